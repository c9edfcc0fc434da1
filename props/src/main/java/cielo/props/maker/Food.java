package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Baked, sweet and cooked things. */
final class Food {
  private static final String FOOD = "food";

  private Food() {}

  static List<Maker> makers() {
    return List.of(
        thing("loaf, bread loaf, loaf of bread, bread", FOOD, 0.26, 0.105, 0.11, .5, Stands.TABLE, Food::loaf),
        thing("slice of bread, toast, bread slice", FOOD, 0.11, 0.0999, 0.0145, .03, Stands.TABLE, Food::toast),
        thing("pizza, pizza pie", FOOD, 0.32, 0.0201, 0.32, .6, Stands.TABLE, Food::pizza),
        thing("sandwich", FOOD, 0.13, 0.06, 0.13, .2, Stands.TABLE, Food::sandwich),
        thing("hamburger, burger, cheeseburger", FOOD, 0.115, 0.0871, 0.115, .24, Stands.TABLE, Food::burger),
        thing("hot dog, hotdog, sausage in a bun", FOOD, 0.162, 0.0497, 0.0625, .15, Stands.TABLE, Food::hotDog),
        thing("cheese, cheese wheel, wedge of cheese", FOOD, .12, .06, .1, .35, Stands.TABLE, Food::cheese),
        thing("croissant, pastry", FOOD, 0.144, 0.0526, 0.0671, .07, Stands.TABLE, Food::croissant),
        thing("sausage, frankfurter", FOOD, 0.14, 0.0276, 0.0288, .08, Stands.TABLE, Food::sausage),
        thing("fried egg, sunny side up egg", FOOD, 0.117, 0.0236, 0.114, .05, Stands.TABLE, Food::friedEgg),
        thing("sugar cube, cube of sugar", FOOD, .016, .014, .016, .004, Stands.TABLE, (t, o) -> slab(t, o, "snow", 0xf2f0ea, .016, .014, .016, .0015)),
        thing("butter, stick of butter, tofu", FOOD, .11, .035, .055, .2, Stands.TABLE, (t, o) -> slab(t, o, "cheese", 0xecd27c, .11, .035, .055, .003)));
  }

  static Material crust(Order o, int colour) {
    return o.main("food_soft", colour);
  }

  static void slab(Thing t, Order o, String material, int colour, double w, double h, double d, double bevel) {
    Material m = o.main(material, colour);
    t.part("slab", m).at(0, h / 2, 0).box(w, h, d, bevel);
    t.block(0, h / 2, 0, w, h, d, m).top("top", 0, h, 0, w / 2, d / 2);
  }

  /** The outline of a slice of bread, upright, its foot on y = 0. */
  private static Outline slice(double w, double h) {
    return Outline.from(-w * .42, 0).round(.008).line(w * .42, 0).round(.008).line(w * .43, h * .58).round(.012)
        .through(w * .5, h * .72, w * .46, h * .90, w * .25, h * .99, 0, h, -w * .25, h * .99, -w * .46, h * .90, -w * .5, h * .72).line(-w * .43, h * .58).round(.012).close();
  }

  private static void loaf(Thing t, Order o) {
    Material m = crust(o, 0xb8783c);
    t.part("loaf", m).at(0, 0, 0, Quat.yaw(Math.PI / 2)).extrude(slice(.11, .105), .26, .005);
    MeshBuilder cuts = t.part("cuts", Order.of("food_soft", 0xe2c290));
    for (int i = -1; i <= 1; i++) {
      cuts.at(i * .07, .101, 0, Quat.yaw(.5)).scaled(1, .35, 1).box(.012, .016, .06, .004);
    }
    t.block(0, .045, 0, .26, .09, .095, m).halves(Order.of("food_soft", 0xf0dcb0));
  }

  private static void toast(Thing t, Order o) {
    Material m = crust(o, 0xd8a866);
    t.part("crumb", m).extrude(slice(.104, .094), .0145, .002);
    t.part("crust", Order.of("food_soft", 0x9c6230)).at(0, -.002, 0).extrude(slice(.11, .1), .0125, .002);
    t.block(0, .05, 0, .105, .1, .0145, m);
  }

