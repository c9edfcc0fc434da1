package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import cielo.picture.surface.Surface;
import cielo.scene.shape.Mesh;

/**
 * Turns instances into triangles of a bin: sphere against frustum, transform, facing, near clip,
 * planes, tiles. One per bin; not thread-safe.
 */
public final class TriangleSetup {
  /** Which instances a pass draws. */
  @FunctionalInterface
  public interface Wanted {
    boolean test(Instance instance);
  }

  private static final float GUARD = 4000;

  final TriangleBin bin = new TriangleBin();
  private final float[] view = new float[12];
  private final float[] matrix = new float[12];
  private final RecordWriter writer = new RecordWriter();
  private final Clipper clipper = new Clipper();
  private float[] wx = new float[64];
  private float[] wy = new float[64];
  private float[] ww = new float[64];
  private float[] sx = new float[64];
  private float[] sy = new float[64];
  private float[] mx = new float[64];
  private float[] my = new float[64];
  private float[] mz = new float[64];
  private Projection to = Projection.light(1);
  private boolean[] mask = new boolean[0];
  private boolean masked;
  private boolean shadow;

  /** Starts an empty bin; {@code tiles}: those that are wanted, empty = all. */
  void begin(Projection projection, boolean[] tiles, boolean shadowMap) {
    to = projection;
    mask = tiles;
    masked = tiles.length > 0;
    shadow = shadowMap;
    bin.clear(projection.tiles());
    projection.rows(view);
  }

