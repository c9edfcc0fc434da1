package cielo.picture;

import cielo.scene.shape.Mesh;

/** Meshes for tests. */
final class Shapes {
  private Shapes() {}

  @FunctionalInterface
  private interface Point {
    /** x, y, z, normal x, y, z at (s, t) in the unit square; d/ds x d/dt points out. */
    double[] at(double s, double t);
  }

  static Mesh plane(double width, double depth) {
    return grid(
        8,
        8,
        width,
        depth,
        (s, t) -> new double[] {(s - 0.5) * width, 0, (0.5 - t) * depth, 0, 1, 0});
  }

  static Mesh sphere(double r, int n) {
    return grid(
        n,
        n / 2,
        1,
        1,
        (s, t) -> {
          double a = s * 2 * Math.PI;
          double b = (t - 0.5) * Math.PI;
          double c = StrictMath.cos(b);
          double x = StrictMath.cos(a) * c;
          double y = StrictMath.sin(b);
          double z = -StrictMath.sin(a) * c;
          return new double[] {x * r, y * r, z * r, x, y, z};
        });
  }

  static Mesh box(double hx, double hy, double hz) {
    double[][] faces = {
      {1, 0, 0, 0, 1, 0, 0, 0, 1}, {-1, 0, 0, 0, 1, 0, 0, 0, -1},
      {0, 1, 0, 0, 0, 1, 1, 0, 0}, {0, -1, 0, 0, 0, 1, -1, 0, 0},
      {0, 0, 1, 1, 0, 0, 0, 1, 0}, {0, 0, -1, -1, 0, 0, 0, 1, 0},
    };
    float[][] a = new float[8][24];
    int[] index = new int[36];
    for (int f = 0; f < 6; f++) {
      double[] m = faces[f];
      for (int k = 0; k < 4; k++) {
        double s = k == 0 || k == 3 ? -1 : 1;
        double t = k < 2 ? -1 : 1;
        int v = f * 4 + k;
        a[0][v] = (float) ((m[0] + s * m[3] + t * m[6]) * hx);
        a[1][v] = (float) ((m[1] + s * m[4] + t * m[7]) * hy);
        a[2][v] = (float) ((m[2] + s * m[5] + t * m[8]) * hz);
        a[3][v] = (float) m[0];
        a[4][v] = (float) m[1];
        a[5][v] = (float) m[2];
        a[6][v] = (float) (s * 0.3);
        a[7][v] = (float) (t * 0.3);
      }
      int o = f * 6;
      int[] order = {0, 1, 2, 0, 2, 3};
      for (int k = 0; k < 6; k++) {
        index[o + k] = f * 4 + order[k];
      }
    }
    return new Mesh(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], index);
  }

  private static Mesh grid(int w, int h, double su, double sv, Point point) {
    int n = (w + 1) * (h + 1);
    float[][] a = new float[8][n];
    int[] index = new int[w * h * 6];
    int o = 0;
    for (int j = 0; j <= h; j++) {
      for (int i = 0; i <= w; i++) {
        int v = j * (w + 1) + i;
        double[] p = point.at(i / (double) w, j / (double) h);
        for (int c = 0; c < 6; c++) {
          a[c][v] = (float) p[c];
        }
        a[6][v] = (float) (su * i / w);
        a[7][v] = (float) (sv * j / h);
        if (i < w && j < h) {
          for (int k : new int[] {v, v + 1, v + w + 2, v, v + w + 2, v + w + 1}) {
            index[o++] = k;
          }
        }
      }
    }
    return new Mesh(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], index);
  }
}
