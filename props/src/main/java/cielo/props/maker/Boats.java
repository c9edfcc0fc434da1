package cielo.props.maker;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** What floats: hulls lofted from lines over the length, with decks, masts and sails. */
final class Boats {
  private Boats() {}

  static List<Maker> makers() {
    return List.of(
        craft("rowboat, rowing boat, boat, dinghy, wooden boat, fishing boat", 1.419, 0.642, 3.404, 95, Boats::rowboat),
        craft("sailboat, sailing boat, yacht, sailing yacht, sail boat", 2.44, 9.79, 7.4, 2400, Boats::sailboat),
        craft("ship, cargo ship, freighter, container ship, ocean liner, cruise ship, ferry", 12, 20, 70, 4e6, Boats::ship),
        craft("speedboat, motorboat, motor boat, speed boat, powerboat", 2.169, 1.38, 6.33, 1400, Boats::speedboat),
        craft("canoe, kayak", 0.856, 0.514, 4.6, 32, Boats::canoe),
        craft("raft, wooden raft, log raft", 1.912, 0.31, 2.68, 160, Boats::raft),
        craft("pirate ship, galleon, tall ship, sailing ship, wooden ship", 6.996, 22, 27.499, 150000, Boats::galleon),
        craft("submarine, u-boat", 4.6, 6.568, 24.127, 300000, Boats::submarine),
        craft("gondola", 1.41, 1.82, 9.76, 400, Boats::gondola));
  }

  private static Maker craft(String names, double w, double h, double d, double kg, Maker.Build build) {
    return Maker.of(Card.of(names, "boat", w, h, d, kg, Stands.WATER).vehicle(), build);
  }

  /**
   * Lines of a hull over z from stern (t = 0) to bow (t = 1).
   *
   * @param beam half width at the gunwale; {@code keel} depth of the keel; {@code sheer} height of the gunwale
   * @param full 1 = wedge, 3 = box
   */
  record Lines(double length, Curve beam, Curve keel, Curve sheer, double full) {
    Vec3 at(double s, double t, double inset) {
      double z = (t - .5) * (length - 2 * inset);
      double side = 2 * s - 1; // -1 port gunwale, 0 keel, 1 starboard gunwale
      double b = Math.max(.001, beam.at(t) - inset);
      double k = keel.at(t) + inset;
      double h = sheer.at(t);
      double u = Math.abs(side);
      double x = b * Math.signum(side) * StrictMath.pow(u, 1 / full);
      return new Vec3(x, k + (h - k) * StrictMath.pow(u, full), z);
    }

    double width() {
      double w = 0;
      for (int i = 0; i <= 20; i++) {
        w = Math.max(w, beam.at(i / 20.0));
      }
      return w;
    }
  }

  /** Outer and inner skin of an open hull with a rail. */
  private static void open(Thing t, Lines l, double thick, Material out, Material in, Material rail, double railR) {
    MeshBuilder b = t.part("hull", out);
    int w = b.segments(32);
    int n = b.segments(40);
    b.surface(w, n, (s, v) -> l.at(s, v, 0), Surface.Uv.METRES);
    t.part("inside", in).surface(w, n, (s, v) -> l.at(1 - s, v, thick), Surface.Uv.METRES);
    transom(t.part("hull", out), l, 0, true);
    transom(t.part("inside", in), l, thick, false);
    for (int side = 0; side <= 1; side++) {
      List<Vec3> edge = new ArrayList<>();
      for (int i = 0; i <= 24; i++) {
        edge.add(l.at(side, i / 24.0, thick / 2));
      }
      t.part("rail", rail).tube(edge, v -> railR, 8, false);
    }
    solids(t, l, thick, out);
  }

  /** The flat board that closes the stern. */
  private static void transom(MeshBuilder b, Lines l, double inset, boolean outside) {
    int n = 16;
    Vec3 centre = l.at(.5, 0, inset).lerp(l.at(0, 0, inset).lerp(l.at(1, 0, inset), .5), .5);
    for (int i = 0; i < n; i++) {
      Vec3 p = l.at(i / (double) n, 0, inset);
      Vec3 q = l.at((i + 1) / (double) n, 0, inset);
      if (outside) {
        b.flat(centre, q, p);
      } else {
        b.flat(centre, p, q);
      }
    }
    Vec3 p = l.at(0, 0, inset);
    Vec3 q = l.at(1, 0, inset);
    if (outside) {
      b.flat(centre, p, q);
    } else {
      b.flat(centre, q, p);
    }
  }

