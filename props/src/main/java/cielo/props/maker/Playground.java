package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** What people ride at play and at the fair. */
final class Playground {
  private static final String MACHINE = "machine";

  private Playground() {}

  static List<Maker> makers() {
    return List.of(
        thing("seesaw, teeter-totter, teeter totter, see-saw, lever, balance board", MACHINE, 3, 0.752, 0.38, 26, Stands.FLOOR, Playground::seesaw),
        thing("swing, playground swing, swing set", MACHINE, 2.167, 2.224, 1.566, 60, Stands.FLOOR, Playground::swing),
        thing("slide, playground slide", MACHINE, 0.583, 2.102, 3.269, 70, Stands.FLOOR, Playground::slide),
        thing("ferris wheel, big wheel", MACHINE, 13.165, 14.265, 4.159, 20000, Stands.FLOOR, Playground::ferrisWheel),
        thing("merry-go-round, carousel, roundabout", MACHINE, 2.4, 0.968, 2.4, 160, Stands.FLOOR, Playground::carousel));
  }

  private static void seesaw(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0xb07a44);
    Material steel = Order.of("painted_metal", 0x2c5a8a);
    t.fixed();
    for (int s = -1; s <= 1; s += 2) {
      t.part("stand", steel).at(0, 0, s * .17, Quat.IDENTITY).extrude(Outline.polygon(-.26, 0, .26, 0, .06, .47, -.06, .47), .03, .004);
      t.hull(steel, new Vec3(-.26, 0, s * .17 - .015), new Vec3(.26, 0, s * .17 - .015), new Vec3(-.06, .47, s * .17 - .015), new Vec3(.06, .47, s * .17 - .015), new Vec3(-.26, 0, s * .17 + .015), new Vec3(.26, 0, s * .17 + .015), new Vec3(-.06, .47, s * .17 + .015), new Vec3(.06, .47, s * .17 + .015));
    }
    t.part("stand", steel).at(0, 0, 0).rod(new Vec3(0, .43, -.19), new Vec3(0, .43, .19), .022);
    Vec3 pivot = new Vec3(0, .43, 0);
    int plank = t.link("plank", Pose.at(pivot), 1);
    t.part("plank", wood).at(0, .055, 0).box(3.0, .06, .25, .01);
    t.block(0, .055, 0, 3.0, .06, .25, wood);
    for (int s = -1; s <= 1; s += 2) {
      t.part("seats", Order.of("rubber", 0x2c2c2e)).at(s * 1.33, .09, 0).box(.30, .02, .24, .006);
      t.part("handles", steel).at(0, 0, 0).tube(List.of(new Vec3(s * 1.1, .08, -.11), new Vec3(s * 1.1, .28, -.11), new Vec3(s * 1.1, .31, -.08), new Vec3(s * 1.1, .31, .08), new Vec3(s * 1.1, .28, .11), new Vec3(s * 1.1, .08, .11)), v -> .012, 8, false);
    }
    t.top("left end", -1.33, .53, 0, .13, .1).top("right end", 1.33, .53, 0, .13, .1);
    t.hinge(0, plank, pivot, Vec3.Z, -.29, .29, .3);
  }

  private static void swing(Thing t, Order o) {
    Material steel = o.main("painted_metal", 0xb03a2c);
    Material wood = Order.of("wood_hard", 0xa87444);
    Material rope = Order.of("rope", 0xb39a68);
    t.fixed();
    MeshBuilder f = t.part("frame", steel);
    for (int s = -1; s <= 1; s += 2) {
      for (int e = -1; e <= 1; e += 2) {
        Vec3 foot = new Vec3(s * 1.05, .03, e * .75);
        Vec3 top = new Vec3(s * .95, 2.2, 0);
        f.rod(foot, top, .035);
        t.bar(foot, top, .035, steel);
      }
      f.rod(new Vec3(s * 1.0, 1.1, -.38), new Vec3(s * 1.0, 1.1, .38), .025);
    }
    f.rod(new Vec3(-1.05, 2.2, 0), new Vec3(1.05, 2.2, 0), .045);
    t.bar(new Vec3(-1.05, 2.2, 0), new Vec3(1.05, 2.2, 0), .045, steel);
    Vec3 pivot = new Vec3(0, 2.17, 0);
    int seat = t.link("seat", Pose.at(0, .47, 0), 1);
    t.part("seat", wood).box(.50, .03, .20, .008);
    for (int s = -1; s <= 1; s += 2) {
      t.part("ropes", rope).at(0, 0, 0).rod(new Vec3(s * .22, -.01, 0), new Vec3(s * .22, 1.70, 0), .011);
      t.bar(new Vec3(s * .22, .2, 0), new Vec3(s * .22, 1.5, 0), .011, rope);
    }
    t.block(0, 0, 0, .5, .03, .2, wood).top("seat", 0, .485, 0, .2, .09);
    t.hinge(0, seat, pivot, Vec3.X, -1.4, 1.4, .15);
  }

  private static void slide(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0xd8402c);
    m = m.withLook(m.look().bothSides().withRoughness(.25));
    Material steel = Order.of("painted_metal", 0x2c6a9a);
    t.fixed();
    Curve y = Curve.of(0, 1.55, .12, 1.5, .75, .34, .9, .22, 1, .22);
    t.part("chute", m).surface(12, 40, (s, v) -> {
      double x = (s - .5) * .56;
      double wall = .14 * StrictMath.pow(Math.abs(2 * s - 1), 6);
      return new Vec3(x, y.at(v) + wall, -.85 + 2.5 * v);
    }, Surface.Uv.METRES);
    for (int i = 0; i < 8; i++) {
      double a = i / 8.0;
      double b = (i + 1) / 8.0;
      t.hull(m, p(-.28, y.at(a), a), p(.28, y.at(a), a), p(-.28, y.at(b), b), p(.28, y.at(b), b), p(-.28, y.at(a) - .03, a), p(.28, y.at(a) - .03, a), p(-.28, y.at(b) - .03, b), p(.28, y.at(b) - .03, b));
      for (int s = -1; s <= 1; s += 2) {
        t.hull(m, p(s * .28, y.at(a), a), p(s * .28, y.at(b), b), p(s * .25, y.at(a), a), p(s * .25, y.at(b), b), p(s * .28, y.at(a) + .13, a), p(s * .28, y.at(b) + .13, b));
      }
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("ladder", steel).at(0, 0, 0).tube(List.of(new Vec3(s * .27, .02, -1.6), new Vec3(s * .27, 1.5, -.9), new Vec3(s * .27, 2.1, -.75), new Vec3(s * .27, 2.1, -.5), new Vec3(s * .27, 1.65, -.4)), v -> .022, 9, false);
      t.part("ladder", steel).rod(new Vec3(s * .27, .02, 1.35), new Vec3(s * .27, .25, 1.35), .022).rod(new Vec3(s * .27, .02, -.55), new Vec3(s * .27, 1.45, -.75), .022);
      t.bar(new Vec3(s * .27, .02, -1.6), new Vec3(s * .27, 1.5, -.9), .022, steel);
    }
    for (int i = 1; i <= 6; i++) {
      t.part("ladder", steel).rod(new Vec3(-.27, .23 * i, -1.6 + .11 * i), new Vec3(.27, .23 * i, -1.6 + .11 * i), .018);
    }
    t.top("top", 0, 1.56, -.82, .2, .1);
  }

  private static Vec3 p(double x, double y, double v) {
    return new Vec3(x, y, -.85 + 2.5 * v);
  }

  private static void ferrisWheel(Thing t, Order o) {
    Material steel = Order.of("painted_metal", 0xe2e0d8);
    t.fixed();
    Vec3 hub = new Vec3(0, 8, 0);
    for (int s = -1; s <= 1; s += 2) {
      for (int e = -1; e <= 1; e += 2) {
        t.part("legs", steel).at(0, 0, 0).rod(new Vec3(e * 3.6, 0.1, s * 1.9), new Vec3(0, 8, s * 1.3), .18);
        t.bar(new Vec3(e * 3.6, .2, s * 1.9), new Vec3(0, 8, s * 1.3), .18, steel);
      }
    }
    int wheel = t.link("wheel", Pose.at(hub), .8);
    for (int s = -1; s <= 1; s += 2) {
      Quat q = Quat.about(Vec3.X, Math.PI / 2);
      t.part("rim", steel).at(0, 0, s * .8, q).torus(6.2, .09, 72, 8).at(0, 0, s * .8, q).torus(5.4, .06, 72, 6);
      for (int k = 0; k < 12; k++) {
        double a = 2 * Math.PI * k / 12;
        t.part("rim", steel).at(0, 0, 0).rod(new Vec3(0, 0, s * .5), new Vec3(6.2 * StrictMath.cos(a), 6.2 * StrictMath.sin(a), s * .8), .05);
      }
    }
    t.part("rim", steel).at(0, 0, 0).rod(new Vec3(0, 0, -1.4), new Vec3(0, 0, 1.4), .3);
    t.solid(new Solid.Cylinder(.9, 6), new Pose(Vec3.ZERO, Quat.about(Vec3.X, Math.PI / 2)), steel);
    t.axle(0, wheel, hub, Vec3.Z, 100);
    int[] colours = {0xc83a2c, 0xe0b030, 0x3a78b8, 0x4aa060};
    for (int k = 0; k < 12; k++) {
      double a = 2 * Math.PI * k / 12 + Math.PI / 12;
      Vec3 pin = hub.plus(new Vec3(6.2 * StrictMath.cos(a), 6.2 * StrictMath.sin(a), 0));
      int cab = t.link("cabin " + (k + 1), Pose.at(pin), .2 / 12);
      Material m = k % 4 == 0 ? o.main("car_paint", colours[0]) : Order.of("car_paint", colours[k % 4]);
      t.part("cabin", m).at(0, -.98, 0).box(1.0, .55, 1.1, .12, 4);
      t.part("roof", m).at(0, -.22, 0).lathe(Outline.from(0, 0).line(.62, 0).round(.02).curve(.4, .14, 0, .2), 20);
      for (int e = 0; e < 4; e++) {
        t.part("posts", steel).at(0, 0, 0).rod(new Vec3((e % 2 == 0 ? -1 : 1) * .42, -.75, (e < 2 ? -1 : 1) * .42), new Vec3((e % 2 == 0 ? -1 : 1) * .38, -.2, (e < 2 ? -1 : 1) * .38), .025);
      }
      t.block(0, -.98, 0, 1.0, .55, 1.1, m);
      t.axle(wheel, cab, pin, Vec3.Z, 4);
    }
  }

  private static void carousel(Thing t, Order o) {
    Material m = o.main("painted_metal", 0xc8402c);
    Material steel = Order.of("chrome", 0xb8babd);
    t.fixed();
    t.part("pivot", steel).cylinder(.12, .1, .16, .01, 20);
    t.post(0, 0, 0, .16, .12, steel);
    Vec3 at = new Vec3(0, .18, 0);
    int disc = t.link("disc", Pose.at(at), 1);
    t.part("disc", m).cylinder(1.2, 1.2, .06, .02, 56);
    t.part("top", Order.of("rubber", 0x3c3c3e)).at(0, .0605, 0).cylinder(1.1, 1.1, .003, 0, 48);
    for (int k = 0; k < 6; k++) {
      double a = k * Math.PI / 3;
      double b = a + .7;
      t.part("rails", steel).at(0, 0, 0).tube(List.of(Machines.r(a, 1.0, .05), Machines.r(a, 1.0, .68), Machines.r(a + .08, 1.0, .75), Machines.r((a + b) / 2, 1.0, .77), Machines.r(b - .08, 1.0, .75), Machines.r(b, 1.0, .68), Machines.r(b, 1.0, .05)), v -> .018, 8, false);
      t.bar(Machines.r(a, 1.0, .06), Machines.r(a, 1.0, .72), .02, steel).bar(Machines.r(a, 1.0, .75), Machines.r(b, 1.0, .75), .02, steel);
    }
    t.post(0, 0, 0, .06, 1.2, m).top("disc", 0, .245, 0, .5, .5);
    t.axle(0, disc, at, Vec3.UP, 1);
  }
}
