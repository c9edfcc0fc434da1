package cielo.props.maker;

import cielo.scene.geometry.Vec3;

/** Grids of vertices over a {@link Surface}, with smooth normals. */
final class Lofts {
  /*
   * Normal at a grid point = (P(s + h, t) - P(s - h, t)) x (P(s, t + h) - P(s, t - h)). Where the
   * surface closes on itself in s or t the difference runs across the seam. At a pole, where one
   * side vanishes, the row next to it lends its mean normal.
   */
  private Lofts() {}

  static void surface(MeshBuilder b, int columns, int rows, Surface f, Surface.Uv uv) {
    Vec3[][] p = new Vec3[rows + 1][columns + 1];
    double size = 0;
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        p[j][i] = f.at(i / (double) columns, j / (double) rows);
        size = Math.max(size, p[j][i].distance(p[0][0]));
      }
    }
    double near = 1e-6 * Math.max(size, 1e-6);
    boolean roundS = closed(p, true, near);
    boolean roundT = closed(p, false, near);
    Vec3[][] n = new Vec3[rows + 1][columns + 1];
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        Vec3 ds = p[j][next(i, columns, roundS)].minus(p[j][previous(i, columns, roundS)]);
        Vec3 dt = p[next(j, rows, roundT)][i].minus(p[previous(j, rows, roundT)][i]);
        n[j][i] = ds.cross(dt).unit();
      }
    }
    poles(p, n, columns, rows, near);
    double[] us = along(p, true);
    double[] vs = along(p, false);
    int first = b.vertices();
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        boolean unit = uv == Surface.Uv.UNIT;
        b.vertex(p[j][i], n[j][i], unit ? i / (double) columns : us[i], unit ? j / (double) rows : vs[j]);
      }
    }
    for (int j = 0; j < rows; j++) {
      for (int i = 0; i < columns; i++) {
        int o = first + j * (columns + 1) + i;
        boolean low = p[j][i].distance(p[j][i + 1]) < near;
        boolean high = p[j + 1][i].distance(p[j + 1][i + 1]) < near;
        boolean left = p[j][i].distance(p[j + 1][i]) < near;
        boolean right = p[j][i + 1].distance(p[j + 1][i + 1]) < near;
        if (!low && !right) {
          b.triangle(o, o + 1, o + columns + 2);
        }
        if (!high && !left) {
          b.triangle(o, o + columns + 2, o + columns + 1);
        }
      }
    }
  }

  private static void poles(Vec3[][] p, Vec3[][] n, int columns, int rows, double near) {
    for (int end = 0; end < 2; end++) {
      int j = end * rows;
      int inner = end == 0 ? 1 : rows - 1;
      if (p[j][0].distance(p[j][columns / 2]) < near && p[j][0].distance(p[j][columns / 4]) < near) {
        Vec3 sum = Vec3.ZERO;
        for (int i = 0; i < columns; i++) {
          sum = sum.plus(n[inner][i]);
        }
        java.util.Arrays.fill(n[j], sum.unit());
      }
      int i = end * columns;
      int innerI = end == 0 ? 1 : columns - 1;
      if (p[0][i].distance(p[rows / 2][i]) < near && p[0][i].distance(p[rows / 4][i]) < near) {
        Vec3 sum = Vec3.ZERO;
        for (int k = 0; k < rows; k++) {
          sum = sum.plus(n[k][innerI]);
        }
        for (int k = 0; k <= rows; k++) {
          n[k][i] = sum.unit();
        }
      }
    }
    for (int j = 0; j <= rows; j++) {
      for (int i = 0; i <= columns; i++) {
        if (n[j][i].length() < .5) {
          int jj = j == 0 ? 1 : j == rows ? rows - 1 : j;
          int ii = i == 0 ? 1 : i == columns ? columns - 1 : i;
          Vec3 lent = n[jj][ii];
          n[j][i] = lent.length() < .5 ? Vec3.UP : lent;
        }
      }
    }
  }

  private static boolean closed(Vec3[][] p, boolean inS, double near) {
    int lines = inS ? p.length : p[0].length;
    for (int k = 0; k < lines; k++) {
      Vec3 a = inS ? p[k][0] : p[0][k];
      Vec3 b = inS ? p[k][p[0].length - 1] : p[p.length - 1][k];
      if (a.distance(b) > near) {
        return false;
      }
    }
    return true;
  }

  private static int next(int i, int last, boolean round) {
    return i < last ? i + 1 : round ? 1 : last;
  }

  private static int previous(int i, int last, boolean round) {
    return i > 0 ? i - 1 : round ? last - 1 : 0;
  }

  /** Running length along the longest line of the grid. */
  private static double[] along(Vec3[][] p, boolean inS) {
    int lines = inS ? p.length : p[0].length;
    int steps = (inS ? p[0].length : p.length) - 1;
    double[] best = new double[steps + 1];
    for (int k = 0; k < lines; k++) {
      double[] run = new double[steps + 1];
      for (int i = 0; i < steps; i++) {
        Vec3 a = inS ? p[k][i] : p[i][k];
        Vec3 b = inS ? p[k][i + 1] : p[i + 1][k];
        run[i + 1] = run[i] + a.distance(b);
      }
      if (run[steps] > best[steps]) {
        best = run;
      }
    }
    return best;
  }
}
