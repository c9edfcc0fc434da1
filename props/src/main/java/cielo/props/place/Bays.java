package cielo.props.place;

import cielo.props.library.Materials;
import cielo.scene.Dice;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Pattern;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures of one bay of a house front: wall, window, sill; tiles across and up. */
final class Bays {
  private static final int SIZE = 128;
  private static final Map<String, Material> MADE = new ConcurrentHashMap<>();

  private Bays() {}

  /** sRGB code of a colour. */
  static int code(Rgb c) {
    return Paint.argb(c.r(), c.g(), c.b()) & 0xFFFFFF;
  }

  /** The bay of a wall in that colour; {@code ground} = with a shop window. */
  static Material bay(int wall, boolean ground) {
    return MADE.computeIfAbsent(wall + " " + ground, k -> material(paint(wall, ground)));
  }

  /** Rows of office windows in a tower. */
  static Material tower(int wall, int glass) {
    return MADE.computeIfAbsent("tower " + wall + " " + glass, k -> material(office(wall, glass)));
  }

  private static Material material(Texels t) {
    return Materials.named("plaster")
        .withLook(new Look(Rgb.WHITE, 0.7, 0, 0.04, 0, 0, Rgb.BLACK, false, Pattern.NONE, t));
  }

  private static Texels paint(int wall, boolean ground) {
    Rgb w = Rgb.srgb(wall);
    Rgb trim = w.mix(Rgb.srgb(0xE2DDD2), 0.75);
    Dice d = Dice.of(wall, "bay");
    int[] argb = new int[SIZE * SIZE];
    double a = ground ? 0.10 : 0.28;
    double b = 1 - a;
    double low = ground ? 0.14 : 0.25;
    double high = ground ? 0.76 : 0.78;
    for (int j = 0; j < SIZE; j++) {
      for (int i = 0; i < SIZE; i++) {
        double x = (i + 0.5) / SIZE;
        double y = 1 - (j + 0.5) / SIZE;
        Rgb c = w.times(0.96 + 0.08 * d.unit());
        if (y < 0.1 && ground) {
          c = trim.times(0.8);
        }
        boolean sill = x > a - 0.04 && x < b + 0.04 && y > low - 0.035 && y <= low;
        boolean lintel = x > a - 0.04 && x < b + 0.04 && y >= high && y < high + 0.045;
        if (sill || lintel) {
          c = trim;
        } else if (x > a - 0.04 && x < b + 0.04 && y > low - 0.09 && y <= low - 0.035) {
          c = c.times(0.62);
        } else if (x > a && x < b && y > low && y < high) {
          double edge = Math.min(Math.min(x - a, b - x), Math.min(y - low, high - y));
          boolean bar =
              Math.abs(x - 0.5) < 0.012 || Math.abs(y - (low + (high - low) * 0.66)) < 0.011;
          c =
              edge < 0.022 || bar
                  ? trim.times(0.92)
                  : new Rgb(0.02, 0.026, 0.032).mix(new Rgb(0.10, 0.13, 0.16), (y - low) * 0.9);
          c = high - y < 0.06 || x - a < 0.03 ? c.times(0.55) : c;
        }
        argb[j * SIZE + i] = Paint.argb(c.r(), c.g(), c.b());
      }
    }
    return new Texels(SIZE, SIZE, argb);
  }

  private static Texels office(int wall, int glass) {
    Rgb w = Rgb.srgb(wall);
    Rgb g = Rgb.srgb(glass);
    Dice d = Dice.of(wall, "office");
    int[] argb = new int[SIZE * SIZE];
    double[] tone = new double[64];
    for (int i = 0; i < 64; i++) {
      tone[i] = d.between(0.6, 1.25);
    }
    for (int j = 0; j < SIZE; j++) {
      for (int i = 0; i < SIZE; i++) {
        double x = (i + 0.5) / SIZE * 8;
        double y = (1 - (j + 0.5) / SIZE) * 8;
        double fx = x - Math.floor(x);
        double fy = y - Math.floor(y);
        boolean pane = fx > 0.1 && fx < 0.9 && fy > 0.32 && fy < 0.92;
        Rgb c = pane ? g.times(tone[(int) x * 8 + (int) y]) : w.times(fy > 0.92 ? 0.8 : 1);
        argb[j * SIZE + i] = Paint.argb(c.r(), c.g(), c.b());
      }
    }
    return new Texels(SIZE, SIZE, argb);
  }
}
