package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;

/** Birds: one smooth body, wings as links that can beat, a beak and feet of their kind. */
final class Birds {
  private Birds() {}

  /**
   * A bird in metres.
   *
   * @param body half length, half height, half width; {@code lift} height of the body's middle
   * @param neck length and slope (0 level, 1 upright); {@code beak} length, thickness, hook 0..1
   * @param wing span of one wing and depth; {@code tail} length and width
   */
  record Form(double[] body, double lift, double tilt, double[] neck, double head, double[] beak, double[] wing, double[] tail, double leg) {}

  record Dress(int back, int belly, int head, int beak, int feet, double line) {}

  static List<Maker> makers() {
    List<Maker> all = new ArrayList<>();
    all.add(bird("bird, sparrow, songbird, robin, bluebird, small bird, canary, finch", 0.0827, 0.17, 0.21, .03, new Form(new double[] {.062, .042, .040}, .082, .35, new double[] {.03, .75}, .030, new double[] {.018, .008, 0}, new double[] {.11, .06}, new double[] {.07, .035}, .04), new Dress(0x7a5c40, 0xd0703c, 0x6a5038, 0x4a4038, 0x8a6a50, .42)));
    all.add(bird("pigeon, dove, white dove", 0.135, 0.276, 0.331, .35, new Form(new double[] {.11, .068, .064}, .125, .4, new double[] {.065, .85}, .035, new double[] {.02, .008, .1}, new double[] {.2, .10}, new double[] {.12, .06}, .06), new Dress(0x8a8e96, 0xa8aab0, 0x5a6a70, 0x3a3634, 0xb85a50, .2)));
    all.add(bird("crow, raven, blackbird", 0.148, 0.303, 0.456, .6, new Form(new double[] {.13, .07, .066}, .14, .35, new double[] {.07, .8}, .042, new double[] {.055, .013, .15}, new double[] {.3, .13}, new double[] {.17, .08}, .08), new Dress(0x2c2c30, 0x2c2c30, 0x2c2c30, 0x242426, 0x2c2a2a, -1)));
    all.add(bird("seagull, gull, albatross", 0.166, 0.345, 0.47, .9, new Form(new double[] {.15, .075, .072}, .16, .25, new double[] {.09, .8}, .046, new double[] {.055, .014, .2}, new double[] {.48, .13}, new double[] {.14, .08}, .09), new Dress(0x9a9fa6, 0xeceae4, 0xeceae4, 0xe0b030, 0xd8a040, .25)));
    all.add(bird("eagle, hawk, falcon, bald eagle, bird of prey", 0.288, 0.662, 0.683, 4.5, new Form(new double[] {.24, .13, .125}, .33, .7, new double[] {.13, .9}, .072, new double[] {.06, .032, .9}, new double[] {.85, .28}, new double[] {.28, .16}, .14), new Dress(0x4a3424, 0x5a4030, 0xeceae2, 0xe0a830, 0xe0a830, .9)));
    all.add(bird("owl, snowy owl", 0.211, 0.506, 0.335, 1.2, new Form(new double[] {.15, .10, .10}, .2, 1.15, new double[] {.09, 1}, .092, new double[] {.02, .018, .8}, new double[] {.32, .18}, new double[] {.12, .10}, .06), new Dress(0x8a6a48, 0xd8c4a0, 0x8a6a48, 0x3a3430, 0x8a7a5a, .15)));
    all.add(bird("duck, mallard, duckling", 0.191, 0.362, 0.497, 1.1, new Form(new double[] {.18, .095, .09}, .125, .08, new double[] {.13, .86}, .056, new double[] {.062, .02, -.3}, new double[] {.3, .13}, new double[] {.09, .10}, .05), new Dress(0x8a6e50, 0xd8c8a8, 0x2c5a3c, 0xe0a030, 0xd8782c, -.1)));
    all.add(bird("swan, goose, white swan", 0.382, 1.038, 0.917, 9, new Form(new double[] {.36, .19, .18}, .28, .06, new double[] {.58, .96}, .078, new double[] {.10, .03, -.2}, new double[] {.6, .28}, new double[] {.18, .2}, .12), new Dress(0xeceae4, 0xeceae4, 0xeceae4, 0xd8742c, 0x3a3634, -1)));
    all.add(bird("chick, baby chick, chicken chick", 0.0693, 0.147, 0.112, .04, new Form(new double[] {.04, .036, .034}, .062, .4, new double[] {.03, .9}, .030, new double[] {.012, .008, 0}, new double[] {.035, .035}, new double[] {.015, .02}, .03), new Dress(0xe8c848, 0xeed878, 0xe8c848, 0xe08a2c, 0xe08a2c, -1)));
    all.add(bird("rooster, hen, cock, turkey, chicken", 0.325, 0.521, 0.544, 2.4, new Form(new double[] {.16, .11, .10}, .24, .35, new double[] {.13, .9}, .05, new double[] {.03, .014, .3}, new double[] {.2, .14}, new double[] {.2, .14}, .13), new Dress(0xa0522c, 0x8a4424, 0xb8642c, 0xe0b050, 0xe0b050, -1)));
    all.add(bird("penguin, emperor penguin", 0.376, 0.776, 0.424, 12, new Form(new double[] {.27, .15, .145}, .36, 1.4, new double[] {.13, 1}, .086, new double[] {.07, .018, .15}, new double[] {.26, .10}, new double[] {.06, .08}, .05), new Dress(0x2c2e34, 0xeceae4, 0x2c2e34, 0xd8882c, 0x3a3634, .05)));
    all.add(bird("parrot, macaw, cockatoo, budgie", 0.197, 0.412, 0.512, .9, new Form(new double[] {.13, .075, .07}, .2, .75, new double[] {.075, .95}, .058, new double[] {.035, .03, 1}, new double[] {.26, .12}, new double[] {.30, .05}, .05), new Dress(0xb82a24, 0xc83a28, 0xb82a24, 0xe0d8c4, 0x6a6460, -1)));
    all.add(bird("flamingo, crane bird, heron, stork", 0.246, 1.465, 0.575, 2.6, new Form(new double[] {.2, .12, .11}, .82, .25, new double[] {.52, .95}, .05, new double[] {.11, .024, .6}, new double[] {.5, .2}, new double[] {.12, .1}, .72), new Dress(0xe08a94, 0xe8a0a8, 0xe08a94, 0x3a3434, 0xd87a88, -1)));
    all.add(bird("ostrich, emu", 0.564, 2.451, 1.253, 110, new Form(new double[] {.45, .30, .28}, 1.25, .15, new double[] {.95, .93}, .085, new double[] {.12, .035, -.2}, new double[] {.4, .32}, new double[] {.3, .22}, 1.0), new Dress(0x2c2a2a, 0x2c2a2a, 0xc8a494, 0xc8a494, 0xc8a494, -1)));
    return all;
  }