  /** Planks of the hull as hulls, so that things can lie in it. */
  private static void solids(Thing t, Lines l, double thick, Material m) {
    int n = 5;
    for (int i = 0; i < n; i++) {
      double t0 = i / (double) n;
      double t1 = (i + 1) / (double) n;
      for (double[] s : new double[][] {{0, .22}, {.22, .5}, {.5, .78}, {.78, 1}}) {
        t.hull(m, l.at(s[0], t0, 0), l.at(s[1], t0, 0), l.at(s[0], t1, 0), l.at(s[1], t1, 0), l.at(s[0], t0, thick), l.at(s[1], t0, thick), l.at(s[0], t1, thick), l.at(s[1], t1, thick));
      }
    }
    t.hull(m, l.at(0, 0, 0), l.at(1, 0, 0), l.at(.5, 0, 0), l.at(.25, 0, 0), l.at(.75, 0, 0), l.at(.5, .02, 0), l.at(0, .02, 0), l.at(1, .02, 0));
  }

  private static void rowboat(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x9a5a34);
    Material in = Order.paint(wood, wood.look().base().mix(new cielo.scene.material.Rgb(.5, .38, .24), .55));
    Lines l = new Lines(3.4, Curve.of(0, .50, .3, .69, .55, .70, .8, .52, .95, .20, 1, .02), Curve.of(0, .10, .3, .02, .6, 0, .85, .05, 1, .34), Curve.of(0, .50, .4, .44, .75, .50, 1, .62), 1.9);
    open(t, l, .025, wood, in, in, .022);
    for (double z : new double[] {-1.25, -.35, .55}) {
      double k = z / 3.4 + .5;
      double half = l.beam().at(k) * .90;
      t.part("benches", in).at(0, .32, z).box(2 * half, .03, .22, .006);
      t.block(0, .32, z, 2 * half, .03, .22, wood);
    }
    for (double z : new double[] {-1.4, -1.0, -.6, -.2, .2, .6, 1.0}) {
      double k = z / 3.4 + .5;
      List<Vec3> rib = new ArrayList<>();
      for (int i = 0; i <= 14; i++) {
        rib.add(l.at(.04 + .92 * i / 14, k, .03));
      }
      t.part("ribs", in).at(0, 0, 0).tube(rib, v -> .013, 5, false);
    }
    t.part("floor", in).at(0, .115, -.1).box(.62, .02, 2.2, .004);
    t.block(0, .1, -.1, .62, .04, 2.2, wood);
    t.top("seat", 0, .335, -.35, .3, .1).top("floor", 0, .125, .1, .25, .3).drag(.5);
  }

  private static void sailboat(Thing t, Order o) {
    Material hull = o.main("plastic_hard", 0xe8e6de);
    hull = hull.withLook(hull.look().withRoughness(.22));
    Material deck = Order.of("wood_hard", 0xb08a58);
    Material alloy = Order.of("aluminium", 0xc8cacd);
    Material sail = Order.of("fabric", 0xece9e0);
    Lines l = new Lines(7.4, Curve.of(0, .86, .3, 1.18, .5, 1.22, .75, .86, .92, .36, 1, .02), Curve.of(0, .52, .3, .28, .6, .25, .85, .34, 1, .7), Curve.of(0, 1.05, .5, 1.0, .8, 1.08, 1, 1.26), 2.2);
    MeshBuilder b = t.part("hull", hull);
    b.surface(b.segments(36), b.segments(44), (s, v) -> l.at(s, v, 0), Surface.Uv.METRES);
    transom(b, l, 0, true);
    t.part("deck", deck).surface(10, b.segments(44), (s, v) -> {
      Vec3 p = l.at(s < .5 ? 0 : 1, v, .02);
      double x = (2 * s - 1) * Math.abs(p.x());
      return new Vec3(x, p.y() - .03 + .05 * (1 - (2 * s - 1) * (2 * s - 1)), p.z());
    }, Surface.Uv.METRES);
    t.part("cabin", hull).at(0, 1.22, .55).box(1.3, .5, 2.3, .16, 5);
    for (int s = -1; s <= 1; s += 2) {
      t.part("glass", Trucks.glass()).at(s * .645, 1.28, .6).box(.03, .14, 1.5, .05);
      t.part("rail", alloy).at(0, 0, 0).tube(List.of(new Vec3(s * .8, 1.05, -3.6), new Vec3(s * .86, 1.45, -3.5), new Vec3(s * 1.12, 1.42, -1), new Vec3(s * 1.0, 1.48, 1.6), new Vec3(s * .3, 1.6, 3.3)), v -> .013, 6, false);
      t.part("shrouds", alloy).rod(new Vec3(s * 1.12, 1.02, .35), new Vec3(0, 8.4, .75), .006);
    }
    t.part("cockpit", deck).at(0, 1.05, -2.0).box(1.1, .06, 1.8, .02);
    t.part("keel", Order.of("iron", 0x3a3c40)).at(0, .16, .1).scaled(.12, .35, 1.2).ball(1, 5);
    Vec3 foot = new Vec3(0, 1.2, .75);
    t.part("mast", alloy).rod(foot, new Vec3(0, 9.6, .75), .06, .035);
    t.part("mast", alloy).rod(new Vec3(0, 2.05, .72), new Vec3(0, 1.98, -2.6), .045);
    t.part("stay", alloy).rod(new Vec3(0, 1.28, 3.55), new Vec3(0, 8.9, .77), .006).rod(new Vec3(0, 1.05, -3.6), new Vec3(0, 9.5, .75), .006);
    MeshBuilder s = t.part("sails", sail.withLook(sail.look().bothSides().withTranslucency(.35)));
    s.at(0, 0, 0).surface(14, 20, (a, v) -> {
      double y = 2.12 + 7.2 * v;
      double chord = 3.2 * StrictMath.pow(1 - v, .85);
      double x = .32 * StrictMath.sin(Math.PI * a) * chord / 3.2 * (.4 + .6 * StrictMath.sin(Math.PI * Math.min(1, v * 1.2)));
      return new Vec3(x, y, .68 - chord * a);
    }, Surface.Uv.METRES);
    s.surface(12, 18, (a, v) -> {
      Vec3 p = new Vec3(0, 1.5, 3.42).lerp(new Vec3(0, 8.5, .95), v);
      double chord = 2.6 * (1 - v);
      double x = .30 * StrictMath.sin(Math.PI * a) * (1 - v) + .12 * a;
      return new Vec3(x, p.y() + .15 * a * (1 - v), p.z() - chord * a);
    }, Surface.Uv.METRES);
    t.hull(hull, l.at(.3, 0, 0), l.at(.7, 0, 0), l.at(0, 0, 0), l.at(1, 0, 0), l.at(0, .5, 0), l.at(1, .5, 0), l.at(.4, .5, 0), l.at(.6, .5, 0), l.at(0, .8, 0), l.at(1, .8, 0), l.at(.5, 1, 0), l.at(0, 1, 0));
    t.block(0, 1.2, .55, 1.3, .5, 2.3, hull).bar(foot, new Vec3(0, 9.5, .75), .05, alloy);
    t.top("deck", 0, 1.08, -2, .5, .8).drag(8);
    t.spot(new Spot(Spot.Kind.GRIP, "sail", new Vec3(0, 4.2, -.4), Vec3.X, 2, 3));
  }

  private static void ship(Thing t, Order o) {
    Material hull = o.main("painted_metal", 0x8a2c28);
    Material white = Order.of("painted_metal", 0xe6e4dc);
    Material deck = Order.of("painted_metal", 0x6a4a3c);
    Lines l = new Lines(70, Curve.of(0, 4.6, .08, 5.7, .3, 6, .75, 6, .92, 3.6, 1, .1), Curve.of(0, 1.2, .06, .1, .5, 0, .94, 0, 1, 1.5), Curve.of(0, 8.2, .3, 7.2, .75, 7.4, 1, 9.6), 4);
    MeshBuilder b = t.part("hull", hull);
    b.surface(b.segments(36), b.segments(60), (s, v) -> l.at(s, v, 0), Surface.Uv.METRES);
    transom(b, l, 0, true);
    t.part("deck", deck).surface(6, b.segments(60), (s, v) -> {
      Vec3 p = l.at(s < .5 ? 0 : 1, v, .1);
      return new Vec3((2 * s - 1) * Math.abs(p.x()), p.y() - .9, p.z());
    }, Surface.Uv.METRES);
    t.part("superstructure", white).at(0, 9.6, -26).box(10, 5.4, 9, .3).at(0, 14.0, -25).box(11, 3.6, 6, .3).at(0, 16.6, -25).box(7, 1.8, 4.5, .25);
    for (int i = 0; i < 3; i++) {
      t.part("glass", Trucks.glass()).at(0, 14.6 - i * 2.6, -21.96 - (i > 0 ? -.5 : 0)).box(9, .8, .12, .05);
    }
    t.part("funnel", hull).at(0, 14, -30).cylinder(1.4, 1.2, 5.6, .1, 32);
    t.part("mast", white).at(0, 0, 0).rod(new Vec3(0, 17.4, -25), new Vec3(0, 20, -25), .15).rod(new Vec3(0, 8, 32), new Vec3(0, 14, 32), .15);
    int[] colours = {0x3a6a9a, 0xb85a2c, 0x5a7a4a, 0xc8a03c, 0x7a7d80};
    cielo.scene.Dice dice = o.dice("containers");
    for (int row = 0; row < 7; row++) {
      for (int col = -1; col <= 1; col++) {
        int stack = 1 + dice.below(2);
        for (int k = 0; k < stack; k++) {
          int c = dice.below(colours.length);
          t.part("containers " + c, Order.of("painted_metal", colours[c])).at(col * 3.0, 7.8 + k * 2.62, -18 + row * 6.6).box(2.6, 2.6, 6.1, .05);
        }
      }
    }
    t.hull(hull, l.at(0, 0, 0), l.at(1, 0, 0), l.at(.3, .05, 0), l.at(.7, .05, 0), l.at(0, .5, 0), l.at(1, .5, 0), l.at(.3, .5, 0), l.at(.7, .5, 0), l.at(0, .8, 0), l.at(1, .8, 0), l.at(.5, .95, 0), l.at(0, 1, 0));
    t.block(0, 12, -26, 10, 10, 9, white).drag(90).spot(new Spot(Spot.Kind.GRIP, "chimney", new Vec3(0, 19.6, -30), Vec3.UP, 1, 1));
  }

  private static void speedboat(Thing t, Order o) {
    Material hull = o.main("plastic_hard", 0xc83028);
    hull = hull.withLook(hull.look().withRoughness(.2));
    Material white = Order.of("plastic_hard", 0xe8e6de);
    Lines l = new Lines(6.0, Curve.of(0, .98, .4, 1.08, .65, .98, .85, .6, 1, .04), Curve.of(0, .12, .5, .02, .8, .12, 1, .62), Curve.of(0, .86, .5, .88, .8, .96, 1, 1.02), 1.5);
    open(t, l, .05, hull, white, white, .03);
    t.part("foredeck", white).surface(12, 16, (s, v) -> {
      double k = .55 + .45 * v;
      Vec3 p = l.at(s < .5 ? 0 : 1, k, .01);
      double x = 2 * s - 1;
      return new Vec3(x * Math.abs(p.x()), p.y() + .12 * (1 - x * x) * (1 - v), p.z());
    }, Surface.Uv.METRES);
    t.part("dash", Order.of("plastic_hard", 0x2c2e32)).at(0, .92, .22).box(1.7, .16, .2, .05);
    MeshBuilder g = t.part("screen", Order.of("glass", 0xdce8ea));
    g.at(0, .98, 0).surface(16, 3, (s, v) -> {
      double a = Math.PI * (.1 + .8 * (1 - s));
      return new Vec3(.92 * StrictMath.cos(a), .42 * v, .2 + .35 * StrictMath.sin(a) - .26 * v);
    }, Surface.Uv.METRES);
    for (int s = -1; s <= 1; s += 2) {
      t.part("seats", Order.of("leather", 0xe0d8c4)).at(s * .45, .48, -.55).box(.55, .16, .5, .06, 4).at(s * .45, .78, -.82, Quat.about(Vec3.X, -.15)).box(.55, .55, .14, .06, 4);
    }
    t.part("seats", Order.of("leather", 0xe0d8c4)).at(0, .48, -2.0).box(1.7, .18, .55, .06, 4).at(0, .78, -2.3).box(1.7, .5, .14, .06, 4);
    t.part("floor", white).at(0, .3, -1.2).box(1.7, .04, 3.0, .01);
    t.part("engine", Order.of("plastic_hard", 0x2a2c30)).at(0, .95, -3.08).box(.48, .72, .5, .12, 5).at(0, .42, -3.12).box(.14, .6, .26, .05);
    t.part("wheel", Order.of("leather", 0x2c2a2a)).at(.45, 1.0, .06, Quat.about(Vec3.X, 1.0)).torus(.17, .016, 28, 8);
    t.block(0, .28, -1.0, 1.5, .1, 3.2, hull).block(0, .9, -3.08, .48, .8, .5, hull);
    t.top("seat", .45, .56, -.55, .2, .2).drag(1.2).grip("engine", 0, .2, -3.2);
  }

  private static void canoe(Thing t, Order o) {
    Material hull = o.main("wood_hard", 0xa8552c);
    Material in = Order.of("wood_soft", 0xc89a64);
    Lines l = new Lines(4.6, Curve.of(0, .02, .12, .2, .35, .40, .5, .42, .65, .40, .88, .2, 1, .02), Curve.of(0, .2, .15, .04, .5, 0, .85, .04, 1, .2), Curve.of(0, .5, .2, .36, .5, .32, .8, .36, 1, .5), 1.9);
    open(t, l, .012, hull, in, in, .014);
    for (double z : new double[] {-1.2, 1.1}) {
      double half = l.beam().at(z / 4.6 + .5) * .94;
      t.part("seats", in).at(0, .24, z).box(2 * half, .02, .22, .006);
      t.block(0, .24, z, 2 * half, .02, .22, in);
    }
    t.part("seats", in).at(0, .31, 0).box(.82, .02, .05, .006);
    t.top("seat", 0, .25, -1.2, .15, .1).drag(.3);
  }

  private static void raft(Thing t, Order o) {
    Material bark = o.main("bark", 0x7a5c40);
    Material rope = Order.of("rope", 0xb39a68);
    for (int i = 0; i < 8; i++) {
      double x = -.82 + i * .234;
      double half = 1.22 + .06 * (i % 3);
      t.part("logs", bark).at(0, 0, 0).rod(new Vec3(x, .13, -half), new Vec3(x, .13, half), .122, .112);
      t.bar(new Vec3(x, .13, -half), new Vec3(x, .13, half), .118, bark);
      for (double z : new double[] {-.85, .85}) {
        t.part("rope", rope).at(x, .13, z, Quat.about(Vec3.X, Math.PI / 2)).torus(.125, .012, 20, 6);
      }
    }
    for (double z : new double[] {-.85, .85}) {
      t.part("logs", bark).at(0, 0, 0).rod(new Vec3(-.94, .26, z), new Vec3(.94, .26, z), .045);
    }
    t.top("deck", 0, .25, 0, .8, .7).drag(.6);
  }

  private static void galleon(Thing t, Order o) {
    Material wood = o.main("wood_hard", 0x6a4428);
    Material dark = Order.of("wood_hard", 0x3e2a1c);
    Material sail = Order.of("fabric", 0xe6dcc4);
    sail = sail.withLook(sail.look().bothSides().withTranslucency(.3));
    Lines l = new Lines(24, Curve.of(0, 2.2, .12, 2.7, .4, 3.2, .7, 3.0, .9, 1.6, 1, .1), Curve.of(0, 1.4, .15, .3, .5, 0, .85, .2, 1, 1.6), Curve.of(0, 6.6, .2, 5.6, .35, 3.9, .7, 3.9, .85, 4.6, 1, 5.4), 2.2);
    MeshBuilder b = t.part("hull", wood);
    b.surface(b.segments(36), b.segments(56), (s, v) -> l.at(s, v, 0), Surface.Uv.METRES);
    transom(b, l, 0, true);
    for (double[] d : new double[][] {{.30, .80, 3.2}, {0, .30, 5.2}, {.80, .97, 4.2}}) {
      t.part("decks", Order.of("wood_soft", 0xb08a5c)).surface(6, 20, (s, v) -> {
        double k = d[0] + (d[1] - d[0]) * v;
        return new Vec3((2 * s - 1) * l.beam().at(k) * .97, d[2], (k - .5) * 24);
      }, Surface.Uv.METRES);
    }
    for (int i = 0; i < 2; i++) {
      for (int side = -1; side <= 1; side += 2) {
        for (int k = 0; k < 6; k++) {
          double v = .34 + k * .075;
          Vec3 p = l.at(side < 0 ? .07 : .93, v, 0);
          t.part("ports", dark).at(p.x(), 2.6, p.z()).box(.14, .42, .46, .02);
        }
        List<Vec3> line = new ArrayList<>();
        for (int k = 0; k <= 30; k++) {
          line.add(l.at(side < 0 ? .015 : .985, k / 30.0, -.02));
        }
        t.part("wales", dark).at(0, -i * .9, 0).tube(line, v -> .09, 6, false);
      }
    }
    for (int i = 0; i < 5; i++) {
      t.part("windows", Trucks.glass()).at(-1.4 + i * .7, 4.9, -12.02).box(.45, .7, .08, .04);
    }
    double[][] masts = {{4.6, 17.5, 2.9}, {-1.6, 20.5, 3.3}, {-7.6, 15.5, 2.3}};
    for (double[] m : masts) {
      t.part("masts", wood).at(0, 0, 0).rod(new Vec3(0, 3, m[0]), new Vec3(0, m[1], m[0]), .28, .12);
      for (int k = 0; k < 3; k++) {
        double y = 6.4 + k * (m[1] - 7.6) / 3;
        double half = m[2] * (1 - .2 * k);
        double h = (m[1] - 8.6) / 3;
        t.part("yards", wood).at(0, 0, 0).rod(new Vec3(-half, y + h, m[0] + .3), new Vec3(half, y + h, m[0] + .3), .09);
        t.part("sails", sail).surface(12, 10, (s, v) -> {
          double x = (s - .5) * 2 * half * (1.06 - .12 * v);
          double belly = .9 * StrictMath.sin(Math.PI * s) * StrictMath.sin(Math.PI * (.15 + .75 * v));
          return new Vec3(x, y + h * v, m[0] + .3 + belly);
        }, Surface.Uv.METRES);
      }
      for (int side = -1; side <= 1; side += 2) {
        for (int k = -1; k <= 1; k++) {
          t.part("shrouds", Order.of("rope", 0x6a5a44)).at(0, 0, 0).rod(new Vec3(side * 2.8, 4.0, m[0] - .6 + k * .7), new Vec3(0, m[1] * .78, m[0]), .025);
        }
      }
    }
    t.part("masts", wood).at(0, 0, 0).rod(new Vec3(0, 4.6, 10.4), new Vec3(0, 7.4, 15.4), .2, .08);
    t.part("shrouds", Order.of("rope", 0x6a5a44)).rod(new Vec3(0, 7.3, 15.2), new Vec3(0, 16, 4.7), .03);
    Material flag = Order.of("fabric", 0x2a2a2c);
    t.part("flag", flag.withLook(flag.look().bothSides())).at(.9, 21.3, -1.6).surface(12, 6, (s, v) -> new Vec3(-.9 + 1.8 * s, -.6 + 1.2 * v, .18 * StrictMath.sin(5 * s)), Surface.Uv.METRES);
    t.part("masts", wood).rod(new Vec3(0, 20, -1.6), new Vec3(0, 22, -1.6), .06);
    t.hull(wood, l.at(0, 0, 0), l.at(1, 0, 0), l.at(.35, 0, 0), l.at(.65, 0, 0), l.at(0, .5, 0), l.at(1, .5, 0), l.at(.4, .5, 0), l.at(.6, .5, 0), l.at(0, .8, 0), l.at(1, .8, 0), l.at(.5, .9, 0), l.at(0, 1, 0));
    t.drag(60).top("deck", 0, 3.2, 1, 2, 4);
  }

  private static void submarine(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x4a525a);
    Quat q = Quat.about(Vec3.X, Math.PI / 2);
    t.part("hull", m).at(0, 2, -12, q).lathe(Outline.from(0, 0).line(.3, .1).curve(.9, 1.5, 1.6, 5, 2, 9, 2, 19, 1.7, 22, .9, 23.6, 0, 24), 48);
    t.part("tower", m).at(0, 3.4, 2.6, Quat.about(Vec3.X, -Math.PI / 2)).at(0, 3.3, 2.6).scaled(.62, 1, 1.9).cylinder(1, .92, 2.2, .12, 40);
    t.part("fins", m).at(0, 4.9, 2.8).box(3.0, .12, .9, .05);
    for (int s = -1; s <= 1; s += 2) {
      t.part("fins", m).at(s * 1.5, 2, -10.6).box(1.6, .14, 1.2, .06);
    }
    t.part("fins", m).at(0, 3.0, -10.8).box(.16, 1.9, 1.2, .06).at(0, 1.0, -10.8).box(.16, 1.6, 1.2, .06);
    t.part("periscope", Order.of("steel", 0x8a8d92)).at(0, 5.4, 2.9).cylinder(.07, .07, 1.2, .02, 12).at(0, 6.55, 2.98).box(.16, .12, .26, .04);
    for (int k = 0; k < 5; k++) {
      t.part("propeller", Order.of("brass", 0xb8903c)).at(0, 2, -12, Quat.about(Vec3.Z, k * 2 * Math.PI / 5)).at(new Pose(new Vec3(0, 2, -12), Quat.about(Vec3.Z, k * 2 * Math.PI / 5)).times(new Pose(new Vec3(0, .55, 0), Quat.about(Vec3.UP, .6)))).scaled(.22, .55, .03).ball(1, 4);
    }
    t.bar(new Vec3(0, 2, -10), new Vec3(0, 2, 11.5), 1.9, m).block(0, 4.4, 2.6, 1.2, 2.2, 3.6, m).drag(3);
  }

  private static void gondola(Thing t, Order o) {
    Material hull = o.main("wood_painted", 0x2c2c2f);
    Material in = Order.of("velvet", 0x7a1626);
    Lines l = new Lines(9.6, Curve.of(0, .02, .15, .35, .45, .7, .6, .68, .85, .3, 1, .02), Curve.of(0, .55, .2, .12, .5, 0, .8, .12, 1, .7), Curve.of(0, 1.0, .2, .62, .5, .52, .8, .68, 1, 1.2), 1.8);
    open(t, l, .03, hull, Order.of("wood_hard", 0x5a3424), Order.of("brass", 0xc9a14a), .02);
    Outline prow = Outline.from(0, 0).line(.12, 0).line(.16, .5).line(.34, .58).line(.34, .68).line(.10, .72).curve(.02, .6, -.02, .3, 0, 0).close();
    t.part("prow", Order.of("steel", 0xc0c2c6)).at(0, 1.1, 4.62, Quat.yaw(-Math.PI / 2)).extrude(prow, .03, .004);
    t.part("seats", in).at(0, .36, -.4).box(.9, .14, .5, .06, 4).at(0, .62, -.66, Quat.about(Vec3.X, -.15)).box(.9, .45, .12, .05, 4).at(0, .32, .6).box(.7, .12, .4, .05, 4);
    t.part("floor", Order.of("wood_hard", 0x5a3424)).at(0, .16, 0).box(.8, .03, 4.2, .005);
    t.block(0, .16, 0, .8, .04, 4.2, hull).block(0, .36, -.4, .9, .14, .5, in);
    t.top("seat", 0, .43, -.4, .35, .2).top("stern", 0, .6, -3.6, .15, .3).drag(.5);
  }
}
