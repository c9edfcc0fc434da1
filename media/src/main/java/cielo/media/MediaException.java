package cielo.media;

import org.jspecify.annotations.Nullable;

/** What went wrong with bytes in or out, said so that a person can act on it. */
public final class MediaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MediaException(String message) {
    super(message);
  }

  public MediaException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
