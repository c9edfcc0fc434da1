package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Fruit and vegetables: bodies of revolution a little out of round, with stalks and leaves. */
final class Fruit {
  private static final String FOOD = "food";

  private Fruit() {}

  static List<Maker> makers() {
    return List.of(
        thing("apple, red apple, green apple", FOOD, 0.0736, 0.0812, 0.0736, .18, Stands.TABLE, Fruit::apple),
        thing("orange, tangerine, mandarin, grapefruit", FOOD, .076, .075, .076, .19, Stands.TABLE, (t, o) -> round(t, o, 0xe08428, .038, .97, 0x4a6a2c, 0xf0a848)),
        thing("lemon, lime", FOOD, .085, .058, .058, .11, Stands.TABLE, Fruit::lemon),
        thing("peach, apricot, nectarine", FOOD, 0.07, 0.0689, 0.07, .15, Stands.TABLE, (t, o) -> round(t, o, 0xe8a070, .035, .97, 0x5a4a2c, 0xf0c888)),
        thing("tomato", FOOD, 0.0715, 0.06, 0.07, .12, Stands.TABLE, Fruit::tomato),
        thing("watermelon, melon", FOOD, .30, .25, .25, 6.5, Stands.FLOOR, Fruit::watermelon),
        thing("pumpkin, jack-o-lantern, squash, gourd", FOOD, 0.313, 0.256, 0.299, 4.5, Stands.FLOOR, Fruit::pumpkin),
        thing("banana", FOOD, 0.181, 0.0609, 0.0352, .14, Stands.TABLE, Fruit::banana),
        thing("pear", FOOD, .072, .115, .072, .18, Stands.TABLE, Fruit::pear),
        thing("strawberry, raspberry, berry", FOOD, 0.0336, 0.0446, 0.0332, .018, Stands.TABLE, Fruit::strawberry),
        thing("cherry, cherries", FOOD, 0.06, 0.0761, 0.025, .014, Stands.TABLE, Fruit::cherries),
        thing("grape, grapes, bunch of grapes", FOOD, 0.101, 0.0615, 0.168, .35, Stands.TABLE, Fruit::grapes),
        thing("pineapple", FOOD, 0.144, 0.296, 0.142, 1.2, Stands.TABLE, Fruit::pineapple),
        thing("coconut", FOOD, .12, .12, .12, .7, Stands.TABLE, Fruit::coconut),
        thing("egg, chicken egg, easter egg", FOOD, .044, .057, .044, .058, Stands.TABLE, Fruit::egg));
  }

  private static Material wrapped(Material m, String pattern, Rgb second) {
    return m.withLook(m.look().withPattern(new Pattern(pattern, 1, second, 1, .6, 0, 0)));
  }

  /** What is seen where a fruit is cut. */
  static Material flesh(int colour) {
    Material m = Order.of("fruit", colour);
    return m.withLook(m.look().withRoughness(.45).withPattern(Pattern.NONE));
  }

  /** A body of revolution with u, v wrapped once over it; x = radius at t 0 (foot) .. 1 (top). */
  static void body(MeshBuilder b, int round, Curve r, Curve y, double lobes, double depth) {
    b.surface(
        b.segments(round),
        b.segments(24),
        (s, t) -> {
          double a = 2 * Math.PI * s;
          double k = 1 - depth * (.5 - .5 * StrictMath.cos(lobes * a)) * StrictMath.sin(Math.PI * t);
          return new Vec3(r.at(t) * k * StrictMath.cos(a), y.at(t), -r.at(t) * k * StrictMath.sin(a));
        },
        Surface.Uv.UNIT);
  }

  /** A ball with a hollow above and below, fuller on top; lobes as in {@link #body}. */
  private static void dimpled(
      MeshBuilder b, double radius, double half, double top, double hollow, double below, int lobes, double depth) {
    b.surface(
        b.segments(40),
        b.segments(28),
        (s, t) -> {
          double a = 2 * Math.PI * s;
          double c = -StrictMath.cos(Math.PI * t);
          double r = radius * StrictMath.pow(StrictMath.sin(Math.PI * t), .9) * (1 + top * c) * (1 - top * .5);
          double y = half + half * c;
          double q = r / radius;
          y += (c < 0 ? below : -hollow) * StrictMath.exp(-q * q * (c < 0 ? 14 : 10));
          r *= 1 - depth * (.5 - .5 * StrictMath.cos(lobes * a)) * (c < 0 ? 1 : .6);
          return new Vec3(r * StrictMath.cos(a), Math.max(0, y), -r * StrictMath.sin(a));
        },
        Surface.Uv.UNIT);
  }

