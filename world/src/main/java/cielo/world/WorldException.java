package cielo.world;

/** The world cannot be built or advanced; the message says what was given and what to do. */
public final class WorldException extends RuntimeException {
  public WorldException(String message) {
    super(message);
  }

  public WorldException(String message, Throwable cause) {
    super(message, cause);
  }
}
