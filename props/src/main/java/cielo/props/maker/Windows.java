package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Model.Stands;
import java.util.List;

/** Panes: a window of two casements, a mirror, a bare sheet of glass. */
final class Windows {
  private static final String HOME = "home";

  private Windows() {}

  static List<Maker> makers() {
    return List.of(
        thing("window, glass window, window pane", HOME, 1.2, 1.4, 0.125, 24, Stands.WALL, Windows::window),
        thing("mirror, wall mirror, looking glass", HOME, 0.82, 1.22, 0.045, 12, Stands.WALL, Windows::mirror),
        thing("pane of glass, glass pane, sheet of glass, glass sheet", HOME, 1.0, 1.2, .012, 36, Stands.FLOOR, Windows::pane));
  }

  /*
   * The pane is a link of its own, welded into the fixed casement, so that only it breaks; the other
   * casement opens towards the room with its own glass.
   */
  private static void window(Thing t, Order o) {
    Material wood = o.main("wood_painted", 0xe6e2d8);
    Material glass = Order.of("glass", 0xe4f0ee);
    t.fixed();
    MeshBuilder b = t.part("frame", wood);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .57, .7, 0).box(.06, 1.4, .07, .006);
      b.at(0, .7 + s * .67, 0).box(1.2, .06, .07, .006);
      t.block(s * .57, .7, 0, .06, 1.4, .07, wood).block(0, .7 + s * .67, 0, 1.08, .06, .07, wood);
    }
    b.at(0, .7, 0).box(.04, 1.3, .06, .004);
    t.block(0, .7, 0, .04, 1.28, .06, wood);
    b.at(0, .015, .03).box(1.2, .03, .12, .006);
    b.at(0, .86, 0).box(1.1, .03, .03, .004);
    Vec3 middle = new Vec3(-.28, .7, 0);
    int pane = t.link("pane", Pose.at(middle), .45);
    t.part("pane", glass).box(.52, 1.28, .006, 0);
    t.block(0, 0, 0, .52, 1.28, .012, glass).breaks(24);
    t.joint(new Joint.Weld(0, pane, middle, Double.POSITIVE_INFINITY));
    Vec3 hinge = new Vec3(.535, .7, .02);
    int sash = t.link("casement", Pose.at(hinge), .55);
    MeshBuilder c = t.part("sash", wood);
    for (int s = -1; s <= 1; s += 2) {
      c.at(-.255 + s * .235, 0, 0).box(.04, 1.27, .032, .004);
      c.at(-.255, s * .615, 0).box(.43, .04, .032, .004);
    }
    t.part("glass", glass).at(-.255, 0, 0).box(.44, 1.20, .006, 0);
    t.part("handle", Order.of("brass", 0xc9a14a)).at(-.485, 0, .02).box(.018, .05, .012, .003).at(-.485, -.04, .03).box(.016, .10, .012, .004);
    t.block(-.255, 0, 0, .51, 1.27, .03, wood);
    t.hinge(0, sash, hinge, Vec3.UP, 0, 1.9, .8);
  }

  private static void mirror(Thing t, Order o) {
    Material frame = o.main("wood_hard", 0x6a4428);
    t.part("glass", Order.of("mirror", 0xe8eaea)).at(0, .61, .012).box(.72, 1.12, .008, 0);
    MeshBuilder b = t.part("frame", frame);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .38, .61, .008).box(.06, 1.22, .045, .014, 3);
      b.at(0, .61 + s * .58, .008).box(.82, .06, .045, .014, 3);
    }
    b.at(0, .61, -.008).box(.76, 1.16, .012, 0);
    t.block(0, .61, .005, .82, 1.22, .04, Order.of("mirror", 0xe8eaea)).breaks(22);
  }

  private static void pane(Thing t, Order o) {
    Material m = o.main("glass");
    t.part("glass", m).at(0, .6, 0).box(1.0, 1.2, .012, 0);
    t.block(0, .6, 0, 1.0, 1.2, .012, m).breaks(28);
  }
}
