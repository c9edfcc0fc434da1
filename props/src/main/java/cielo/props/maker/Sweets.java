package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Cakes, sweets and what is eaten from the hand after a meal. */
final class Sweets {
  private static final String FOOD = "food";

  private Sweets() {}

  static List<Maker> makers() {
    return List.of(
        thing("cake, birthday cake, layer cake, wedding cake", FOOD, .24, .16, .24, 1.4, Stands.TABLE, Sweets::cake),
        thing("donut, doughnut", FOOD, 0.0941, 0.0353, 0.0941, .06, Stands.TABLE, Sweets::donut),
        thing("cookie, biscuit, chocolate chip cookie", FOOD, 0.0752, 0.0124, 0.0752, .02, Stands.TABLE, Sweets::cookie),
        thing("ice cream cone, ice cream, icecream, ice cream scoop, gelato", FOOD, 0.0665, 0.179, 0.0661, .13, Stands.HAND, Sweets::iceCream),
        thing("pancake, pancakes, stack of pancakes", FOOD, 0.146, 0.0575, 0.149, .3, Stands.TABLE, Sweets::pancakes),
        thing("lollipop, candy, sweet", FOOD, 0.05, 0.15, 0.0196, .02, Stands.HAND, Sweets::lollipop),
        thing("chocolate bar, bar of chocolate, chocolate", FOOD, .15, .012, .075, .1, Stands.TABLE, Sweets::chocolate),
        thing("jelly, gelatin, jello, pudding, flan", FOOD, .12, .075, .12, .4, Stands.TABLE, Sweets::jelly));
  }

