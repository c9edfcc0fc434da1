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

/** Sports gear that is held, worn or ridden: bats, rackets, boards, discs, nets. */
final class Gear {
  private static final String SPORT = "sport";

  private Gear() {}

  static List<Maker> makers() {
    return List.of(
        thing("baseball bat, bat, softball bat, cricket bat", SPORT, 0.0689, 0.0689, 0.84, .95, Stands.FLOOR, Gear::bat),
        thing("baseball glove, baseball mitt, catcher's mitt, glove, mitt", SPORT, 0.25, 0.289, 0.14, .6, Stands.TABLE, Gear::mitt),
        thing("tennis racket, tennis racquet, racket, badminton racket", SPORT, 0.257, 0.033, 0.678, .3, Stands.FLOOR, Gear::racket),
        thing("hockey stick, ice hockey stick, golf club, golf stick, field hockey stick", SPORT, 0.246, 0.0325, 1.458, .5, Stands.FLOOR, Gear::hockeyStick),
        thing("frisbee, flying disc, disc, flying disk", SPORT, .27, .032, .27, .175, Stands.FLOOR, Gear::frisbee),
        thing("puck, hockey puck, ice hockey puck", SPORT, 0.076, 0.0254, 0.076, .165, Stands.FLOOR, (t, o) -> puck(t, o)),
        thing("shuttlecock, birdie, badminton birdie", SPORT, .066, .085, .066, .005, Stands.FLOOR, Gear::shuttlecock),
        thing("dumbbell, hand weight", SPORT, 0.31, 0.127, 0.127, 8, Stands.FLOOR, Gear::dumbbell),
        thing("barbell, weightlifting bar, weights", SPORT, 1.9, .45, .45, 80, Stands.FLOOR, Gear::barbell),
        thing("kettlebell", SPORT, 0.194, 0.269, 0.194, 16, Stands.FLOOR, Gear::kettlebell),
        thing("hula hoop, hoola hoop, gymnastic ring", SPORT, .90, .024, .90, .3, Stands.FLOOR, Gear::hulaHoop),
        thing("trophy, cup trophy, award, golden cup", SPORT, 0.225, 0.359, 0.164, 1.4, Stands.TABLE, Gear::trophy),
        thing("medal, gold medal", SPORT, .07, .006, .07, .12, Stands.TABLE, Gear::medal),
        thing("volleyball net, tennis net, badminton net", SPORT, 9.495, 2.43, 0.175, 60, Stands.FLOOR, Gear::courtNet),
        thing("trampoline", SPORT, 3.1, .75, 3.1, 60, Stands.FLOOR, Gear::trampoline),
        thing("archery target, target, bullseye, dart board", SPORT, 0.88, 1.441, 0.590, 9, Stands.FLOOR, Gear::target),
        thing("boxing glove, boxing gloves", SPORT, 0.143, 0.134, 0.299, .4, Stands.TABLE, Gear::boxingGlove),
        thing("punching bag, boxing bag, heavy bag", SPORT, .36, 1.75, .36, 40, Stands.CEILING, Gear::punchingBag),
        thing("helmet, bike helmet, motorcycle helmet, football helmet, hard hat", SPORT, 0.24, 0.21, 0.302, 1.2, Stands.TABLE, Gear::helmet));
  }

