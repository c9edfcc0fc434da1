package cielo.app.exam;

/**
 * One number of the exam and the line it must not cross.
 *
 * @param name key in the JSON form
 * @param value NaN = not measured, {@code note} says why
 * @param n how many single measurements stand behind it
 * @param note one line for the table, or empty
 */
public record Figure(String name, double value, int n, Limit limit, String note) {
  /** What a good value is. */
  public sealed interface Limit {
    record AtLeast(double bound) implements Limit {}

    record AtMost(double bound) implements Limit {}

    /** Shown beside another figure; cannot fail. */
    record None() implements Limit {}
  }

  public static Figure atLeast(double bound, String name, double value, int n) {
    return new Figure(name, value, n, new Limit.AtLeast(bound), "");
  }

  public static Figure atMost(double bound, String name, double value, int n) {
    return new Figure(name, value, n, new Limit.AtMost(bound), "");
  }

  public static Figure plain(String name, double value, int n) {
    return new Figure(name, value, n, new Limit.None(), "");
  }

  public Figure withNote(String other) {
    return new Figure(name, value, n, limit, other);
  }

  public boolean measured() {
    return !Double.isNaN(value);
  }

  /** A figure that was not measured has not passed, unless it has no limit. */
  public boolean passed() {
    return switch (limit) {
      case Limit.AtLeast l -> value >= l.bound();
      case Limit.AtMost l -> value <= l.bound();
      case Limit.None() -> true;
    };
  }
}