  private static Maker bird(String names, double w, double h, double d, double kg, Form f, Dress c) {
    return Maker.of(Card.of(names, "animal", w, h, d, kg, Stands.FLOOR).animal(), (t, o) -> build(t, o, f, c, names.split(",")[0]));
  }

  private static Material plumage(Material m) {
    return m.withLook(m.look().withPattern(Pattern.NONE).withRoughness(.8));
  }

  private static void build(Thing t, Order o, Form f, Dress c, String kind) {
    Material back = plumage(o.main("plush", c.back));
    Material belly = plumage(Order.of("plush", c.belly));
    Material hood = c.head == c.back ? back : plumage(Order.of("plush", c.head));
    double l = f.body[0];
    double hh = f.body[1];
    Quat q = Quat.about(Vec3.X, -f.tilt * .62);
    Vec3 c0 = new Vec3(0, f.lift, 0);
    Vec3 breast = c0.plus(q.rotate(new Vec3(0, hh * .05, l * .42)));
    Vec3 rump = c0.plus(q.rotate(new Vec3(0, hh * .15, -l * .72)));
    Blob b = new Blob();
    b.egg(breast.x(), breast.y(), breast.z(), f.body[2], hh, Math.max(hh, l * .56)).bone(c0.x(), c0.y(), c0.z(), rump.x(), rump.y(), rump.z(), hh * .9, hh * .42);
    Vec3 nape = c0.plus(q.rotate(new Vec3(0, hh * .45, l * .72)));
    double slope = f.neck[1] * Math.PI / 2;
    Vec3 head = nape.plus(new Vec3(0, StrictMath.sin(slope), StrictMath.cos(slope)).times(f.neck[0]));
    if (f.neck[0] > 2.2 * hh) {
      // a long neck bends like an S
      Vec3 mid = nape.lerp(head, .5).plus(new Vec3(0, 0, f.neck[0] * .16));
      b.bone(nape.x(), nape.y(), nape.z(), mid.x(), mid.y(), mid.z(), f.head * .85, f.head * .6).bone(mid.x(), mid.y(), mid.z(), head.x(), head.y(), head.z(), f.head * .6, f.head * .62);
    } else {
      b.bone(breast.x(), breast.y() + hh * .3, breast.z(), head.x(), head.y(), head.z(), hh * .7, f.head * .85);
    }
    b.egg(head.x(), head.y() + f.head * .1, head.z() + f.head * .1, f.head, f.head * .98, f.head * 1.08);
    Mesh mesh = b.mesh(Math.min(hh, f.head * 1.6) * .14 * (1 << t.detail), hh * .4);
    Splits.Halves hood2 = Splits.split(mesh, p -> nape.y() + f.neck[0] * (f.neck[0] > 2.2 * hh ? .6 : .35) - p.y() + (p.z() < nape.z() - hh ? 1 : 0));
    t.part(hood == back ? "back" : "hood", hood).add(hood2.inside());
    Splits.Halves under = Splits.split(hood2.outside(), p -> kind.equals("penguin") ? .55 * Math.abs(p.x()) / f.body[2] - (p.z() - c0.z()) / f.body[2] * .8 + .1 : p.y() - (c0.y() + hh * c.line - (p.z() - c0.z()) * .12));
    t.part("belly", c.line < -.9 ? back : belly).add(under.inside());
    t.part("back", back).add(under.outside());
    face(t, f, c, head, kind, hood, b, hh * .4);
    tail(t, f, rump, q, back, kind);
    feet(t, f, c, c0, hh);
    t.share(.9);
    t.bar(breast, rump, hh * .85, back).ball(head.x(), head.y(), head.z(), f.head * .95, back);
    if (f.neck[0] > 2.2 * hh) {
      t.bar(nape, head, f.head * .6, back);
    }
    t.drag(.6 * Math.PI * hh * f.body[2]);
    for (int s = 1; s >= -1; s -= 2) {
      Vec3 hinge = c0.plus(q.rotate(new Vec3(s * f.body[2] * .82, hh * .45, l * .32)));
      boolean spread = o.has("flying", "soaring", "gliding") || o.word("pose").orElse("").equals("fly");
      Quat fold = spread ? Quat.IDENTITY : Quat.about(Vec3.Z, -s * 1.42).times(Quat.about(Vec3.UP, 0));
      int wing = t.link(s > 0 ? "wing left" : "wing right", new Pose(hinge, spread ? Quat.about(Vec3.Z, s * .12) : q.times(fold)), .05);
      wing(t, f, s, back, belly, spread || kind.equals("penguin"), kind);
      t.hinge(0, wing, hinge, spread ? Vec3.Z : q.rotate(Vec3.Z), -1.6, 1.6, .02);
    }
  }

