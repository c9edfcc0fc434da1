package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Tools and small metal things. */
final class Tools {
  private static final String TOOL = "tool";

  private Tools() {}

  static List<Maker> makers() {
    return List.of(
        thing("hammer, claw hammer", TOOL, 0.119, 0.031, 0.315, .65, Stands.TABLE, Tools::hammer),
        thing("mallet, wooden mallet, gavel, sledgehammer", TOOL, 0.14, 0.0814, 0.331, .7, Stands.TABLE, Tools::mallet),
        thing("axe, hatchet", TOOL, 0.165, 0.034, 0.566, 1.5, Stands.FLOOR, Tools::axe),
        thing("anvil", TOOL, 0.26, 0.301, 0.575, 75, Stands.FLOOR, Tools::anvil),
        thing("key, old key, golden key, iron key", TOOL, 0.0266, 0.0056, 0.0833, .03, Stands.TABLE, Tools::key),
        thing("padlock, lock", TOOL, 0.05, 0.0794, 0.0225, .15, Stands.TABLE, Tools::padlock),
        thing("wrench, spanner", TOOL, 0.054, 0.0104, 0.246, .25, Stands.TABLE, Tools::wrench),
        thing("screwdriver", TOOL, 0.0287, 0.0272, 0.242, .12, Stands.TABLE, Tools::screwdriver),
        thing("screw, nail, bolt, iron nail", TOOL, 0.012, 0.0118, 0.0704, .012, Stands.TABLE, Tools::screw),
        thing("hex nut, metal nut, washer", TOOL, 0.026, 0.0117, 0.0225, .02, Stands.TABLE, Tools::nut),
        thing("saw, handsaw", TOOL, 0.124, 0.0228, 0.505, .6, Stands.TABLE, Tools::saw),
        thing("shovel, spade", TOOL, 0.21, 0.0557, 1.2, 1.9, Stands.FLOOR, Tools::shovel),
        thing("broom, broomstick", TOOL, 0.316, 0.0506, 1.4, .8, Stands.FLOOR, Tools::broom),
        thing("ladder, step ladder, wooden ladder", TOOL, .44, 2.4, .07, 9, Stands.WALL, Tools::ladder),
        thing("horseshoe", TOOL, 0.125, 0.0123, 0.117, .4, Stands.TABLE, Tools::horseshoe),
        thing("coin, gold coin, penny", TOOL, .024, .002, .024, .0075, Stands.TABLE, Tools::coin),
        thing("ring, wedding ring, gold ring", TOOL, 0.0209, 0.0039, 0.0209, .005, Stands.TABLE, Tools::ring),
        thing("sword, longsword", TOOL, 0.245, 0.044, 0.997, 1.2, Stands.FLOOR, Tools::sword),
        thing("shield", TOOL, 0.598, 0.75, 0.082, 4, Stands.FLOOR, Tools::shield),
        thing("boomerang", TOOL, 0.413, 0.012, 0.243, .2, Stands.FLOOR, Tools::boomerang));
  }

  static void handle(Thing t, Material m, double z0, double z1, double r0, double r1, double y) {
    t.part("handle", m).rod(new Vec3(0, y, z0), new Vec3(0, y, z1), r0, r1);
    t.bar(new Vec3(0, y, z0), new Vec3(0, y, z1), Math.max(r0, r1), m);
  }

