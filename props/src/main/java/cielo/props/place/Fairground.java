package cielo.props.place;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import java.util.List;

/** Carousel, big wheel, booths and strings of lamps. */
final class Fairground {
  private static final int[] BRIGHT = {0xC8322A, 0xE0B03A, 0x2F6EA8, 0x3A8A52, 0xD97AA0, 0xE6E2D6};

  private Fairground() {}

  static void build(Layout l, boolean on) {
    carousel(l, -4.6, -11, on);
    wheel(l, 13, -34, on);
    for (int i = 0; i < 3; i++) {
      booth(l, 6.4 + 0.6 * i, -6.4 - 3.6 * i, -0.9, BRIGHT[i], on);
    }
    strings(l, on);
  }

  /** A roundabout of horses under a striped roof. */
  static void carousel(Layout l, double x, double z, boolean on) {
    Piece p = l.piece("carousel");
    Material red = Finish.lacquer(0xA82A2A, 0.3);
    Material gold = Finish.metal(0xD0A64A, 0.25);
    Material cream = Finish.lacquer(0xEDE3C8, 0.35);
    p.of(red).at(x, 0, z).cylinder(4.3, 4.3, 0.3, 0.03, 40);
    p.of(Finish.of("boards", 0xA87A4A)).at(x, 0.3, z).cylinder(4.15, 4.15, 0.06, 0, 40);
    p.of(cream).at(x, 0.3, z).cylinder(1.0, 0.9, 3.2, 0.04, 20);
    for (int i = 0; i < 16; i++) {
      double a0 = 2 * Math.PI * i / 16;
      double a1 = 2 * Math.PI * (i + 1) / 16;
      Material m = Finish.bothSides(Finish.plain("fabric", i % 2 == 0 ? 0xB8322A : 0xEDE3C8, 0.85));
      Vec3 top = new Vec3(x, 5.6, z);
      Vec3 p0 = new Vec3(x + 4.6 * StrictMath.cos(a0), 3.7, z + 4.6 * StrictMath.sin(a0));
      Vec3 p1 = new Vec3(x + 4.6 * StrictMath.cos(a1), 3.7, z + 4.6 * StrictMath.sin(a1));
      p.of(m).flat(top, p1, p0);
      Vec3 down = new Vec3(0, -0.55, 0);
      p.of(m).face(p0.plus(down), p1.plus(down), p1, p0);
      p.flat(on ? Finish.glow(new Rgb(9, 6, 2.8)) : cream)
          .at(p0.x(), p0.y() - 0.56, p0.z())
          .ball(0.07, 3);
    }
    for (int i = 0; i < 10; i++) {
      double a = 2 * Math.PI * i / 10;
      double r = i % 2 == 0 ? 3.3 : 2.3;
      double hx = x + r * StrictMath.cos(a);
      double hz = z + r * StrictMath.sin(a);
      double y = 1.15 + 0.25 * StrictMath.sin(2.4 * i);
      p.of(gold).rod(new Vec3(hx, 0.3, hz), new Vec3(hx, 3.7, hz), 0.025);
      horse(p, hx, y, hz, -a, BRIGHT[i % BRIGHT.length]);
    }
    p.block(red, x - 3.6, 0, z - 3.6, x + 3.6, 0.36, z + 3.6);
    l.keep(cielo.scene.geometry.Box.of(x - 4.5, 0, z - 4.5, x + 4.5, 5, z + 4.5));
    if (on) {
      l.lamp(
          new cielo.scene.shape.Lamp(
              "carousel",
              new Vec3(x, 3.1, z + 2.6),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.66, 0.32).times(22),
              1.2,
              true));
    }
  }

  private static void horse(Piece p, double x, double y, double z, double yaw, int saddle) {
    Frame f = Frame.facing(p, x, y, z, yaw);
    Material body = Finish.lacquer(0xE9E2D2, 0.3);
    Material mane = Finish.lacquer(0x6A4A2A, 0.4);
    p.of(body).at(f.pose(0, 0, 0)).box(0.28, 0.32, 0.85, 0.13, 2);
    p.of(body)
        .tube(
            List.of(f.apply(0, 0.08, 0.36), f.apply(0, 0.38, 0.5), f.apply(0, 0.58, 0.52)),
            t -> 0.13 - 0.05 * t,
            8,
            false);
    p.of(body).at(f.pose(0, 0.6, 0.62)).box(0.13, 0.15, 0.34, 0.06, 2);
    p.of(mane)
        .tube(
            List.of(f.apply(0, 0.2, 0.32), f.apply(0, 0.5, 0.4), f.apply(0, 0.68, 0.48)),
            t -> 0.05,
            6,
            false);
    p.of(mane)
        .tube(
            List.of(f.apply(0, 0.08, -0.42), f.apply(0, 0, -0.6), f.apply(0, -0.3, -0.62)),
            t -> 0.06 - 0.03 * t,
            6,
            false);
    p.of(Finish.lacquer(saddle, 0.3)).at(f.pose(0, 0.14, 0)).box(0.32, 0.12, 0.36, 0.05, 2);
    for (double sx : new double[] {-0.1, 0.1}) {
      p.of(body)
          .tube(
              List.of(f.apply(sx, -0.1, 0.3), f.apply(sx, -0.36, 0.5), f.apply(sx, -0.55, 0.36)),
              t -> 0.06 - 0.02 * t,
              6,
              false);
      p.of(body)
          .tube(
              List.of(
                  f.apply(sx, -0.1, -0.32), f.apply(sx, -0.38, -0.46), f.apply(sx, -0.62, -0.6)),
              t -> 0.065 - 0.02 * t,
              6,
              false);
    }
  }

  private static void wheel(Layout l, double x, double z, boolean on) {
    Piece p = l.piece("big wheel");
    Material white = Finish.plain("painted_metal", 0xE2E2DE, 0.4);
    double r = 11;
    Vec3 hub = new Vec3(x, r + 2.2, z);
    for (double dz : new double[] {-0.9, 0.9}) {
      for (double side : new double[] {-1, 1}) {
        p.flat(white)
            .rod(new Vec3(x + side * 5.5, 0, z + dz * 2.4), hub.plus(new Vec3(0, 0, dz)), 0.22);
      }
      p.flat(white)
          .at(
              new cielo.scene.geometry.Pose(
                  hub.plus(new Vec3(0, 0, dz)), Quat.about(Vec3.X, Math.PI / 2)))
          .torus(r, 0.12, 60, 6);
      for (int i = 0; i < 16; i++) {
        double a = 2 * Math.PI * i / 16;
        p.flat(white)
            .tube(
                List.of(
                    hub.plus(new Vec3(0, 0, dz)),
                    hub.plus(new Vec3(r * StrictMath.cos(a), r * StrictMath.sin(a), dz))),
                t -> 0.05,
                4,
                false);
      }
    }
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * (i + 0.5) / 16;
      Vec3 at = hub.plus(new Vec3(r * StrictMath.cos(a), r * StrictMath.sin(a), 0));
      p.flat(Finish.lacquer(BRIGHT[i % BRIGHT.length], 0.35))
          .at(at.x(), at.y() - 0.9, at.z())
          .box(1.2, 1.1, 1.2, 0.2, 1);
      p.flat(on ? Finish.glow(new Rgb(8, 5, 2.4)) : white)
          .at(at.x(), at.y(), at.z() + 1)
          .ball(0.16, 3);
    }
  }

  private static void booth(Layout l, double x, double z, double yaw, int colour, boolean on) {
    Frame f = Frame.facing(l.piece("booth"), x, 0, z, yaw);
    Material wood = Finish.lacquer(colour, 0.45);
    Material roof = Finish.bothSides(Finish.of("stripes", 0xEDE6D6, colour));
    f.box(wood, -1.5, 0, -1.2, 1.5, 1.0, 1.0, 0.01);
    f.box(wood, -1.5, 1.0, -1.2, 1.5, 2.5, -1.1, 0);
    for (double a : new double[] {-1.45, 1.45}) {
      f.box(wood, a - 0.05, 1.0, 0.9, a + 0.05, 2.4, 1.0, 0);
    }
    f.face(
        roof,
        true,
        new double[] {-1.8, 2.3, 1.5},
        new double[] {1.8, 2.3, 1.5},
        new double[] {1.8, 3.1, -1.3},
        new double[] {-1.8, 3.1, -1.3});
    f.flatBox(
        on ? Finish.glow(new Rgb(6, 4.2, 2)) : Finish.lacquer(0xE6DCC0, 0.4),
        -1.2,
        2.35,
        1.48,
        1.2,
        2.6,
        1.52,
        0);
    f.block(wood, -1.5, 0, -1.2, 1.5, 2.4, 1.0);
    l.keep(cielo.scene.geometry.Box.of(x - 1.9, 0, z - 1.9, x + 1.9, 3, z + 1.9));
  }

  private static void strings(Layout l, boolean on) {
    Piece p = l.piece("lamp strings");
    Material wire = Finish.plain("rubber", 0x1A1A1A, 0.7);
    for (int k = 0; k < 3; k++) {
      double z = -3.8 - 4 * k;
      for (int i = -12; i < 12; i++) {
        double x = i * 0.7;
        double y0 = 3.7 - 0.5 * (1 - (x / 8.4) * (x / 8.4));
        double x1 = x + 0.7;
        double y1 = 3.7 - 0.5 * (1 - (x1 / 8.4) * (x1 / 8.4));
        p.flat(wire).tube(List.of(new Vec3(x, y0, z), new Vec3(x1, y1, z)), t -> 0.008, 3, false);
        p.flat(on ? Finish.glow(new Rgb(10, 6.6, 3)) : Finish.plain("glass", 0xE8DCC0, 0.2))
            .at(x, y0 - 0.06, z)
            .ball(0.045, 2);
      }
      for (double x : new double[] {-8.4, 8.4}) {
        p.of(Finish.of("bark", 0x6B5A48)).rod(new Vec3(x, 0, z), new Vec3(x, 3.8, z), 0.06);
      }
    }
    if (on) {
      l.lamp(
          new cielo.scene.shape.Lamp(
              "lamp string",
              new Vec3(0, 3.1, -3.2),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.64, 0.3).times(15),
              1.5,
              true));
    }
  }
}
