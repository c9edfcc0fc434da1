package cielo.picture.light;

import cielo.picture.kernel.Kernels;

/**
 * How much of a far light is seen from points, with a penumbra that grows with the distance to what
 * blocks it (Fernando 2005). Reads two maps: a fine one round the subject and a coarse one for the
 * rest. One per thread.
 */
public final class SoftShadow {
  /*
   * Most points are decided by the depth range of their block of the map and its neighbours. The
   * rest: mean depth of the blockers on a Vogel disc, penumbra = (blocker - receiver) tan(half
   * angle), then a Vogel disc of bilinear depth tests of that radius. The disc is not turned from
   * pixel to pixel: each bilinear tap ramps over one texel and taps lie closer than that, so edges
   * are smooth without noise, and nothing crawls.
   */
  private static final int BLOCKERS = 16;
  private static final float[] BX = new float[BLOCKERS];
  private static final float[] BY = new float[BLOCKERS];
  private static final float[] FX = new float[24];
  private static final float[] FY = new float[24];
  private static final float[] COS = new float[16];
  private static final float[] SIN = new float[16];

  static {
    int[] order = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
    for (int i = 0; i < 16; i++) {
      COS[i] = (float) StrictMath.cos(order[i] * Math.PI / 8);
      SIN[i] = (float) StrictMath.sin(order[i] * Math.PI / 8);
    }
    disc(BX, BY);
    disc(FX, FY);
  }

  private static void disc(float[] x, float[] y) {
    for (int i = 0; i < x.length; i++) {
      double r = Math.sqrt((i + 0.5) / x.length);
      double a = i * 2.399963229;
      x[i] = (float) (r * StrictMath.cos(a));
      y[i] = (float) (r * StrictMath.sin(a));
    }
  }

  /**
   * A light's shape for filtering.
   *
   * @param tan tangent of the half angle
   * @param least narrowest penumbra, texels
   * @param most widest, texels (below 16)
   */
  public record Filter(float tan, float least, float most) {}

  private final ShadowMap near;
  private final ShadowMap far;
  private Kernels kernels = Kernels.PLAIN;

  /** Taps as turned and scaled for this call: blockers, then filter. */
  private final float[] blockX = new float[BLOCKERS];

  private final float[] blockY = new float[BLOCKERS];
  private final float[] tapX = new float[FX.length];
  private final float[] tapY = new float[FX.length];

  /** Points on the map by place in the call, then the same packed; see {@link #room}. */
  private float[][] row = new float[16][0];

  private float[][] packed = new float[6][0];

  private int[] state = new int[0];
  private int[] open = new int[0];
  private int[] outside = new int[0];
  private int[] kept = new int[0];

  public SoftShadow(ShadowMap near, ShadowMap far) {
    this.near = near;
    this.far = far;
  }

  public void use(Kernels other) {
    kernels = other;
  }

  /**
   * Share of the light at n points with normals, 0 .. 1, into {@code out}. {@code turn}: 0 = taps
   * as they are; 1 .. 15 turn them, for results that are blurred over 16 neighbours afterwards.
   */
  public void at(
      float[] px,
      float[] py,
      float[] pz,
      float[] nx,
      float[] ny,
      float[] nz,
      int n,
      Filter filter,
      int turn,
      float[] out) {
    room(n);
    turn(turn, Math.min(filter.most(), 12f));
    kernels.place(near.terms(), px, py, pz, nx, ny, nz, n, row[0], row[1], row[2], state);
    int missing = read(near, n, filter, out);
    if (missing == 0) {
      return;
    }
    // the few points outside the fine map: packed, and read from the coarse one
    float[][] p = packed;
    for (int k = 0; k < missing; k++) {
      int i = outside[k];
      p[0][k] = px[i];
      p[1][k] = py[i];
      p[2][k] = pz[i];
      p[3][k] = nx[i];
      p[4][k] = ny[i];
      p[5][k] = nz[i];
    }
    System.arraycopy(outside, 0, kept, 0, missing);
    kernels.place(
        far.terms(), p[0], p[1], p[2], p[3], p[4], p[5], missing, row[0], row[1], row[2], state);
    read(far, missing, filter, row[15]);
    for (int k = 0; k < missing; k++) {
      out[kept[k]] = state[k] == Kernels.OUTSIDE ? 1 : row[15][k];
    }
  }

