package cielo.props.maker;

import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words as pictures: capitals of round strokes on a 4 x 6 grid, drawn by our own code so that they
 * are the same on every machine. Accents are dropped; signs it does not know become gaps.
 */
public final class Lettering {
  /** Strokes as (x, y) digit pairs, y up; ~ before a stroke: a curve through its points. */
  private static final Map<Character, String> GLYPHS =
      Map.ofEntries(
          g('A', "00 26 40/12 32"), g('B', "00 06/~06 26 35 34 23 03/~03 23 42 41 20 00"),
          g('C', "~45 36 16 05 01 10 30 41"), g('D', "00 06/~06 16 35 43 31 10 00"),
          g('E', "46 06 00 40/03 33"), g('F', "46 06 00/03 33"), g('G', "~45 36 16 05 01 10 30 41 43/43 23"),
          g('H', "00 06/40 46/03 43"), g('I', "20 26"), g('J', "~46 41 30 10 01"), g('K', "00 06/46 02/14 40"),
          g('L', "06 00 40"), g('M', "00 06 23 46 40"), g('N', "00 06 40 46"),
          g('O', "~16 05 01 10 30 41 45 36 16"), g('P', "00 06/~06 26 45 44 23 03"),
          g('Q', "~16 05 01 10 30 41 45 36 16/22 40"), g('R', "00 06/~06 26 45 44 23 03/23 40"),
          g('S', "~45 36 16 05 04 13 33 42 41 30 10 01"), g('T', "06 46/20 26"), g('U', "~06 01 10 30 41 46"),
          g('V', "06 20 46"), g('W', "06 10 24 30 46"), g('X', "00 46/06 40"), g('Y', "06 23 46/23 20"),
          g('Z', "06 46 00 40"), g('0', "~16 05 01 10 30 41 45 36 16"), g('1', "15 26 20"),
          g('2', "~05 16 36 45 44 00/00 40"), g('3', "~05 16 36 45 44 33 23/~23 33 42 41 30 10 01"),
          g('4', "36 02 42/30 36"), g('5', "46 06 03/~03 13 33 42 41 30 10 01"),
          g('6', "~45 36 16 05 01 10 30 41 42 33 13 02"), g('7', "06 46 10"),
          g('8', "~13 04 05 16 36 45 44 33 13 02 01 10 30 41 42 33"), g('9', "~01 10 30 41 45 36 16 05 04 13 33 44"),
          g('!', "26 22/20 20"), g('?', "~05 16 36 45 44 23 22/20 20"), g('.', "20 20"), g(',', "21 10"),
          g('-', "13 33"), g('\'', "26 25"), g(':', "24 24/21 21"), g('+', "03 43/25 21"), g('/', "00 46"),
          g('&', "40 05 16 25 02 10 20 42"), g('$', "~45 36 16 05 04 13 33 42 41 30 10 01/26 20"), g('%', "00 46/05 05/41 41"));

  private static final double ADVANCE = 5.6;
  private static final double LINE = 9;

  private Lettering() {}

  private static Map.Entry<Character, String> g(char c, String strokes) {
    return Map.entry(c, strokes);
  }

  /** Text set in the middle of a picture, as large as fits within the margin (share of the height). */
  public static Texels picture(String text, int width, int height, Rgb ground, Rgb ink, double margin) {
    double[] cover = new double[width * height];
    List<String> lines = wrapped(text, width / (double) height);
    int longest = Math.max(1, lines.stream().mapToInt(String::length).max().orElse(1));
    double inner = 1 - 2 * margin;
    double unit =
        Math.min(
            (width - 2 * margin * height) / (longest * ADVANCE - 1.6),
            height * inner / (lines.size() * LINE - 3));
    double y = height / 2.0 - (lines.size() * LINE - 3) * unit / 2;
    for (String line : lines) {
      double x = width / 2.0 - (line.length() * ADVANCE - 1.6) * unit / 2;
      for (char c : line.toCharArray()) {
        for (String stroke : GLYPHS.getOrDefault(c, "").split("/")) {
          draw(cover, width, height, points(stroke), x, y + 6 * unit, unit);
        }
        x += ADVANCE * unit;
      }
      y += LINE * unit;
    }
    return mixed(cover, width, height, ground, ink);
  }

