package cielo.props.surface;

import static cielo.props.surface.Noise.fbm;
import static cielo.props.surface.Noise.mix;
import static cielo.props.surface.Noise.sin;
import static cielo.props.surface.Noise.step;

import java.util.List;

/** Balls, wrapped once round a sphere: u = longitude, v = 0 at the south pole. */
final class Balls {
  /*
   * Relief is given as if one turn were a metre long (a basketball's turn is 0.754 m: its 1 mm
   * pebbles are 1.4 mm here). The direction of a texel is (cos 2 pi u cos phi, sin phi,
   * -sin 2 pi u cos phi) with phi = (v - 1/2) pi.
   */
  static final List<Kind> KINDS =
      List.of(
          ball("basketball", 1024, 0xC8682C, 0x16130F, 0.52, Balls::basketball),
          ball("soccer", 1024, 0xEDEDEA, 0x17181A, 0.38, Balls::soccer),
          ball("tennis", 256, 0xC8DA3C, 0xEDEDE4, 0.95, Balls::tennis),
          ball("baseball", 512, 0xECE6D8, 0xB0261F, 0.55, Balls::baseball),
          ball("volleyball", 512, 0xF0E9D2, 0x2A5DA8, 0.48, Balls::volleyball),
          ball("beachball", 256, 0xD8352A, 0x2870C0, 0.25, Balls::beachball),
          ball("bowling", 512, 0x1F3F8F, 0x5A86CF, 0.08, Balls::bowling),
          ball("billiard", 512, 0xC22A20, 0xF0E6CE, 0.07, Balls::billiard),
          ball("golf", 512, 0xF2F2EE, 0xD8D8D4, 0.25, Balls::golf),
          ball("marble_glass", 256, 0xBFE0DC, 0x1F6FB0, 0.05, Balls::marble));

  private Balls() {}

  private static Kind ball(String name, int size, int base, int second, double rough, Weave w) {
    return Kind.of(name, 1, size, Kind.Wrap.SPHERE, base, second, rough, w);
  }

  /** Unit direction of a texel in t.cell[0..2]; returns the cosine of the latitude. */
  static float direction(float u, float v, Texel t) {
    float c = sin(0.5f * v);
    t.cell[1] = -Noise.cos(0.5f * v);
    t.cell[0] = Noise.cos(u) * c;
    t.cell[2] = -sin(u) * c;
    return c;
  }

  /* Eight grooves: two great circles and two bent ones; pebbles on a jittered grid. */
  private static void basketball(float u, float v, Texel t) {
    float c = direction(u, v, t);
    float x = t.cell[0];
    float y = t.cell[1];
    float z = t.cell[2];
    float bent = Math.abs(Math.abs(z) - (0.52f + 0.30f * y * y)) * 0.9f;
    float d = Math.min(Math.min(Math.abs(x), Math.abs(y)), bent);
    float skin = step(0.018f, 0.026f, d);
    float groove = step(0.012f, 0.05f, d);
    float pebble = pebbles(u, v, Math.max(0.15f, c), 150, t.seed + 91);
    float slow = fbm(u, v, 12, 6, 4, t.seed + 93);
    t.paint(0, 0.88f + 0.26f * slow + 0.11f * pebble);
    t.towardsSecond(1 - skin);
    t.roughness = mix(t.rough + 0.12f, t.rough, skin * pebble) + 0.03f;
    t.height = 0.0015f * pebble * skin + 0.0040f * groove;
    t.cavity = mix(0.45f, 0.82f + 0.18f * pebble, skin);
  }

  /** Round bumps, about {@code around} on the equator; fewer towards the poles. */
  private static float pebbles(float u, float v, float cosLatitude, int around, int seed) {
    int nu = Math.max(8, (int) (around * cosLatitude));
    float a = u * nu;
    float b = v * around / 2;
    int i = (int) a;
    int j = (int) b;
    float best = 9;
    for (int q = -1; q < 2; q++) {
      for (int p = -1; p < 2; p++) {
        int ci = Math.floorMod(i + p, nu);
        float px = i + p + 0.2f + 0.6f * Noise.cell(ci, j + q, seed) - a;
        float py = j + q + 0.2f + 0.6f * Noise.cell(ci, j + q, seed + 1) - b;
        best = Math.min(best, px * px + py * py);
      }
    }
    return step(0.42f, 0.05f, best);
  }

  /* Truncated icosahedron: 12 pentagons round an icosahedron's corners, 20 hexagons. */
  private static final float[][] CORNERS = corners();
  private static final float[][] FACES = faces();

  private static float[][] corners() {
    float g = 1.618034f;
    float n = (float) (1 / Math.sqrt(1 + g * g));
    float[][] out = new float[12][];
    int k = 0;
    for (int a = -1; a < 2; a += 2) {
      for (int b = -1; b < 2; b += 2) {
        out[k++] = new float[] {0, a * n, b * g * n};
        out[k++] = new float[] {a * n, b * g * n, 0};
        out[k++] = new float[] {a * g * n, 0, b * n};
      }
    }
    return out;
  }

