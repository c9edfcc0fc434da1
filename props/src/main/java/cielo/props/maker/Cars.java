package cielo.props.maker;

import cielo.props.maker.Splits.Halves;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model.Stands;
import java.util.ArrayList;
import java.util.List;

/** Cars: one smooth skin cut into panels, glass and lamps; four round wheels that turn on hinges. */
final class Cars {
  private static final String VEHICLE = "vehicle";

  private enum Livery {
    PLAIN,
    TAXI,
    POLICE,
    AMBULANCE
  }

  private Cars() {}

  static List<Maker> makers() {
    return List.of(
        car("car, sedan, automobile, saloon, saloon car, auto, motor car, family car", 1.97, 1.45, 4.5, 1300, 0xb02a22, CarDesign.sedan(), Livery.PLAIN),
        car("hatchback, compact car, city car, small car, electric car", 1.92, 1.5, 3.962, 1080, 0x2f6fae, CarDesign.hatchback(), Livery.PLAIN),
        car("suv, jeep, off-roader, four-wheel drive, station wagon, off-road vehicle", 2.06, 1.71, 4.6, 1750, 0x5a6a5c, CarDesign.suv(), Livery.PLAIN),
        car("van, minivan, delivery van, minibus, camper van, campervan", 2.14, 2.02, 4.9, 1900, 0xdcd8cc, CarDesign.van(), Livery.PLAIN),
        car("pickup, pickup truck, pick-up, pick-up truck", 2.08, 1.76, 5.2, 2000, 0x3a5a8a, CarDesign.pickup(), Livery.PLAIN),
        car("sports car, race car, racing car, supercar, convertible, roadster, coupe", 1.98, 1.23, 4.35, 1350, 0xc02a1e, CarDesign.sports(), Livery.PLAIN),
        car("taxi, cab, taxicab", 1.97, 1.6, 4.5, 1350, 0xe0ac28, CarDesign.sedan(), Livery.TAXI),
        car("police car, patrol car, cop car, squad car", 1.98, 1.575, 4.512, 1450, 0xe4e4e0, CarDesign.sedan(), Livery.POLICE),
        car("ambulance", 2.117, 2.136, 4.912, 2400, 0xe8e6e0, CarDesign.van(), Livery.AMBULANCE));
  }

  private static Maker car(String names, double w, double h, double d, double kg, int colour, CarDesign design, Livery livery) {
    Card card = Card.of(names, VEHICLE, w, h, d, kg, Stands.ROAD).vehicle();
    return Maker.of(card, (t, o) -> build(t, o, design, livery, colour));
  }

  private static void build(Thing t, Order o, CarDesign d, Livery livery, int colour) {
    Material paint = o.main("car_paint", colour);
    Material glass = Order.of("glass_dark", 0x15191b);
    Material black = Order.of("plastic_hard", 0x2c2c2e);
    Material dark = Order.of("plastic_hard", 0x262627);
    dark = dark.withLook(dark.look().withRoughness(.8).bothSides());
    Material alloy = Order.of("aluminium", 0xb9bcc0);
    t.share(.93);
    Mesh skin = d.body().skin(t.detail);
    skin = arches(t, skin, d, dark);
    skin = windows(t, skin, d, glass, black);
    skin = CarLamps.cut(t, skin, d, black);
    skin = bed(t, skin, d, dark);
    Halves floor = Splits.split(skin, p -> p.y() - (d.body().sill().at(p.z()) + .05));
    t.part("sill", black).add(floor.inside());
    skin = gaps(t, floor.outside(), d, dark);
    if (livery == Livery.POLICE) {
      Halves doors = Splits.split(skin, p -> Math.max(Math.abs(p.z() - .1) - .96, Math.max(.55 - Math.abs(p.x()), p.y() - d.waist())));
      t.part("doors", Order.of("car_paint", 0x24262a)).add(doors.inside());
      skin = doors.outside();
    }
    t.part("paint", paint).add(skin);
    fittings(t, d, paint, black, alloy);
    livery(t, o, d, livery, paint);
    solids(t, d, paint, glass);
    CarLamps.beams(t, d);
    Wheels.Style style = new Wheels.Style(d.wheelRadius(), .22, d.wheelRadius() * .68, 5);
    String[] names = {"wheel front left", "wheel front right", "wheel rear left", "wheel rear right"};
    for (int i = 0; i < 4; i++) {
      double side = i % 2 == 0 ? 1 : -1;
      double z = d.wheelZ()[i / 2];
      double x = d.body().width().at(z) - .118;
      Wheels.add(t, names[i], new Vec3(side * x, d.wheelRadius(), z), side, style, alloy, .0175);
    }
  }

