package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import java.util.List;

/** The front of a town house: storeys of recessed windows, shop or door below, cornice above. */
final class Facade {
  /*
   * The wall is a grid of bays. Round each window it is four panels; reveals, frame, sill and pane
   * stand in the hole. Far fronts leave out frames and reveals.
   */
  private static final int[] PLASTER = {
    0xB87358, 0xD3C29C, 0x9BA0A2, 0xC79A78, 0xDBD0BB, 0xA8B09A, 0xC9B48A, 0x8FA0AC, 0xD8B9A2
  };
  private static final int[] SHOP = {0x23402F, 0x7A1F23, 0x1F3352, 0x2B2B2E, 0x6A4A2A, 0x35585E};

  /** How a front looks. */
  record Style(
      Material wall, Material trim, Material shop, boolean balconies, int storeys, double storeyM) {
    double height() {
      return 3.6 + storeys * storeyM + 0.5;
    }
  }

  private final Frame f;
  private final Style style;
  private final double width;
  private final Dice d;
  private final double lit;
  private final boolean night;
  private final boolean near;
  private final boolean snow;
  private final Material pane = Finish.pane();
  private final Material wood = Finish.lacquer(0xE4E0D6, 0.45);
  private final Material[] glow = {
    Finish.glow(new Rgb(1.25, 0.72, 0.29)),
    Finish.glow(new Rgb(0.80, 0.60, 0.38)),
    Finish.glow(new Rgb(0.55, 0.28, 0.12))
  };
  private final Material curtain =
      Finish.coated(Finish.plain("fabric", 0xB9B6AE, 0.16), 0.16, 0.06);

  private Facade(Frame f, Style style, double width, Dice d, Layout l, boolean near) {
    this.f = f;
    this.style = style;
    this.width = width;
    this.d = d;
    this.near = near;
    night = Daylight.lampsOn(l.scenery.hour());
    lit = night ? 0.36 : 0.02;
    snow = Daylight.snowy(l.scenery);
  }

  /** A style by chance. */
  static Style style(Dice d, int fewest, int most) {
    boolean brick = d.chance(0.4);
    int[] bricks = {0xA05F48, 0x8A5343, 0xB07A55, 0x9A7B68};
    Material wall =
        brick
            ? Finish.of("brick", bricks[d.below(bricks.length)], 0xA79F93)
            : Finish.worn(Finish.of("plaster", PLASTER[d.below(PLASTER.length)]), 0.45);
    Material trim = Finish.of("plaster", brick ? 0xD2CBBC : 0xE2DDD2);
    Material shop = Finish.lacquer(SHOP[d.below(SHOP.length)], 0.35);
    return new Style(
        wall,
        trim,
        shop,
        d.chance(0.3),
        fewest + d.below(most - fewest + 1),
        d.between(2.95, 3.35));
  }

  /**
   * Builds one front of {@code width} whose lower left corner is the frame's origin.
   *
   * @param near with frames and reveals
   */
  static void build(Layout l, Frame frame, Style style, double width, boolean near, Dice d) {
    new Facade(frame, style, width, d, l, near).build();
  }

  /** A front far away or behind the camera: one picture of a bay, repeated, and a cornice. */
  static void flat(Layout l, Frame frame, Style style, double width, Dice d) {
    boolean night = Daylight.lampsOn(l.scenery.hour());
    int bays = Math.max(2, (int) Math.round(width / 2.5));
    double top = 3.6 + style.storeys() * style.storeyM();
    int wall = Bays.code(style.wall().look().base());
    Material upper = Bays.bay(wall, false);
    Material lower = Bays.bay(wall, true);
    frame.tiled(lower, 0, 0, width, 3.6, 0, bays, 1);
    frame.tiled(upper, 0, 3.6, width, top, 0, bays, style.storeys());
    frame.panel(style.wall(), 0, top, width, top + 0.5, 0, false);
    frame.flatBox(style.trim(), -0.05, top + 0.32, -0.1, width + 0.05, top + 0.58, 0.28, 0);
    frame.flatBox(style.trim(), -0.03, 3.42, -0.05, width + 0.03, 3.62, 0.10, 0);
    frame.box(style.wall(), 0.35, 0, -7, width - 0.35, top + 0.45, -1.2, 0);
    frame.block(style.wall(), 0.02, 0, -7, width - 0.02, top, -0.02);
    if (night) {
      Material glow = Finish.glow(new Rgb(1.15, 0.70, 0.31));
      for (int i = 0; i < bays; i++) {
        for (int s = 0; s < style.storeys(); s++) {
          if (d.chance(0.33)) {
            double x = (i + 0.5) * width / bays;
            double y = 3.6 + (s + 0.52) * style.storeyM();
            frame.sheet(glow, x, y, 0.02, 0.44 * width / bays, 0.5 * style.storeyM());
          }
        }
      }
    }
  }

