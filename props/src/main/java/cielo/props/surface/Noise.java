package cielo.props.surface;

/** Noise that tiles: value noise, its octaves, cells. Coordinates u, v in [0, 1) of one tile. */
final class Noise {
  /*
   * Every lattice has a whole number of cells in the tile and wraps its indices, so all functions
   * of u and v have period 1. Hash: two multiply-xorshift rounds on the cell's integers.
   */
  private Noise() {}

  static int hash(int x, int y, int seed) {
    int n = x * 374761393 + y * 668265263 + seed * 1274126177;
    n = (n ^ (n >>> 13)) * 1274126177;
    n = (n ^ (n >>> 15)) * 0x2c1b3c6d;
    return n ^ (n >>> 16);
  }

  /** Uniform in [0, 1) for a cell. */
  static float cell(int x, int y, int seed) {
    return (hash(x, y, seed) >>> 8) * (1 / 16777216f);
  }

  /** Value noise in [0, 1] on a lattice of p x q cells over the tile. */
  static float value(float u, float v, int p, int q, int seed) {
    float x = u * p;
    float y = v * q;
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    float fx = x - i;
    float fy = y - j;
    fx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    fy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    int x0 = Math.floorMod(i, p);
    int x1 = x0 + 1 == p ? 0 : x0 + 1;
    int y0 = Math.floorMod(j, q);
    int y1 = y0 + 1 == q ? 0 : y0 + 1;
    float a = cell(x0, y0, seed);
    float b = cell(x1, y0, seed);
    float c = cell(x0, y1, seed);
    float d = cell(x1, y1, seed);
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy;
  }

  /** Octaves of value noise, mean 0, about -0.5 .. 0.5. */
  static float fbm(float u, float v, int p, int q, int octaves, int seed) {
    float sum = 0;
    float k = 0.5f;
    float total = 0;
    for (int i = 0; i < octaves; i++) {
      sum += k * (value(u, v, p, q, seed + 101 * i) - 0.5f);
      total += k;
      p *= 2;
      q *= 2;
      k *= 0.5f;
    }
    return sum / total;
  }

  /** Like {@link #fbm} with folded octaves: 0 in the creases, up to about 1 between them. */
  static float ridge(float u, float v, int p, int q, int octaves, int seed) {
    float sum = 0;
    float k = 0.5f;
    float total = 0;
    for (int i = 0; i < octaves; i++) {
      sum += k * Math.abs(2 * value(u, v, p, q, seed + 101 * i) - 1);
      total += k;
      p *= 2;
      q *= 2;
      k *= 0.5f;
    }
    return sum / total;
  }

  /**
   * Cellular noise: one jittered point in each of p x q cells. out = {nearest distance, second
   * nearest, id of the nearest as a uniform number, offset x, offset y}, lengths in cells.
   */
  static void cells(float u, float v, int p, int q, float jitter, int seed, float[] out) {
    float x = u * p;
    float y = v * q;
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    float best = 9;
    float next = 9;
    float id = 0;
    float ox = 0;
    float oy = 0;
    for (int dj = -1; dj <= 1; dj++) {
      for (int di = -1; di <= 1; di++) {
        int ci = Math.floorMod(i + di, p);
        int cj = Math.floorMod(j + dj, q);
        int h = hash(ci, cj, seed);
        float px = i + di + 0.5f + jitter * (((h & 0xffff) * (1 / 65536f)) - 0.5f) - x;
        float py = j + dj + 0.5f + jitter * (((h >>> 16) * (1 / 65536f)) - 0.5f) - y;
        float d = px * px + py * py;
        if (d < best) {
          next = best;
          best = d;
          id = cell(ci, cj, seed + 7);
          ox = -px;
          oy = -py;
        } else if (d < next) {
          next = d;
        }
      }
    }
    out[0] = (float) Math.sqrt(best);
    out[1] = (float) Math.sqrt(next);
    out[2] = id;
    out[3] = ox;
    out[4] = oy;
  }

  /** Sine of x turns, to 0.1 %, without library maths. */
  static float sin(float x) {
    float t = x - (float) Math.floor(x) - 0.5f; // -0.5 .. 0.5, sine of x = -sine of t
    float s = 8 * t - 16 * t * Math.abs(t);
    return -(0.775f * s + 0.225f * s * Math.abs(s));
  }

  static float cos(float x) {
    return sin(x + 0.25f);
  }

  /** 0 below a, 1 above b, smooth between (a may be above b: then falling). */
  static float step(float a, float b, float x) {
    float t = Math.max(0, Math.min(1, (x - a) / (b - a)));
    return t * t * (3 - 2 * t);
  }

  static float mix(float a, float b, float t) {
    return a + (b - a) * t;
  }

  static float fraction(float x) {
    return x - (float) Math.floor(x);
  }
}
