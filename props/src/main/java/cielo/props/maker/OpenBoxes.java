package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Boxes that things can be put into: open ones, and small ones with a hinged lid. */
final class OpenBoxes {
  private OpenBoxes() {}

  static List<Maker> makers() {
    return List.of(
        thing("open box, open cardboard box, empty box, open-topped box", "container", .583, .412, .484, .6, Stands.FLOOR, OpenBoxes::cardboard),
        thing("jewelry box, jewellery box, box with lid, lidded box, box with a lid", "container", .24, .1335, .1735, .9, Stands.TABLE, OpenBoxes::jewelry));
  }

  /** Four walls and a bottom, solid one by one, with a mouth on top; outer sizes. */
  static void walls(Thing t, Material m, double w, double h, double d, double thick) {
    MeshBuilder b = t.part("box", m);
    b.at(0, thick / 2, 0).box(w - .002, thick, d - .002, 0);
    t.block(0, thick / 2, 0, w, thick, d, m);
    for (int s = -1; s <= 1; s += 2) {
      double bevel = Math.min(.003, thick * .4);
      b.at(0, h / 2, s * (d - thick) / 2).box(w, h, thick, bevel);
      b.at(s * (w - thick) / 2, h / 2, 0).box(thick, h, d - 2 * thick, bevel);
      t.block(0, h / 2, s * (d - thick) / 2, w, h, thick, m).block(s * (w - thick) / 2, h / 2, 0, thick, h, d - 2 * thick, m);
    }
    t.mouth("mouth", 0, h, 0, Math.min(w, d) / 2 - thick).drag(.1);
  }

  /** A carton with its four flaps folded out. */
  static void cardboard(Thing t, Order o) {
    Material card = o.main("cardboard");
    Material inner = Order.paint(card, card.look().base().times(.86));
    walls(t, card, .4, .3, .3, .006);
    for (int s = -1; s <= 1; s += 2) {
      // long flaps stand up and out, short ones lean further
      Pose edge = new Pose(new Vec3(0, .299, s * .148), Quat.about(Vec3.X, s * .72));
      t.part("flaps", inner).at(edge.times(Pose.at(0, .073, 0))).box(.396, .146, .003, .001);
      Pose side = new Pose(new Vec3(s * .198, .299, 0), Quat.about(Vec3.Z, -s * .80));
      t.part("flaps", inner).at(side.times(Pose.at(0, .064, 0))).box(.003, .128, .294, .001);
    }
    t.part("tape", Order.of("plastic_thin", 0xb9945e)).at(0, .21, .1504).box(.05, .18, .0006, 0).at(0, .21, -.1504).box(.05, .18, .0006, 0);
  }

  /** A crate of boards without its top. */
  static void crate(Thing t, Material wood) {
    double w = .6;
    double h = .45;
    double d = .45;
    MeshBuilder b = t.part("boards", wood);
    MeshBuilder f = t.part("frame", wood);
    for (int s = -1; s <= 1; s += 2) {
      for (int i = 0; i < 4; i++) {
        double y = h / 4 * (i + .5);
        b.at(0, y, s * (d / 2 - .022)).box(w - .05, h / 4 - .008, .014, .003);
        b.at(s * (w / 2 - .022), y, 0).box(.014, h / 4 - .008, d - .05, .003);
      }
      for (int k = -1; k <= 1; k += 2) {
        f.at(s * (w / 2 - .025), h / 2, k * (d / 2 - .008)).box(.05, h, .016, .004);
        f.at(s * (w / 2 - .008), h / 2, k * (d / 2 - .025)).box(.016, h, .05, .004);
      }
      for (double y : new double[] {.025, h - .025}) {
        f.at(0, y, s * (d / 2 - .008)).box(w - .1, .05, .016, .004);
        f.at(s * (w / 2 - .008), y, 0).box(.016, .05, d - .1, .004);
      }
      t.block(0, h / 2, s * (d / 2 - .015), w, h, .03, wood).block(s * (w / 2 - .015), h / 2, 0, .03, h, d - .06, wood);
    }
    b.at(0, .015, 0).box(w - .05, .014, d - .05, .003);
    t.block(0, .012, 0, w, .024, d, wood).mouth("mouth", 0, h, 0, .19).comesApart(12).drag(.2);
  }

  private static void jewelry(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x7a3f28);
    Material lining = Order.of("plush", 0x8a2436);
    Material brass = Order.of("brass", 0xc9a14a);
    t.share(.7);
    walls(t, wood, .24, .10, .17, .009);
    t.part("lining", lining).at(0, .012, 0).box(.22, .006, .15, .001);
    t.part("lock", brass).at(0, .085, .086).box(.026, .03, .003, .001);
    for (int k = 0; k < 4; k++) {
      t.part("corners", brass).at((k % 2 == 0 ? -1 : 1) * .1135, .007, (k < 2 ? -1 : 1) * .0785).box(.013, .014, .013, .002);
    }
    Vec3 hinge = new Vec3(0, .1015, -.084);
    int lid = t.link("lid", Pose.at(hinge), .3);
    t.part("lid", wood).at(0, .0115, .084).box(.24, .021, .17, .006, 2).at(0, .026, .084).box(.19, .012, .12, .005, 2);
    t.part("lid lining", lining).at(0, .0005, .084).box(.222, .002, .152, .0005);
    t.part("lid lock", brass).at(0, .008, .1702).box(.02, .016, .003, .001);
    t.block(0, .0135, .084, .24, .025, .17, wood);
    t.hinge(0, lid, hinge, Vec3.X, -2.0, 0, .03).grip("lid", 0, .125, .08);
  }
}