  private static List<String> wrapped(String text, double aspect) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toUpperCase(Locale.ROOT).strip();
    String[] words = plain.split("\\s+");
    List<String> best = List.of(plain);
    double largest = 0;
    for (int limit = 1; limit <= Math.max(1, plain.length()); limit++) {
      List<String> lines = new ArrayList<>();
      for (String w : words) {
        if (lines.isEmpty() || lines.getLast().length() + 1 + w.length() > limit) {
          lines.add(w);
        } else {
          lines.add(lines.removeLast() + " " + w);
        }
      }
      int longest = lines.stream().mapToInt(String::length).max().orElse(1);
      double size = Math.min(aspect / (longest * ADVANCE), 1 / (lines.size() * LINE));
      if (size > largest + 1e-9) {
        largest = size;
        best = lines;
      }
    }
    return best;
  }

  private static List<double[]> points(String stroke) {
    boolean curve = stroke.startsWith("~");
    List<double[]> p = new ArrayList<>();
    for (String s : (curve ? stroke.substring(1) : stroke).split(" ")) {
      if (s.length() == 2) {
        p.add(new double[] {s.charAt(0) - '0', s.charAt(1) - '0'});
      }
    }
    return curve ? rounded(p) : p;
  }

  /** Quadratic B-spline with its ends kept: rounds each inner point. */
  private static List<double[]> rounded(List<double[]> p) {
    List<double[]> out = new ArrayList<>();
    out.add(p.getFirst());
    for (int i = 1; i + 1 < p.size(); i++) {
      double[] a = i == 1 ? p.get(0) : mid(p.get(i - 1), p.get(i));
      double[] c = i + 2 == p.size() ? p.get(i + 1) : mid(p.get(i), p.get(i + 1));
      for (int k = 1; k <= 5; k++) {
        double t = k / 5.0;
        double w0 = (1 - t) * (1 - t);
        double w1 = 2 * t * (1 - t);
        out.add(new double[] {w0 * a[0] + w1 * p.get(i)[0] + t * t * c[0], w0 * a[1] + w1 * p.get(i)[1] + t * t * c[1]});
      }
    }
    return out;
  }

  private static double[] mid(double[] a, double[] b) {
    return new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
  }

  private static void draw(double[] cover, int w, int h, List<double[]> p, double x, double y, double unit) {
    double half = .5 * unit;
    for (int i = 0; i < p.size(); i++) {
      double[] a = p.get(i);
      double[] b = p.get(Math.min(i + 1, p.size() - 1));
      line(cover, w, h, x + a[0] * unit, y - a[1] * unit, x + b[0] * unit, y - b[1] * unit, half);
    }
  }

  /** A round-ended line, anti-aliased. */
  static void line(double[] cover, int w, int h, double x0, double y0, double x1, double y1, double half) {
    int left = (int) Math.max(0, Math.min(x0, x1) - half - 1);
    int right = (int) Math.min(w - 1, Math.max(x0, x1) + half + 1);
    int top = (int) Math.max(0, Math.min(y0, y1) - half - 1);
    int bottom = (int) Math.min(h - 1, Math.max(y0, y1) + half + 1);
    double dx = x1 - x0;
    double dy = y1 - y0;
    double l2 = Math.max(1e-12, dx * dx + dy * dy);
    for (int py = top; py <= bottom; py++) {
      for (int px = left; px <= right; px++) {
        double t = Math.clamp(((px + .5 - x0) * dx + (py + .5 - y0) * dy) / l2, 0, 1);
        double ex = px + .5 - x0 - t * dx;
        double ey = py + .5 - y0 - t * dy;
        double c = Math.clamp(half + .5 - Math.sqrt(ex * ex + ey * ey), 0, 1);
        int o = py * w + px;
        cover[o] = Math.max(cover[o], c);
      }
    }
  }

  static Texels mixed(double[] cover, int w, int h, Rgb ground, Rgb ink) {
    int[] shade = new int[256];
    for (int i = 0; i < 256; i++) {
      shade[i] = 0xff000000 | code(ground.mix(ink, i / 255.0));
    }
    int[] argb = new int[w * h];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = shade[(int) Math.round(cover[i] * 255)];
    }
    return new Texels(w, h, argb);
  }

  /** Linear light to an sRGB code. */
  static int code(Rgb c) {
    return channel(c.r()) << 16 | channel(c.g()) << 8 | channel(c.b());
  }

  private static int channel(double x) {
    double c = x <= .0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - .055;
    return (int) Math.clamp(Math.round(255 * c), 0, 255);
  }
}