  private static void pizza(Thing t, Order o) {
    Material dough = Order.of("food_soft", 0xd0a060);
    Material cheese = o.main("cheese", 0xe4b854);
    Material sauce = Order.of("food_soft", 0xb03a20);
    Material salami = Order.of("food_soft", 0x9c2a22);
    Material basil = Order.of("leaf", 0x3e7a2c);
    Dice dice = o.dice("topping");
    t.part("crust", dough).lathe(Outline.from(0, 0).line(.152, 0).round(.006).through(.160, .009, .154, .0185, .142, .016).line(.136, .010).line(0, .009), 56);
    t.part("sauce", sauce).at(0, .0098, 0).cylinder(.139, .137, .002, .0008, 48);
    MeshBuilder b = t.part("cheese", cheese);
    b.at(0, .0108, 0);
    b.surface(
        b.segments(48),
        10,
        (s, v) -> {
          double a = -2 * Math.PI * s;
          double r = .134 * v * (1 + .03 * StrictMath.sin(9 * a) * v);
          double y = .0025 * (1 - v * v * v * v) + .0008 * StrictMath.sin(5 * a + 20 * v) * v * (1 - v);
          return new Vec3(r * StrictMath.cos(-a), y, r * StrictMath.sin(-a));
        },
        Surface.Uv.METRES);
    for (int i = 0; i < 13; i++) {
      double r = .118 * Math.sqrt((i + .4) / 13);
      double a = i * 2.39996 + dice.between(-.2, .2);
      t.part("salami", salami).at(r * StrictMath.cos(a), .0128, r * StrictMath.sin(a)).lathe(Outline.from(0, 0).line(.0165, 0).line(.0178, .0028).round(.001).line(.016, .0024).line(0, .0016), 24);
    }
    for (int i = 0; i < 7; i++) {
      double r = .11 * Math.sqrt(dice.unit());
      double a = dice.between(0, 6.28);
      Fruit.leaf(t.part("basil", basil).at(r * StrictMath.cos(a), .0155, r * StrictMath.sin(a), Quat.yaw(dice.between(0, 6.28))), .026, .014);
    }
    t.post(0, 0, 0, .017, .158, dough);
  }

  private static void sandwich(Thing t, Order o) {
    Material bread = o.main("food_soft", 0xd8b078);
    Material crust = Order.of("food_soft", 0x9c6230);
    int[][] layers = {{0x6a9a3c, 8}, {0xe8b84a, 3}, {0xd08878, 4}, {0xc03a28, 6}, {0x6a9a3c, 7}};
    double y = 0;
    for (int k = 0; k < 2; k++) {
      t.part("crust", crust).at(0, y + .009, 0).box(.123, .017, .123, .005);
      t.part("bread", bread).at(0, y + .009, 0).box(.116, .0185, .116, .004);
      y += .0185;
      if (k == 0) {
        Dice dice = o.dice("filling");
        for (int[] layer : layers) {
          double h = layer[1] / 1000.0;
          Material m = Order.of(layer[0] == 0x6a9a3c ? "leaf" : "fruit", layer[0]);
          double phase = dice.between(0, 6);
          double wave = layer[0] == 0x6a9a3c ? .0035 : .0003;
          double yy = y;
          MeshBuilder b = t.part("filling " + layer[0], m);
          b.at(0, yy, 0);
          if (layer[0] == 0x6a9a3c) {
            b.surface(24, 24, (s, v) -> {
              double x = (s - .5) * .13;
              double z = (.5 - v) * .13;
              double rim = Math.max(Math.abs(x), Math.abs(z)) / .065;
              return new Vec3(x, h / 2 + wave * rim * StrictMath.sin(160 * (x + z) + phase) * rim, z);
            }, Surface.Uv.METRES);
          } else {
            b.at(dice.between(-.002, .002), yy + h / 2, 0, Quat.yaw(dice.between(-.06, .06))).box(.12, h, .12, h * .3, 1);
          }
          y += h * .82;
        }
      }
    }
    t.block(0, y / 2, 0, .12, y, .12, bread);
  }

