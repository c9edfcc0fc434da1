package cielo.props.surface;

import static cielo.props.surface.Noise.cell;
import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Sheets printed once, uv 0 .. 1: rugs, pictures, rows of books, boards of games. */
final class Prints {
  static final List<Kind> KINDS =
      List.of(
          sheet("rug", 512, 0x8A2A24, 0xD9C39A, 0.96, Prints::rug),
          sheet("painting", 256, 0xD8CBB0, 0x2F5D7C, 0.6, Prints::painting),
          sheet("poster", 256, 0xE8E2D2, 0xC4402E, 0.5, Prints::poster),
          sheet("bookspines", 512, 0x7A3B2E, 0xD8C8A0, 0.7, Prints::books),
          sheet("keyboard", 256, 0x2C2D30, 0x55575C, 0.6, Prints::keyboard),
          sheet("dartboard", 512, 0x1E1D1B, 0xE3D7B4, 0.9, Prints::dartboard),
          sheet("chessboard", 512, 0xE4D3AE, 0x5A3A22, 0.35, Prints::chessboard),
          sheet("crate", 512, 0xB08A58, 0x6B4A2B, 0.75, Prints::crate));

  private Prints() {}

  private static Kind sheet(String name, int size, int base, int second, double rough, Weave w) {
    return Kind.of(name, 1, size, Kind.Wrap.SHEET, base, second, rough, w);
  }

  /* Borders by distance to the rim, medallion and stepped diamonds in the field; woven bump. */
  private static void rug(float u, float v, Texel t) {
    float rim = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    float x = Math.abs(u - 0.5f);
    float y = Math.abs(v - 0.5f);
    float around = Math.abs(u - 0.5f) > Math.abs(v - 0.5f) ? v : u;
    float ink = 0;
    float dark = 0;
    if (rim < 0.02f) {
      dark = 1;
    } else if (rim < 0.12f) {
      float k = Noise.fraction(around * 20);
      float d = Math.abs(k - 0.5f) + Math.abs(rim - 0.07f) * 10;
      ink = d < 0.42f ? 1 : 0;
      dark = ink > 0 ? 0 : 0.65f;
      if (rim < 0.028f || rim > 0.112f) {
        ink = 1;
        dark = 0;
      }
    } else {
      float d = x * 1.2f + y;
      int ring = (int) (d * 22);
      float star =
          Math.abs(Noise.fraction(x * 12) - 0.5f) + Math.abs(Noise.fraction(y * 12) - 0.5f);
      ink = d < 0.26f && (ring & 1) == 1 ? 1 : d > 0.30f && star < 0.16f ? 1 : 0;
      dark = d < 0.26f && ring % 4 == 2 ? 0.8f : d >= 0.26f && d < 0.28f ? 0.8f : 0;
    }
    float pile = fbm(u, v, 128, 128, 2, t.seed + 1);
    float fade = fbm(u, v, 4, 4, 4, t.seed + 2);
    t.paint(ink, 1 + 0.35f * pile + 0.2f * fade);
    t.towards(0.02f, 0.035f, 0.08f, dark);
    t.height = 0.004f * pile;
    t.cavity = 0.8f + 0.3f * pile;
  }

  /* One of four manners by seed: a landscape, colour fields, rings and bars, a vase of flowers. */
  private static void painting(float u, float v, Texel t) {
    switch ((int) (cell(7, 7, t.seed) * 4)) {
      case 0 -> fields(u, v, t);
      case 1 -> rings(u, v, t);
      case 2 -> bouquet(u, v, t);
      default -> landscape(u, v, t);
    }
    float stroke = fbm(u, v, 12, 90, 3, t.seed + 5);
    t.shade(1 + 0.2f * stroke);
    t.height = 0.002f * stroke;
  }

  private static void fields(float u, float v, Texel t) {
    float w = 0.03f * fbm(u, v, 6, 6, 4, t.seed + 1);
    int k = 2 + (int) (cell(1, 1, t.seed) * 2);
    int band = (int) Math.floor((v + w) * k);
    float edge = Math.min(Math.min(u + w, 1 - u - w), 0.5f);
    float hue = cell(band, 4, t.seed);
    t.paint(0, 1 + 0.1f * w);
    float in =
        step(0.07f, 0.09f, edge)
            * step(0.03f, 0.05f, Math.abs(Noise.fraction((v + w) * k) - 0.5f) < 0.43f ? 1 : 0);
    t.towards(
        0.08f + 0.55f * hue * hue,
        0.06f + 0.3f * cell(band, 5, t.seed),
        0.04f + 0.35f * (1 - hue),
        in);
  }