  static void stalk(Thing t, Vec3 from, Vec3 to, double r) {
    t.part("stalk", Order.of("wood_soft", 0x5a4a2c)).tube(List.of(from, from.lerp(to, .5).plus(new Vec3(.12 * from.distance(to), 0, 0)), to), s -> r * (1 + .5 * s), 7, false);
  }

  /** A leaf with a midrib, tip along +x. */
  static void leaf(MeshBuilder b, double length, double width) {
    b.surface(
        6,
        2,
        (s, t) -> {
          double w = width * StrictMath.sin(Math.PI * StrictMath.pow(s, .8));
          double z = (t - .5) * w;
          return new Vec3(length * s, .25 * Math.abs(z) + .12 * length * StrictMath.sin(2.4 * s), -z);
        },
        Surface.Uv.UNIT);
  }

  private static void apple(Thing t, Order o) {
    Material m = wrapped(o.main("fruit", 0xb4281e), "apple", o.colour().map(c -> c.times(.8)).orElse(Rgb.srgb(0xd8a040)));
    dimpled(t.part("apple", m), .0395, .0355, .14, .013, .005, 5, .025);
    stalk(t, new Vec3(0, .0575, 0), new Vec3(.004, .0845, .002), .0011);
    leaf(t.part("leaf", Order.of("leaf", 0x5a8a34)).at(.001, .068, 0, Quat.about(new Vec3(0, 1, .5), .6)), .028, .016);
    t.ball(0, .0355, 0, .0365, m).halves(flesh(0xf0e6c4));
  }

  private static void round(Thing t, Order o, int colour, double r, double flat, int stem, int within) {
    Material m = wrapped(o.main("fruit", colour), "orange_peel", Rgb.srgb(colour).times(.8));
    t.part("fruit", m).at(0, r * flat, 0).scaled(1, flat, 1).globe(r, 40);
    t.part("stalk", Order.of("wood_soft", stem)).at(0, r * flat * 1.985, 0).cylinder(.005, .003, .0015, .0004, 10);
    t.ball(0, r * flat, 0, r * flat, m).halves(flesh(within));
  }

  private static void lemon(Thing t, Order o) {
    Material m = wrapped(o.main("fruit", 0xe8cc38), "orange_peel", Rgb.srgb(0xc8a828));
    Curve r = Curve.of(0, 0, .03, .006, .07, .0085, .15, .0175, .30, .0262, .5, .029, .70, .0262, .86, .016, .94, .008, .98, .005, 1, 0);
    Curve x = Curve.of(0, -.0435, .07, -.0375, .15, -.031, .5, 0, .86, .031, .94, .0375, 1, .0425);
    MeshBuilder b = t.part("lemon", m);
    b.at(0, .029, 0, Quat.about(Vec3.Z, -Math.PI / 2));
    body(b, 32, r, x, 1, 0);
    t.solid(new cielo.scene.shape.Solid.Capsule(.017, .025), new cielo.scene.geometry.Pose(new Vec3(0, .029, 0), Quat.about(Vec3.Z, Math.PI / 2)), m).halves(flesh(0xf0e498));
  }

  private static void tomato(Thing t, Order o) {
    Material m = o.main("fruit", 0xc8301e);
    m = m.withLook(m.look().withRoughness(.25));
    dimpled(t.part("tomato", m), .0365, .0285, .04, .006, .002, 6, .035);
    MeshBuilder green = t.part("leaf", Order.of("leaf", 0x4e7a2c));
    for (int i = 0; i < 5; i++) {
      leaf(green.at(0, .0515, 0, Quat.yaw(i * 2 * Math.PI / 5)), .02, .007);
    }
    stalk(t, new Vec3(0, .051, 0), new Vec3(.002, .0615, 0), .0014);
    t.ball(0, .028, 0, .0285, m).halves(flesh(0xd86048));
  }

  private static void watermelon(Thing t, Order o) {
    Material m = wrapped(o.main("fruit", 0x5a8a3c), "watermelon", Rgb.srgb(0x244a22));
    t.part("melon", m).at(0, .125, 0, Quat.about(Vec3.Z, Math.PI / 2)).scaled(.125, .15, .125).globe(1, 56);
    t.ball(0, .125, 0, .1245, m).ball(.035, .125, 0, .113, m).ball(-.035, .125, 0, .113, m).breaks(14, flesh(0xd23c3c));
  }

