package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import cielo.picture.kernel.Kernels;
import cielo.picture.surface.Texture;
import java.util.Arrays;

/**
 * Depth and triangle number of every sample of one tile. One per thread.
 *
 * <p>Arrays of (samples, tile, tile): sample s of pixel (x, y) lies at (s tile + y) tile + x.
 */
public final class TileBuffer {
  /*
   * A triangle covers a row of samples in one interval: the product a x and the sum a x + r, rounded
   * to float, never decrease with x, so "edge function >= 0" holds on a half-line whose end is found
   * by a division and corrected by steps with the exact test. Inside the interval only depth is
   * compared. Edge functions of an edge are exactly negated from the two sides and the test is
   * inclusive: no cracks.
   */

  /** Sample places of the 4-sample grid, pixels. */
  public static final float[] SAMPLE_X = {0.375f, 0.875f, 0.125f, 0.625f};

  public static final float[] SAMPLE_Y = {0.125f, 0.375f, 0.625f, 0.875f};
  private static final float[] CENTRE = {0.5f};

  /** Narrower triangles are tested sample by sample: cheaper than finding the ends of rows. */
  private static final int SMALL = 5;

  public final float[] z;
  public final int[] id;
  private Kernels spans = Kernels.PLAIN;

  /** While peeling: samples at or above this stay out. */
  private float @org.jspecify.annotations.Nullable [] ceiling;

  public TileBuffer(int tile, int samples) {
    z = new float[tile * tile * samples + 16];
    id = new int[tile * tile * samples + 16];
  }

  public void use(Kernels kernels) {
    spans = kernels;
  }

  /** Empties the buffer and draws all triangles of the tile, bin by bin. */
  public void tile(Projection v, Triangles triangles, int tx, int ty, boolean ids) {
    int n = v.tile * v.tile * v.samples;
    Arrays.fill(z, 0, n, v.orthographic ? Projection.NOTHING : 0f);
    if (ids) {
      Arrays.fill(id, 0, n, -1);
    }
    draw(v, triangles, tx, ty, ids);
  }

  /** Draws over what is there. */
  public void draw(Projection v, Triangles triangles, int tx, int ty, boolean ids) {
    int tile = ty * v.tilesX + tx;
    for (int b = 0; b < TriangleBin.GROUPS; b++) {
      TriangleBin bin = triangles.bin(b);
      for (int e = bin.head[tile]; e >= 0; e = bin.next[e]) {
        int t = bin.triangle[e];
        triangle(v, bin, t, b << TriangleBin.SHIFT | t, tx * v.tile, ty * v.tile, ids);
      }
    }
  }

  /**
   * The next layer of see-through triangles: of each sample the nearest one that is deeper than
   * {@code above} (null = any) and nearer than {@code floor}; elsewhere id is -1.
   */
  public void peel(
      Projection v,
      Triangles triangles,
      int tx,
      int ty,
      float[] floor,
      float @org.jspecify.annotations.Nullable [] above) {
    int n = v.tile * v.tile * v.samples;
    System.arraycopy(floor, 0, z, 0, n);
    Arrays.fill(id, 0, n, -1);
    ceiling = above;
    draw(v, triangles, tx, ty, true);
    ceiling = null;
  }

