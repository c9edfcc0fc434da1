package cielo.director;

/** The prompt or the language files cannot be used; the message says what to change. */
public final class DirectorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DirectorException(String message) {
    super(message);
  }

  public DirectorException(String message, Throwable cause) {
    super(message, cause);
  }
}