  /** A wing that reaches along x from its hinge; folded ones are shorter, their feathers lie back. */
  private static void wing(Thing t, Form f, int s, Material back, Material belly, boolean spread, String kind) {
    double span = spread ? f.wing[0] : Math.min(f.wing[0] * .32, f.body[1] * 1.6);
    double deep = spread ? f.wing[1] : f.body[0] * 1.35;
    double thick = f.body[2] * (kind.equals("penguin") ? .14 : .10);
    double sx = s;
    MeshBuilder b = t.part("wing", back);
    b.surface(b.segments(20), b.segments(22), (u, v) -> {
      double a = 2 * Math.PI * u * sx;
      double along = v;
      double chord = deep * (spread ? StrictMath.pow(1 - along, .42) * (.75 + .45 * StrictMath.sin(Math.PI * Math.min(1, along * 1.15))) : StrictMath.pow(StrictMath.sin(Math.PI * (.12 + .80 * along)), .6));
      double x = .5 - .5 * StrictMath.cos(a);
      double y = thick * (1.1 - along) * StrictMath.sin(a) * (1 - x * .6);
      double notch = spread && along > .55 ? 1 - .16 * Math.abs(StrictMath.sin(along * 26)) : 1;
      return new Vec3(sx * span * along, y + (spread ? .08 * span * StrictMath.sin(Math.PI * along) : 0), deep * .28 - chord * x * notch - (spread ? .22 * span * along * along : 0));
    }, Surface.Uv.METRES);
    t.solid(new Solid.Block(span * .46, thick * 1.2, deep * .3), Pose.at(sx * span * .5, 0, -deep * .15), belly);
  }

