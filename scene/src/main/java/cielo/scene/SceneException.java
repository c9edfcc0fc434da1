package cielo.scene;

/**
 * A value of the scene vocabulary is broken or cannot be read; the message says which and what to
 * do.
 */
public final class SceneException extends RuntimeException {
  public SceneException(String message) {
    super(message);
  }

  public SceneException(String message, Throwable cause) {
    super(message, cause);
  }
}
