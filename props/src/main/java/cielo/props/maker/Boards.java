package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** Boards and skis that are ridden. */
final class Boards {
  private static final String SPORT = "sport";

  private Boards() {}

  static List<Maker> makers() {
    return List.of(
        thing("skateboard, longboard", SPORT, 0.2, 0.152, 0.8, 2.4, Stands.FLOOR, Boards::skateboard),
        thing("surfboard, surf board, paddleboard", SPORT, 0.52, 0.245, 2.1, 3.2, Stands.FLOOR, Boards::surfboard),
        thing("snowboard", SPORT, 0.301, 0.054, 1.55, 3.4, Stands.FLOOR, Boards::snowboard),
        thing("skis, ski, pair of skis", SPORT, 0.258, 0.082, 1.7, 4.5, Stands.FLOOR, Boards::skis));
  }

  private static void skateboard(Thing t, Order o) {
    Material deck = o.main("wood_hard", 0x9a6a3c);
    Material tape = Order.of("rubber", 0x2b2b2d);
    Material metal = Order.of("aluminium", 0xb4b6ba);
    Material wheel = Order.of("plastic_hard", 0xe0dcc8);
    t.share(.8);
    MeshBuilder b = t.part("deck", deck);
    b.surface(b.segments(32), b.segments(48), (s, v) -> {
      // once round the edge of every cross section
      double a = 2 * Math.PI * s;
      double up = Math.signum(StrictMath.sin(a)) * StrictMath.pow(Math.abs(StrictMath.sin(a)), .35);
      return deck(.5 + .5 * StrictMath.cos(a), v, .1065 + .006 * up);
    }, Surface.Uv.METRES);
    t.part("tape", tape).surface(24, 40, (s, v) -> deck(.5 + (s - .5) * .955, .5 + (v - .5) * .985, .1129), Surface.Uv.METRES);
    String[] names = {"wheel front left", "wheel front right", "wheel rear left", "wheel rear right"};
    for (int k = 0; k < 2; k++) {
      double z = k == 0 ? .215 : -.215;
      t.part("trucks", metal).at(0, .075, z).box(.06, .05, .07, .01).at(0, .045, z).box(.16, .018, .022, .006);
      t.block(0, .07, z, .14, .06, .06, metal);
    }
    t.block(0, .106, 0, .2, .014, .6, deck);
    t.solid(new Solid.Block(.09, .007, .06), new Pose(new Vec3(0, .125, .335), Quat.about(Vec3.X, -.32)), deck);
    t.solid(new Solid.Block(.09, .007, .06), new Pose(new Vec3(0, .125, -.335), Quat.about(Vec3.X, .32)), deck);
    t.top("top", 0, .1125, 0, .09, .25);
    for (int i = 0; i < 4; i++) {
      double x = (i % 2 == 0 ? 1 : -1) * .078;
      Vec3 at = new Vec3(x, .027, i < 2 ? .215 : -.215);
      int link = t.link(names[i], Pose.at(at), .05);
      t.part("wheel", wheel).at(new Pose(Vec3.ZERO, Wheels.lying(1))).at(-.016, 0, 0, Wheels.lying(1)).cylinder(.027, .027, .032, .006, 28);
      t.solid(new Solid.Cylinder(.016, .027), new Pose(Vec3.ZERO, Wheels.lying(1)), wheel);
      t.axle(0, link, at, Vec3.X, .002);
    }
  }

  private static Vec3 deck(double s, double v, double y) {
    double z = (v - .5) * .8;
    double end = Math.max(0, Math.abs(z) - .26) / .14;
    double half = .1 * (end < .35 ? 1 : Math.sqrt(Math.max(0, 1 - StrictMath.pow((end - .35) / .65, 2))));
    double x = (s - .5) * 2 * half;
    return new Vec3(x, y + .05 * end * end * .8 + .05 * Math.max(0, x * x - .002) * 8 * .1, -z);
  }

  private static void surfboard(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xe8b83c);
    m = m.withLook(m.look().withRoughness(.25));
    Gear.board(t.part("board", m).at(0, .0, 0), 2.1, .26, .065, 2.3, .12, .03);
    Material stripe = Order.of("plastic_hard", o.colour().isPresent() ? 0xece6d8 : 0xc8322a);
    MeshBuilder line = t.part("stripes", stripe);
    for (double k : new double[] {-1, 1}) {
      line.surface(2, 48, (s, v) -> {
        double u = .9 - 1.8 * v;
        double lift = u > 0 ? .12 * StrictMath.pow(u, 4) : .03 * StrictMath.pow(-u, 6);
        return new Vec3(k * .055 + (s - .5) * .05, .0655 + lift - .0003 - .0008 * Math.abs(u), u * 1.05);
      }, Surface.Uv.METRES);
    }
    t.part("fins", Order.of("plastic_hard", 0x2c2e32)).at(0, .0, -.86, Quat.yaw(Math.PI / 2)).scaled(-1, -1, 1).extrude(finUp(), .008, .002);
    t.block(0, .035, 0, .46, .06, 1.7, m).block(0, -.047, -.86, .02, .094, .14, m).block(0, -.047, .6, .1, .094, .1, m);
  }

  private static Outline finUp() {
    return Outline.from(-.07, 0).line(.06, 0).line(-.03, .085).round(.02).line(-.08, .095).round(.008).close();
  }

  private static void snowboard(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x2c4a9a);
    m = m.withLook(m.look().withRoughness(.25));
    Gear.board(t.part("board", m), 1.55, .148, .012, 9, .048, .048);
    Material dark = Order.of("plastic_hard", 0x2c2c2e);
    for (int k = -1; k <= 1; k += 2) {
      t.part("bindings", dark).at(0, .018, k * .26, Quat.yaw(.25 * k + Math.PI / 2)).box(.13, .014, .28, .005);
      t.part("bindings", dark).at(-.08, .06, k * .26, Quat.yaw(.25 * k + Math.PI / 2)).at(0, .028, k * .26, Quat.yaw(.25 * k + Math.PI / 2)).box(.135, .02, .10, .008);
    }
    t.block(0, .006, 0, .28, .012, 1.3, m);
  }

  private static void skis(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xb8282c);
    m = m.withLook(m.look().withRoughness(.25));
    Material dark = Order.of("plastic_hard", 0x2c2c2e);
    for (int k = -1; k <= 1; k += 2) {
      double x = k * .085;
      Gear.board(t.part("skis", m).at(x, 0, 0), 1.7, .044, .014, 12, .075, .02);
      t.part("bindings", dark).at(x, .028, -.02).box(.06, .03, .10, .006).at(x, .03, .16).box(.06, .035, .07, .006);
      t.block(x, .01, 0, .085, .02, 1.5, m).block(x, .03, .06, .06, .03, .25, dark);
    }
  }
}