  private static void pumpkin(Thing t, Order o) {
    Material m = o.main("fruit", 0xd2701e);
    m = m.withLook(m.look().withRoughness(.45));
    dimpled(t.part("pumpkin", m), .158, .105, .02, .045, .02, 10, .10);
    t.part("stalk", Order.of("wood_soft", 0x6a6a34))
        .tube(List.of(new Vec3(0, .175, 0), new Vec3(.003, .21, 0), new Vec3(.014, .24, .004), new Vec3(.03, .258, .01)), s -> .022 - .028 * s + .016 * s * s, 9, false);
    t.post(0, 0, .03, .17, .136, m).post(0, 0, .0, .2, .10, m).breaks(16, flesh(0xe8a850));
  }

  private static void banana(Thing t, Order o) {
    Material m = o.main("fruit", 0xe4c23c);
    m = m.withLook(m.look().withRoughness(.45));
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double a = (i / 20.0 - .5) * 1.65;
      path.add(new Vec3(.115 * StrictMath.sin(a), .1335 - .115 * StrictMath.cos(a), 0));
    }
    Curve r = Curve.of(0, .0055, .05, .0062, .11, .0115, .25, .0168, .5, .0185, .78, .0165, .93, .0085, .97, .0055, 1, .0045);
    // five soft edges: a pentagon rounded by its normals
    t.part("banana", m).tube(path, r::at, 7, false);
    MeshBuilder tip = t.part("tips", Order.of("fruit", 0x4a3a22));
    tip.rod(path.get(20), path.get(20).plus(path.get(20).minus(path.get(19)).unit().times(.004)), .0046);
    tip.rod(path.get(0), path.get(0).plus(path.get(0).minus(path.get(1)).unit().times(.003)), .0054);
    for (int i = 2; i < 19; i += 4) {
      t.bar(path.get(i), path.get(Math.min(19, i + 4)), i < 4 || i > 12 ? .013 : .0165, m);
    }
  }

  private static void pear(Thing t, Order o) {
    Material m = wrapped(o.main("fruit", 0xb4b83c), "orange_peel", Rgb.srgb(0x9a8a34));
    Curve r = Curve.of(0, .002, .08, .014, .25, .031, .42, .036, .6, .029, .75, .0195, .88, .0155, .96, .010, 1, .001);
    Curve y = Curve.of(0, .003, .08, 0, .25, .010, .42, .031, .6, .056, .75, .074, .88, .088, .96, .095, 1, .0945);
    body(t.part("pear", m), 36, r, y, 1, 0);
    stalk(t, new Vec3(0, .094, 0), new Vec3(.004, .115, 0), .0012);
    t.ball(0, .034, 0, .034, m).ball(0, .075, 0, .018, m).halves(flesh(0xf0eacc));
  }

  private static void strawberry(Thing t, Order o) {
    Material m = o.main("fruit", 0xc22a22);
    Curve r = Curve.of(0, 0, .06, .0045, .3, .0115, .6, .0165, .8, .0165, .94, .009, 1, .001);
    Curve y = Curve.of(0, 0, .06, .001, .3, .011, .6, .026, .8, .0345, .94, .0375, 1, .037);
    body(t.part("berry", m), 28, r, y, 1, 0);
    MeshBuilder seeds = t.part("seeds", Order.of("fruit", 0xe8c860));
    for (int row = 1; row < 8; row++) {
      double v = .1 + row * .1;
      for (int i = 0; i < 9; i++) {
        double a = (i + .5 * (row % 2)) * 2 * Math.PI / 9;
        Vec3 n = new Vec3(StrictMath.cos(a), -.3, StrictMath.sin(a));
        seeds.at(r.at(v) * StrictMath.cos(a), y.at(v), r.at(v) * StrictMath.sin(a), Quat.between(Vec3.UP, n)).scaled(.7, .4, 1).ball(.0007, 2);
      }
    }
    MeshBuilder green = t.part("leaf", Order.of("leaf", 0x4e8a30));
    for (int i = 0; i < 7; i++) {
      leaf(green.at(0, .0365, 0, Quat.yaw(i * 2 * Math.PI / 7)), .014, .006);
    }
    stalk(t, new Vec3(0, .037, 0), new Vec3(.001, .0445, 0), .0008);
    t.frustum(0, .004, .028, .0165, 10, m).frustum(.028, .0165, .0375, .009, 10, m);
  }

  private static void cherries(Thing t, Order o) {
    Material m = o.main("fruit", 0x9c1a22);
    m = m.withLook(m.look().withRoughness(.2));
    MeshBuilder stem = t.part("stalk", Order.of("leaf", 0x6a7a34));
    for (int side = -1; side <= 1; side += 2) {
      double x = side * .0175;
      t.part("cherry", m).at(x, .012, 0).scaled(1, .95, 1).ball(.0125, 6);
      t.ball(x, .012, 0, .0122, m);
      stem.tube(List.of(new Vec3(x, .0225, 0), new Vec3(x * .8, .045, 0), new Vec3(0, .072, 0)), s -> .0009, 6, false);
    }
    leaf(t.part("leaf", Order.of("leaf", 0x4e8a30)).at(0, .0712, 0, Quat.yaw(.3)), .03, .014);
  }

  private static void grapes(Thing t, Order o) {
    Material m = o.main("fruit", 0x5a2a5c);
    m = m.withLook(m.look().withRoughness(.3));
    Dice dice = o.dice("grapes");
    MeshBuilder b = t.part("grapes", m);
    for (int i = 0; i < 46; i++) {
      double z = -.055 + .125 * i / 45;
      double spread = .044 * (1 - Math.abs(z + .02) / .10);
      double a = i * 2.4;
      double r = spread * Math.sqrt(dice.unit());
      double y = .012 + Math.abs(StrictMath.sin(a)) * spread * .9 + .012 * dice.unit();
      b.at(r * StrictMath.cos(a) * 1.1, y, z).ball(.0115, 3);
    }
    t.part("stalk", Order.of("wood_soft", 0x6a5a34)).tube(List.of(new Vec3(0, .04, -.03), new Vec3(.004, .055, -.06), new Vec3(-.006, .05, -.085)), s -> .0024, 7, false);
    t.hull(m, new Vec3(-.05, 0, -.05), new Vec3(.05, 0, -.05), new Vec3(.02, 0, .07), new Vec3(-.02, 0, .07), new Vec3(-.04, .06, -.04), new Vec3(.04, .06, -.04), new Vec3(0, .03, .075));
  }

  private static void pineapple(Thing t, Order o) {
    Material m = o.main("fruit", 0xb07a2c);
    m = m.withLook(m.look().withRoughness(.6));
    MeshBuilder b = t.part("body", m);
    b.surface(
        b.segments(48),
        b.segments(32),
        (s, v) -> {
          double a = 2 * Math.PI * s;
          double bump = .004 * Math.abs(StrictMath.sin(8 * a + v * 25)) * Math.abs(StrictMath.sin(8 * a - v * 25)) * StrictMath.sin(Math.PI * v);
          double r = .056 * StrictMath.pow(StrictMath.sin(Math.PI * Math.clamp(v * .92 + .05, 0, 1)), .45) * (v == 0 || v == 1 ? 0 : 1) + bump;
          return new Vec3(r * StrictMath.cos(a), .17 * v, -r * StrictMath.sin(a));
        },
        Surface.Uv.UNIT);
    MeshBuilder green = t.part("leaf", Order.of("leaf", 0x5a8040));
    for (int i = 0; i < 22; i++) {
      double tilt = .25 + 1.0 * (21 - i) / 22;
      leaf(green.at(0, .165, 0, Quat.yaw(i * 2.4).times(Quat.about(Vec3.Z, Math.PI / 2 - tilt))), .08 + .055 * i / 22, .022);
    }
    t.post(0, 0, .0, .17, .052, m);
  }

  private static void coconut(Thing t, Order o) {
    Material m = o.main("wood_soft", 0x5a3c26);
    m = m.withLook(m.look().withRoughness(.9));
    t.part("nut", m).at(0, .06, 0).scaled(.06, .06, .06).globe(1, 40);
    for (int i = 0; i < 3; i++) {
      double a = i * 2 * Math.PI / 3;
      t.part("eyes", Order.of("wood_soft", 0x2c1e14)).at(.014 * StrictMath.cos(a), .1178, .014 * StrictMath.sin(a)).scaled(1, .3, 1).ball(.006, 3);
    }
    t.ball(0, .06, 0, .06, m).breaks(8, flesh(0xf0ece2));
  }

  private static void egg(Thing t, Order o) {
    Material m = o.main("ceramic", 0xe0c4a0);
    m = m.withLook(m.look().withRoughness(.4));
    MeshBuilder b = t.part("egg", m);
    b.surface(
        b.segments(36),
        b.segments(24),
        (s, v) -> {
          double a = 2 * Math.PI * s;
          double f = (v - .5) * Math.PI;
          double y = .0285 + .0285 * StrictMath.sin(f);
          double rr = .022 * StrictMath.cos(f) * (1 - .13 * StrictMath.sin(f));
          return new Vec3(rr * StrictMath.cos(a), y, -rr * StrictMath.sin(a));
        },
        Surface.Uv.UNIT);
    t.ball(0, .024, 0, .0222, m).ball(0, .038, 0, .018, m).breaks(14);
  }
}
