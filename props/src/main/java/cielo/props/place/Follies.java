package cielo.props.place;

import cielo.props.maker.MeshBuilder;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import java.util.List;

/** Buildings that a view is named after: windmill, castle, bridge, rock arch, volcano. */
final class Follies {
  private Follies() {}

  /** A tower mill with four sails, its foot at (x, y, z). */
  static void windmill(Layout l, double x, double y, double z) {
    Piece p = l.piece("windmill");
    Material wall = Finish.of("brick_painted", 0xE0DACB);
    Material wood = Finish.of("deck", 0x5A3E2A);
    Material cloth = Finish.bothSides(Finish.of("linen", 0xDCD2BA));
    p.of(wall).at(x, y - 0.4, z).cylinder(3.1, 2.0, 9.4, 0, 24);
    p.of(Finish.of("shingle", 0x4E463E)).at(x, y + 9, z).cylinder(2.35, 0.3, 2.6, 0.05, 24);
    p.box(wood, x - 0.6, y, z + 2.75, x + 0.6, y + 2.2, z + 3.1, 0.01);
    for (double h : new double[] {4, 6.6}) {
      p.box(Finish.pane(), x - 0.35, y + h, z + 2.2, x + 0.35, y + h + 0.9, z + 2.62, 0);
    }
    Vec3 hub = new Vec3(x, y + 9.3, z + 2.9);
    p.of(wood).rod(new Vec3(x, y + 9.3, z + 1.4), hub, 0.22);
    for (int k = 0; k < 4; k++) {
      double a = 0.42 + k * Math.PI / 2;
      Quat turn = Quat.about(Vec3.Z, a);
      Vec3 mid = hub.plus(turn.rotate(new Vec3(0, 3.6, 0)));
      p.of(wood).at(mid.x(), mid.y(), mid.z(), turn).box(0.14, 7.2, 0.1, 0, 0);
      Vec3 sail = hub.plus(turn.rotate(new Vec3(0.62, 4.2, 0.02)));
      p.of(cloth).at(sail.x(), sail.y(), sail.z(), turn).box(1.05, 5.6, 0.02, 0, 0);
      for (int i = 0; i < 8; i++) {
        Vec3 rung = hub.plus(turn.rotate(new Vec3(0.58, 1.5 + 0.76 * i, 0.05)));
        p.of(wood).at(rung.x(), rung.y(), rung.z(), turn).box(1.16, 0.05, 0.05, 0, 0);
      }
    }
    p.block(wall, x - 2.2, y, z - 2.2, x + 2.2, y + 9, z + 2.2);
  }

  /** Curtain walls with battlements between round towers, a gate in front. */
  static void castle(Layout l, double x, double y, double z) {
    Piece p = l.piece("castle");
    Material stone = Finish.of("stonewall", 0x9A9080);
    Material roof = Finish.of("slate", 0x4A5260);
    double w = 11;
    double h = 6.5;
    for (double sx : new double[] {-1, 1}) {
      tower(p, stone, roof, x + sx * w, y, z, 2.6, 9.5);
      tower(p, stone, roof, x + sx * w, y, z - 16, 2.6, 10.5);
      tower(p, stone, roof, x + sx * 2.9, y, z + 0.4, 1.7, 8.6);
      wall(
          p,
          stone,
          Math.min(x + sx * 2.4, x + sx * w),
          z - 0.8,
          Math.max(x + sx * 2.4, x + sx * w),
          z + 0.5,
          y,
          h);
      wall(p, stone, x + sx * w - 0.7, z - 16, x + sx * w + 0.7, z, y, h);
    }
    wall(p, stone, x - w, z - 16.6, x + w, z - 15.4, y, h);
    tower(p, stone, roof, x + 2.5, y, z - 9, 3.6, 16);
    p.box(stone, x - 2, y + 4, z - 0.7, x + 2, y + h + 1.2, z + 0.6, 0);
    p.flatBox(
        Finish.plain("wood_hard", 0x1A130D, 0.9),
        x - 1.4,
        y - 0.2,
        z - 0.2,
        x + 1.4,
        y + 4,
        z + 0.1,
        0);
    Material iron = Finish.plain("iron", 0x26272A, 0.6);
    for (int i = -3; i <= 3; i++) {
      p.flatBox(iron, x + 0.4 * i - 0.05, y, z + 0.1, x + 0.4 * i + 0.05, y + 4, z + 0.16, 0);
    }
    for (int i = 0; i < 4; i++) {
      p.flatBox(iron, x - 1.4, y + 0.5 + i, z + 0.1, x + 1.4, y + 0.6 + i, z + 0.15, 0);
    }
    Material flag = Finish.bothSides(Finish.of("fabric", 0xB8322A));
    p.flat(iron).rod(new Vec3(x + 2.5, y + 20, z - 9), new Vec3(x + 2.5, y + 24, z - 9), 0.06);
    p.flat(flag).at(x + 3.4, y + 23.3, z - 9).box(1.8, 1.0, 0.02, 0, 0);
    p.block(stone, x - w - 2, y, z - 18, x + w + 2, y + 6, z + 2);
  }