  private static float[][] faces() {
    List<float[]> out = new java.util.ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (int j = i + 1; j < 12; j++) {
        for (int k = j + 1; k < 12; k++) {
          if (near(i, j) && near(j, k) && near(i, k)) {
            float[] s = new float[3];
            for (int a = 0; a < 3; a++) {
              s[a] = CORNERS[i][a] + CORNERS[j][a] + CORNERS[k][a];
            }
            float n = (float) (1 / Math.sqrt(s[0] * s[0] + s[1] * s[1] + s[2] * s[2]));
            out.add(new float[] {s[0] * n, s[1] * n, s[2] * n});
          }
        }
      }
    }
    return out.toArray(float[][]::new);
  }

  private static boolean near(int i, int j) {
    return CORNERS[i][0] * CORNERS[j][0]
            + CORNERS[i][1] * CORNERS[j][1]
            + CORNERS[i][2] * CORNERS[j][2]
        > 0.4f;
  }

  /*
   * The solid's face planes: hexagons at distance 1 from the centre, pentagons at 1.02654 of that.
   * A direction belongs to the face whose plane it leaves first; the seam is where two agree.
   */
  private static void soccer(float u, float v, Texel t) {
    float c = direction(u, v, t);
    float x = t.cell[0];
    float y = t.cell[1];
    float z = t.cell[2];
    float best = 0;
    float next = 0;
    boolean pentagon = false;
    for (int i = 0; i < 32; i++) {
      float[] f = i < 12 ? CORNERS[i] : FACES[i - 12];
      float d = (x * f[0] + y * f[1] + z * f[2]) * (i < 12 ? 0.97414f : 1);
      if (d > best) {
        next = best;
        best = d;
        pentagon = i < 12;
      } else if (d > next) {
        next = d;
      }
    }
    float gap = best - next;
    float skin = step(0.006f, 0.016f, gap);
    float pillow = step(0.0f, 0.10f, gap);
    float grain = pebbles(u, v, Math.max(0.15f, c), 220, t.seed + 5);
    t.paint(pentagon ? 1 : 0, 0.95f + 0.06f * fbm(u, v, 10, 5, 4, t.seed + 2));
    t.shade(mix(0.45f, 1, skin));
    t.roughness += 0.15f * (1 - skin) - 0.03f * grain;
    t.height = 0.006f * pillow + 0.0003f * grain;
    t.cavity = mix(0.55f, 1, skin);
  }

  /* The seam of tennis ball and baseball: latitude 26 deg x sign-changing wave round the z axis. */
  private static float seam(Texel t) {
    float x = t.cell[0];
    float y = t.cell[1];
    float z = t.cell[2];
    float n = x * x + y * y + 1e-6f;
    float twice = (x * x - y * y) / n; // cosine of twice the azimuth about z
    return z - 0.44f * twice * (1.25f - 0.25f * Math.abs(twice));
  }

  private static void tennis(float u, float v, Texel t) {
    direction(u, v, t);
    float d = Math.abs(seam(t));
    float line = step(0.075f, 0.05f, d);
    float fuzz = fbm(u, v, 40, 24, 3, t.seed + 3);
    t.paint(line, 1 + 0.30f * fuzz * (1 - line));
    t.roughness = mix(t.rough, 0.7f, line);
    t.height = 0.008f * fuzz * (1 - line) - 0.012f * line;
    t.cavity = mix(1, 0.7f, line) * (0.85f + 0.3f * fuzz);
  }

  private static void baseball(float u, float v, Texel t) {
    direction(u, v, t);
    float s = seam(t);
    float azimuth = (float) StrictMath.atan2(t.cell[1], t.cell[0]) * 0.15915494f;
    float d = Math.abs(s);
    float lean = azimuth * 54 + (s > 0 ? 1 : -1) * d * 9;
    float stitch = step(0.32f, 0.2f, Math.abs(Noise.fraction(lean) - 0.5f));
    float on = stitch * step(0.024f, 0.032f, d) * step(0.115f, 0.10f, d);
    float line = step(0.014f, 0.006f, d);
    t.paint(on, 1 + 0.10f * fbm(u, v, 16, 8, 4, t.seed + 3));
    t.shade(1 - 0.45f * line);
    t.height = 0.010f * on - 0.006f * line + 0.0006f * fbm(u, v, 100, 50, 2, t.seed + 4);
    t.cavity = 1 - 0.35f * line;
  }

  /* Six faces of a cube, three strips each, turned so that neighbours cross. */
  private static void volleyball(float u, float v, Texel t) {
    direction(u, v, t);
    float ax = Math.abs(t.cell[0]);
    float ay = Math.abs(t.cell[1]);
    float az = Math.abs(t.cell[2]);
    float strip;
    float edge;
    if (ax >= ay && ax >= az) {
      strip = t.cell[1] / ax;
      edge = Math.max(ay, az) / ax;
    } else if (ay >= az) {
      strip = t.cell[2] / ay;
      edge = Math.max(ax, az) / ay;
    } else {
      strip = t.cell[0] / az;
      edge = Math.max(ax, ay) / az;
    }
    float where = strip * 1.5f + 1.5f;
    float cut = Math.min(Math.abs(where - 1), Math.abs(where - 2));
    float gap = Math.min(cut * 0.6f, 1 - edge);
    float skin = step(0.008f, 0.026f, gap);
    boolean middle = where > 1 && where < 2;
    t.paint(middle ? 0 : 1, 0.97f + 0.08f * fbm(u, v, 12, 6, 4, t.seed + 2));
    t.shade(mix(0.5f, 1, skin));
    t.height = 0.005f * step(0, 0.10f, gap) + 0.0003f * fbm(u, v, 160, 80, 2, t.seed + 3);
    t.cavity = mix(0.6f, 1, skin);
  }

  private static void beachball(float u, float v, Texel t) {
    float gore = u * 6;
    int i = (int) gore;
    float cap = step(0.055f, 0.05f, Math.min(v, 1 - v));
    if ((i & 1) == 1) {
      t.towards(0.85f, 0.85f, 0.83f, 1);
    } else {
      t.paint((i & 2) == 0 ? 0 : 1, 1);
    }
    if (i == 4) {
      t.towards(0.83f, 0.60f, 0.06f, 1);
    }
    t.towards(0.85f, 0.85f, 0.83f, cap);
    float seam = Math.min(gore - i, 1 - gore + i) * sin(0.5f * v);
    float line = step(0.016f, 0.006f, seam);
    t.shade(1 - 0.12f * line);
    t.height = -0.003f * line;
  }

  /* Swirled resin with three finger holes near the north pole. */
  private static void bowling(float u, float v, Texel t) {
    float c = direction(u, v, t);
    float w = fbm(u, v, 4, 3, 5, t.seed + 1);
    float f = fbm(u + 0.18f * w, v + 0.2f * w, 5, 4, 5, t.seed + 2);
    t.paint(step(0.0f, 0.22f, f) * 0.8f, 1 + 0.5f * f);
    float x = t.cell[0];
    float z = t.cell[2];
    float hole = 9;
    if (t.cell[1] > 0 && c < 0.8f) {
      hole = Math.min(hole, distance(x, z, -0.12f, 0.12f) - 0.085f);
      hole = Math.min(hole, distance(x, z, 0.12f, 0.12f) - 0.085f);
      hole = Math.min(hole, distance(x, z, 0, -0.26f) - 0.105f);
    }
    float in = step(0.006f, -0.006f, hole);
    t.towards(0.008f, 0.008f, 0.009f, in);
    t.roughness = mix(t.rough, 0.7f, in);
    t.height = -0.02f * in;
    t.cavity = 1 - 0.9f * in;
  }

  private static float distance(float x, float z, float cx, float cz) {
    return (float) Math.sqrt((x - cx) * (x - cx) + (z - cz) * (z - cz));
  }

  /* seed of the pattern = number: 1 .. 8 solid, 9 .. 15 striped, 0 the plain cue ball. */
  private static void billiard(float u, float v, Texel t) {
    direction(u, v, t);
    int number = (t.seed - 17) / 7919;
    float stripe = number > 8 ? step(0.60f, 0.585f, Math.abs(t.cell[1])) : 1;
    if (number <= 0) {
      t.paint(1, 1);
      return;
    }
    t.paint(1 - stripe, 1);
    float x = t.cell[0];
    float across = x > 0 ? -t.cell[2] : t.cell[2];
    float up = t.cell[1];
    float r = (float) Math.sqrt(across * across + up * up);
    float disc = step(0.345f, 0.325f, r);
    t.towardsSecond(disc);
    float ink = Digits.number(number, across / 0.2f, up / 0.2f);
    t.towards(0.012f, 0.012f, 0.013f, ink * disc);
  }

  /* Dimples on a spiral of near-equal spacing (Fibonacci lattice would need a search: rows do). */
  private static void golf(float u, float v, Texel t) {
    int rows = 20;
    float y = v * rows;
    int row = (int) y;
    float c = sin(0.5f * (row + 0.5f) / rows);
    int n = Math.max(3, Math.round(2 * rows * c));
    float x = Noise.fraction(u + 0.5f * (row % 2) / n) * n;
    float dx = (x - (int) x - 0.5f) * 2 * rows * sin(0.5f * v) / n;
    float dy = y - row - 0.5f;
    float d = (float) Math.sqrt(dx * dx + dy * dy);
    float dimple = step(0.46f, 0.30f, d);
    t.paint(0.6f * dimple * step(0.46f, 0.36f, d), 1);
    t.height = -0.006f * dimple;
    t.cavity = 1 - 0.15f * dimple;
  }

  private static void marble(float u, float v, Texel t) {
    direction(u, v, t);
    float twist = t.cell[1] * 0.45f;
    float f = fbm(u + twist, v, 3, 2, 4, t.seed + 1);
    float a = sin(2 * (u + twist) + f);
    t.paint(step(0.35f, 0.8f, a), 1);
    t.towards(0.85f, 0.78f, 0.6f, step(0.55f, 0.95f, -a));
  }
}
