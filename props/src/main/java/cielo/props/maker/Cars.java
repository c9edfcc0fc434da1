package cielo.props.maker;

import cielo.props.maker.Splits.Halves;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Cars of no make: one smooth skin cut into panels, glass and lamps; four round wheels that turn. */
final class Cars {
  private Cars() {}

  static List<Maker> makers() {
    return List.of(
        Maker.of(Card.of("car, sedan, automobile, saloon, saloon car, auto, motor car", "vehicle", 1.971, 1.45, 4.525, 1300, Stands.ROAD).vehicle(), (t, o) -> car(t, o, sedan())));
  }

  /**
   * One model of car.
   *
   * @param glass side windows, (z, y) corners counter-clockwise seen from +x
   * @param wheelZ where the axles are, front then rear
   * @param doors z of the door edges, front to rear
   */
  record Design(
      CarBody body,
      double[] wheelZ,
      double wheelRadius,
      double[][] glass,
      double[] screen,
      double[] rearScreen,
      double[] doors,
      double waist) {}

  private static Design sedan() {
    CarBody body =
        new CarBody(
            4.5,
            Curve.of(-2.25, .38, -1.9, .26, -1.2, .20, 1.2, .20, 1.95, .22, 2.25, .32),
            Curve.of(-2.25, .86, -2.1, .97, -1.6, 1.00, -.8, .99, .6, .93, 1.0, .90, 1.6, .80, 2.0, .70, 2.25, .56),
            Curve.of(-2.25, .86, -2.1, .97, -1.62, 1.01, -1.15, 1.28, -.75, 1.41, -.3, 1.45, .05, 1.43, .35, 1.33, 1.02, .93, 1.6, .80, 2.0, .70, 2.25, .56),
            Curve.of(-2.25, .74, -2.05, .82, -1.5, .885, -.4, .90, .8, .895, 1.6, .865, 2.0, .81, 2.25, .71),
            Curve.of(-2.25, .60, -1.2, .60, -.3, .63, .4, .60, 1.0, .66, 2.25, .6),
            .30, .16);
    return new Design(
        body,
        new double[] {1.36, -1.34},
        .325,
        new double[][] {{-.06, .985, .80, .955, .16, 1.335, -.06, 1.352}, {-1.38, 1.03, -.13, .990, -.13, 1.358, -.62, 1.365}},
        new double[] {.97, .20},
        new double[] {-1.52, -.98},
        new double[] {.84, -.095, -1.06},
        .96);
  }

  private static void car(Thing t, Order o, Design d) {
    Material paint = o.main("car_paint");
    Material glass = Order.of("glass_dark", 0x15191b);
    Material black = Order.of("plastic_hard", 0x2c2c2e);
    Material dark = Order.of("plastic_hard", 0x262627);
    dark = dark.withLook(dark.look().withRoughness(.8).bothSides());
    Material alloy = Order.of("aluminium", 0xb9bcc0);
    Mesh skin = d.body.skin(t.detail);
    t.share(.93);
    skin = arches(t, skin, d, dark);
    skin = windows(t, skin, d, glass, black);
    skin = lamps(t, skin, d, black);
    Halves floor = Splits.split(skin, p -> p.y() - (d.body.sill().at(p.z()) + .045));
    t.part("sill", black).add(floor.inside());
    skin = gaps(t, floor.outside(), d, dark);
    t.part("paint", paint).add(skin);
    fittings(t, d, paint, black, alloy);
    solids(t, d, paint, glass);
    Wheels.Style style = new Wheels.Style(d.wheelRadius, .215, d.wheelRadius * .66, 5);
    String[] names = {"wheel front left", "wheel front right", "wheel rear left", "wheel rear right"};
    for (int i = 0; i < 4; i++) {
      double side = i % 2 == 0 ? 1 : -1;
      double z = d.wheelZ[i / 2];
      double x = d.body.width().at(z) - .115;
      Wheels.add(t, names[i], new Vec3(side * x, d.wheelRadius, z), side, style, alloy, .0175);
    }
  }