  private void build() {
    int bays = Math.max(2, (int) Math.round(width / 2.5));
    double bay = width / bays;
    ground(bays, bay);
    for (int s = 0; s < style.storeys(); s++) {
      double y = 3.6 + s * style.storeyM();
      double h = s == style.storeys() - 1 ? 1.35 : 1.7;
      for (int i = 0; i < bays; i++) {
        window(i * bay, y, bay, style.storeyM(), 1.08, h);
      }
    }
    double top = 3.6 + style.storeys() * style.storeyM();
    f.panel(style.wall(), 0, top, width, top + 0.5, 0, true);
    f.box(style.trim(), -0.08, top + 0.30, -0.1, width + 0.08, top + 0.42, 0.22, 0.02);
    f.box(style.trim(), -0.04, top + 0.42, -0.1, width + 0.04, top + 0.58, 0.32, 0.03);
    f.box(style.trim(), -0.03, 3.42, -0.05, width + 0.03, 3.62, 0.10, 0.02);
    if (near) {
      f.rod(
          Finish.plain("painted_metal", 0x55585C, 0.5),
          width - 0.12,
          0.1,
          0.08,
          width - 0.12,
          top + 0.3,
          0.08,
          0.05);
    }
    if (snow) {
      f.box(Finish.of("snow"), -0.05, top + 0.56, -0.1, width + 0.05, top + 0.68, 0.34, 0.05);
    }
    // body of the house behind the front, so that light does not come through
    f.box(style.wall(), 0.35, 0, -7, width - 0.35, top + 0.45, -1.2, 0);
    f.block(style.wall(), 0.02, 0, -7, width - 0.02, top, -0.02);
  }

  private void ground(int bays, double bay) {
    int door = d.below(bays);
    boolean shop = d.chance(0.62);
    f.box(style.trim(), -0.01, 0, -0.05, width + 0.01, 0.42, 0.05, 0.015);
    for (int i = 0; i < bays; i++) {
      double x = i * bay;
      if (i == door) {
        door(x, bay);
      } else if (shop) {
        shopWindow(x, bay);
      } else {
        window(x, 0, bay, 3.6, 1.1, 1.7);
      }
    }
    if (shop) {
      fascia();
    }
  }

  private void window(double x, double y, double bay, double storey, double w, double h) {
    double a = x + (bay - w) / 2;
    double b = a + w;
    double low = y + (storey > 3.5 ? 1.0 : 0.75);
    double high = low + h;
    double in = near ? -0.16 : -0.10;
    Material wall = style.wall();
    f.panel(wall, x, y, a, y + storey, 0, true).panel(wall, b, y, x + bay, y + storey, 0, true);
    f.panel(wall, a, y, b, low, 0, true).panel(wall, a, high, b, y + storey, 0, true);
    f.face(wall, false, p(a, low, 0), p(a, low, in), p(a, high, in), p(a, high, 0));
    f.face(wall, false, p(b, low, in), p(b, low, 0), p(b, high, 0), p(b, high, in));
    f.face(wall, false, p(a, high, in), p(b, high, in), p(b, high, 0), p(a, high, 0));
    boolean burns = d.chance(lit);
    f.panel(burns ? glow[d.below(3)] : pane, a, low, b, high, in, false);
    if (!burns && near && d.chance(0.55)) {
      double k = d.between(0.16, 0.3) * w;
      f.panel(curtain, a, low, a + k, high, in + 0.006, false);
      f.panel(curtain, b - k, low, b, high, in + 0.006, false);
    } else if (!burns && d.chance(0.3)) {
      f.panel(curtain, a, high - h * d.between(0.2, 0.6), b, high, in + 0.006, false);
    }
    if (near) {
      double t = 0.06;
      f.box(wood, a, low, in, a + t, high, in + 0.05, 0)
          .box(wood, b - t, low, in, b, high, in + 0.05, 0);
      f.box(wood, a, high - t, in, b, high, in + 0.05, 0)
          .box(wood, a, low, in, b, low + t, in + 0.05, 0);
      f.box(wood, (a + b) / 2 - 0.025, low, in, (a + b) / 2 + 0.025, high, in + 0.045, 0);
      f.box(wood, a, low + h * 0.66, in, b, low + h * 0.66 + 0.04, in + 0.045, 0);
    } else {
      f.panel(wood, (a + b) / 2 - 0.03, low, (a + b) / 2 + 0.03, high, in + 0.02, false);
    }
    f.box(style.trim(), a - 0.1, low - 0.1, -0.02, b + 0.1, low, 0.14, 0);
    if (snow) {
      f.box(Finish.of("snow"), a - 0.08, low, 0, b + 0.08, low + 0.06, 0.13, 0);
    }
    f.box(style.trim(), a - 0.1, high, -0.02, b + 0.1, high + 0.14, 0.06, 0);
    if (near && style.balconies() && y > 3 && d.chance(0.5)) {
      balcony(a, b, low);
    }
  }

