package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** What opens: doors, gates, lids, drawers, windows. Leaves hang on hinges, drawers on sliders. */
final class Doors {
  private static final String HOME = "home";

  private Doors() {}

  static List<Maker> makers() {
    return List.of(
        thing("door, wooden door, front door, house door", HOME, 1.06, 2.12, 0.16, 30, Stands.FLOOR, Doors::door),
        thing("gate, garden gate, iron gate, metal gate", HOME, 2.32, 1.76, 0.24, 90, Stands.FLOOR, Doors::gate),
        thing("chest, treasure chest, wooden chest, trunk", HOME, 0.8, 0.554, 0.502, 22, Stands.FLOOR, Doors::chest),
        thing("toolbox, tool box, metal toolbox", HOME, 0.46, 0.249, 0.226, 3.5, Stands.FLOOR, Doors::toolbox),
        thing("cabinet, drawer, dresser, chest of drawers, drawers, nightstand, bedside table", HOME, 0.6, 0.661, 0.5, 24, Stands.FLOOR, Doors::drawers),
        thing("cupboard, wardrobe, closet, locker cupboard", HOME, 1.1, 1.95, 0.612, 60, Stands.FLOOR, Doors::cupboard),
        thing("safe, vault, strongbox", HOME, 0.55, 0.6, 0.555, 140, Stands.FLOOR, Doors::safe),
        thing("trapdoor, hatch, trap door", HOME, 1.1, 0.0818, 1.1, 32, Stands.FLOOR, Doors::trapdoor));
  }

  /** The hand side: a round knob on a rose. */
  private static void knob(Thing t, double x, double y, double z, int out) {
    Material brass = Order.of("brass", 0xc9a14a);
    Quat q = Quat.about(Vec3.X, out * Math.PI / 2);
    t.part("knob", brass).at(x, y, z, q).lathe(Outline.from(0, 0).line(.026, 0).round(.002).line(.026, .005).round(.003).line(.010, .008).line(.009, .028).through(.024, .04, .024, .052).line(0, .06), 24);
  }

