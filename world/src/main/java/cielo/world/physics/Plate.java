package cielo.world.physics;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Solid;
import org.jspecify.annotations.Nullable;

/**
 * A thin, light link (leaf, feather, sheet of paper) as air sees it, in link space.
 *
 * @param normal unit vector through the sheet
 * @param u half edge, metres as length
 * @param v the other half edge
 * @param centre middle of the sheet
 */
record Plate(Vec3 normal, Vec3 u, Vec3 v, Vec3 centre) {
  private static final double THIN = 0.15;
  private static final double LIGHT_KGM2 = 1.5;

  /** The plate that a link is, or null. */
  static @Nullable Plate of(Link link) {
    if (link.solids().size() != 1) {
      return null;
    }
    Pose at = link.solids().getFirst().at();
    Vec3 half;
    Vec3 middle = Vec3.ZERO;
    switch (link.solids().getFirst().solid()) {
      case Solid.Block b -> half = new Vec3(b.halfX(), b.halfY(), b.halfZ());
      case Solid.Hull h -> {
        Box box = Solids.boxOf(h.points());
        half = box.size().times(0.5);
        middle = box.centre();
      }
      default -> {
        return null;
      }
    }
    double[] h = {half.x(), half.y(), half.z()};
    Vec3[] axis = {Vec3.X, Vec3.UP, Vec3.Z};
    int thin = h[0] <= h[1] && h[0] <= h[2] ? 0 : h[1] <= h[2] ? 1 : 2;
    int a = (thin + 1) % 3;
    int b = (thin + 2) % 3;
    boolean light = link.massKg() < LIGHT_KGM2 * 4 * h[a] * h[b];
    if (h[thin] > THIN * Math.min(h[a], h[b]) || !light) {
      return null;
    }
    return new Plate(
        at.rotation().rotate(axis[thin]),
        at.rotation().rotate(axis[a].times(h[a])),
        at.rotation().rotate(axis[b].times(h[b])),
        at.apply(middle));
  }

  double area() {
    return 4 * u.length() * v.length();
  }
}
