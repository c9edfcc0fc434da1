package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Solids of revolution about y. */
final class Lathe {
  /*
   * The profile runs from the foot of the axis outwards and up, so that (dy, -dr) points out. A ring
   * of vertices per profile point; corners sharper than 30 degrees get two rings, one per side.
   */
  private static final double CREASE = StrictMath.cos(Math.toRadians(30));

  private Lathe() {}

  private record Ring(double r, double y, double nr, double ny, double v) {}

  static void turn(MeshBuilder b, Outline outline, int round) {
    List<Outline.Point> p = new ArrayList<>();
    for (Outline.Point q : outline.points(b.detail())) {
      if (p.isEmpty() || Math.hypot(q.x() - p.getLast().x(), q.y() - p.getLast().y()) > 1e-9) {
        p.add(q);
      }
    }
    boolean loop = outline.closed();
    if (loop) {
      p.add(p.getFirst());
    }
    List<Ring[]> bands = bands(p, loop);
    double girth = p.stream().mapToDouble(Outline.Point::x).max().orElse(0) * 2 * Math.PI;
    for (Ring[] band : bands) {
      band(b, band[0], band[1], round, girth);
    }
  }

  /** Pairs of rings that bound each step of the profile, with their normals. */
  private static List<Ring[]> bands(List<Outline.Point> p, boolean loop) {
    int n = p.size() - 1;
    double[] nr = new double[n];
    double[] ny = new double[n];
    double[] length = new double[n];
    for (int i = 0; i < n; i++) {
      double dr = p.get(i + 1).x() - p.get(i).x();
      double dy = p.get(i + 1).y() - p.get(i).y();
      length[i] = Math.hypot(dr, dy);
      nr[i] = dy / length[i];
      ny[i] = -dr / length[i];
    }
    List<Ring[]> out = new ArrayList<>();
    double v = 0;
    for (int i = 0; i < n; i++) {
      double[] a = normal(nr, ny, i > 0 ? i - 1 : loop ? n - 1 : i, i);
      double[] c = normal(nr, ny, i, i < n - 1 ? i + 1 : loop ? 0 : i);
      double[] own = {nr[i], ny[i]};
      a = a == null ? own : a;
      c = c == null ? own : c;
      Outline.Point s = p.get(i);
      Outline.Point e = p.get(i + 1);
      out.add(
          new Ring[] {
            new Ring(s.x(), s.y(), a[0], a[1], v), new Ring(e.x(), e.y(), c[0], c[1], v + length[i])
          });
      v += length[i];
    }
    return out;
  }

  /** The shared normal of two steps, or null if there is an edge between them. */
  private static double @org.jspecify.annotations.Nullable [] normal(
      double[] nr, double[] ny, int i, int j) {
    double dot = nr[i] * nr[j] + ny[i] * ny[j];
    if (dot < CREASE) {
      return null;
    }
    double x = nr[i] + nr[j];
    double y = ny[i] + ny[j];
    double l = Math.hypot(x, y);
    return new double[] {x / l, y / l};
  }

  private static void band(MeshBuilder b, Ring low, Ring high, int round, double girth) {
    boolean flat = Math.abs(low.y - high.y) < 1e-9;
    int first = b.vertices();
    for (int i = 0; i <= round; i++) {
      double a = i == round ? 0 : 2 * Math.PI * i / round;
      double c = StrictMath.cos(a);
      double s = -StrictMath.sin(a);
      double u = girth * i / round;
      for (Ring ring : List.of(low, high)) {
        b.vertex(
            new Vec3(ring.r * c, ring.y, ring.r * s),
            new Vec3(ring.nr * c, ring.ny, ring.nr * s),
            flat ? ring.r * c : u,
            flat ? ring.r * s : ring.v);
      }
    }
    for (int i = 0; i < round; i++) {
      int o = first + 2 * i;
      if (low.r > 1e-9) {
        b.triangle(o, o + 2, o + 3);
      }
      if (high.r > 1e-9) {
        b.triangle(o, o + 3, o + 1);
      }
    }
  }
}
