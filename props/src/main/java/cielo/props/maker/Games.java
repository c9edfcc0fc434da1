package cielo.props.maker;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Small things of the playroom: dominoes, dice, blocks. */
final class Games {
  private Games() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("domino, domino tile, domino piece", "game", 0.024, 0.048, 0.0078, .012, Stands.TABLE), Games::domino),
        Maker.of(Card.of("bean bag, throwing bag, juggling bag", "game", .15, .0475, .15, .35, Stands.TABLE), Games::beanBag),
        Maker.of(Card.of("die, dice", "game", 0.0164, 0.0164, 0.0164, .0045, Stands.TABLE), Games::die),
        Maker.of(Card.of("wooden block, toy block, building block, block, cube", "game", .05, .05, .05, .08, Stands.TABLE), Games::block));
  }

  private static void domino(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xe8e2d2);
    boolean dark = m.look().base().luminance() < .2;
    Material pip = Order.of("plastic_hard", dark ? 0xe8e6de : 0x2b2b2d);
    t.part("tile", m).at(0, .024, 0).box(.024, .048, .0075, .0012);
    t.part("pips", pip).at(0, .024, .0038).box(.019, .0009, .0002, 0);
    int up = o.dice("up").below(7);
    int down = o.dice("down").below(7);
    pips(t.part("pips", pip), up, 0, .036, .0038, .0068, .0019);
    pips(t.part("pips", pip), down, 0, .012, .0038, .0068, .0019);
    t.block(0, .024, 0, .024, .048, .0075, m);
  }

  /** Two squares of cloth sewn together, filled so that it sags flat. */
  private static void beanBag(Thing t, Order o) {
    Material m = o.main("cotton", 0xc8382c);
    MeshBuilder b = t.part("bag", m);
    b.at(0, .0237, 0).surface(b.segments(40), b.segments(20), (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = (v - .5) * Math.PI;
      double edge = .075 / StrictMath.pow(StrictMath.pow(Math.abs(StrictMath.cos(a)), 5) + StrictMath.pow(Math.abs(StrictMath.sin(a)), 5), .2);
      double r = edge * StrictMath.pow(StrictMath.cos(f), .7);
      return new Vec3(r * StrictMath.cos(a), .0237 * StrictMath.sin(f) * (1 + .06 * StrictMath.sin(3 * a)) / 1.06, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.block(0, .022, 0, .12, .042, .12, m);
  }

  /** Dots of a die face in the xy plane, facing +z. */
  private static void pips(MeshBuilder b, int n, double x, double y, double z, double step, double r) {
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        boolean on =
            switch (Math.abs(i) + 2 * Math.abs(j) + (i * j > 0 ? 10 : 0)) {
              case 0 -> n % 2 == 1;
              case 1 -> false;
              case 2 -> n == 6;
              case 13 -> n >= 2;
              default -> n >= 4;
            };
        if (on) {
          b.at(x + j * step, y + i * step, z, Quat.about(Vec3.X, Math.PI / 2)).cylinder(r, r * .8, .0002, 0, 16);
        }
      }
    }
  }

  private static void die(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xe8e4da);
    boolean dark = m.look().base().luminance() < .3;
    Material pip = Order.of("plastic_hard", dark ? 0xe8e6de : 0x2b2b2d);
    t.part("die", m).at(0, .008, 0).box(.016, .016, .016, .0022, 4);
    MeshBuilder b = new MeshBuilder(t.detail);
    Quat[] turns = {
      Quat.IDENTITY, Quat.yaw(Math.PI / 2), Quat.about(Vec3.X, -Math.PI / 2),
      Quat.about(Vec3.X, Math.PI / 2), Quat.yaw(-Math.PI / 2), Quat.yaw(Math.PI)
    };
    for (int face = 0; face < 6; face++) {
      MeshBuilder one = new MeshBuilder(t.detail);
      pips(one, face + 1, 0, 0, .0080, .0042, .00155);
      b.at(0, .008, 0, turns[face]).add(one.mesh());
    }
    t.part("pips", pip).add(b.mesh());
    t.hull(m, rounded(.008, .0066));
  }

  /** The corners of a cube of half size h with its edges cut: 24 points, stood on y = 0. */
  private static Vec3[] rounded(double h, double f) {
    Vec3[] p = new Vec3[24];
    for (int i = 0; i < 8; i++) {
      double x = (i & 1) == 0 ? -1 : 1;
      double y = (i & 2) == 0 ? -1 : 1;
      double z = (i & 4) == 0 ? -1 : 1;
      p[3 * i] = new Vec3(x * h, h + y * f, z * f);
      p[3 * i + 1] = new Vec3(x * f, h + y * h, z * f);
      p[3 * i + 2] = new Vec3(x * f, h + y * f, z * h);
    }
    return p;
  }

  private static void block(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xc08a54);
    t.part("block", m).at(0, .025, 0).box(.05, .05, .05, .003);
    t.block(0, .025, 0, .05, .05, .05, m).top("top", 0, .05, 0, .025, .025);
  }
}
