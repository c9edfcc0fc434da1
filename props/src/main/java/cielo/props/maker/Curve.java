package cielo.props.maker;

/** A smooth line through given values that never overshoots them. */
final class Curve {
  /*
   * Monotone cubic Hermite (Fritsch and Carlson 1980): the slope at a knot is the harmonic mean of
   * the slopes beside it, zero where they differ in sign.
   */
  private final double[] x;
  private final double[] y;
  private final double[] slope;

  private Curve(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    int n = x.length;
    slope = new double[n];
    double[] d = new double[Math.max(1, n - 1)];
    for (int i = 0; i + 1 < n; i++) {
      d[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }
    for (int i = 1; i + 1 < n; i++) {
      slope[i] = d[i - 1] * d[i] <= 0 ? 0 : 2 * d[i - 1] * d[i] / (d[i - 1] + d[i]);
    }
    slope[0] = d[0];
    slope[n - 1] = d[Math.max(0, n - 2)];
  }

  /** Through (x, y) pairs, x rising. */
  static Curve of(double... xy) {
    int n = xy.length / 2;
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = xy[2 * i];
      y[i] = xy[2 * i + 1];
    }
    return new Curve(x, y);
  }

  double at(double t) {
    int n = x.length;
    if (t <= x[0]) {
      return y[0];
    }
    if (t >= x[n - 1]) {
      return y[n - 1];
    }
    int i = 0;
    while (x[i + 1] < t) {
      i++;
    }
    double h = x[i + 1] - x[i];
    double s = (t - x[i]) / h;
    double s2 = s * s;
    double s3 = s2 * s;
    return (2 * s3 - 3 * s2 + 1) * y[i]
        + (s3 - 2 * s2 + s) * h * slope[i]
        + (3 * s2 - 2 * s3) * y[i + 1]
        + (s3 - s2) * h * slope[i + 1];
  }
}
