package cielo.props.maker;

import static cielo.props.maker.Maker.thing;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Model.Stands;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import java.util.ArrayList;
import java.util.List;

/** What flies: aeroplanes, helicopter, balloon, drone, rockets, saucers. */
final class Aircraft {
  private Aircraft() {}

  static List<Maker> makers() {
    return List.of(
        craft("airplane, aeroplane, plane, airliner, jet, passenger plane, aircraft, jet plane", 33.653, 11.672, 36.6, 60000, Aircraft::airliner),
        craft("propeller plane, small plane, light aircraft, biplane, toy plane, propeller airplane", 10.494, 2.768, 7.42, 900, Aircraft::lightPlane),
        craft("fighter jet, fighter plane, fighter", 9.633, 4.318, 14.7, 12000, Aircraft::fighter),
        craft("helicopter, chopper", 10.4, 3.282, 11.3, 1600, Aircraft::helicopter),
        craft("hot air balloon, hot-air balloon, air balloon", 14.242, 21, 14.42, 700, Aircraft::balloon),
        craft("airship, blimp, zeppelin", 8.999, 10.4, 34, 3000, Aircraft::airship),
        craft("drone, quadcopter, quadrotor", 0.55, 0.137, 0.38, 1.4, Aircraft::drone),
        craft("glider, sailplane, hang glider", 14, 1.55, 6.6, 300, Aircraft::glider),
        thing("parachute", "air", 6.911, 6.15, 6.911, 12, Stands.AIR, Aircraft::parachute));
  }

  static Maker craft(String names, double w, double h, double d, double kg, Maker.Build build) {
    return Maker.of(Card.of(names, "aircraft", w, h, d, kg, Stands.AIR).vehicle(), build);
  }

  /** A tube along z through rings (z, half width, half height, y of the middle). */
  static void fuselage(MeshBuilder b, double[]... rings) {
    double[] z = new double[rings.length * 2];
    double[] w = new double[rings.length * 2];
    double[] h = new double[rings.length * 2];
    double[] y = new double[rings.length * 2];
    double from = rings[0][0];
    double length = rings[rings.length - 1][0] - from;
    for (int i = 0; i < rings.length; i++) {
      double t = (rings[i][0] - from) / length;
      z[2 * i] = w[2 * i] = h[2 * i] = y[2 * i] = t;
      z[2 * i + 1] = rings[i][0];
      w[2 * i + 1] = rings[i][1];
      h[2 * i + 1] = rings[i][2];
      y[2 * i + 1] = rings[i][3];
    }
    Curve cw = Curve.of(w);
    Curve ch = Curve.of(h);
    Curve cy = Curve.of(y);
    b.surface(b.segments(36), b.segments(56), (s, v) -> {
      double t = .5 - .5 * StrictMath.cos(Math.PI * v); // rows lie closer at the ends
      double a = 2 * Math.PI * s;
      return new Vec3(cw.at(t) * StrictMath.cos(a), cy.at(t) + ch.at(t) * StrictMath.sin(a), from + length * t);
    }, Surface.Uv.METRES);
  }

  /**
   * A wing from root to tip: profile thick in front, sharp behind.
   *
   * @param chord0 depth at the root, chord1 at the tip; z positions are of the leading edge
   */
  static void wing(MeshBuilder b, Vec3 root, Vec3 tip, double chord0, double chord1, double thick) {
    Vec3 span = tip.minus(root);
    boolean upright = Math.abs(span.y()) > Math.abs(span.x());
    double turn = upright || span.x() > 0 ? 1 : -1;
    b.surface(b.segments(24), 6, (s, v) -> {
      double a = 2 * Math.PI * s * turn;
      double c = chord0 + (chord1 - chord0) * v;
      double x = .5 - .5 * StrictMath.cos(a);
      double t = thick * c * 2.2 * (Math.sqrt(Math.max(0, x)) - x) * Math.signum(StrictMath.sin(a));
      Vec3 p = root.plus(span.times(v));
      return upright ? new Vec3(p.x() - t * .8, p.y(), p.z() - c * x) : new Vec3(p.x(), p.y() + t, p.z() - c * x);
    }, Surface.Uv.METRES);
    tipCap(b, tip, chord1, thick, upright);
  }