  private static void rings(float u, float v, Texel t) {
    t.paint(0, 1);
    for (int k = 0; k < 6; k++) {
      float cx = cell(k, 1, t.seed);
      float cy = cell(k, 2, t.seed);
      float r = 0.06f + 0.2f * cell(k, 3, t.seed);
      float d = (float) Math.sqrt((u - cx) * (u - cx) + (v - cy) * (v - cy));
      float on = k % 2 == 0 ? step(r, r - 0.008f, d) : step(0.02f, 0.014f, Math.abs(d - r));
      float hue = cell(k, 4, t.seed);
      t.towards(
          0.03f + 0.6f * hue, 0.04f + 0.35f * cell(k, 5, t.seed), 0.05f + 0.4f * (1 - hue), on);
    }
    float bar = step(0.016f, 0.01f, Math.abs(u + 0.4f * v - 0.4f - 0.5f * cell(9, 9, t.seed)));
    t.towards(0.02f, 0.02f, 0.025f, bar);
  }

  private static void bouquet(float u, float v, Texel t) {
    float w = fbm(u, v, 5, 5, 4, t.seed + 1);
    t.paint(0.8f * step(0.24f, 0.21f, v + 0.05f * w), 0.75f + 0.5f * w);
    float x = Math.abs(u - 0.5f);
    float vase =
        step(0.115f, 0.105f, x + 0.3f * Math.abs(v - 0.25f)) * (v > 0.1f && v < 0.42f ? 1 : 0);
    t.towards(0.10f, 0.20f, 0.34f, vase * (0.75f + 0.25f * w));
    for (int k = 0; k < 22; k++) {
      float a = cell(k, 1, t.seed) * 0.9f;
      float cx = 0.5f + (cell(k, 2, t.seed) - 0.5f) * 0.62f;
      float cy = 0.46f + 0.4f * a;
      float d = (float) Math.sqrt((u - cx) * (u - cx) + (v - cy) * (v - cy)) + 0.03f * w;
      float hue = cell(k, 4, t.seed);
      float on = step(0.055f, 0.045f, d);
      if (k < 8) {
        t.towards(0.04f, 0.13f, 0.04f, on);
      } else {
        t.towards(0.65f, 0.12f + 0.45f * hue, 0.10f + 0.25f * cell(k, 5, t.seed), on);
        t.towards(0.55f, 0.38f, 0.06f, step(0.016f, 0.01f, d));
      }
    }
  }

  /* Bands of a horizon and a disc. */
  private static void landscape(float u, float v, Texel t) {
    float w = fbm(u, v, 4, 4, 5, t.seed + 1);
    float hue = cell(1, 2, t.seed);
    float y = v + 0.16f * w;
    float band = step(0.30f + 0.2f * hue, 0.34f + 0.2f * hue, y);
    t.paint(1 - band, 1 + 0.4f * w);
    float low = step(0.20f, 0.16f, y);
    t.towards(0.12f + 0.4f * hue, 0.10f, 0.06f + 0.2f * (1 - hue), 0.8f * low);
    float cx = 0.25f + 0.5f * cell(3, 1, t.seed);
    float dx = u - cx;
    float dy = v - 0.68f;
    float disc = step(0.13f, 0.12f, (float) Math.sqrt(dx * dx + dy * dy) + 0.02f * w);
    t.towards(0.80f, 0.42f + 0.2f * hue, 0.10f, disc);
  }

  private static void poster(float u, float v, Texel t) {
    float margin = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    float in = step(0.045f, 0.05f, margin);
    int kind = (int) (cell(5, 5, t.seed) * 3);
    float shape;
    if (kind == 0) {
      float d = (float) Math.sqrt((u - 0.5f) * (u - 0.5f) + (v - 0.62f) * (v - 0.62f));
      shape = step(0.25f, 0.24f, d) * (1 - step(0.45f, 0.55f, sin(v * 14)));
    } else if (kind == 1) {
      shape = step(0.0f, 0.02f, sin((u + v) * 4));
    } else {
      shape = step(0.02f, 0.0f, v - 0.35f - 0.22f * Math.abs(Noise.fraction(u * 3) - 0.5f) * 2);
    }
    float line =
        v > 0.09f && v < 0.17f && u > 0.15f && u < 0.85f && cell((int) (u * 40), 1, t.seed) > 0.25f
            ? 1
            : 0;
    t.paint(in * Math.max(shape, line), 1);
  }

