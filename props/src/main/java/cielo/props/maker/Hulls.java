package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Volume and centre of the convex hull of points, by horizontal slices. */
final class Hulls {
  /*
   * A slice of a convex hull is the convex outline of where the lines between the points above
   * and the points below cross its plane. Slices lie in the middles of equal layers.
   */
  private static final int SLICES = 12;

  private Hulls() {}

  static double volume(float[] points) {
    return Math.max(1e-12, moments(points)[0]);
  }

  static Vec3 centre(float[] points) {
    double[] m = moments(points);
    if (m[0] < 1e-15) {
      double n = points.length / 3.0;
      Vec3 sum = Vec3.ZERO;
      for (int i = 0; i < points.length; i += 3) {
        sum = sum.plus(new Vec3(points[i], points[i + 1], points[i + 2]));
      }
      return sum.times(1 / n);
    }
    return new Vec3(m[1] / m[0], m[2] / m[0], m[3] / m[0]);
  }

  /** Volume, and volume times x, y, z. */
  private static double[] moments(float[] p) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (int i = 1; i < p.length; i += 3) {
      low = Math.min(low, p[i]);
      high = Math.max(high, p[i]);
    }
    double step = (high - low) / SLICES;
    double[] out = new double[4];
    for (int k = 0; k < SLICES; k++) {
      double y = low + (k + .5) * step;
      List<double[]> c = Outlines.convex(slice(p, y));
      for (int i = 1; i + 1 < c.size(); i++) {
        double[] a = c.getFirst();
        double[] b = c.get(i);
        double[] d = c.get(i + 1);
        double area = Math.abs((b[0] - a[0]) * (d[1] - a[1]) - (b[1] - a[1]) * (d[0] - a[0])) / 2;
        out[0] += area * step;
        out[1] += area * step * (a[0] + b[0] + d[0]) / 3;
        out[2] += area * step * y;
        out[3] += area * step * (a[1] + b[1] + d[1]) / 3;
      }
    }
    return out;
  }

  private static List<Vec3> slice(float[] p, double y) {
    List<Vec3> out = new ArrayList<>();
    for (int i = 0; i < p.length; i += 3) {
      if (p[i + 1] < y) {
        continue;
      }
      for (int j = 0; j < p.length; j += 3) {
        if (p[j + 1] < y) {
          double t = (y - p[j + 1]) / (p[i + 1] - p[j + 1]);
          out.add(new Vec3(p[j] + t * (p[i] - p[j]), y, p[j + 2] + t * (p[i + 2] - p[j + 2])));
        }
      }
    }
    return out;
  }
}