  private static void tipCap(MeshBuilder b, Vec3 tip, double chord, double thick, boolean upright) {
    Vec3 mid = tip.plus(new Vec3(0, 0, -chord * .4));
    b.at(mid.x(), mid.y(), mid.z()).scaled(upright ? thick * chord * .42 : thick * chord * .3, upright ? thick * chord * .3 : thick * chord * .42, chord * .44).ball(1, 4);
    b.at(0, 0, 0);
  }

  static void slab(Thing t, Material m, Vec3 root, Vec3 tip, double c0, double c1, double thick) {
    Vec3 d = new Vec3(0, Math.abs(tip.y() - root.y()) > Math.abs(tip.x() - root.x()) ? 0 : thick, 0);
    Vec3 e = d.length() == 0 ? new Vec3(thick, 0, 0) : d;
    t.hull(m, root.plus(e), root.minus(e), tip.plus(e), tip.minus(e), root.plus(new Vec3(0, 0, -c0)), tip.plus(new Vec3(0, 0, -c1)));
  }

  private static void airliner(Thing t, Order o) {
    Material white = o.main("car_paint", 0xe4e4e0);
    Material tail = Order.of("car_paint", 0x24508c);
    Material grey = Order.of("aluminium", 0xb8babd);
    double y = 3.6;
    MeshBuilder whole = new MeshBuilder(t.detail);
    fuselage(whole, new double[] {-18, .12, .25, y + 1.3}, new double[] {-13, 1.1, 1.25, y + .75}, new double[] {-7, 1.9, 1.95, y + .1}, new double[] {10, 1.95, 2, y}, new double[] {14.5, 1.75, 1.8, y - .05}, new double[] {17, 1.0, 1.0, y - .3}, new double[] {18, .06, .06, y - .45});
    Splits.Halves screen = Splits.split(whole.mesh(), p -> Math.max(Math.abs(p.z() - 15.55) - .55, Math.max(y + .42 - p.y(), Math.abs(p.x()) - 1.45)));
    t.part("glass", Trucks.glass()).add(screen.inside());
    Splits.Halves line = Splits.split(screen.outside(), p -> Math.max(Math.abs(p.y() - y - .15 - .02 * Math.max(0, -p.z() - 6)) - .2, 15 < p.z() ? 1 : -1));
    Splits.Halves panes = Splits.split(line.inside(), p -> Math.abs(p.z() * 1.15 - Math.floor(p.z() * 1.15) - .5) - .21);
    t.part("windows", Trucks.glass()).add(panes.inside());
    t.part("body", white).add(screen.outside().triangles() > 0 ? line.outside() : screen.outside());
    t.part("body", white).add(panes.outside());
    for (int s = -1; s <= 1; s += 2) {
      Vec3 root = new Vec3(s * 1.5, y - 1.0, 4.2);
      Vec3 tip = new Vec3(s * 16.6, y + .5, -4.6);
      wing(t.part("wings", grey).at(0, 0, 0), root, tip, 7.0, 1.8, .11);
      slab(t, grey, root, tip, 7, 1.8, .15);
      wing(t.part("fin", tail).at(0, 0, 0), tip.plus(new Vec3(0, 0, -.4)), tip.plus(new Vec3(s * .2, 1.5, -1.6)), 1.4, .6, .10);
      wing(t.part("wings", grey).at(0, 0, 0), new Vec3(s * .6, y + 1.1, -13.6), new Vec3(s * 6.2, y + 1.6, -16.4), 3.4, 1.5, .10);
      slab(t, grey, new Vec3(s * .6, y + 1.1, -13.6), new Vec3(s * 6.2, y + 1.6, -16.4), 3.4, 1.5, .1);
      Quat q = Quat.about(Vec3.X, Math.PI / 2);
      t.part("engines", white).at(s * 5.6, y - 1.9, .2, q).lathe(Outline.from(.55, .0).line(.75, .0).curve(1.0, 1.3, 1.12, 2.8, 1.05, 3.6).round(.05).line(.92, 3.6).line(.9, 2.6).line(.5, 2.5).close(), 36);
      t.part("fans", Order.of("steel", 0x55585c)).at(s * 5.6, y - 1.9, 2.8, q).lathe(Outline.from(0, -.1).line(.93, -.1).line(.93, .1).line(.2, .15).line(0, .55), 32);
      t.part("wings", grey).at(s * 5.6, y - 1.05, .9).box(.3, .9, 2.6, .1);
      t.solid(new Solid.Cylinder(1.8, 1.05), new Pose(new Vec3(s * 5.6, y - 1.9, 2.0), q), white);
      t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(s * 2.6, .62, -1.2, Wheels.lying(s)).at(s * 2.35, .62, -1.2, Wheels.lying(s)).cylinder(.62, .62, .5, .12, 28);
      t.part("gear", Order.of("steel", 0x8a8d92)).at(0, 0, 0).rod(new Vec3(s * 2.45, .62, -1.2), new Vec3(s * 2.2, y - 1.2, -.9), .14);
      t.solid(new Solid.Cylinder(.25, .62), new Pose(new Vec3(s * 2.6, .62, -1.2), Wheels.lying(1)), Order.of("tyre", 0x2b2b2c));
    }
    wing(t.part("fin", tail).at(0, 0, 0), new Vec3(0, y + 1.5, -11.4), new Vec3(0, y + 8.0, -16.6), 5.2, 2.0, .12);
    slab(t, tail, new Vec3(0, y + 1.5, -11.4), new Vec3(0, y + 8.0, -16.6), 5.2, 2, .12);
    t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(-.2, .45, 12.6, Wheels.lying(1)).cylinder(.45, .45, .4, .1, 24);
    t.part("gear", Order.of("steel", 0x8a8d92)).at(0, 0, 0).rod(new Vec3(0, .45, 12.6), new Vec3(0, y - 1.7, 12.4), .12);
    t.bar(new Vec3(0, y, -11), new Vec3(0, y, 16), 1.9, white).ball(0, .45, 12.6, .45, grey).drag(12);
  }