  private void triangle(
      Projection v, TriangleBin bin, int index, int number, int left, int top, boolean ids) {
    float[] q = bin.record;
    int o = index * TriangleBin.RECORD;
    float ax = q[o], ay = q[o + 1], bx = q[o + 2], by = q[o + 3], cx = q[o + 4], cy = q[o + 5];
    int w = Math.min(v.tile, v.width - left) - 1;
    int h = Math.min(v.tile, v.height - top) - 1;
    int xs = Math.max(0, (int) Math.floor(Math.min(ax, Math.min(bx, cx))) - left);
    int xe = Math.min(w, (int) Math.floor(Math.max(ax, Math.max(bx, cx))) - left);
    int ys = Math.max(0, (int) Math.floor(Math.min(ay, Math.min(by, cy))) - top);
    int ye = Math.min(h, (int) Math.floor(Math.max(ay, Math.max(by, cy))) - top);
    if (xs > xe || ys > ye) {
      return;
    }
    float a0 = ay - by, b0 = bx - ax, a1 = by - cy, b1 = cx - bx, a2 = cy - ay, b2 = ax - cx;
    float c0 = start(a0, b0, ax - left, ay - top);
    float c1 = start(a1, b1, bx - left, by - top);
    float c2 = start(a2, b2, cx - left, cy - top);
    float i0 = a0 == 0 ? 0 : -1 / a0;
    float i1 = a1 == 0 ? 0 : -1 / a1;
    float i2 = a2 == 0 ? 0 : -1 / a2;
    float za = q[o + TriangleBin.DEPTH];
    float zb = q[o + TriangleBin.DEPTH + 1];
    float zc =
        (float)
            (q[o + TriangleBin.DEPTH + 2]
                + (double) za * (left - q[o + TriangleBin.ORIGIN])
                + (double) zb * (top - q[o + TriangleBin.ORIGIN + 1]));
    Instance in = bin.instance[index];
    Texture holes = in.surface.cutout() ? in.surface.texture() : null;
    float[] offsetX = v.samples == 4 ? SAMPLE_X : CENTRE;
    float[] offsetY = v.samples == 4 ? SAMPLE_Y : CENTRE;
    boolean small = xe - xs < SMALL && holes == null && ceiling == null;
    for (int s = 0; s < v.samples; s++) {
      float dx = offsetX[s];
      int plane = s * v.tile;
      if (small) {
        for (int y = ys; y <= ye; y++) {
          float sy = y + offsetY[s];
          float r0 = b0 * sy + c0;
          float r1 = b1 * sy + c1;
          float r2 = b2 * sy + c2;
          float rz = zb * sy + zc;
          int row = (plane + y) * v.tile;
          for (int x = xs; x <= xe; x++) {
            float sx = x + dx;
            float n = za * sx + rz;
            if (n > z[row + x] && a0 * sx + r0 >= 0 && a1 * sx + r1 >= 0 && a2 * sx + r2 >= 0) {
              z[row + x] = n;
              if (ids) {
                id[row + x] = number;
              }
            }
          }
        }
        continue;
      }
      for (int y = ys; y <= ye; y++) {
        float sy = y + offsetY[s];
        float r0 = b0 * sy + c0;
        float r1 = b1 * sy + c1;
        float r2 = b2 * sy + c2;
        int from = xs;
        int to = xe;
        if (a0 > 0) {
          from = first(a0, r0, i0, dx, from, to);
        } else if (a0 < 0) {
          to = last(a0, r0, i0, dx, from, to);
        } else if (r0 < 0) {
          continue;
        }
        if (a1 > 0) {
          from = first(a1, r1, i1, dx, from, to);
        } else if (a1 < 0) {
          to = last(a1, r1, i1, dx, from, to);
        } else if (r1 < 0) {
          continue;
        }
        if (a2 > 0) {
          from = first(a2, r2, i2, dx, from, to);
        } else if (a2 < 0) {
          to = last(a2, r2, i2, dx, from, to);
        } else if (r2 < 0) {
          continue;
        }
        if (from > to) {
          continue;
        }
        int row = (plane + y) * v.tile;
        float rz = zb * sy + zc;
        if (ceiling != null) {
          below(ceiling, row, from, to, za, dx, rz, number);
        } else if (holes != null) {
          pierced(v, q, o, holes, row, from, to, za, dx, rz, left, top + sy, number);
        } else if (ids) {
          spans.nearer(z, id, row, from, to, za, dx, rz, number);
        } else {
          spans.nearer(z, row, from, to, za, dx, rz);
        }
      }
    }
  }

  private void below(
      float[] above, int row, int from, int to, float a, float dx, float r, int number) {
    for (int x = from; x <= to; x++) {
      float n = a * (x + dx) + r;
      if (n > z[row + x] && n < above[row + x]) {
        z[row + x] = n;
        id[row + x] = number;
      }
    }
  }

  private static float start(float a, float b, float x, float y) {
    return (float) (-(double) a * x - (double) b * y);
  }

  /** First x in [from, to] with a (x + dx) + r >= 0, for a > 0; to + 1 if there is none. */
  private static int first(float a, float r, float i, float dx, int from, int to) {
    float guess = r * i - dx;
    int x = guess <= from ? from : guess > to ? to + 1 : (int) guess;
    while (x > from && a * (x - 1 + dx) + r >= 0) {
      x--;
    }
    while (x <= to && a * (x + dx) + r < 0) {
      x++;
    }
    return x;
  }

  /** Last x in [from, to] with a (x + dx) + r >= 0, for a < 0; from - 1 if there is none. */
  private static int last(float a, float r, float i, float dx, int from, int to) {
    float guess = r * i - dx;
    int x = guess >= to ? to : guess < from ? from - 1 : (int) guess;
    while (x < to && a * (x + 1 + dx) + r >= 0) {
      x++;
    }
    while (x >= from && a * (x + dx) + r < 0) {
      x--;
    }
    return x;
  }

  /** A span of a surface with holes: samples whose alpha is below one half stay as they are. */
  private void pierced(
      Projection v,
      float[] q,
      int o,
      Texture t,
      int row,
      int from,
      int to,
      float za,
      float dx,
      float rz,
      int left,
      float screenY,
      int number) {
    float y = screenY - q[o + TriangleBin.ORIGIN + 1];
    int u = o + TriangleBin.UV;
    for (int x = from; x <= to; x++) {
      float zn = za * (x + dx) + rz;
      if (zn <= z[row + x]) {
        continue;
      }
      float sx = left + x + dx - q[o + TriangleBin.ORIGIN];
      float w = v.orthographic ? 1 : 1 / Math.max(zn, 1e-6f);
      float tu = (q[u] * sx + q[u + 1] * y + q[u + 2]) * w;
      float tv = (q[u + 3] * sx + q[u + 4] * y + q[u + 5]) * w;
      // texels a pixel, from the planes alone (no w gradient: good enough for a mask)
      float across =
          Math.max(Math.abs(q[u]) + Math.abs(q[u + 3]), Math.abs(q[u + 1]) + Math.abs(q[u + 4]))
              * w
              * t.size;
      int level = across <= 1 ? 0 : Math.min(t.levels, Math.getExponent(across));
      if (t.alpha(tu, tv, level) >= 128) {
        z[row + x] = zn;
        id[row + x] = number;
      }
    }
  }
}