  /** Cuts the wheel openings out of the skin and lines them. */
  private static Mesh arches(Thing t, Mesh skin, Design d, Material dark) {
    double r = d.wheelRadius + .055;
    for (double z : d.wheelZ) {
      skin = Splits.split(skin, p -> Math.max(Math.hypot(p.z() - z, p.y() - d.wheelRadius) - r, .45 - Math.abs(p.x()))).outside();
      for (double side : new double[] {-1, 1}) {
        double w = d.body.width().at(z);
        MeshBuilder m = t.part("arches", dark);
        m.at(side * (w - .012), d.wheelRadius, z, Wheels.lying(side))
            .surface(
                m.segments(32),
                1,
                (s, v) -> {
                  double a = Math.PI * (-.12 + 1.24 * s);
                  // y of the primitive is outwards, x is up after lying down: sweep over the top
                  return new Vec3(-side * r * StrictMath.sin(a), -.33 * v, r * StrictMath.cos(a));
                },
                Surface.Uv.METRES);
        // the back of the arch: only above the sill, or it would hang below the car
        Outline half = Outline.from(-r, 0).line(r, 0);
        for (int k = 1; k < 16; k++) {
          half.through(r * StrictMath.cos(Math.PI * k / 16), r * StrictMath.sin(Math.PI * k / 16));
        }
        m.at(side * (w - .345), d.wheelRadius, z, Quat.yaw(Math.PI / 2)).extrude(half.close(), .01, 0);
      }
    }
    return skin;
  }

  private static Mesh windows(Thing t, Mesh skin, Design d, Material glass, Material black) {
    for (double[] pane : d.glass) {
      skin = pane(t, skin, glass, black, p -> Math.max(Splits.polygon(p.z(), p.y(), .05, pane), .3 - Math.abs(p.x())));
    }
    for (double[] screen : List.of(d.screen, d.rearScreen)) {
      double lo = Math.min(screen[0], screen[1]);
      double hi = Math.max(screen[0], screen[1]);
      Splits.Field f =
          p -> {
            double mid = (lo + hi) / 2;
            double across = Math.abs(p.x()) - (d.body.cabin().at(p.z()) * .93 + .04 * Math.abs(p.z() - screen[1]));
            return Math.max(across, Math.max(Math.abs(p.z() - mid) - (hi - lo) / 2, d.body.deck().at(p.z()) - p.y()));
          };
      skin = pane(t, skin, glass, black, f);
    }
    return skin;
  }

  /** A pane with a black seal round it. */
  private static Mesh pane(Thing t, Mesh skin, Material glass, Material black, Splits.Field f) {
    Halves seal = Splits.split(skin, f);
    Halves in = Splits.split(seal.inside(), p -> f.at(p) + .022);
    t.part("glass", glass).add(in.inside());
    t.part("trim", black).add(in.outside());
    return seal.outside();
  }

  private static Mesh lamps(Thing t, Mesh skin, Design d, Material black) {
    double nose = d.body.length() / 2;
    Material head = Order.of("glass", 0xe8f0f4);
    Look look = head.look();
    head = head.withLook(new Look(new Rgb(.62, .66, .70), .12, .0, .06, 0, 0, new Rgb(.25, .25, .23), false, look.pattern(), null));
    Material tail = Order.of("plastic_hard", 0x9c1414);
    tail = tail.withLook(tail.look().withRoughness(.2).withEmission(new Rgb(.16, .008, .006)));
    Halves h = Splits.split(skin, p -> Math.max(nose - .55 - p.z(), Splits.polygon(Math.abs(p.x()), p.y(), .03, .40, .585, .80, .60, .80, .70, .44, .655)));
    t.part("head lamps", head).add(h.inside());
    Halves r = Splits.split(h.outside(), p -> Math.max(p.z() + nose - .35, Splits.polygon(Math.abs(p.x()), p.y(), .03, .42, .74, .90, .74, .90, .90, .46, .87)));
    t.part("tail lamps", tail).add(r.inside());
    Halves g = Splits.split(r.outside(), p -> Math.max(nose - .5 - p.z(), Splits.polygon(p.x(), p.y(), .04, -.40, .33, .40, .33, .46, .44, -.46, .44)));
    t.part("grille", black).add(g.inside());
    return g.outside();
  }