  private static void door(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x8a5a34);
    Material frame = Order.of("wood_painted", 0xe2ded2);
    t.fixed();
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", frame).at(s * .49, 1.06, 0).box(.08, 2.12, .14, .006);
      t.block(s * .49, 1.06, 0, .08, 2.12, .14, frame);
    }
    t.part("frame", frame).at(0, 2.08, 0).box(1.06, .08, .14, .006);
    t.block(0, 2.08, 0, 1.06, .08, .14, frame);
    Vec3 hinge = new Vec3(-.44, .01, .01);
    int leaf = t.link("leaf", Pose.at(hinge), 1);
    t.part("leaf", wood).at(.44, 1.005, 0).box(.875, 2.01, .04, .004);
    for (int f = -1; f <= 1; f += 2) {
      for (double[] p : new double[][] {{.25, .52, .30, .62}, {.63, .52, .30, .62}, {.25, 1.45, .30, .80}, {.63, 1.45, .30, .80}}) {
        t.part("panels", wood).at(p[0], p[1], f * .0195).box(p[2], p[3], .012, .005);
        t.part("grooves", Order.paint(wood, wood.look().base().times(.6))).at(p[0], p[1], f * .0203).box(p[2] + .024, p[3] + .024, .001, 0);
      }
      knob(t, .80, 1.02, f * .02, f);
    }
    t.block(.44, 1.005, 0, .875, 2.01, .04, wood).grip("handle", .36, 1.03, .06);
    t.hinge(0, leaf, hinge, Vec3.UP, -1.9, 1.9, 2);
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.OPENING, "doorway", new Vec3(0, 1.0, 0), new Vec3(0, 0, -1), .42, 1.0));
  }

  private static void gate(Thing t, Order o) {
    Material iron = o.main("iron", 0x3a3b3e);
    Material stone = Order.of("stone", 0x8c8880);
    t.fixed();
    for (int s = -1; s <= 1; s += 2) {
      t.part("posts", stone).at(s * 1.04, .8, 0).box(.20, 1.6, .20, .012).at(s * 1.04, 1.63, 0).box(.24, .07, .24, .012).at(s * 1.04, 1.70, 0).ball(.06, 6);
      t.block(s * 1.04, .83, 0, .20, 1.66, .20, stone);
    }
    for (int s = -1; s <= 1; s += 2) {
      Vec3 hinge = new Vec3(s * .93, .06, 0);
      int leaf = t.link(s < 0 ? "left leaf" : "right leaf", Pose.at(hinge), .5);
      MeshBuilder b = t.part("leaf", iron);
      for (double y : new double[] {.06, .72, 1.25}) {
        b.at(-s * .46, y, 0).box(.92, .04, .025, .004);
      }
      for (int i = 0; i <= 7; i++) {
        double x = -s * (.01 + i * .129);
        double top = 1.32 + .16 * StrictMath.sin(Math.PI / 2 * i / 7);
        b.at(0, 0, 0).rod(new Vec3(x, .02, 0), new Vec3(x, top, 0), .011);
        b.at(x, top, 0).lathe(Outline.from(.010, 0).line(.022, .025).line(0, .10), 8);
        if (i < 7) {
          b.at(-s * (.075 + i * .129), .985, 0, Quat.about(Vec3.X, Math.PI / 2)).torus(.045, .007, 20, 6);
        }
      }
      t.block(-s * .46, .70, 0, .92, 1.34, .03, iron);
      t.hinge(0, leaf, hinge, Vec3.UP, -1.8, 1.8, 4);
    }
  }

  private static void chest(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a4e2c);
    Material iron = Order.of("brass", 0x9c7a38);
    Material dark = Order.paint(wood, wood.look().base().times(.5));
    double w = .78;
    double d = .48;
    t.share(.65);
    MeshBuilder b = t.part("box", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(0, .17, s * (d / 2 - .01)).box(w, .34, .02, .004);
      b.at(s * (w / 2 - .01), .17, 0).box(.02, .34, d - .04, .004);
      t.block(0, .17, s * (d / 2 - .01), w, .34, .02, wood);
      t.block(s * (w / 2 - .01), .17, 0, .02, .34, d - .04, wood);
      for (double x : new double[] {-.28, .28}) {
        t.part("bands", iron).at(x, .17, s * (d / 2 + .002)).box(.05, .342, .008, .002);
      }
    }
    b.at(0, .012, 0).box(w, .024, d, .004);
    t.part("inside", dark).at(0, .03, 0).box(w - .05, .012, d - .05, 0);
    t.block(0, .012, 0, w, .024, d, wood);
    for (int k = 0; k < 4; k++) {
      t.part("bands", iron).at((k % 2 == 0 ? -1 : 1) * (w / 2 - .02), .17, (k < 2 ? -1 : 1) * (d / 2 - .02)).box(.05, .344, .05, .003);
    }
    t.part("lock", iron).at(0, .30, d / 2 + .008).box(.09, .10, .016, .004);
    t.mouth("mouth", 0, .34, 0, .22);
    Vec3 hinge = new Vec3(0, .345, -d / 2 + .01);
    int lid = t.link("lid", Pose.at(hinge), .35);
    for (int i = 0; i < 9; i++) {
      // staves of the rounded lid
      double a0 = Math.PI * i / 9;
      double a1 = Math.PI * (i + 1) / 9;
      Vec3[] p = new Vec3[8];
      for (int k = 0; k < 8; k++) {
        double a = (k & 1) == 0 ? a0 : a1;
        double r = (k & 2) == 0 ? 1 : .90;
        p[k] = new Vec3((k & 4) == 0 ? -w / 2 : w / 2, .20 * r * StrictMath.sin(a), d / 2 - .01 - (d / 2) * r * StrictMath.cos(a));
      }
      MeshBuilder l = t.part("lid", wood);
      l.face(p[4], p[0], p[1], p[5]);
      l.face(p[2], p[6], p[7], p[3]);
      t.hull(wood, p);
      for (double x : new double[] {-.28, .28, -.375, .375}) {
        Vec3 q = p[0].lerp(p[1], .5);
        t.part("bands", iron).at(x, q.y() * 1.02, q.z(), Quat.about(Vec3.X, (a0 + a1) / 2 - Math.PI / 2)).box(.05, .006, .092, .001);
      }
    }
    MeshBuilder l = t.part("lid", wood);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 9; i++) {
        Vec3 c = new Vec3(s * (w / 2 - .004), 0, d / 2 - .01);
        Vec3 p = new Vec3(s * (w / 2 - .004), .198 * StrictMath.sin(Math.PI * i / 9), d / 2 - .01 - d / 2 * .99 * StrictMath.cos(Math.PI * i / 9));
        Vec3 q = new Vec3(s * (w / 2 - .004), .198 * StrictMath.sin(Math.PI * (i + 1) / 9), d / 2 - .01 - d / 2 * .99 * StrictMath.cos(Math.PI * (i + 1) / 9));
        l.flat(c, s > 0 ? p : q, s > 0 ? q : p);
        l.flat(c, s > 0 ? q : p, s > 0 ? p : q);
      }
    }
    t.part("lock", iron).at(0, -.01, d - .002).box(.06, .09, .014, .004);
    t.hinge(0, lid, hinge, Vec3.X, -2.0, 0, .6);
  }

  private static void toolbox(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xb8302a);
    Material steel = Order.of("steel", 0xa9acb0);
    t.share(.7);
    t.part("box", m).at(0, .075, 0).box(.46, .15, .22, .008);
    for (int s = -1; s <= 1; s += 2) {
      t.part("latches", steel).at(s * .14, .14, .112).box(.04, .05, .008, .002);
    }
    t.block(0, .075, 0, .46, .15, .22, m);
    Vec3 hinge = new Vec3(0, .152, -.105);
    int lid = t.link("lid", Pose.at(hinge), .3);
    t.part("lid", m).at(0, 0, .105).taper(.46, .22, .40, .14, .055);
    List<Vec3> handle = List.of(new Vec3(-.09, .05, .105), new Vec3(-.085, .088, .105), new Vec3(.085, .088, .105), new Vec3(.09, .05, .105));
    t.part("handle", Order.of("plastic_hard", 0x2c2c2e)).tube(handle, v -> .0095, 9, false);
    t.block(0, .027, .105, .44, .055, .2, m);
    t.hinge(0, lid, hinge, Vec3.X, -2.2, 0, .2).grip("handle", 0, .24, 0);
  }

  private static void drawers(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xa06c40);
    Material dark = Order.paint(wood, wood.look().base().times(.45));
    t.share(.6);
    MeshBuilder b = t.part("carcass", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .289, .36, -.01).box(.022, .60, .43, .003);
      t.block(s * .289, .36, -.01, .022, .60, .43, wood);
      for (int f = -1; f <= 1; f += 2) {
        b.at(s * .26, .03, f * .18).taper(.03, .03, .045, .045, .06);
        b.at(s * .26, 0, f * .18).taper(.03, .03, .045, .045, .07);
        t.block(s * .26, .03, f * .18, .04, .06, .04, wood);
      }
    }
    b.at(0, .65, 0).box(.60, .022, .45, .005).at(0, .07, -.01).box(.56, .02, .43, .002);
    t.part("inside", dark).at(0, .36, -.215).box(.56, .58, .012, 0);
    t.block(0, .65, 0, .6, .022, .45, wood).block(0, .07, -.01, .56, .02, .43, wood).block(0, .36, -.215, .56, .58, .012, wood);
    t.top("top", 0, .661, 0, .27, .2);
    for (int i = 0; i < 3; i++) {
      Vec3 at = new Vec3(0, .175 + i * .185, 0);
      int d = t.link("drawer " + (i + 1), Pose.at(at), .13);
      t.part("front", wood).at(0, 0, .207).box(.55, .172, .02, .004);
      MeshBuilder box = t.part("box", Order.of("wood_soft", 0xd0b080));
      for (int s = -1; s <= 1; s += 2) {
        box.at(s * .255, -.005, 0).box(.012, .13, .38, .001);
        t.block(s * .255, -.005, 0, .012, .13, .38, wood);
      }
      box.at(0, -.066, 0).box(.51, .008, .38, 0).at(0, -.005, -.186).box(.5, .13, .01, 0);
      t.block(0, 0, .207, .55, .172, .02, wood).block(0, -.066, 0, .51, .01, .38, wood);
      knob(t, 0, 0, .215, 1);
      t.joint(new cielo.scene.shape.Joint.Slider(0, d, at, Vec3.Z, 0, .34, 4));
    }
  }

  private static void cupboard(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x9a6a44);
    Material dark = Order.paint(wood, wood.look().base().times(.45));
    t.share(.64);
    MeshBuilder b = t.part("carcass", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .539, .975, -.01).box(.022, 1.93, .53, .003);
      t.block(s * .539, .975, -.01, .022, 1.93, .53, wood);
    }
    for (double y : new double[] {.06, 1.0, 1.93}) {
      b.at(0, y, -.01).box(1.06, .022, .53, .003);
      t.block(0, y, -.01, 1.06, .022, .53, wood);
    }
    b.at(0, 1.94, .0).box(1.1, .02, .56, .004).at(0, .03, .23).box(1.06, .06, .02, .002);
    t.part("inside", dark).at(0, .98, -.27).box(1.07, 1.9, .012, 0);
    t.block(0, .98, -.27, 1.07, 1.9, .012, wood);
    for (int s = -1; s <= 1; s += 2) {
      Vec3 hinge = new Vec3(s * .548, .98, .262);
      int leaf = t.link(s < 0 ? "left door" : "right door", Pose.at(hinge), .18);
      t.part("leaf", wood).at(-s * .274, 0, 0).box(.543, 1.82, .02, .004);
      t.part("panel", wood).at(-s * .274, 0, .010).box(.40, 1.66, .012, .005);
      t.part("groove", dark).at(-s * .274, 0, .0103).box(.43, 1.69, .001, 0);
      knob(t, -s * .51, .02, .010, 1);
      t.block(-s * .274, 0, 0, .543, 1.82, .02, wood);
      t.hinge(0, leaf, hinge, Vec3.UP, s < 0 ? -1.9 : 0, s < 0 ? 0 : 1.9, 1);
    }
  }

  private static void safe(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x4a5056);
    Material steel = Order.of("chrome", 0xb8babd);
    t.share(.7);
    MeshBuilder b = t.part("body", m);
    b.at(0, .31, -.22).box(.55, .58, .04, .01).at(0, .045, 0).box(.55, .05, .48, .01).at(0, .575, 0).box(.55, .05, .48, .01);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .25, .31, 0).box(.05, .50, .48, .01);
      t.block(s * .25, .31, 0, .05, .5, .48, m);
      for (int f = -1; f <= 1; f += 2) {
        t.part("feet", Order.of("rubber", 0x2c2c2e)).at(s * .22, 0, f * .18).cylinder(.03, .03, .025, .005, 16);
      }
    }
    t.block(0, .31, -.22, .55, .58, .04, m).block(0, .045, 0, .55, .05, .48, m).block(0, .575, 0, .55, .05, .48, m);
    Vec3 hinge = new Vec3(-.265, .31, .255);
    int door = t.link("door", Pose.at(hinge), .3);
    t.part("door", m).at(.265, 0, 0).box(.53, .56, .05, .012);
    t.part("dial", steel).at(.265, .06, .025, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.05, .045, .03, .006, 32);
    t.part("dial", steel).at(.265, .115, .05).box(.006, .012, .006, .001);
    for (int k = 0; k < 3; k++) {
      double a = k * 2 * Math.PI / 3 + .5;
      t.part("wheel", steel).at(0, 0, 0).rod(new Vec3(.265, -.12, .045), new Vec3(.265 + .075 * StrictMath.cos(a), -.12 + .075 * StrictMath.sin(a), .05), .008);
    }
    t.part("wheel", steel).at(.265, -.12, .02, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.02, .016, .04, .005, 18);
    t.block(.265, 0, 0, .53, .56, .05, m);
    t.hinge(0, door, hinge, Vec3.UP, -2.2, 0, 4);
  }

  private static void trapdoor(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a5230);
    t.fixed();
    List<Vec3> ring = new ArrayList<>();
    for (int s = -1; s <= 1; s += 2) {
      t.part("frame", wood).at(s * .51, .03, 0).box(.08, .06, 1.1, .005).at(0, .03, s * .51).box(.94, .06, .08, .005);
      t.block(s * .51, .03, 0, .08, .06, 1.1, wood).block(0, .03, s * .51, .94, .06, .08, wood);
    }
    Vec3 hinge = new Vec3(0, .05, -.46);
    int leaf = t.link("leaf", Pose.at(hinge), 1);
    for (int i = 0; i < 6; i++) {
      t.part("boards", wood).at(-.383 + i * .153, 0, .46).box(.148, .03, .92, .003);
    }
    for (double z : new double[] {.15, .77}) {
      t.part("bands", Order.of("iron", 0x3c3c3e)).at(0, .017, z).box(.9, .006, .05, .001);
    }
    for (int i = 0; i < 16; i++) {
      double a = 2 * Math.PI * i / 16;
      ring.add(new Vec3(.05 * StrictMath.cos(a), .025, .8 + .05 * StrictMath.sin(a)));
    }
    t.part("bands", Order.of("iron", 0x3c3c3e)).at(0, 0, 0).tube(ring, v -> .007, 7, true);
    t.block(0, 0, .46, .92, .03, .92, wood);
    t.hinge(0, leaf, hinge, Vec3.X, -2.0, 0, 2);
  }
}
