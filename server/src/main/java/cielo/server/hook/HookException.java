package cielo.server.hook;

/** An address cannot or must not be told; the message says why. */
public final class HookException extends RuntimeException {
  public HookException(String message) {
    super(message);
  }

  public HookException(String message, Throwable cause) {
    super(message, cause);
  }
}