  private static void propeller(Thing t, String name, Vec3 hub, Vec3 axis, double r, int blades, double width, double share) {
    int link = t.link(name, Pose.at(hub), share);
    Material m = Order.of("aluminium", 0x55585c);
    Quat to = Quat.between(Vec3.UP, axis);
    for (int k = 0; k < blades; k++) {
      Quat turn = to.times(Quat.yaw(2 * Math.PI * k / blades));
      t.part("blades", m).at(new Pose(Vec3.ZERO, turn).times(new Pose(new Vec3(r / 2, 0, 0), Quat.about(Vec3.X, .22)))).scaled(r / 2, width * .12, width / 2).ball(1, 6);
      t.solid(new Solid.Block(r / 2, width * .1, width / 2), new Pose(turn.rotate(new Vec3(r / 2, 0, 0)), turn), m);
    }
    t.part("hub", m).at(0, 0, 0).ball(Math.max(width * .35, r * .04), 5);
    t.axle(0, link, hub, axis, .01);
  }

  private static void lightPlane(Thing t, Order o) {
    Material paint = o.main("car_paint", 0xb83028);
    Material white = Order.of("car_paint", 0xe6e4de);
    double y = 1.25;
    t.share(.96);
    fuselage(t.part("body", paint), new double[] {-4.0, .05, .12, y + .25}, new double[] {-2.2, .28, .34, y + .16}, new double[] {-.6, .55, .66, y + .08}, new double[] {1.2, .58, .66, y}, new double[] {2.3, .48, .5, y - .05}, new double[] {3.0, .28, .3, y - .06}, new double[] {3.2, .05, .05, y - .06});
    Blob cabin = new Blob();
    cabin.bone(0, y + .5, .9, 0, y + .5, -.6, .46, .40);
    t.part("glass", Trucks.glass()).add(cabin.mesh(.06 * (1 << t.detail), .05));
    for (int s = -1; s <= 1; s += 2) {
      Vec3 root = new Vec3(s * .1, y + .92, 1.05);
      Vec3 tip = new Vec3(s * 5.2, y + 1.02, .95);
      wing(t.part("wings", white).at(0, 0, 0), root, tip, 1.5, 1.2, .13);
      slab(t, white, root, tip, 1.5, 1.2, .09);
      t.part("struts", white).at(0, 0, 0).rod(new Vec3(s * .5, y - .4, .4), new Vec3(s * 2.6, y + .94, .4), .035);
      wing(t.part("wings", white).at(0, 0, 0), new Vec3(s * .1, y + .3, -3.1), new Vec3(s * 1.6, y + .3, -3.35), .9, .6, .10);
      t.part("struts", white).at(0, 0, 0).rod(new Vec3(s * .4, y - .5, .7), new Vec3(s * .95, .28, .8), .05);
      t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(s * .95 - .07, .26, .8, Wheels.lying(1)).cylinder(.26, .26, .14, .05, 24);
      t.ball(s * .95, .26, .8, .26, Order.of("tyre", 0x2b2b2c));
    }
    wing(t.part("fin", paint).at(0, 0, 0), new Vec3(0, y + .35, -2.7), new Vec3(0, y + 1.5, -3.5), 1.2, .6, .10);
    t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(-.04, .5, -3.7, Wheels.lying(1)).cylinder(.12, .12, .08, .03, 18);
    t.part("struts", white).at(0, 0, 0).rod(new Vec3(0, .5, -3.7), new Vec3(0, y + .1, -3.5), .03);
    t.bar(new Vec3(0, y + .1, -3), new Vec3(0, y, 2.4), .5, paint).ball(0, .5, -3.7, .12, white).drag(1.2);
    propeller(t, "propeller", new Vec3(0, y - .06, 3.26), Vec3.Z, .95, 2, .17, .04);
  }

