package cielo.picture.kernel;

/** The kernels as plain loops: the reference for what they compute. */
final class PlainKernels implements Kernels {
  private static final float PI = 3.14159265f;
  private static final float BRIGHTEST = 12;

  @Override
  public void nearer(
      float[] z, int[] id, int row, int from, int to, float a, float dx, float r, int number) {
    for (int x = from; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
        id[row + x] = number;
      }
    }
  }

  @Override
  public void nearer(float[] z, int row, int from, int to, float a, float dx, float r) {
    for (int x = from; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x]) {
        z[row + x] = n;
      }
    }
  }

  @Override
  public void attributes(Batch s, int from, int to, float[] q, int o, TrianglePlanes planes) {
    PlainShading.attributes(s, from, to, q, o, planes);
  }

  @Override
  public void frame(Batch s, float ex, float ey, float ez) {
    PlainShading.frame(s, ex, ey, ez);
  }

  @Override
  public void fetch(
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
    PlainShading.fetch(s, colour, relief, size, levels, bumpy, red, green, blue, rough);
  }

  @Override
  public void ambient(Batch s, int[] packed, int pitch, float mx, float my) {
    PlainShading.ambient(s, packed, pitch, mx, my);
  }

  @Override
  public void gloss(Batch s, int[] map, int n, int levels) {
    PlainShading.gloss(s, map, n, levels);
  }

  @Override
  public void mirror(Batch s, MirrorLevels m, float focal, float undo) {
    PlainShading.mirror(s, m, focal, undo);
  }

  @Override
  public void light(Batch s, LightTerms t) {
    for (int i = 0; i < s.n; i++) {
      lobes(s, t, i);
    }
    channel(s, t, 0, s.r, s.er, s.lr);
    channel(s, t, 1, s.g, s.eg, s.lg);
    channel(s, t, 2, s.b, s.eb, s.lb);
  }

  @Override
  public void lampReach(Batch s, LampTerms t) {
    PlainLamp.reach(s, t);
  }

  @Override
  public void lampShade(Batch s, LampTerms t) {
    PlainLamp.shade(s, t);
  }

  private static void lobes(Batch s, LightTerms t, int i) {
    float[] to = t.sunTo();
    float[] top = t.overheadTo();
    float nx = s.nx[i];
    float ny = s.ny[i];
    float nz = s.nz[i];
    float nov = s.facing[i];
    float ro = Math.min(1f, Math.max(0.06f, s.rough[i]));
    float a = ro * ro;
    float a2 = a * a;
    float hx = s.vx[i] + to[0];
    float hy = s.vy[i] + to[1];
    float hz = s.vz[i] + to[2];
    float hl = 1f / (float) Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9f);
    float nol = nx * to[0] + ny * to[1] + nz * to[2];
    float nl = Math.max(0f, nol);
    float nh = Math.max(0f, (nx * hx + ny * hy + nz * hz) * hl);
    float vh = Math.max(0f, (s.vx[i] * hx + s.vy[i] * hy + s.vz[i] * hz) * hl);
    float dd = nh * nh * (a2 - 1f) + 1f;
    float lobe = a2 / (dd * dd * PI + 1e-7f);
    float ia = 1f - a;
    float seen = 0.5f / (nl * (nov * ia + a) + nov * (nl * ia + a) + 1e-4f);
    float cavity = s.cavity[i];
    s.gloss[i] = Math.min(BRIGHTEST, lobe * seen) * Math.min(1f, nov * 8f) * cavity;
    float fc = 1f - vh;
    float f2 = fc * fc;
    s.fresnelSun[i] = f2 * f2 * fc;
    float ec = Math.max(0f, 1f - nov);
    float e2 = ec * ec;
    s.fresnelView[i] = e2 * e2 * ec;
    float ao = s.open[i];
    s.smooth[i] = 1f - ro;
    s.hide[i] = (ao * ao + ao) * 0.5f * cavity * cavity;
    s.direct[i] = nl * s.sun[i];
    s.through[i] = Math.max(0f, 0f - nol) * s.sun[i] * t.translucency();
    float wide = Math.max(0f, (nx * top[0] + ny * top[1] + nz * top[2] + 0.25f) * 0.8f);
    s.wide[i] = wide * s.overhead[i] * (ao * 0.5f + 0.5f);
  }

  private static void channel(
      Batch s, LightTerms t, int c, float[] albedo, float[] mirror, float[] out) {
    float[] h = t.harmonics();
    float metal = t.metallic();
    float coat = t.f0() * (1f - metal);
    float body = (1f - metal) * t.solid();
    float sun = t.sun()[c];
    float top = t.overhead()[c] / PI;
    float back = sun / PI;
    for (int i = 0; i < s.n; i++) {
      float nx = s.nx[i];
      float ny = s.ny[i];
      float nz = s.nz[i];
      float al = albedo[i];
      float f0 = al * metal + coat;
      float dif = al * body;
      float fs = f0 + (1f - f0) * s.fresnelSun[i];
      float fe = f0 + (Math.max(s.smooth[i], f0) - f0) * s.fresnelView[i];
      float sky =
          ny * h[3 + c]
              + nz * h[6 + c]
              + nx * h[9 + c]
              + h[c]
              + nx * ny * h[12 + c]
              + ny * nz * h[15 + c]
              + (nz * nz * 3f - 1f) * h[18 + c]
              + nx * nz * h[21 + c]
              + (nx * nx - ny * ny) * h[24 + c];
      sky = Math.max(0f, sky);
      float ao = s.open[i];
      float bounced = ao / (1f - dif * (1f - ao) * 0.75f);
      float lit = (dif * (1f - fs) * (1f / PI) + s.gloss[i] * fs) * s.direct[i] * sun;
      float soft = dif * (sky * bounced + s.wide[i] * top + s.through[i] * back);
      out[i] = lit + soft + mirror[i] * fe * s.hide[i];
    }
  }

  @Override
  public void place(
      ShadowTerms m,
      float[] px,
      float[] py,
      float[] pz,
      float[] nx,
      float[] ny,
      float[] nz,
      int n,
      float[] x,
      float[] y,
      float[] z,
      int[] state) {
    float away = 1.6f / m.focal();
    float edge = m.size() - 18f;
    float[] r = m.right();
    float[] u = m.up();
    float[] f = m.forward();
    for (int i = 0; i < n; i++) {
      float wx = px[i] + nx[i] * away;
      float wy = py[i] + ny[i] * away;
      float wz = pz[i] + nz[i] * away;
      float mx = (wx * r[0] + wy * r[1] + wz * r[2]) * m.focal() + m.offsetX();
      float my = (wx * u[0] + wy * u[1] + wz * u[2]) * m.focal() + m.offsetY();
      float mz = wx * f[0] + wy * f[1] + wz * f[2] + m.bias();
      x[i] = mx;
      y[i] = my;
      z[i] = mz;
      if (nx[i] * f[0] + ny[i] * f[1] + nz[i] * f[2] <= 0f) {
        state[i] = DARK;
      } else if (!(mx >= 17f && my >= 17f && mx <= edge && my <= edge)) {
        state[i] = OUTSIDE;
      } else {
        int block = (int) (my * (1f / m.block())) * m.blocks() + (int) (mx * (1f / m.block()));
        state[i] = mz >= m.most()[block] ? LIT : mz < m.least()[block] ? DARK : OPEN;
      }
    }
  }

  @Override
  public void blockers(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      int n,
      float[] tapX,
      float[] tapY,
      float[] sum,
      float[] count) {
    for (int i = 0; i < n; i++) {
      float s = 0;
      float c = 0;
      for (int t = 0; t < tapX.length; t++) {
        float d = depth[(int) (y[i] + tapY[t]) * size + (int) (x[i] + tapX[t])];
        if (d > z[i]) {
          s += d;
          c += 1f;
        }
      }
      sum[i] = s;
      count[i] = c;
    }
  }

  @Override
  public void filter(
      float[] depth,
      int size,
      float[] x,
      float[] y,
      float[] z,
      float[] pen,
      int n,
      float[] tapX,
      float[] tapY,
      float[] lit) {
    float mean = 1f / tapX.length;
    for (int i = 0; i < n; i++) {
      float sum = 0;
      float limit = z[i];
      for (int t = 0; t < tapX.length; t++) {
        float tx = x[i] - 0.5f + pen[i] * tapX[t];
        float ty = y[i] - 0.5f + pen[i] * tapY[t];
        int ix = (int) tx;
        int iy = (int) ty;
        float u = tx - ix;
        float v = ty - iy;
        int o = iy * size + ix;
        float a = depth[o] <= limit ? 1f - u : 0f;
        float b = depth[o + 1] <= limit ? u : 0f;
        float c = depth[o + size] <= limit ? 1f - u : 0f;
        float d = depth[o + size + 1] <= limit ? u : 0f;
        sum += (a + b) * (1f - v) + (c + d) * v;
      }
      lit[i] = sum * mean;
    }
  }

  @Override
  public void occlude(
      float[][] row,
      float[] column,
      float[] other,
      int at,
      float dx,
      float ty,
      float inverse,
      float[] sum,
      int n) {
    float[] x = row[0];
    float[] y = row[1];
    float[] z = row[2];
    float[] nx = row[3];
    float[] ny = row[4];
    float[] nz = row[5];
    for (int i = 0; i < n; i++) {
      float zt = other[at + i];
      float vx = (column[i] + dx) * zt - x[i];
      float vy = zt * ty - y[i];
      float vz = zt - z[i];
      float d2 = vx * vx + vy * vy + vz * vz + 1e-5f;
      float vn = vx * nx[i] + vy * ny[i] + vz * nz[i] - (z[i] * 0.004f + 0.004f);
      float near = Math.max(0f, 1f - d2 * inverse);
      sum[i] = sum[i] + Math.max(0f, vn) / (float) Math.sqrt(d2) * near;
    }
  }

  @Override
  public void blur(
      float[] depth, float[] open, float[] overhead, int width, int y, int y0, int[] packed) {
    blur(depth, open, overhead, width, y, y0, packed, 0, width);
  }

  /** Columns {@code from} to {@code to}. */
  static void blur(
      float[] depth,
      float[] open,
      float[] overhead,
      int width,
      int y,
      int y0,
      int[] packed,
      int from,
      int to) {
    for (int x = from; x < to; x++) {
      float z = depth[y * width + x];
      float tight = 25f / z;
      int x0 = Math.max(0, Math.min(width - 4, x - 1));
      float sum = 0;
      float so = 0;
      float sl = 0;
      for (int j = 0; j < 4; j++) {
        for (int i = 0; i < 4; i++) {
          int p = (y0 + j) * width + x0 + i;
          float k = Math.max(0.001f, 1f - Math.abs(depth[p] - z) * tight);
          sum += k;
          so += k * open[p];
          sl += k * overhead[p];
        }
      }
      float k = 255f / sum;
      packed[y * width + x] =
          Float.floatToRawIntBits(z) & 0xffff0000
              | (int) (so * k + 0.5f) << 8
              | (int) (sl * k + 0.5f);
    }
  }

  @Override
  public void tone(
      float[] r,
      float[] g,
      float[] b,
      int at,
      int width,
      float[] up,
      int pitch,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out) {
    tone(r, g, b, at, 0, width, up, pitch, bloom, vy, dither, ditherAt, out);
  }

  /** Columns {@code from} to the end of the row. */
  static void tone(
      float[] r,
      float[] g,
      float[] b,
      int at,
      int from,
      int width,
      float[] up,
      int pitch,
      float bloom,
      float vy,
      float[] dither,
      int ditherAt,
      int[] out) {
    float stepX = 2f / width;
    for (int x = from; x < width; x++) {
      float cr = r[at + x];
      float cg = g[at + x];
      float cb = b[at + x];
      float k = 1f / Math.max(0.01f, 1f - Math.max(cr, Math.max(cg, cb)));
      float vx = (x + 0.5f) * stepX - 1f;
      float v = (1f - 0.16f * (vx * vx + vy * vy)) * 0.62f;
      float d = dither[ditherAt + (x & 63)];
      int qr = code((cr * k + up[x] * bloom) * v, d);
      int qg = code((cg * k + up[pitch + x] * bloom) * v, d);
      int qb = code((cb * k + up[2 * pitch + x] * bloom) * v, d);
      out[at + x] = qr << 16 | qg << 8 | qb;
    }
  }

  private static int code(float x, float dither) {
    float q = x * (x * 2.51f + 0.03f) / (x * (x * 2.43f + 0.59f) + 0.14f);
    q = Math.min(1f, Math.max(0f, q));
    float s2 = (float) Math.sqrt(q);
    float s4 = (float) Math.sqrt(s2);
    float s8 = (float) Math.sqrt(s4);
    float e = s2 * 0.662002687f + s4 * 0.684122060f - s8 * 0.323583601f - q * 0.0225411470f;
    return (int) Math.max(0f, Math.min(255f, e * 255f + dither));
  }
}
