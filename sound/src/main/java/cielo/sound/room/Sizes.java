package cielo.sound.room;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.List;

/** How big solids are. */
public final class Sizes {
  private Sizes() {}

  /** The box of a solid in its own frame. */
  public static Box box(Solid solid) {
    return switch (solid) {
      case Solid.Ball b -> around(b.radius(), b.radius(), b.radius());
      case Solid.Block b -> around(b.halfX(), b.halfY(), b.halfZ());
      case Solid.Capsule c -> around(c.radius(), c.halfHeight() + c.radius(), c.radius());
      case Solid.Cylinder c -> around(c.radius(), c.halfHeight(), c.radius());
      case Solid.Hull h -> hull(h.points());
      case Solid.Shell s -> s.mesh().box();
      case Solid.Terrain t -> terrain(t);
    };
  }

  /** The box round all of them, in the frame of their link. */
  public static Box box(List<Placed> solids) {
    Box out = null;
    for (Placed p : solids) {
      Box b = box(p.solid()).moved(p.at());
      out = out == null ? b : out.union(b);
    }
    return out == null ? around(0.05, 0.05, 0.05) : out;
  }

  /** Volume, m3; hulls are taken as 0.6 of their box, meshes and grounds as nothing. */
  public static double volume(Solid solid) {
    return switch (solid) {
      case Solid.Ball b -> 4.18879 * b.radius() * b.radius() * b.radius();
      case Solid.Block b -> 8 * b.halfX() * b.halfY() * b.halfZ();
      case Solid.Capsule c ->
          Math.PI * c.radius() * c.radius() * (2 * c.halfHeight() + 1.3333 * c.radius());
      case Solid.Cylinder c -> Math.PI * c.radius() * c.radius() * 2 * c.halfHeight();
      case Solid.Hull h -> {
        Vec3 s = hull(h.points()).size();
        yield 0.6 * s.x() * s.y() * s.z();
      }
      case Solid.Shell s -> 0;
      case Solid.Terrain t -> 0;
    };
  }

  /** The box of one placed solid, turned by {@code pose}. */
  public static Box box(Placed p, Pose pose) {
    return box(p.solid()).moved(pose.times(p.at()));
  }

  private static Box around(double x, double y, double z) {
    return Box.around(Vec3.ZERO, new Vec3(x, y, z));
  }

  private static Box hull(float[] p) {
    Box out = null;
    for (int i = 0; i + 2 < p.length; i += 3) {
      Vec3 v = new Vec3(p[i], p[i + 1], p[i + 2]);
      Box dot = new Box(v, v);
      out = out == null ? dot : out.union(dot);
    }
    return out == null ? around(0.01, 0.01, 0.01) : out;
  }

  private static Box terrain(Solid.Terrain t) {
    float low = 0;
    float high = 0;
    for (float h : t.heights()) {
      low = Math.min(low, h);
      high = Math.max(high, h);
    }
    double s = t.sideM() / 2;
    return Box.of(-s, low - 0.1, -s, s, high, s);
  }
}
