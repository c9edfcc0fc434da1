package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.surface.Surface;
import cielo.picture.surface.Texture;
import java.util.Arrays;

/** Trilinear texture fetch: albedo, roughness, slopes, cavity. */
final class Fetch {
  /*
   * Integer arithmetic on two 8-bit channels at a time (mask 0x00ff00ff), weights in 1/256. Colours
   * are mixed as square roots, then squared.
   */
  private static final int PAIR = 0x00ff00ff;

  private Fetch() {}

  static void texture(Batch s, Surface m) {
    Texture t = m.texture();
    if (t == null) {
      Arrays.fill(s.r, 0, s.n, m.red());
      Arrays.fill(s.g, 0, s.n, m.green());
      Arrays.fill(s.b, 0, s.n, m.blue());
      Arrays.fill(s.rough, 0, s.n, m.roughness());
      Arrays.fill(s.cavity, 0, s.n, 1);
      return;
    }
    if (!t.bumpy) {
      Arrays.fill(s.cavity, 0, s.n, 1);
    }
    for (int i = 0; i < s.n; i++) {
      fetch(s, i, t, m);
    }
  }

  private static void fetch(Batch s, int i, Texture t, Surface m) {
    float u = s.u[i];
    float v = s.v[i];
    u -= (float) Math.floor(u);
    v -= (float) Math.floor(v);
    float lod = Math.min(s.level[i], t.levels - 0.01f);
    int level = (int) lod;
    int between = (int) ((lod - level) * 256);
    int rb0;
    int ga0;
    int n = t.size >> level;
    int x = (int) ((u * n + n - 0.5f) * 256);
    int y = (int) ((v * n + n - 0.5f) * 256);
    int fx = x & 255;
    int fy = y & 255;
    x >>= 8;
    y >>= 8;
    int mask = n - 1;
    int row = t.row(level);
    int top = (row + (y & mask)) * t.size;
    int bottom = (row + (y + 1 & mask)) * t.size;
    int left = x & mask;
    int right = x + 1 & mask;
    int a = t.colour[top + left];
    int b = t.colour[top + right];
    int c = t.colour[bottom + left];
    int d = t.colour[bottom + right];
    rb0 = mix(mix(a, b, fx), mix(c, d, fx), fy);
    ga0 = mix(mix(a >>> 8, b >>> 8, fx), mix(c >>> 8, d >>> 8, fx), fy);
    if (t.bumpy) {
      a = t.relief[top + left];
      b = t.relief[top + right];
      c = t.relief[bottom + left];
      d = t.relief[bottom + right];
      // slopes need more than 8 bits between texels: mixed as floats
      float wx = fx * (1 / 256f);
      float wy = fy * (1 / 256f);
      s.slopeU[i] = smooth(a & 255, b & 255, c & 255, d & 255, wx, wy) - 128;
      s.slopeV[i] = smooth(a >> 8 & 255, b >> 8 & 255, c >> 8 & 255, d >> 8 & 255, wx, wy) - 128;
      s.cavity[i] =
          smooth(a >> 16 & 255, b >> 16 & 255, c >> 16 & 255, d >> 16 & 255, wx, wy) * (1 / 255f);
    }
    if (between > 0) {
      level++;
      n = t.size >> level;
      x = (int) ((u * n + n - 0.5f) * 256);
      y = (int) ((v * n + n - 0.5f) * 256);
      fx = x & 255;
      fy = y & 255;
      x >>= 8;
      y >>= 8;
      mask = n - 1;
      row = t.row(level);
      top = (row + (y & mask)) * t.size;
      bottom = (row + (y + 1 & mask)) * t.size;
      left = x & mask;
      right = x + 1 & mask;
      a = t.colour[top + left];
      b = t.colour[top + right];
      c = t.colour[bottom + left];
      d = t.colour[bottom + right];
      rb0 = mix(rb0, mix(mix(a, b, fx), mix(c, d, fx), fy), between);
      ga0 = mix(ga0, mix(mix(a >>> 8, b >>> 8, fx), mix(c >>> 8, d >>> 8, fx), fy), between);
    }
    float r = (rb0 & 255) * (1 / 255f);
    float l = (rb0 >> 16 & 255) * (1 / 255f);
    float g = (ga0 & 255) * (1 / 255f);
    s.r[i] = r * r * m.red();
    s.g[i] = g * g * m.green();
    s.b[i] = l * l * m.blue();
    s.rough[i] = (ga0 >> 16 & 255) * (1 / 255f) * m.roughness();
  }

  private static float smooth(int a, int b, int c, int d, float fx, float fy) {
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    return p + (q - p) * fy;
  }

  private static int mix(int a, int b, int f) {
    int p = a & PAIR;
    return ((((b & PAIR) - p) * f >> 8) + p) & PAIR;
  }
}
