package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Solid;

/** Round wheels that turn: each a link of its own on an axle along x. */
final class Wheels {
  private Wheels() {}

  /** How a wheel looks: radius and width of the tyre, radius of the rim, number of spokes (0 = disc). */
  record Style(double radius, double width, double rim, int spokes) {}

  /**
   * Adds a wheel to a vehicle's body (link 0).
   *
   * @param at hub, model space
   * @param side +1 the outside is towards +x, -1 towards -x
   */
  static void add(Thing t, String name, Vec3 at, double side, Style w, Material rim, double share) {
    int link = t.link(name, Pose.at(at), share);
    Material tyre = Order.of("tyre", 0x2b2b2c);
    draw(t, w, side, tyre, rim);
    t.solid(new Solid.Cylinder(w.width / 2, w.radius), new Pose(Vec3.ZERO, lying(1)), tyre);
    t.axle(0, link, at, Vec3.X, .5);
  }

  /** Turns the y axis of a primitive to +x or -x. */
  static Quat lying(double side) {
    return Quat.about(Vec3.Z, side > 0 ? -Math.PI / 2 : Math.PI / 2);
  }

  /** Draws a wheel whose outside looks along the pose's +x. */
  static void drawAt(Thing t, Pose at, Style w, Material rim) {
    Thing one = new Thing(t.card, t.order);
    draw(one, w, 1, Order.of("tyre", 0x2b2b2c), rim);
    one.bodies.getFirst().parts.forEach((name, d) -> t.part(name, d.material()).at(at).add(d.mesh().mesh()));
  }

  private static void draw(Thing t, Style w, double side, Material tyre, Material rim) {
    double r = w.radius;
    double h = w.width / 2;
    double in = w.rim;
    Quat q = lying(side);
    // the tyre, a ring with rounded shoulders and three grooves
    t.part("tyre", tyre)
        .at(0, 0, 0, q)
        .lathe(
            Outline.from(in, -h * .86).through(in + (r - in) * .35, -h, r - (r - in) * .28, -h * .97).line(r - .004, -h * .80).round(.01)
                .line(r, -h * .5).line(r, -h * .42).line(r - .006, -h * .40).line(r - .006, -h * .34).line(r, -h * .32)
                .line(r, h * .32).line(r - .006, h * .34).line(r - .006, h * .40).line(r, h * .42).line(r, h * .5)
                .line(r - .004, h * .80).round(.01).through(r - (r - in) * .28, h * .97, in + (r - in) * .35, h).line(in, h * .86).close(),
            48);
    Material dark = Order.of("plastic_hard", 0x2a2a2c);
    t.part("barrel", dark).at(0, 0, 0, q).lathe(Outline.from(0, -h * .8).line(in, -h * .86).line(in * .96, h * .1).line(0, h * .1), 32);
    MeshBuilder m = t.part("rim", rim);
    m.at(0, 0, 0, q).lathe(
        Outline.from(in * .93, h * .1).line(in * .95, h * .72).line(in * .93, h * .80).round(.004).line(in * .98, h * .94).round(.004)
            .line(in * 1.01, h * .86).line(in, h * .1).close(),
        48);
    if (w.spokes == 0) {
      m.lathe(
          Outline.from(0, h * .1).line(in * .95, h * .1).line(in * .95, h * .55).round(.006).curve(in * .7, h * .7, in * .4, h * .62).line(in * .24, h * .62).round(.004)
              .line(in * .2, h * .86).round(.006).line(0, h * .88),
          40);
      return;
    }
    m.lathe(Outline.from(0, h * .1).line(in * .24, h * .1).line(in * .24, h * .66).round(.005).line(in * .15, h * .76).round(.006).line(0, h * .78), 28);
    for (int k = 0; k < w.spokes; k++) {
      double a = 2 * Math.PI * k / w.spokes;
      // twin spokes that dish outwards to the rim
      for (int e = -1; e <= 1; e += 2) {
        Vec3 p = new Vec3(in * .16, h * .52, e * in * .06);
        Vec3 d = new Vec3(in * .95, h * .64, e * in * .13);
        Quat turn = q.times(Quat.yaw(a));
        m.at(Pose.at(Vec3.ZERO).times(new Pose(Vec3.ZERO, turn)).times(new Pose(p.lerp(d, .5), Quat.between(Vec3.X, d.minus(p)))));
        m.box(d.distance(p), h * .24, in * .12, .007, 1);
      }
    }
  }
}
