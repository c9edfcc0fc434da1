package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Lamp;
import java.util.List;

/** A lane between brick backs of houses: fire stairs, bins, pipes, a lamp over a door. */
final class Alley implements SetMaker {
  private static final double HALF = 3.1;
  private static final double END = -22;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "alley",
            "alley",
            "alley",
            "back alley",
            "alleyway",
            "backstreet",
            "narrow street",
            "back street",
            "lane",
            "phone booth"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("alley");
    boolean on = Daylight.lampsOn(s.hour());
    boolean wet = Daylight.wet(s);
    l.stage(1.5, 2.4);
    l.region("lane", 0, 0, -5, 1.6, 12);
    Piece p = l.piece("ground");
    Material road =
        Daylight.snowy(s)
            ? Finish.of("snow")
            : Finish.worn(Finish.of(d.chance(0.5) ? "cobble" : "asphalt"), wet || on ? 0.84 : 0.35);
    p.level(road, -HALF, END, HALF, 16, 0).block(road, -HALF, -1, END - 10, HALF, 0, 16);
    p.flatBox(Finish.of("concrete", 0x5E5B56), -0.22, -0.02, END, 0.22, 0.004, 16, 0);
    for (double side : new double[] {-1, 1}) {
      double z = 12;
      while (z > END) {
        double w = d.between(8, 11.5);
        back(l, side, z, w, d, on);
        z -= w;
      }
    }
    end(l, d, on);
    clutter(l, d, on);
    Air air = Daylight.of(s, new Rgb(0.14, 0.12, 0.11), 0.3, 0.9);
    if (!on && air.sun() != null) {
      air = air.withExposure(air.exposure() * 1.3);
    }
    if (Daylight.night(s.hour())) {
      air = air.withHaze(0.020, new Rgb(0.05, 0.045, 0.045)).town(0.8).withExposure(1.9);
    }
    if (Daylight.wet(s)) {
      Puddles.lay(l, 12, -2.4, -14, 2.4, 6, 0);
      l.mirror();
    }
    return l.place(
        air,
        Ambience.open(
            s,
            1.3,
            false,
            Ambience.bed(Daylight.night(s.hour()) ? "traffic_night" : "traffic_day", -8),
            Ambience.bed("air_con", -8)),
        Box.of(-HALF + 0.4, 0.15, -14, HALF - 0.4, 6, 11));
  }

  private static void back(Layout l, double side, double z, double w, Dice d, boolean on) {
    int[] tones = {0x8E5544, 0x7A5A4A, 0x9A6A50, 0x6E5650};
    Material wall =
        Finish.worn(
            d.chance(0.75)
                ? Finish.of("brick", tones[d.below(4)], 0x8F867A)
                : Finish.of("stain", 0xA8A196),
            0.6);
    double tall = d.between(9, 13);
    Piece p = l.piece("house");
    Frame f =
        side > 0
            ? Frame.facing(p, HALF, 0, z - w, -Math.PI / 2)
            : Frame.facing(p, -HALF, 0, z, Math.PI / 2);
    int bays = 3;
    double bay = w / bays;
    for (int i = 0; i < bays; i++) {
      for (int k = 0; k < 3; k++) {
        opening(
            f, wall, i * bay, k * 3.1 + (k == 0 ? 0 : 0.4), bay, k == 0 ? 3.5 : 3.1, d, on, k == 0);
      }
    }
    f.panel(wall, 0, 9.7, w, tall, 0, true);
    f.box(Finish.of("concrete", 0x8A857C), -0.02, tall, -0.3, w + 0.02, tall + 0.18, 0.08, 0);
    f.box(wall, 0.3, 0, -5, w - 0.3, tall, -0.9, 0);
    f.block(wall, 0, 0, -5, w, tall, 0);
    f.rod(Finish.plain("painted_metal", 0x4B4D50, 0.5), 0.2, 0, 0.08, 0.2, tall, 0.08, 0.055);
    if (d.chance(0.6)) {
      stairs(f, w, d);
    }
    if (d.chance(0.7)) {
      double x = d.between(1.2, w - 1.2);
      f.box(
          Finish.plain("painted_metal", 0xB9B9B4, 0.5),
          x - 0.4,
          2.5,
          0.02,
          x + 0.4,
          3.05,
          0.42,
          0.02);
      f.rod(
          Finish.plain("painted_metal", 0x8A8A86, 0.5), x + 0.2, 3.05, 0.2, x + 0.2, 6, 0.1, 0.03);
    }
  }

  private static void opening(
      Frame f,
      Material wall,
      double x,
      double y,
      double bay,
      double h,
      Dice d,
      boolean on,
      boolean ground) {
    boolean none = d.chance(ground ? 0.45 : 0.2);
    if (none) {
      f.panel(wall, x, y, x + bay, y + h, 0, true);
      return;
    }
    boolean door = ground && d.chance(0.4);
    double w = door ? 0.95 : 1.0;
    double a = x + (bay - w) / 2;
    double b = a + w;
    double low = y + (door ? 0.0 : ground ? 1.3 : 0.8);
    double high = door ? y + 2.15 : low + 1.35;
    f.panel(wall, x, y, a, y + h, 0, true).panel(wall, b, y, x + bay, y + h, 0, true);
    f.panel(wall, a, y, b, low, 0, true).panel(wall, a, high, b, y + h, 0, true);
    double in = -0.15;
    f.face(wall, false, q(a, low, 0), q(a, low, in), q(a, high, in), q(a, high, 0));
    f.face(wall, false, q(b, low, in), q(b, low, 0), q(b, high, 0), q(b, high, in));
    f.face(wall, false, q(a, high, in), q(b, high, in), q(b, high, 0), q(a, high, 0));
    Material sill = Finish.of("concrete", 0x948F86);
    if (door) {
      int[] leaf = {0x3A4A44, 0x5A2F28, 0x40424A};
      f.box(
          Finish.worn(Finish.of("painted", leaf[d.below(3)]), 0.7),
          a,
          low,
          in - 0.04,
          b,
          high,
          in,
          0.006);
      f.box(Finish.metal(0x9A9A98, 0.4), b - 0.14, 1.0, in, b - 0.09, 1.05, in + 0.05, 0.008);
      f.box(sill, a - 0.1, 0, in, b + 0.1, 0.12, 0.2, 0.01);
    } else {
      boolean lit = d.chance(on ? 0.35 : 0.03);
      f.panel(
          lit ? Finish.glow(new Rgb(1.8, 1.15, 0.5)) : Finish.pane(), a, low, b, high, in, false);
      Material wood = Finish.plain("wood_painted", 0xA8A398, 0.6);
      f.box(wood, (a + b) / 2 - 0.025, low, in, (a + b) / 2 + 0.025, high, in + 0.04, 0)
          .box(wood, a, (low + high) / 2 - 0.02, in, b, (low + high) / 2 + 0.02, in + 0.04, 0);
      f.box(sill, a - 0.08, low - 0.1, -0.02, b + 0.08, low, 0.1, 0);
    }
    f.box(sill, a - 0.1, high, -0.02, b + 0.1, high + 0.15, 0.03, 0);
  }

  private static double[] q(double x, double y, double z) {
    return new double[] {x, y, z};
  }

  private static void stairs(Frame f, double w, Dice d) {
    Material iron = Finish.worn(Finish.of("painted", 0x2B2D30), 0.7);
    double x0 = w * 0.5 - 1.6;
    double x1 = x0 + 3.2;
    for (int k = 0; k < 2; k++) {
      double y = 3.6 + 3.1 * k;
      f.box(iron, x0, y, 0.05, x1, y + 0.06, 1.0, 0);
      for (int i = 0; i <= 8; i++) {
        double x = x0 + (x1 - x0) * i / 8;
        f.box(iron, x - 0.012, y, 0.97, x + 0.012, y + 0.95, 1.0, 0);
      }
      f.box(iron, x0, y + 0.92, 0.96, x1, y + 0.96, 1.0, 0);
      f.rod(iron, x0 + 0.2, y + 0.05, 0.72, x1 - 0.5, y + 3.1, 0.72, 0.03)
          .rod(iron, x0 + 0.2, y + 0.05, 0.3, x1 - 0.5, y + 3.1, 0.3, 0.03);
      for (int i = 1; i < 11; i++) {
        double t = i / 11.0;
        f.box(
            iron,
            x0 + 0.1 + (x1 - x0 - 0.7) * t,
            y + 3.05 * t,
            0.3,
            x0 + 0.35 + (x1 - x0 - 0.7) * t,
            y + 3.05 * t + 0.025,
            0.72,
            0);
      }
    }
  }

  private static void end(Layout l, Dice d, boolean on) {
    Facade.Style s = Facade.style(d, 3, 4);
    Facade.build(
        l, Frame.facing(l.piece("house"), -HALF - 2, 0, END - 6, 0), s, 2 * HALF + 4, true, d);
    Piece p = l.piece("road");
    p.level(Finish.of("asphalt"), -16, END - 6, 16, END, 0);
    Backdrop.skyline(l, 80, -0.08, 0.08, 34, on);
  }

  private static void clutter(Layout l, Dice d, boolean on) {
    bin(l, -HALF + 0.85, -3.6, Math.PI / 2, 0x2E5A46);
    bin(l, HALF - 0.85, -8.2, -Math.PI / 2, 0x35506E);
    for (int i = 0; i < 4; i++) {
      l.thing("cardboard box")
          .loose()
          .seed(i)
          .at(-HALF + 0.5 + 0.3 * (i % 2), -5.4 - 0.5 * (i / 2), d.between(0, 1));
    }
    l.thing("trash-can-wheeled", "wheelie bin", "trash can").at(HALF - 0.5, -3.2, -Math.PI / 2);
    l.thing("trash can").loose().at(HALF - 0.55, -4.1, 0);
    l.thing("pallet").at(HALF - 0.7, -5.8, 0.2);
    l.thing("crate").loose().seed(5).at(-HALF + 0.55, -7.2, 0.3);
    for (int i = 0; i < 3; i++) {
      double z = -3.0 - 6.5 * i;
      double side = i % 2 == 0 ? 1 : -1;
      Piece p = l.piece("wall lamp");
      double x = side * (HALF - 0.35);
      p.of(Finish.plain("painted_metal", 0x25272A, 0.5))
          .rod(new Vec3(side * HALF, 3.1, z), new Vec3(x, 3.2, z), 0.02);
      p.of(Finish.bothSides(Finish.plain("painted_metal", 0x2B3A36, 0.5)))
          .at(x, 3.05, z)
          .cylinder(0.19, 0.05, 0.14, 0.01, 20);
      p.flat(on ? Finish.glow(new Rgb(14, 9, 4.4)) : Finish.plain("glass", 0xD8D4C8, 0.2))
          .at(x, 3.04, z)
          .ball(0.05, 5);
      if (on) {
        l.lamp(
            new Lamp(
                "wall lamp",
                new Vec3(x, 3.0, z),
                new Vec3(0, -1, 0),
                1.3,
                new Rgb(1, 0.62, 0.28).times(34),
                0.08,
                true));
      }
    }
  }

  /** A wheeled skip with a sloped lid. */
  private static void bin(Layout l, double x, double z, double yaw, int colour) {
    Material paint = Finish.worn(Finish.of("painted", colour), 0.8);
    Frame f = Frame.facing(l.piece("dumpster"), x, 0, z, yaw);
    f.box(paint, -0.85, 0.14, -0.55, 0.85, 1.05, 0.5, 0.02);
    f.face(
        paint,
        true,
        q(-0.85, 1.05, 0.5),
        q(0.85, 1.05, 0.5),
        q(0.85, 1.35, -0.5),
        q(-0.85, 1.35, -0.5));
    f.box(paint, -0.85, 1.0, -0.55, 0.85, 1.34, -0.5, 0);
    for (double k : new double[] {-1, 1}) {
      f.box(paint, k * 0.9 - 0.04, 0.5, -0.3, k * 0.9 + 0.04, 0.72, 0.3, 0.01);
      f.box(
              Finish.plain("rubber", 0x161617, 0.8),
              k * 0.7 - 0.05,
              0,
              -0.4,
              k * 0.7 + 0.05,
              0.16,
              -0.25,
              0.02)
          .box(
              Finish.plain("rubber", 0x161617, 0.8),
              k * 0.7 - 0.05,
              0,
              0.25,
              k * 0.7 + 0.05,
              0.16,
              0.4,
              0.02);
    }
    for (int i = -2; i <= 2; i++) {
      f.box(paint, i * 0.34 - 0.03, 0.2, 0.5, i * 0.34 + 0.03, 1.0, 0.54, 0);
    }
    f.block(paint, -0.85, 0, -0.55, 0.85, 1.3, 0.55);
    l.keep(Box.of(x - 0.7, 0, z - 1, x + 0.7, 2, z + 1));
  }
}
