package cielo.picture.raster;

/** Cuts a triangle at the near plane and at a wide guard band round the picture. */
final class Clipper {
  private static final float BAND = 2000;
  private float[] p = new float[3 * 12];
  private float[] q = new float[3 * 12];
  private int width;
  private int height;

  /**
   * Number of corners left (0 = nothing); they are in {@link #corners} as X, Y, w. On an
   * orthographic map w is no divisor: it counts as 1.
   */
  int clip(float[] x, float[] y, float[] w, int a, int b, int c, Projection to) {
    width = to.width;
    height = to.height;
    boolean flat = to.orthographic;
    set(0, x[a], y[a], flat ? 1 : w[a]);
    set(1, x[b], y[b], flat ? 1 : w[b]);
    set(2, x[c], y[c], flat ? 1 : w[c]);
    int n = 3;
    for (int plane = 0; plane < 5 && n > 0; plane++) {
      n = cut(n, plane);
    }
    return n;
  }

  float[] corners() {
    return p;
  }

  private void set(int i, float x, float y, float w) {
    p[3 * i] = x;
    p[3 * i + 1] = y;
    p[3 * i + 2] = w;
  }

  private int cut(int n, int plane) {
    int o = 0;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      float d = distance(i, plane);
      float e = distance(j, plane);
      if (d >= 0) {
        System.arraycopy(p, 3 * i, q, o, 3);
        o += 3;
      }
      if ((d >= 0) != (e >= 0)) {
        // always from the inner to the outer corner: two triangles that share the edge get one cut
        int s = d < 0 ? j : i;
        int r = d < 0 ? i : j;
        float ds = d < 0 ? e : d;
        float dr = d < 0 ? d : e;
        float t = ds / (ds - dr);
        for (int k = 0; k < 3; k++) {
          q[o + k] = p[3 * s + k] + (p[3 * r + k] - p[3 * s + k]) * t;
        }
        o += 3;
      }
    }
    float[] swap = p;
    p = q;
    q = swap;
    return o / 3;
  }

  private float distance(int i, int plane) {
    float x = p[3 * i];
    float y = p[3 * i + 1];
    float w = p[3 * i + 2];
    return switch (plane) {
      case 0 -> w - Projection.NEAR;
      case 1 -> x + BAND * w;
      case 2 -> (width + BAND) * w - x;
      case 3 -> y + BAND * w;
      default -> (height + BAND) * w - y;
    };
  }
}
