package cielo.props.importer;

import cielo.scene.geometry.Box;
import cielo.scene.shape.Mesh;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flat foot of a model: what it stands on. Thinned hulls lose the lowest corners, so things
 * roll over by themselves or sink in to where their wheels were left out.
 */
final class Foot {
  /** Vertices within this share of the height above the lowest stand on the floor. */
  private static final double SOLE = 0.015;

  private Foot() {}

  /**
   * A low prism over the outline of the lowest vertices, from the model's base up; null if they
   * span no area (a ball, a needle).
   */
  static float @Nullable [] of(List<Mesh> meshes, Box box) {
    double base = box.min().y();
    double reach = Math.max(0.002, SOLE * box.size().y());
    List<double[]> low = new ArrayList<>();
    for (Mesh m : meshes) {
      for (int i = 0; i < m.vertices(); i++) {
        if (m.y()[i] <= base + reach) {
          low.add(new double[] {m.x()[i], m.z()[i]});
        }
      }
    }
    List<double[]> outline = outline(low);
    if (outline.size() < 3 || area(outline) < 0.02 * box.size().x() * box.size().z()) {
      return null;
    }
    double top = base + Math.max(0.004, 0.04 * box.size().y());
    float[] points = new float[outline.size() * 6];
    int o = 0;
    for (double[] p : outline) {
      for (double y : new double[] {base, top}) {
        points[o++] = (float) p[0];
        points[o++] = (float) y;
        points[o++] = (float) p[1];
      }
    }
    return points;
  }

  /** No point of a hull below the base: it would start inside the floor. */
  static float[] raised(float[] hull, Box box) {
    float[] out = hull.clone();
    for (int i = 1; i < out.length; i += 3) {
      out[i] = Math.max(out[i], (float) box.min().y());
    }
    return out;
  }

  /** Convex hull in the plane (Andrew's monotone chain), thinned to 24 corners. */
  private static List<double[]> outline(List<double[]> points) {
    points.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
    List<double[]> hull = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      int start = hull.size();
      for (double[] p : pass == 0 ? points : points.reversed()) {
        while (hull.size() >= start + 2
            && turn(hull.get(hull.size() - 2), hull.getLast(), p) <= 1e-12) {
          hull.removeLast();
        }
        hull.add(p);
      }
      if (!hull.isEmpty()) {
        hull.removeLast();
      }
    }
    while (hull.size() > 24) {
      hull.remove(flattest(hull));
    }
    return hull;
  }

  private static int flattest(List<double[]> hull) {
    int best = 0;
    double least = Double.MAX_VALUE;
    int n = hull.size();
    for (int i = 0; i < n; i++) {
      double t = turn(hull.get((i + n - 1) % n), hull.get(i), hull.get((i + 1) % n));
      if (t < least) {
        least = t;
        best = i;
      }
    }
    return best;
  }

  private static double turn(double[] a, double[] b, double[] c) {
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  }

  private static double area(List<double[]> p) {
    double sum = 0;
    for (int i = 0; i < p.size(); i++) {
      double[] a = p.get(i);
      double[] b = p.get((i + 1) % p.size());
      sum += a[0] * b[1] - a[1] * b[0];
    }
    return Math.abs(sum) / 2;
  }
}