  /* Twenty-odd spines of unequal width, height, colour; label bands. */
  private static void books(float u, float v, Texel t) {
    int n = 26;
    float x = u * n;
    int i = (int) x;
    float left = i + 0.3f * (cell(i, 1, t.seed) - 0.5f);
    if (x < left) {
      i--;
      left = i + 0.3f * (cell(Math.floorMod(i, n), 1, t.seed) - 0.5f);
    }
    int k = Math.floorMod(i, n);
    float right = i + 1 + 0.3f * (cell(Math.floorMod(i + 1, n), 1, t.seed) - 0.5f);
    float fx = (x - left) / (right - left);
    float top = 0.72f + 0.26f * cell(k, 2, t.seed);
    float c = cell(k, 3, t.seed);
    float d = cell(k, 4, t.seed);
    float[][] inks = {
      {.24f, .05f, .04f}, {.05f, .09f, .20f}, {.05f, .14f, .08f}, {.42f, .34f, .22f},
      {.06f, .06f, .07f}, {.35f, .16f, .05f}, {.55f, .50f, .42f}, {.12f, .05f, .12f}
    };
    float[] ink = inks[(int) (c * inks.length)];
    float round = 0.55f + 0.45f * (float) Math.sqrt(Math.max(0, 1 - 4 * (fx - 0.5f) * (fx - 0.5f)));
    float k2 = (0.8f + 0.5f * d) * round;
    t.r = ink[0] * k2;
    t.g = ink[1] * k2;
    t.b = ink[2] * k2;
    float band =
        d > 0.4f && Math.abs(v - top + 0.16f) < 0.04f || Math.abs(v - 0.1f) < 0.012f ? 1 : 0;
    t.towards(t.second[0] * round, t.second[1] * round, t.second[2] * round, band);
    float letters =
        d > 0.25f && v > 0.25f && v < top - 0.24f && Math.abs(fx - 0.5f) < 0.16f
            ? cell((int) (v * 60), k, t.seed + 5) > 0.4f ? 0.8f : 0
            : 0;
    t.towards(t.second[0], t.second[1], t.second[2], letters);
    float gap = v > top ? 1 : 0;
    t.towards(0.012f, 0.010f, 0.009f, gap);
    t.height = 0.004f * round * (1 - gap);
    t.cavity = (0.5f + 0.5f * round) * (1 - 0.6f * gap);
  }

  private static void keyboard(float u, float v, Texel t) {
    float x = u * 15;
    float y = v * 5;
    float fx = Math.abs(Noise.fraction(x) - 0.5f);
    float fy = Math.abs(Noise.fraction(y) - 0.5f);
    float key = step(0.46f, 0.40f, Math.max(fx, fy));
    t.paint(key, 1);
    t.height = 0.004f * key;
    t.cavity = 0.6f + 0.4f * key;
  }

  /* Twenty sectors, double and triple rings, bull. */
  private static void dartboard(float u, float v, Texel t) {
    float x = u - 0.5f;
    float y = v - 0.5f;
    float r = (float) Math.sqrt(x * x + y * y) * 2 * 0.2265f / 0.2265f;
    float a = (float) StrictMath.atan2(x, y) * 0.15915494f * 20 + 20.5f;
    boolean even = ((int) a & 1) == 0;
    float[] red = {.45f, .03f, .03f};
    float[] green = {.02f, .20f, .07f};
    boolean ring = r > 0.42f && r < 0.46f || r > 0.71f && r < 0.75f;
    if (r > 0.75f) {
      t.paint(0, 1);
    } else if (r < 0.028f) {
      t.towards(red[0], red[1], red[2], 1);
    } else if (r < 0.07f) {
      t.towards(green[0], green[1], green[2], 1);
    } else if (ring) {
      float[] c = even ? red : green;
      t.towards(c[0], c[1], c[2], 1);
    } else {
      t.paint(even ? 0 : 1, 1);
    }
    t.shade(1 + 0.2f * fbm(u, v, 90, 90, 2, t.seed));
  }

  private static void chessboard(float u, float v, Texel t) {
    float rim = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    float x = (u - 0.06f) / 0.88f * 8;
    float y = (v - 0.06f) / 0.88f * 8;
    boolean dark = (((int) Math.floor(x) + (int) Math.floor(y)) & 1) == 0;
    float grain = fbm(u, v, 6, 120, 4, t.seed + 1);
    t.paint(rim < 0.06f ? 0.85f : dark ? 1 : 0, 1 + 0.35f * grain);
    t.roughness += 0.08f * grain;
  }

  /* Boards between a frame, nails in the corners. */
  private static void crate(float u, float v, Texel t) {
    float rim = Math.min(Math.min(u, 1 - u), Math.min(v, 1 - v));
    boolean frame = rim < 0.11f;
    boolean upright = Math.min(u, 1 - u) < Math.min(v, 1 - v);
    float a = frame && upright ? v : u;
    float b = frame && upright ? u : v;
    float y = b * 6;
    float joint = Math.min(Noise.fraction(y), 1 - Noise.fraction(y));
    float open = frame ? step(0.11f, 0.104f, rim) : step(0.015f, 0.05f, joint);
    float id = frame ? 0.5f : cell((int) y, 1, t.seed);
    float fibre = fbm(a, b, 5, 90, 4, t.seed + (frame ? 9 : 3));
    t.paint(Math.max(0, fibre) * 0.8f, (0.95f + 0.3f * (id - 0.5f)) * (1 + 0.3f * fibre));
    t.shade(mix(0.3f, 1, open));
    float nu = Math.min(Math.abs(u - 0.055f), Math.abs(u - 0.945f));
    float nv = Math.min(Math.abs(v - 0.055f), Math.abs(v - 0.945f));
    float nail = step(0.014f, 0.009f, (float) Math.sqrt(nu * nu + nv * nv));
    t.towards(0.12f, 0.11f, 0.10f, nail);
    t.height = (frame ? 0.02f : 0) * open - 0.006f * (1 - open) + 0.001f * fibre;
    t.cavity = mix(0.5f, 1, open);
  }
}
