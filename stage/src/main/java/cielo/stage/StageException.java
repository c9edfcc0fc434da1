package cielo.stage;

/** The screenplay cannot be staged; the message says what is in the way and what to change. */
public final class StageException extends RuntimeException {
  public StageException(String message) {
    super(message);
  }
}
