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

/** Instruments and what makes sound. */
final class Music {
  private static final String MUSIC = "music";

  private Music() {}

  static List<Maker> makers() {
    return List.of(
        thing("bell, hand bell, church bell, brass bell", MUSIC, .15, .24, .15, .9, Stands.TABLE, Music::bell),
        thing("gong", MUSIC, 1.0, 1.25, .42, 16, Stands.FLOOR, Music::gong),
        thing("drum, snare drum, toy drum", MUSIC, 0.378, 0.232, 0.378, 3.2, Stands.FLOOR, Music::drum),
        thing("drum kit, drum set, drums", MUSIC, 1.94, 1.194, 0.923, 40, Stands.FLOOR, Music::kit),
        thing("cymbal, cymbals", MUSIC, 0.4, 0.048, 0.4, 1.1, Stands.FLOOR, Music::cymbal),
        thing("guitar, acoustic guitar", MUSIC, 0.38, 0.105, 0.985, 2, Stands.FLOOR, Music::guitar),
        thing("violin, fiddle, cello", MUSIC, 0.209, 0.071, 0.586, .5, Stands.TABLE, Music::violin),
        thing("trumpet, horn, bugle", MUSIC, 0.122, 0.143, 0.508, 1.1, Stands.TABLE, Music::trumpet),
        thing("flute, recorder, whistle", MUSIC, .026, .026, .36, .15, Stands.TABLE, Music::flute),
        thing("microphone, mic", MUSIC, 0.313, 1.522, 0.313, 3, Stands.FLOOR, Music::microphone),
        thing("speaker, loudspeaker, speakers", MUSIC, 0.26, 0.42, 0.253, 7, Stands.FLOOR, Music::speaker),
        thing("record, vinyl record, vinyl, disk record", MUSIC, 0.3, 0.0027, 0.3, .15, Stands.TABLE, Music::record),
        thing("record player, turntable, gramophone", MUSIC, 0.44, 0.139, 0.36, 6, Stands.TABLE, Music::player),
        thing("xylophone, glockenspiel", MUSIC, 0.44, 0.0576, 0.25, 1.2, Stands.TABLE, Music::xylophone),
        thing("tambourine", MUSIC, 0.282, 0.0465, 0.282, .35, Stands.TABLE, Music::tambourine),
        thing("piano, grand piano", MUSIC, 1.506, 2.037, 2.143, 320, Stands.FLOOR, Music::piano),
        thing("headphones, headset, earphones", MUSIC, 0.19, 0.081, 0.188, .25, Stands.TABLE, Music::headphones),
        thing("megaphone, bullhorn, loudhailer", MUSIC, 0.202, 0.255, 0.34, .9, Stands.TABLE, Music::megaphone));
  }

  private static void bell(Thing t, Order o) {
    Material m = o.main("brass");
    t.part("bell", m).lathe(Outline.from(.062, .004).line(.072, 0).round(.002).line(.075, .004).round(.002).curve(.06, .03, .044, .07, .04, .10, .034, .124, .018, .136).line(.012, .14).line(0, .141).line(0, .135).curve(.016, .130, .030, .118, .036, .10, .040, .07, .056, .03, .062, .004), 48);
    t.part("handle", Order.of("wood_hard", 0x5a3420)).at(0, .138, 0).lathe(Outline.from(0, 0).line(.012, 0).curve(.009, .01, .014, .04, .016, .07, .012, .095, 0, .102), 28);
    t.part("clapper", m).at(0, 0, 0).rod(new Vec3(0, .13, 0), new Vec3(.012, .03, 0), .003).at(.013, .026, 0).ball(.011, 4);
    Containers.walls(t, m, .072, .04, .12, .008, 12);
    t.post(0, 0, .12, .142, .035, m).post(0, 0, .142, .24, .016, Order.of("wood_hard", 0x5a3420)).grip("handle", 0, .19, 0);
  }

