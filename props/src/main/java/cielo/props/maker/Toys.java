package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** Toys that fly, spin, swing and float. */
final class Toys {
  private static final String TOY = "toy";

  private Toys() {}

  static List<Maker> makers() {
    return List.of(
        thing("balloon, helium balloon, party balloon", TOY, .28, .62, .28, .006, Stands.AIR, Toys::balloon),
        thing("kite", TOY, 0.751, 0.9, 0.13, .12, Stands.AIR, Toys::kite),
        thing("paper airplane, paper plane, paper aeroplane", TOY, 0.15, 0.054, 0.26, .005, Stands.AIR, Toys::paperPlane),
        thing("paper boat, origami boat", TOY, .10, .09, .24, .006, Stands.WATER, Toys::paperBoat),
        thing("spinning top, top toy, gyroscope", TOY, 0.071, 0.085, 0.071, .06, Stands.TABLE, Toys::top),
        thing("yo-yo, yoyo", TOY, .056, .056, .036, .05, Stands.TABLE, Toys::yoyo),
        thing("pinwheel, toy windmill, whirligig", TOY, 0.25, 0.52, 0.0698, .05, Stands.FLOOR, Toys::pinwheel),
        thing("soap bubble, bubble", TOY, .12, .12, .12, .0002, Stands.AIR, Toys::bubble),
        thing("music box", TOY, 0.152, 0.084, 0.0965, .3, Stands.TABLE, Toys::musicBox),
        thing("robot, android, toy robot", TOY, 0.581, 1.201, 0.277, 30, Stands.FLOOR, Robots::robot),
        thing("toy car, model car, race car toy", TOY, 0.0664, 0.0457, 0.149, .09, Stands.FLOOR, Toys::toyCar),
        thing("jigsaw piece, puzzle piece", TOY, 0.04, 0.005, 0.062, .004, Stands.TABLE, Toys::puzzle),
        thing("playing card, card", TOY, 0.063, 0.0013, 0.088, .002, Stands.TABLE, Toys::card),
        thing("chess piece, chess king, king piece", TOY, .04, .095, .04, .04, Stands.TABLE, Toys::king),
        thing("chessboard, chess board, checkerboard", TOY, 0.42, 0.0228, 0.42, 1.1, Stands.TABLE, Toys::chessboard),
        thing("confetti piece, confetti", TOY, 0.018, 0.0006, 0.012, .0002, Stands.AIR, Toys::confetti),
        thing("piggy bank", TOY, 0.12, 0.147, 0.228, .4, Stands.TABLE, Toys::piggyBank),
        thing("rubber duck, rubber ducky, toy duck, bath duck", TOY, 0.094, 0.0928, 0.121, .05, Stands.WATER, Toys::duck),
        thing("teddy bear, teddy, stuffed bear, plush bear, stuffed animal, plush toy", TOY, 0.31, 0.354, 0.25, .35, Stands.FLOOR, Toys::teddy));
  }

