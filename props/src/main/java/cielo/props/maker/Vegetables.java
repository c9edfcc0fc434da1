package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Vegetables, roots and mushrooms. */
final class Vegetables {
  private static final String FOOD = "food";

  private Vegetables() {}

  static List<Maker> makers() {
    return List.of(
        thing("carrot", FOOD, 0.207, 0.051, 0.0494, .08, Stands.TABLE, Vegetables::carrot),
        thing("broccoli, cauliflower", FOOD, 0.119, 0.138, 0.124, .3, Stands.TABLE, Vegetables::broccoli),
        thing("potato, sweet potato", FOOD, 0.1, 0.0636, 0.0661, .18, Stands.TABLE, Vegetables::potato),
        thing("onion, garlic", FOOD, .07, .078, .07, .15, Stands.TABLE, Vegetables::onion),
        thing("pepper, bell pepper, chili", FOOD, 0.072, 0.1, 0.072, .14, Stands.TABLE, Vegetables::pepper),
        thing("cucumber, zucchini, pickle", FOOD, 0.21, 0.0408, 0.0398, .25, Stands.TABLE, Vegetables::cucumber),
        thing("corn, corn cob, maize", FOOD, 0.2, 0.0724, 0.0703, .25, Stands.TABLE, Vegetables::corn),
        thing("mushroom, toadstool", FOOD, 0.0797, 0.102, 0.0797, .03, Stands.FLOOR, Vegetables::mushroom));
  }