  private static void cake(Thing t, Order o) {
    Material icing = o.main("food_soft", 0xe8c8c8);
    icing = icing.withLook(icing.look().withRoughness(.45));
    Material cream = Order.of("food_soft", 0xf0eadc);
    Material plate = Order.of("porcelain", 0xe8e5dc);
    t.part("cake", icing).at(0, .010, 0).cylinder(.095, .095, .085, .010, 56);
    t.part("plate", plate).lathe(Outline.from(0, 0).line(.07, 0).line(.075, .006).line(.115, .009).line(.12, .013).line(.115, .014).line(.07, .010).line(0, .010), 56);
    MeshBuilder puffs = t.part("cream", cream);
    for (int i = 0; i < 14; i++) {
      double a = i * 2 * Math.PI / 14;
      puffs.at(.078 * StrictMath.cos(a), .093, .078 * StrictMath.sin(a)).lathe(Outline.from(0, 0).line(.013, 0).curve(.015, .005, .008, .012, 0, .019), 14);
    }
    for (int i = 0; i < 22; i++) {
      double a = i * 2 * Math.PI / 22;
      puffs.at(.094 * StrictMath.cos(a), .0165, .094 * StrictMath.sin(a)).ball(.0075, 3);
    }
    int n = (int) Math.clamp(o.number("count", 5), 0, 12);
    for (int i = 0; i < n; i++) {
      double a = i * 2 * Math.PI / n + .4;
      double r = n == 1 ? 0 : .042;
      Vec3 at = new Vec3(r * StrictMath.cos(a), .094, r * StrictMath.sin(a));
      t.part(i % 2 == 0 ? "blue candles" : "yellow candles", Order.of("wax", i % 2 == 0 ? 0x5a8ac8 : 0xe0b84a)).at(at.x(), at.y(), at.z()).cylinder(.0032, .003, .048, .0005, 10);
      Lights.flame(t, at.plus(new Vec3(0, .052, 0)), .016);
    }
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.GRIP, "flame", new Vec3(0, .155, 0), Vec3.UP, .01, .01));
    t.post(0, 0, 0, .014, .115, plate).post(0, 0, .012, .095, .0945, icing).halves(Order.of("food_soft", 0xe6c68a));
  }

  private static void donut(Thing t, Order o) {
    Material dough = Order.of("food_soft", 0xc08a4c);
    Material icing = o.main("food_soft", 0xdc88a0);
    icing = icing.withLook(icing.look().withRoughness(.25));
    t.part("dough", dough).at(0, .0165, 0).scaled(1, .94, 1).torus(.0285, .0175, 44, 22);
    MeshBuilder b = t.part("icing", icing);
    b.at(0, .0165, 0);
    b.surface(
        b.segments(56),
        b.segments(16),
        (s, v) -> {
          double a = 2 * Math.PI * s;
          double drip = .16 * StrictMath.sin(5 * a) + .10 * StrictMath.sin(11 * a + 1);
          double f = -.35 + drip * .5 + (Math.PI + .7 - drip) * v;
          double k = .0186 * (1 + .02 * StrictMath.sin(7 * a));
          double r = .0285 + k * StrictMath.cos(f);
          return new Vec3(r * StrictMath.cos(a), k * .97 * StrictMath.sin(f), -r * StrictMath.sin(a));
        },
        Surface.Uv.METRES);
    Dice dice = o.dice("sprinkles");
    int[] colours = {0xe8d44a, 0x4a8ad0, 0xf0ece0, 0x5ab05a};
    for (int i = 0; i < 44; i++) {
      double a = dice.between(0, 2 * Math.PI);
      double f = dice.between(.5, 2.6);
      double r = .0285 + .0188 * StrictMath.cos(f);
      Vec3 n = new Vec3(StrictMath.cos(f) * StrictMath.cos(a), StrictMath.sin(f), StrictMath.cos(f) * StrictMath.sin(a));
      Vec3 p = new Vec3(r * StrictMath.cos(a), .0165 + .0184 * StrictMath.sin(f), r * StrictMath.sin(a));
      Vec3 e = n.cross(new Vec3(dice.normal(), dice.normal(), dice.normal())).unit();
      t.part("sprinkles " + i % 4, Order.of("plastic_hard", colours[i % 4])).at(p.x(), p.y(), p.z(), Quat.between(Vec3.X, e)).box(.0042, .0011, .0011, .0004, 1);
    }
    for (int i = 0; i < 12; i++) {
      double a0 = 2 * Math.PI * i / 12;
      double a1 = 2 * Math.PI * (i + 1) / 12;
      t.bar(new Vec3(.0285 * StrictMath.cos(a0), .017, .0285 * StrictMath.sin(a0)), new Vec3(.0285 * StrictMath.cos(a1), .017, .0285 * StrictMath.sin(a1)), .0165, dough);
    }
  }

  private static void cookie(Thing t, Order o) {
    Material m = Food.crust(o, 0xc08a4e);
    t.part("cookie", m).lathe(Outline.from(0, 0).line(.034, 0).round(.004).through(.0375, .005).curve(.03, .0095, .015, .0112, 0, .0115), 40);
    Dice dice = o.dice("chips");
    for (int i = 0; i < 14; i++) {
      double r = .030 * Math.sqrt((i + .5) / 14);
      double a = i * 2.4 + dice.between(-.3, .3);
      t.part("chips", Order.of("chocolate", 0x4a2a18)).at(r * StrictMath.cos(a), .0106 - r * r * 1.9, r * StrictMath.sin(a)).scaled(1, .6, 1).ball(dice.between(.0024, .0038), 2);
    }
    t.post(0, 0, 0, .0105, .036, m).breaks(7);
  }

  private static void iceCream(Thing t, Order o) {
    Material cone = Order.of("food_soft", 0xc8904c);
    Material ice = o.main("food_soft", 0xecc8b0);
    MeshBuilder b = t.part("cone", cone);
    b.surface(b.segments(48), 40, (s, v) -> {
      double a = 2 * Math.PI * s;
      double y = .118 * v;
      double waffle = .0007 * StrictMath.pow(Math.abs(StrictMath.sin(6 * a + 9 * v)) * Math.abs(StrictMath.sin(6 * a - 9 * v)), .5);
      double r = .002 + .027 * v - waffle * v;
      return new Vec3(r * StrictMath.cos(a), y, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    b.at(0, .118, 0).cylinder(.028, .028, .004, .001, 32);
    MeshBuilder s = t.part("scoop", ice);
    Dice dice = o.dice("scoop");
    double p0 = dice.between(0, 6);
    s.at(0, .149, 0).surface(s.segments(40), s.segments(24), (u, v) -> {
      double a = 2 * Math.PI * u;
      double f = (v - .5) * Math.PI;
      double skirt = f < -.5 ? .0035 * StrictMath.sin(6 * a + p0) * StrictMath.cos(f) : 0;
      double r = .033 * (1 + .02 * StrictMath.sin(5 * a + 7 * f)) + skirt;
      return new Vec3(r * StrictMath.cos(f) * StrictMath.cos(a), .9 * r * StrictMath.sin(f) + (f < -.7 ? .006 : 0), -r * StrictMath.cos(f) * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.frustum(0, .002, .12, .028, 12, cone).ball(0, .15, 0, .031, ice);
    t.grip("cone", 0, .06, 0);
  }

  private static void pancakes(Thing t, Order o) {
    Material m = Food.crust(o, 0xc88a44);
    Dice dice = o.dice("stack");
    int n = 4;
    for (int i = 0; i < n; i++) {
      double x = dice.between(-.004, .004);
      double z = dice.between(-.004, .004);
      t.part("pancakes", m).at(x, i * .0118, z).cylinder(.071, .071, .0125, .005, 48);
    }
    t.part("butter", Order.of("cheese", 0xecd27c)).at(.005, .0525, 0, Quat.yaw(.5)).box(.026, .010, .026, .003);
    Material syrup = Order.of("ruby", 0x9a5a1c);
    MeshBuilder b = t.part("syrup", syrup);
    b.at(0, .0485, 0).surface(48, 4, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = .046 * (1 + .25 * StrictMath.sin(3 * a) + .1 * StrictMath.sin(7 * a)) * v;
      return new Vec3(r * StrictMath.cos(a), .0012 * (1 - v * v * v * v), -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.post(0, 0, 0, .048, .072, m);
  }

  private static void lollipop(Thing t, Order o) {
    Material m = o.main("crystal", 0xd84a68);
    t.part("candy", Order.paint(Order.of("plastic_hard", 0xd84a68), m.look().base())).at(0, .125, 0).scaled(1, 1, .36).ball(.025, 8);
    t.part("stick", Order.of("paper", 0xeeeae0)).rod(new Vec3(0, 0, 0), new Vec3(0, .108, 0), .002);
    t.part("swirl", Order.of("plastic_hard", 0xf0ece2)).tube(spiral(), s -> .0013 * (1.1 - s), 6, false);
    t.solid(new Solid.Ball(.009), cielo.scene.geometry.Pose.at(0, .125, 0), m).bar(new Vec3(0, .002, 0), new Vec3(0, .108, 0), .002, m);
    t.ball(.012, .125, 0, .008, m).ball(-.012, .125, 0, .008, m).grip("stick", 0, .04, 0);
  }

  private static List<Vec3> spiral() {
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 60; i++) {
      double a = i * .28;
      double r = .021 * i / 60.0;
      path.add(new Vec3(r * StrictMath.cos(a), .125 + r * StrictMath.sin(a), .0092 * Math.sqrt(1 - (r / .025) * (r / .025))));
    }
    return path;
  }

  private static void chocolate(Thing t, Order o) {
    Material m = o.main("chocolate");
    t.part("bar", m).at(0, .003, 0).box(.15, .006, .075, .001);
    for (int i = 0; i < 5; i++) {
      for (int k = 0; k < 3; k++) {
        t.part("bar", m).at((i - 2) * .03, .0075, (k - 1) * .025).box(.0275, .009, .0225, .0025, 1);
      }
    }
    t.block(0, .006, 0, .15, .012, .075, m).breaks(8);
  }

  private static void jelly(Thing t, Order o) {
    Material m = o.main("ruby", 0xc8304a);
    MeshBuilder b = t.part("jelly", m.withLook(m.look().withPattern(Pattern.NONE)));
    b.surface(b.segments(96), 16, (s, v) -> {
      double a = 2 * Math.PI * s;
      double y = .075 * v;
      double r = (.060 - .016 * v) * (v > .98 ? .9 : 1) * (1 - .06 * (.5 - .5 * StrictMath.cos(12 * a)));
      return new Vec3(r * StrictMath.cos(a), y, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    b.at(0, .075, 0).lathe(Outline.from(.0395, -.001).through(.036, .0005).line(.016, 0).round(.004).line(.012, -.012).round(.004).line(0, -.014), 48);
    b.at(0, 0, 0).lathe(Outline.from(0, 0).line(.056, 0).line(.056, .001), 48);
    t.frustum(0, .058, .075, .043, 16, m);
  }
}