  void add(Instance in) {
    float x = in.worldX();
    float y = in.worldY();
    float z = in.worldZ();
    float w = view[8] * x + view[9] * y + view[10] * z + view[11];
    if (!inSight(in.radius, x, y, z, w)) {
      return;
    }
    float size = to.orthographic ? in.radius * to.focal : in.radius * to.focal / Math.max(w, 0.1f);
    Mesh mesh = level(in, size);
    float[] m = in.matrix;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 4; j++) {
        matrix[i * 4 + j] =
            view[i * 4] * m[j]
                + view[i * 4 + 1] * m[4 + j]
                + view[i * 4 + 2] * m[8 + j]
                + (j == 3 ? view[i * 4 + 3] : 0);
      }
    }
    int n = mesh.vertices();
    reserve(n);
    writer.corners(wx, wy, ww, sx, sy);
    project(mesh, n);
    if (!shadow) {
      row(mesh.nx(), mesh.ny(), mesh.nz(), m[0], m[1], m[2], 0, mx, n);
      row(mesh.nx(), mesh.ny(), mesh.nz(), m[4], m[5], m[6], 0, my, n);
      row(mesh.nx(), mesh.ny(), mesh.nz(), m[8], m[9], m[10], 0, mz, n);
    }
    triangles(in, mesh);
  }

  private boolean inSight(float r, float x, float y, float z, float w) {
    float px = view[0] * x + view[1] * y + view[2] * z + view[3];
    float py = view[4] * x + view[5] * y + view[6] * z + view[7];
    if (to.orthographic) {
      float p = r * to.focal;
      return px >= -p && px <= to.width + p && py >= -p && py <= to.height + p;
    }
    float hw = to.width / 2f;
    float hh = to.height / 2f;
    float kx = (float) Math.sqrt(to.focal * to.focal + hw * hw) * r;
    float ky = (float) Math.sqrt(to.focal * to.focal + hh * hh) * r;
    return w >= Projection.NEAR - r
        && px >= -kx
        && w * to.width - px >= -kx
        && py >= -ky
        && w * to.height - py >= -ky;
  }

  /** The coarsest level whose outline still looks round at a radius of {@code pixels}. */
  private static Mesh level(Instance in, float pixels) {
    for (int i = in.levels.size() - 1; i > 0; i--) {
      if (in.levels.get(i).triangles() >= 14 * pixels) {
        return in.levels.get(i);
      }
    }
    return in.levels.getFirst();
  }

  private void reserve(int n) {
    if (wx.length < n) {
      int k = n * 3 / 2;
      wx = new float[k];
      wy = new float[k];
      ww = new float[k];
      sx = new float[k];
      sy = new float[k];
      mx = new float[k];
      my = new float[k];
      mz = new float[k];
    }
  }

  private void project(Mesh g, int n) {
    float[] a = matrix;
    row(g.x(), g.y(), g.z(), a[0], a[1], a[2], a[3], wx, n);
    row(g.x(), g.y(), g.z(), a[4], a[5], a[6], a[7], wy, n);
    row(g.x(), g.y(), g.z(), a[8], a[9], a[10], a[11], ww, n);
    if (to.orthographic) {
      System.arraycopy(wx, 0, sx, 0, n);
      System.arraycopy(wy, 0, sy, 0, n);
    } else {
      divide(wx, ww, sx, n);
      divide(wy, ww, sy, n);
    }
  }

  private static void row(
      float[] x, float[] y, float[] z, float a, float b, float c, float d, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = a * x[i] + b * y[i] + c * z[i] + d;
    }
  }

  private static void divide(float[] x, float[] w, float[] out, int n) {
    for (int i = 0; i < n; i++) {
      out[i] = x[i] / w[i];
    }
  }

  private void triangles(Instance in, Mesh g) {
    int[] index = g.index();
    boolean both = in.surface.twoSided() || in.surface.clear() || shadow;
    boolean flip = to.mirrored ^ to.orthographic;
    for (int t = 0; t < index.length; t += 3) {
      int a = index[t];
      int b = index[t + 1];
      int c = index[t + 2];
      float w0 = ww[a];
      float w1 = ww[b];
      float w2 = ww[c];
      if (to.orthographic
          || (w0 > Projection.NEAR && w1 > Projection.NEAR && w2 > Projection.NEAR)) {
        float x0 = sx[a], y0 = sy[a], x1 = sx[b], y1 = sy[b], x2 = sx[c], y2 = sy[c];
        float area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        boolean front = (area < 0) ^ flip;
        if (area == 0 || (!front && !both) || missed(x0, y0, x1, y1, x2, y2)) {
          continue;
        }
        int o = emit(in, g, a, b, c, front);
        if (Math.abs(x0) < GUARD + to.width
            && Math.abs(x1) < GUARD + to.width
            && Math.abs(x2) < GUARD + to.width
            && Math.abs(y0) < GUARD + to.height
            && Math.abs(y1) < GUARD + to.height
            && Math.abs(y2) < GUARD + to.height) {
          put(o, x0, y0, x1, y1, x2, y2);
        } else {
          clip(o, a, b, c);
        }
      } else if (w0 > Projection.NEAR || w1 > Projection.NEAR || w2 > Projection.NEAR) {
        double det =
            (double) wx[a] * ((double) wy[b] * w2 - (double) wy[c] * w1)
                - (double) wy[a] * ((double) wx[b] * w2 - (double) wx[c] * w1)
                + (double) w0 * ((double) wx[b] * wy[c] - (double) wx[c] * wy[b]);
        boolean front = (det < 0) ^ to.mirrored;
        if (det != 0 && (front || both)) {
          clip(emit(in, g, a, b, c, front), a, b, c);
        }
      }
    }
  }

  /** Outside the picture, or (one sample a pixel) between two rows or columns of samples. */
  private boolean missed(float x0, float y0, float x1, float y1, float x2, float y2) {
    float lx = Math.min(x0, Math.min(x1, x2));
    float hx = Math.max(x0, Math.max(x1, x2));
    float ly = Math.min(y0, Math.min(y1, y2));
    float hy = Math.max(y0, Math.max(y1, y2));
    return hx < 0
        || lx > to.width
        || hy < 0
        || ly > to.height
        || (to.samples == 1
            && (Math.ceil(lx - 0.5f) > Math.floor(hx - 0.5f)
                || Math.ceil(ly - 0.5f) > Math.floor(hy - 0.5f)));
  }

  private int emit(Instance in, Mesh g, int a, int b, int c, boolean front) {
    int o = bin.add(in);
    float[] q = bin.record;
    Surface s = in.surface;
    if (to.orthographic) {
      writer.flat(q, o, a, b, c, s, g);
      return o;
    }
    float rx = 0;
    float ry = 0;
    if (ww[a] > Projection.NEAR) {
      rx = (float) Math.rint(Math.max(-1e5, Math.min(1e5, sx[a])));
      ry = (float) Math.rint(Math.max(-1e5, Math.min(1e5, sy[a])));
    }
    writer.invert(a, b, c, rx, ry);
    q[o + TriangleBin.ORIGIN] = rx;
    q[o + TriangleBin.ORIGIN + 1] = ry;
    writer.depth(q, o + TriangleBin.DEPTH);
    if (!shadow || s.cutout()) {
      float k = s.uvScale();
      writer.plane(q, o + TriangleBin.UV, g.u()[a] * k, g.u()[b] * k, g.u()[c] * k);
      writer.plane(q, o + TriangleBin.UV + 3, g.v()[a] * k, g.v()[b] * k, g.v()[c] * k);
    }
    if (!shadow) {
      float sign = front ? 1 : -1;
      writer.plane(q, o + TriangleBin.NORMAL, mx[a] * sign, mx[b] * sign, mx[c] * sign);
      writer.plane(q, o + TriangleBin.NORMAL + 3, my[a] * sign, my[b] * sign, my[c] * sign);
      writer.plane(q, o + TriangleBin.NORMAL + 6, mz[a] * sign, mz[b] * sign, mz[c] * sign);
      RecordWriter.frame(q, o, in, g, a, b, c, sign);
    }
    return o;
  }

  private void clip(int o, int a, int b, int c) {
    int n = clipper.clip(wx, wy, ww, a, b, c, to);
    float[] p = clipper.corners();
    for (int i = 1; i + 1 < n; i++) {
      int part = i == 1 ? o : bin.copy(o);
      put(
          part,
          p[0] / p[2],
          p[1] / p[2],
          p[3 * i] / p[3 * i + 2],
          p[3 * i + 1] / p[3 * i + 2],
          p[3 * i + 3] / p[3 * i + 5],
          p[3 * i + 4] / p[3 * i + 5]);
    }
  }

  /**
   * Stores the corners, snapped and turned so that the inside is where all edge functions are
   * positive, and lists the triangle in the tiles it touches.
   */
  private void put(int o, float x0, float y0, float x1, float y1, float x2, float y2) {
    x0 = Math.round(x0 * 256) / 256f;
    y0 = Math.round(y0 * 256) / 256f;
    x1 = Math.round(x1 * 256) / 256f;
    y1 = Math.round(y1 * 256) / 256f;
    x2 = Math.round(x2 * 256) / 256f;
    y2 = Math.round(y2 * 256) / 256f;
    float area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    if (area == 0) {
      return; // flat after snapping: every edge function would be zero and every sample pass
    }
    float[] q = bin.record;
    boolean turn = area < 0;
    q[o] = x0;
    q[o + 1] = y0;
    q[o + 2] = turn ? x2 : x1;
    q[o + 3] = turn ? y2 : y1;
    q[o + 4] = turn ? x1 : x2;
    q[o + 5] = turn ? y1 : y2;
    int size = to.tile;
    int tx0 = Math.max(0, (int) Math.min(x0, Math.min(x1, x2)) / size);
    int tx1 = Math.min(to.tilesX - 1, (int) Math.max(x0, Math.max(x1, x2)) / size);
    int ty0 = Math.max(0, (int) Math.min(y0, Math.min(y1, y2)) / size);
    int ty1 = Math.min(to.tilesY - 1, (int) Math.max(y0, Math.max(y1, y2)) / size);
    boolean several = (tx1 - tx0) * (ty1 - ty0) > 0;
    for (int ty = ty0; ty <= ty1; ty++) {
      for (int tx = tx0; tx <= tx1; tx++) {
        int tile = ty * to.tilesX + tx;
        if ((masked && !mask[tile])
            || (several
                && (outside(q, o, o + 2, tx, ty)
                    || outside(q, o + 2, o + 4, tx, ty)
                    || outside(q, o + 4, o, tx, ty)))) {
          continue;
        }
        bin.list(tile, o / TriangleBin.RECORD);
      }
    }
  }

  /** The whole tile lies outside the edge from corner p to corner r. */
  private boolean outside(float[] q, int p, int r, int tx, int ty) {
    float a = q[p + 1] - q[r + 1];
    float b = q[r] - q[p];
    float cx = a > 0 ? (tx + 1) * to.tile : tx * to.tile;
    float cy = b > 0 ? (ty + 1) * to.tile : ty * to.tile;
    return (double) a * (cx - q[p]) + (double) b * (cy - q[p + 1]) < 0;
  }
}
