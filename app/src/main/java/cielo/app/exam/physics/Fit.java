package cielo.app.exam.physics;

/** Least squares of a parabola c0 + c1 t + c2 t^2 (or a line). */
record Fit(double c0, double c1, double c2) {
  /**
   * @param degree 1 or 2
   */
  static Fit of(double[] t, double[] y, int degree) {
    int m = degree + 1;
    double[][] a = new double[m][m + 1];
    for (int i = 0; i < t.length; i++) {
      double[] p = {1, t[i], t[i] * t[i]};
      for (int r = 0; r < m; r++) {
        for (int c = 0; c < m; c++) {
          a[r][c] += p[r] * p[c];
        }
        a[r][m] += p[r] * y[i];
      }
    }
    for (int k = 0; k < m; k++) {
      for (int r = 0; r < m; r++) {
        if (r != k) {
          double f = a[r][k] / a[k][k];
          for (int c = k; c <= m; c++) {
            a[r][c] -= f * a[k][c];
          }
        }
      }
    }
    return new Fit(a[0][m] / a[0][0], a[1][m] / a[1][1], m == 3 ? a[2][m] / a[2][2] : 0);
  }

  double at(double t) {
    return c0 + t * (c1 + t * c2);
  }

  double slope(double t) {
    return c1 + 2 * c2 * t;
  }

  /** The later ({@code late}) or earlier time at which it has a value, or NaN. */
  double when(double value, boolean late) {
    double d = c1 * c1 - 4 * c2 * (c0 - value);
    double root = Math.sqrt(d);
    double a = (-c1 - root) / (2 * c2);
    double b = (-c1 + root) / (2 * c2);
    return late ? Math.max(a, b) : Math.min(a, b);
  }
}
