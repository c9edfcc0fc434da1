package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Fish, whales, and the small ones: turtle, frog, snake, crab, butterfly, bee … */
final class SeaLife {
  private SeaLife() {}

  static List<Maker> makers() {
    List<Maker> all = new ArrayList<>();
    all.add(animal("fish, goldfish, clownfish, tropical fish, salmon, koi", 0.185, 0.174, 0.302, .3, Stands.WATER, (t, o) -> fish(t, o, .28, .058, .034, 0xe0702c, 0xf0e0c8, Kind.FISH)));
    all.add(animal("shark, great white shark", 1.691, 1.414, 4.013, 900, Stands.WATER, (t, o) -> fish(t, o, 4.0, .46, .42, 0x6e7880, 0xdedcd6, Kind.SHARK)));
    all.add(animal("dolphin, porpoise", 0.998, 0.745, 2.249, 180, Stands.WATER, (t, o) -> fish(t, o, 2.3, .27, .25, 0x6c7c8a, 0xc8ccd0, Kind.DOLPHIN)));
    all.add(animal("whale, humpback whale, blue whale, orca, killer whale, sperm whale", 6.156, 2.7, 11.817, 30000, Stands.WATER, (t, o) -> fish(t, o, 12, 1.35, 1.4, 0x3c4c5c, 0xb8bcbe, Kind.WHALE)));
    all.add(animal("turtle, tortoise, sea turtle", 0.411, 0.221, 0.564, 12, Stands.FLOOR, SeaLife::turtle));
    all.add(animal("frog, toad", 0.13, 0.0784, 0.119, .15, Stands.FLOOR, SeaLife::frog));
    all.add(animal("snake, python, cobra, worm", 0.299, 0.0755, 0.9, 1.2, Stands.FLOOR, SeaLife::snake));
    all.add(animal("snail, slug", 0.0262, 0.0675, 0.107, .03, Stands.FLOOR, SeaLife::snail));
    all.add(animal("crab, lobster, scorpion", 0.312, 0.106, 0.26, .6, Stands.FLOOR, SeaLife::crab));
    all.add(animal("octopus, squid", 0.905, 0.418, 0.859, 5, Stands.FLOOR, SeaLife::octopus));
    all.add(animal("jellyfish", 0.352, 0.58, 0.352, 1, Stands.WATER, SeaLife::jellyfish));
    all.add(animal("seal, sea lion, walrus, otter", 0.654, 0.536, 1.468, 120, Stands.FLOOR, SeaLife::seal));
    all.add(animal("crocodile, alligator, lizard, gecko, iguana", 0.637, 0.378, 3.007, 200, Stands.FLOOR, SeaLife::crocodile));
    return all;
  }

  private enum Kind {
    FISH,
    SHARK,
    DOLPHIN,
    WHALE
  }

  static Maker animal(String names, double w, double h, double d, double kg, Stands stands, Maker.Build b) {
    return Maker.of(Card.of(names, "animal", w, h, d, kg, stands).animal(), b);
  }

  static Material wet(Material m) {
    return m.withLook(m.look().withPattern(Pattern.NONE).withRoughness(.28));
  }