  private static void fighter(Thing t, Order o) {
    Material m = o.main("painted_metal", 0x7c848a);
    double y = 2.0;
    fuselage(t.part("body", m), new double[] {-6.5, .75, .6, y}, new double[] {-3, 1.05, .8, y}, new double[] {1, .95, .75, y + .02}, new double[] {4, .6, .6, y + .05}, new double[] {6.5, .25, .25, y - .02}, new double[] {7.6, .02, .02, y - .06});
    Blob canopy = new Blob();
    canopy.bone(0, y + .52, 3.6, 0, y + .62, 1.8, .26, .32);
    t.part("glass", Trucks.glass()).add(canopy.mesh(.05 * (1 << t.detail), .04));
    for (int s = -1; s <= 1; s += 2) {
      Vec3 root = new Vec3(s * .7, y - .1, 2.0);
      Vec3 tip = new Vec3(s * 4.8, y - .15, -2.6);
      wing(t.part("wings", m).at(0, 0, 0), root, tip, 5.6, 1.1, .05);
      slab(t, m, root, tip, 5.6, 1.1, .08);
      wing(t.part("wings", m).at(0, 0, 0), new Vec3(s * .7, y - .05, -4.6), new Vec3(s * 2.7, y - .1, -6.2), 2.2, .9, .05);
      wing(t.part("wings", m).at(0, 0, 0), new Vec3(s * .8, y + .5, -3.8), new Vec3(s * 1.3, y + 2.3, -5.8), 2.4, 1.0, .06);
      t.part("intakes", Order.of("painted_metal", 0x2c2e30)).at(s * .85, y - .25, 1.3).box(.5, .62, .2, .1, 4);
      t.part("body", m).at(s * .80, y - .25, -.2).box(.6, .7, 3.0, .2, 4);
      t.part("nozzles", Order.of("steel", 0x4a4d52)).at(s * .42, y, -6.3, Quat.about(Vec3.X, -Math.PI / 2)).lathe(Outline.from(.2, 0).line(.42, 0).line(.36, .6).line(.32, .6).line(.3, .1).close(), 28);
      t.part("gear", Order.of("steel", 0x8a8d92)).at(0, 0, 0).rod(new Vec3(s * 1.1, .35, -1.4), new Vec3(s * .9, y - .5, -1.2), .08);
      t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(s * 1.1 - .1, .35, -1.4, Wheels.lying(1)).cylinder(.35, .35, .2, .06, 24);
      t.ball(s * 1.1, .35, -1.4, .35, m);
    }
    t.part("gear", Order.of("steel", 0x8a8d92)).at(0, 0, 0).rod(new Vec3(0, .28, 4.0), new Vec3(0, y - .4, 3.9), .07);
    t.part("wheels", Order.of("tyre", 0x2b2b2c)).at(-.08, .28, 4.0, Wheels.lying(1)).cylinder(.28, .28, .16, .05, 22);
    t.bar(new Vec3(0, y, -5.6), new Vec3(0, y, 5.5), .7, m).ball(0, .28, 4.0, .28, m).drag(2);
    t.spot(new Spot(Spot.Kind.GRIP, "exhaust", new Vec3(0, y, -6.9), new Vec3(0, 0, -1), .4, .4));
  }

