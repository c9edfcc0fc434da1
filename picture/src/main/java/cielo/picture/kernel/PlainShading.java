package cielo.picture.kernel;

/** Plain forms of the kernels that fill a batch: attributes, texture, what lies around. */
final class PlainShading {
  private static final int PAIR = 0x00ff00ff;

  private PlainShading() {}

  static void attributes(Batch s, int from, int to, float[] q, int o, TrianglePlanes p) {
    float ox = q[o + p.origin()];
    float oy = q[o + p.origin() + 1];
    float wa = q[o + p.depth()];
    float wb = q[o + p.depth() + 1];
    float wc = q[o + p.depth() + 2];
    int n = o + p.normal();
    int t = o + p.uv();
    for (int i = from; i < to; i++) {
      float dx = s.x[i] - ox;
      float dy = s.y[i] - oy;
      float w = 1f / Math.max(dx * wa + dy * wb + wc, 1e-5f);
      s.w[i] = w;
      s.nx[i] = (dx * q[n] + dy * q[n + 1] + q[n + 2]) * w;
      s.ny[i] = (dx * q[n + 3] + dy * q[n + 4] + q[n + 5]) * w;
      s.nz[i] = (dx * q[n + 6] + dy * q[n + 7] + q[n + 8]) * w;
      float u = (dx * q[t] + dy * q[t + 1] + q[t + 2]) * w;
      float v = (dx * q[t + 3] + dy * q[t + 4] + q[t + 5]) * w;
      s.u[i] = u;
      s.v[i] = v;
      // squared footprint of a pixel, tiles: the geometric mean of its axes, at most 3 : 1
      float ux = (q[t] - u * wa) * w;
      float uy = (q[t + 1] - u * wb) * w;
      float vx = (q[t + 3] - v * wa) * w;
      float vy = (q[t + 4] - v * wb) * w;
      float a = ux * ux + vx * vx;
      float b = uy * uy + vy * vy;
      float hi = Math.max(a, b);
      float lo = Math.min(a, b);
      s.level[i] = Math.max((float) Math.sqrt(hi * lo), hi * 0.15f);
    }
  }

