package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Cloth and paper: flags, curtains, ropes as soft pieces; umbrellas, hats, bags as drawn ones. */
final class Cloths {
  private static final String CLOTH = "cloth";

  private Cloths() {}

  static List<Maker> makers() {
    return List.of(
        thing("flag, flagpole, waving flag, banner flag", CLOTH, 1.588, 4, 0.116, 14, Stands.FLOOR, Cloths::flag),
        thing("curtain, drape, drapes, curtains, shower curtain", CLOTH, 1.916, 2.378, 0.056, 3, Stands.WALL, Cloths::curtain),
        thing("cloth, fabric, sheet, bedsheet, tablecloth, handkerchief, scarf, silk cloth, napkin", CLOTH, 1.2, 1.2, 0., .4, Stands.HAND, Cloths::cloth),
        thing("towel, blanket, beach towel, bath towel", CLOTH, 0.8, 1.4, 0., .5, Stands.HAND, Cloths::towel),
        thing("banner, hanging banner, streamer", CLOTH, 1.326, 1.638, 0.056, 2, Stands.WALL, Cloths::banner),
        thing("clothesline, washing line, laundry line", CLOTH, 3.4, 1.9, .14, 20, Stands.FLOOR, Cloths::clothesline),
        thing("rope, string, cord, cable", CLOTH, 2.026, 0.026, 0.026, .2, Stands.HAND, Cloths::rope),
        thing("coil of rope, coiled rope", CLOTH, 0.433, 0.137, 0.432, 2.4, Stands.FLOOR, Cloths::coil),
        thing("chain, metal chain", CLOTH, 1.033, 0.0356, 0.0356, 1.3, Stands.FLOOR, Cloths::chain),
        thing("ball of yarn, yarn ball, yarn, ball of wool", CLOTH, 0.11, 0.108, 0.11, .1, Stands.TABLE, Cloths::yarn),
        thing("umbrella, parasol, open umbrella", CLOTH, 1.04, .96, 1.04, .5, Stands.HAND, Cloths::umbrella),
        thing("beach umbrella, sun umbrella, patio umbrella", CLOTH, 2.2, 2.3, 2.2, 8, Stands.FLOOR, Cloths::beachUmbrella),
        thing("pillow, cushion", CLOTH, 0.48, 0.16, 0.48, .5, Stands.FLOOR, Cloths::pillow),
        thing("backpack, rucksack, school bag, schoolbag", CLOTH, 0.345, 0.463, 0.267, .9, Stands.FLOOR, Cloths::backpack),
        thing("handbag, purse, bag, tote bag, shopping bag", CLOTH, .34, .42, .14, .5, Stands.FLOOR, Cloths::handbag),
        thing("sack, sandbag, bag of flour", CLOTH, 0.419, 0.604, 0.339, 20, Stands.FLOOR, Cloths::sack),
        thing("hat, top hat, magician's hat", CLOTH, 0.303, 0.166, 0.343, .2, Stands.TABLE, Cloths::topHat),
        thing("cowboy hat, straw hat, sun hat, fedora", CLOTH, 0.311, 0.121, 0.4, .15, Stands.TABLE, Cloths::cowboyHat),
        thing("baseball cap, cap", CLOTH, 0.184, 0.132, 0.281, .09, Stands.TABLE, Cloths::cap),
        thing("tie, necktie", CLOTH, 0.09, 0.012, 0.623, .06, Stands.TABLE, Cloths::tie),
        thing("shoe, sneaker, running shoe, boot, trainers", CLOTH, 0.0935, 0.125, 0.286, .35, Stands.FLOOR, Cloths::shoe),
        thing("tent, camping tent", CLOTH, 2.488, 1.38, 2.67, 6, Stands.FLOOR, Cloths::tent));
  }

  private static Material sheet(Material m, double translucency) {
    return m.withLook(m.look().bothSides().withTranslucency(translucency));
  }