  /** Cuts the wheel openings out of the skin and lines them. */
  private static Mesh arches(Thing t, Mesh skin, CarDesign d, Material dark) {
    double r = d.wheelRadius() + .05;
    for (double z : d.wheelZ()) {
      skin = Splits.split(skin, p -> Math.max(Math.hypot(p.z() - z, p.y() - d.wheelRadius()) - r, .45 - Math.abs(p.x()))).outside();
      double low = d.body().sill().at(z) + .01 - d.wheelRadius();
      for (double side : new double[] {-1, 1}) {
        double w = d.body().width().at(z);
        MeshBuilder m = t.part("arches", dark);
        m.at(side * (w - .02), d.wheelRadius(), z, Wheels.lying(side))
            .surface(
                m.segments(32),
                1,
                (s, v) -> {
                  // y of the primitive points outwards, its x is up once it lies: sweep over the top
                  double a = Math.PI * (-.05 + 1.1 * s);
                  return new Vec3(-side * r * StrictMath.sin(a), -.33 * v, r * StrictMath.cos(a));
                },
                Surface.Uv.METRES);
        Outline back = Outline.from(-r, low).line(r, low).line(r, 0);
        for (int k = 1; k < 16; k++) {
          back.through(r * StrictMath.cos(Math.PI * k / 16), r * StrictMath.sin(Math.PI * k / 16));
        }
        m.at(side * (w - .35), d.wheelRadius(), z, Quat.yaw(Math.PI / 2)).extrude(back.line(-r, 0).close(), .01, 0);
      }
    }
    return skin;
  }