  private static void helicopter(Thing t, Order o) {
    Material paint = o.main("car_paint", 0x24508c);
    Material steel = Order.of("steel", 0x8a8d92);
    double y = 1.45;
    t.share(.93);
    MeshBuilder whole = new MeshBuilder(t.detail);
    fuselage(whole, new double[] {-2.0, .22, .24, y + .48}, new double[] {-1.3, .55, .55, y + .25}, new double[] {-.3, .82, .86, y + .02}, new double[] {1.0, .84, .88, y - .02}, new double[] {2.0, .62, .62, y - .14}, new double[] {2.6, .06, .08, y - .3});
    Splits.Halves glass = Splits.split(whole.mesh(), p -> Math.max(.55 - p.z(), Math.max(y - .30 - p.y() + .22 * (p.z() - 1), -1)));
    Splits.Halves ribs = Splits.split(glass.inside(), p -> Math.abs(p.x()) - .03);
    t.part("body", paint).add(glass.outside()).add(ribs.inside());
    t.part("glass", Trucks.glass()).add(ribs.outside());
    t.part("body", paint).at(0, 0, 0).rod(new Vec3(0, y + .48, -1.5), new Vec3(0, y + .72, -5.6), .24, .09);
    t.part("body", paint).at(0, y + .92, -.4).box(.6, .4, 1.6, .16, 5);
    wing(t.part("fin", paint).at(0, 0, 0), new Vec3(0, y + .75, -5.0), new Vec3(0, y + 1.7, -5.6), .9, .5, .10);
    for (int s = -1; s <= 1; s += 2) {
      wing(t.part("fin", paint).at(0, 0, 0), new Vec3(s * .08, y + .66, -4.2), new Vec3(s * .95, y + .66, -4.3), .55, .4, .12);
      t.part("glass", Trucks.glass()).at(s * .80, y + .18, -.05).box(.08, .6, .7, .05);
      t.part("skids", steel).at(0, 0, 0).tube(List.of(new Vec3(s * .95, .06, -1.5), new Vec3(s * .95, .04, 1.2), new Vec3(s * .95, .1, 1.6), new Vec3(s * .95, .22, 1.75)), v -> .045, 9, false);
      for (double z : new double[] {-.8, .8}) {
        t.part("skids", steel).at(0, 0, 0).tube(List.of(new Vec3(s * .95, .06, z), new Vec3(s * .85, .4, z), new Vec3(s * .4, y - .7, z)), v -> .035, 8, false);
      }
      t.bar(new Vec3(s * .95, .05, -1.5), new Vec3(s * .95, .05, 1.5), .045, steel);
    }
    t.part("mast", steel).at(0, y + 1.0, 0).cylinder(.09, .08, .62, .02, 18);
    t.bar(new Vec3(0, y, -1.0), new Vec3(0, y - .1, 1.7), .75, paint).bar(new Vec3(0, y + .5, -1.5), new Vec3(0, y + .7, -5.6), .15, paint).drag(2.2);
    propeller(t, "rotor", new Vec3(0, y + 1.62, 0), Vec3.UP, 5.2, 4, .3, .055);
    propeller(t, "tail rotor", new Vec3(.16, y + .85, -5.55), Vec3.X, .8, 2, .15, .015);
  }