  static void frame(Batch s, float ex, float ey, float ez) {
    for (int i = 0; i < s.n; i++) {
      float x = ex - s.px[i];
      float y = ey - s.py[i];
      float z = ez - s.pz[i];
      float l = 1f / (float) Math.sqrt(x * x + y * y + z * z);
      x *= l;
      y *= l;
      z *= l;
      float nx = s.nx[i];
      float ny = s.ny[i];
      float nz = s.nz[i];
      l = 1f / (float) Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12f);
      nx *= l;
      ny *= l;
      nz *= l;
      float d = nx * x + ny * y + nz * z;
      float lack = Math.max(0f, 0.04f - d);
      nx += x * lack;
      ny += y * lack;
      nz += z * lack;
      d += lack;
      s.vx[i] = x;
      s.vy[i] = y;
      s.vz[i] = z;
      s.nx[i] = nx;
      s.ny[i] = ny;
      s.nz[i] = nz;
      s.facing[i] = d;
      float d2 = d + d;
      s.rx[i] = nx * d2 - x;
      s.ry[i] = ny * d2 - y;
      s.rz[i] = nz * d2 - z;
    }
  }

  static void fetch(
      Batch s,
      int[] colour,
      int[] relief,
      int size,
      int levels,
      boolean bumpy,
      float red,
      float green,
      float blue,
      float rough) {
    for (int i = 0; i < s.n; i++) {
      float u = s.u[i];
      float v = s.v[i];
      u -= (int) (u + 4096f) - 4096;
      v -= (int) (v + 4096f) - 4096;
      float lod = Math.max(0f, Math.min(levels - 0.01f, s.level[i]));
      int level = (int) lod;
      int between = (int) ((lod - level) * 256f);
      level(s, i, colour, size, u, v, level);
      int rb = s.rb;
      int ga = s.ga;
      if (bumpy) {
        relief(s, i, relief);
      }
      if (between > 0) {
        level(s, i, colour, size, u, v, level + 1);
        rb = mix(rb, s.rb, between);
        ga = mix(ga, s.ga, between);
      }
      float r = (rb & 255) * (1 / 255f);
      float b = (rb >> 16 & 255) * (1 / 255f);
      float g = (ga & 255) * (1 / 255f);
      s.r[i] = r * r * red;
      s.g[i] = g * g * green;
      s.b[i] = b * b * blue;
      s.rough[i] = (ga >> 16 & 255) * (1 / 255f) * rough;
    }
  }

  /**
   * Bilinear fetch of one level into s.rb, s.ga; places and weights stay in s.corner, s.fx, s.fy.
   */
  private static void level(Batch s, int i, int[] colour, int size, float u, float v, int level) {
    int n = size >> level;
    float f = n;
    int x = (int) ((u * f + f - 0.5f) * 256f);
    int y = (int) ((v * f + f - 0.5f) * 256f);
    int fx = x & 255;
    int fy = y & 255;
    x >>= 8;
    y >>= 8;
    int mask = n - 1;
    int row = 2 * size - (2 * size >> level);
    int top = (row + (y & mask)) * size;
    int low = (row + (y + 1 & mask)) * size;
    s.c0 = top + (x & mask);
    s.c1 = top + (x + 1 & mask);
    s.c2 = low + (x & mask);
    s.c3 = low + (x + 1 & mask);
    s.fx = fx;
    s.fy = fy;
    int a = colour[s.c0];
    int b = colour[s.c1];
    int c = colour[s.c2];
    int d = colour[s.c3];
    s.rb = mix(mix(a, b, fx), mix(c, d, fx), fy);
    s.ga = mix(mix(a >>> 8, b >>> 8, fx), mix(c >>> 8, d >>> 8, fx), fy);
  }

  private static void relief(Batch s, int i, int[] relief) {
    int a = relief[s.c0];
    int b = relief[s.c1];
    int c = relief[s.c2];
    int d = relief[s.c3];
    // slopes need more than 8 bits between texels: mixed as floats
    float fx = s.fx * (1 / 256f);
    float fy = s.fy * (1 / 256f);
    s.slopeU[i] = smooth(a & 255, b & 255, c & 255, d & 255, fx, fy) - 128f;
    s.slopeV[i] = smooth(a >> 8 & 255, b >> 8 & 255, c >> 8 & 255, d >> 8 & 255, fx, fy) - 128f;
    s.cavity[i] =
        smooth(a >> 16 & 255, b >> 16 & 255, c >> 16 & 255, d >> 16 & 255, fx, fy) * (1 / 255f);
  }

  private static float smooth(float a, float b, float c, float d, float fx, float fy) {
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    return p + (q - p) * fy;
  }

  private static int mix(int a, int b, int f) {
    int p = a & PAIR;
    return ((((b & PAIR) - p) * f >> 8) + p) & PAIR;
  }

  static void ambient(Batch s, int[] packed, int pitch, float mx, float my) {
    for (int i = 0; i < s.n; i++) {
      float x = Math.min(mx, Math.max(0f, (s.x[i] - 0.5f) * 0.5f));
      float y = Math.min(my, Math.max(0f, (s.y[i] - 0.5f) * 0.5f));
      int xi = (int) x;
      int yi = (int) y;
      float fx = x - xi;
      float fy = y - yi;
      float tight = 60f / s.w[i];
      float sum = 0;
      float open = 0;
      float over = 0;
      for (int k = 0; k < 4; k++) {
        int p = packed[yi * pitch + xi + (k >> 1) * pitch + (k & 1)];
        float z = Float.intBitsToFloat(p & 0xffff0000);
        float weight = ((k & 1) == 0 ? 1f - fx : fx) * (k < 2 ? 1f - fy : fy) + 0.001f;
        weight /= Math.abs(z - s.w[i]) * tight + 0.5f;
        sum += weight;
        open += weight * (p >> 8 & 255);
        over += weight * (p & 255);
      }
      float k = (1 / 255f) / sum;
      s.open[i] = open * k * s.cavity[i];
      s.overhead[i] = over * k;
    }
  }

  static void gloss(Batch s, int[] map, int n, int levels) {
    for (int i = 0; i < s.n; i++) {
      float x = s.rx[i];
      float y = s.ry[i];
      float z = s.rz[i];
      float k = 1f / (Math.abs(x) + Math.abs(y) + Math.abs(z) + 1e-9f);
      float u = x * k;
      float v = z * k;
      if (y < 0f) {
        float a = (1f - Math.abs(v)) * (u < 0f ? -1f : 1f);
        v = (1f - Math.abs(u)) * (v < 0f ? -1f : 1f);
        u = a;
      }
      u = Math.min(n - 1.01f, Math.max(0f, u * (0.5f * n) + (0.5f * n - 0.5f)));
      v = Math.min(n - 1.01f, Math.max(0f, v * (0.5f * n) + (0.5f * n - 0.5f)));
      int xi = (int) u;
      int yi = (int) v;
      float lod = Math.min(1f, Math.max(0f, s.rough[i])) * (levels - 1f);
      int at = (int) (lod + 0.5f) * (n * n) + yi * n + xi;
      unpack(s, i, map[at], map[at + 1], map[at + n], map[at + n + 1], u - xi, v - yi);
    }
  }

  private static void unpack(Batch s, int i, int a, int b, int c, int d, float fx, float fy) {
    float r = channel(a & 1023, b & 1023, c & 1023, d & 1023, fx, fy);
    float g = channel(a >> 10 & 1023, b >> 10 & 1023, c >> 10 & 1023, d >> 10 & 1023, fx, fy);
    float l = channel(a >> 20 & 1023, b >> 20 & 1023, c >> 20 & 1023, d >> 20 & 1023, fx, fy);
    float k = 1f / Math.max(0.01f, 1f - Math.max(r, Math.max(g, l)));
    s.er[i] = r * k;
    s.eg[i] = g * k;
    s.eb[i] = l * k;
  }

  private static float channel(float a, float b, float c, float d, float fx, float fy) {
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    float m = (p + (q - p) * fy) * (1 / 1023f);
    return m * m;
  }

  static void mirror(Batch s, MirrorLevels m, float focal, float undo) {
    float most = m.levels() - 1.01f;
    for (int i = 0; i < s.n; i++) {
      float shift = focal * 0.125f / s.w[i];
      float x = Math.min(m.width()[0] - 1.6f, Math.max(0.5f, s.x[i] * 0.5f + s.nx[i] * shift));
      float y = Math.min(m.height()[0] - 1.6f, Math.max(0.5f, s.y[i] * 0.5f + s.nz[i] * shift));
      float behind = Math.max(0f, m.distance()[(int) y * m.width()[0] + (int) x] - s.w[i]);
      float rough = s.rough[i];
      float level = Math.min(most, behind / (s.w[i] + behind) * rough * 18f + rough * 0.8f);
      int l = (int) level;
      float second = level - l;
      read(s, i, m, l, x, y, 1f - second, true);
      read(s, i, m, l + 1, x, y, second, false);
      float r = s.er[i] * s.er[i];
      float g = s.eg[i] * s.eg[i];
      float b = s.eb[i] * s.eb[i];
      float k = undo / Math.max(0.02f, 1f - Math.max(r, Math.max(g, b)));
      s.er[i] = r * k;
      s.eg[i] = g * k;
      s.eb[i] = b * k;
    }
  }

  private static void read(
      Batch s, int i, MirrorLevels m, int level, float x, float y, float weight, boolean first) {
    int w = m.width()[level];
    float lx = Math.max(0f, x * m.scale()[level] - 0.5f);
    float ly = Math.max(0f, y * m.scale()[level] - 0.5f);
    int xi = Math.min(w - 2, (int) lx);
    int yi = Math.min(m.height()[level] - 2, (int) ly);
    float ax = Math.min(1f, lx - xi);
    float ay = Math.min(1f, ly - yi);
    int o = m.start()[level] + yi * w + xi;
    int a = m.packed()[o];
    int b = m.packed()[o + 1];
    int c = m.packed()[o + w];
    int d = m.packed()[o + w + 1];
    weight *= 1 / 1023f;
    float r = blend(a & 1023, b & 1023, c & 1023, d & 1023, ax, ay) * weight;
    float g =
        blend(a >> 10 & 1023, b >> 10 & 1023, c >> 10 & 1023, d >> 10 & 1023, ax, ay) * weight;
    float l =
        blend(a >> 20 & 1023, b >> 20 & 1023, c >> 20 & 1023, d >> 20 & 1023, ax, ay) * weight;
    s.er[i] = first ? r : s.er[i] + r;
    s.eg[i] = first ? g : s.eg[i] + g;
    s.eb[i] = first ? l : s.eb[i] + l;
  }

  private static float blend(float a, float b, float c, float d, float fx, float fy) {
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    return p + (q - p) * fy;
  }
}
