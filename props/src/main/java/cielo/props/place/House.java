package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;

/** A detached house: two storeys under a gable roof, porch, chimney, windows with shutters. */
final class House {
  private House() {}

  /** Its front, {@code w} wide about (x, z), looks along {@code yaw}. */
  static void build(
      Layout l,
      double x,
      double y,
      double z,
      double yaw,
      double w,
      Dice d,
      boolean on,
      boolean snow) {
    Frame f = Frame.facing(l.piece("house"), x, y, z, yaw);
    int[] paint = {0xD8CDB4, 0xB9C4C0, 0xA9B4BE, 0xC9A88A, 0xE0DACA, 0xB5A58A};
    boolean brick = d.chance(0.35);
    Material wall =
        brick
            ? Finish.of("brick", 0xA0644C)
            : d.chance(0.5)
                ? Finish.of("plaster", paint[d.below(6)])
                : clapboard(paint[d.below(6)]);
    Material trim = Finish.plain("wood_painted", 0xE6E2D8, 0.5);
    Material roof =
        snow
            ? Finish.of("snow")
            : d.chance(0.5)
                ? Finish.of("rooftiles")
                : Finish.of("shingle", new int[] {0x55504C, 0x6A5648, 0x4A525A}[d.below(3)]);
    int[] shutters = {0x2F4A3E, 0x33456A, 0x6A2A28, 0x3A3A3C};
    Material shutter = Finish.plain("wood_painted", shutters[d.below(4)], 0.5);
    double half = w / 2;
    double deep = 7.5;
    double h = 5.2;
    double top = h + w * 0.30;
    boolean gable = d.chance(0.5);
    storey(f, wall, trim, shutter, -half, 0, w, 2.7, d, on, true);
    storey(f, wall, trim, shutter, -half, 2.7, w, 2.5, d, on, false);
    Frame right = f.at(half, 0, 0, Math.PI / 2);
    Frame left = f.at(-half, 0, -deep, -Math.PI / 2);
    right.panel(wall, 0, 0, deep, h, 0, true);
    left.panel(wall, 0, 0, deep, h, 0, true);
    double o = 0.45;
    if (gable) {
      f.face(wall, true, v(-half, h, 0), v(half, h, 0), v(0.01, top, 0), v(-0.01, top, 0));
      double k = (top - h) / half;
      slab(
          f,
          roof,
          trim,
          v(-half - o, h - k * o, o),
          v(0, top + 0.08, o),
          v(0, top + 0.08, -deep - o),
          v(-half - o, h - k * o, -deep - o));
      slab(
          f,
          roof,
          trim,
          v(0, top + 0.08, o),
          v(half + o, h - k * o, o),
          v(half + o, h - k * o, -deep - o),
          v(0, top + 0.08, -deep - o));
    } else {
      double mid = -deep / 2;
      double k = (top - h) / (deep / 2);
      slab(
          f,
          roof,
          trim,
          v(-half - o, h - k * o, o),
          v(half + o, h - k * o, o),
          v(half + o, top + 0.08, mid),
          v(-half - o, top + 0.08, mid));
      slab(
          f,
          roof,
          trim,
          v(half + o, h - k * o, -deep - o),
          v(-half - o, h - k * o, -deep - o),
          v(-half - o, top + 0.08, mid),
          v(half + o, top + 0.08, mid));
      right.face(
          wall,
          true,
          v(0, h, 0),
          v(deep, h, 0),
          v(deep / 2 + 0.01, top, 0),
          v(deep / 2 - 0.01, top, 0));
      left.face(
          wall,
          true,
          v(0, h, 0),
          v(deep, h, 0),
          v(deep / 2 + 0.01, top, 0),
          v(deep / 2 - 0.01, top, 0));
      f.box(trim, -half - o, h - k * o - 0.14, o - 0.06, half + o, h - k * o + 0.02, o + 0.02, 0);
    }
    f.box(
        Finish.of("brick", 0x8E5846),
        half * 0.45,
        h,
        -deep * 0.6,
        half * 0.45 + 0.7,
        top + 0.9,
        -deep * 0.6 + 0.6,
        0);
    f.block(wall, -half, 0, -deep, half, h, 0);
  }

  private static Material clapboard(int colour) {
    Material m = Finish.of("deck", colour);
    var p = m.look().pattern();
    return m.withLook(
        m.look()
            .withRoughness(0.6)
            .withPattern(
                new cielo.scene.material.Pattern(
                    "deck", 1.9, m.look().base().times(0.6), 0.25, 1.6, 0.1, p.seed())));
  }

