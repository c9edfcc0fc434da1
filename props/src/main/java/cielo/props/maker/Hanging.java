package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.List;

/** Straight lines of one metre to hang things from; they hang along y from the grip "top". */
final class Hanging {
  private static final String CLOTH = "cloth";

  private Hanging() {}

  static List<Maker> makers() {
    return List.of(
        thing("hanging rope, straight rope", CLOTH, .024, 1, .024, .25, Stands.CEILING, Hanging::rope),
        thing("hanging string, straight string, thread line", CLOTH, .003, 1, .003, .01, Stands.CEILING, Hanging::string),
        thing("hanging chain, straight chain", CLOTH, .0246, 1.0, .0246, .9, Stands.CEILING, Hanging::chain));
  }

  private static void line(Thing t, Material m, double r) {
    t.solid(new Solid.Capsule(.5 - r, r), Pose.at(0, .5, 0), m);
    t.spot(new Spot(Spot.Kind.GRIP, "top", new Vec3(0, 1, 0), Vec3.UP, r, r)).spot(new Spot(Spot.Kind.GRIP, "end", Vec3.ZERO, Vec3.UP, r, r));
  }

  /** Three strands laid round each other. */
  private static void rope(Thing t, Order o) {
    Material m = o.main("rope");
    for (int k = 0; k < 3; k++) {
      double a0 = k * 2 * Math.PI / 3;
      List<Vec3> path = new java.util.ArrayList<>();
      int n = t.detail == 0 ? 120 : 48;
      for (int i = 0; i <= n; i++) {
        double a = a0 + i * 2 * Math.PI * 14 / n;
        path.add(new Vec3(.0055 * StrictMath.cos(a), (double) i / n, .0055 * StrictMath.sin(a)));
      }
      t.part("rope", m).tube(path, s -> .0065, 7, false);
    }
    line(t, m, .011);
  }

  private static void string(Thing t, Order o) {
    Material m = o.main("cotton", 0xe4e0d4);
    t.part("string", m).rod(Vec3.ZERO, new Vec3(0, 1, 0), .0015);
    line(t, m, .0015);
  }

  private static void chain(Thing t, Order o) {
    Material m = o.main("steel", 0x9a9da2);
    int n = 28;
    double pitch = (1 - .0124) / n;
    for (int i = 0; i < n; i++) {
      Quat turn = Quat.yaw(i % 2 * Math.PI / 2);
      double y = .0062 + pitch * (i + .5);
      List<Vec3> loop = new java.util.ArrayList<>();
      for (int k = 0; k < 16; k++) {
        double a = 2 * Math.PI * k / 16;
        double half = pitch / 2 + .0031 - .0092;
        loop.add(new Vec3(.0092 * StrictMath.cos(a), Math.copySign(half, StrictMath.sin(a)) + .0092 * StrictMath.sin(a), 0));
      }
      t.part("links", m).at(new Pose(new Vec3(0, y, 0), turn)).tube(loop, s -> .0031, 7, true);
    }
    line(t, m, .011);
  }
}