  private void balcony(double a, double b, double low) {
    Material iron = Finish.plain("iron", 0x1D1E21, 0.5);
    f.box(style.trim(), a - 0.25, low - 0.2, 0, b + 0.25, low - 0.06, 0.6, 0.015);
    f.box(iron, a - 0.22, low + 0.72, 0.54, b + 0.22, low + 0.76, 0.58, 0);
    int n = 9;
    for (int i = 0; i <= n; i++) {
      double x = a - 0.2 + (b - a + 0.4) * i / n;
      f.box(iron, x - 0.008, low - 0.06, 0.55, x + 0.008, low + 0.72, 0.57, 0);
    }
  }

  private void door(double x, double bay) {
    double a = x + bay / 2 - 0.52;
    double b = a + 1.04;
    double high = 2.35;
    double in = -0.22;
    Material wall = style.wall();
    f.panel(wall, x, 0, a, 3.6, 0, true).panel(wall, b, 0, x + bay, 3.6, 0, true);
    f.panel(wall, a, high + 0.5, b, 3.6, 0, true);
    f.face(wall, false, p(a, 0, 0), p(a, 0, in), p(a, high + 0.5, in), p(a, high + 0.5, 0));
    f.face(wall, false, p(b, 0, in), p(b, 0, 0), p(b, high + 0.5, 0), p(b, high + 0.5, in));
    f.face(
        wall,
        false,
        p(a, high + 0.5, in),
        p(b, high + 0.5, in),
        p(b, high + 0.5, 0),
        p(a, high + 0.5, 0));
    int[] doors = {0x2F4A3A, 0x5A2A22, 0x243248, 0x4A3626, 0x303236};
    Material leaf = Finish.lacquer(doors[d.below(doors.length)], 0.28);
    f.box(leaf, a, 0.12, in - 0.05, b, high, in + 0.02, 0.01);
    for (int i = 0; i < 2; i++) {
      for (int k = 0; k < 2; k++) {
        double px = a + 0.12 + 0.43 * i;
        double py = 0.35 + 1.0 * k;
        f.box(leaf, px, py, in + 0.02, px + 0.36, py + 0.8, in + 0.04, 0.012);
      }
    }
    f.box(Finish.metal(0xC9AF78, 0.25), b - 0.16, 1.1, in + 0.02, b - 0.11, 1.15, in + 0.08, 0.01);
    f.panel(night ? glow[0] : pane, a, high + 0.05, b, high + 0.5, in, false);
    f.box(style.trim(), a - 0.14, 0.0, 0, a, high + 0.62, 0.06, 0.012);
    f.box(style.trim(), b, 0.0, 0, b + 0.14, high + 0.62, 0.06, 0.012);
    f.box(style.trim(), a - 0.2, high + 0.5, 0, b + 0.2, high + 0.68, 0.14, 0.015);
    f.box(Finish.of("concrete"), a - 0.2, 0, in, b + 0.2, 0.12, 0.35, 0.015);
  }

