package cielo.props.maker;

import java.util.ArrayList;
import java.util.List;

/** Flat polygons cut into triangles. */
final class Polygons {
  private Polygons() {}

  /** Ear clipping of a simple counter-clockwise polygon of (x, y); triples of point numbers. */
  static List<int[]> triangles(double[][] p) {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      left.add(i);
    }
    List<int[]> out = new ArrayList<>();
    int guard = 0;
    int i = 0;
    while (left.size() > 3 && guard < 2 * left.size() + 8) {
      int n = left.size();
      int a = left.get((i + n - 1) % n);
      int b = left.get(i % n);
      int c = left.get((i + 1) % n);
      if (ear(p, left, a, b, c)) {
        out.add(new int[] {a, b, c});
        left.remove(i % n);
        guard = 0;
      } else {
        guard++;
        i++;
      }
      i %= left.size();
    }
    for (int k = 1; k + 1 < left.size(); k++) {
      out.add(new int[] {left.get(0), left.get(k), left.get(k + 1)});
    }
    return out;
  }

  private static boolean ear(double[][] p, List<Integer> left, int a, int b, int c) {
    if (cross(p[a], p[b], p[c]) <= 1e-14) {
      return false;
    }
    for (int k : left) {
      if (k != a && k != b && k != c && inside(p[k], p[a], p[b], p[c])) {
        return false;
      }
    }
    return true;
  }

  private static boolean inside(double[] q, double[] a, double[] b, double[] c) {
    return cross(a, b, q) >= 0 && cross(b, c, q) >= 0 && cross(c, a, q) >= 0;
  }

  private static double cross(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }
}