  private static Mesh windows(Thing t, Mesh skin, CarDesign d, Material glass, Material black) {
    for (double[] pane : d.glass()) {
      skin = pane(t, skin, glass, black, p -> Math.max(Splits.polygon(p.z(), p.y(), .05, pane), .3 - Math.abs(p.x())));
    }
    for (double[] screen : List.of(d.screen(), d.rearScreen())) {
      double lo = Math.min(screen[0], screen[1]);
      double hi = Math.max(screen[0], screen[1]);
      Splits.Field f =
          p -> {
            double mid = (lo + hi) / 2;
            double across = Math.abs(p.x()) - (d.body().cabin().at(p.z()) * .93 + .04 * Math.abs(p.z() - screen[1]));
            return Math.max(across, Math.max(Math.abs(p.z() - mid) - (hi - lo) / 2, d.body().deck().at(p.z()) + .03 - p.y()));
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

  private static Mesh bed(Thing t, Mesh skin, CarDesign d, Material dark) {
    if (d.bed().length == 0) {
      return skin;
    }
    double mid = (d.bed()[0] + d.bed()[1]) / 2;
    double half = (d.bed()[1] - d.bed()[0]) / 2;
    Halves cover =
        Splits.split(
            skin,
            p -> Math.max(Math.abs(p.z() - mid) - half, Math.max(Math.abs(p.x()) - .76, d.body().deck().at(p.z()) - .03 - p.y())));
    t.part("bed cover", dark).add(cover.inside());
    t.top("bed", 0, d.body().deck().at(mid) + .03, mid, .7, half * .9);
    return cover.outside();
  }

  /** Thin dark lines between panels. */
  private static Mesh gaps(Thing t, Mesh skin, CarDesign d, Material dark) {
    double half = .004;
    double low = d.body().sill().at(0) + .07;
    List<Splits.Field> lines = new ArrayList<>();
    for (double z : d.doors()) {
      lines.add(p -> Math.max(Math.abs(p.z() - z) - half, Math.max(low - p.y(), Math.max(p.y() - d.waist(), .6 - Math.abs(p.x())))));
    }
    double front = d.doors()[0];
    double rear = d.doors()[d.doors().length - 1];
    lines.add(p -> Math.max(Math.abs(p.y() - low - .01) - half, Math.max(Math.max(p.z() - front, rear - p.z()), .6 - Math.abs(p.x()))));
    double nose = d.body().length() / 2;
    // the bonnet's edges, and the joint between bumper and wings
    lines.add(p -> Math.max(Math.abs(Math.abs(p.x()) - .70 * (1 - .08 * (p.z() - 1))) - half, Math.max(d.screen()[0] + .02 - p.z(), Math.max(p.z() - nose + .2, .6 - p.y()))));
    lines.add(p -> Math.max(Math.abs(p.y() - d.body().deck().at(nose - .02) + .125) - half, nose - .62 - p.z()));
    lines.add(p -> Math.max(Math.abs(p.y() - d.body().deck().at(-nose + .02) + .30) - half, p.z() + nose - .55));
    for (Splits.Field f : lines) {
      Halves h = Splits.split(skin, f);
      t.part("gaps", dark).add(h.inside());
      skin = h.outside();
    }
    return skin;
  }

  private static void fittings(Thing t, CarDesign d, Material paint, Material black, Material alloy) {
    double nose = d.body().length() / 2;
    Material plate = Order.of("painted_metal", 0xe4e2d8);
    double rear = d.body().sill().at(-nose) + .12;
    t.part("plates", plate).at(0, rear, -nose - .002).box(.5, .11, .012, .003);
    t.part("plates", plate).at(0, d.body().sill().at(nose) + .17, nose - .002).box(.5, .11, .012, .003);
    for (int side = -1; side <= 1; side += 2) {
      double z = d.screen()[0] - .20;
      double x = d.body().width().at(z);
      t.part("mirrors", paint).at(side * (x + .015), d.waist() + .07, z).box(.15, .115, .085, .035, 3);
      t.part("mirror glass", black).at(side * (x + .018), d.waist() + .07, z - .040).box(.12, .085, .01, .004);
      t.part("trim", black).at(side * (x - .055), d.waist() + .04, z).box(.09, .035, .05, .01);
      for (int i = 1; i < d.doors().length; i++) {
        double hz = d.doors()[i] + .12;
        double hx = d.body().width().at(hz);
        t.part("handles", alloy).at(side * (hx * .977 + .010), d.waist() - .16, hz).box(.022, .026, .15, .010);
      }
      t.part("exhaust", Order.of("chrome", 0xb8babd)).at(side * .45, d.body().sill().at(-nose) - .015, -nose + .14, Quat.about(Vec3.X, -Math.PI / 2)).cylinder(.035, .035, .12, .006, 20);
    }
  }

  private static void livery(Thing t, Order o, CarDesign d, Livery livery, Material paint) {
    double roof = d.body().roof().at(-.25);
    switch (livery) {
      case PLAIN -> {}
      case TAXI -> {
        Material sign = Street.printed(Order.of("plastic_hard", 0xffffff), Lettering.picture(o.text("TAXI"), 256, 80, Rgb.srgb(0xecdca0), Rgb.grey(.04), .2));
        sign = sign.withLook(sign.look().withEmission(new Rgb(.5, .42, .22)));
        t.part("sign base", Order.of("plastic_hard", 0x2c2c2e)).at(0, roof + .005, -.25).box(.44, .03, .16, .01);
        t.part("sign", Order.of("plastic_hard", 0xe8d890)).at(0, roof + .08, -.25).box(.40, .12, .11, .02);
        t.part("sign face", sign).at(0, roof + .08, -.194).sheet(.36, .10);
        t.part("sign face", sign).at(0, roof + .08, -.306, Quat.yaw(Math.PI)).sheet(.36, .10);
      }
      case POLICE -> {
        bar(t, roof, -.2, 1.05, "red lamp", new Rgb(5, .12, .08), "blue lamp", new Rgb(.1, .4, 6));
        side(t, d, o.text("POLICE"), Rgb.srgb(0x24262a), Rgb.srgb(0xe8e6e0), .1, .72, 1.1);
      }
      case AMBULANCE -> {
        double top = d.body().roof().at(.55);
        bar(t, top, .55, 1.2, "blue lamp", new Rgb(.1, .4, 6), "red lamp", new Rgb(5, .12, .08));
        side(t, d, o.text("AMBULANCE"), paint.look().base(), Rgb.srgb(0xc0281e), -.75, 1.45, 2.2);
        for (double s : new double[] {-1, 1}) {
          t.part("stripe", Order.of("car_paint", 0xc8381e)).at(s * .968, .84, -.3).box(.008, .14, 3.6, .002);
        }
      }
    }
  }

  /** A bar of warning lights across the roof. */
  private static void bar(Thing t, double y, double z, double width, String left, Rgb a, String right, Rgb b) {
    t.part("bar", Order.of("plastic_hard", 0x2c2c2e)).at(0, y + .02, z).box(width, .05, .24, .015);
    for (int s = -1; s <= 1; s += 2) {
      Material m = Order.of("light", 0xffffff);
      Rgb c = s < 0 ? a : b;
      m = m.withLook(m.look().withBase(c.times(.12)).withRoughness(.2).withEmission(c.times(.5)));
      t.glow(s < 0 ? left : right, m).at(s * width * .27, y + .08, z).box(width * .42, .09, .20, .03);
      t.lamp(s < 0 ? left : right, new Vec3(s * width * .3, y + .15, z), c.times(.4), .08);
    }
    t.part("bar", Order.of("plastic_hard", 0x2c2c2e)).at(0, y + .08, z).box(width * .1, .08, .18, .01);
  }

  /** Words on both flanks. */
  private static void side(Thing t, CarDesign d, String words, Rgb ground, Rgb ink, double z, double y, double length) {
    Material m = Street.printed(Order.of("car_paint", 0xffffff), Lettering.picture(words, 512, 110, ground, ink, .12));
    for (int s = -1; s <= 1; s += 2) {
      double x = d.body().width().at(z) * (y > d.waist() ? .945 : 1) + .006;
      t.part("words", m).at(s * x, y, z, Quat.yaw(s * Math.PI / 2)).sheet(length, length * .215);
    }
  }

  private static void solids(Thing t, CarDesign d, Material paint, Material glass) {
    double n = d.body().length() / 2;
    double r = d.wheelRadius();
    List<Vec3> lower = new ArrayList<>();
    for (double z : new double[] {n - .02, n - .35, d.wheelZ()[0] - .5, d.wheelZ()[1] + .5, -n + .3, -n + .02}) {
      double w = d.body().width().at(z) * .97;
      boolean end = Math.abs(z) > n - .1;
      for (int side = -1; side <= 1; side += 2) {
        // the wheel arches stay free: the upper hull begins above the axles
        lower.add(new Vec3(side * w * (end ? .72 : 1), Math.max(d.body().sill().at(z) + .06, r + .02), z));
        lower.add(new Vec3(side * w * (end ? .72 : .96), d.body().deck().at(z) - .02, z));
      }
    }
    t.hull(paint, lower.toArray(Vec3[]::new));
    double w = d.body().width().at(0) * .97;
    double sill = d.body().sill().at(0);
    t.block(0, (sill + r + .1) / 2, (d.wheelZ()[0] + d.wheelZ()[1]) / 2, 2 * w, r + .1 - sill, d.wheelZ()[0] - d.wheelZ()[1] - 2 * (r + .07), paint);
    List<Vec3> cabin = new ArrayList<>();
    for (double z : new double[] {d.screen()[0], d.screen()[1], d.rearScreen()[1], d.rearScreen()[0]}) {
      double e = d.body().cabin().at(z);
      for (int side = -1; side <= 1; side += 2) {
        cabin.add(new Vec3(side * e * 1.2, d.body().deck().at(z) - .02, z));
        cabin.add(new Vec3(side * e, d.body().roof().at(z) - .04, z));
      }
    }
    t.hull(glass, cabin.toArray(Vec3[]::new));
    double mid = (d.screen()[1] + d.rearScreen()[1]) / 2;
    t.top("roof", 0, d.body().roof().at(mid), mid, .5, .4).top("bonnet", 0, d.body().deck().at(n - .8) + .03, n - .8, .5, .3);
    t.drag(.65).grip("exhaust", .45, d.body().sill().at(-n), -n - .05);
    t.grip("driver", -.36, d.body().deck().at(0) - .3, .1);
  }

  static Material lens(Rgb base, double rough, Rgb emission) {
    Material m = Order.of("plastic_hard", 0xffffff);
    return m.withLook(new Look(base, rough, 0, .06, 0, 0, emission, false, Pattern.NONE, null));
  }

}