  private static void burger(Thing t, Order o) {
    Material bun = o.main("food_soft", 0xc8843c);
    bun = bun.withLook(bun.look().withRoughness(.4));
    t.part("bun", bun).lathe(Outline.from(0, 0).line(.048, 0).round(.01).line(.054, .018).round(.008).line(.050, .022).line(0, .022), 40);
    t.part("bun", bun).at(0, .046, 0).lathe(Outline.from(0, 0).line(.051, 0).round(.004).curve(.0545, .009, .047, .027, .026, .038, 0, .041), 40);
    t.part("meat", Order.of("food_soft", 0x5a3420)).at(0, .0235, 0).cylinder(.053, .052, .014, .005, 40);
    t.part("cheese", Order.of("cheese", 0xe8a83c)).at(0, .0385, 0, Quat.yaw(.4)).box(.088, .003, .088, .001);
    t.part("tomato", Order.of("fruit", 0xb83424)).at(0, .0395, 0).cylinder(.046, .046, .005, .001, 36);
    MeshBuilder lettuce = t.part("lettuce", Order.of("leaf", 0x6a9a3c));
    lettuce.at(0, .0435, 0).surface(72, 4, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = .03 + .026 * v;
      return new Vec3(r * StrictMath.cos(a), v * v * .003 * StrictMath.sin(13 * a), r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    MeshBuilder seeds = t.part("seeds", Order.of("food_soft", 0xecd9a8));
    for (int i = 1; i < 34; i++) {
      double q = i / 34.0;
      double r = .044 * Math.sqrt(q);
      double a = i * 2.4;
      double y = .0868 - .0165 * StrictMath.pow(q, 1.5) - .0005;
      Vec3 n = new Vec3(r * StrictMath.cos(a), .05, r * StrictMath.sin(a));
      seeds.at(n.x(), y, n.z(), Quat.between(Vec3.UP, n).times(Quat.yaw(a * 3))).scaled(1.4, .5, .8).ball(.0017, 2);
    }
    t.post(0, 0, 0, .075, .052, bun).frustum(.06, .05, .087, .02, 14, bun);
  }

  private static void hotDog(Thing t, Order o) {
    Material bun = Order.of("food_soft", 0xd09850);
    Material meat = Order.of("food_soft", 0x9c4428);
    meat = meat.withLook(meat.look().withRoughness(.35));
    Material mustard = o.main("food_soft", 0xe0b02c);
    mustard = mustard.withLook(mustard.look().withRoughness(.3));
    for (int side = -1; side <= 1; side += 2) {
      MeshBuilder b = t.part("bun", bun);
      b.at(0, .022, side * .0145, Quat.about(Vec3.X, side * -.25));
      b.surface(b.segments(28), b.segments(16), (s, v) -> {
        double a = 2 * Math.PI * s;
        double f = (v - .5) * Math.PI;
        double r = StrictMath.pow(StrictMath.cos(f), .5);
        return new Vec3(.074 * StrictMath.sin(f), .021 * r * StrictMath.cos(a), .0165 * r * StrictMath.sin(a));
      }, Surface.Uv.METRES);
    }
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double x = (i / 16.0 - .5) * .162;
      path.add(new Vec3(x, .034 + .4 * x * x, 0));
    }
    t.part("sausage", meat).tube(path, s -> .0135 * Math.sqrt(Math.max(1e-4, 1 - StrictMath.pow(Math.abs(2 * s - 1), 9))), 18, false);
    List<Vec3> zig = new ArrayList<>();
    for (int i = 0; i <= 48; i++) {
      double x = (i / 48.0 - .5) * .125;
      zig.add(new Vec3(x, .0472 + .4 * x * x - .0012 * StrictMath.abs(StrictMath.sin(i * .9)), .0068 * StrictMath.sin(i * .9)));
    }
    t.part("mustard", mustard).tube(zig, s -> .0022, 8, false);
    t.block(0, .02, 0, .145, .036, .055, bun).bar(new Vec3(-.08, .036, 0), new Vec3(.08, .036, 0), .0135, meat);
  }

  static void cheese(Thing t, Order o) {
    Material m = o.main("cheese");
    t.part("cheese", m).at(0, .03, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(-.06, -.05, .06, -.025, .06, .025, -.06, .05), .06, .003);
    Material hole = Order.of("cheese", 0xb8862c);
    double[][] holes = {{-.02, .045, .046, .008}, {.01, .02, .0388, .006}, {-.04, .018, .0465, .0055}, {.035, .043, .0325, .005}, {-.005, .03, .0425, .004}};
    for (double[] h : holes) {
      double z = .05 - (h[0] + .06) * .2083;
      t.part("holes", hole).at(h[0], h[1], z, Quat.yaw(.205)).scaled(1, 1, .12).ball(h[3], 3);
    }
    t.hull(m, new Vec3(-.06, 0, -.05), new Vec3(-.06, 0, .05), new Vec3(.06, 0, .025), new Vec3(.06, 0, -.025), new Vec3(-.06, .06, -.05), new Vec3(-.06, .06, .05), new Vec3(.06, .06, .025), new Vec3(.06, .06, -.025));
  }

  private static void croissant(Thing t, Order o) {
    Material m = crust(o, 0xc07c34);
    m = m.withLook(m.look().withRoughness(.4));
    MeshBuilder b = t.part("croissant", m);
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 48; i++) {
      double a = (i / 48.0 - .5) * 2.9;
      path.add(new Vec3(.068 * StrictMath.sin(a), .0245 - .012 * StrictMath.abs(a) / 1.45, -.03 + .045 * StrictMath.cos(a)));
    }
    b.tube(path, s -> {
      double x = Math.abs(2 * s - 1);
      double roll = .88 + .12 * Math.abs(StrictMath.sin(s * Math.PI * 7));
      return .0265 * (1 - .82 * StrictMath.pow(x, 1.25)) * roll;
    }, 20, false);
    for (int i = 4; i < 44; i += 10) {
      t.bar(path.get(i), path.get(i + 10), .0245 * (1 - .8 * Math.abs(2 * (i + 5) / 48.0 - 1)), m);
    }
  }