  private static void fish(Thing t, Order o, double l, double high, double wide, int top, int under, Kind k) {
    Material back = wet(o.main("flesh", top));
    Material belly = wet(Order.of("flesh", under));
    double y = high * 1.35;
    Curve shape =
        switch (k) {
          case FISH -> Curve.of(0, .10, .14, .14, .4, .78, .68, 1, .86, .72, .96, .36, 1, .04);
          case SHARK -> Curve.of(0, .08, .15, .18, .45, .78, .66, 1, .84, .78, .95, .36, 1, .03);
          case DOLPHIN -> Curve.of(0, .07, .15, .2, .45, .85, .64, 1, .82, .82, .90, .55, .925, .24, 1, .10);
          case WHALE -> Curve.of(0, .05, .14, .13, .4, .6, .66, 1, .85, .94, .95, .62, 1, .12);
        };
    MeshBuilder whole = new MeshBuilder(t.detail);
    whole.surface(whole.segments(40), whole.segments(56), (s, v) -> {
      double a = 2 * Math.PI * s;
      double r = shape.at(v);
      double z = -l / 2 * .92 + l * .92 * v;
      double drop = k == Kind.DOLPHIN && v > .9 ? -.12 * high : 0;
      return new Vec3(wide * r * StrictMath.cos(a), y + high * r * StrictMath.sin(a) + drop, z);
    }, Surface.Uv.METRES);
    Splits.Halves h = Splits.split(whole.mesh(), p -> p.y() - y + high * (k == Kind.FISH ? .35 : .22) - .06 * high * StrictMath.sin(7 * p.z() / l));
    t.part("belly", belly).add(h.inside());
    Mesh upper = h.outside();
    if (k == Kind.FISH) {
      Splits.Halves band = Splits.split(upper, p -> Math.min(Math.abs(p.z() - l * .16) - l * .035, Math.abs(p.z() + l * .10) - l * .03));
      t.part("belly", belly).add(band.inside());
      upper = band.outside();
    }
    t.part("back", back).add(upper);
    Vec3 tailRoot = new Vec3(0, y, -l * .43);
    boolean level = k == Kind.DOLPHIN || k == Kind.WHALE;
    double fin = k == Kind.FISH ? high * 1.25 : k == Kind.SHARK ? high * 1.35 : k == Kind.WHALE ? 1.9 : high * 1.25;
    t.bar(new Vec3(0, y, l * .32), new Vec3(0, y, -l * .2), Math.min(high, wide) * .95, back);
    double dz = k == Kind.WHALE ? -l * .18 : l * .04;
    Vec3 dorsal = new Vec3(0, y + high * .85 * shape.at(dz / l / .92 + .5), dz);
    fin(t.part("fins", back), dorsal, new Vec3(0, high * (k == Kind.WHALE ? .3 : .95), -high * .75), high * (k == Kind.FISH ? 2.2 : 1.4), high * .45, .12);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 root = new Vec3(s * wide * .75, y - high * .35, l * .16);
      fin(t.part("fins", back), root, new Vec3(s * high * (k == Kind.WHALE ? 1.5 : 1.15), -high * .35, -high * .8), high * .95, high * .3, .14);
      Vec3 eye = new Vec3(s * wide * shape.at(.86) * .86, y + high * .22, l * .92 * .86 - l * .46);
      if (k == Kind.FISH) {
        t.part("eye whites", Order.of("porcelain", 0xeceae2)).at(eye.x() * 1.02, eye.y(), eye.z()).scaled(.5, 1, 1).ball(high * .2, 5);
      }
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(eye.x() * 1.06, eye.y(), eye.z() + high * .02).ball(high * (k == Kind.FISH ? .12 : .06), 4);
    }
    int tail = t.link("tail", Pose.at(tailRoot), .08);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 tip = level ? new Vec3(s * fin, 0, -fin * .55) : new Vec3(0, s * fin, -fin * .7);
      fin(t.part("tail", back), Vec3.ZERO, tip, fin * .62, fin * .2, .12);
    }
    t.block(0, 0, -fin * .3, level ? fin * 1.6 : high * .1, level ? high * .1 : fin * 1.6, fin * .4, back);
    t.hinge(0, tail, tailRoot, level ? Vec3.X : Vec3.UP, -.6, .6, .05 * l);
    t.drag(.2 * high * wide);
  }

  /** A fin from a root to a tip: a flat swept blade. */
  private static void fin(MeshBuilder b, Vec3 root, Vec3 reach, double chord0, double chord1, double thick) {
    Vec3 span = reach.unit();
    Vec3 back = new Vec3(0, 0, -1);
    Vec3 n = span.cross(back).unit();
    b.at(0, 0, 0).surface(b.segments(20), 8, (s, v) -> {
      double a = -2 * Math.PI * s;
      double c = chord0 + (chord1 - chord0) * StrictMath.pow(v, .8);
      c *= Math.sqrt(Math.max(.0, 1 - StrictMath.pow(v, 6)));
      double x = .5 - .5 * StrictMath.cos(a);
      double th = thick * chord0 * .5 * (1 - .8 * v) * StrictMath.sin(a) * (1 - .5 * x);
      return root.plus(reach.times(v)).plus(back.times(c * (x - .35))).plus(n.times(th));
    }, Surface.Uv.METRES);
  }

  private static void turtle(Thing t, Order o) {
    Material shell = o.main("bone", 0x5a6a3c);
    shell = shell.withLook(shell.look().withRoughness(.4));
    Material skin = wet(Order.of("leather", 0x8a9a5c));
    MeshBuilder dome = t.part("shell", shell);
    dome.at(0, .085, 0).surface(dome.segments(48), 18, (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = v * Math.PI / 2;
      double plates = 1 - .035 * StrictMath.pow(Math.abs(StrictMath.sin(4 * a)), .3) * StrictMath.sin(2 * f) - .03 * StrictMath.exp(-StrictMath.pow((v - .55) * 14, 2));
      return new Vec3(.17 * StrictMath.cos(f) * plates * StrictMath.cos(a), .135 * StrictMath.sin(f) * plates, -.21 * StrictMath.cos(f) * plates * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    t.part("rim", Order.paint(shell, shell.look().base().times(1.35))).at(0, .085, 0).scaled(1, 1, 1.23).torus(.168, .016, 52, 10);
    t.part("plastron", Order.of("bone", 0xd8c890)).at(0, .075, 0).scaled(.155, .03, .195).ball(1, 7);
    Blob b = new Blob();
    b.bone(0, .09, .16, 0, .125, .25, .034, .036).egg(0, .135, .27, .036, .033, .045).bone(0, .08, -.19, 0, .06, -.26, .018, .004);
    for (int k = 0; k < 4; k++) {
      double sx = k % 2 == 0 ? 1 : -1;
      double z = k < 2 ? .13 : -.14;
      b.bone(sx * .11, .08, z, sx * .175, .035, z * 1.15, .034, .03).egg(sx * .18, .014, z * 1.22, .026, .014, .034);
    }
    t.part("body", skin).add(b.mesh(.009 * (1 << t.detail), .02));
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .028, .145, .292).ball(.0065, 4);
    }
    t.hull(shell, new Vec3(-.17, .07, 0), new Vec3(.17, .07, 0), new Vec3(0, .07, .21), new Vec3(0, .07, -.21), new Vec3(-.1, .19, 0), new Vec3(.1, .19, 0), new Vec3(0, .22, 0), new Vec3(0, .18, .12), new Vec3(0, .18, -.12));
    t.block(0, .04, 0, .34, .07, .34, skin).ball(0, .135, .265, .034, skin);
  }

  private static void frog(Thing t, Order o) {
    Material skin = wet(o.main("flesh", 0x5a9a38));
    Material pale = wet(Order.of("flesh", 0xd8d8a0));
    Blob b = new Blob();
    b.egg(0, .036, -.008, .036, .028, .048).egg(0, .046, .032, .033, .022, .030);
    for (int s = -1; s <= 1; s += 2) {
      b.ball(s * .020, .066, .034, .0125);
      b.bone(s * .032, .032, -.03, s * .052, .034, .0, .016, .012).bone(s * .052, .034, .0, s * .048, .008, -.042, .011, .007).egg(s * .052, .005, -.022, .010, .005, .030);
      b.bone(s * .028, .028, .026, s * .038, .008, .034, .009, .007).egg(s * .040, .005, .043, .010, .005, .014);
    }
    Splits.Halves h = Splits.split(b.mesh(.0042 * (1 << t.detail), .010), p -> Math.max(p.y() - .040 + .2 * Math.abs(p.x()), Math.abs(p.x()) - .032));
    t.part("belly", pale).add(h.inside());
    t.part("skin", skin).add(h.outside());
    for (int s = -1; s <= 1; s += 2) {
      t.part("irises", Order.of("fruit", 0xe0b83c)).at(s * .0235, .069, .042).ball(.0078, 4);
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .0255, .070, .0475).scaled(1, .6, .6).ball(.0045, 4);
    }
    t.part("mouth", Order.of("flesh", 0x2c4a1c)).at(0, 0, 0).tube(List.of(new Vec3(-.030, .045, .038), new Vec3(-.018, .0425, .056), new Vec3(0, .0415, .0625), new Vec3(.018, .0425, .056), new Vec3(.030, .045, .038)), v -> .0011, 6, false);
    t.ball(0, .036, -.005, .033, skin).ball(0, .046, .03, .026, skin).block(0, .01, 0, .1, .02, .1, skin);
  }

  private static void snake(Thing t, Order o) {
    Material skin = wet(o.main("leather", 0x5a7a3c));
    Material dark = wet(Order.of("leather", 0x2c3a20));
    List<Vec3> path = new ArrayList<>();
    int n = 72;
    for (int i = 0; i <= n; i++) {
      double v = i / (double) n;
      path.add(new Vec3(.16 * StrictMath.sin(9.5 * v) * (.4 + .6 * v) * (v > .93 ? 1 - (v - .93) * 3 : 1), .024 + (v > .9 ? .35 * (v - .9) : 0), -.42 + .82 * v));
    }
    Curve r = Curve.of(0, .002, .12, .014, .4, .024, .75, .022, .92, .0145, 1, .016);
    MeshBuilder whole = new MeshBuilder(t.detail);
    whole.tube(path, r::at, 20, false);
    Splits.Halves h = Splits.split(whole.mesh(), p -> Math.abs((p.z() + .5) * 13 - Math.floor((p.z() + .5) * 13) - .5) - .16 - Math.max(0, .026 - p.y()) * 14);
    t.part("bands", dark).add(h.inside());
    t.part("skin", skin).add(h.outside());
    Vec3 head = path.getLast();
    t.part("skin", skin).at(head.x(), head.y() + .002, head.z() + .018).scaled(.021, .0145, .034).ball(1, 7);
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(head.x() + s * .0135, head.y() + .011, head.z() + .03).ball(.0035, 3);
      t.part("tongue", Order.of("flesh", 0xb82430)).at(0, 0, 0).tube(List.of(new Vec3(head.x(), head.y(), head.z() + .05), new Vec3(head.x(), head.y(), head.z() + .066), new Vec3(head.x() + s * .007, head.y() + .003, head.z() + .078)), v -> .0009, 5, false);
    }
    for (int i = 6; i < n - 6; i += 6) {
      t.bar(path.get(i), path.get(i + 6), r.at((i + 3) / (double) n) * .95, skin);
    }
  }

  private static void snail(Thing t, Order o) {
    Material shell = o.main("porcelain", 0xb8824c);
    shell = shell.withLook(shell.look().bothSides());
    Material skin = wet(Order.of("flesh", 0xb0a07c));
    Blob b = new Blob();
    b.bone(0, .006, -.045, 0, .009, .03, .004, .011).bone(0, .009, .03, 0, .022, .046, .010, .009);
    for (int s = -1; s <= 1; s += 2) {
      b.bone(s * .004, .028, .049, s * .010, .048, .056, .0024, .0018);
    }
    t.part("body", skin).add(b.mesh(.0024 * (1 << t.detail), .006));
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .0102, .049, .0565).ball(.0026, 3);
    }
    MeshBuilder spiral = t.part("shell", shell);
    for (double side : new double[] {1, -1}) {
      spiral.at(0, .036, -.006).surface(spiral.segments(90), 12, (s, v) -> {
        double a = s * 2 * Math.PI * 2.6 - .6;
        double g = StrictMath.exp(.95 * (s * 2.6 - 2.6));
        double r = .0125 * g;
        double out = .0165 * g;
        double f = Math.PI * (v - .5);
        double x = side * (r * StrictMath.cos(f) * 1.05 + .004 * (1 - s));
        double rr = out + r * StrictMath.sin(f);
        return new Vec3(x, -rr * StrictMath.cos(a), rr * StrictMath.sin(a));
      }, Surface.Uv.METRES);
    }
    t.solid(new Solid.Cylinder(.011, .027), new Pose(new Vec3(0, .038, -.006), Quat.between(Vec3.UP, Vec3.X)), shell)
        .block(0, .007, 0, .02, .014, .09, skin);
  }

  private static void crab(Thing t, Order o) {
    Material m = wet(o.main("bone", 0xc8482c));
    Blob b = new Blob();
    b.egg(0, .055, 0, .085, .028, .058);
    for (int s = -1; s <= 1; s += 2) {
      b.bone(s * .07, .05, .035, s * .105, .055, .075, .012, .011).egg(s * .112, .056, .095, .020, .017, .030);
    }
    t.part("shell", m).add(b.mesh(.007 * (1 << t.detail), .012));
    for (int s = -1; s <= 1; s += 2) {
      for (int k = 0; k < 2; k++) {
        t.part("claws", m).at(0, 0, 0).tube(List.of(new Vec3(s * (.118 - .014 * k), .056, .11), new Vec3(s * (.128 - .042 * k), .058, .128), new Vec3(s * (.114 - .010 * k), .058, .148)), v -> .0095 * (1.05 - v), 9, false);
      }
      for (int k = 0; k < 4; k++) {
        double z = .02 - k * .022;
        t.part("legs", m).tube(List.of(new Vec3(s * .07, .05, z), new Vec3(s * .115, .068, z * 1.6), new Vec3(s * .14, .035, z * 2.1), new Vec3(s * .155, .001, z * 2.4)), v -> .0075 * (1.12 - v), 8, false);
      }
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .026, .098, .052).ball(.0085, 4);
      t.part("shell", m).at(0, 0, 0).rod(new Vec3(s * .022, .072, .046), new Vec3(s * .026, .096, .051), .004);
    }
    t.block(0, .055, 0, .17, .045, .11, m).block(0, .02, -.02, .28, .04, .12, m).ball(.112, .056, .1, .02, m).ball(-.112, .056, .1, .02, m);
  }

  private static void octopus(Thing t, Order o) {
    Material m = wet(o.main("flesh", 0xb85a6a));
    Blob b = new Blob();
    b.egg(0, .29, -.03, .105, .125, .11).egg(0, .17, .02, .085, .07, .08);
    for (int i = 0; i < 8; i++) {
      double a = (i + .5) * Math.PI / 4;
      Vec3 p = new Vec3(.05 * StrictMath.cos(a), .14, .05 * StrictMath.sin(a));
      double r = .038;
      for (int k = 1; k <= 6; k++) {
        double d = .05 + .068 * k;
        double turn = a + .20 * StrictMath.sin(k * 1.2 + i);
        Vec3 q = new Vec3(d * StrictMath.cos(turn), k < 3 ? .14 - .055 * k : .018 + (k > 4 ? .012 * (k - 4) : 0), d * StrictMath.sin(turn));
        double r2 = r * .78;
        b.bone(p.x(), p.y(), p.z(), q.x(), q.y(), q.z(), r, r2);
        p = q;
        r = r2;
      }
    }
    t.part("body", m).add(b.mesh(.012 * (1 << t.detail), .03));
    for (int s = -1; s <= 1; s += 2) {
      t.part("eye whites", Order.of("porcelain", 0xece6d8)).at(s * .055, .215, .078).ball(.026, 5);
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .060, .216, .099).scaled(1.2, .7, .5).ball(.014, 4);
    }
    t.ball(0, .27, -.02, .11, m).post(0, 0, 0, .08, .28, m);
  }

  private static void jellyfish(Thing t, Order o) {
    Material m = o.main("latex", 0xd88ac0);
    m = m.withLook(m.look().bothSides().withTranslucency(.6).withRoughness(.2).withEmission(m.look().base().times(.25)));
    t.part("bell", m).at(0, .40, 0).surface(48, 16, (s, v) -> {
      double a = 2 * Math.PI * s;
      double f = v * Math.PI / 2;
      double frill = v < .08 ? 1 + .05 * StrictMath.sin(16 * a) : 1;
      return new Vec3(.17 * StrictMath.cos(f) * frill * StrictMath.cos(a), .20 * StrictMath.pow(StrictMath.sin(f), .8), -.17 * StrictMath.cos(f) * frill * StrictMath.sin(a));
    }, Surface.Uv.METRES);
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      List<Vec3> path = new ArrayList<>();
      for (int k = 0; k <= 10; k++) {
        double r = .15 - .004 * k + .014 * StrictMath.sin(k * .9 + i);
        path.add(new Vec3(r * StrictMath.cos(a + .06 * StrictMath.sin(k + i)), .40 - .038 * k, r * StrictMath.sin(a + .06 * StrictMath.sin(k + i))));
      }
      t.part("tentacles", m).at(0, 0, 0).tube(path, v -> .0035 * (1.1 - .8 * v), 6, false);
    }
    for (int i = 0; i < 4; i++) {
      int k = i;
      t.part("arms", m).at(0, 0, 0).surface(3, 18, (s, v) -> {
        double a = k * Math.PI / 2 + (s - .5) * .8;
        double r = .05 + .02 * StrictMath.sin(12 * v + 3 * s);
        return new Vec3(r * StrictMath.cos(a), .45 - .34 * v, r * StrictMath.sin(a));
      }, Surface.Uv.METRES);
    }
    t.ball(0, .44, 0, .15, m).drag(.05);
  }

  private static void seal(Thing t, Order o) {
    Material m = wet(o.main("flesh", 0x6a6660));
    Blob b = new Blob();
    b.bone(0, .24, .25, 0, .17, -.35, .22, .16).bone(0, .17, -.35, 0, .10, -.62, .15, .07).bone(0, .30, .38, 0, .40, .50, .14, .115).egg(0, .43, .54, .105, .10, .12).egg(0, .40, .64, .06, .05, .05);
    for (int s = -1; s <= 1; s += 2) {
      b.bone(s * .14, .16, .22, s * .30, .03, .10, .06, .035).bone(s * .03, .09, -.60, s * .14, .04, -.74, .045, .03);
    }
    t.part("body", m).add(b.mesh(.026 * (1 << t.detail), .08));
    Material dark = Order.of("leather", 0x221e1c);
    t.part("nose", dark).at(0, .425, .69).scaled(1.2, .8, .7).ball(.02, 4);
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("glass_dark", 0x16120f)).at(s * .072, .465, .615).ball(.017, 4);
      for (int k = 0; k < 4; k++) {
        t.part("whiskers", Order.of("bone", 0xd8d0c0)).at(0, 0, 0).rod(new Vec3(s * .04, .405 - .01 * k, .675), new Vec3(s * .14, .42 - .025 * k, .70), .0014, .0004);
      }
    }
    t.bar(new Vec3(0, .22, .25), new Vec3(0, .15, -.45), .15, m).ball(0, .42, .54, .11, m).block(0, .06, -.1, .4, .12, .7, m);
  }

  private static void crocodile(Thing t, Order o) {
    Material m = wet(o.main("leather", 0x55643c));
    m = m.withLook(m.look().withRoughness(.5));
    Blob b = new Blob();
    b.bone(0, .20, .35, 0, .20, -.35, .15, .15).bone(0, .20, .35, 0, .22, .75, .14, .11).bone(0, .22, .75, 0, .20, 1.35, .11, .045).bone(0, .20, -.35, 0, .14, -.9, .14, .08).bone(0, .14, -.9, .08, .07, -1.6, .08, .02);
    for (int s = -1; s <= 1; s += 2) {
      b.ball(s * .07, .32, .82, .04).ball(s * .03, .245, 1.33, .022);
      for (double z : new double[] {.35, -.38}) {
        b.bone(s * .11, .18, z, s * .26, .18, z - .04, .055, .045).bone(s * .26, .18, z - .04, s * .27, .03, z + .03, .042, .032).egg(s * .28, .018, z + .08, .05, .018, .06);
      }
    }
    t.part("body", m).add(b.mesh(.022 * (1 << t.detail), .06));
    for (int i = 0; i < 22; i++) {
      double z = .6 - i * .095;
      double y = z > -.35 ? .345 : .345 - (-.35 - z) * .22;
      for (int s = -1; s <= 1; s += 2) {
        t.part("scutes", Order.paint(m, m.look().base().times(.8))).at(s * .05, y - .02, z, Quat.about(Vec3.X, -.4)).scaled(.8, 1, 1).cylinder(.03, .004, .05, .003, 6);
      }
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("eyes", Order.of("fruit", 0xe0b83c)).at(s * .085, .335, .845).ball(.019, 4);
      for (int k = 0; k < 9; k++) {
        t.part("teeth", Order.of("bone", 0xece6d4)).at(s * (.10 - .006 * k), .175, .80 + k * .062).scaled(1, -1, 1).cylinder(.010, .001, .03, .001, 8);
      }
    }
    t.bar(new Vec3(0, .2, .6), new Vec3(0, .18, -.6), .14, m).bar(new Vec3(0, .21, .7), new Vec3(0, .2, 1.3), .06, m).bar(new Vec3(0, .15, -.6), new Vec3(.06, .08, -1.5), .04, m).block(0, .04, 0, .5, .08, .8, m);
  }
}
