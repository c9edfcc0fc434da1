package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Flowers, single and in bunches. */
final class Flowers {
  private static final String PLANT = "plant";
  private static final int[] COLOURS = {0xe8e4e0, 0xd8489a, 0xe8c038, 0xc83040, 0x7a5ac0, 0xe0803c};

  private Flowers() {}

  static List<Maker> makers() {
    return List.of(
        thing("bouquet, bunch of flowers, bouquet of flowers", PLANT, 0.287, 0.417, 0.29, .4, Stands.HAND, Flowers::bouquet),
        thing("dandelion", PLANT, 0.125, 0.277, 0.0893, .01, Stands.FLOOR, Flowers::dandelion));
  }

  static void stalk(Thing t, Dice dice, Material green, Vec3 foot, Vec3 head, double r, double leaf) {
    Vec3 mid = foot.lerp(head, .5).plus(new Vec3(dice.between(-.02, .02), 0, dice.between(-.02, .02)));
    t.part("stalks", green).at(0, 0, 0).tube(List.of(foot, mid, head), s -> r * (1 - .3 * s), 6, false);
    for (int k = 0; k < 4; k++) {
      Vec3 p = foot.lerp(head, .12 + .18 * k);
      Fruit.leaf(t.part("leaves", green).at(p.x(), p.y(), p.z(), Quat.yaw(k * 2.2 + dice.unit()).times(Quat.about(Vec3.Z, .5))), leaf * (1 - .12 * k), leaf * .34);
    }
  }

  static void bloom(Thing t, Plants.Bloom kind, String name, Material petal, Vec3 at, double r, double turn) {
    Material p = petal.withLook(petal.look().withTranslucency(.35).bothSides());
    MeshBuilder b = t.part(name, p);
    Quat face = kind == Plants.Bloom.SUNFLOWER ? Quat.about(Vec3.X, 1.1) : Quat.IDENTITY;
    switch (kind) {
      case DAISY, SUNFLOWER -> {
        int n = kind == Plants.Bloom.DAISY ? 14 : 22;
        for (int i = 0; i < n; i++) {
          Quat q = face.times(Quat.yaw(turn + i * 2 * Math.PI / n)).times(Quat.about(Vec3.Z, kind == Plants.Bloom.DAISY ? .12 : .10 + .12 * (i % 2)));
          Fruit.leaf(b.at(at.plus(q.rotate(new Vec3(r * .25, 0, 0))).x(), at.plus(q.rotate(new Vec3(r * .25, 0, 0))).y(), at.plus(q.rotate(new Vec3(r * .25, 0, 0))).z(), q), r * .8, r * (kind == Plants.Bloom.DAISY ? .36 : .26));
        }
        Material eye = Order.of("fruit", kind == Plants.Bloom.DAISY ? 0xe0a828 : 0x4a2e1c);
        t.part("eyes", eye.withLook(eye.look().withRoughness(.8))).at(at.x(), at.y(), at.z(), face).scaled(1, kind == Plants.Bloom.DAISY ? .55 : .35, 1).ball(r * (kind == Plants.Bloom.DAISY ? .32 : .44), 4);
      }
      case TULIP -> {
        for (int i = 0; i < 6; i++) {
          cup(b, at, turn + i * Math.PI / 3, r * (i % 2 == 0 ? .72 : .62), r * 1.7, .62, .92);
        }
      }
      case ROSE -> {
        for (int i = 0; i < 18; i++) {
          double f = i / 18.0;
          cup(b, at, turn + i * 2.39996, r * (.18 + .82 * f), r * (1.15 - .35 * f), .75, .7 + .75 * f);
        }
        t.part("sepals", Order.of("leaf", 0x4e8034)).at(at.x(), at.y(), at.z()).scaled(1, .8, 1).ball(r * .3, 3);
      }
    }
  }

