package cielo.sound.dsp;

/**
 * Second-order filter. Coefficients by the usual bilinear formulas; transposed direct form 2.
 * Stateful: one instance a signal.
 */
public final class Biquad {
  private double b0 = 1;
  private double b1;
  private double b2;
  private double a1;
  private double a2;
  private double z1;
  private double z2;

  /** A filter with given coefficients (a0 = 1). */
  public static Biquad raw(double b0, double b1, double b2, double a1, double a2) {
    Biquad q = new Biquad();
    q.set(b0, b1, b2, 1, a1, a2);
    return q;
  }

  public static Biquad lowPass(double hz) {
    return new Biquad().low(hz, 0.7071);
  }

  public static Biquad highPass(double hz) {
    return new Biquad().high(hz, 0.7071);
  }

  public static Biquad band(double hz, double q) {
    return new Biquad().pass(hz, q);
  }

  public static Biquad peak(double hz, double q, double db) {
    double w = angle(hz);
    double c = StrictMath.cos(w);
    double al = StrictMath.sin(w) / (2 * q);
    double g = StrictMath.pow(10, db / 40);
    Biquad f = new Biquad();
    f.set(1 + al * g, -2 * c, 1 - al * g, 1 + al / g, -2 * c, 1 - al / g);
    return f;
  }

  public static Biquad highShelf(double hz, double db) {
    double w = angle(hz);
    double c = StrictMath.cos(w);
    double g = StrictMath.pow(10, db / 40);
    double r = 2 * Math.sqrt(g) * StrictMath.sin(w) / 1.4;
    Biquad f = new Biquad();
    f.set(
        g * (g + 1 + (g - 1) * c + r),
        -2 * g * (g - 1 + (g + 1) * c),
        g * (g + 1 + (g - 1) * c - r),
        g + 1 - (g - 1) * c + r,
        2 * (g - 1 - (g + 1) * c),
        g + 1 - (g - 1) * c - r);
    return f;
  }

  /** Becomes a low-pass; the state stays. */
  public Biquad low(double hz, double q) {
    double w = angle(hz);
    double c = StrictMath.cos(w);
    double al = StrictMath.sin(w) / (2 * q);
    set((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + al, -2 * c, 1 - al);
    return this;
  }

  /** Becomes a high-pass; the state stays. */
  public Biquad high(double hz, double q) {
    double w = angle(hz);
    double c = StrictMath.cos(w);
    double al = StrictMath.sin(w) / (2 * q);
    set((1 + c) / 2, -(1 + c), (1 + c) / 2, 1 + al, -2 * c, 1 - al);
    return this;
  }

  /** Becomes a band-pass with gain 1 in the middle; the state stays. */
  public Biquad pass(double hz, double q) {
    double w = angle(hz);
    double c = StrictMath.cos(w);
    double al = StrictMath.sin(w) / (2 * q);
    set(al, 0, -al, 1 + al, -2 * c, 1 - al);
    return this;
  }

  public float next(float x) {
    double y = b0 * x + z1;
    z1 = b1 * x - a1 * y + z2;
    z2 = b2 * x - a2 * y;
    return (float) y;
  }

  /** Filters an array in place and gives it back. */
  public float[] run(float[] x) {
    double s1 = z1;
    double s2 = z2;
    for (int i = 0; i < x.length; i++) {
      double v = x[i];
      double y = b0 * v + s1;
      s1 = b1 * v - a1 * y + s2;
      s2 = b2 * v - a2 * y;
      x[i] = (float) y;
    }
    z1 = Math.abs(s1) < 1e-30 ? 0 : s1;
    z2 = Math.abs(s2) < 1e-30 ? 0 : s2;
    return x;
  }

  /** |H| squared at a frequency. */
  public double power(double hz) {
    double w = 2 * Math.PI * hz / Rate.HZ;
    double c = StrictMath.cos(w);
    double s = StrictMath.sin(w);
    double c2 = StrictMath.cos(2 * w);
    double s2 = StrictMath.sin(2 * w);
    double nr = b0 + b1 * c + b2 * c2;
    double ni = b1 * s + b2 * s2;
    double dr = 1 + a1 * c + a2 * c2;
    double di = a1 * s + a2 * s2;
    return (nr * nr + ni * ni) / (dr * dr + di * di);
  }

  private void set(double n0, double n1, double n2, double d0, double d1, double d2) {
    b0 = n0 / d0;
    b1 = n1 / d0;
    b2 = n2 / d0;
    a1 = d1 / d0;
    a2 = d2 / d0;
  }

  private static double angle(double hz) {
    return 2 * Math.PI * Math.clamp(hz, 10, Rate.HZ * 0.49) / Rate.HZ;
  }
}
