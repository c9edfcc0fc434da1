package cielo.sound.contact;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Ring;
import cielo.sound.mode.Body;
import cielo.sound.mode.Shape;
import org.jspecify.annotations.Nullable;

/** A piece of the set as a ringing body: floors, walls, furniture that never moves. */
final class Ground {
  private Ground() {}

  /** {@code size} of the solid that was touched, null if unknown. */
  static Body of(Material m, @Nullable Vec3 size) {
    Ring r = m.ring();
    double[] d = size == null ? new double[] {4, 4, 0.2} : Figure.sorted(size);
    boolean furniture = d[0] < 2.5 && d[0] * d[1] < 3;
    if (Figure.soft(r)) {
      return Figure.of(m, Shape.SOFT, 1, 1, 0.1, 300, 1);
    }
    if (r.eta() < 0.005) {
      return m.matter().densityKgM3() > 2600 ? metal(m, d) : glazed(m, d);
    }
    if (m.matter().densityKgM3() > 1500) { // stone, concrete, brick, asphalt
      double a = Math.clamp(d[0], 0.05, 1.2);
      return Figure.of(m, Shape.BLOCK, a, Math.min(a, d[1]), 0.05, furniture ? 40 : 400, 7);
    }
    return furniture ? furniture(m, d) : Figure.of(m, Shape.PANEL, 1.1, 0.42, 0.022, 40, 3.2);
  }

  /** Glass panes; tiles lie in mortar and do not ring. */
  private static Body glazed(Material m, double[] d) {
    boolean tile = m.ring().barSpeedMs() < 5200;
    return tile
        ? Figure.of(m, Shape.BLOCK, 0.3, 0.3, 0.01, 200, 8)
        : Figure.of(m, Shape.PLATE, side(d[0]), side(d[1]), 0.005, 6, 4);
  }

  private static Body metal(Material m, double[] d) {
    if (d[0] > 4 * d[1] && d[1] < 0.15) { // rail, post, rim
      return Figure.of(m, Shape.BAR, Math.min(2, d[0]), d[1], Math.min(d[1], 0.03), 5, 4);
    }
    return Figure.of(m, Shape.PANEL, side(d[0]), side(d[1]), 0.0015, 15, 12);
  }

  private static Body furniture(Material m, double[] d) {
    if (d[0] > 4 * d[1]) { // leg, rail
      return Figure.of(m, Shape.BLOCK, Math.max(0.1, d[0]), d[1], d[2], 5, 3);
    }
    if (d[2] < 0.2 * d[1]) { // table top, shelf, door
      return Figure.of(m, Shape.PANEL, d[0], d[1], Math.clamp(d[2], 0.008, 0.05), 15, 2.5);
    }
    if (d[2] > 0.2) { // cupboard, crate
      return Figure.of(m, Shape.PANEL, d[0], d[1], 0.018, 20, 3);
    }
    return Figure.of(m, Shape.BLOCK, d[0], d[1], d[2], 10, 3);
  }

  private static double side(double m) {
    return Math.clamp(m, 0.2, 1.2);
  }
}