  /** One petal that stands up round an axis and opens towards its rim. */
  static void cup(MeshBuilder b, Vec3 at, double a, double r, double h, double width, double open) {
    b.at(at.x(), at.y(), at.z(), Quat.yaw(-a)).surface(6, 6, (s, v) -> {
      double w = width * StrictMath.pow(StrictMath.sin(Math.PI * (.12 + .76 * v)), .6);
      double angle = (s - .5) * 2 * w;
      double rr = r * (.25 + .75 * StrictMath.pow(v, .55) * (1 + (open - .8) * v));
      return new Vec3(rr * StrictMath.cos(angle), h * (v - .12 * v * v * (open > 1 ? 1.6 : 0)), -rr * StrictMath.sin(angle));
    }, Surface.Uv.UNIT);
  }

  private static void bouquet(Thing t, Order o) {
    Dice dice = o.dice("bouquet");
    Material green = Order.of("leaf", 0x4e8034);
    Material first = o.main("leaf", 0xd04060);
    for (int i = 0; i < 19; i++) {
      double v = Math.sqrt((i + .5) / 19);
      double a = i * 2.39996;
      Vec3 foot = new Vec3(.02 * StrictMath.cos(a), .02, .02 * StrictMath.sin(a));
      Vec3 head = new Vec3(.12 * v * StrictMath.cos(a), .40 - .06 * v * v, .12 * v * StrictMath.sin(a));
      t.part("stalks", green).at(0, 0, 0).rod(foot, head, .003);
      int c = dice.below(4);
      bloom(t, i % 3 == 0 ? Plants.Bloom.ROSE : Plants.Bloom.DAISY, "petals " + c, c == 0 ? first : Order.of("leaf", COLOURS[c]), head, .033, dice.between(0, 6));
      if (i % 2 == 0) {
        Fruit.leaf(t.part("leaves", green).at(head.x() * .8, head.y() - .06, head.z() * .8, Quat.yaw(-a).times(Quat.about(Vec3.Z, .5))), .10, .04);
      }
    }
    Material paper = Order.of("paper", 0xe8dcc8);
    t.part("paper", paper.withLook(paper.look().bothSides())).at(0, 0, 0).surface(24, 3, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = .026 + .10 * v * v * (1 + .10 * StrictMath.sin(7 * a));
      return new Vec3(r * StrictMath.cos(a), .08 + .20 * v, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.part("ribbon", Order.of("silk", 0xc83a4a)).at(0, .10, 0).torus(.030, .007, 24, 8);
    t.frustum(.02, .02, .28, .10, 10, green).ball(0, .32, 0, .09, green).grip("stalks", 0, .06, 0);
  }

  private static void dandelion(Thing t, Order o) {
    Material green = Order.of("leaf", 0x5a8a38);
    Dice dice = o.dice("dandelion");
    t.fixed();
    Vec3 head = new Vec3(.005, .235, 0);
    stalk(t, dice, green, Vec3.ZERO, head, .0022, .08);
    Material fluff = o.main("paper", 0xf0f0ec);
    for (int i = 0; i < 90; i++) {
      double y = 1 - 2 * (i + .5) / 90;
      double a = i * 2.39996;
      double r = Math.sqrt(1 - y * y);
      Vec3 d = new Vec3(r * StrictMath.cos(a), y, r * StrictMath.sin(a));
      Vec3 tip = head.plus(d.times(.036));
      MeshBuilder b = t.part("fluff", fluff);
      b.at(0, 0, 0).tube(List.of(head.plus(d.times(.006)), tip), s -> .0003, 3, false);
      for (int k = 0; k < 4; k++) {
        Vec3 e = d.cross(new Vec3(StrictMath.cos(k * 1.57 + a), .3, StrictMath.sin(k * 1.57 + a))).unit();
        b.tube(List.of(tip, tip.plus(d.times(.005)).plus(e.times(.007))), s -> .00035, 3, false);
      }
    }
    t.part("core", Order.of("wood_soft", 0x8a7a54)).at(head.x(), head.y(), head.z()).ball(.0065, 3);
    t.post(0, 0, 0, .2, .004, green).ball(head.x(), head.y(), head.z(), .03, fluff);
  }
}
