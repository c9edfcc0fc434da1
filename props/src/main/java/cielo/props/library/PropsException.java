package cielo.props.library;

/** A thing, material or model file is unknown or broken; the message says which and what to do. */
public final class PropsException extends RuntimeException {
  public PropsException(String message) {
    super(message);
  }

  public PropsException(String message, Throwable cause) {
    super(message, cause);
  }
}
