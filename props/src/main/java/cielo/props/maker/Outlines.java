package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Plain measures of solids, and convex outlines in the floor plane. */
final class Outlines {
  private static final int ROUND = 24;
  private static final int CORNERS = 20;

  private Outlines() {}

  /** Points whose convex hull is near the solid (its lowest point exact for balls and capsules). */
  static List<Vec3> points(Solid s, Pose at) {
    List<Vec3> out = new ArrayList<>();
    switch (s) {
      case Solid.Ball b -> ball(out, at.position(), b.radius());
      case Solid.Capsule c -> {
        ball(out, at.apply(new Vec3(0, c.halfHeight(), 0)), c.radius());
        ball(out, at.apply(new Vec3(0, -c.halfHeight(), 0)), c.radius());
      }
      case Solid.Block b -> {
        for (int i = 0; i < 8; i++) {
          double x = (i & 1) == 0 ? b.halfX() : -b.halfX();
          double y = (i & 2) == 0 ? b.halfY() : -b.halfY();
          out.add(at.apply(new Vec3(x, y, (i & 4) == 0 ? b.halfZ() : -b.halfZ())));
        }
      }
      case Solid.Cylinder c -> {
        for (int i = 0; i < 2 * ROUND; i++) {
          double a = 2 * Math.PI * i / ROUND;
          double y = i < ROUND ? c.halfHeight() : -c.halfHeight();
          out.add(at.apply(new Vec3(c.radius() * StrictMath.cos(a), y, c.radius() * StrictMath.sin(a))));
        }
        lowestLine(out, c, at);
      }
      case Solid.Hull h -> floats(out, h.points(), at);
      case Solid.Shell h -> {
        for (int i = 0; i < h.mesh().vertices(); i++) {
          out.add(at.apply(new Vec3(h.mesh().x()[i], h.mesh().y()[i], h.mesh().z()[i])));
        }
      }
      case Solid.Terrain t -> out.add(at.position());
    }
    return out;
  }

  /** The two points of a lying cylinder that touch the floor. */
  private static void lowestLine(List<Vec3> out, Solid.Cylinder c, Pose at) {
    Vec3 axis = at.rotation().rotate(Vec3.UP);
    Vec3 down = axis.times(axis.y()).minus(Vec3.UP);
    if (down.length() > 1e-6) {
      Vec3 r = down.unit().times(c.radius());
      out.add(at.position().plus(r).plus(axis.times(c.halfHeight())));
      out.add(at.position().plus(r).minus(axis.times(c.halfHeight())));
    }
  }

  static double lowest(Solid s, Pose at) {
    if (s instanceof Solid.Cylinder c) {
      double up = Math.abs(at.rotation().rotate(Vec3.UP).y());
      return at.position().y() - up * c.halfHeight() - Math.sqrt(Math.max(0, 1 - up * up)) * c.radius();
    }
    return points(s, at).stream().mapToDouble(Vec3::y).min().orElse(0);
  }

  static double volume(Solid s) {
    return switch (s) {
      case Solid.Ball b -> 4 / 3.0 * Math.PI * b.radius() * b.radius() * b.radius();
      case Solid.Capsule c -> Math.PI * c.radius() * c.radius() * (2 * c.halfHeight() + 4 / 3.0 * c.radius());
      case Solid.Block b -> 8 * b.halfX() * b.halfY() * b.halfZ();
      case Solid.Cylinder c -> 2 * Math.PI * c.radius() * c.radius() * c.halfHeight();
      case Solid.Hull h -> Hulls.volume(h.points());
      case Solid.Shell h -> Math.max(1e-9, h.mesh().box().size().x() * h.mesh().box().size().y() * h.mesh().box().size().z());
      case Solid.Terrain t -> 0;
    };
  }

  static Vec3 centre(Solid s, Pose at) {
    return switch (s) {
      case Solid.Hull h -> at.apply(Hulls.centre(h.points()));
      case Solid.Shell h -> at.apply(h.mesh().box().centre());
      case Solid.Ball b -> at.position();
      case Solid.Block b -> at.position();
      case Solid.Capsule c -> at.position();
      case Solid.Cylinder c -> at.position();
      case Solid.Terrain t -> at.position();
    };
  }

  private static void floats(List<Vec3> out, float[] p, Pose at) {
    for (int i = 0; i < p.length; i += 3) {
      out.add(at.apply(new Vec3(p[i], p[i + 1], p[i + 2])));
    }
  }

  private static void ball(List<Vec3> out, Vec3 c, double r) {
    out.add(c.plus(new Vec3(0, r, 0)));
    out.add(c.plus(new Vec3(0, -r, 0)));
    for (int i = 0; i < 8; i++) {
      out.add(c.plus(new Vec3(r * StrictMath.cos(Math.PI * i / 4), 0, r * StrictMath.sin(Math.PI * i / 4))));
    }
  }

  /** Convex outline (x, z) of points (Andrew's monotone chain), thinned to a few corners. */
  static List<double[]> convex(List<Vec3> points) {
    List<double[]> sorted = new ArrayList<>(points.stream().map(p -> new double[] {p.x(), p.z()}).toList());
    sorted.sort(Comparator.<double[]>comparingDouble(p -> p[0]).thenComparingDouble(p -> p[1]));
    List<double[]> hull = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      int start = hull.size();
      for (double[] p : pass == 0 ? sorted : sorted.reversed()) {
        while (hull.size() >= start + 2 && turn(hull.get(hull.size() - 2), hull.getLast(), p) <= 1e-12) {
          hull.removeLast();
        }
        hull.add(p);
      }
      if (!hull.isEmpty()) {
        hull.removeLast();
      }
    }
    while (hull.size() > CORNERS) {
      hull.remove(flattest(hull));
    }
    return hull;
  }

  /** How far (x, z) of a point lies outside the convex outline of others; negative inside. */
  static double outside(List<Vec3> others, Vec3 c) {
    List<double[]> hull = convex(others);
    double[] q = {c.x(), c.z()};
    if (hull.size() < 3) {
      return hull.isEmpty() ? Double.MAX_VALUE : away(hull.getFirst(), hull.getLast(), q);
    }
    double worst = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < hull.size(); i++) {
      double[] a = hull.get(i);
      double[] b = hull.get((i + 1) % hull.size());
      worst = Math.max(worst, -turn(a, b, q) / Math.max(1e-12, Math.hypot(b[0] - a[0], b[1] - a[1])));
    }
    return worst;
  }

  /** Distance of q from the line between a and b. */
  private static double away(double[] a, double[] b, double[] q) {
    double x = b[0] - a[0];
    double z = b[1] - a[1];
    double t = ((q[0] - a[0]) * x + (q[1] - a[1]) * z) / Math.max(1e-18, x * x + z * z);
    t = Math.clamp(t, 0, 1);
    return Math.hypot(q[0] - a[0] - t * x, q[1] - a[1] - t * z);
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

  static double area(List<double[]> p) {
    double sum = 0;
    for (int i = 0; i < p.size(); i++) {
      double[] a = p.get(i);
      double[] b = p.get((i + 1) % p.size());
      sum += a[0] * b[1] - a[1] * b[0];
    }
    return Math.abs(sum) / 2;
  }
}
