package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.List;

/** What sport is played with beside balls: hoop, goal, pins. */
final class Sports {
  private static final double RIM = 3.05;
  private static final int RING_PIECES = 24;

  private Sports() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("hoop, basketball hoop, basketball basket, basketball net, rim", "sport", 1.82, 3.95, 2.11, 160, Stands.FLOOR), Sports::hoop),
        Maker.of(Card.of("bowling pin, pin, ninepin, skittle, tenpin", "sport", .121, .381, .121, 1.55, Stands.FLOOR), Sports::pin),
        Maker.of(Card.of("goal, soccer goal, football goal, goalpost, net", "sport", 3.12, 2.06, 1.082, 60, Stands.FLOOR), Sports::goal),
        Maker.of(Card.of("traffic cone, cone, safety cone, pylon", "street", .28, .50, .28, 1.5, Stands.FLOOR), Sports::cone));
  }

  private static void hoop(Thing t, Order o) {
    Material steel = Order.of("painted_metal", 0x2b2d31);
    Material red = Order.of("painted_metal", 0xd2481e);
    Material board = o.main("plastic_hard", 0xe8e8e4);
    Material pad = Order.of("leather", 0x24407a);
    Material line = Order.of("plastic_hard", 0xc8381e);
    boolean wall = o.word("mount").orElse("").equals("wall");
    t.fixed();
    double ring = .55; // middle of the ring in front of the board's face (z = 0)
    t.part("board", board).at(0, 3.425, -.02).box(1.8, 1.05, .04, .008);
    frame(t.part("lines", line), 0, 3.275, .0006, .59, .45, .05);
    frame(t.part("edge", steel), 0, 3.425, .0004, 1.8, 1.05, .035);
    t.part("pad", pad).at(0, 2.91, -.02).box(1.82, .07, .075, .025);
    t.block(0, 3.425, -.02, 1.8, 1.05, .04, board);
    t.part("ring", red).at(0, RIM, ring - .15).torus(.2376, .009, 64, 12);
    MeshBuilder arm = t.part("ring", red);
    arm.at(0, RIM - .035, .02).box(.18, .12, .03, .008);
    for (int s = -1; s <= 1; s += 2) {
      arm.at(0, 0, 0).rod(new Vec3(s * .06, RIM - .01, .02), new Vec3(s * .075, RIM, ring - .15 - .225), .008);
    }
    arm.rod(new Vec3(0, RIM - .07, .03), new Vec3(0, RIM - .004, ring - .15 - .235), .010);
    t.block(0, RIM - .02, .06, .10, .04, .11, red);
    ring(t, red, ring - .15);
    net(t.part("net", Order.of("cotton", 0xe8e6de)), ring - .15);
    MeshBuilder p = t.part("post", steel);
    if (wall) {
      for (int s = -1; s <= 1; s += 2) {
        for (double y : new double[] {3.1, 3.75}) {
          p.at(0, 0, 0).rod(new Vec3(s * .55, y, -.04), new Vec3(s * .5, y + .1, -1.2), .025);
        }
      }
      p.at(0, 3.5, -1.2).box(1.3, .9, .03, .006);
    } else {
      p.tube(
          List.of(new Vec3(0, .02, -1.25), new Vec3(0, 2.2, -1.25), new Vec3(0, 2.75, -1.18), new Vec3(0, 3.15, -.85), new Vec3(0, 3.3, -.04)),
          r -> .075, 20, false);
      p.rod(new Vec3(0, 2.55, -1.22), new Vec3(0, 3.05, -.04), .04);
      p.at(0, 0, -1.25).cylinder(.22, .2, .04, .01, 32);
      t.part("post pad", pad).at(0, .25, -1.25).cylinder(.15, .15, 1.75, .03, 28);
      t.post(0, -1.25, 0, 2.3, .15, pad);
      t.bar(new Vec3(0, 2.4, -1.22), new Vec3(0, 3.2, -.3), .06, steel);
    }
    t.spot(cielo.scene.shape.Spot.opening("ring", new Vec3(0, RIM, ring - .15), new Vec3(0, -1, 0), .2286));
  }

  /** A ring of capsules, true enough for a ball to lip out. */
  private static void ring(Thing t, Material m, double z) {
    double r = .2376;
    double half = Math.PI / RING_PIECES * r;
    for (int i = 0; i < RING_PIECES; i++) {
      double a = 2 * Math.PI * i / RING_PIECES;
      Vec3 at = new Vec3(r * StrictMath.cos(a), RIM, z + r * StrictMath.sin(a));
      Vec3 along = new Vec3(-StrictMath.sin(a), 0, StrictMath.cos(a));
      t.solid(new Solid.Capsule(half, .009), new Pose(at, Quat.between(Vec3.UP, along)), m);
    }
  }

  private static void net(MeshBuilder b, double z) {
    int n = 12;
    for (int i = 0; i < n; i++) {
      for (int d = -1; d <= 1; d += 2) {
        for (int k = 0; k < 6; k++) {
          b.tube(List.of(cord(i + d * k * .5, k / 6.0, n, z), cord(i + d * (k + 1) * .5, (k + 1) / 6.0, n, z)), r -> .0032, 5, false);
        }
      }
    }
  }

  private static Vec3 cord(double i, double k, int n, double z) {
    double a = i * 2 * Math.PI / n;
    double r = .232 * (1 - .55 * k + .14 * k * k * k);
    return new Vec3(r * StrictMath.cos(a), RIM - .004 - .42 * k, z + r * StrictMath.sin(a));
  }

  /** A flat frame in front of a board. */
  private static void frame(MeshBuilder b, double x, double y, double z, double w, double h, double thick) {
    for (int s = -1; s <= 1; s += 2) {
      b.at(x, y + s * (h - thick) / 2, z).box(w, thick, .0016, 0);
      b.at(x + s * (w - thick) / 2, y, z).box(thick, h - 2 * thick, .0016, 0);
    }
  }

  private static void pin(Thing t, Order o) {
    Material m = o.main("wood_hard", 0xe9e6dd);
    Material white = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.22));
    Material red = Order.of("plastic_hard", 0xc42f2a);
    // radius at height, as the rule book has it (inches turned to metres)
    t.part("pin", white)
        .lathe(
            Outline.from(0, 0).line(.0258, 0).round(.003).line(.0286, .004)
                .through(.0358, .019, .0453, .0572, .0533, .0857, .0605, .1143, .0583, .149, .0470, .184, .0314, .2191, .0237, .2413, .0228, .2540, .0248, .2763, .0305, .3143, .0323, .3429, .0280, .3640, .0180, .3770)
                .line(0, .381),
            40);
    MeshBuilder band = t.part("stripe", red);
    for (double y : new double[] {.2290, .2515}) {
      double r0 = y < .24 ? .0276 : .0230;
      double r1 = y < .24 ? .0249 : .0232;
      band.lathe(Outline.from(r0 - .001, y).line(r0 + .0006, y).line(r1 + .0006, y + .010).line(r1 - .001, y + .010).close(), 40);
    }
    t.frustum(0, .0286, .0572, .0453, 16, m).frustum(.0572, .0453, .1143, .0605, 16, m);
    t.frustum(.1143, .0605, .149, .0583, 16, m).frustum(.149, .0583, .2191, .0314, 16, m);
    t.frustum(.2191, .0314, .254, .0228, 12, m).frustum(.254, .0228, .3143, .0305, 12, m);
    t.frustum(.3143, .0305, .3429, .0323, 12, m).frustum(.3429, .0323, .381, .008, 12, m);
  }

  private static void goal(Thing t, Order o) {
    Material post = o.main("painted_metal", 0xeceae4);
    t.fixed();
    double w = 1.5;
    double h = 2;
    MeshBuilder b = t.part("posts", post);
    List<Vec3> front = List.of(new Vec3(-w, 0, 0), new Vec3(-w, h, 0), new Vec3(w, h, 0), new Vec3(w, 0, 0));
    for (int i = 0; i < 3; i++) {
      b.rod(front.get(i), front.get(i + 1), .06);
      t.bar(front.get(i), front.get(i + 1), .06, post);
    }
    for (Vec3 corner : List.of(front.get(1), front.get(2))) {
      b.at(corner.x(), corner.y(), corner.z()).ball(.06, 4);
    }
    b.at(0, 0, 0);
    for (int s = -1; s <= 1; s += 2) {
      b.tube(List.of(new Vec3(s * w, h, 0), new Vec3(s * w, h - .1, -.4), new Vec3(s * w, .03, -1)), r -> .022, 10, false);
      b.rod(new Vec3(s * w, .03, 0), new Vec3(s * w, .03, -1), .022);
    }
    b.rod(new Vec3(-w, .03, -1), new Vec3(w, .03, -1), .022);
    MeshBuilder net = t.part("net", Order.of("cotton", 0xe4e4de));
    for (int i = 0; i <= 24; i++) {
      double x = -w + i * w / 12;
      net.tube(List.of(new Vec3(x, h, 0), new Vec3(x, h - .1, -.4), new Vec3(x, .03, -1)), r -> .003, 4, false);
    }
    for (int j = 1; j < 19; j++) {
      Vec3 a = j < 4 ? new Vec3(-w, h - .025 * j, -.1 * j) : new Vec3(-w, h - .1 - (j - 4) * .1307, -.4 - (j - 4) * .0429);
      net.tube(List.of(a, new Vec3(w, a.y(), a.z())), r -> .003, 4, false);
      for (int s = -1; s <= 1; s += 2) {
        net.tube(List.of(new Vec3(s * w, a.y(), a.z()), new Vec3(s * w, a.y(), 0)), r -> .003, 4, false);
      }
    }
    t.block(0, 1, -.75, 3, 2, .02, Order.of("cotton", 0xe4e4de));
    t.spot(new cielo.scene.shape.Spot(cielo.scene.shape.Spot.Kind.OPENING, "goal", new Vec3(0, 1, 0), new Vec3(0, 0, -1), 1.44, .94));
  }

  private static void cone(Thing t, Order o) {
    Material m = o.main("rubber", 0xe2602a);
    Material white = Order.of("plastic_thin", 0xeceae4);
    m = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.45));
    t.part("base", m).at(0, .014, 0).box(.28, .028, .28, .008);
    t.part("cone", m).lathe(Outline.from(.105, .026).round(.01).line(.028, .49).round(.006).line(.022, .5).round(.003).line(.016, .49).line(.014, .45).line(0, .45), 40);
    for (double[] band : new double[][] {{.17, .27}, {.34, .41}}) {
      double r0 = .105 - (band[0] - .026) * .166;
      double r1 = .105 - (band[1] - .026) * .166;
      t.part("bands", white).lathe(Outline.from(r0 - .001, band[0]).line(r0 + .0012, band[0]).line(r1 + .0012, band[1]).line(r1 - .001, band[1]).close(), 40);
    }
    t.block(0, .014, 0, .28, .028, .28, m).frustum(.028, .105, .5, .024, 14, m);
  }
}
