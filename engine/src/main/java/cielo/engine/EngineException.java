package cielo.engine;

/**
 * A film cannot be made as asked; the message says what was given, what was expected, what to do.
 */
public final class EngineException extends RuntimeException {
  public EngineException(String message) {
    super(message);
  }

  public EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
