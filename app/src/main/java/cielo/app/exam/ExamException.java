package cielo.app.exam;

/** The exam cannot be taken; the message says what is missing and what to do. */
public final class ExamException extends RuntimeException {
  public ExamException(String message) {
    super(message);
  }

  public ExamException(String message, Throwable cause) {
    super(message, cause);
  }
}
