package cielo.people;

/** Data of people is missing or broken. */
public final class PeopleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public PeopleException(String message) {
    super(message);
  }

  public PeopleException(String message, Throwable cause) {
    super(message, cause);
  }
}