  /* A show window with a shallow lit room behind it and a few wares. */
  private void shopWindow(double x, double bay) {
    double a = x + 0.22;
    double b = x + bay - 0.22;
    double low = 0.55;
    double high = 2.75;
    Material s = style.shop();
    f.box(s, x, 0, -0.1, a, 3.05, 0.06, 0.012).box(s, b, 0, -0.1, x + bay, 3.05, 0.06, 0.012);
    f.box(s, a, 0, -0.1, b, low, 0.05, 0.012).box(s, a, high, -0.1, b, 3.05, 0.05, 0.012);
    f.panel(style.wall(), x, 3.05, x + bay, 3.6, 0, true);
    Rgb tone = new Rgb(0.85, 0.62, 0.38).times(night ? 1.7 : 0.32);
    double deep = -0.95;
    Material back = Finish.plain("plaster", 0x8F7D66, 0.9);
    back = back.withLook(back.look().withEmission(tone.times(0.8)));
    Material floor = Finish.plain("wood_hard", 0x6B4A2E, 0.6);
    floor = floor.withLook(floor.look().withEmission(tone.times(0.25)));
    f.panel(back, a, low, b, high, deep, false);
    f.face(floor, false, p(a, low, 0), p(b, low, 0), p(b, low, deep), p(a, low, deep));
    f.face(back, false, p(a, low, 0), p(a, low, deep), p(a, high, deep), p(a, high, 0));
    f.face(back, false, p(b, low, deep), p(b, low, 0), p(b, high, 0), p(b, high, deep));
    f.face(back, false, p(a, high, deep), p(b, high, deep), p(b, high, 0), p(a, high, 0));
    int[] wares = {0xB8482F, 0x2F6E8C, 0xD8B255, 0x4F7A4A, 0xE5DED0, 0x6A3F6A, 0x222831};
    for (int i = 0; i < 9; i++) {
      double w = d.between(0.12, 0.34);
      double h = d.between(0.14, i < 4 ? 0.9 : 0.4);
      double px = a + 0.15 + (b - a - 0.3 - w) * d.unit();
      double pz = deep + 0.1 + 0.5 * d.unit();
      double py = i < 6 ? low : low + 0.95;
      Material m = Finish.plain("cardboard", wares[d.below(wares.length)], 0.6);
      m = m.withLook(m.look().withEmission(m.look().base().times(night ? 1.1 : 0.22)));
      f.flatBox(m, px, py, pz, px + w, py + h, pz + 0.12, 0);
    }
    f.flatBox(floor, a, low + 0.92, deep, b, low + 0.95, deep + 0.4, 0);
    f.panel(Finish.glass(0xE8F0EE), a, low, b, high, -0.03, false);
    f.box(s, (a + b) / 2 - 0.025, low, -0.05, (a + b) / 2 + 0.025, high, 0.0, 0);
  }

  private void fascia() {
    Material s = style.shop();
    f.box(s, 0.1, 2.95, 0.0, width - 0.1, 3.42, 0.12, 0.02);
    f.box(style.trim(), 0.05, 3.40, 0, width - 0.05, 3.47, 0.2, 0.015);
    if (d.chance(0.6)) {
      int[] cloth = {0xB23A2E, 0x2C5F4A, 0x2F4E7E, 0xC79A3A, 0x7A3550};
      Material stripe =
          Finish.bothSides(Finish.of("stripes", 0xE6E0D2, cloth[d.below(cloth.length)]));
      double out = 1.15;
      f.face(
          stripe,
          true,
          p(0.15, 2.72, out),
          p(width - 0.15, 2.72, out),
          p(width - 0.15, 3.28, 0.1),
          p(0.15, 3.28, 0.1));
      f.face(
          stripe,
          true,
          p(0.15, 2.5, out),
          p(width - 0.15, 2.5, out),
          p(width - 0.15, 2.72, out),
          p(0.15, 2.72, out));
    }
    if (night) {
      f.flatBox(
          Finish.glow(new Rgb(2.2, 1.4, 0.65)), 0.5, 3.10, 0.12, width - 0.5, 3.28, 0.14, 0.01);
    } else {
      Material letter = Finish.plain("brass", 0xD8C79A, 0.35);
      int n = Math.max(4, (int) (width * 1.1));
      double step = 0.22;
      double x = width / 2 - n * step / 2;
      for (int i = 0; i < n; i++) {
        if (!d.chance(0.14)) {
          f.flatBox(
              letter,
              x + i * step,
              3.10,
              0.12,
              x + i * step + d.between(0.08, 0.15),
              3.10 + d.between(0.14, 0.18),
              0.13,
              0);
        }
      }
    }
  }

  private static double[] p(double x, double y, double z) {
    return new double[] {x, y, z};
  }

  /** Widths of houses that fill a length. */
  static List<Double> widths(Dice d, double length) {
    java.util.ArrayList<Double> out = new java.util.ArrayList<>();
    double left = length;
    while (left > 15) {
      double w = d.between(7.5, 11.5);
      out.add(w);
      left -= w;
    }
    out.add(left);
    return out;
  }
}
