package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Soft and large furniture, and what stands about the house. */
final class Homes {
  private static final String FURNITURE = "furniture";

  private Homes() {}

  static List<Maker> makers() {
    return List.of(
        thing("sofa, couch, settee", FURNITURE, 2.05, .84, .92, 48, Stands.FLOOR, (t, o) -> sofa(t, o, 2.05, 3)),
        thing("armchair, easy chair, recliner", FURNITURE, .95, .84, .92, 26, Stands.FLOOR, (t, o) -> sofa(t, o, .95, 1)),
        thing("bed, double bed", FURNITURE, 1.66, 1.05, 2.12, 75, Stands.FLOOR, Homes::bed),
        thing("mattress", FURNITURE, 1.4, .22, 2.0, 22, Stands.FLOOR, Homes::mattress),
        thing("desk, writing desk, work desk, office desk", FURNITURE, 1.4, .75, .7, 34, Stands.FLOOR, Homes::desk),
        thing("picnic table", FURNITURE, 1.8, 0.807, 1.585, 45, Stands.FLOOR, Homes::picnicTable),
        thing("rocking chair", FURNITURE, 0.56, 1.012, 0.848, 9, Stands.FLOOR, Homes::rockingChair),
        thing("deck chair, deckchair, beach chair, lounge chair, sun lounger", FURNITURE, 0.616, 0.832, 0.959, 6, Stands.FLOOR, Homes::deckChair),
        thing("rug, carpet, mat", FURNITURE, 2.0, .012, 1.4, 6, Stands.FLOOR, Homes::rug),
        thing("painting, picture, picture frame, framed picture, photo frame, canvas, portrait", FURNITURE, .9, .68, .04, 2, Stands.WALL, Homes::painting),
        thing("bathtub, tub, bath", FURNITURE, 0.8, 0.758, 1.7, 60, Stands.FLOOR, Homes::bathtub),
        thing("sink, washbasin, basin", FURNITURE, .6, .92, .48, 18, Stands.FLOOR, Homes::sink),
        thing("toilet", FURNITURE, 0.41, 0.777, 0.672, 30, Stands.FLOOR, Homes::toilet),
        thing("refrigerator, fridge", FURNITURE, 0.68, 1.75, 0.676, 70, Stands.FLOOR, Homes::fridge),
        thing("oven, stove, cooker", FURNITURE, .60, .90, .635, 45, Stands.FLOOR, Homes::oven),
        thing("microwave, microwave oven", FURNITURE, .50, .29, .38, 13, Stands.TABLE, Homes::microwave),
        thing("toaster", FURNITURE, 0.305, 0.2, 0.165, 1.6, Stands.TABLE, Homes::toaster),
        thing("fireplace, hearth", FURNITURE, 1.5, 1.19, 0.46, 400, Stands.FLOOR, Homes::fireplace));
  }

