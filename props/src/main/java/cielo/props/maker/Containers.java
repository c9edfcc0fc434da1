package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Boxes, crates, barrels, buckets, cases. */
final class Containers {
  private Containers() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("cardboard box, carton, parcel, package, moving box", "container", .40, .30, .30, .6, Stands.FLOOR), Containers::cardboard),
        Maker.of(Card.of("crate, wooden crate, wooden box, shipping crate", "container", .60, .45, .45, 15, Stands.FLOOR), Containers::crate),
        Maker.of(Card.of("box, cuboid", "container", .40, .40, .40, 4, Stands.FLOOR), Containers::plain),
        Maker.of(Card.of("gift box, present, gift, wrapped box, birthday present", "container", 0.251, 0.242, 0.251, .5, Stands.TABLE), Containers::gift),
        Maker.of(Card.of("suitcase, luggage, trolley case, travel case", "container", 0.458, 0.74, 0.263, 4, Stands.FLOOR), Containers::suitcase),
        Maker.of(Card.of("barrel, wooden barrel, keg, cask", "container", .60, .90, .60, 48, Stands.FLOOR), Containers::barrel),
        Maker.of(Card.of("oil drum, drum barrel, metal barrel, oil barrel, steel drum", "container", .58, .88, .58, 18, Stands.FLOOR), Containers::drum),
        Maker.of(Card.of("bucket, pail", "container", .312, .42, .30, .8, Stands.FLOOR), Containers::bucket),
        Maker.of(Card.of("trash can, garbage can, trash bin, dustbin, rubbish bin, bin, waste bin, recycling bin", "container", .40, .70, .40, 6, Stands.FLOOR), Containers::trash),
        Maker.of(Card.of("basket, wicker basket, picnic basket, laundry basket", "container", .42, .36, .30, .9, Stands.FLOOR), Containers::basket));
  }

  private static void cardboard(Thing t, Order o) {
    if (o.has("open", "opened", "empty")) {
      OpenBoxes.cardboard(t, o);
      return;
    }
    Material card = o.main("cardboard");
    Material tape = Order.of("plastic_thin", 0xb9945e);
    t.part("box", card).at(0, .149, 0).box(.4, .298, .3, .004);
    // two flaps that meet in the middle, taped
    for (int side = -1; side <= 1; side += 2) {
      t.part("box", card).at(0, .299, side * .0752).box(.398, .002, .148, .001);
    }
    t.part("tape", tape).at(0, .29985, 0).box(.402, .0006, .05, 0);
    for (int side = -1; side <= 1; side += 2) {
      t.part("tape", tape).at(side * .20015, .265, 0).box(.0006, .07, .05, 0);
    }
    t.block(0, .15, 0, .4, .3, .3, card);
    t.top("top", 0, .3, 0, .2, .15).drag(.12);
  }

  private static void plain(Thing t, Order o) {
    Material m = o.main("cardboard");
    if (o.has("open", "opened", "empty")) {
      OpenBoxes.walls(t, m, .4, .4, .4, .012);
      t.massFactor = o.material().isPresent() ? .5 : 1;
      return;
    }
    t.part("box", m).at(0, .2, 0).box(.4, .4, .4, .012);
    t.block(0, .2, 0, .4, .4, .4, m).top("top", 0, .4, 0, .2, .2);
    t.massFactor = o.material().isPresent() ? .5 : 1;
  }

  private static void crate(Thing t, Order o) {
    Material wood = o.main("wood_soft");
    if (o.has("open", "opened", "empty")) {
      OpenBoxes.crate(t, wood);
      return;
    }
    Material dark = Order.paint(wood, wood.look().base().times(.62));
    double w = .6;
    double h = .45;
    double d = .45;
    // boards with gaps, a frame round each face and one brace
    MeshBuilder b = t.part("boards", wood);
    for (int i = 0; i < 4; i++) {
      double y = .03 + (h - .06) / 4 * (i + .5);
      double bh = (h - .06) / 4 - .008;
      for (int side = -1; side <= 1; side += 2) {
        b.at(0, y, side * (d / 2 - .022)).box(w - .05, bh, .014, .003);
        b.at(side * (w / 2 - .022), y, 0).box(.014, bh, d - .05, .003);
      }
    }
    for (int i = 0; i < 5; i++) {
      double x = (i - 2) * (w - .05) / 5;
      for (double y : new double[] {.015, h - .015}) {
        b.at(x, y, 0).box((w - .05) / 5 - .006, .014, d - .03, .003);
      }
    }
    MeshBuilder f = t.part("frame", wood);
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sz = -1; sz <= 1; sz += 2) {
        f.at(sx * (w / 2 - .025), h / 2, sz * (d / 2 - .008)).box(.05, h, .016, .004);
        f.at(sx * (w / 2 - .008), h / 2, sz * (d / 2 - .025)).box(.016, h, .05, .004);
      }
      for (double y : new double[] {.025, h - .025}) {
        f.at(0, y, sx * (d / 2 - .008)).box(w - .1, .05, .016, .004);
        f.at(sx * (w / 2 - .008), y, 0).box(.016, .05, d - .1, .004);
      }
      double run = Math.hypot(w - .1, h - .1);
      f.at(0, h / 2, sx * (d / 2 - .010), Quat.about(Vec3.Z, StrictMath.atan2(h - .1, w - .1) * sx)).box(run, .045, .010, .003);
    }
    MeshBuilder nails = t.part("nails", Order.of("iron", 0x55555a));
    for (int sx = -1; sx <= 1; sx += 2) {
      for (int sz = -1; sz <= 1; sz += 2) {
        for (double y : new double[] {.02, .035, h - .035, h - .02}) {
          nails.at(sx * (w / 2 - .025), y, sz * d / 2).box(.006, .006, .001, 0);
        }
      }
    }
    t.part("inside", dark).at(0, h / 2, 0).box(w - .07, h - .045, d - .07, 0);
    t.block(0, h / 2, 0, w, h, d, wood).top("top", 0, h, 0, w / 2, d / 2).comesApart(14).drag(.25);
  }

  private static void gift(Thing t, Order o) {
    Material paper = o.main("paper", 0xc83a3a);
    paper = paper.withLook(paper.look().withRoughness(.3));
    Material ribbon = Order.of("silk", o.colour().isPresent() ? 0xe8d9a0 : 0xe0b040);
    t.part("box", paper).at(0, .085, 0).box(.24, .17, .24, .003);
    t.part("lid", paper).at(0, .1775, 0).box(.25, .045, .25, .004);
    MeshBuilder r = t.part("ribbon", ribbon);
    r.at(0, .1, 0).box(.03, .2014, .2514, .001);
    r.at(0, .1, 0).box(.2514, .2014, .03, .001);
    for (int k = 0; k < 6; k++) {
      // loops of the bow, alternately high and low
      double turn = k * Math.PI / 3;
      double reach = k % 2 == 0 ? .062 : .05;
      double rise = k % 2 == 0 ? .046 : .052;
      r.at(0, .201, 0, Quat.yaw(turn))
          .surface(
              16,
              2,
              (s, v) -> {
                double a = 2 * Math.PI * s;
                double x = reach * .5 * (1 - StrictMath.cos(a));
                double y = rise * .5 * StrictMath.sin(a) + rise * .5 * (1 - StrictMath.cos(a)) * .45;
                return new Vec3(x, Math.max(.0005, y), (v - .5) * .026 * (.4 + .6 * StrictMath.sin(Math.PI * Math.min(1, s * 2 % 1 + .2))));
              },
              Surface.Uv.METRES);
    }
    r.at(0, .212, 0).ball(.012, 3);
    t.block(0, .1, 0, .25, .2, .25, paper).top("top", 0, .2, 0, .125, .125);
  }

  private static void suitcase(Thing t, Order o) {
    Material shell = o.main("plastic_hard", 0x2f5f8f);
    Material dark = Order.of("plastic_hard", 0x303236);
    Material alloy = Order.of("aluminium", 0xb4b6ba);
    t.share(.6);
    half(t, shell, Pose.IDENTITY, -1);
    t.part("seam", dark).at(0, .365, -.004).box(.446, .616, .014, .006);
    t.part("seam", dark).at(.227, .365, 0).box(.012, .13, .025, .006);
    MeshBuilder rail = t.part("rail", alloy);
    for (int side = -1; side <= 1; side += 2) {
      rail.at(0, 0, 0).rod(new Vec3(side * .1, .66, -.09), new Vec3(side * .1, .735, -.09), .007);
      for (int z = -1; z <= 1; z += 2) {
        Vec3 hub = new Vec3(side * .17, .03, z * .085);
        t.part("wheels", dark).at(hub.x(), hub.y(), hub.z(), Quat.about(Vec3.Z, Math.PI / 2)).at(hub.x() - .012, hub.y(), hub.z(), Quat.about(Vec3.Z, -Math.PI / 2)).cylinder(.03, .03, .024, .006, 20);
        t.part("wheels", dark).at(hub.x(), .055, hub.z()).box(.035, .03, .04, .008);
      }
    }
    t.part("handle", dark).at(0, .73, -.09).box(.24, .02, .03, .009);
    t.part("handle", dark).at(0, .682, 0).box(.13, .014, .03, .006);
    t.block(0, .38, -.065, .45, .60, .125, shell);
    for (int k = 0; k < 4; k++) {
      t.ball((k % 2 == 0 ? -1 : 1) * .17, .03, (k < 2 ? -1 : 1) * .085, .03, dark);
    }
    t.grip("handle", 0, .73, -.09).drag(.25);
    // the front shell opens like a door
    Vec3 hinge = new Vec3(-.222, .365, .004);
    int front = t.link("front", Pose.at(hinge), .4);
    half(t, shell, Pose.at(hinge.times(-1)), 1);
    t.part("lining", Order.of("fabric", 0x4a4640)).at(.222, 0, .002).box(.43, .60, .004, .001);
    t.block(.222, .015, .062, .445, .60, .12, shell);
    t.hinge(0, front, hinge, Vec3.UP, -2.4, 0, .4);
  }

  /** One ribbed shell of a suitcase, in front of (side 1) or behind its seam. */
  private static void half(Thing t, Material shell, Pose at, int side) {
    MeshBuilder b = t.part("shell", shell);
    b.at(at.times(Pose.at(0, .365, side * .0655))).box(.45, .62, .125, .05, 5);
    for (int i = -3; i <= 3; i++) {
      b.at(at.times(Pose.at(i * .054, .365, side * .1265))).box(.022, .52, .010, .0045);
    }
  }

  private static void barrel(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x8a5f38);
    Material iron = Order.of("iron", 0x4c4b4a);
    MeshBuilder b = t.part("staves", wood);
    int staves = 20;
    // each stave bulges on its own: a shallow groove between neighbours
    b.surface(
        b.segments(staves * 4),
        b.segments(16),
        (s, v) -> {
          double y = .9 * v;
          double r = radius(v) - .004 * StrictMath.pow(Math.abs(StrictMath.sin(Math.PI * staves * s + Math.PI / 2)), 12);
          double a = 2 * Math.PI * s;
          return new Vec3(r * StrictMath.cos(a), y, -r * StrictMath.sin(a));
        },
        Surface.Uv.METRES);
    b.lathe(Outline.from(0, .025).line(.235, .025).line(.235, 0).line(radius(0), 0), 40);
    b.lathe(Outline.from(radius(1), .9).line(.235, .9).line(.235, .875).line(0, .875), 40);
    for (double v : new double[] {.035, .20, .36, .64, .80, .965}) {
      double h = .018;
      MeshBuilder hoop = t.part("hoops", iron);
      double lo = radius(v - h) + .003;
      double hi = radius(v + h) + .003;
      hoop.lathe(
          Outline.from(lo - .008, .9 * (v - h)).line(lo, .9 * (v - h)).line(hi, .9 * (v + h)).line(hi - .008, .9 * (v + h)).close(), 48);
    }
    t.post(0, 0, 0, .875, .262, wood).post(0, 0, .12, .78, .285, wood).post(0, 0, .3, .6, .2995, wood);
    rim(t, wood, .245, .875, .9);
    t.top("top", 0, .875, 0, .16, .16).drag(.45);
  }

  /** Solid pieces of a raised edge, 2 cm thick. */
  private static void rim(Thing t, Material m, double r, double y0, double y1) {
    int n = 12;
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      Vec3 at = new Vec3(r * StrictMath.sin(a), (y0 + y1) / 2, r * StrictMath.cos(a));
      double wide = (r + .01) * StrictMath.tan(Math.PI / n);
      t.solid(new Solid.Block(wide, (y1 - y0) / 2, .01), Pose.facing(at, a), m);
    }
  }

  private static double radius(double v) {
    double x = 2 * v - 1;
    return .253 + .044 * (1 - x * x);
  }

  private static void drum(Thing t, Order o) {
    Material steel = o.main("painted_metal", 0x2e5a88);
    t.part("drum", steel)
        .lathe(
            Outline.from(0, .02).line(.27, .02).line(.272, 0).round(.004).line(.284, 0).round(.004)
                .line(.284, .28).through(.290, .293).line(.284, .306).line(.284, .574).through(.290, .587)
                .line(.284, .60).line(.284, .88).round(.004).line(.272, .88).round(.004).line(.27, .86).line(0, .86),
            56);
    MeshBuilder cap = t.part("cap", Order.of("steel", 0x9a9da2));
    cap.at(.17, .86, 0).cylinder(.035, .033, .012, .003, 20);
    cap.at(-.19, .86, .04).cylinder(.016, .015, .010, .002, 16);
    t.post(0, 0, 0, .86, .287, steel);
    rim(t, steel, .277, .86, .88);
    t.top("top", 0, .86, 0, .18, .18).drag(.45);
  }

  private static void bucket(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xc23a2e);
    Material wire = Order.of("steel", 0x8f9398);
    t.part("bucket", m)
        .lathe(
            Outline.from(0, .004).line(.100, .004).line(.102, 0).round(.002).line(.108, 0).round(.003)
                .line(.144, .27).line(.150, .272).round(.002).line(.150, .28).round(.003).line(.140, .28).round(.003)
                .line(.104, .008).round(.004).line(0, .008),
            48);
    MeshBuilder h = t.part("handle", wire);
    List<Vec3> arc = new java.util.ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double a = Math.PI * i / 16;
      arc.add(new Vec3(.151 * StrictMath.cos(a), .262 + .151 * StrictMath.sin(a), .02 * StrictMath.sin(a)));
    }
    h.tube(arc, r -> .0028, 8, false);
    t.part("grip", Order.of("plastic_hard", 0x2c2c2e)).rod(new Vec3(-.045, .4115, .02), new Vec3(.045, .4115, .02), .0085);
    for (int side = -1; side <= 1; side += 2) {
      t.part("bucket", m).at(side * .148, .262, 0).box(.016, .03, .03, .006);
    }
    walls(t, m, .105, .147, .28, .006, 12);
    t.block(0, .004, 0, .15, .008, .15, m);
    t.mouth("mouth", 0, .28, 0, .14).grip("handle", 0, .42, 0).drag(.07);
  }

  /** Solid staves round an open vessel, so that things can lie in it. */
  static void walls(Thing t, Material m, double foot, double top, double height, double thick, int n) {
    for (int i = 0; i < n; i++) {
      double a0 = 2 * Math.PI * i / n;
      double a1 = 2 * Math.PI * (i + 1) / n;
      Vec3[] p = new Vec3[8];
      for (int k = 0; k < 8; k++) {
        double a = (k & 1) == 0 ? a0 : a1;
        double y = (k & 2) == 0 ? 0 : height;
        double r = ((k & 2) == 0 ? foot : top) - ((k & 4) == 0 ? 0 : thick);
        p[k] = new Vec3(r * StrictMath.cos(a), y, r * StrictMath.sin(a));
      }
      t.hull(m, p);
    }
  }

  private static void trash(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x4a5c50);
    MeshBuilder b = t.part("can", m);
    b.lathe(
        Outline.from(0, .01).line(.155, .01).line(.16, 0).round(.004).line(.17, 0).round(.004).line(.19, .58)
            .line(.196, .585).round(.003).line(.196, .60).round(.003).line(.186, .60).line(.166, .02).line(0, .02),
        48);
    for (int i = 0; i < 24; i++) {
      double a = 2 * Math.PI * i / 24;
      double c = StrictMath.cos(a);
      double s = StrictMath.sin(a);
      b.rod(new Vec3(.1725 * c, .05, .1725 * s), new Vec3(.189 * c, .55, .189 * s), .005);
    }
    t.part("lid", m).lathe(
        Outline.from(0, .60).line(.198, .60).line(.2, .605).round(.003).line(.2, .62).round(.004)
            .curve(.16, .655, .09, .672, .0, .676),
        48);
    t.part("lid", m).tube(List.of(new Vec3(-.05, .66, 0), new Vec3(-.045, .69, 0), new Vec3(.045, .69, 0), new Vec3(.05, .66, 0)), r -> .0085, 8, false);
    t.frustum(0, .17, .62, .198, 16, m).frustum(.6, .198, .672, .06, 16, m);
    t.mouth("mouth", 0, .62, 0, .18).drag(.25);
  }

  private static void basket(Thing t, Order o) {
    Material m = o.main("wicker");
    t.part("basket", m)
        .scaled(1, 1, .714)
        .lathe(
            Outline.from(0, .006).line(.165, .006).line(.17, 0).round(.006).line(.18, .004).round(.006)
                .line(.2, .19).round(.01).line(.21, .2).round(.008).line(.208, .215).round(.008).line(.194, .21).round(.006)
                .line(.17, .018).round(.01).line(0, .016),
            48);
    List<Vec3> arc = new java.util.ArrayList<>();
    for (int i = 0; i <= 20; i++) {
      double a = Math.PI * i / 20;
      arc.add(new Vec3(.2 * StrictMath.cos(a), .2 + .152 * StrictMath.sin(a), 0));
    }
    t.part("handle", m).tube(arc, r -> .0085, 10, false);
    for (int k = 0; k < 12; k++) {
      double a0 = 2 * Math.PI * k / 12;
      double a1 = 2 * Math.PI * (k + 1) / 12;
      Vec3[] p = new Vec3[8];
      for (int i = 0; i < 8; i++) {
        double a = (i & 1) == 0 ? a0 : a1;
        double r = ((i & 2) == 0 ? .178 : .206) - ((i & 4) == 0 ? 0 : .012);
        p[i] = new Vec3(r * StrictMath.cos(a), (i & 2) == 0 ? 0 : .21, r * .714 * StrictMath.sin(a));
      }
      t.hull(m, p);
    }
    t.block(0, .008, 0, .28, .016, .2, m);
    t.mouth("mouth", 0, .21, 0, .14).grip("handle", 0, .355, 0).drag(.08);
  }
}
