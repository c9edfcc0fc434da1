package cielo.sound.dsp;

/** A line through points over 0 .. 1: pitch, loudness, formants. */
public final class Curve {
  private final double[] p;

  private Curve(double[] p) {
    this.p = p;
  }

  /** Pairs (x, value), x rising; held before the first and after the last. */
  public static Curve of(double... pairs) {
    return new Curve(pairs.clone());
  }

  public double at(double x) {
    if (x <= p[0]) {
      return p[1];
    }
    for (int i = 2; i < p.length; i += 2) {
      if (x < p[i]) {
        double f = (x - p[i - 2]) / (p[i] - p[i - 2]);
        return p[i - 1] + f * (p[i + 1] - p[i - 1]);
      }
    }
    return p[p.length - 1];
  }

  /** All values times a factor. */
  public Curve times(double k) {
    double[] q = p.clone();
    for (int i = 1; i < q.length; i += 2) {
      q[i] *= k;
    }
    return new Curve(q);
  }
}