  private static void face(Thing t, Form f, Dress c, Vec3 head, String kind, Material hood, Blob b, double melt) {
    double r = f.head;
    Material beak = Order.of("bone", c.beak);
    Vec3 root = head.plus(new Vec3(0, 0, r * .92));
    double bl = f.beak[0];
    double bt = f.beak[1];
    if (f.beak[2] < 0) { // a flat bill
      t.part("beak", beak).at(root.x(), root.y() - bt * .2, root.z() + bl * .42).scaled(bt * 1.25, bt * .62, bl * .68).ball(1, 6);
      t.part("beak", beak).at(root.x(), root.y() + bt * .3, root.z()).scaled(1, 1, 1).ball(bt * .85, 4);
    } else {
      double hook = f.beak[2];
      List<Vec3> path = List.of(root.plus(new Vec3(0, bt * .2, -bl * .2)), root.plus(new Vec3(0, bt * .2, bl * .45)), root.plus(new Vec3(0, -bt * hook * .5, bl * (.95 - .25 * hook))), root.plus(new Vec3(0, -bt * 1.5 * hook, bl * (1 - .35 * hook))));
      t.part("beak", beak).at(0, 0, 0).tube(path, v -> bt * (1.04 - v), 12, false);
    }
    Material eye = Order.of("glass_dark", 0x181210);
    for (int s = -1; s <= 1; s += 2) {
      if (kind.equals("owl")) {
        t.part("discs", Order.of("plush", 0xe0d0b0)).at(s * r * .42, head.y() + r * .18, head.z() + r * .78, Quat.yaw(s * .35)).scaled(1, 1.1, .35).ball(r * .44, 6);
        t.part("irises", Order.of("fruit", 0xe0a830)).at(s * r * .44, head.y() + r * .2, head.z() + r * .88, Quat.yaw(s * .35)).scaled(1, 1, .5).ball(r * .22, 5);
        t.part("eyes", eye).at(s * r * .45, head.y() + r * .2, head.z() + r * .97).ball(r * .12, 4);
        t.part("hood", hood).at(s * r * .55, head.y() + r * .75, head.z() + r * .1, Quat.about(Vec3.Z, -s * .4)).cylinder(r * .22, r * .03, r * .5, .004, 12);
      } else {
        Vec3 to = new Vec3(s * .84, .26, .52).unit();
        Vec3 at = b.skin(head, to, melt).minus(to.times(r * .08));
        t.part("eyes", eye).at(at.x(), at.y(), at.z()).ball(r * .22, 6);
        t.part("glints", Order.of("porcelain", 0xf0f0ee)).at(at.x() + to.x() * r * .14, at.y() + r * .12, at.z() + to.z() * r * .16).ball(r * .045, 3);
      }
    }
    if (kind.equals("rooster")) {
      Material red = Order.of("flesh", 0xb8241e);
      for (int i = 0; i < 4; i++) {
        t.part("comb", red).at(0, head.y() + r * (1.05 + .2 * StrictMath.sin(i + .4)), head.z() + r * (.6 - .42 * i)).scaled(.35, 1, .8).ball(r * .36, 4);
      }
      for (int s = -1; s <= 1; s += 2) {
        t.part("comb", red).at(s * r * .25, head.y() - r * .85, head.z() + r * .8).scaled(.5, 1.3, .7).ball(r * .3, 4);
      }
    }
    if (kind.equals("penguin")) {
      for (int s = -1; s <= 1; s += 2) {
        t.part("cheeks", Order.of("plush", 0xe0a838)).at(s * r * .72, head.y() - r * .35, head.z() + r * .1).scaled(.4, .8, .7).ball(r * .5, 5);
      }
    }
  }