  private void room(int n) {
    if (state.length < n + 16) {
      row = new float[16][n + 32];
      state = new int[n + 32];
      open = new int[n + 32];
      outside = new int[n + 32];
      kept = new int[n + 32];
      packed = new float[][] {row[9], row[10], row[11], row[12], row[13], row[14]};
    }
  }

  private void turn(int turn, float reach) {
    float cos = COS[turn];
    float sin = SIN[turn];
    for (int t = 0; t < BLOCKERS; t++) {
      blockX[t] = (BX[t] * cos - BY[t] * sin) * reach;
      blockY[t] = (BX[t] * sin + BY[t] * cos) * reach;
    }
    for (int t = 0; t < FX.length; t++) {
      tapX[t] = FX[t] * cos - FY[t] * sin;
      tapY[t] = FX[t] * sin + FY[t] * cos;
    }
  }

  /** Answers placed points; returns how many lie outside (listed). */
  private int read(ShadowMap m, int n, Filter filter, float[] out) {
    int missing = 0;
    int undecided = 0;
    for (int i = 0; i < n; i++) {
      int s = state[i];
      if (s == Kernels.OPEN) {
        pack(undecided, i);
        undecided++;
      } else if (s == Kernels.OUTSIDE) {
        outside[missing++] = i;
      } else {
        out[i] = s == Kernels.LIT ? 1 : 0;
      }
    }
    if (undecided == 0) {
      return missing;
    }
    pad(undecided);
    float[] x = row[3];
    float[] y = row[4];
    float[] z = row[5];
    kernels.blockers(m.depth, m.size, x, y, z, undecided, blockX, blockY, row[6], row[7]);
    int half = 0;
    float spread = filter.tan() * m.view.focal;
    for (int k = 0; k < undecided; k++) {
      float count = row[7][k];
      if (count == 0) {
        out[open[k]] = 1;
        continue;
      }
      float pen = (row[6][k] / count - z[k]) * spread;
      pen = Math.min(filter.most(), Math.max(filter.least(), pen));
      open[half] = open[k];
      x[half] = x[k];
      y[half] = y[k];
      z[half] = z[k];
      row[8][half++] = pen;
    }
    if (half == 0) {
      return missing;
    }
    pad(half);
    kernels.filter(m.depth, m.size, x, y, z, row[8], half, tapX, tapY, row[6]);
    for (int k = 0; k < half; k++) {
      out[open[k]] = row[6][k];
    }
    return missing;
  }

  private void pack(int k, int i) {
    open[k] = i;
    row[3][k] = row[0][i];
    row[4][k] = row[1][i];
    row[5][k] = row[2][i];
  }

  /** Vector kernels read past the end: there must be points on the map there too. */
  private void pad(int n) {
    for (int k = n; k < n + 16; k++) {
      row[3][k] = row[3][n - 1];
      row[4][k] = row[4][n - 1];
      row[5][k] = row[5][n - 1];
      row[8][k] = n > 0 ? row[8][n - 1] : 0;
    }
  }

  /** Lit or not, by the nearest texel: for mirror images. */
  public float hard(float px, float py, float pz) {
    float s = hard(near, px, py, pz);
    return s >= 0 ? s : Math.max(hard(far, px, py, pz), 0) + (outside(far, px, py, pz) ? 1 : 0);
  }

  private static float hard(ShadowMap m, float px, float py, float pz) {
    if (outside(m, px, py, pz)) {
      return -1;
    }
    var v = m.view;
    int x = (int) ((v.right[0] * px + v.right[1] * py + v.right[2] * pz) * v.focal + v.offsetX);
    int y = (int) ((v.up[0] * px + v.up[1] * py + v.up[2] * pz) * v.focal + v.offsetY);
    float z = v.forward[0] * px + v.forward[1] * py + v.forward[2] * pz + 0.02f + 1.5f / v.focal;
    return m.depth[y * m.size + x] <= z ? 1 : 0;
  }

  private static boolean outside(ShadowMap m, float px, float py, float pz) {
    var v = m.view;
    float x = (v.right[0] * px + v.right[1] * py + v.right[2] * pz) * v.focal + v.offsetX;
    float y = (v.up[0] * px + v.up[1] * py + v.up[2] * pz) * v.focal + v.offsetY;
    return !(x >= 1 && y >= 1 && x < m.size - 1 && y < m.size - 1);
  }
}