  private static void hammer(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb08450);
    Material steel = Order.of("steel", 0x8a8d92);
    handle(t, wood, -.17, .13, .0155, .012, .0165);
    t.part("head", steel).at(0, .0165, .13).box(.05, .026, .03, .005);
    t.part("head", steel).at(.022, .0165, .13, Wheels.lying(1)).lathe(Outline.from(0, 0).line(.010, 0).line(.010, .015).line(.0145, .02).round(.002).line(.0145, .036).round(.003).line(0, .037), 24);
    for (int s = -1; s <= 1; s += 2) {
      t.part("head", steel).at(0, 0, 0).tube(List.of(new Vec3(-.02, .0165 + s * .004, .13), new Vec3(-.04, .0165 + s * .008, .128), new Vec3(-.058, .0165 + s * .009, .115)), v -> .008 - .005 * v, 8, false);
    }
    t.block(0, .0165, .13, .11, .028, .03, steel).grip("handle", 0, .0165, -.1);
  }

  private static void mallet(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa87444);
    handle(t, wood, -.17, .12, .0155, .013, .04);
    t.part("head", wood).at(0, .04, .12, Wheels.lying(1)).at(-.07, .04, .12, Wheels.lying(1)).cylinder(.04, .04, .14, .008, 36);
    t.part("bands", Order.of("brass", 0xb8903c)).at(0, .04, .12, Wheels.lying(1)).at(-.048, .04, .12, Wheels.lying(1)).cylinder(.0407, .0407, .01, .001, 36).at(.038, .04, .12, Wheels.lying(1)).cylinder(.0407, .0407, .01, .001, 36);
    t.solid(new Solid.Cylinder(.07, .04), new Pose(new Vec3(0, .04, .12), Wheels.lying(1)), wood).grip("handle", 0, .04, -.1);
  }

  private static void axe(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb08450);
    Material steel = Order.of("steel", 0x7c8084);
    t.part("handle", wood).tube(List.of(new Vec3(.012, .0165, -.29), new Vec3(0, .0165, -.24), new Vec3(-.006, .0165, -.05), new Vec3(0, .0165, .15), new Vec3(0, .0165, .245)), v -> .0155 - .003 * v, 12, false);
    Outline head = Outline.from(.03, -.022).line(.035, .022).line(-.02, .024).curve(-.07, .032, -.115, .065).curve(-.128, .02, -.128, -.03, -.112, -.072).curve(-.07, -.034, -.02, -.022).line(.03, -.022).close();
    MeshBuilder b = t.part("head", steel);
    MeshBuilder whole = new MeshBuilder();
    whole.extrude(head, .034, .003);
    cielo.scene.shape.Mesh m = whole.mesh();
    for (int i = 0; i < m.vertices(); i++) {
      // the blade narrows to its edge
      m.z()[i] *= (float) Math.clamp(1 - (-.01 - m.x()[i]) / .125, .06, 1);
    }
    b.at(0, .0165, .20, Quat.about(Vec3.X, -Math.PI / 2)).add(Meshes.smoothed(points(m), m.index()));
    t.bar(new Vec3(0, .0165, -.28), new Vec3(0, .0165, .24), .015, wood).block(-.045, .0165, .2, .16, .02, .09, steel).grip("handle", 0, .0165, -.2);
  }

  private static Vec3[] points(cielo.scene.shape.Mesh m) {
    Vec3[] p = new Vec3[m.vertices()];
    for (int i = 0; i < p.length; i++) {
      p[i] = new Vec3(m.x()[i], m.y()[i], m.z()[i]);
    }
    return p;
  }

  private static void anvil(Thing t, Order o) {
    Material m = o.main("iron", 0x44464a);
    MeshBuilder b = t.part("anvil", m);
    b.taper(.26, .34, .20, .26, .06);
    b.at(0, .06, 0).taper(.20, .26, .09, .16, .07);
    b.at(0, .13, 0).taper(.09, .16, .13, .26, .06);
    b.at(0, .245, -.04).box(.14, .11, .36, .008);
    b.at(0, .245, .14, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.055, 0).curve(.05, .07, .03, .15, 0, .215), 28);
    t.part("hole", Order.of("iron", 0x202022)).at(0, .3005, -.16).box(.026, .001, .026, 0);
    t.block(0, .03, 0, .26, .06, .34, m).block(0, .13, 0, .1, .16, .18, m).block(0, .245, -.04, .14, .11, .36, m).bar(new Vec3(0, .25, .12), new Vec3(0, .26, .33), .03, m);
    t.top("top", 0, .3, -.04, .06, .16);
  }

  private static void key(Thing t, Order o) {
    Material m = o.main("brass");
    double y = .003;
    MeshBuilder b = t.part("key", m);
    b.rod(new Vec3(0, y, -.015), new Vec3(0, y, .042), .0026);
    b.at(0, y, -.028).torus(.0105, .0028, 32, 8);
    b.at(0, y, -.014).torus(.0032, .0014, 20, 7);
    b.at(.007, y, .034).box(.012, .0035, .005, .0006).at(.0055, y, .026).box(.009, .0035, .004, .0006).at(.011, y, .030).box(.004, .0035, .012, .0006);
    t.bar(new Vec3(0, y, -.036), new Vec3(0, y, .042), .003, m).block(.007, y, .03, .013, .005, .012, m);
  }

  private static void padlock(Thing t, Order o) {
    Material m = o.main("brass", 0xb8903c);
    Material steel = Order.of("chrome", 0xc0c2c6);
    t.part("body", m).at(0, .022, 0).box(.05, .044, .022, .006, 3);
    List<Vec3> bow = new ArrayList<>(List.of(new Vec3(.016, .035, 0), new Vec3(.016, .055, 0)));
    for (int i = 0; i <= 12; i++) {
      double a = Math.PI * i / 12;
      bow.add(new Vec3(.016 * StrictMath.cos(a), .06 + .016 * StrictMath.sin(a), 0));
    }
    bow.add(new Vec3(-.016, .035, 0));
    t.part("bow", steel).tube(bow, v -> .0036, 10, false);
    t.part("hole", Order.of("iron", 0x202022)).at(0, .022, .0111, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.0042, .0042, .0004, 0, 16).at(0, .0155, .0112).box(.003, .008, .0004, 0);
    t.block(0, .022, 0, .05, .044, .022, m).bar(new Vec3(-.016, .04, 0), new Vec3(-.016, .07, 0), .004, steel).bar(new Vec3(.016, .04, 0), new Vec3(.016, .07, 0), .004, steel);
  }

  private static void wrench(Thing t, Order o) {
    Material m = o.main("chrome", 0xb8babd);
    Outline p = Outline.from(.008, -.085).line(.009, .075).line(.026, .088).round(.01).line(.027, .125).line(.012, .125).line(.011, .102).round(.003).line(-.011, .102).round(.003).line(-.012, .125).line(-.027, .125)
        .line(-.026, .088).round(.01).line(-.009, .075).line(-.008, -.085).line(-.020, -.096).round(.008).line(-.020, -.114).round(.01).line(0, -.122).round(.01).line(.020, -.114).round(.01).line(.020, -.096).round(.008).close();
    t.part("wrench", m).at(0, .006, 0, Quat.about(Vec3.X, -Math.PI / 2)).scaled(1, -1, 1).extrude(p, .010, .002);
    t.part("hole", Order.of("iron", 0x2a2a2c)).at(0, .0111, -.102).cylinder(.009, .009, .0003, 0, 6);
    t.block(0, .006, 0, .018, .011, .22, m).block(0, .006, .1, .05, .011, .04, m).post(0, -.102, .001, .011, .02, m);
  }

  private static void screwdriver(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xc83a24);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    MeshBuilder b = t.part("handle", m);
    b.at(0, .015, -.12, q).surface(b.segments(36), 14, (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = v == 0 || v == 1 ? (v == 0 ? 0 : .004) : (.0145 - .005 * StrictMath.pow(v, 3) - .003 * StrictMath.exp(-v * 14)) * (1 - .05 * (.5 - .5 * StrictMath.cos(6 * a)));
      return new Vec3(r * StrictMath.cos(a), .1 * v, -r * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    Material steel = Order.of("chrome", 0xb8babd);
    t.part("shaft", steel).at(0, 0, 0).rod(new Vec3(0, .015, -.03), new Vec3(0, .015, .10), .0032).at(0, .015, .11).box(.007, .0016, .024, .0006);
    t.bar(new Vec3(0, .015, -.118), new Vec3(0, .015, -.03), .0138, m).bar(new Vec3(0, .015, -.03), new Vec3(0, .015, .12), .0034, steel);
  }

  private static void screw(Thing t, Order o) {
    Material m = o.main("steel");
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("screw", m).at(0, .006, -.035, q).lathe(Outline.from(0, 0).line(.0055, 0).line(.006, .001).line(.0025, .005).line(.0024, .062).line(.0003, .0695).line(0, .07), 18);
    for (int i = 0; i < 22; i++) {
      t.part("screw", m).at(0, .006, -.018 + i * .0022, q).torus(.0024, .0007, 14, 5);
    }
    t.part("slot", Order.of("iron", 0x2a2a2c)).at(0, .006, -.0352).box(.009, .0011, .0004, 0);
    t.bar(new Vec3(0, .006, -.03), new Vec3(0, .006, .034), .0026, m).solid(new Solid.Cylinder(.001, .006), new Pose(new Vec3(0, .006, -.034), q), m);
  }

  private static void nut(Thing t, Order o) {
    Material m = o.main("steel");
    double r = .013;
    double[] six = new double[12];
    for (int i = 0; i < 6; i++) {
      six[2 * i] = r * StrictMath.cos(i * Math.PI / 3);
      six[2 * i + 1] = r * StrictMath.sin(i * Math.PI / 3);
    }
    t.part("nut", m).at(0, .0055, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(six), .011, .0012);
    Material dark = Order.of("iron", 0x26262a);
    t.part("hole", dark).at(0, .0109, 0).cylinder(.0068, .0068, .0003, 0, 24).at(0, -.0002, 0).cylinder(.0068, .0068, .0003, 0, 24);
    t.part("rim", m).at(0, .0111, 0).torus(.0072, .0005, 28, 6);
    t.frustum(0, r, .011, r, 6, m);
  }

  private static void saw(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa06c3c);
    Material steel = Order.of("steel", 0xb0b3b8);
    double[] xy = new double[4 * 34 + 4];
    for (int i = 0; i < 34; i++) {
      double z = -.13 + i * .0118;
      xy[4 * i] = z;
      xy[4 * i + 1] = -.06;
      xy[4 * i + 2] = z + .0075;
      xy[4 * i + 3] = -.0665;
    }
    xy[136] = .272;
    xy[137] = -.015;
    xy[138] = -.13;
    xy[139] = .045;
    t.part("blade", steel).at(0, .011, 0, Quat.about(Vec3.X, Math.PI / 2).times(Quat.about(Vec3.Z, Math.PI / 2))).extrude(Outline.polygon(xy), .0016, 0);
    Outline grip = Outline.from(-.06, -.07).round(.02).line(.06, -.055).round(.02).line(.06, .06).round(.02).line(-.03, .05).round(.02).close();
    t.part("handle", wood).at(0, .011, -.18, Quat.about(Vec3.X, Math.PI / 2).times(Quat.about(Vec3.Z, Math.PI / 2))).extrude(grip, .022, .006);
    t.part("hole", Order.of("wood_hard", 0x3a2818)).at(-.008, .0222, -.185, Quat.about(Vec3.X, -Math.PI / 2)).scaled(.55, 1, 1).extrude(Outline.circle(0, 0, .032, 16), .0004, 0).at(-.008, -.0002, -.185, Quat.about(Vec3.X, -Math.PI / 2)).scaled(.55, 1, 1).extrude(Outline.circle(0, 0, .032, 16), .0004, 0);
    t.block(0, .011, -.18, .11, .022, .11, wood).block(0, .011, .07, .08, .004, .4, steel).grip("handle", 0, .011, -.18);
  }

  private static void shovel(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa87a48);
    Material steel = Order.of("steel", 0x74787c);
    steel = steel.withLook(steel.look().bothSides());
    t.part("shaft", wood).rod(new Vec3(0, .05, -.52), new Vec3(0, .035, .32), .0165);
    t.part("grip", wood).rod(new Vec3(-.06, .05, -.585), new Vec3(.06, .05, -.585), .015);
    for (int s = -1; s <= 1; s += 2) {
      t.part("shaft", wood).rod(new Vec3(s * .05, .05, -.583), new Vec3(0, .05, -.5), .011);
    }
    t.part("blade", steel).surface(16, 18, (u, v) -> {
      double z = .30 + .30 * v;
      double w = .105 * (v > .72 ? Math.sqrt(Math.max(0, 1 - StrictMath.pow((v - .72) / .28, 2))) : 1 - .06 * (1 - v));
      double x = (2 * u - 1) * w;
      return new Vec3(x, .012 + .03 * (x / .105) * (x / .105) + .022 * (1 - v) * (1 - v), z);
    }, Surface.Uv.METRES);
    t.part("blade", steel).rod(new Vec3(0, .036, .24), new Vec3(0, .024, .40), .021, .014);
    t.bar(new Vec3(0, .05, -.57), new Vec3(0, .035, .3), .0165, wood).block(0, .03, .44, .2, .04, .28, steel).grip("grip", 0, .05, -.58);
  }

  private static void broom(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb88a54);
    Material straw = Order.of("wicker", 0xd0a858);
    t.part("stick", wood).rod(new Vec3(0, .03, -.75), new Vec3(0, .03, .35), .0125);
    t.part("head", wood).at(0, .03, .37).box(.28, .05, .06, .01);
    cielo.scene.Dice dice = o.dice("straw");
    MeshBuilder b = t.part("bristles", straw);
    for (int i = 0; i < 130; i++) {
      double x = dice.between(-.125, .125);
      double y = .03 + dice.between(-.018, .018);
      b.tube(List.of(new Vec3(x, y, .39), new Vec3(x * 1.22 + dice.between(-.01, .01), y + dice.between(-.008, .008), .62 + dice.between(0, .03))), v -> .0022, 3, false);
    }
    t.bar(new Vec3(0, .03, -.74), new Vec3(0, .03, .36), .0125, wood).block(0, .03, .5, .3, .05, .3, straw).grip("stick", 0, .03, -.4);
  }

  private static void ladder(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb88a54);
    for (int s = -1; s <= 1; s += 2) {
      t.part("rails", wood).at(s * .2, 1.2, 0).box(.04, 2.4, .07, .006);
      t.block(s * .2, 1.2, 0, .04, 2.4, .07, wood);
    }
    for (int i = 0; i < 8; i++) {
      t.part("rungs", wood).at(0, 0, 0).rod(new Vec3(-.2, .2 + i * .285, 0), new Vec3(.2, .2 + i * .285, 0), .017);
      t.bar(new Vec3(-.2, .2 + i * .285, 0), new Vec3(.2, .2 + i * .285, 0), .017, wood);
    }
  }

  private static void horseshoe(Thing t, Order o) {
    Material m = o.main("iron", 0x55585c);
    MeshBuilder b = t.part("shoe", m);
    @org.jspecify.annotations.Nullable Vec3 before = null;
    for (int i = 0; i <= 28; i++) {
      double a = Math.PI * (-.28 + 1.56 * i / 28);
      Vec3 p = new Vec3(.052 * StrictMath.cos(a) * (1 - .1 * Math.max(0, -StrictMath.sin(a))), .006, -.056 * StrictMath.sin(a));
      if (before != null) {
        Vec3 mid = before.lerp(p, .5);
        b.at(mid.x(), mid.y(), mid.z(), Quat.between(Vec3.Z, p.minus(before))).box(.021, .012, before.distance(p) + .003, .002, 1);
        if (i % 4 == 0) {
          t.block(mid.x(), .006, mid.z(), .02, .012, .026, m);
        }
        if (i % 4 == 2 && i != 14) {
          t.part("holes", Order.of("iron", 0x1e1e20)).at(mid.x(), .0121, mid.z(), Quat.between(Vec3.Z, p.minus(before))).box(.0045, .0004, .007, 0);
        }
      }
      before = p;
    }
  }

  private static void coin(Thing t, Order o) {
    Material m = o.main("brass", 0xc9a14a);
    t.part("coin", m).lathe(Outline.from(0, .0003).line(.0108, .0003).line(.0112, 0).round(.0002).line(.0119, .0002).line(.0119, .0018).line(.0112, .002).round(.0002).line(.0108, .0017).line(0, .0017), 56);
    for (int i = 0; i < 72; i++) {
      double a = 2 * Math.PI * i / 72;
      t.part("edge", m).at(.0119 * StrictMath.cos(a), .001, .0119 * StrictMath.sin(a), Quat.yaw(-a)).box(.0003, .0016, .0004, 0);
    }
    t.part("relief", m).at(0, .0017, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Shapes.star(5, .0068, .0028), .0007, .0002);
    t.post(0, 0, 0, .002, .012, m);
  }

  private static void ring(Thing t, Order o) {
    Material m = o.main("gold");
    t.part("ring", m).at(0, .002, 0).scaled(1, 1.6, 1).torus(.0092, .00125, 56, 14);
    for (int i = 0; i < 12; i++) {
      double a = 2 * Math.PI * i / 12;
      double b = 2 * Math.PI * (i + 1) / 12;
      t.bar(new Vec3(.0092 * StrictMath.cos(a), .002, .0092 * StrictMath.sin(a)), new Vec3(.0092 * StrictMath.cos(b), .002, .0092 * StrictMath.sin(b)), .00125, m);
    }
  }

  private static void sword(Thing t, Order o) {
    Material steel = Order.of("steel", 0xc0c3c8);
    Material gold = Order.of("brass", 0xb8903c);
    Material grip = o.main("leather", 0x3a2820);
    double y = .0175;
    MeshBuilder b = t.part("blade", steel);
    Vec3[] ring0 = {new Vec3(-.022, y, -.28), new Vec3(0, y + .0045, -.28), new Vec3(.022, y, -.28), new Vec3(0, y - .0045, -.28)};
    Vec3[] ring1 = {new Vec3(-.017, y, .40), new Vec3(0, y + .0035, .40), new Vec3(.017, y, .40), new Vec3(0, y - .0035, .40)};
    Vec3 tip = new Vec3(0, y, .5);
    for (int i = 0; i < 4; i++) {
      int k = (i + 1) % 4;
      b.flat(ring0[i], ring1[i], ring1[k]).flat(ring0[i], ring1[k], ring0[k]).flat(ring1[i], tip, ring1[k]);
    }
    t.part("guard", gold).at(0, y, -.285).box(.22, .022, .022, .006);
    for (int s = -1; s <= 1; s += 2) {
      t.part("guard", gold).at(s * .108, y, -.285).ball(.0145, 4);
    }
    t.part("grip", grip).at(0, 0, 0).rod(new Vec3(0, y, -.295), new Vec3(0, y, -.45), .0125, .0115);
    t.part("guard", gold).at(0, y, -.475).ball(.022, 5);
    t.block(0, y, .1, .04, .044, .78, steel).block(0, y, -.285, .22, .022, .022, gold).bar(new Vec3(0, y, -.29), new Vec3(0, y, -.48), .015, grip).grip("grip", 0, y, -.37);
  }

  private static void shield(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x24408a);
    Material rim = Order.of("brass", 0xb8903c);
    Outline p = Outline.from(0, 0).through(.2, .18, .29, .42).line(.30, .72).round(.03).curve(.15, .735, 0, .75, -.15, .735, -.30, .72).round(.03).line(-.29, .42).through(-.2, .18).close();
    t.part("face", m).at(0, 0, 0).extrude(p, .03, .008);
    t.part("boss", rim).at(0, .42, .012, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.08, 0).line(.075, .01).curve(.06, .04, .03, .052, 0, .055), 32);
    t.part("cross", rim).at(0, .40, .0165).box(.045, .66, .004, .001).at(0, .46, .0165).box(.55, .045, .004, .001);
    t.block(0, .46, 0, .58, .56, .03, m).block(0, .12, 0, .24, .24, .03, m);
  }

  private static void boomerang(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xa8642c);
    Outline p = Outline.from(-.21, -.10).round(.02).line(-.19, -.13).round(.02).curve(-.12, -.04, -.04, .03, .0, .045, .04, .03, .12, -.04, .19, -.13).round(.02).line(.21, -.10).round(.02).curve(.14, .02, .06, .105, 0, .11, -.06, .105, -.14, .02, -.21, -.10).close();
    t.part("wood", m).at(0, .006, .02, Quat.about(Vec3.X, -Math.PI / 2)).extrude(p, .012, .005);
    t.block(.1, .006, .02, .2, .012, .07, m).block(-.1, .006, .02, .2, .012, .07, m).drag(.01);
  }
}
