package cielo.picture;

/** A picture that cannot be drawn as asked; the message says what to change. */
public final class PictureException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PictureException(String message) {
    super(message);
  }
}