  private static void bat(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xb98a54);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("bat", m).at(0, .0345, -.42, q).lathe(Outline.from(0, 0).line(.024, 0).round(.006).line(.025, .012).round(.006).through(.0135, .025, .0125, .12, .0145, .30, .022, .45, .031, .60, .0345, .72, .034, .81).line(.026, .835).round(.008).line(0, .84), 36);
    t.part("grip", Order.of("leather", 0x2e2c2c)).at(0, .0345, -.42, q).lathe(Outline.from(.0130, .03).line(.0142, .032).line(.0140, .25).line(.0130, .252).close(), 28);
    t.bar(new Vec3(0, .0345, -.4), new Vec3(0, .0345, -.02), .014, m).bar(new Vec3(0, .0345, .0), new Vec3(0, .0345, .41), .033, m);
    t.grip("grip", 0, .0345, -.3);
  }

  private static void mitt(Thing t, Order o) {
    Material m = o.main("leather", 0x8a5430);
    Material dark = Order.of("leather", 0x5a3420);
    Quat lean = Quat.about(Vec3.X, -.28);
    Blob b = new Blob();
    b.egg(0, .10, -.01, .098, .085, .038);
    for (int i = 0; i < 4; i++) {
      double a = (i - 1.5) * .26;
      b.bone(.055 * (i - 1.5) * .9, .13, -.005, .16 * StrictMath.sin(a), .245 - .01 * Math.abs(i - 1.5), -.02, .028, .022);
    }
    b.bone(-.085, .09, .01, -.125, .17, .055, .03, .024);
    b.bone(0, .07, -.01, 0, .015, -.02, .062, .052);
    b.hollow(.0, .14, .085, .082);
    t.part("glove", m).at(0, 0, 0, lean).add(b.mesh(.0085 * (1 << t.detail), .014));
    MeshBuilder lace = t.part("laces", dark);
    for (int i = 0; i < 3; i++) {
      double x = -.128 + .018 * i;
      lace.at(0, 0, 0, lean).rod(new Vec3(x + .004, .17 + .022 * i, .035 - .012 * i), new Vec3(x + .055, .185 + .018 * i, .002), .0035);
    }
    for (int i = 0; i < 3; i++) {
      lace.at(0, 0, 0, lean).rod(new Vec3(-.055 + i * .048, .222, .004), new Vec3(-.02 + i * .045, .224, .004), .0035);
    }
    lace.at(0, .028, .025, lean).box(.11, .03, .012, .005);
    t.solid(new Solid.Block(.10, .12, .035), new Pose(new Vec3(0, .13, -.03), lean), m);
  }

  private static void racket(Thing t, Order o) {
    Material frame = o.main("plastic_hard", 0x2c4a8a);
    Material grip = Order.of("leather", 0x2c2c2e);
    Material string = Order.of("plastic_hard", 0xe8e6d8);
    double y = .0165;
    List<Vec3> ring = new ArrayList<>();
    for (int i = 0; i < 48; i++) {
      double a = 2 * Math.PI * i / 48;
      ring.add(new Vec3(.118 * StrictMath.cos(a), y, .165 + .158 * StrictMath.sin(a)));
    }
    MeshBuilder f = t.part("frame", frame);
    f.tube(ring, s -> .0105, 10, true);
    for (int s = -1; s <= 1; s += 2) {
      f.tube(List.of(new Vec3(s * .075, y, .045), new Vec3(s * .04, y, -.03), new Vec3(s * .012, y, -.10)), v -> .0085, 9, false);
    }
    f.rod(new Vec3(0, y, -.09), new Vec3(0, y, -.17), .013);
    t.part("grip", grip).rod(new Vec3(0, y, -.16), new Vec3(0, y, -.345), .0155, .0165);
    MeshBuilder n = t.part("strings", string);
    for (int i = -7; i <= 7; i++) {
      double x = i * .0148;
      double h = .158 * Math.sqrt(Math.max(0, 1 - (x / .118) * (x / .118)));
      n.tube(List.of(new Vec3(x, y, .165 - h), new Vec3(x, y, .165 + h)), s -> .0009, 4, false);
    }
    for (int i = -9; i <= 9; i++) {
      double z = i * .0158;
      double w = .118 * Math.sqrt(Math.max(0, 1 - (z / .158) * (z / .158)));
      n.tube(List.of(new Vec3(-w, y, .165 + z), new Vec3(w, y, .165 + z)), s -> .0009, 4, false);
    }
    t.solid(new Solid.Cylinder(.008, .122), Pose.at(0, y, .165), frame).bar(new Vec3(0, y, -.33), new Vec3(0, y, .03), .0155, grip);
    t.grip("grip", 0, y, -.26);
  }

  private static void hockeyStick(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x2e2f33);
    Vec3 top = new Vec3(0, .018, -.75);
    Vec3 heel = new Vec3(0, .016, .5);
    Quat q = Quat.between(Vec3.Z, heel.minus(top));
    Vec3 mid = top.lerp(heel, .5);
    t.part("shaft", m).at(mid.x(), mid.y(), mid.z(), q).box(.030, .024, top.distance(heel), .006);
    Vec3 grip = top.lerp(heel, .11);
    t.part("tape", Order.of("cotton", 0xd8d6cc)).at(grip.x(), grip.y(), grip.z(), q).box(.035, .029, .30, .007);
    Quat lie = Quat.yaw(.8);
    Vec3 blade = heel.plus(lie.rotate(new Vec3(.018, -.0085, .125)));
    t.part("blade", m).at(blade.x(), blade.y(), blade.z(), lie).box(.072, .015, .28, .006);
    t.bar(top, heel, .014, m).solid(new Solid.Block(.036, .0075, .14), new Pose(blade, lie), m);
    t.grip("grip", grip.x(), grip.y(), grip.z());
  }

  private static void frisbee(Thing t, Order o) {
    Material m = o.main("plastic_thin", 0xd84a2c);
    t.part("disc", m).lathe(
        Outline.from(.124, .004).line(.128, 0).round(.002).line(.134, .002).round(.003).through(.135, .012).line(.128, .026).round(.006)
            .curve(.1, .0305, .05, .032, 0, .032).line(0, .0295).curve(.05, .0295, .1, .028, .123, .023).line(.126, .01).close(), 56);
    for (int i = 0; i < 3; i++) {
      t.part("disc", m).at(0, .0310 - i * .0004, 0).torus(.05 + i * .022, .0009, 48, 6);
    }
    t.post(0, 0, 0, .03, .133, m).drag(.006);
  }

  /** A board with pointed ends: half width and height of the middle line over t in -1..1. */
  static void board(MeshBuilder b, double length, double half, double thick, double power, double nose, double tail) {
    b.surface(b.segments(24), b.segments(48), (s, v) -> {
      double a = 2 * Math.PI * s;
      double u = 1 - 2 * v;
      double w = half * StrictMath.pow(Math.max(0, 1 - StrictMath.pow(Math.abs(u), power)), .75);
      double lift = u > 0 ? nose * StrictMath.pow(u, 4) : tail * StrictMath.pow(-u, 6);
      double c = StrictMath.cos(a);
      double x = w * Math.signum(c) * StrictMath.pow(Math.abs(c), .55);
      double y = thick / 2 * StrictMath.sin(a) * StrictMath.pow(Math.max(0, 1 - StrictMath.pow(Math.abs(u), power * 3)), .5);
      return new Vec3(x, thick / 2 + y + lift, u * length / 2);
    }, Surface.Uv.METRES);
  }

  private static void puck(Thing t, Order o) {
    Material m = o.main("rubber", 0x2c2c2d);
    t.part("puck", m).cylinder(.038, .038, .0254, .003, 48);
    t.post(0, 0, 0, .0254, .038, m);
  }

  private static void shuttlecock(Thing t, Order o) {
    Material cork = Order.of("cork", 0xd8c8a8);
    Material feather = o.main("paper", 0xf0efea);
    feather = feather.withLook(feather.look().bothSides());
    t.part("cork", cork).lathe(Outline.from(0, 0).curve(.008, .002, .0128, .010, .0132, .024).line(0, .0245), 24);
    t.part("band", Order.of("paper", 0xb03030)).lathe(Outline.from(.0130, .020).line(.0136, .0205).line(.0136, .0235).line(.0130, .024).close(), 24);
    MeshBuilder b = t.part("feathers", feather);
    MeshBuilder rib = t.part("ribs", Order.of("paper", 0xe2ddd0));
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      Quat q = Quat.yaw(a);
      Vec3 foot = q.rotate(new Vec3(.0105, .024, 0));
      Vec3 top = q.rotate(new Vec3(.031, .083, 0));
      rib.rod(foot, top, .0006);
      b.at(0, 0, 0, q).surface(2, 5, (s, v) -> {
        double f = .45 + .55 * v;
        double r = .0105 + .0222 * f;
        double y = .024 + .061 * f;
        double w = .0085 * StrictMath.pow(StrictMath.sin(Math.PI * (.18 + .70 * v)), .5);
        return new Vec3(r, y, (.5 - s) * 2 * w * .9 + .0015 * (s - .5));
      }, Surface.Uv.UNIT);
    }
    for (double y : new double[] {.042, .054}) {
      double r = .0105 + (y - .024) * .353;
      t.part("thread", Order.of("cotton", 0xdedacb)).at(0, y, 0).torus(r, .0006, 32, 5);
    }
    t.ball(0, .0132, 0, .0132, cork).frustum(.024, .012, .083, .032, 14, feather).drag(.0021);
  }

  private static void dumbbell(Thing t, Order o) {
    Material m = o.main("iron", 0x3c3d40);
    Material chrome = Order.of("chrome", 0xc8cacd);
    for (int s = -1; s <= 1; s += 2) {
      t.part("weights", m).at(s * .075, .065, 0, Wheels.lying(s)).cylinder(.058, .065, .03, .006, 6 * 8);
      t.part("weights", m).at(s * .105, .065, 0, Wheels.lying(s)).cylinder(.065, .058, .05, .008, 48);
      t.solid(new Solid.Cylinder(.04, .065), new Pose(new Vec3(s * .115, .065, 0), Wheels.lying(1)), m);
    }
    t.part("handle", chrome).rod(new Vec3(-.08, .065, 0), new Vec3(.08, .065, 0), .0155);
    t.bar(new Vec3(-.09, .065, 0), new Vec3(.09, .065, 0), .0155, chrome).grip("grip", 0, .065, 0);
  }

  private static void barbell(Thing t, Order o) {
    Material m = o.main("rubber", 0x2e2e30);
    Material chrome = Order.of("chrome", 0xc8cacd);
    t.part("bar", chrome).rod(new Vec3(-.95, .225, 0), new Vec3(.95, .225, 0), .014);
    for (int s = -1; s <= 1; s += 2) {
      t.part("bar", chrome).rod(new Vec3(s * .66, .225, 0), new Vec3(s * .94, .225, 0), .025);
      double[] x = {.69, .745, .79};
      double[] r = {.225, .225, .16};
      for (int i = 0; i < 3; i++) {
        t.part("plates", m).at(s * x[i], .225, 0, Wheels.lying(s)).lathe(Outline.from(.026, 0).line(r[i] - .01, 0).round(.006).line(r[i], .006).line(r[i], .04).round(.006).line(r[i] - .02, .044).line(r[i] - .03, .034).line(.06, .034).line(.055, .044).line(.026, .044).close(), 48);
      }
      t.solid(new Solid.Cylinder(.05, .225), new Pose(new Vec3(s * .74, .225, 0), Wheels.lying(1)), m);
    }
    t.bar(new Vec3(-.94, .225, 0), new Vec3(.94, .225, 0), .016, chrome).grip("grip", 0, .225, 0);
  }

  private static void kettlebell(Thing t, Order o) {
    Material m = o.main("iron", 0x3a3b3e);
    t.part("bell", m).lathe(Outline.from(0, 0).line(.06, 0).round(.01).curve(.092, .05, .095, .095, .075, .15, .035, .178).line(0, .182), 40);
    List<Vec3> arc = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double a = Math.PI * (-.22 + 1.44 * i / 20);
      arc.add(new Vec3(.066 * StrictMath.cos(a), .198 + .055 * StrictMath.sin(a), 0));
    }
    t.part("bell", m).tube(arc, s -> .0165, 14, false);
    t.ball(0, .094, 0, .093, m).post(0, 0, 0, .03, .06, m).bar(new Vec3(-.05, .25, 0), new Vec3(.05, .25, 0), .0165, m).grip("grip", 0, .25, 0);
  }

  private static void hulaHoop(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xd84a8a);
    Material second = Order.of("plastic_hard", 0xe8d860);
    for (int i = 0; i < 12; i++) {
      List<Vec3> arc = new ArrayList<>();
      for (int k = 0; k <= 6; k++) {
        double a = (i + k / 6.0) * Math.PI / 6;
        arc.add(new Vec3(.438 * StrictMath.cos(a), .012, .438 * StrictMath.sin(a)));
      }
      t.part(i % 2 == 0 ? "hoop" : "stripes", i % 2 == 0 ? m : second).tube(arc, s -> .012, 12, false);
      t.bar(arc.get(0), arc.get(6), .0118, m);
    }
  }

  private static void trophy(Thing t, Order o) {
    Material m = o.main("gold");
    Material stone = Order.of("marble", 0x2f2d2e);
    t.part("foot", stone).at(0, .03, 0).box(.13, .06, .13, .005);
    t.part("cup", m).at(0, .06, 0).lathe(
        Outline.from(0, 0).line(.05, 0).round(.003).line(.05, .008).round(.004).curve(.02, .02, .012, .05, .014, .075).line(.022, .08).round(.003).line(.022, .09).round(.003).line(.014, .095)
            .curve(.035, .11, .068, .16, .073, .21, .078, .27).line(.082, .297).round(.002).line(.078, .30).round(.002).line(.0745, .27).curve(.069, .21, .06, .165, .03, .125, 0, .115), 44);
    for (int s = -1; s <= 1; s += 2) {
      t.part("cup", m).at(0, 0, 0).tube(List.of(new Vec3(s * .072, .31, 0), new Vec3(s * .10, .325, 0), new Vec3(s * .107, .28, 0), new Vec3(s * .085, .22, 0), new Vec3(s * .056, .20, 0)), v -> .006, 10, false);
    }
    t.part("plate", Order.of("brass", 0xc9a14a)).at(0, .032, .0655).box(.08, .03, .002, .0005);
    t.block(0, .03, 0, .13, .06, .13, stone).frustum(.06, .045, .15, .02, 12, m).frustum(.16, .02, .36, .08, 14, m);
    t.mouth("mouth", 0, .36, 0, .075);
  }

  private static void medal(Thing t, Order o) {
    Material m = o.main("gold");
    t.part("medal", m).lathe(Outline.from(0, 0).line(.034, 0).round(.001).line(.035, .003).line(.034, .006).round(.001).line(.031, .006).line(.030, .005).line(0, .005), 48);
    t.part("star", m).at(0, .0052, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Shapes.star(5, .022, .009), .0015, .0005);
    t.post(0, 0, 0, .006, .035, m);
  }

  private static void courtNet(Thing t, Order o) {
    t.fixed();
    Material steel = o.main("painted_metal", 0x3a4a5a);
    Material cord = Order.of("cotton", 0x3a3a3c);
    Material band = Order.of("cotton", 0xecebe6);
    for (int s = -1; s <= 1; s += 2) {
      t.part("posts", steel).at(s * 4.66, 0, 0).cylinder(.05, .05, 2.43, .01, 20).at(s * 4.66, 0, 0).cylinder(.09, .08, .03, .006, 24);
      t.post(s * 4.66, 0, 0, 2.43, .05, steel);
    }
    MeshBuilder b = t.part("net", cord);
    for (int i = 0; i <= 90; i++) {
      double x = -4.6 + i * 9.2 / 90;
      b.tube(List.of(new Vec3(x, 1.43, 0), new Vec3(x, 2.4, 0)), v -> .0018, 3, false);
    }
    for (int j = 0; j <= 9; j++) {
      b.tube(List.of(new Vec3(-4.6, 1.43 + j * .1, 0), new Vec3(4.6, 1.43 + j * .1, 0)), v -> .0018, 3, false);
    }
    t.part("tape", band).at(0, 2.39, 0).box(9.24, .07, .012, .004).at(0, 1.43, 0).box(9.24, .05, .008, .003);
    t.block(0, 1.92, 0, 9.24, 1.0, .012, cord);
  }

  private static void trampoline(Thing t, Order o) {
    t.fixed();
    Material steel = Order.of("steel", 0x8e9296);
    Material pad = o.main("plastic_thin", 0x2c5aa8);
    Material bed = Order.of("fabric", 0x2e2e30);
    t.part("bed", bed).at(0, .712, 0).cylinder(1.22, 1.22, .006, .001, 56);
    t.part("pad", pad).lathe(Outline.from(1.22, .715).line(1.55, .705).round(.01).line(1.55, .735).round(.012).line(1.22, .75).round(.01).close(), 64);
    t.part("frame", steel).at(0, .68, 0).torus(1.5, .022, 56, 10);
    for (int i = 0; i < 4; i++) {
      double a = i * Math.PI / 2 + Math.PI / 4;
      Vec3 p = new Vec3(1.5 * StrictMath.cos(a - .2), .67, 1.5 * StrictMath.sin(a - .2));
      Vec3 q = new Vec3(1.5 * StrictMath.cos(a + .2), .67, 1.5 * StrictMath.sin(a + .2));
      t.part("frame", steel).at(0, 0, 0).tube(List.of(p, p.withY(.05), p.lerp(q, .15).withY(.022), q.lerp(p, .15).withY(.022), q.withY(.05), q), v -> .022, 10, false);
      t.bar(p.withY(.03), p, .024, steel).bar(q.withY(.03), q, .024, steel);
    }
    t.solid(new Solid.Cylinder(.02, 1.5), Pose.at(0, .70, 0), Order.of("latex", 0x2e2e30));
    t.top("top", 0, .718, 0, .8, .8);
  }

  private static void target(Thing t, Order o) {
    t.fixed();
    Material wood = Order.of("wood_soft", 0xb08a5c);
    Quat lean = Quat.about(Vec3.X, -.16);
    Vec3 c = new Vec3(0, .98, 0);
    t.part("butt", Order.of("wicker", 0xc8a468)).at(new Pose(c, lean.times(Quat.about(Vec3.X, Math.PI / 2)))).at(new Pose(c.minus(lean.rotate(Vec3.Z).times(.1)), lean.times(Quat.about(Vec3.X, Math.PI / 2)))).cylinder(.44, .44, .1, .02, 48);
    int[] colours = {0xe8e6de, 0x303032, 0x3878b8, 0xc02c28, 0xe4c03c};
    for (int i = 0; i < 5; i++) {
      double r = .42 * (5 - i) / 5.0;
      Material ring = i == 3 ? o.main("paper", colours[3]) : Order.of("paper", colours[i]);
      Vec3 at = c.plus(lean.rotate(Vec3.Z).times(.0006 * i));
      t.part("ring " + i, ring).at(new Pose(at, lean.times(Quat.about(Vec3.X, Math.PI / 2)))).cylinder(r, r, .0012, 0, 48);
    }
    MeshBuilder b = t.part("legs", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(0, 0, 0).rod(new Vec3(s * .38, .01, .0), new Vec3(s * .06, 1.44, -.215), .022);
    }
    b.rod(new Vec3(0, .01, -.5), new Vec3(0, 1.40, -.24), .022);
    b.rod(new Vec3(-.32, .50, -.04), new Vec3(.32, .50, -.04), .02);
    t.solid(new Solid.Cylinder(.05, .44), new Pose(c.minus(lean.rotate(Vec3.Z).times(.05)), lean.times(Quat.about(Vec3.X, Math.PI / 2))), Order.of("wicker", 0xc8a468));
    t.spot(cielo.scene.shape.Spot.opening("bullseye", c, lean.rotate(new Vec3(0, 0, -1)), .084));
  }

  private static void boxingGlove(Thing t, Order o) {
    Material m = o.main("leather", 0xb0282a);
    m = m.withLook(m.look().withRoughness(.3));
    Blob b = new Blob();
    b.bone(0, .07, .045, 0, .072, -.03, .062, .052).bone(0, .085, .075, 0, .05, .07, .055, .045).bone(.052, .075, -.005, .06, .085, .055, .024, .022);
    b.bone(0, .066, -.03, 0, .062, -.12, .046, .05);
    t.part("glove", m).add(b.mesh(.007 * (1 << t.detail), .012));
    t.part("cuff", Order.of("leather", 0xe6e2d8)).at(0, .062, -.155, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(.04, 0).line(.052, 0).round(.004).line(.053, .05).round(.004).line(.045, .05).line(.04, .004).close(), 36);
    t.ball(0, .07, .04, .062, m).bar(new Vec3(0, .062, -.13), new Vec3(0, .068, 0), .05, m);
  }

  private static void punchingBag(Thing t, Order o) {
    Material m = o.main("leather", 0x7a2a24);
    Material steel = Order.of("steel", 0x9a9da2);
    Vec3 hook = new Vec3(0, 1.75, 0);
    t.part("bag", m).lathe(Outline.from(0, 0).line(.17, 0).round(.03).line(.178, .5).line(.178, 1.15).round(.03).line(0, 1.16), 40);
    for (double y : new double[] {.35, .75}) {
      t.part("seams", Order.of("leather", 0x2c2422)).at(0, y, 0).torus(.1775, .003, 40, 6);
    }
    for (int i = 0; i < 4; i++) {
      double a = i * Math.PI / 2;
      t.part("chains", steel).at(0, 0, 0).rod(new Vec3(.14 * StrictMath.cos(a), 1.15, .14 * StrictMath.sin(a)), new Vec3(0, 1.55, 0), .006);
    }
    t.part("chains", steel).rod(new Vec3(0, 1.54, 0), hook, .008);
    t.post(0, 0, 0, 1.16, .178, m);
    t.joint(new cielo.scene.shape.Joint.Point(-1, 0, hook));
  }

  private static void helmet(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xb82c28);
    m = m.withLook(m.look().withRoughness(.2));
    Material dark = Order.of("glass_dark", 0x15191b);
    MeshBuilder b = t.part("shell", m);
    b.at(0, .095, 0).surface(b.segments(40), b.segments(22), (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = -.75 + v * (Math.PI / 2 + .75);
      return new Vec3(.12 * StrictMath.cos(f) * StrictMath.cos(a), .125 * StrictMath.sin(f), -.15 * StrictMath.cos(f) * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    b.at(0, .0105, 0).scaled(.0878, .02, .1095).cylinder(1, 1, .2, .01, 40);
    MeshBuilder visor = t.part("visor", dark);
    visor.at(0, .095, 0).surface(24, 8, (s, v) -> {
      double a = Math.PI * (.14 + .72 * s);
      double f = -.28 + .72 * v;
      return new Vec3(.1215 * StrictMath.cos(f) * StrictMath.cos(a) * -1, .1265 * StrictMath.sin(f), .1525 * StrictMath.cos(f) * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.ball(0, .105, 0, .105, m).ball(0, .095, .04, .095, m).ball(0, .095, -.04, .095, m);
  }
}
