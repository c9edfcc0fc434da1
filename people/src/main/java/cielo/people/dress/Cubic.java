package cielo.people.dress;

import cielo.people.body.Figure;

/** Least-squares cubics. */
final class Cubic {
  private Cubic() {}

  /** Coefficients, constant first, of coordinate {@code axis} of points over x. */
  static double[] fit(double[] x, int[] points, Figure f, int axis) {
    double[][] m = new double[4][5];
    for (int i = 0; i < x.length; i++) {
      double y = f.v[3 * points[i] + axis];
      double[] p = {1, x[i], x[i] * x[i], x[i] * x[i] * x[i]};
      for (int a = 0; a < 4; a++) {
        for (int b = 0; b < 4; b++) {
          m[a][b] += p[a] * p[b];
        }
        m[a][4] += p[a] * y;
      }
    }
    for (int a = 0; a < 4; a++) {
      int best = a;
      for (int k = a + 1; k < 4; k++) {
        best = Math.abs(m[k][a]) > Math.abs(m[best][a]) ? k : best;
      }
      double[] swap = m[a];
      m[a] = m[best];
      m[best] = swap;
      for (int k = 0; k < 4; k++) {
        if (k != a) {
          double g = m[k][a] / m[a][a];
          for (int b = a; b < 5; b++) {
            m[k][b] -= g * m[a][b];
          }
        }
      }
    }
    return new double[] {
      m[0][4] / m[0][0], m[1][4] / m[1][1], m[2][4] / m[2][2], m[3][4] / m[3][3]
    };
  }

  static double at(double[] c, double x) {
    return c[0] + x * (c[1] + x * (c[2] + x * c[3]));
  }
}
