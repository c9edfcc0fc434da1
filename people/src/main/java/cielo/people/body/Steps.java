package cielo.people.body;

/** Smooth steps. */
public final class Steps {
  private Steps() {}

  /** 0 below a, 1 above b, smooth between (a may be above b). */
  public static double smooth(double a, double b, double x) {
    double t = Math.clamp((x - a) / (b - a), 0, 1);
    return t * t * (3 - 2 * t);
  }

  /** exp(-x). */
  public static double bell(double x) {
    return StrictMath.exp(-x);
  }
}