  private static void gong(Thing t, Order o) {
    Material brass = o.main("brass", 0xb07a34);
    Material wood = Order.of("wood_hard", 0x4a2a1c);
    t.fixed();
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", wood).at(s * .45, .62, 0).box(.06, 1.2, .06, .008).at(s * .45, .02, 0).box(.09, .04, .42, .008);
      t.block(s * .45, .62, 0, .06, 1.2, .06, wood).block(s * .45, .02, 0, .09, .04, .42, wood);
    }
    t.part("frame", wood).at(0, 1.2, 0).box(1.0, .07, .07, .008).at(0, .14, 0).box(.86, .05, .05, .008);
    t.block(0, 1.2, 0, 1.0, .07, .07, wood);
    Vec3 top = new Vec3(0, 1.17, 0);
    int disc = t.link("gong", Pose.at(0, .68, 0), 1);
    t.part("gong", brass).at(0, 0, -.03, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, .022).line(.06, .022).curve(.09, .012, .12, .008).line(.33, .012).round(.01).line(.345, -.03).line(.352, -.03).line(.338, .022).round(.012).line(.12, .020).curve(.09, .024, .07, .034).line(0, .036), 64);
    for (int s = -1; s <= 1; s += 2) {
      t.part("cords", Order.of("rope", 0x8a2420)).at(0, 0, 0).rod(new Vec3(s * .2, .27, -.02), new Vec3(s * .22, .49, 0), .006);
    }
    t.solid(new Solid.Cylinder(.025, .345), new Pose(Vec3.ZERO, Quat.about(Vec3.X, Math.PI / 2)), brass);
    t.hinge(0, disc, top, Vec3.X, -.7, .7, .05);
  }

  private static void shell(Thing t, String name, Material m, Pose at, double r, double h) {
    Material skin = Order.of("paper", 0xe8e0cc);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    t.part(name + " shell", m).at(at).cylinder(r, r, h, .003, 48);
    t.part(name + " skins", skin).at(at.times(Pose.at(0, h, 0))).cylinder(r * .98, r * .98, .003, .001, 44).at(at.times(Pose.at(0, -.003, 0))).cylinder(r * .98, r * .98, .003, .001, 44);
    for (double y : new double[] {0, h}) {
      t.part(name + " hoops", chrome).at(at.times(Pose.at(0, y, 0))).torus(r + .004, .0065, 56, 8);
    }
    for (int i = 0; i < 8; i++) {
      double a = i * Math.PI / 4;
      t.part(name + " hoops", chrome).at(at.times(Pose.at((r + .008) * StrictMath.cos(a), h / 2, (r + .008) * StrictMath.sin(a)))).box(.012, h * .9, .012, .003);
    }
  }

  private static void drum(Thing t, Order o) {
    Material m = o.main("wood_painted", 0xb02a28);
    shell(t, "drum", m, Pose.at(0, .045, 0), .175, .18);
    for (int i = 0; i < 3; i++) {
      double a = i * 2 * Math.PI / 3;
      t.part("feet", Order.of("rubber", 0x2c2c2e)).at(.14 * StrictMath.cos(a), 0, .14 * StrictMath.sin(a)).cylinder(.014, .014, .04, .004, 14);
    }
    t.post(0, 0, 0, .23, .18, m).top("top", 0, .229, 0, .11, .11);
  }

  private static void kit(Thing t, Order o) {
    Material m = o.main("wood_painted", 0x8a1f24);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    Material brass = Order.of("brass", 0xc9a14a);
    shell(t, "bass", m, new Pose(new Vec3(0, .29, .18), Quat.about(Vec3.X, Math.PI / 2)), .28, .38);
    shell(t, "left tom", m, new Pose(new Vec3(-.19, .66, .28), Quat.about(Vec3.X, -.35)), .15, .2);
    shell(t, "right tom", m, new Pose(new Vec3(.19, .66, .28), Quat.about(Vec3.X, -.35)), .16, .22);
    shell(t, "floor tom", m, Pose.at(.56, .20, -.12), .2, .36);
    shell(t, "snare", m, Pose.at(-.48, .52, -.1), .18, .14);
    double[][] stands = {{-.72, 1.14, .3, .23}, {.74, 1.18, .34, .25}, {-.72, .84, -.12, .18}};
    for (double[] s : stands) {
      t.part("stands", chrome).at(0, 0, 0).rod(new Vec3(s[0], .1, s[2]), new Vec3(s[0], s[1], s[2]), .012);
      for (int k = 0; k < 3; k++) {
        double a = k * 2 * Math.PI / 3;
        t.part("stands", chrome).rod(new Vec3(s[0] + .2 * StrictMath.cos(a), .012, s[2] + .2 * StrictMath.sin(a)), new Vec3(s[0], .3, s[2]), .009);
      }
      plate(t.part("cymbals", brass).at(s[0], s[1] - .012, s[2], Quat.about(Vec3.X, -.12)), s[3]);
    }
    for (int k = 0; k < 3; k++) {
      double a = k * 2 * Math.PI / 3;
      t.part("stands", chrome).at(0, 0, 0).rod(new Vec3(-.48 + .2 * StrictMath.cos(a), .012, -.1 + .2 * StrictMath.sin(a)), new Vec3(-.48, .5, -.1), .009);
      t.part("stands", chrome).rod(new Vec3(.56 + .2 * StrictMath.cos(a), .01, -.12 + .2 * StrictMath.sin(a)), new Vec3(.56 + .2 * StrictMath.cos(a), .4, -.12 + .2 * StrictMath.sin(a)), .009);
    }
    t.fixed();
    t.block(0, .3, .3, .56, .6, .4, m).post(-.48, -.1, 0, .66, .19, m).post(.56, -.12, 0, .57, .21, m).block(0, .75, .3, .7, .3, .3, m);
  }

  private static void plate(MeshBuilder b, double r) {
    b.lathe(Outline.from(.006, .018).line(r * .12, .015).curve(r * .2, .004, r * .6, 0, r, -.010).line(r, -.0085).curve(r * .6, .0018, r * .21, .006, r * .13, .0165).line(.006, .0195).close(), 48);
  }

  private static void cymbal(Thing t, Order o) {
    Material m = o.main("brass");
    plate(t.part("cymbal", m).at(0, .01, 0), .2);
    t.part("strap", Order.of("leather", 0x3a2420)).at(0, .028, 0).lathe(Outline.from(0, 0).line(.02, 0).round(.002).line(.02, .005).line(.008, .008).line(.006, .02).line(0, .02), 18);
    t.frustum(0, .2, .012, .19, 20, m).frustum(.01, .05, .05, .015, 12, m);
  }

  /** The outline of a waisted sound box in (x, z), tail at -z. */
  private static Outline waist(double w, double lower, double mid, double upper, double z0, double z1, double z2, double z3) {
    return Outline.from(0, z0).through(lower * w * .7, z0 + .02, lower * w, z1, mid * w, z2, upper * w, (z2 + z3) / 2 + .03, upper * w * .62, z3 - .012, 0, z3, -upper * w * .62, z3 - .012, -upper * w, (z2 + z3) / 2 + .03, -mid * w, z2, -lower * w, z1, -lower * w * .7, z0 + .02).close();
  }

  private static void guitar(Thing t, Order o) {
    Material top = o.main("wood_soft", 0xc88a48);
    top = top.withLook(top.look().withRoughness(.25));
    Material side = Order.of("wood_hard", 0x6a3a20);
    Material dark = Order.of("wood_hard", 0x3a2418);
    Outline body = waist(1, .19, .125, .145, -.48, -.34, -.18, -.02);
    Quat up = Quat.about(Vec3.X, -Math.PI / 2);
    t.part("body", side).at(0, .048, 0, up).scaled(1, -1, 1).extrude(body, .09, .004);
    t.part("top", top).at(0, .0945, 0, up).scaled(1, -1, 1).extrude(body, .004, .001);
    t.part("rosette", dark).at(0, .0965, -.155).torus(.055, .0035, 40, 6);
    t.part("hole", Order.of("wood_hard", 0x140e0a)).at(0, .0964, -.155).cylinder(.052, .052, .0006, 0, 36);
    t.part("neck", side).at(0, .088, .16).box(.05, .022, .42, .006).at(0, .086, .43, Quat.about(Vec3.X, .12)).box(.066, .016, .15, .004);
    t.part("board", dark).at(0, .1005, .14).box(.048, .006, .46, .001);
    for (int i = 0; i < 14; i++) {
      double z = .355 - .36 * (1 - StrictMath.pow(.944, i));
      t.part("frets", Order.of("chrome", 0xc0c2c6)).at(0, .1041, z).box(.047, .0012, .0018, 0);
    }
    t.part("bridge", dark).at(0, .0985, -.33).box(.14, .008, .025, .003);
    for (int i = 0; i < 6; i++) {
      double x = -.0175 + i * .007;
      t.part("strings", Order.of("brass", 0xd0c090)).at(0, 0, 0).tube(List.of(new Vec3(x * 1.2, .1035, -.33), new Vec3(x, .1075, .36), new Vec3(x * 1.1, .098, .42)), v -> .0007, 4, false);
      t.part("pegs", Order.of("chrome", 0xc0c2c6)).at((i % 2 == 0 ? -1 : 1) * .039, .085, .40 + (i / 2) * .035, Wheels.lying(1)).at((i % 2 == 0 ? -.048 : .032), .085, .40 + (i / 2) * .035, Wheels.lying(1)).cylinder(.006, .006, .016, .002, 12);
    }
    t.solid(new Solid.Cylinder(.047, .155), Pose.at(0, .048, -.30), side).solid(new Solid.Cylinder(.047, .13), Pose.at(0, .048, -.14), side).block(0, .09, .2, .05, .025, .5, side).grip("neck", 0, .09, .25);
  }

  private static void violin(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x8a3c1c);
    m = m.withLook(m.look().withRoughness(.2));
    Material dark = Order.of("wood_hard", 0x241812);
    Outline body = waist(.55, .19, .105, .15, -.29, -.21, -.12, .06);
    Quat up = Quat.about(Vec3.X, -Math.PI / 2);
    t.part("body", m).at(0, .026, 0, up).scaled(1, -1, 1).extrude(body, .034, .004);
    t.part("top", m).at(0, .046, 0, up).scaled(.94, -.96, 1).extrude(body, .008, .004);
    t.part("neck", m).at(0, .045, .13).box(.023, .02, .16, .006);
    t.part("board", dark).at(0, .058, .06, Quat.about(Vec3.X, .03)).box(.026, .006, .28, .002);
    t.part("tailpiece", dark).at(0, .056, -.21).box(.035, .006, .11, .002);
    t.part("bridge", Order.of("wood_soft", 0xd8b070)).at(0, .064, -.115).box(.036, .03, .004, .001);
    t.part("chin rest", dark).at(-.045, .058, -.265).scaled(1, .35, .8).ball(.032, 5);
    List<Vec3> scroll = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double a = i * .42;
      double r = .016 * (1 - i / 24.0);
      scroll.add(new Vec3(0, .045 - .016 + r * StrictMath.cos(a), .275 + r * StrictMath.sin(a)));
    }
    t.part("neck", m).at(0, .042, .245).box(.022, .022, .08, .005).at(0, 0, 0).tube(scroll, v -> .008 - .003 * v, 9, false);
    for (int i = 0; i < 4; i++) {
      double x = -.0075 + i * .005;
      t.part("strings", Order.of("steel", 0xc8cace)).at(0, 0, 0).tube(List.of(new Vec3(x, .059, -.17), new Vec3(x * 1.5, .0795, -.115), new Vec3(x, .0615, .2), new Vec3(x, .052, .24)), v -> .0005, 4, false);
      t.part("pegs", dark).rod(new Vec3(-.03 * (i % 2 == 0 ? 1 : -1), .044, .225 + i * .012), new Vec3(.012 * (i % 2 == 0 ? 1 : -1), .044, .225 + i * .012), .0035);
      if (i % 3 == 0) {
        t.part("holes", Order.of("wood_hard", 0x140e0a)).at((i == 0 ? -1 : 1) * .038, .0503, -.115, Quat.yaw((i == 0 ? -1 : 1) * .12)).box(.005, .0006, .06, .0002);
      }
    }
    t.block(0, .027, -.11, .17, .045, .35, m).block(0, .045, .18, .024, .024, .22, m).grip("neck", 0, .04, .15);
  }

  private static void trumpet(Thing t, Order o) {
    Material m = o.main("brass");
    m = m.withLook(m.look().withRoughness(.15));
    double y = .075;
    MeshBuilder b = t.part("trumpet", m);
    List<Vec3> loop = new ArrayList<>(List.of(new Vec3(0, y + .03, -.23), new Vec3(0, y + .03, .08)));
    for (int i = 0; i <= 10; i++) {
      double a = Math.PI / 2 - Math.PI * i / 10;
      loop.add(new Vec3(0, y + .03 * StrictMath.sin(a), .08 + .03 * StrictMath.cos(a)));
    }
    loop.add(new Vec3(0, y - .03, -.12));
    b.tube(loop, v -> .0058, 12, false);
    List<Vec3> bow = new ArrayList<>();
    for (int i = 0; i <= 10; i++) {
      double a = -Math.PI / 2 - Math.PI * i / 10;
      bow.add(new Vec3(.022, y + .03 * StrictMath.sin(a), -.12 + .03 * StrictMath.cos(a)));
    }
    bow.add(new Vec3(.022, y + .03, .06));
    b.tube(bow, v -> .0058, 12, false);
    b.at(.022, y + .03, .06, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(.0057, 0).curve(.009, .08, .018, .14, .034, .175, .06, .19).line(.061, .191).curve(.035, .178, .0185, .141, .0065, 0).close(), 44);
    b.at(0, y + .03, -.23, Quat.about(Vec3.X, -Math.PI / 2)).lathe(Outline.from(.004, 0).line(.0058, 0).curve(.007, .012, .0135, .022).line(.0135, .026).line(.011, .027).line(.004, .012).close(), 24);
    for (int i = 0; i < 3; i++) {
      double z = -.06 + i * .034;
      b.at(.011, y - .052, z).cylinder(.0135, .0135, .10, .003, 22).at(.011, y + .048, z).cylinder(.004, .004, .022, .001, 12);
      t.part("caps", Order.of("porcelain", 0xecebe4)).at(.011, y + .069, z).cylinder(.009, .009, .003, .001, 18);
    }
    t.block(.011, y, -.03, .04, .11, .12, m).bar(new Vec3(0, y + .03, -.24), new Vec3(.02, y + .03, .12), .008, m).solid(new Solid.Cylinder(.02, .055), new Pose(new Vec3(.022, y + .03, .225), Quat.about(Vec3.X, Math.PI / 2)), m);
    t.grip("valves", .011, y, -.03);
  }

  private static void flute(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x6a3a20);
    t.part("flute", m).at(0, .013, -.18, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.0115, 0).round(.002).line(.013, .03).round(.003).line(.011, .04).line(.0098, .27).line(.012, .3).round(.003).line(.013, .35).round(.003).line(.009, .36).line(0, .36), 28);
    for (int i = 0; i < 7; i++) {
      t.part("holes", Order.of("wood_hard", 0x140e0a)).at(0, .0236, -.10 + i * .032).scaled(1, .3, 1).ball(.0035, 3);
    }
    t.bar(new Vec3(0, .013, -.168), new Vec3(0, .013, .168), .012, m);
  }

  private static void microphone(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2c2d30);
    Material chrome = Order.of("chrome", 0xb8babd);
    t.part("stand", m).cylinder(.16, .15, .02, .006, 36);
    t.part("stand", m).at(0, .02, 0).cylinder(.013, .011, 1.38, .002, 16);
    Quat lean = Quat.about(Vec3.X, .8);
    Pose p = new Pose(new Vec3(0, 1.42, 0), lean);
    t.part("body", m).at(p.times(Pose.at(0, -.06, 0))).lathe(Outline.from(0, 0).line(.011, 0).line(.019, .13).round(.004).line(.021, .14).line(0, .14), 28);
    t.part("grille", chrome).at(p.times(Pose.at(0, .105, 0))).ball(.029, 7);
    t.part("grille", m).at(p.times(Pose.at(0, .105, 0))).torus(.029, .0025, 36, 7);
    t.post(0, 0, 0, .02, .16, m).post(0, 0, .02, 1.4, .014, m).solid(new Solid.Capsule(.07, .025), p.times(Pose.at(0, .03, 0)), m).grip("mic", 0, 1.42, 0);
  }

  private static void speaker(Thing t, Order o) {
    Material m = o.main("wood_hard", 0x3a2a22);
    Material dark = Order.of("rubber", 0x262628);
    t.part("box", m).at(0, .21, 0).box(.26, .42, .24, .008);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    for (double[] c : new double[][] {{.145, .095}, {.315, .045}}) {
      t.part("cones", dark).at(0, c[0], .118, q).lathe(Outline.from(0, .004).curve(c[1] * .25, .006, c[1] * .34, .001).line(c[1] * .8, .006).through(c[1] * .9, .012, c[1], .006).line(c[1] * 1.02, .002).line(0, .0), 44);
      t.part("rims", Order.of("aluminium", 0x8a8d92)).at(0, c[0], .121, q).torus(c[1] * 1.06, .004, 48, 8);
      t.part("domes", Order.of("aluminium", 0x8a8d92)).at(0, c[0], .122, q).scaled(1, .45, 1).ball(c[1] * .26, 5);
    }
    t.block(0, .21, 0, .26, .42, .24, m).top("top", 0, .42, 0, .12, .11);
  }

  private static void record(Thing t, Order o) {
    Material m = Order.of("plastic_hard", 0x262628);
    m = m.withLook(m.look().withRoughness(.25));
    t.part("disc", m).lathe(Outline.from(0, 0).line(.149, 0).line(.15, .001).line(.149, .002).line(0, .002), 72);
    for (int i = 0; i < 9; i++) {
      t.part("disc", m).at(0, .0019, 0).torus(.062 + i * .0098, .0005, 64, 4);
    }
    t.part("label", o.main("paper", 0xc83a2c)).at(0, .002, 0).cylinder(.05, .05, .0004, 0, 44);
    t.part("hole", Order.of("plastic_hard", 0x101012)).at(0, .0024, 0).cylinder(.004, .004, .0003, 0, 14);
    t.post(0, 0, 0, .0024, .15, m).drag(.01);
  }

  private static void player(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a4a2c);
    Material dark = Order.of("plastic_hard", 0x262628);
    t.share(.9);
    t.part("case", wood).at(0, .055, 0).box(.44, .09, .36, .008);
    for (int k = 0; k < 4; k++) {
      t.part("feet", dark).at((k % 2 == 0 ? -1 : 1) * .18, 0, (k < 2 ? -1 : 1) * .14).cylinder(.02, .02, .012, .003, 18);
    }
    t.part("arm", Order.of("aluminium", 0xb4b6ba)).at(.17, .10, -.12).cylinder(.025, .022, .03, .004, 24).at(0, 0, 0).tube(List.of(new Vec3(.17, .135, -.15), new Vec3(.17, .135, -.08), new Vec3(.165, .132, .04), new Vec3(.12, .125, .10)), v -> .004, 9, false).at(.112, .122, .112, Quat.yaw(-.6)).box(.02, .008, .035, .002);
    t.part("knobs", Order.of("aluminium", 0xb4b6ba)).at(.17, .10, .14).cylinder(.015, .013, .014, .003, 22);
    t.block(0, .055, 0, .44, .11, .36, wood);
    Vec3 hub = new Vec3(-.05, .102, 0);
    int disc = t.link("platter", Pose.at(hub), .1);
    t.part("platter", Order.of("aluminium", 0xb4b6ba)).cylinder(.152, .152, .012, .003, 56);
    t.part("record", dark.withLook(dark.look().withRoughness(.25))).at(0, .012, 0).cylinder(.15, .15, .002, .0005, 64);
    t.part("label", Order.of("paper", 0xc83a2c)).at(0, .0141, 0).cylinder(.05, .05, .0004, 0, 36);
    t.part("platter", Order.of("aluminium", 0xb4b6ba)).at(0, .012, 0).cylinder(.003, .003, .012, .001, 10);
    t.post(0, 0, 0, .0145, .152, dark);
    t.axle(0, disc, hub, Vec3.UP, .005);
  }

  private static void xylophone(Thing t, Order o) {
    Material wood = Order.of("wood_soft", 0xd0a868);
    int[] colours = {0xc83030, 0xd8702c, 0xe0b830, 0x6aa83c, 0x2c9a6a, 0x2c7ab8, 0x4a4aa8, 0x8a3c98};
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", wood).at(0, .028, s * .06, Quat.yaw(s * .10)).box(.44, .045, .025, .004);
    }
    for (int i = 0; i < 8; i++) {
      double x = -.19 + i * .054;
      double l = .25 - i * .016;
      Material m = i == 0 ? o.main("painted_metal", colours[0]) : Order.of("painted_metal", colours[i]);
      t.part("bar " + i, m).at(x, .0555, 0).box(.042, .008, l, .0025);
      t.block(x, .0555, 0, .042, .008, l, m);
      for (int s = -1; s <= 1; s += 2) {
        t.part("pins", Order.of("chrome", 0xc0c2c6)).at(x, .0595, s * l * .36).scaled(1, .6, 1).ball(.006, 3);
      }
    }
    t.block(0, .027, 0, .44, .045, .16, wood);
  }

  private static void tambourine(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xb07a40);
    t.part("ring", m).lathe(Outline.from(.122, 0).line(.13, 0).line(.13, .045).line(.122, .045).close(), 56);
    t.part("skin", Order.of("paper", 0xe8e0cc)).at(0, .045, 0).cylinder(.13, .13, .0015, .0005, 52);
    for (int i = 0; i < 8; i++) {
      double a = i * Math.PI / 4;
      for (int k = -1; k <= 1; k += 2) {
        t.part("jingles", Order.of("brass", 0xc9a14a)).at(.128 * StrictMath.cos(a), .021 + k * .004, .128 * StrictMath.sin(a)).cylinder(.013, .013, .0012, .0004, 18);
      }
    }
    Containers.walls(t, m, .13, .13, .045, .008, 14);
    t.post(0, 0, .042, .0465, .13, Order.of("paper", 0xe8e0cc));
  }

  private static void piano(Thing t, Order o) {
    Material m = o.main("wood_painted", 0x222224);
    m = m.withLook(m.look().withRoughness(.12));
    Material white = Order.of("porcelain", 0xecebe2);
    t.fixed();
    Outline body = Outline.from(-.74, .0).line(.74, 0).line(.74, -.42).curve(.72, -.75, .45, -1.0, .10, -1.25, -.15, -1.55, -.35, -1.72, -.55, -1.72).line(-.72, -1.55).round(.1).close();
    Quat flat = Quat.about(Vec3.X, -Math.PI / 2);
    // the outline's y becomes -z: the tail points to the back
    t.part("case", m).at(0, .80, .55, flat).scaled(1, -1, -1).extrude(body, .30, .01);
    t.part("key bed", m).at(0, .70, .74).box(1.48, .10, .42, .01);
    for (int s = -1; s <= 1; s += 2) {
      t.part("key bed", m).at(s * .71, .82, .72).box(.06, .14, .40, .015);
      t.part("legs", m).at(s * .62, 0, .45).cylinder(.05, .065, .66, .01, 20);
    }
    t.part("legs", m).at(-.25, 0, -.85).cylinder(.05, .065, .66, .01, 20);
    t.part("fallboard", m).at(0, .87, .56, Quat.about(Vec3.X, -.12)).box(1.36, .16, .025, .005);
    for (int i = 0; i < 52; i++) {
      t.part("white keys", white).at(-.651 + i * .02553, .765, .83).box(.0245, .02, .15, .0015, 1);
      int k = i % 7;
      if (i < 51 && k != 1 && k != 4) {
        t.part("black keys", Order.of("wood_painted", 0x1c1c1e)).at(-.651 + (i + .5) * .02553, .782, .80).box(.0125, .018, .095, .002, 1);
      }
    }
    t.part("lid", m).at(-.72, 1.0, .15, Quat.about(Vec3.Z, .72)).scaled(1, 1, 1).at(new Pose(new Vec3(-.735, .965, .55), Quat.about(Vec3.Z, .80)).times(new Pose(new Vec3(.735, 0, 0), flat))).scaled(1, -1, -1).extrude(body, .02, .004);
    t.part("prop", m).at(0, 0, 0).rod(new Vec3(.62, .95, .2), new Vec3(.28, 1.66, .12), .012);
    t.part("music stand", m).at(0, 1.06, .38, Quat.about(Vec3.X, -.25)).box(.75, .26, .02, .005);
    t.part("pedals", Order.of("brass", 0xc9a14a)).at(-.08, .06, .42).box(.03, .012, .1, .004).at(0, .06, .42).box(.03, .012, .1, .004).at(.08, .06, .42).box(.03, .012, .1, .004);
    t.part("legs", m).at(0, .33, .34).box(.18, .56, .05, .01);
    t.block(0, .8, .15, 1.48, .3, .8, m).block(-.25, .8, -.65, .95, .3, 1.0, m).block(0, .74, .76, 1.48, .14, .38, m).post(-.62, .45, 0, .66, .06, m).post(.62, .45, 0, .66, .06, m).post(-.25, -.85, 0, .66, .06, m);
  }

  private static void headphones(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2e3034);
    Material pad = Order.of("leather", 0x3a3436);
    List<Vec3> band = new ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double a = Math.PI * i / 20;
      band.add(new Vec3(.078 * StrictMath.cos(a), .042, .02 - .105 * StrictMath.sin(a)));
    }
    t.part("band", m).tube(band, v -> .0075, 12, false);
    for (int s = -1; s <= 1; s += 2) {
      t.part("cups", m).at(s * .078, .042, .055, Wheels.lying(s)).lathe(Outline.from(0, -.01).line(.036, -.01).round(.004).line(.04, .0).round(.006).line(.034, .014).round(.006).line(0, .017), 36);
      t.part("pads", pad).at(s * .064, .042, .055, Wheels.lying(s)).torus(.028, .0125, 36, 12);
      t.part("band", m).at(0, 0, 0).rod(new Vec3(s * .078, .042, .02), new Vec3(s * .08, .042, .045), .006);
      t.solid(new Solid.Cylinder(.016, .04), new Pose(new Vec3(s * .074, .042, .055), Wheels.lying(1)), m);
    }
    t.bar(band.get(2), band.get(10), .008, m).bar(band.get(10), band.get(18), .008, m);
  }

  private static void megaphone(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xe4e0d4);
    Material red = Order.of("plastic_hard", 0xc02c24);
    double y = .16;
    t.part("horn", m.withLook(m.look().bothSides())).at(0, y, -.08, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(.03, 0).curve(.038, .10, .062, .19, .098, .25).line(.095, .25).curve(.058, .19, .034, .10, .026, 0).close(), 48);
    t.part("rim", red).at(0, y, .17, Quat.about(Vec3.X, Math.PI / 2)).torus(.0965, .0045, 52, 8);
    t.part("back", red).at(0, y, -.165, Quat.about(Vec3.X, Math.PI / 2)).lathe(Outline.from(0, 0).line(.03, 0).round(.005).line(.045, .02).round(.01).line(.045, .075).round(.01).line(.03, .095).line(0, .095), 36);
    t.part("grip", Order.of("plastic_hard", 0x2c2c2e)).at(0, 0, 0).tube(List.of(new Vec3(0, y - .04, -.11), new Vec3(0, y - .09, -.115), new Vec3(0, .01, -.13)), v -> .015, 12, false);
    t.bar(new Vec3(0, y, -.14), new Vec3(0, y, .0), .045, m).solid(new Solid.Cylinder(.06, .07), new Pose(new Vec3(0, y, .1), Quat.about(Vec3.X, Math.PI / 2)), m).bar(new Vec3(0, y - .03, -.11), new Vec3(0, .01, -.13), .015, m).grip("grip", 0, .06, -.12);
  }
}