  private static List<Integer> row(int columns) {
    List<Integer> pins = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      pins.add(i);
    }
    return pins;
  }

  private static void flag(Thing t, Order o) {
    t.fixed();
    Material pole = Order.of("aluminium", 0xc0c2c6);
    t.part("pole", pole).cylinder(.032, .022, 3.92, .004, 20).at(0, 3.95, 0).ball(.05, 5).at(0, 0, 0).cylinder(.06, .05, .06, .01, 20);
    t.post(0, 0, 0, 3.95, .03, pole);
    Material m = sheet(o.main("fabric", 0xc83030), .35);
    List<Integer> pins = new ArrayList<>();
    int columns = 25;
    int rows = 17;
    for (int j = 0; j < rows; j++) {
      pins.add(j * columns);
    }
    t.soft(new Soft.Sheet("flag", Pose.at(.03 + .75, 3.85, 0), 1.5, 1.0, columns, rows, .15, pins, m));
  }

  private static void curtain(Thing t, Order o) {
    t.fixed();
    Material rod = Order.of("brass", 0xb8903c);
    t.part("rod", rod).rod(new Vec3(-.92, 2.37, 0), new Vec3(.92, 2.37, 0), .014).at(-.93, 2.37, 0).ball(.028, 5).at(.93, 2.37, 0).ball(.028, 5);
    t.bar(new Vec3(-.92, 2.37, 0), new Vec3(.92, 2.37, 0), .014, rod);
    Material m = sheet(o.main("velvet", 0x7a1626), .05);
    for (int s = -1; s <= 1; s += 2) {
      t.soft(new Soft.Sheet(s < 0 ? "left curtain" : "right curtain", Pose.at(s * .46, 2.36, 0), .88, 2.34, 20, 30, .35, row(20), m));
    }
  }

  private static void cloth(Thing t, Order o) {
    Material m = sheet(o.main("cotton", 0xd8dce4), .25);
    t.soft(new Soft.Sheet("cloth", new Pose(Vec3.ZERO, Quat.IDENTITY), 1.2, 1.2, 25, 25, .14, List.of(), m));
    t.share(0);
  }

  private static void towel(Thing t, Order o) {
    Material m = sheet(o.main("plush", 0x4a8ab8), .05);
    t.soft(new Soft.Sheet("towel", Pose.IDENTITY, .8, 1.4, 17, 29, .4, List.of(), m));
    t.share(0);
  }

  private static void banner(Thing t, Order o) {
    t.fixed();
    Material rod = Order.of("wood_hard", 0x6a4428);
    t.part("rod", rod).rod(new Vec3(-.64, 1.7, 0), new Vec3(.64, 1.7, 0), .016).at(-.635, 1.7, 0).ball(.028, 4).at(.635, 1.7, 0).ball(.028, 4);
    t.bar(new Vec3(-.64, 1.7, 0), new Vec3(.64, 1.7, 0), .016, rod);
    Rgb ground = o.colour(0x9a2430);
    Rgb ink = ground.luminance() > .35 ? Rgb.grey(.04) : Rgb.srgb(0xecdcb0);
    Material m = sheet(Street.printed(Order.of("fabric", 0xffffff), Lettering.picture(o.text("WELCOME"), 384, 512, ground, ink, .14)), .15);
    t.soft(new Soft.Sheet("banner", Pose.at(0, 1.69, 0), 1.2, 1.6, 19, 25, .25, row(19), m));
  }

  private static void clothesline(Thing t, Order o) {
    t.fixed();
    Material wood = Order.of("wood_soft", 0xa8865c);
    for (int s = -1; s <= 1; s += 2) {
      t.part("posts", wood).at(s * 1.65, 0, 0).cylinder(.045, .04, 1.88, .008, 14).at(s * 1.65, 1.82, 0).box(.1, .06, .14, .01);
      t.post(s * 1.65, 0, 0, 1.88, .045, wood);
    }
    t.part("line", Order.of("rope", 0xe0dccc)).at(0, 0, 0).rod(new Vec3(-1.65, 1.82, 0), new Vec3(1.65, 1.82, 0), .004);
    int[] colours = {0xe4e2da, 0x5a88b8, 0xd87a5a};
    for (int i = 0; i < 3; i++) {
      Material m = sheet(i == 0 ? o.main("cotton", colours[0]) : Order.of("cotton", colours[i]), .3);
      double w = i == 0 ? 1.1 : .7;
      t.soft(new Soft.Sheet("washing " + (i + 1), Pose.at(-1.0 + i * 1.05 + (i == 0 ? .05 : .1), 1.815, 0), w, i == 0 ? 1.3 : .9, 16, 18, .16, row(16), m));
    }
  }

  private static void rope(Thing t, Order o) {
    Material m = o.main("rope");
    t.soft(new Soft.Rope("rope", -2, new Vec3(-1.0, .013, 0), -2, new Vec3(1.0, .013, 0), 2.0, .013, 32, m));
    t.ball(-1.0, .013, 0, .012, m).share(0);
  }

  private static void coil(Thing t, Order o) {
    Material m = o.main("rope");
    List<Vec3> path = new ArrayList<>();
    int n = t.detail == 0 ? 260 : 110;
    for (int i = 0; i <= n; i++) {
      double f = i / (double) n;
      double a = f * 2 * Math.PI * 8;
      int layer = (int) (f * 7.999);
      double r = .20 - .008 * (layer % 3);
      path.add(new Vec3(r * StrictMath.cos(a), .018 + .013 * f * 8, r * StrictMath.sin(a)));
    }
    t.part("rope", m).tube(path, v -> .0165, 8, false);
    Containers.walls(t, m, .216, .216, .13, .04, 10);
  }

  private static void chain(Thing t, Order o) {
    Material m = o.main("steel");
    int n = 20;
    for (int i = 0; i < n; i++) {
      double x = -.485 + i * .051;
      Quat q = Quat.about(Vec3.X, i % 2 == 0 ? 0 : Math.PI / 2);
      List<Vec3> ring = new ArrayList<>();
      for (int k = 0; k < 16; k++) {
        double a = 2 * Math.PI * k / 16;
        ring.add(q.rotate(new Vec3(.014 * Math.signum(StrictMath.cos(a)) + .0135 * StrictMath.cos(a), 0, .0135 * StrictMath.sin(a))));
      }
      int link = i == 0 ? 0 : t.link("link " + (i + 1), Pose.at(x, .018, 0), 1);
      MeshBuilder b = t.part("link", m);
      b.at(i == 0 ? x : 0, i == 0 ? .018 : 0, 0).tube(ring, v -> .0043, 8, true);
      t.solid(new Solid.Capsule(.012, .012), new Pose(new Vec3(i == 0 ? x : 0, i == 0 ? .018 : 0, 0), Quat.about(Vec3.Z, Math.PI / 2)), m);
      if (i > 0) {
        t.joint(new cielo.scene.shape.Joint.Point(link - 1, link, new Vec3(x - .0255, .018, 0)));
      }
    }
  }

  private static void yarn(Thing t, Order o) {
    Material m = o.main("wool", 0xb84a6a);
    cielo.scene.Dice dice = o.dice("yarn");
    t.part("ball", m).at(0, .055, 0).ball(.0505, 7);
    for (int k = 0; k < 26; k++) {
      Quat q = Quat.about(new Vec3(dice.normal(), dice.normal(), dice.normal()), dice.between(0, 3.14));
      t.part("strands", m).at(0, .055, 0, q).torus(.0508 + .0006 * (k % 4), .0028, 40, 5);
    }
    t.ball(0, .055, 0, .054, m);
  }

  /** A ribbed canopy about y: radius, height of its rim over the origin, rise of the middle. */
  private static void canopy(Thing t, Material[] m, double radius, double rim, double rise, int n) {
    for (int i = 0; i < n; i++) {
      int k = i;
      t.part("canopy " + i % m.length, sheet(m[i % m.length], .25)).at(0, 0, 0).surface(6, 10, (s, v) -> {
        double a = 2 * Math.PI * (k + s) / n;
        double sag = 1 - .05 * StrictMath.sin(Math.PI * s) * v;
        double chord = StrictMath.cos(Math.PI / n) / StrictMath.cos(2 * Math.PI / n * (s - .5));
        double r = radius * v * sag * (.35 + .65 * chord);
        double y = rim + rise * StrictMath.cos(v * Math.PI / 2) + .03 * radius * StrictMath.sin(Math.PI * s) * v;
        return new Vec3(r * StrictMath.cos(a), y, r * StrictMath.sin(a));
      }, Surface.Uv.METRES);
    }
  }

  private static void umbrella(Thing t, Order o) {
    Material m = o.main("silk", 0xb82c34);
    Material steel = Order.of("steel", 0xb8babe);
    canopy(t, new Material[] {m}, .52, .66, .24, 8);
    t.part("shaft", steel).at(0, 0, 0).rod(new Vec3(0, .1, 0), new Vec3(0, .96, 0), .006);
    for (int i = 0; i < 8; i++) {
      double a = 2 * Math.PI * i / 8;
      t.part("ribs", steel).rod(new Vec3(0, .70, 0), new Vec3(.26 * StrictMath.cos(a), .80, .26 * StrictMath.sin(a)), .0018);
    }
    List<Vec3> hook = new ArrayList<>();
    hook.add(new Vec3(0, .16, 0));
    for (int i = 0; i <= 10; i++) {
      double a = Math.PI * i / 10;
      hook.add(new Vec3(.04 - .04 * StrictMath.cos(a), .05 - .04 * StrictMath.sin(a), 0));
    }
    t.part("handle", Order.of("wood_hard", 0x6a4428)).tube(hook, v -> .0105, 10, false);
    t.bar(new Vec3(0, .04, 0), new Vec3(0, .95, 0), .008, steel).frustum(.66, .5, .80, .36, 16, m).frustum(.80, .36, .90, .05, 16, m).drag(1.1).grip("handle", 0, .1, 0);
  }

  private static void beachUmbrella(Thing t, Order o) {
    Material m = o.main("fabric", 0xd8402c);
    Material second = Order.of("fabric", 0xecebe2);
    canopy(t, new Material[] {m, second}, 1.1, 1.85, .40, 8);
    Material wood = Order.of("wood_soft", 0xd8c8a4);
    t.part("pole", wood).cylinder(.024, .02, 2.28, .004, 16).at(0, 2.27, 0).ball(.028, 4);
    t.post(0, 0, 0, 2.26, .024, wood).frustum(1.86, 1.05, 2.26, .1, 16, m).post(0, 0, 0, .03, .2, wood);
    t.fixed();
  }

  private static void pillow(Thing t, Order o) {
    Material m = o.main("cotton", 0xb0563c);
    MeshBuilder b = t.part("pillow", m);
    int n = b.segments(24);
    for (double side : new double[] {1, -1}) {
      b.surface(n, n, (s, v) -> {
        double x = 2 * s - 1;
        double z = (1 - 2 * v) * side;
        double puff = Math.sqrt((1 - x * x * x * x) * (1 - z * z * z * z));
        return new Vec3(.24 * x * (1 - .07 * (1 - z * z)), .08 + side * .08 * puff, .24 * z * (1 - .07 * (1 - x * x)));
      }, Surface.Uv.METRES);
    }
    t.block(0, .08, 0, .38, .12, .38, Order.of("foam", 0xe0d8c8)).top("top", 0, .155, 0, .12, .12);
  }

  private static void backpack(Thing t, Order o) {
    Material m = o.main("fabric", 0x3a5a8a);
    Material dark = Order.paint(m, m.look().base().times(.45));
    Material metal = Order.of("steel", 0xa9acb0);
    t.part("bag", m).at(0, .225, 0).box(.31, .44, .15, .06, 6).at(0, .13, .085).box(.24, .20, .07, .03, 5);
    t.part("flap", m).at(0, .40, .012).box(.312, .1, .165, .045, 5);
    t.part("zip", dark).at(0, .215, .1205).box(.22, .006, .006, .001).at(0, .35, .089).box(.28, .008, .008, .002);
    t.part("zip pulls", metal).at(.09, .205, .123).box(.008, .02, .004, .001);
    t.part("handle", dark).tube(List.of(new Vec3(-.04, .44, -.045), new Vec3(-.035, .462, -.045), new Vec3(.035, .462, -.045), new Vec3(.04, .44, -.045)), v -> .006, 7, false);
    for (int s = -1; s <= 1; s += 2) {
      List<Vec3> strap = List.of(new Vec3(s * .08, .42, -.07), new Vec3(s * .095, .39, -.115), new Vec3(s * .11, .25, -.13), new Vec3(s * .12, .12, -.11), new Vec3(s * .12, .05, -.07));
      t.part("straps", dark).tube(strap, v -> .0125, 8, false);
      t.part("pockets", m).at(s * .155, .14, 0).box(.035, .17, .11, .016, 3);
    }
    t.block(0, .225, .015, .31, .44, .19, m).grip("handle", 0, .46, -.045);
  }

  private static void handbag(Thing t, Order o) {
    Material m = o.main("leather", 0x8a3a34);
    t.part("bag", m).at(0, 0, 0).taper(.34, .14, .29, .08, .25);
    t.part("bag", m).at(0, .25, 0).box(.292, .02, .082, .008);
    t.part("clasp", Order.of("brass", 0xc9a14a)).at(0, .225, .047).box(.05, .03, .012, .004);
    for (int f = -1; f <= 1; f += 2) {
      t.part("handles", m).at(0, 0, 0).tube(List.of(new Vec3(-.08, .24, f * .042), new Vec3(-.075, .36, f * .03), new Vec3(-.03, .415, f * .022), new Vec3(.03, .415, f * .022), new Vec3(.075, .36, f * .03), new Vec3(.08, .24, f * .042)), v -> .007, 8, false);
    }
    t.hull(m, new Vec3(-.17, 0, -.07), new Vec3(.17, 0, -.07), new Vec3(-.17, 0, .07), new Vec3(.17, 0, .07), new Vec3(-.146, .26, -.04), new Vec3(.146, .26, -.04), new Vec3(-.146, .26, .04), new Vec3(.146, .26, .04));
    t.grip("handle", 0, .41, 0);
  }

  private static void sack(Thing t, Order o) {
    Material m = o.main("rope", 0xb89a6a);
    m = Order.paint(Order.of("fabric", 0xb89a6a), m.look().base());
    Blob b = new Blob();
    b.egg(0, .20, 0, .21, .20, .17).egg(0, .10, 0, .20, .10, .165).bone(0, .36, 0, 0, .42, 0, .075, .055).bone(0, .47, 0, 0, .52, .01, .05, .075);
    t.part("sack", m).add(b.mesh(.016 * (1 << t.detail), .06));
    t.part("tie", Order.of("rope", 0x8a6a40)).at(0, .445, 0).torus(.057, .010, 28, 7);
    t.post(0, 0, 0, .32, .18, Order.of("sand", 0xcdb083)).post(0, 0, .32, .55, .06, m);
  }

  private static void topHat(Thing t, Order o) {
    Material m = o.main("felt", 0x2c2c30);
    MeshBuilder b = t.part("hat", m);
    b.scaled(1, 1, 1.13).lathe(Outline.from(.088, 0).line(.15, .012).round(.004).line(.153, .02).round(.004).line(.10, .012).round(.01).line(.094, .10).line(.105, .16).round(.006).line(0, .166), 48);
    t.part("band", Order.of("silk", 0x8a2430)).scaled(1, 1, 1.13).lathe(Outline.from(.098, .016).line(.1015, .018).line(.098, .045).line(.094, .045).close(), 48);
    t.part("inside", Order.of("silk", 0x3a1a20)).scaled(1, 1, 1.13).at(0, .002, 0).cylinder(.088, .088, .002, 0, 36);
    t.post(0, 0, .015, .166, .095, m).post(0, 0, 0, .018, .15, m);
  }

  private static void cowboyHat(Thing t, Order o) {
    Material m = o.main("felt", 0xa87a4a);
    MeshBuilder b = t.part("hat", m.withLook(m.look().bothSides()));
    b.surface(b.segments(56), b.segments(24), (s, v) -> {
      double a = 2 * Math.PI * s;
      double c = StrictMath.cos(a);
      double n = StrictMath.sin(a);
      if (v < .5) {
        double k = 1 - 2 * v; // brim: from the edge inwards
        double r = .092 + .085 * k;
        double curl = .045 * k * k * Math.abs(c) * Math.abs(c) * 1.2;
        return new Vec3(r * c * (1 - .12 * k), curl + .006, -1.13 * r * n);
      }
      double k = 2 * v - 1;
      double f = k * Math.PI / 2;
      double r = .092 * StrictMath.pow(StrictMath.cos(f), .45);
      double y = .006 + .125 * StrictMath.pow(StrictMath.sin(f), .8);
      double dent = .03 * StrictMath.exp(-(r * c / .025) * (r * c / .025)) * k * k;
      return new Vec3(r * c, y - dent, -1.13 * r * n);
    }, Surface.Uv.METRES);
    t.part("band", Order.of("leather", 0x4a2e1c)).scaled(1, 1, 1.13).at(0, 0, 0).lathe(Outline.from(.0905, .010).line(.0945, .012).line(.0925, .032).line(.0885, .032).close(), 48);
    t.post(0, 0, 0, .12, .085, m).post(0, 0, 0, .02, .15, m);
  }

  private static void cap(Thing t, Order o) {
    Material m = o.main("cotton", 0x2c4a8a);
    m = m.withLook(m.look().bothSides().withTranslucency(0));
    MeshBuilder b = t.part("cap", m);
    b.surface(b.segments(44), b.segments(16), (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = v * Math.PI / 2;
      return new Vec3(.092 * StrictMath.cos(f) * StrictMath.cos(a), .125 * StrictMath.pow(StrictMath.sin(f), .9), -.105 * StrictMath.cos(f) * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    b.surface(20, 6, (s, v) -> {
      double a = Math.PI * (.12 + .76 * s);
      double r = 1 + .68 * v * StrictMath.pow(StrictMath.sin(a), 1.4);
      double x = .092 * StrictMath.cos(a) * -1 * (1 + .02 * v);
      return new Vec3(x, .006 + .012 * v - 1.1 * x * x * v, .105 * StrictMath.sin(a) * r);
    }, Surface.Uv.METRES);
    b.at(0, .125, 0).ball(.007, 3);
    t.block(0, .064, 0, .15, .12, .17, m).block(0, .01, .12, .15, .015, .1, m);
  }

  private static void tie(Thing t, Order o) {
    Material m = o.main("silk", 0x24408a);
    Outline p = Outline.from(-.014, .26).line(-.022, .30).line(.022, .30).line(.014, .26).line(.045, -.24).line(0, -.32).line(-.045, -.24).close();
    t.part("tie", m).at(0, .004, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(p, .006, .0025);
    Material stripe = Order.of("silk", o.colour().isPresent() ? 0xe8e4d8 : 0xc8a040);
    for (int i = 0; i < 6; i++) {
      double y = .18 - i * .078;
      double half = .014 + (.26 - y) * .062;
      t.part("stripes", stripe).at(0, .0074, -y, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Outline.polygon(-half * .97, -.012, half * .97, .016, half * .97, .028, -half * .97, 0), .0004, 0);
    }
    t.part("knot", m).at(0, .006, -.28).box(.038, .012, .045, .005, 2);
    t.block(0, .004, 0, .07, .008, .6, m);
  }

  private static void shoe(Thing t, Order o) {
    Material m = o.main("leather", 0xd8d4cc);
    Material sole = Order.of("rubber", 0xeceae2);
    Material dark = Order.of("fabric", 0x3a3c44);
    Outline print = Outline.from(0, -.14).through(.032, -.13, .038, -.08, .034, -.02, .046, .06, .042, .11, .014, .143, -.02, .14, -.044, .10, -.046, .04, -.034, -.02, -.038, -.08, -.032, -.13).close();
    t.part("sole", sole).at(0, .013, 0, Quat.about(Vec3.X, -Math.PI / 2)).scaled(1, -1, 1).extrude(print, .026, .006);
    Blob b = new Blob();
    b.bone(0, .05, .085, 0, .052, .0, .036, .04).bone(0, .055, 0, 0, .085, -.085, .040, .041).egg(0, .045, .10, .040, .026, .042).bone(0, .08, -.075, 0, .105, -.08, .038, .032).hollow(0, .145, -.07, .034);
    t.part("upper", m).add(b.mesh(.0065 * (1 << t.detail), .018));
    for (int i = 0; i < 4; i++) {
      double z = .045 - i * .024;
      t.part("laces", sole).at(0, 0, 0).rod(new Vec3(-.021, .084 + i * .0068, z), new Vec3(.021, .086 + i * .0068, z - .008), .0028);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("stripe", dark).at(s * .0405, .055, -.01, Quat.about(Vec3.X, .5)).box(.004, .045, .012, .001).at(s * .0405, .055, .014, Quat.about(Vec3.X, .5)).box(.004, .04, .012, .001);
    }
    t.block(0, .025, 0, .08, .05, .28, m).block(0, .08, -.07, .07, .08, .12, m);
  }

  private static void tent(Thing t, Order o) {
    Material m = sheet(o.main("fabric", 0xd87a2c), .35);
    Material inside = Order.of("fabric", 0x3a2c24);
    t.fixed();
    MeshBuilder b = t.part("tent", m);
    b.surface(b.segments(32), b.segments(20), (s, v) -> {
      double a = Math.PI * (1 - s);
      double z = 1.3 - 2.6 * v;
      double k = StrictMath.pow(1 - StrictMath.pow(Math.abs(z) / 1.31, 4), .5);
      return new Vec3(1.2 * StrictMath.cos(a) * (.55 + .45 * k), 1.38 * StrictMath.pow(StrictMath.sin(a), .8) * (.35 + .65 * k), z * (1 - .0 * s));
    }, Surface.Uv.METRES);
    t.part("door", inside).at(0, 0, 1.05).extrude(Outline.from(-.45, .02).line(.45, .02).curve(.42, .5, .25, .85, 0, .95, -.25, .85, -.42, .5).close(), .54, 0);
    for (int s = -1; s <= 1; s += 2) {
      t.part("flaps", m).at(0, 0, 0).flat(new Vec3(s * .05, .92, 1.33), new Vec3(s * .5, .02, 1.36), new Vec3(s * .30, .4, 1.37)).flat(new Vec3(s * .05, .92, 1.33), new Vec3(s * .30, .4, 1.37), new Vec3(s * .5, .02, 1.36));
      for (double z : new double[] {-1.1, 1.1}) {
        t.part("lines", Order.of("rope", 0xd8d4c8)).rod(new Vec3(s * .75, .7, z * .6), new Vec3(s * 1.24, .01, z * .9), .005);
      }
    }
    t.hull(m, new Vec3(-1.2, 0, -.9), new Vec3(1.2, 0, -.9), new Vec3(-1.2, 0, .9), new Vec3(1.2, 0, .9), new Vec3(0, 1.38, .4), new Vec3(0, 1.38, -.4), new Vec3(0, .5, 1.25), new Vec3(0, .5, -1.25));
  }
}