  /** Thin dark lines between panels. */
  private static Mesh gaps(Thing t, Mesh skin, Design d, Material dark) {
    double half = .0035;
    List<Splits.Field> lines = new ArrayList<>();
    for (double z : d.doors) {
      lines.add(p -> Math.max(Math.abs(p.z() - z) - half, Math.max(.26 - p.y(), Math.max(p.y() - d.waist, .6 - Math.abs(p.x())))));
    }
    double front = d.doors[0];
    double rear = d.doors[d.doors.length - 1];
    lines.add(p -> Math.max(Math.abs(p.y() - .275) - half, Math.max(Math.max(p.z() - front, rear - p.z()), .6 - Math.abs(p.x()))));
    // bonnet: two lines along the edge and one across the nose
    lines.add(p -> Math.max(Math.abs(Math.abs(p.x()) - .66 * (1 - .06 * (p.z() - 1))) - half, Math.max(d.screen[0] + .02 - p.z(), Math.max(p.z() - d.body.length() / 2 + .28, .6 - p.y()))));
    for (Splits.Field f : lines) {
      Halves h = Splits.split(skin, f);
      t.part("gaps", dark).add(h.inside());
      skin = h.outside();
    }
    return skin;
  }

  private static void fittings(Thing t, Design d, Material paint, Material black, Material alloy) {
    double nose = d.body.length() / 2;
    Material plate = Order.of("painted_metal", 0xe4e2d8);
    t.part("plates", plate).at(0, .45, -nose + .012 - .03, Quat.yaw(Math.PI)).box(.5, .11, .012, .003);
    t.part("plates", plate).at(0, .50, nose - .005).box(.5, .11, .012, .003);
    for (int side = -1; side <= 1; side += 2) {
      double z = d.screen[0] - .22;
      double x = d.body.width().at(z);
      t.part("mirrors", paint).at(side * (x + .015), d.waist + .06, z).box(.15, .115, .085, .035, 3);
      t.part("mirror glass", black).at(side * (x + .018), d.waist + .06, z - .040).box(.12, .085, .01, .004);
      t.part("trim", black).at(side * (x - .055), d.waist + .03, z).box(.09, .035, .05, .01);
      for (int i = 1; i < d.doors.length; i++) {
        double hz = d.doors[i] + .12;
        double hx = d.body.width().at(hz);
        t.part("handles", alloy).at(side * (hx * .975 + .012), .80, hz).box(.022, .026, .15, .010);
      }
    }
  }

  private static void solids(Thing t, Design d, Material paint, Material glass) {
    double n = d.body.length() / 2;
    double r = d.wheelRadius;
    List<Vec3> lower = new ArrayList<>();
    double[] stations = {n - .02, n - .35, d.wheelZ[0] - .5, d.wheelZ[1] + .5, -n + .3, -n + .02};
    for (double z : stations) {
      double w = d.body.width().at(z) * .97;
      double top = d.body.deck().at(z);
      for (int side = -1; side <= 1; side += 2) {
        lower.add(new Vec3(side * w * (Math.abs(z) > n - .1 ? .72 : 1), d.body.sill().at(z) + .06, z));
        lower.add(new Vec3(side * w * (Math.abs(z) > n - .1 ? .72 : .96), top - .02, z));
      }
    }
    // the wheel arches stay free: the lower hull begins above the axles there
    t.hull(paint, lower.stream().map(p -> new Vec3(p.x(), Math.max(p.y(), r + .02), p.z())).toArray(Vec3[]::new));
    double w = d.body.width().at(0) * .97;
    t.block(0, (.2 + r + .1) / 2, (d.wheelZ[0] + d.wheelZ[1]) / 2, 2 * w, r - .1, d.wheelZ[0] - d.wheelZ[1] - 2 * (r + .07), paint);
    List<Vec3> cabin = new ArrayList<>();
    for (double z : new double[] {d.screen[0], d.screen[1], d.rearScreen[1], d.rearScreen[0]}) {
      double e = d.body.cabin().at(z);
      for (int side = -1; side <= 1; side += 2) {
        cabin.add(new Vec3(side * e * 1.25, d.body.deck().at(z) - .02, z));
        cabin.add(new Vec3(side * e, d.body.roof().at(z) - .04, z));
      }
    }
    t.hull(glass, cabin.toArray(Vec3[]::new));
    t.top("roof", 0, d.body.roof().at(-.3), -.35, .5, .4).top("bonnet", 0, d.body.deck().at(1.4) + .03, 1.45, .5, .3);
    t.drag(.65);
    t.grip("exhaust", .5, .3, -n);
    for (int side = -1; side <= 1; side += 2) {
      t.beam("head lamp", new Vec3(side * .62, .64, n - .05), new Vec3(0, -.08, 1), .35, new Rgb(14, 13, 11), .06);
    }
  }
}