  private static void tail(Thing t, Form f, Vec3 rump, Quat q, Material back, String kind) {
    double l = f.tail[0];
    double w = f.tail[1];
    if (kind.equals("rooster")) {
      for (int i = 0; i < 9; i++) {
        double a = (i - 4) * .10;
        List<Vec3> path = List.of(rump, rump.plus(new Vec3(a * l, l * .75, -l * .35)), rump.plus(new Vec3(a * l * 1.8, l * (1.0 - .05 * i), -l * .8)), rump.plus(new Vec3(a * l * 2, l * (.62 - .08 * (i % 3)), -l * 1.15)));
        t.part("tail", Order.of("plush", i % 2 == 0 ? 0x24403a : 0x2c2c34)).at(0, 0, 0).tube(path, v -> w * .12 * StrictMath.sin(Math.PI * (.15 + .8 * v)), 7, false);
      }
      return;
    }
    for (int i = -2; i <= 2; i++) {
      Quat turn = q.times(Quat.yaw(i * .16)).times(Quat.about(Vec3.X, -.12));
      t.part("tail", back).at(new Pose(rump, turn).times(Pose.at(0, 0, -l * .45))).scaled(w * .3, w * .10, l * .58).ball(1, 5);
    }
  }

  private static void feet(Thing t, Form f, Dress c, Vec3 middle, double hh) {
    Material m = Order.of("bone", c.feet);
    double leg = f.leg;
    double thin = Math.max(leg * .045, f.body[2] * .06);
    for (int s = -1; s <= 1; s += 2) {
      double x = s * f.body[2] * .45;
      Vec3 hip = new Vec3(x, middle.y() - hh * .55, middle.z() - f.body[0] * .08);
      Vec3 knee = new Vec3(x, hip.y() * .52, hip.z() - leg * .10);
      Vec3 foot = new Vec3(x, thin, hip.z() + leg * .02);
      t.part("feet", m).at(0, 0, 0).tube(List.of(hip, knee, foot), v -> thin * (1.5 - .6 * v), 8, false);
      double toe = Math.max(leg * .16, f.body[2] * .5);
      for (int k = -1; k <= 1; k++) {
        t.part("feet", m).rod(foot, foot.plus(new Vec3(k * toe * .45, -thin * .35, toe)), thin * .9, thin * .5);
      }
      t.part("feet", m).rod(foot, foot.plus(new Vec3(0, -thin * .35, -toe * .5)), thin * .8, thin * .4);
      t.bar(foot, hip, thin * 1.2, m).block(foot.x(), thin * .6, foot.z() + toe * .3, toe * .7, thin * 1.2, toe * 1.3, m);
    }
  }
}