  private static void sofa(Thing t, Order o, double w, int seats) {
    Material m = o.main("fabric", 0x6a7a88);
    Material wood = Order.of("wood_hard", 0x4a3020);
    double d = .92;
    double arm = .16;
    t.part("frame", m).at(0, .22, 0).box(w, .20, d - .02, .04, 4);
    t.part("frame", m).at(0, .50, -d / 2 + .11).box(w, .66, .20, .08, 6);
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", m).at(s * (w - arm) / 2, .38, .01).box(arm, .50, d - .02, .075, 6);
      t.block(s * (w - arm) / 2, .38, 0, arm, .5, d - .03, m);
      for (int f = -1; f <= 1; f += 2) {
        t.part("feet", wood).at(s * (w / 2 - .10), 0, f * (d / 2 - .10)).taper(.035, .035, .055, .055, .13);
      }
    }
    double each = (w - 2 * arm) / seats;
    for (int i = 0; i < seats; i++) {
      double x = (i - (seats - 1) / 2.0) * each;
      t.part("cushions", m).at(x, .385, .08).box(each - .012, .17, d - .26, .06, 6);
      t.part("cushions", m).at(x, .61, -d / 2 + .26, Quat.about(Vec3.X, -.2)).box(each - .02, .42, .17, .07, 6);
    }
    t.block(0, .22, 0, w - .04, .2, d - .04, m).block(0, .385, .08, w - 2 * arm, .17, d - .26, Order.of("foam", 0xe0d8c8)).block(0, .55, -d / 2 + .14, w - .04, .56, .24, m);
    t.top("seat", 0, .47, .1, (w - 2 * arm) / 2 * .9, .25);
  }

  private static void bed(Thing t, Order o) {
    Material wood = Order.of("wood_hard", 0x7a5030);
    Material sheet = Order.of("cotton", 0xe6e4dc);
    Material cover = o.main("cotton", 0x5a7a9a);
    t.part("frame", wood).at(0, .22, 0).box(1.62, .20, 2.08, .02).at(0, .55, -1.03).box(1.66, 1.0, .06, .02).at(0, .32, 1.03).box(1.66, .44, .05, .02);
    for (int k = 0; k < 4; k++) {
      t.part("frame", wood).at((k % 2 == 0 ? -1 : 1) * .76, 0, (k < 2 ? -1 : 1) * .98).taper(.05, .05, .07, .07, .13);
    }
    t.part("mattress", sheet).at(0, .40, 0).box(1.56, .22, 2.0, .06, 5);
    MeshBuilder b = t.part("cover", cover);
    b.at(0, .46, .28).box(1.62, .16, 1.46, .06, 5);
    t.part("fold", sheet).at(0, .50, -.42).box(1.62, .10, .22, .045, 4);
    for (int s = -1; s <= 1; s += 2) {
      t.part("pillows", sheet).at(s * .38, .575, -.76, Quat.about(Vec3.X, -.30)).box(.66, .15, .40, .07, 6);
    }
    t.block(0, .3, 0, 1.62, .36, 2.08, wood).block(0, .47, 0, 1.56, .10, 2.0, Order.of("foam", 0xe0d8c8)).block(0, .55, -1.03, 1.66, 1.0, .06, wood);
    t.top("seat", 0, .545, .2, .6, .6);
  }

  private static void mattress(Thing t, Order o) {
    Material m = o.main("cotton", 0xe6e4dc);
    t.part("mattress", m).at(0, .11, 0).box(1.4, .22, 2.0, .05, 5);
    t.part("piping", Order.of("cotton", 0x8aa0b8)).at(0, .17, 0).box(1.405, .012, 2.005, .005, 2).at(0, .05, 0).box(1.405, .012, 2.005, .005, 2);
    t.block(0, .11, 0, 1.4, .22, 2.0, Order.of("foam", 0xe0d8c8)).top("top", 0, .22, 0, .6, .9);
  }

  private static void desk(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa87848);
    t.part("top", wood).at(0, .735, 0).box(1.4, .03, .7, .005);
    t.part("body", wood).at(.45, .42, -.01).box(.42, .60, .62, .006).at(-.66, .36, 0).box(.03, .72, .62, .004).at(.45, .06, -.01).box(.40, .12, .58, .004);
    for (int i = 0; i < 3; i++) {
      t.part("fronts", Order.paint(wood, wood.look().base().times(.9))).at(.45, .235 + i * .187, .302).box(.40, .178, .014, .004);
      t.part("handles", Order.of("steel", 0x9a9da2)).at(.45, .27 + i * .187, .318).box(.12, .012, .018, .004);
    }
    t.part("body", wood).at(-.1, .50, -.28).box(1.1, .40, .018, .003);
    t.block(0, .735, 0, 1.4, .03, .7, wood).block(.45, .36, 0, .42, .72, .62, wood).block(-.66, .36, 0, .03, .72, .62, wood).top("top", 0, .75, 0, .7, .35);
  }

  private static void picnicTable(Thing t, Order o) {
    Material wood = o.main("wood_soft", 0xa87c4c);
    for (int i = 0; i < 5; i++) {
      t.part("boards", wood).at(0, .74, -.30 + i * .15).box(1.8, .035, .14, .005);
    }
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 2; i++) {
        t.part("boards", wood).at(0, .45, s * (.58 + i * .145)).box(1.8, .035, .135, .005);
      }
      t.block(0, .45, s * .65, 1.8, .035, .28, wood).top("seat", 0, .468, s * .65, .8, .12);
      for (int f = -1; f <= 1; f += 2) {
        t.part("frame", wood).at(s * .68, .365, f * .42, Quat.about(Vec3.X, f * -.46)).box(.04, .86, .09, .005);
        t.bar(new Vec3(s * .68, .04, f * .6), new Vec3(s * .68, .7, f * .25), .035, wood);
      }
      t.part("frame", wood).at(s * .68, .41, 0).box(.04, .09, 1.36, .005).at(s * .68, .69, 0).box(.04, .07, .66, .005);
    }
    t.block(0, .74, 0, 1.8, .035, .74, wood).top("top", 0, .76, 0, .9, .37);
  }

  private static void rockingChair(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a4a2c);
    MeshBuilder b = t.part("chair", wood);
    for (int s = -1; s <= 1; s += 2) {
      double x = s * .25;
      java.util.ArrayList<Vec3> rocker = new java.util.ArrayList<>();
      for (int i = 0; i <= 14; i++) {
        double z = -.42 + .84 * i / 14;
        rocker.add(new Vec3(x, .02 + .30 * z * z, z));
      }
      b.at(0, 0, 0).tube(rocker, v -> .017, 8, false);
      b.rod(new Vec3(x, .05, .22), new Vec3(x, .66, .20), .017).rod(new Vec3(x, .04, -.18), new Vec3(x, 1.0, -.30), .018);
      b.at(x, .66, .0).box(.06, .025, .52, .010);
      t.bar(new Vec3(x, .05, .22), new Vec3(x, .66, .2), .017, wood).bar(new Vec3(x, .05, -.18), new Vec3(x, 1.0, -.3), .018, wood).bar(rocker.get(1), rocker.get(7), .018, wood).bar(rocker.get(7), rocker.get(13), .018, wood);
    }
    b.at(0, .42, .02, Quat.about(Vec3.X, -.07)).box(.52, .03, .46, .012);
    b.at(0, .96, -.29, Quat.about(Vec3.X, -.13)).box(.5, .11, .02, .008);
    for (int i = 0; i < 6; i++) {
      b.at(0, 0, 0).rod(new Vec3(-.19 + i * .076, .43, -.215), new Vec3(-.19 + i * .076, .93, -.285), .009);
    }
    t.block(0, .42, .02, .52, .03, .46, wood).top("seat", 0, .44, .03, .2, .18);
  }

  private static void deckChair(Thing t, Order o) {
    Material wood = Order.of("wood_hard", 0xb08450);
    Material cloth = o.main("fabric", 0xd8583a);
    for (int s = -1; s <= 1; s += 2) {
      double x = s * .29;
      t.part("frame", wood).at(0, 0, 0).rod(new Vec3(x, .02, .48), new Vec3(x, .82, -.45), .018).rod(new Vec3(x * .92, .02, -.42), new Vec3(x * .92, .42, .38), .018);
      t.bar(new Vec3(x, .03, .48), new Vec3(x, .82, -.45), .018, wood).bar(new Vec3(x * .92, .03, -.42), new Vec3(x * .92, .42, .38), .018, wood);
    }
    t.part("frame", wood).rod(new Vec3(-.29, .82, -.45), new Vec3(.29, .82, -.45), .018).rod(new Vec3(-.27, .42, .38), new Vec3(.27, .42, .38), .018).rod(new Vec3(-.27, .03, -.40), new Vec3(.27, .03, -.40), .018).rod(new Vec3(-.28, .03, .47), new Vec3(.28, .03, .47), .018);
    Curve y = Curve.of(0, .43, .35, .29, .5, .30, 1, .82);
    t.part("cloth", cloth.withLook(cloth.look().bothSides())).surface(10, 24, (s, v) -> new Vec3((s - .5) * .5, y.at(v), .38 - .83 * v), Surface.Uv.METRES);
    t.block(0, .32, .12, .5, .02, .4, cloth).top("seat", 0, .31, .08, .2, .15);
  }

  private static void rug(Thing t, Order o) {
    Material m = o.main("carpet", 0x9a3c34);
    Material second = Order.paint(m, m.look().base().mix(new cielo.scene.material.Rgb(.6, .52, .38), .6));
    t.part("rug", m).at(0, .005, 0).box(2.0, .010, 1.4, .003);
    for (double k : new double[] {.90, .78}) {
      double w = 2.0 * (k + (1 - k) * .3);
      double d = 1.4 * k;
      for (int s = -1; s <= 1; s += 2) {
        t.part("border", second).at(0, .0102, s * d / 2).box(w, .0018, .035, 0).at(s * w / 2, .0102, 0).box(.035, .0018, d, 0);
      }
    }
    t.part("medallion", second).at(0, .0104, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Shapes.star(8, .34, .24), .0016, 0);
    t.part("heart", m).at(0, .0114, 0, Quat.about(Vec3.X, -Math.PI / 2)).extrude(Shapes.star(8, .2, .14), .0014, 0);
    t.block(0, .006, 0, 2.0, .012, 1.4, m).top("top", 0, .012, 0, 1.0, .7);
  }

  private static void painting(Thing t, Order o) {
    Material frame = o.main("wood_hard", 0x8a5a2c);
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", frame).at(s * .42, .34, 0).box(.06, .68, .04, .012, 3).at(0, .34 + s * .31, 0).box(.9, .06, .04, .012, 3);
    }
    String words = o.text("");
    Material canvas =
        words.isEmpty()
            ? Order.of("fabric", 0xd8d0bc).withLook(Order.of("fabric", 0xd8d0bc).look().withPattern(new cielo.scene.material.Pattern("painting", 1, cielo.scene.material.Rgb.srgb(0x3a6a8a), 1, .4, 0, o.asset().seed())))
            : Street.printed(Order.of("fabric", 0xffffff), Lettering.picture(words, 384, 280, cielo.scene.material.Rgb.srgb(0xe8e0cc), cielo.scene.material.Rgb.srgb(0x30425a), .2));
    t.part("canvas", canvas).at(0, .34, .006).sheet(.80, .58);
    t.part("back", Order.of("cardboard", 0x8a6a48)).at(0, .34, -.004).box(.82, .60, .008, 0);
    t.block(0, .34, 0, .9, .68, .04, frame);
  }

  private static void bathtub(Thing t, Order o) {
    Material m = o.main("porcelain", 0xecebe6);
    MeshBuilder b = t.part("tub", m);
    double[][] rings = {{.27, .62, .06}, {.33, .70, .10}, {.37, .78, .35}, {.39, .82, .56}, {.40, .85, .585}, {.395, .845, .60}, {.36, .80, .59}, {.345, .775, .54}, {.31, .70, .22}, {.26, .60, .145}, {.001, .001, .14}};
    Curve w = column(rings, 0);
    Curve l = column(rings, 1);
    Curve y = column(rings, 2);
    b.surface(b.segments(56), b.segments(40), (s, v) -> {
      double a = 2 * Math.PI * s;
      double c = StrictMath.cos(a);
      double n = StrictMath.sin(a);
      double k = .62;
      return new Vec3(w.at(v) * Math.signum(c) * StrictMath.pow(Math.abs(c), k), y.at(v), -l.at(v) * Math.signum(n) * StrictMath.pow(Math.abs(n), k));
    }, Surface.Uv.METRES);
    b.at(0, .05, 0).scaled(.27, .5, .62).cylinder(1, 1, .02, .002, 40);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    for (int i = 0; i < 4; i++) {
      t.part("feet", chrome).at((i % 2 == 0 ? 1 : -1) * .24, .035, (i < 2 ? 1 : -1) * .5).ball(.04, 5);
    }
    t.part("tap", chrome).at(0, .58, -.80).cylinder(.02, .018, .14, .003, 16).at(0, 0, 0).tube(List.of(new Vec3(0, .70, -.80), new Vec3(0, .74, -.76), new Vec3(0, .74, -.68), new Vec3(0, .70, -.66)), v -> .014, 12, false);
    for (int s = -1; s <= 1; s += 2) {
      t.part("tap", chrome).at(s * .09, .59, -.80).cylinder(.016, .02, .05, .004, 16);
      t.block(s * .35, .35, 0, .08, .5, 1.5, m);
      t.block(0, .35, s * .76, .64, .5, .1, m);
    }
    t.block(0, .11, 0, .55, .08, 1.3, m).mouth("mouth", 0, .6, 0, .33);
  }

  private static Curve column(double[][] rings, int k) {
    double[] xy = new double[rings.length * 2];
    for (int i = 0; i < rings.length; i++) {
      xy[2 * i] = i / (rings.length - 1.0);
      xy[2 * i + 1] = rings[i][k];
    }
    return Curve.of(xy);
  }

  private static void sink(Thing t, Order o) {
    Material m = o.main("porcelain", 0xecebe6);
    Material chrome = Order.of("chrome", 0xc0c2c6);
    t.part("foot", m).lathe(Outline.from(0, 0).line(.12, 0).round(.02).curve(.09, .2, .085, .45, .10, .66).line(0, .66), 32);
    t.part("basin", m).at(0, .66, .01).scaled(.30, 1, .23).lathe(Outline.from(0, 0).curve(.35, .02, .8, .10).line(1, .17).round(.03).line(1, .19).round(.02).line(.86, .19).round(.03).curve(.74, .12, .4, .07, 0, .06), 44);
    t.part("drain", chrome).at(0, .722, .01).cylinder(.022, .02, .004, .001, 20);
    t.part("tap", chrome).at(0, .85, -.17).cylinder(.02, .018, .06, .004, 18).at(0, 0, 0).tube(List.of(new Vec3(0, .89, -.17), new Vec3(0, .905, -.14), new Vec3(0, .90, -.07), new Vec3(0, .88, -.05)), v -> .011, 10, false);
    t.part("shelf", m).at(0, .84, -.19).box(.56, .03, .10, .012);
    for (int s = -1; s <= 1; s += 2) {
      t.part("tap", chrome).at(s * .09, .85, -.18).cylinder(.015, .018, .04, .004, 16);
    }
    t.post(0, 0, 0, .66, .11, m).block(0, .72, 0, .5, .1, .38, m).mouth("mouth", 0, .85, .01, .2);
  }

  private static void toilet(Thing t, Order o) {
    Material m = o.main("porcelain", 0xecebe6);
    t.part("tank", m).at(0, .57, -.25).box(.40, .36, .17, .03, 4).at(0, .762, -.25).box(.41, .03, .185, .010, 2);
    t.part("bowl", m).at(0, 0, .06).scaled(.19, 1, .27).lathe(Outline.from(0, 0).line(.68, 0).round(.06).curve(.56, .12, .62, .24, .9, .34, 1.0, .385).line(1, .40).round(.02).line(0, .40), 44);
    t.part("bowl", m).at(0, .2, -.2).box(.24, .40, .24, .04, 4);
    t.part("lid", m).at(0, .405, .055).scaled(.195, 1, .265).cylinder(1, 1, .02, .007, 44).at(0, .425, .055).scaled(.19, 1, .26).cylinder(1, .98, .018, .007, 44);
    t.part("lever", Order.of("chrome", 0xc0c2c6)).at(-.13, .70, -.158).box(.07, .016, .014, .005);
    t.block(0, .57, -.25, .40, .40, .18, m).block(0, .2, .03, .3, .40, .5, m).top("seat", 0, .443, .06, .12, .16);
  }

  private static void fridge(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xdcdcd8);
    Material chrome = Order.of("chrome", 0xb8babd);
    t.share(.75);
    t.part("body", m).at(0, .885, -.035).box(.68, 1.73, .58, .012, 2);
    t.part("foot", Order.of("plastic_hard", 0x2c2c2e)).at(0, .02, -.03).box(.62, .04, .54, .005);
    t.block(0, .875, -.035, .68, 1.75, .58, m);
    double[][] doors = {{.10, 1.10}, {1.215, .52}};
    for (int i = 0; i < 2; i++) {
      Vec3 hinge = new Vec3(.335, doors[i][0], .262);
      int leaf = t.link(i == 0 ? "door" : "freezer door", Pose.at(hinge), i == 0 ? .16 : .09);
      t.part("leaf", m).at(-.335, doors[i][1] / 2, .03).box(.675, doors[i][1], .056, .012, 2);
      t.part("handle", chrome).at(0, 0, 0).rod(new Vec3(-.62, i == 0 ? doors[i][1] * .55 : .08, .078), new Vec3(-.62, i == 0 ? doors[i][1] * .93 : .36, .078), .011);
      t.block(-.335, doors[i][1] / 2, .03, .675, doors[i][1], .056, m);
      t.hinge(0, leaf, hinge, Vec3.UP, 0, 2.0, 3);
    }
  }

  private static void oven(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xd8d8d4);
    Material dark = Order.of("glass_dark", 0x1a1a1c);
    t.share(.8);
    t.part("body", m).at(0, .45, -.02).box(.60, .90, .56, .008);
    t.part("hob", dark).at(0, .897, -.01).box(.58, .012, .54, .003);
    for (int k = 0; k < 4; k++) {
      t.part("rings", Order.of("iron", 0x55585c)).at((k % 2 == 0 ? -1 : 1) * .14, .903, (k < 2 ? -1 : 1) * .13).torus(k == 0 || k == 3 ? .09 : .07, .004, 36, 6);
    }
    for (int i = 0; i < 5; i++) {
      t.part("knobs", dark).at(-.2 + i * .1, .80, .258, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.022, .019, .025, .004, 20);
    }
    t.block(0, .45, -.02, .6, .9, .56, m).top("top", 0, .905, 0, .27, .25);
    Vec3 hinge = new Vec3(0, .16, .262);
    int door = t.link("door", Pose.at(hinge), .2);
    t.part("door", m).at(0, .28, .018).box(.57, .55, .036, .008);
    t.part("window", dark).at(0, .26, .0365).box(.42, .32, .004, .002);
    t.part("handle", Order.of("chrome", 0xb8babd)).rod(new Vec3(-.2, .50, .06), new Vec3(.2, .50, .06), .009);
    t.block(0, .28, .018, .57, .55, .036, m);
    t.hinge(0, door, hinge, Vec3.X, 0, 1.65, 4);
  }

  private static void microwave(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xd0d0cc);
    Material dark = Order.of("glass_dark", 0x1a1a1c);
    t.share(.85);
    t.part("body", m).at(0, .15, -.02).box(.50, .28, .33, .008);
    t.part("panel", dark).at(.185, .15, .147).box(.115, .25, .006, .002);
    Material clock = Street.printed(Order.of("plastic_hard", 0xffffff), Lettering.picture(o.text("12:30"), 128, 48, cielo.scene.material.Rgb.grey(.03), cielo.scene.material.Rgb.srgb(0x5ae0a0), .2));
    t.glow("clock", clock.withLook(clock.look().withEmission(new cielo.scene.material.Rgb(.04, .16, .1)))).at(.185, .24, .1505).sheet(.085, .03);
    for (int i = 0; i < 9; i++) {
      t.part("keys", Order.of("plastic_hard", 0x8a8d90)).at(.155 + i % 3 * .03, .175 - i / 3 * .035, .1505).box(.022, .024, .003, .001);
    }
    for (int k = 0; k < 4; k++) {
      t.part("feet", dark).at((k % 2 == 0 ? -1 : 1) * .2, 0, (k < 2 ? -1 : 1) * .12).cylinder(.015, .015, .012, .003, 14);
    }
    t.block(0, .15, -.02, .5, .29, .33, m).top("top", 0, .29, 0, .23, .15);
    Vec3 hinge = new Vec3(-.245, .15, .146);
    int door = t.link("door", Pose.at(hinge), .15);
    t.part("door", dark).at(.185, 0, .012).box(.365, .265, .022, .006);
    t.part("window", Order.of("glass_dark", 0x2c2e32)).at(.17, 0, .0235).box(.27, .18, .002, .001);
    t.part("handle", m).rod(new Vec3(.345, -.10, .040), new Vec3(.345, .10, .040), .008);
    t.block(.185, 0, .012, .365, .265, .022, dark);
    t.hinge(0, door, hinge, Vec3.UP, -1.9, 0, .4);
  }

  private static void toaster(Thing t, Order o) {
    Material m = o.main("chrome", 0xc8cace);
    Material dark = Order.of("plastic_hard", 0x2c2c2e);
    t.part("body", m).at(0, .105, 0).box(.27, .175, .165, .05, 6);
    t.part("ends", dark).at(-.13, .1, 0).box(.03, .165, .15, .014, 3).at(.13, .1, 0).box(.03, .165, .15, .014, 3).at(0, .012, 0).box(.27, .024, .15, .008);
    for (int s = -1; s <= 1; s += 2) {
      t.part("slots", Order.of("iron", 0x202022)).at(0, .1925, s * .032).box(.19, .002, .028, .0008);
      t.part("toast", Order.of("food_soft", 0xc08848)).at(0, .178, s * .032).box(.13, .044, .014, .004);
    }
    t.part("ends", dark).at(.15, .12, .03).box(.02, .012, .03, .004).at(.146, .06, .03, Wheels.lying(1)).cylinder(.014, .012, .012, .002, 18);
    t.block(0, .1, 0, .29, .19, .165, m);
  }

  private static void fireplace(Thing t, Order o) {
    t.fixed();
    Material stone = o.main("brick");
    Material wood = Order.of("wood_hard", 0x5a3a24);
    Material soot = Order.of("stone", 0x2a2624);
    for (int s = -1; s <= 1; s += 2) {
      t.part("piers", stone).at(s * .56, .52, 0).box(.34, 1.04, .40, .008);
      t.block(s * .56, .52, 0, .34, 1.04, .4, stone);
    }
    t.part("piers", stone).at(0, .90, 0).box(.82, .28, .40, .006);
    t.part("inside", soot).at(0, .38, -.17).box(.8, .76, .04, 0).at(0, .02, 0).box(.8, .04, .36, 0);
    t.part("mantel", wood).at(0, 1.11, .03).box(1.5, .09, .46, .012).at(0, 1.17, .03).box(1.42, .04, .42, .008);
    t.block(0, .9, 0, .82, .28, .4, stone).block(0, 1.13, .03, 1.5, .13, .46, wood).block(0, .38, -.17, .8, .76, .04, soot);
    for (int i = 0; i < 4; i++) {
      t.part("logs", Trees.bark(0x4e3c2e)).at(0, 0, 0).rod(new Vec3(-.24 + .03 * i, .08 + .055 * (i / 2), -.05 + .09 * (i % 2)), new Vec3(.24 - .02 * i, .09 + .055 * (i / 2), -.03 + .06 * (i % 2)), .045);
    }
    t.glow("embers", Lights.glowing(new cielo.scene.material.Rgb(3, .7, .12))).at(0, .05, 0).scaled(.26, .03, .12).ball(1, 5);
    for (int i = 0; i < 7; i++) {
      Lights.flame(t, new Vec3(-.18 + i * .06, .17, -.02 + .03 * (i % 2)), .30 - .05 * Math.abs(i - 3));
    }
    t.lamp("flame", new Vec3(0, .32, .12), new cielo.scene.material.Rgb(5, 3.2, 1.6), .12).top("mantel", 0, 1.19, .03, .6, .15);
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.GRIP, "flame", new Vec3(0, .2, 0), Vec3.UP, .15, .1));
  }
}
