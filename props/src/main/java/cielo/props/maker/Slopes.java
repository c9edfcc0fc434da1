package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Ground with a shape: a half pipe to ride in, a raised green with a hole. */
final class Slopes {
  private static final String SPORT = "sport";

  private Slopes() {}

  static List<Maker> makers() {
    return List.of(
        thing("half pipe, half-pipe, halfpipe, skate ramp, quarter pipe", SPORT, 7.138, 1.406, 4, 900, Stands.FLOOR, Slopes::halfPipe),
        thing("golf hole, golf cup, putting green", SPORT, 2.4, 1.32, 2.4, 600, Stands.FLOOR, Slopes::golfHole));
  }

  /*
   * Across x: platform, a quarter of a circle down, a flat bottom, a quarter up, platform. The
   * curve is a row of thin slabs for physics (convex), twelve to a quarter.
   */
  private static void halfPipe(Thing t, Order o) {
    Material deck = o.main("wood_hard", 0xb98d5c);
    Material side = Order.paint(deck, deck.look().base().times(.62));
    Material steel = Order.of("steel", 0x9a9da2);
    t.fixed();
    double r = 1.5;
    double flat = 1.2;
    double high = .06 + r * (1 - StrictMath.cos(1.45)); // stops a little short of upright
    double depth = 4;
    List<Vec3> curve = new ArrayList<>();
    int n = 12;
    for (int i = -n; i <= n; i++) {
      double a = 1.45 * Math.abs(i) / n;
      double x = Math.signum(i) * (flat + r * StrictMath.sin(a));
      curve.add(new Vec3(x, .06 + r * (1 - StrictMath.cos(a)), 0));
      if (i == 0) {
        curve.removeLast();
        curve.add(new Vec3(-flat, .06, 0));
        curve.add(new Vec3(flat, .06, 0));
      }
    }
    MeshBuilder b = t.part("deck", deck);
    Vec3 half = new Vec3(0, 0, depth / 2);
    for (int i = 0; i + 1 < curve.size(); i++) {
      Vec3 p = curve.get(i);
      Vec3 q = curve.get(i + 1);
      if (p.distance(q) < 1e-9) {
        continue;
      }
      b.face(p.plus(half), q.plus(half), q.minus(half), p.minus(half));
      Vec3 out = q.minus(p).cross(Vec3.Z).unit().times(.05);
      t.hull(deck, p.plus(half), q.plus(half), p.minus(half), q.minus(half), p.plus(out).plus(half), q.plus(out).plus(half), p.plus(out).minus(half), q.plus(out).minus(half));
      for (int s = -1; s <= 1; s += 2) {
        Vec3 z = half.times(s);
        Vec3 pd = new Vec3(p.x(), 0, 0).plus(z);
        Vec3 qd = new Vec3(q.x(), 0, 0).plus(z);
        MeshBuilder w = t.part("side", side);
        if (s > 0) {
          w.face(pd, qd, q.plus(z), p.plus(z));
        } else {
          w.face(p.plus(z), q.plus(z), qd, pd);
        }
      }
    }
    double edge = curve.getLast().x();
    for (int s = -1; s <= 1; s += 2) {
      double w = .88;
      double x = s * (edge + w / 2);
      t.part("platform", deck).at(x, high - .03, 0).box(w, .06, depth, .004);
      t.part("base", side).at(x, (high - .06) / 2, 0).box(w, high - .06, depth, .004);
      t.block(x, high / 2, 0, w, high, depth, deck).top(s < 0 ? "left platform" : "right platform", x, high, 0, w / 2, depth / 2);
      t.part("coping", steel).at(0, 0, 0).rod(new Vec3(s * edge, high, -depth / 2), new Vec3(s * edge, high, depth / 2), .028);
    }
    t.top("bottom", 0, .06, 0, flat, depth / 2);
  }

  /** A round green 12 cm high; the cup is a ring of wedges left open in the middle. */
  private static void golfHole(Thing t, Order o) {
    Material grass = o.main("grass", 0x5c9a44);
    Material white = Order.of("plastic_hard", 0xecebe6);
    t.fixed();
    double r = .054;
    double top = .12;
    t.part("green", grass).lathe(Outline.from(r, .015).line(1.2, 0).curve(1.12, .06, 1.0, .115, .85, top).line(r, top).line(r, .015).close(), 64);
    t.part("cup", white).lathe(Outline.from(0, .012).line(r - .001, .012).line(r - .001, top - .02).line(r - .003, top - .02).line(r - .003, .016).line(0, .016), 36);
    int n = 16;
    for (int i = 0; i < n; i++) {
      double a0 = 2 * Math.PI * i / n;
      double a1 = 2 * Math.PI * (i + 1) / n;
      List<Vec3> p = new ArrayList<>();
      for (double a : new double[] {a0, a1}) {
        for (double[] ring : new double[][] {{r, 0}, {r, top}, {.85, top}, {1.0, .115}, {1.12, .06}, {1.2, 0}}) {
          p.add(new Vec3(ring[0] * StrictMath.cos(a), ring[1], ring[0] * StrictMath.sin(a)));
        }
      }
      t.hull(grass, p.toArray(Vec3[]::new));
    }
    t.solid(new Solid.Cylinder(.008, r), Pose.at(0, .008, 0), white);
    t.part("flag stick", white).at(0, 0, 0).rod(new Vec3(.03, .016, 0), new Vec3(.03, 1.32, 0), .006);
    Material flag = Order.of("silk", 0xd0302a);
    t.part("flag", flag.withLook(flag.look().bothSides())).at(0, 0, 0).flat(new Vec3(.03, 1.31, 0), new Vec3(.03, 1.05, 0), new Vec3(.36, 1.18, .02));
    t.mouth("cup", 0, top, 0, r - .003).top("green", .45, top, 0, .3, .3);
  }
}