  private static void carrot(Thing t, Order o) {
    Material m = o.main("fruit", 0xd8742a);
    m = m.withLook(m.look().withRoughness(.5));
    Curve r = Curve.of(0, .0008, .05, .0032, .3, .0095, .7, .0155, .92, .0172, .98, .014, 1, .006);
    Dice dice = o.dice("rings");
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 24; i++) {
      path.add(new Vec3(-.1 + .15 * i / 24, .0172 + .0006 * dice.normal(), .0005 * dice.normal()));
    }
    t.part("carrot", m).tube(path, r::at, 18, false);
    MeshBuilder green = t.part("leaf", Order.of("leaf", 0x4e8a34));
    for (int i = 0; i < 9; i++) {
      Quat turn = Quat.about(Vec3.X, i * .7).times(Quat.about(Vec3.Z, .12 + .05 * i));
      Fruit.leaf(green.at(.048, .0172, 0, turn), .06, .010);
    }
    t.bar(new Vec3(.035, .0165, 0), new Vec3(-.02, .014, 0), .0135, m).bar(new Vec3(-.02, .014, 0), new Vec3(-.09, .0125, 0), .0065, m).halves(Fruit.flesh(0xf09848));
  }

  private static void broccoli(Thing t, Order o) {
    Material stem = Order.of("fruit", 0x9ab06a);
    Material m = o.main("grass", 0x3e6a2c);
    m = m.withLook(m.look().withPattern(Pattern.NONE).withRoughness(.85));
    Dice dice = o.dice("florets");
    t.part("stem", stem).tube(List.of(new Vec3(0, 0, 0), new Vec3(0, .05, 0), new Vec3(0, .09, 0)), s -> .017 + .022 * s * s, 14, false);
    MeshBuilder b = t.part("florets", m);
    for (int i = 0; i < 46; i++) {
      double v = (i + .5) / 46;
      double a = i * 2.39996;
      double rr = .05 * Math.sqrt(v);
      double y = .132 - .052 * v;
      b.at(rr * StrictMath.cos(a), y - .012, rr * StrictMath.sin(a)).ball(dice.between(.013, .0185), 3);
    }
    t.post(0, 0, 0, .08, .022, stem).ball(0, .092, 0, .044, m);
  }

  private static void potato(Thing t, Order o) {
    Material m = o.main("fruit", 0xb08a54);
    m = m.withLook(m.look().withRoughness(.85));
    double k = o.dice("shape").between(.8, 1.3);
    MeshBuilder b = t.part("potato", m);
    b.surface(
        b.segments(32),
        b.segments(18),
        (s, v) -> {
          double a = 2 * Math.PI * s;
          double f = (v - .5) * Math.PI;
          double lump = 1 + .06 * StrictMath.sin(2 * a + k) * StrictMath.cos(f) + .05 * StrictMath.sin(3 * f + k * 2);
          return new Vec3(.05 * StrictMath.sin(f) * lump, .029 + .029 * StrictMath.cos(f) * StrictMath.cos(a) * lump, .033 * StrictMath.cos(f) * StrictMath.sin(a) * lump);
        },
        Surface.Uv.METRES);
    t.ball(0, .029, 0, .028, m).ball(.022, .029, 0, .024, m).ball(-.022, .029, 0, .024, m).halves(Fruit.flesh(0xecdca0));
  }

  private static void onion(Thing t, Order o) {
    Material m = o.main("fruit", 0xb8743c);
    Curve r = Curve.of(0, .001, .08, .012, .3, .031, .5, .035, .7, .027, .83, .012, .9, .0055, 1, .003);
    Curve y = Curve.of(0, .001, .08, 0, .3, .012, .5, .03, .7, .048, .83, .057, .9, .063, 1, .078);
    Fruit.body(t.part("onion", m), 32, r, y, 1, 0);
    t.ball(0, .03, 0, .0315, m).halves(Fruit.flesh(0xf0ece4));
  }

  private static void pepper(Thing t, Order o) {
    Material m = o.main("fruit", 0xc42e1c);
    m = m.withLook(m.look().withRoughness(.2));
    Curve r = Curve.of(0, .004, .08, .014, .25, .026, .6, .036, .85, .034, .95, .018, 1, .004);
    Curve y = Curve.of(0, .006, .08, 0, .25, .012, .6, .05, .85, .076, .95, .0825, 1, .076);
    Fruit.body(t.part("pepper", m), 48, r, y, 4, .14);
    Fruit.stalk(t, new Vec3(0, .074, 0), new Vec3(.006, .1, 0), .0032);
    t.post(0, 0, .0, .08, .03, m);
  }

  private static void cucumber(Thing t, Order o) {
    Material m = o.main("fruit", 0x3c6a30);
    m = m.withLook(m.look().withRoughness(.4));
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double x = (i / 16.0 - .5) * .21;
      path.add(new Vec3(x, .0195 + .35 * x * x, 0));
    }
    t.part("cucumber", m).tube(path, s -> .0195 * StrictMath.pow(1 - StrictMath.pow(Math.abs(2 * s - 1), 7), .6) + .0004, 20, false);
    t.bar(new Vec3(-.1, .0205, 0), new Vec3(.1, .0205, 0), .0185, m).halves(Fruit.flesh(0xd0e0a0));
  }

  private static void corn(Thing t, Order o) {
    Material m = o.main("fruit", 0xe6c040);
    MeshBuilder b = t.part("kernels", m);
    b.at(0, .022, 0);
    b.surface(
        b.segments(64),
        b.segments(72),
        (s, v) -> {
          double a = 2 * Math.PI * s;
          double bump = 1 + .07 * Math.abs(StrictMath.sin(8 * a)) * Math.abs(StrictMath.sin(18 * Math.PI * v));
          double r = .0205 * StrictMath.pow(Math.max(0, 1 - StrictMath.pow(v, 5)), .6) * bump * (v == 0 ? .8 : 1);
          return new Vec3(-.07 + .16 * v, r * StrictMath.cos(a), r * StrictMath.sin(a));
        },
        Surface.Uv.METRES);
    MeshBuilder husk = t.part("husk", Order.of("leaf", 0x8aa84c));
    for (int i = 0; i < 3; i++) {
      Fruit.leaf(husk.at(-.075, .022, 0, Quat.about(Vec3.X, -.4 + i * 2.1).times(Quat.about(Vec3.Z, .38))), .09, .03);
    }
    t.part("husk", Order.of("leaf", 0x8aa84c)).rod(new Vec3(-.11, .022, 0), new Vec3(-.066, .022, 0), .006, .017);
    t.bar(new Vec3(-.07, .022, 0), new Vec3(.085, .022, 0), .021, m);
  }

  private static void mushroom(Thing t, Order o) {
    Material cap = o.main("fruit", 0xb8342a);
    Material flesh = Order.of("fruit", 0xe4dcc8);
    t.part("stem", flesh).lathe(Outline.from(0, 0).line(.012, 0).round(.002).curve(.016, .006, .0115, .03, .010, .066).line(0, .068), 28);
    t.part("cap", cap).lathe(Outline.from(.037, .058).through(.0398, .060).line(.039, .066).curve(.032, .086, .016, .0985, 0, .1), 40);
    t.part("gills", flesh).lathe(Outline.from(.009, .066).through(.02, .066, .03, .062).line(.0385, .0585).line(.037, .058).line(.009, .06).close(), 40);
    MeshBuilder dots = t.part("dots", flesh);
    for (int i = 0; i < 13; i++) {
      double a = i * 2.4;
      double v = Math.sqrt((i + .5) / 13);
      double r = .034 * v;
      double y = .1 - .034 * StrictMath.pow(r / .039, 4);
      Vec3 n = new Vec3(r * StrictMath.cos(a), .028, r * StrictMath.sin(a));
      dots.at(n.x(), y, n.z(), Quat.between(Vec3.UP, n)).scaled(1, .3, 1).ball(.0042, 3);
    }
    t.post(0, 0, 0, .066, .012, flesh).frustum(.058, .0395, .098, .014, 14, cap);
  }
}
