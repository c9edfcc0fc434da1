package cielo.props.maker;

import cielo.scene.geometry.Vec3;

/** Boxes with rounded edges. */
final class Boxes {
  /*
   * Each face is a grid; lines near an edge are spaced by tan of equal angles. A point is clamped to
   * the inner box of half sizes h - r and pushed out by r: the rounded box is the set of points at
   * distance r from the inner one.
   */
  private Boxes() {}

  static void box(MeshBuilder b, double hx, double hy, double hz, double bevel, int segments) {
    double[] h = {hx, hy, hz};
    double r = Math.min(bevel, Math.min(hx, Math.min(hy, hz)));
    boolean ball = r >= Math.min(hx, Math.min(hy, hz)) * .9999;
    int k = r <= 0 ? 0 : ball ? segments : Math.max(1, segments - b.detail());
    for (int face = 0; face < 6; face++) {
      int ax = face % 3;
      int bx = (ax + 1) % 3;
      int cx = (ax + 2) % 3;
      double sign = face < 3 ? 1 : -1;
      double[] lb = lines(h[bx], r, k);
      double[] lc = lines(h[cx], r, k);
      int first = b.vertices();
      for (double c : lc) {
        for (double d : lb) {
          double[] p = new double[3];
          p[ax] = sign * h[ax];
          p[bx] = d * sign;
          p[cx] = c;
          vertex(b, p, h, r, ax, sign);
        }
      }
      int w = lb.length;
      for (int j = 0; j + 1 < lc.length; j++) {
        for (int i = 0; i + 1 < w; i++) {
          int o = first + j * w + i;
          b.quad(o, o + 1, o + w + 1, o + w);
        }
      }
    }
  }

  private static void vertex(MeshBuilder b, double[] p, double[] h, double r, int ax, double sign) {
    double[] o = new double[3];
    double length = 0;
    double[] q = new double[3];
    for (int i = 0; i < 3; i++) {
      q[i] = Math.clamp(p[i], -(h[i] - r), h[i] - r);
      o[i] = p[i] - q[i];
      length += o[i] * o[i];
    }
    length = Math.sqrt(length);
    if (length < 1e-9) {
      o[ax] = sign;
      length = 1;
    }
    Vec3 n = new Vec3(o[0] / length, o[1] / length, o[2] / length);
    Vec3 v = r > 0 ? new Vec3(q[0], q[1], q[2]).plus(n.times(r)) : new Vec3(p[0], p[1], p[2]);
    double u = ax == 0 ? p[2] : p[0];
    double w = ax == 1 ? p[2] : p[1];
    b.vertex(v, r > 0 ? n : axis(ax, sign), u, w);
  }

  private static Vec3 axis(int ax, double sign) {
    return new Vec3(ax == 0 ? sign : 0, ax == 1 ? sign : 0, ax == 2 ? sign : 0);
  }

  private static double[] lines(double h, double r, int k) {
    if (r <= 0 || k == 0) {
      return new double[] {-h, h};
    }
    boolean ball = h - r < 1e-9 * h;
    int half = ball ? k : k + 1;
    double[] l = new double[ball ? 2 * k + 1 : 2 * (k + 1)];
    for (int j = 0; j <= k; j++) {
      double t = StrictMath.tan(Math.PI / 4 * j / k);
      l[half - (ball ? 0 : 1) - j] = -(h - r) - r * t;
      l[half + j] = h - r + r * t;
    }
    return l;
  }
}