  private static void sausage(Thing t, Order o) {
    Material m = crust(o, 0x9c4a2c);
    m = m.withLook(m.look().withRoughness(.35));
    List<Vec3> path = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double x = (i / 16.0 - .5) * .14;
      path.add(new Vec3(x, .014, .5 * x * x));
    }
    t.part("sausage", m).tube(path, s -> .014 * Math.sqrt(Math.max(1e-4, 1 - StrictMath.pow(Math.abs(2 * s - 1), 9))), 18, false);
    t.bar(new Vec3(-.066, .014, .001), new Vec3(.066, .014, .001), .0135, m);
  }

  private static void friedEgg(Thing t, Order o) {
    Material white = Order.of("ceramic", 0xeceae4);
    Material yolk = o.main("fruit", 0xe09a24);
    MeshBuilder b = t.part("white", white);
    b.surface(48, 8, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = .056 * (1 + .08 * StrictMath.sin(3 * a + 1) + .04 * StrictMath.sin(5 * a)) * v;
      return new Vec3(r * StrictMath.cos(a), .0006 + .0052 * (1 - v * v * v * v), -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.part("under", white).cylinder(.05, .05, .0008, 0, 24);
    t.part("yolk", yolk.withLook(yolk.look().withRoughness(.2))).at(.004, .006, 0).scaled(1, .62, 1).ball(.019, 6);
    t.post(0, 0, 0, .006, .05, white).post(.004, 0, .004, .014, .014, yolk);
  }
}
