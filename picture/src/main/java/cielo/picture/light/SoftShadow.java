package cielo.picture.light;

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
  private static final float[][] FX = new float[2][];
  private static final float[][] FY = new float[2][];

  private static final float[] COS = new float[16];
  private static final float[] SIN = new float[16];

  static {
    int[] order = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
    for (int i = 0; i < 16; i++) {
      COS[i] = (float) StrictMath.cos(order[i] * Math.PI / 8);
      SIN[i] = (float) StrictMath.sin(order[i] * Math.PI / 8);
    }
    disc(BX, BY);
    for (int i = 0; i < 2; i++) {
      FX[i] = new float[i == 0 ? 16 : 28];
      FY[i] = new float[FX[i].length];
      disc(FX[i], FY[i]);
    }
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
   * @param bias metres towards the light
   * @param least narrowest penumbra, texels
   * @param most widest, texels (below 16)
   * @param fine more taps
   */
  public record Filter(float tan, float bias, float least, float most, boolean fine) {}

  private final ShadowMap near;
  private final ShadowMap far;
  private float cos = 1;
  private float sin;

  public SoftShadow(ShadowMap near, ShadowMap far) {
    this.near = near;
    this.far = far;
  }

  /**
   * Share of the light at n points with normals, 0 .. 1, into {@code out}. {@code turn}: 0 = taps as
   * they are; 1 .. 15 turn them, for results that are blurred over 16 neighbours afterwards.
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
    cos = COS[turn];
    sin = SIN[turn];
    for (int i = 0; i < n; i++) {
      out[i] = one(px[i], py[i], pz[i], nx[i], ny[i], nz[i], filter);
    }
  }

  private float one(float px, float py, float pz, float nx, float ny, float nz, Filter filter) {
    float[] f = near.view.forward;
    if (nx * f[0] + ny * f[1] + nz * f[2] <= 0) {
      return 0;
    }
    float s = look(near, px, py, pz, nx, ny, nz, filter);
    if (s >= 0) {
      return s;
    }
    s = look(far, px, py, pz, nx, ny, nz, filter);
    return s >= 0 ? s : 1;
  }

  /** Share of light by one map; -1 = outside it. */
  private float look(
      ShadowMap m, float px, float py, float pz, float nx, float ny, float nz, Filter filter) {
    var v = m.view;
    float k = v.focal;
    float away = 1.6f / k;
    px += nx * away;
    py += ny * away;
    pz += nz * away;
    float x = (v.right[0] * px + v.right[1] * py + v.right[2] * pz) * k + v.offsetX;
    float y = (v.up[0] * px + v.up[1] * py + v.up[2] * pz) * k + v.offsetY;
    float edge = m.size - 18f;
    if (!(x >= 17 && y >= 17 && x <= edge && y <= edge)) {
      return -1;
    }
    float z = v.forward[0] * px + v.forward[1] * py + v.forward[2] * pz + filter.bias;
    int block = (int) y / ShadowMap.BLOCK * m.blocks + (int) x / ShadowMap.BLOCK;
    if (z >= m.most[block]) {
      return 1;
    }
    if (z < m.least[block]) {
      return 0;
    }
    return filtered(m, x, y, z, filter);
  }

  private float filtered(ShadowMap m, float x, float y, float z, Filter filter) {
    float reach = Math.min(filter.most, 12f);
    float sum = 0;
    int count = 0;
    float[] depth = m.depth;
    int size = m.size;
    for (int t = 0; t < BLOCKERS; t++) {
      float bx = (BX[t] * cos - BY[t] * sin) * reach;
      float by = (BX[t] * sin + BY[t] * cos) * reach;
      float d = depth[(int) (y + by) * size + (int) (x + bx)];
      if (d > z) {
        sum += d;
        count++;
      }
    }
    if (count == 0) {
      return 1;
    }
    float pen = (sum / count - z) * filter.tan * m.view.focal;
    pen = Math.min(filter.most, Math.max(filter.least, pen));
    float[] fx = FX[filter.fine ? 1 : 0];
    float[] fy = FY[filter.fine ? 1 : 0];
    float lit = 0;
    x -= 0.5f;
    y -= 0.5f;
    for (int t = 0; t < fx.length; t++) {
      float tx = x + (fx[t] * cos - fy[t] * sin) * pen;
      float ty = y + (fx[t] * sin + fy[t] * cos) * pen;
      int i = (int) tx;
      int j = (int) ty;
      float u = tx - i;
      float w = ty - j;
      int o = j * size + i;
      float a = depth[o] <= z ? 1 - u : 0;
      float b = depth[o + 1] <= z ? u : 0;
      float c = depth[o + size] <= z ? 1 - u : 0;
      float d = depth[o + size + 1] <= z ? u : 0;
      lit += (a + b) * (1 - w) + (c + d) * w;
    }
    return lit / fx.length;
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
