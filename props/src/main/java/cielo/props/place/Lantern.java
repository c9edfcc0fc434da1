package cielo.props.place;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Lamp;
import java.util.List;

/** Lamps of streets and paths, with the light they give. */
final class Lantern {
  private static final Rgb WARM = new Rgb(1.0, 0.62, 0.28);

  private Lantern() {}

  /** A tall street lamp whose arm reaches towards {@code yaw}. */
  static void street(Layout l, double x, double y, double z, double yaw, boolean on) {
    Piece p = l.piece("street lamp");
    Frame f = Frame.facing(p, x, y, z, yaw);
    Material pole = Finish.plain("painted_metal", 0x2A2D30, 0.45);
    f.box(pole, -0.11, 0, -0.11, 0.11, 0.55, 0.11, 0.02);
    p.of(pole)
        .tube(
            List.of(
                f.apply(0, 0.4, 0),
                f.apply(0, 4.6, 0),
                f.apply(0, 5.25, 0.12),
                f.apply(0, 5.5, 0.6),
                f.apply(0, 5.55, 1.25)),
            t -> 0.062 - 0.028 * t,
            10,
            false);
    f.box(pole, -0.14, 5.50, 1.05, 0.14, 5.60, 1.75, 0.03);
    f.flatBox(
        on ? Finish.glow(WARM.times(15)) : Finish.plain("glass", 0xC9CCC8, 0.2),
        -0.10,
        5.475,
        1.12,
        0.10,
        5.505,
        1.68,
        0);
    p.block(pole, x - 0.08, y, z - 0.08, x + 0.08, y + 4.8, z + 0.08);
    if (on) {
      Vec3 head = f.apply(0, 5.4, 1.4);
      l.lamp(new Lamp("street lamp", head, new Vec3(0, -1, 0), 1.15, WARM.times(100), 0.16, true));
    }
  }

  /** A park lantern: post with a lit box of glass. */
  static void park(Layout l, double x, double z, boolean on) {
    Piece p = l.piece("park lamp");
    Frame f = Frame.facing(p, x, 0, z, 0);
    Material iron = Finish.plain("iron", 0x1E2422, 0.45);
    p.of(iron).at(x, 0, z).cylinder(0.13, 0.09, 0.5, 0.02, 14);
    p.of(iron).at(x, 0.5, z).cylinder(0.055, 0.042, 2.5, 0.01, 12);
    f.box(iron, -0.15, 3.0, -0.15, 0.15, 3.06, 0.15, 0.012);
    Material glass = on ? Finish.glow(WARM.times(7)) : Finish.plain("glass", 0xD8D6CC, 0.15);
    f.flatBox(glass, -0.11, 3.06, -0.11, 0.11, 3.4, 0.11, 0.015);
    for (int i = 0; i < 4; i++) {
      double sx = i % 2 == 0 ? -0.12 : 0.12;
      double sz = i < 2 ? -0.12 : 0.12;
      f.box(iron, sx - 0.012, 3.05, sz - 0.012, sx + 0.012, 3.42, sz + 0.012, 0);
    }
    p.of(iron).at(x, 3.4, z).cylinder(0.21, 0.03, 0.2, 0.01, 4);
    p.block(iron, x - 0.07, 0, z - 0.07, x + 0.07, 3.1, z + 0.07);
    if (on) {
      l.lamp(
          new Lamp(
              "park lamp",
              new Vec3(x, 3.2, z),
              new Vec3(0, -1, 0),
              Math.PI,
              WARM.times(30),
              0.12,
              true));
    }
  }

  /** A hanging lamp with a shade; lights downwards. */
  static void pendant(
      Layout l,
      double x,
      double y,
      double z,
      double ceiling,
      int colour,
      double strength,
      boolean shadows) {
    Piece p = l.piece("ceiling pendant");
    Material shade = Finish.bothSides(Finish.plain("painted_metal", colour, 0.4));
    p.flat(Finish.plain("rubber", 0x1A1A1A, 0.6))
        .rod(new Vec3(x, y + 0.2, z), new Vec3(x, ceiling, z), 0.006);
    p.flat(shade)
        .at(x, y, z)
        .lathe(
            cielo.props.maker.Outline.from(0.20, 0)
                .line(0.205, 0.01)
                .curve(0.17, 0.09, 0.06, 0.17)
                .line(0.035, 0.22)
                .line(0, 0.22),
            28);
    p.flat(Finish.glow(new Rgb(12, 8.6, 5))).at(x, y + 0.05, z).ball(0.045, 6);
    l.lamp(
        new Lamp(
            "pendant",
            new Vec3(x, y + 0.03, z),
            new Vec3(0, -1, 0),
            1.25,
            new Rgb(1.0, 0.70, 0.42).times(strength),
            0.06,
            shadows));
  }
}