  private static void balloon(Thing t, Order o) {
    Material[] gores = {
      o.main("silk", 0xc83a2c), Order.of("silk", o.colour().isPresent() ? 0xece6d8 : 0xe8b83a), Order.of("silk", o.colour().isPresent() ? 0xece6d8 : 0x3a78b8)
    };
    Curve rad = Curve.of(0, .9, .08, 1.5, .3, 4.1, .55, 6.6, .72, 7, .88, 5.4, .97, 2.2, 1, .01);
    Curve hgt = Curve.of(0, 4.2, .08, 5.2, .3, 8.6, .55, 12.6, .72, 16, .88, 19.3, .97, 20.8, 1, 21);
    int n = 18;
    for (int i = 0; i < n; i++) {
      int k = i;
      Material m = gores[i % 3];
      m = m.withLook(m.look().withTranslucency(.35).withRoughness(.6));
      MeshBuilder b = t.part("gore " + i % 3, m);
      b.surface(4, b.segments(32), (s, v) -> {
        double a = 2 * Math.PI * (k + s) / n;
        double bulge = 1 + .03 * StrictMath.sin(Math.PI * s);
        return new Vec3(rad.at(v) * bulge * StrictMath.cos(a), hgt.at(v), -rad.at(v) * bulge * StrictMath.sin(a));
      }, Surface.Uv.METRES);
    }
    Material wicker = Order.of("wicker", 0x9a7040);
    t.part("basket", wicker).at(0, .55, 0).box(1.5, 1.1, 1.2, .08, 3);
    t.part("inside", Order.of("wicker", 0x5a4028)).at(0, 1.09, 0).box(1.36, .06, 1.06, .02);
    t.part("rim", Order.of("leather", 0x5a3420)).at(0, 0, 0).tube(List.of(new Vec3(-.72, 1.12, -.57), new Vec3(.72, 1.12, -.57), new Vec3(.72, 1.12, .57), new Vec3(-.72, 1.12, .57)), v -> .06, 8, true);
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? -.68 : .68;
      double z = i < 2 ? -.53 : .53;
      t.part("ropes", Order.of("rope", 0x5a4c38)).at(0, 0, 0).rod(new Vec3(x, 1.1, z), new Vec3(x * .7, 2.4, z * .7), .025).rod(new Vec3(x * .7, 2.4, z * .7), new Vec3(x * 1.05, 4.3, z * 1.3), .015);
    }
    t.part("burner", Order.of("steel", 0x9a9da2)).at(0, 2.3, 0).cylinder(.22, .18, .35, .04, 20);
    Lights.flame(t, new Vec3(0, 2.75, 0), 1.1);
    t.ball(0, 14.6, 0, 6.4, gores[0]).frustum(4.3, .9, 10, 5.2, 14, gores[0]).block(0, .56, 0, 1.5, 1.12, 1.2, wicker);
    t.drag(60).spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, 14, 0), Vec3.UP, 700 * 9.81, 0)).spot(new Spot(Spot.Kind.GRIP, "flame", new Vec3(0, 2.7, 0), Vec3.UP, .3, .3));
    t.lamp("burner", new Vec3(0, 3.4, 0), new Rgb(20, 13, 6), .3).top("basket", 0, 1.12, 0, .5, .4);
  }

  private static void airship(Thing t, Order o) {
    Material m = o.main("fabric", 0xc8c8c4);
    m = m.withLook(m.look().withPattern(cielo.scene.material.Pattern.NONE).withRoughness(.5));
    double y = 6.2;
    fuselage(t.part("envelope", m), new double[] {-17, .05, .05, y}, new double[] {-14, 1.6, 1.6, y}, new double[] {-7, 3.7, 3.7, y}, new double[] {3, 4.5, 4.5, y}, new double[] {11, 3.7, 3.7, y}, new double[] {16, 1.5, 1.5, y}, new double[] {17, .05, .05, y});
    t.part("gondola", Order.of("car_paint", 0x3a4a5a)).at(0, 1.05, 2).box(2.0, 1.5, 6.0, .5, 5);
    t.part("glass", Trucks.glass()).at(0, 1.3, 2.3).box(2.04, .5, 4.6, .2, 3);
    for (int k = 0; k < 4; k++) {
      double a = Math.PI / 4 + k * Math.PI / 2;
      Vec3 d = new Vec3(StrictMath.cos(a), StrictMath.sin(a), 0);
      Vec3 root = new Vec3(0, y, -11.2).plus(d.times(2.0));
      Vec3 tip = new Vec3(0, y, -13.0).plus(d.times(4.9));
      t.part("fins", Order.of("car_paint", 0xb83a30)).at(0, 0, 0).face(root, tip, tip.plus(new Vec3(0, 0, -2.2)), root.plus(new Vec3(0, 0, -4.0)));
      t.part("fins", Order.of("car_paint", 0xb83a30)).face(root.plus(new Vec3(0, 0, -4.0)), tip.plus(new Vec3(0, 0, -2.2)), tip, root);
    }
    for (int s = -1; s <= 1; s += 2) {
      t.part("engines", Order.of("painted_metal", 0x4a4d52)).at(s * 1.6, 1.3, -.6).box(.6, .6, 1.4, .25, 4);
    }
    t.bar(new Vec3(0, y, -10), new Vec3(0, y, 12), 4.0, m).block(0, 1.05, 2, 2, 1.5, 6, m).drag(12).spot(new Spot(Spot.Kind.GRIP, "lift", new Vec3(0, y, 0), Vec3.UP, 3000 * 9.81, 0));
  }

  private static void drone(Thing t, Order o) {
    Material m = o.main("plastic_hard", 0x3c3f44);
    t.share(.94);
    t.part("body", m).at(0, .085, 0).box(.15, .06, .20, .026, 5);
    t.part("camera", Order.of("plastic_hard", 0x242528)).at(0, .045, .075).ball(.024, 5);
    t.part("lens", Trucks.glass()).at(0, .045, .094, Quat.about(Vec3.X, Math.PI / 2)).cylinder(.013, .012, .008, .002, 18);
    t.block(0, .085, 0, .15, .06, .2, m);
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? -.17 : .17;
      double z = i < 2 ? -.17 : .17;
      t.part("body", m).at(0, 0, 0).rod(new Vec3(x * .3, .09, z * .4), new Vec3(x, .105, z), .014, .011);
      t.part("body", m).at(x, .085, z).cylinder(.02, .018, .042, .005, 20);
      t.part("legs", m).at(0, 0, 0).rod(new Vec3(x * .5, .075, z * .5), new Vec3(x * .62, .006, z * .62), .006);
      t.bar(new Vec3(x * .5, .07, z * .5), new Vec3(x * .62, .008, z * .62), .007, m).bar(Vec3.UP.times(.09), new Vec3(x, .1, z), .014, m);
      Material led = Order.of("light", 0xffffff);
      led = led.withLook(led.look().withEmission(i < 2 ? new Rgb(4, .2, .1) : new Rgb(.2, 4, .4)));
      t.glow(i < 2 ? "red leds" : "green leds", led).at(x, .082, z).ball(.006, 2);
    }
    t.drag(.03);
    for (int i = 0; i < 4; i++) {
      double x = i % 2 == 0 ? -.17 : .17;
      double z = i < 2 ? -.17 : .17;
      propeller(t, "rotor " + (i + 1), new Vec3(x, .133, z), Vec3.UP, .105, 2, .022, .015);
    }
  }

  private static void glider(Thing t, Order o) {
    Material m = o.main("car_paint", 0xe6e6e2);
    double y = .75;
    fuselage(t.part("body", m), new double[] {-3.8, .05, .08, y + .12}, new double[] {-1.2, .16, .2, y + .1}, new double[] {.6, .36, .46, y}, new double[] {1.8, .3, .36, y - .08}, new double[] {2.8, .02, .02, y - .18});
    Blob c = new Blob();
    c.bone(0, y + .26, 1.7, 0, y + .34, .7, .22, .25);
    t.part("glass", Trucks.glass()).add(c.mesh(.045 * (1 << t.detail), .03));
    for (int s = -1; s <= 1; s += 2) {
      wing(t.part("wings", m).at(0, 0, 0), new Vec3(s * .2, y + .28, .6), new Vec3(s * 6.9, y + .62, .3), .95, .4, .13);
      slab(t, m, new Vec3(s * .2, y + .28, .6), new Vec3(s * 6.9, y + .62, .3), .95, .4, .05);
      wing(t.part("wings", m).at(0, 0, 0), new Vec3(0, y + .78, -3.1), new Vec3(s * 1.2, y + .78, -3.2), .5, .3, .1);
    }
    wing(t.part("fin", m).at(0, 0, 0), new Vec3(0, y + .1, -2.95), new Vec3(0, y + .8, -3.15), .9, .6, .1);
    t.part("wheel", Order.of("tyre", 0x2b2b2c)).at(-.05, .2, .4, Wheels.lying(1)).cylinder(.2, .2, .1, .03, 22);
    t.bar(new Vec3(0, y, -2.8), new Vec3(0, y, 2.0), .3, m).ball(0, .2, .4, .2, m).drag(.4);
  }

  private static void parachute(Thing t, Order o) {
    Material[] m = {o.main("silk", 0xd84a2c), Order.of("silk", 0xecebe6)};
    List<Vec3> rim = new ArrayList<>();
    int n = 16;
    for (int i = 0; i < n; i++) {
      int k = i;
      Material c = m[i % 2];
      c = c.withLook(c.look().bothSides().withTranslucency(.4));
      t.part("gore " + i % 2, c).surface(4, 12, (s, v) -> {
        double a = 2 * Math.PI * (k + s) / n;
        double f = v * Math.PI / 2;
        double scallop = 1 + .03 * StrictMath.sin(Math.PI * s);
        return new Vec3(3.4 * StrictMath.cos(f) * scallop * StrictMath.cos(a), 3.9 + 2.3 * StrictMath.sin(f) + (v == 0 ? .12 * StrictMath.sin(Math.PI * s) : 0), -3.4 * StrictMath.cos(f) * scallop * StrictMath.sin(a));
      }, Surface.Uv.METRES);
      double a = 2 * Math.PI * i / n;
      rim.add(new Vec3(3.4 * StrictMath.cos(a), 3.9, -3.4 * StrictMath.sin(a)));
      t.part("lines", Order.of("rope", 0xd8d4c8)).at(0, 0, 0).rod(rim.get(i), new Vec3(.12 * StrictMath.cos(a), .1, -.12 * StrictMath.sin(a)), .008);
    }
    t.part("harness", Order.of("fabric", 0x3a3c40)).at(0, .1, 0).torus(.13, .05, 24, 8);
    t.frustum(3.9, 3.3, 6.1, .9, 16, m[0]).ball(0, .1, 0, .1, m[0]).drag(50).grip("harness", 0, 0, 0);
  }
}