  private static void balloon(Thing t, Order o) {
    Material m = o.main("latex");
    t.part("balloon", m).lathe(
        Outline.from(0, .315).line(.010, .310).line(.013, .318).round(.002).line(.0055, .325).curve(.03, .345, .092, .398, .128, .47, .14, .515, .126, .573, .082, .612, 0, .625), 44);
    List<Vec3> string = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double y = .318 * i / 16;
      string.add(new Vec3(.012 * StrictMath.sin(i * .5) * (1 - i / 16.0), y, .008 * StrictMath.cos(i * .7) * (1 - i / 16.0)));
    }
    t.part("string", Order.of("cotton", 0xe4e0d4)).tube(string, s -> .0008, 4, false);
    t.ball(0, .495, 0, .13, m).frustum(.325, .012, .46, .12, 12, m).drag(.028).bursts(9);
    // buoyant lift in newton: 1.2 kg/m3 of air against helium and skin
    t.spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, .5, 0), Vec3.UP, .075, 0)).grip("string", 0, .01, 0);
  }

  private static void kite(Thing t, Order o) {
    Material m = o.main("silk", 0xd8382c);
    m = m.withLook(m.look().bothSides().withTranslucency(.4));
    Material second = Order.of("silk", o.colour().isPresent() ? 0xe8e4d8 : 0xe8c038);
    second = second.withLook(second.look().bothSides().withTranslucency(.4));
    Vec3 top = new Vec3(0, .9, 0);
    Vec3 foot = new Vec3(0, 0, 0);
    Vec3 left = new Vec3(-.375, .58, -.06);
    Vec3 right = new Vec3(.375, .58, -.06);
    Vec3 mid = new Vec3(0, .58, .02);
    t.part("sail", m).flat(mid, top, left).flat(mid, foot, right);
    t.part("second sail", second).flat(mid, right, top).flat(mid, left, foot);
    MeshBuilder s = t.part("spars", Order.of("wood_soft", 0xb89458));
    s.rod(foot, top, .004);
    s.tube(List.of(left, mid.plus(new Vec3(0, 0, -.015)), right), v -> .004, 6, false);
    MeshBuilder bows = t.part("bows", second);
    List<Vec3> tail = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      tail.add(new Vec3(.07 * StrictMath.sin(i * .6) * i / 20, .02 + .40 * i / 20.0 * 0, -.012 * i));
    }
    for (int i = 1; i < 5; i++) {
      double y = .10 * i;
      bows.at(.02 * StrictMath.sin(i * 2), y * .5, -.03 - .02 * i, Quat.about(Vec3.Z, i)).flat(Vec3.ZERO, new Vec3(.04, .02, 0), new Vec3(.04, -.02, 0)).flat(Vec3.ZERO, new Vec3(-.04, -.02, 0), new Vec3(-.04, .02, 0));
    }
    t.hull(m, top, foot, left, right, new Vec3(0, .58, .02)).drag(.30);
    t.spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, .55, 0), Vec3.UP, 2.2, 0)).grip("string", 0, .52, .03);
  }

  private static void paperPlane(Thing t, Order o) {
    Material m = o.main("paper", 0xf0eee6);
    m = m.withLook(m.look().bothSides());
    double y = .05;
    Vec3 nose = new Vec3(0, y - .012, .13);
    for (double s : new double[] {-1, 1}) {
      MeshBuilder b = t.part("paper", m);
      Vec3 a = new Vec3(s * .005, y - .004, -.13);
      Vec3 wing = new Vec3(s * .075, y + .004, -.13);
      Vec3 tip = new Vec3(s * .022, y, .03);
      Vec3 keel = new Vec3(0, 0, -.13);
      Vec3 front = new Vec3(0, y - .022, .115);
      if (s > 0) {
        b.flat(a, wing, tip).flat(a, tip, nose).flat(keel, a, nose).flat(keel, nose, front);
      } else {
        b.flat(wing, a, tip).flat(tip, a, nose).flat(a, keel, nose).flat(nose, keel, front);
      }
    }
    t.hull(m, nose, new Vec3(-.075, y + .004, -.13), new Vec3(.075, y + .004, -.13), new Vec3(0, 0, -.13), new Vec3(0, y - .03, .1));
    t.drag(.0012).spot(new Spot(Spot.Kind.GRIP, "wing", new Vec3(0, y, -.03), Vec3.UP, .075, .13));
  }

  private static void paperBoat(Thing t, Order o) {
    Material m = o.main("paper", 0xf0eee6);
    m = m.withLook(m.look().bothSides());
    MeshBuilder b = t.part("paper", m);
    Vec3 bow = new Vec3(0, .06, .12);
    Vec3 stern = new Vec3(0, .06, -.12);
    Vec3 k0 = new Vec3(0, 0, .07);
    Vec3 k1 = new Vec3(0, 0, -.07);
    Vec3 top = new Vec3(0, .09, 0);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 side = new Vec3(s * .05, .045, 0);
      b.flat(k0, s > 0 ? side : bow, s > 0 ? bow : side).flat(k1, s > 0 ? stern : side, s > 0 ? side : stern).flat(k0, s > 0 ? k1 : side, s > 0 ? side : k1);
      Vec3 inner = new Vec3(s * .012, .03, 0);
      b.flat(inner, new Vec3(0, .03, .05), top).flat(inner, new Vec3(0, .03, -.05), top);
      b.flat(side, bow, new Vec3(s * .012, .02, .04)).flat(side, stern, new Vec3(s * .012, .02, -.04));
      b.flat(side, new Vec3(s * .012, .02, .04), new Vec3(s * .012, .02, -.04));
    }
    t.hull(m, k0, k1, bow, stern, new Vec3(.05, .045, 0), new Vec3(-.05, .045, 0));
  }

  private static void top(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xc8503a);
    wood = wood.withLook(wood.look().withRoughness(.25));
    t.part("body", wood).lathe(Outline.from(0, 0).line(.0012, .0006).line(.004, .008).curve(.014, .018, .033, .030, .035, .037).line(.035, .041).round(.003).curve(.02, .0485, .008, .052).line(.0052, .056).line(0, .056), 48);
    t.part("stripe", Order.of("plastic_hard", 0xe8d060)).lathe(Outline.from(.0345, .0365).line(.0355, .0370).line(.0355, .0405).line(.0345, .0410).close(), 48);
    t.part("stem", Order.of("wood_hard", 0xb89058)).at(0, .05, 0).cylinder(.0045, .0035, .035, .0015, 16);
    t.frustum(0, .001, .036, .035, 20, wood).frustum(.036, .035, .054, .006, 16, wood).post(0, 0, .05, .085, .0042, wood);
  }

  private static void yoyo(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xc02c3c);
    m = m.withLook(m.look().withRoughness(.2));
    for (int s = -1; s <= 1; s += 2) {
      Quat q = Quat.about(Vec3.X, s * Math.PI / 2);
      t.part("halves", m).at(0, .028, s * .0015, q).lathe(Outline.from(0, 0).line(.022, 0).line(.0275, .003).round(.002).line(.028, .009).round(.003).curve(.02, .0145, .01, .0165, 0, .0165), 40);
    }
    t.part("axle", Order.of("steel", 0xa9acb0)).rod(new Vec3(0, .028, -.004), new Vec3(0, .028, .004), .004);
    t.solid(new Solid.Cylinder(.016, .0275), new Pose(new Vec3(0, .028, 0), Quat.about(Vec3.X, Math.PI / 2)), m);
  }

  private static void pinwheel(Thing t, Order o) {
    t.fixed();
    Material stick = Order.of("wood_soft", 0xe0d8c4);
    t.part("stick", stick).cylinder(.005, .005, .42, .001, 10);
    t.post(0, 0, 0, .42, .006, stick);
    Vec3 hub = new Vec3(0, .395, .022);
    int wheel = t.link("wheel", Pose.at(hub), 1);
    int[] colours = {0xd8402c, 0xe8c038, 0x3a8ac8, 0x4aa85a};
    for (int i = 0; i < 4; i++) {
      Material m = i == 0 ? o.main("paper", colours[0]) : Order.of("paper", colours[i]);
      m = m.withLook(m.look().bothSides());
      MeshBuilder b = t.part("vane " + i, m);
      b.at(0, 0, 0, Quat.about(Vec3.Z, i * Math.PI / 2)).surface(10, 8, (s, v) -> {
        // a corner of paper curled to the hub
        double r = .125 * s;
        double a = (v - .5) * 1.1 * (1 - .55 * s);
        double curl = .042 * s * StrictMath.pow(v, 1.6) * (1.25 - s);
        return new Vec3(r * StrictMath.cos(a), r * StrictMath.sin(a), curl);
      }, Surface.Uv.METRES);
      t.solid(new Solid.Block(.055, .035, .008), new Pose(Quat.about(Vec3.Z, i * Math.PI / 2).rotate(new Vec3(.065, 0, .014)), Quat.about(Vec3.Z, i * Math.PI / 2)), m);
    }
    t.part("pin", Order.of("steel", 0xc0c2c6)).at(0, 0, .036).ball(.007, 3);
    t.part("pin", Order.of("steel", 0xc0c2c6)).rod(new Vec3(0, 0, -.02), new Vec3(0, 0, .036), .002);
    t.axle(0, wheel, hub, Vec3.Z, .0002);
  }

  private static void bubble(Thing t, Order o) {
    Material m = o.main("crystal", 0xf4f6fa);
    m = m.withLook(new cielo.scene.material.Look(m.look().base().mix(new Rgb(1, 1, 1), .6), .02, 0, .06, 1, 0, Rgb.BLACK, true, cielo.scene.material.Pattern.NONE, null));
    t.part("film", m).at(0, .06, 0).ball(.06, 12);
    t.ball(0, .06, 0, .06, m).drag(.0053);
    t.spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, .06, 0), Vec3.UP, .00195, 0));
  }

  private static void musicBox(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x8a5030);
    t.part("box", wood).at(0, .03, 0).box(.12, .06, .09, .004);
    t.part("lid", wood).at(0, .073, 0).box(.124, .022, .094, .006);
    t.part("lock", Order.of("brass", 0xc9a14a)).at(0, .058, .0475).box(.016, .02, .004, .001);
    t.part("crank", Order.of("brass", 0xc9a14a)).rod(new Vec3(.06, .032, 0), new Vec3(.075, .032, 0), .0025).rod(new Vec3(.075, .032, 0), new Vec3(.075, .055, 0), .0025).rod(new Vec3(.072, .055, 0), new Vec3(.09, .055, 0), .004);
    t.block(0, .042, 0, .122, .084, .092, wood).top("top", 0, .084, 0, .05, .04);
  }

  private static void toyCar(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x2c62b0);
    Material glass = Order.of("glass_dark", 0x15191b);
    t.share(.9);
    t.part("body", paint).at(0, .0215, 0).box(.058, .019, .148, .008, 3);
    t.part("body", paint).at(0, .0365, -.012).box(.044, .0185, .066, .008, 3);
    t.part("glass", glass).at(0, .0365, -.012).box(.0452, .011, .058, .003, 1).at(0, .0365, -.012).box(.036, .011, .0672, .003, 1);
    for (int s = -1; s <= 1; s += 2) {
      t.part("lamps", Order.of("plastic_hard", 0xf0e8c8)).at(s * .02, .024, .0735).box(.011, .007, .003, .001);
    }
    t.block(0, .0225, 0, .058, .02, .148, paint).block(0, .037, -.012, .044, .018, .06, paint);
    for (int i = 0; i < 4; i++) {
      Vec3 at = new Vec3((i % 2 == 0 ? 1 : -1) * .027, .0125, i < 2 ? .043 : -.043);
      int w = t.link("wheel " + i, Pose.at(at), .025);
      Material tyre = Order.of("rubber", 0x2c2c2e);
      t.part("tyre", tyre).at(-.0055, 0, 0, Wheels.lying(1)).cylinder(.0125, .0125, .011, .002, 24);
      t.part("hub", Order.of("chrome", 0xc8cacd)).at(-.0062, 0, 0, Wheels.lying(1)).cylinder(.0065, .0065, .0124, .001, 16);
      t.solid(new Solid.Cylinder(.0055, .0125), new Pose(Vec3.ZERO, Wheels.lying(1)), tyre);
      t.axle(0, w, at, Vec3.X, .00005);
    }
  }

  private static void puzzle(Thing t, Order o) {
    Material m = o.main("cardboard", 0x3a8ac8);
    Outline p = Outline.from(-.02, -.02).line(-.005, -.02).through(-.007, -.026, 0, -.031, .007, -.026).line(.005, -.02).line(.02, -.02)
        .line(.02, -.005).through(.014, -.007, .010, 0, .014, .007).line(.02, .005).line(.02, .02).line(.005, .02).through(.007, .026, 0, .031, -.007, .026).line(-.005, .02).line(-.02, .02)
        .line(-.02, .005).through(-.014, .007, -.010, 0, -.014, -.007).line(-.02, -.005).close();
    t.part("piece", m).at(0, .0025, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(p, .005, .0006);
    t.block(0, .0025, 0, .042, .005, .05, m);
  }

  private static void card(Thing t, Order o) {
    Material back = o.main("paper", 0xb02c34);
    Material face = Order.of("paper", 0xf0eee6);
    t.part("face", face).at(0, .0007, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.rectangle(.063, .088, .004), .001, 0);
    t.part("back", back).at(0, .0002, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.rectangle(.058, .083, .003), .0004, 0);
    t.part("pip", Order.of("paper", 0xb02028)).at(0, .0012, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(0, -.012, .009, 0, 0, .012, -.009, 0), .0002, 0);
    t.block(0, .0006, 0, .063, .0012, .088, face).drag(.003);
  }

  private static void king(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x4a3020);
    m = m.withLook(m.look().withRoughness(.25));
    t.part("king", m).lathe(Outline.from(0, 0).line(.019, 0).round(.001).line(.02, .006).round(.003).line(.017, .012).round(.002).line(.0165, .015).curve(.010, .022, .0075, .04, .0072, .055).line(.012, .058).round(.001).line(.012, .061).round(.001).line(.008, .063).line(.0115, .078).round(.001).line(.006, .082).line(0, .083), 36);
    t.part("king", m).at(0, .0885, 0).box(.003, .013, .003, .001).at(0, .0895, 0).box(.010, .003, .003, .001);
    t.frustum(0, .02, .05, .009, 12, m).frustum(.055, .010, .082, .0115, 12, m);
  }

  private static void chessboard(Thing t, Order o) {
    Material light = Order.of("wood_soft", 0xd8b888);
    Material dark = o.main("wood_hard", 0x5a3a24);
    t.part("frame", dark).at(0, .011, 0).box(.42, .022, .42, .004);
    for (int i = 0; i < 8; i++) {
      for (int k = 0; k < 8; k++) {
        if ((i + k) % 2 == 0) {
          t.part("light squares", light).at(-.1575 + i * .045, .0224, -.1575 + k * .045).box(.045, .0008, .045, 0);
        } else {
          t.part("dark squares", dark).at(-.1575 + i * .045, .0224, -.1575 + k * .045).box(.045, .0008, .045, 0);
        }
      }
    }
    t.block(0, .0114, 0, .42, .0228, .42, dark).top("top", 0, .0228, 0, .18, .18);
  }

  private static void confetti(Thing t, Order o) {
    Material m = o.main("paper", new int[] {0xd8402c, 0xe8c038, 0x3a8ac8, 0x4aa85a, 0xb04aa0}[o.dice("colour").below(5)]);
    t.part("paper", m.withLook(m.look().bothSides())).at(0, .0005, 0).box(.018, .0006, .012, .0001);
    t.block(0, .0005, 0, .018, .001, .012, m).drag(.0003);
  }

  private static void piggyBank(Thing t, Order o) {
    Material m = o.main("ceramic", 0xe09aa8);
    Blob b = new Blob();
    b.egg(0, .08, 0, .06, .055, .082).ball(0, .092, .068, .038).bone(0, .09, .085, 0, .088, .105, .021, .02);
    for (int i = 0; i < 4; i++) {
      double x = (i % 2 == 0 ? 1 : -1) * .034;
      double z = i < 2 ? .042 : -.042;
      b.bone(x, .05, z, x, .011, z, .016, .013);
    }
    for (int s = -1; s <= 1; s += 2) {
      b.bone(s * .022, .122, .066, s * .032, .143, .064, .011, .004);
    }
    t.part("pig", m).add(b.mesh(.0052 * (1 << t.detail), .016));
    Material dark = Order.of("ceramic", 0x3a2a2c);
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", dark).at(s * .019, .104, .099).ball(.0042, 3);
      t.part("eyes", dark).at(s * .0075, .088, .1245).ball(.003, 2);
    }
    t.part("slot", dark).at(0, .1345, -.01).box(.004, .002, .032, .0005);
    t.part("tail", m).tube(curl(), v -> .004 - .002 * v, 8, false);
    t.bar(new Vec3(0, .08, -.03), new Vec3(0, .08, .03), .055, m).block(0, .025, 0, .09, .05, .1, m).breaks(20);
  }

  private static List<Vec3> curl() {
    List<Vec3> p = new ArrayList<>();
    for (int i = 0; i <= 14; i++) {
      double a = i * .6;
      p.add(new Vec3(.007 * StrictMath.sin(a), .095 + .006 * StrictMath.cos(a), -.076 - .0016 * i));
    }
    return p;
  }

  private static void duck(Thing t, Order o) {
    Material m = o.main("plastic_thin", 0xe8c430);
    Material beak = Order.of("plastic_thin", 0xd8702c);
    Blob b = new Blob();
    b.egg(0, .030, -.005, .040, .030, .048).ball(0, .068, .022, .025).bone(0, .036, -.04, 0, .056, -.056, .016, .004).egg(0, .045, .01, .026, .024, .026);
    for (int s = -1; s <= 1; s += 2) {
      b.egg(s * .038, .036, -.008, .009, .015, .026);
    }
    t.part("duck", m).add(b.mesh(.0036 * (1 << t.detail), .012));
    t.part("beak", beak).at(0, .063, .049).scaled(.014, .0045, .013).ball(1, 4);
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("plastic_hard", 0x2a2a2c)).at(s * .0155, .074, .0405).ball(.0036, 3);
    }
    t.ball(0, .031, .0, .031, m).ball(0, .031, -.018, .03, m).ball(0, .068, .022, .025, m);
  }

  private static void teddy(Thing t, Order o) {
    Material m = o.main("plush");
    Material light = Order.of("plush", 0xd8b890);
    Material dark = Order.of("plastic_hard", 0x2c2220);
    Blob b = new Blob();
    b.egg(0, .125, 0, .085, .10, .075).egg(0, .265, .01, .078, .07, .068);
    for (int s = -1; s <= 1; s += 2) {
      b.ball(s * .058, .325, 0, .028).bone(s * .07, .185, .01, s * .125, .12, .06, .034, .031).bone(s * .06, .055, .03, s * .095, .042, .125, .042, .044);
    }
    t.part("bear", m).add(b.mesh(.0095 * (1 << t.detail), .022));
    t.part("muzzle", light).at(0, .248, .068).scaled(1.15, .9, .8).ball(.031, 5);
    for (int s = -1; s <= 1; s += 2) {
      t.part("soles", light).at(s * .096, .042, .166, Quat.yaw(s * .22)).scaled(1, 1, .25).ball(.027, 4);
      t.part("ears", light).at(s * .058, .325, .02).scaled(1, 1, .45).ball(.018, 4);
      t.part("eyes", dark).at(s * .028, .282, .0715).ball(.0078, 3);
    }
    t.part("nose", dark).at(0, .258, .093).scaled(1.3, .9, .7).ball(.0095, 3);
    t.part("mouth", dark).rod(new Vec3(0, .25, .0935), new Vec3(0, .237, .0925), .0013);
    t.ball(0, .12, 0, .085, m).ball(0, .265, .01, .072, m).block(0, .035, .07, .24, .07, .16, m);
  }
}