  private static void slab(
      Frame f, Material roof, Material trim, double[] a, double[] b, double[] c, double[] e) {
    f.face(roof, true, a, b, c, e);
    f.face(trim, false, lower(e), lower(c), lower(b), lower(a));
  }

  private static double[] lower(double[] p) {
    return v(p[0], p[1] - 0.1, p[2]);
  }

  private static void storey(
      Frame f,
      Material wall,
      Material trim,
      Material shutter,
      double x0,
      double y,
      double w,
      double h,
      Dice d,
      boolean on,
      boolean ground) {
    int bays = 3;
    double bay = w / bays;
    for (int i = 0; i < bays; i++) {
      double x = x0 + i * bay;
      boolean door = ground && i == 2;
      double ww = door ? 1.0 : ground ? 1.5 : 1.15;
      double a = x + (bay - ww) / 2;
      double b = a + ww;
      double low = y + (door ? 0.15 : 0.85);
      double high = y + (door ? 2.25 : ground ? 2.2 : 2.05);
      f.panel(wall, x, y, a, y + h, 0, true).panel(wall, b, y, x + bay, y + h, 0, true);
      f.panel(wall, a, y, b, low, 0, true).panel(wall, a, high, b, y + h, 0, true);
      double in = -0.1;
      f.face(trim, false, v(a, low, 0), v(a, low, in), v(a, high, in), v(a, high, 0));
      f.face(trim, false, v(b, low, in), v(b, low, 0), v(b, high, 0), v(b, high, in));
      f.face(trim, false, v(a, high, in), v(b, high, in), v(b, high, 0), v(a, high, 0));
      if (door) {
        door(f, a, b, low, high, in, trim, d, on);
        continue;
      }
      boolean lit = d.chance(on ? 0.5 : 0.02);
      f.panel(
          lit ? Finish.glow(new Rgb(2.0, 1.3, 0.6)) : Finish.pane(), a, low, b, high, in, false);
      Material curtain = Finish.coated(Finish.plain("fabric", 0xC4C0B6, 0.16), 0.16, 0.06);
      if (!lit) {
        f.panel(curtain, a, low, a + 0.22, high, in + 0.006, false)
            .panel(curtain, b - 0.22, low, b, high, in + 0.006, false);
      }
      f.box(trim, a - 0.07, low - 0.07, -0.02, b + 0.07, low, 0.07, 0)
          .box(trim, a - 0.07, high, -0.02, b + 0.07, high + 0.09, 0.04, 0);
      f.box(trim, (a + b) / 2 - 0.025, low, in, (a + b) / 2 + 0.025, high, in + 0.05, 0)
          .box(trim, a, (low + high) / 2 - 0.02, in, b, (low + high) / 2 + 0.02, in + 0.05, 0);
      f.box(trim, a, low, in, a + 0.05, high, in + 0.05, 0)
          .box(trim, b - 0.05, low, in, b, high, in + 0.05, 0);
      if (!ground) {
        f.box(shutter, a - 0.4, low, 0, a - 0.05, high, 0.04, 0)
            .box(shutter, b + 0.05, low, 0, b + 0.4, high, 0.04, 0);
      }
    }
  }

  private static void door(
      Frame f,
      double a,
      double b,
      double low,
      double high,
      double in,
      Material trim,
      Dice d,
      boolean on) {
    int[] leafs = {0x8A2A28, 0x2F4F6A, 0x35523E, 0x6A4A2E};
    f.box(
        Finish.lacquer(leafs[d.below(4)], 0.3),
        a + 0.05,
        low,
        in - 0.04,
        b - 0.05,
        high - 0.05,
        in,
        0.006);
    f.box(Finish.metal(0xC9B27A, 0.25), b - 0.18, 1.15, in, b - 0.13, 1.2, in + 0.05, 0.008);
    f.box(Finish.of("concrete", 0xA8A49A), a - 0.5, 0, 0, b + 0.5, 0.15, 1.2, 0.015);
    for (double x : new double[] {a - 0.35, b + 0.35}) {
      f.box(trim, x - 0.06, 0.15, 1.0, x + 0.06, 2.45, 1.12, 0);
    }
    f.box(trim, a - 0.55, 2.42, -0.02, b + 0.55, 2.56, 1.25, 0.01);
    f.flatBox(
        Finish.glow(on ? new Rgb(9, 6, 3) : new Rgb(0.5, 0.48, 0.42)),
        b + 0.14,
        1.8,
        0,
        b + 0.24,
        1.98,
        0.1,
        0.01);
  }

  private static double[] v(double x, double y, double z) {
    return new double[] {x, y, z};
  }
}