  private static void tower(
      Piece p, Material stone, Material roof, double x, double y, double z, double r, double h) {
    p.of(stone).at(x, y - 1, z).cylinder(r * 1.06, r, h + 1, 0, 22);
    p.of(stone).at(x, y + h - 0.9, z).cylinder(r + 0.25, r + 0.25, 0.9, 0, 22);
    int n = 11;
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      p.of(stone)
          .at(
              x + (r + 0.1) * StrictMath.sin(a),
              y + h + 0.3,
              z + (r + 0.1) * StrictMath.cos(a),
              Quat.yaw(a))
          .box(0.6, 0.7, 0.35, 0, 0);
    }
    p.of(roof).at(x, y + h, z).cylinder(r * 0.95, 0.02, r * 1.7, 0, 20);
    for (int k = 1; k < h / 3.2; k++) {
      p.flatBox(
          Finish.plain("rubber", 0x0C0C0D, 1),
          x - 0.12,
          y + 3.0 * k - 0.6,
          z + r * 0.96,
          x + 0.12,
          y + 3.0 * k + 0.5,
          z + r + 0.06,
          0);
    }
  }

  private static void wall(
      Piece p, Material stone, double x0, double z0, double x1, double z1, double y, double h) {
    p.box(stone, x0, y - 1, z0, x1, y + h, z1, 0);
    boolean along = x1 - x0 > z1 - z0;
    double length = along ? x1 - x0 : z1 - z0;
    for (double a = 0.3; a < length - 0.6; a += 1.3) {
      if (along) {
        p.box(stone, x0 + a, y + h, z1 - 0.4, x0 + a + 0.75, y + h + 0.75, z1, 0);
      } else {
        p.box(stone, x0, y + h, z0 + a, x1, y + h + 0.75, z0 + a + 0.75, 0);
      }
    }
  }

  /**
   * A stone bridge of three arches along z from z0 (near) to z1 (far), its deck at height {@code
   * y}.
   */
  static void bridge(Layout l, double x, double y, double z0, double z1) {
    Piece p = l.piece("bridge");
    Material stone = Finish.of("stonewall", 0xA0968A);
    double half = 1.9;
    double length = z0 - z1;
    for (double side : new double[] {-1, 1}) {
      MeshBuilder b = p.of(Finish.bothSides(stone));
      b.surface(
          60,
          1,
          (s, t) -> {
            double q = s * 3 - Math.floor(Math.min(2.999, s * 3));
            double arch = 0.85 * 4 * q * (1 - q);
            double low = -2.6 + Math.max(0, arch) * 2.2;
            double top = y + hump(s);
            return new Vec3(x + side * half, low + (top - low) * t, z0 - length * s);
          },
          cielo.props.maker.Surface.Uv.METRES);
      p.of(Finish.of("granite", 0xA8A196))
          .surface(
              30,
              1,
              (s, t) ->
                  new Vec3(
                      x + side * (half + 0.12 - 0.34 * t),
                      y + hump(s) + 0.62,
                      z0 - length * (side > 0 ? 1 - s : s)),
              cielo.props.maker.Surface.Uv.METRES);
      p.of(Finish.bothSides(stone))
          .surface(
              30,
              1,
              (s, t) -> new Vec3(x + side * (half - 0.22), y + hump(s) + 0.62 * t, z0 - length * s),
              cielo.props.maker.Surface.Uv.METRES);
    }
    p.flat(Finish.bothSides(Finish.of("cobble")))
        .surface(
            30,
            1,
            (s, t) -> new Vec3(x + half * (2 * t - 1), y + hump(s), z0 - length * s),
            cielo.props.maker.Surface.Uv.METRES);
    p.block(stone, x - half, y - 0.3, z1, x + half, y + 0.2, z0);
  }

  private static double hump(double s) {
    return 1.1 * StrictMath.sin(Math.PI * s);
  }

  /** A natural arch of red rock across the view. */
  static void arch(Layout l, Material rock, double x, double y, double z, double size) {
    Piece p = l.piece("rock arch");
    List<Vec3> path =
        List.of(
            new Vec3(x - size, y - 1, z), new Vec3(x - size * 0.86, y + size * 0.6, z + 0.4),
            new Vec3(x - size * 0.42, y + size * 1.08, z),
                new Vec3(x + size * 0.2, y + size * 1.16, z - 0.5),
            new Vec3(x + size * 0.72, y + size * 0.78, z),
                new Vec3(x + size * 0.95, y - 1, z + 0.3));
    MeshBuilder.Radius r =
        t -> size * (0.30 - 0.17 * StrictMath.sin(Math.PI * t) + 0.025 * StrictMath.sin(26 * t));
    p.of(rock).tube(smooth(path, 9), r, 12, false);
    p.block(rock, x - size * 1.2, y, z - 1, x - size * 0.7, y + 4, z + 1);
    p.block(rock, x + size * 0.7, y, z - 1, x + size * 1.2, y + 4, z + 1);
  }

  private static List<Vec3> smooth(List<Vec3> p, int steps) {
    List<Vec3> out = new java.util.ArrayList<>();
    for (int i = 0; i + 1 < p.size(); i++) {
      Vec3 a = p.get(Math.max(0, i - 1));
      Vec3 b = p.get(i);
      Vec3 c = p.get(i + 1);
      Vec3 d = p.get(Math.min(p.size() - 1, i + 2));
      for (int s = 0; s < steps; s++) {
        double t = s / (double) steps;
        Vec3 q =
            b.times(2)
                .plus(c.minus(a).times(t))
                .plus(a.times(2).minus(b.times(5)).plus(c.times(4)).minus(d).times(t * t))
                .plus(b.times(3).minus(a).minus(c.times(3)).plus(d).times(t * t * t));
        out.add(q.times(0.5));
      }
    }
    out.add(p.getLast());
    return out;
  }

  /** A smoking cone with glowing streams, far away. */
  static void volcano(Layout l, double x, double z, double tall) {
    Piece p = l.piece("volcano");
    Material rock = SnowField.tile(Finish.of("rock", 0x3A3432), 26);
    MeshBuilder b = p.flat(rock);
    b.surface(
        64,
        14,
        (s, t) -> {
          double a = -2 * Math.PI * s;
          double ridge =
              1 + 0.10 * StrictMath.sin(9 * a) * (1 - t) + 0.05 * StrictMath.sin(23 * a + 4 * t);
          double r = (tall * 1.75 * StrictMath.pow(1 - t, 1.5) + tall * 0.13) * ridge;
          return new Vec3(
              x + r * StrictMath.cos(a),
              -4 + tall * t + tall * 0.02 * StrictMath.sin(5 * a) * t,
              z + r * StrictMath.sin(a));
        },
        cielo.props.maker.Surface.Uv.METRES);
    Material lava = Finish.bothSides(Finish.glow(new Rgb(3.0, 0.42, 0.03)));
    for (int k = 0; k < 5; k++) {
      double start = 0.75 + 0.42 * k;
      double reach = 0.85 * (0.55 + 0.1 * k);
      double phase = k;
      p.flat(lava)
          .surface(
              3,
              30,
              (s, t) -> {
                double q = 1 - reach * t;
                double a =
                    start + 0.10 * StrictMath.sin(7 * t + phase) - (s - 0.5) * 0.035 * (1 + t);
                double ridge =
                    1
                        + 0.10 * StrictMath.sin(9 * a) * (1 - q)
                        + 0.05 * StrictMath.sin(23 * a + 4 * q);
                double r = (tall * 1.75 * StrictMath.pow(1 - q, 1.5) + tall * 0.13) * ridge + 1;
                return new Vec3(
                    x + r * StrictMath.cos(a), -3.4 + tall * q, z + r * StrictMath.sin(a));
              },
              cielo.props.maker.Surface.Uv.METRES);
    }
    p.flat(lava).at(x, tall * 0.97 - 4, z).cylinder(tall * 0.12, tall * 0.12, 1, 0, 24);
    Material smoke = Finish.bothSides(Finish.plain("plaster", 0x6A625E, 1));
    for (int i = 0; i < 16; i++) {
      double r = tall * (0.08 + 0.028 * i);
      p.flat(smoke)
          .at(
              x + tall * 0.06 * i + tall * 0.05 * StrictMath.sin(2.1 * i),
              tall * (0.98 + 0.085 * i),
              z + tall * 0.04 * StrictMath.cos(1.7 * i))
          .scaled(1.2, 0.85, 1)
          .ball(r, 4);
    }
  }
}
