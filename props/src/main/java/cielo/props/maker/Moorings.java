package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** What lies about a harbour: buoys, anchors, oars. */
final class Moorings {
  private Moorings() {}

  static List<Maker> makers() {
    return List.of(
        thing("buoy, marker buoy, navigation buoy", "boat", 1.2, 2.3, 1.2, 180, Stands.WATER, Moorings::buoy),
        thing("lifebuoy, life ring, swim ring, inner tube, pool float, lifebelt", "boat", 0.766, 0.12, 0.766, 2.5, Stands.WATER, Moorings::lifebuoy),
        thing("anchor, ship's anchor", "boat", 0.815, 1.04, 0.072, 60, Stands.FLOOR, Moorings::anchor),
        thing("oar, paddle", "boat", 0.165, 0.0428, 2, 2.2, Stands.FLOOR, Moorings::oar));
  }

  private static void buoy(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xc83a24);
    t.part("float", m).lathe(Outline.from(0, .1).curve(.2, .02, .4, 0).line(.55, .05).round(.05).line(.6, .3).round(.05).line(.55, .58).round(.06).line(.2, .66).line(0, .66), 40);
    t.part("band", Order.of("painted_metal", 0xe8e6de)).lathe(Outline.from(.585, .25).line(.605, .27).line(.602, .40).line(.58, .42).close(), 40);
    for (int i = 0; i < 4; i++) {
      double a = i * Math.PI / 2 + .4;
      t.part("frame", m).at(0, 0, 0).rod(new Vec3(.36 * StrictMath.cos(a), .62, .36 * StrictMath.sin(a)), new Vec3(.12 * StrictMath.cos(a), 1.9, .12 * StrictMath.sin(a)), .025);
    }
    t.part("frame", m).at(0, 1.9, 0).cylinder(.16, .16, .05, .01, 24);
    Material lamp = Cars.lens(new cielo.scene.material.Rgb(.7, .5, .1), .2, new cielo.scene.material.Rgb(2.6, 1.5, .2));
    t.glow("lamp", lamp).at(0, 1.95, 0).cylinder(.09, .08, .2, .02, 20);
    t.part("frame", m).at(0, 2.15, 0).cylinder(.12, 0, .14, .01, 20);
    t.post(0, 0, .03, .62, .56, m).frustum(.62, .36, 2.2, .12, 12, m).drag(.7);
    t.lamp("lamp", new Vec3(0, 2.05, 0), new cielo.scene.material.Rgb(1.2, .7, .1), .1);
  }

  private static void lifebuoy(Thing t, Order o) {
    Material m = o.main("plastic_thin", 0xd84a28);
    Material white = Order.of("plastic_thin", 0xecebe6);
    for (int i = 0; i < 8; i++) {
      List<Vec3> arc = new ArrayList<>();
      for (int k = 0; k <= 8; k++) {
        double a = (i + k / 8.0) * Math.PI / 4;
        arc.add(new Vec3(.315 * StrictMath.cos(a), .06, .315 * StrictMath.sin(a)));
      }
      t.part(i % 2 == 0 ? "ring" : "bands", i % 2 == 0 ? m : white).tube(arc, v -> .06, 16, false);
      t.bar(arc.get(0), arc.get(8), .059, m);
    }
    t.part("rope", Order.of("rope", 0xe0d8c0)).at(0, .06, 0).torus(.375, .008, 56, 6);
    t.spot(Spot.opening("hole", new Vec3(0, .06, 0), new Vec3(0, -1, 0), .25));
  }

  private static void anchor(Thing t, Order o) {
    Material m = o.main("iron", 0x44464a);
    MeshBuilder b = t.part("anchor", m);
    b.rod(new Vec3(0, .06, 0), new Vec3(0, .9, 0), .035, .028).rod(new Vec3(-.22, .78, 0), new Vec3(.22, .78, 0), .026);
    b.at(-.22, .78, 0).ball(.036, 4).at(.22, .78, 0).ball(.036, 4);
    b.at(0, .97, 0, Quat.about(Vec3.X, Math.PI / 2)).torus(.062, .016, 28, 8);
    List<Vec3> arc = new ArrayList<>();
    for (int i = 0; i <= 16; i++) {
      double a = Math.PI * (1.08 + .84 * i / 16);
      arc.add(new Vec3(.33 * StrictMath.cos(a), .385 + .345 * StrictMath.sin(a), 0));
    }
    b.at(0, 0, 0).tube(arc, v -> .034 - .012 * Math.abs(2 * v - 1), 10, false);
    for (int s = -1; s <= 1; s += 2) {
      b.at(s * .315, .30, 0, Quat.about(Vec3.Z, s * .30)).extrude(Outline.polygon(-.075, -.07, .075, -.07, 0, .12), .03, .006);
    }
    t.bar(new Vec3(0, .05, 0), new Vec3(0, 1.0, 0), .035, m).bar(arc.get(0), arc.get(8), .03, m).bar(arc.get(8), arc.get(16), .03, m).bar(new Vec3(-.22, .78, 0), new Vec3(.22, .78, 0), .028, m);
  }

  private static void oar(Thing t, Order o) {
    Material m = o.main("wood_soft", 0xb08450);
    t.part("oar", m).rod(new Vec3(0, .022, -.98), new Vec3(0, .022, .45), .021, .019);
    t.part("oar", m).at(0, .022, .72).scaled(1, 1, 1).box(.165, .014, .56, .006);
    t.part("grip", Order.of("rubber", 0x2c2c2e)).at(0, 0, 0).rod(new Vec3(0, .022, -1.0), new Vec3(0, .022, -.84), .0225);
    t.bar(new Vec3(0, .022, -.97), new Vec3(0, .022, .5), .02, m).block(0, .022, .72, .165, .014, .56, m).grip("grip", 0, .022, -.92);
  }
}
