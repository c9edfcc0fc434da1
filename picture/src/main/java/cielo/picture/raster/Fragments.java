package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import java.util.Arrays;

/**
 * What is seen in one tile: for every visible piece of a pixel the pixel, which of its samples, and
 * the triangle; sorted by surface. Used again every frame.
 */
public final class Fragments {
  /*
   * Samples of one pixel are merged into one fragment when they show the same instance, their face
   * normals agree (dot > 0.9) and their depths agree within 2 %: about 1.05 fragments a pixel, so
   * smooth edges cost 5 % more shading. Then a stable counting sort by surface; the sky comes first.
   */

  /** Pixel in the tile: y tile + x in the lower 12 bits, sample mask in the next 4. */
  public int[] pixel = new int[4608];

  /** Triangle number, -1 = sky. */
  public int[] triangle = new int[4608];

  public int count;

  /** Groups of one surface each: index of the surface (-1 = sky) and where the group ends. */
  public int groups;

  public int[] surface = new int[8];
  public int[] end = new int[8];

  /** Unsorted fragments of the tile at hand; one per thread. */
  public static final class Scratch {
    private int[] pixel = new int[8192];
    private int[] triangle = new int[8192];
    private int[] start = new int[64];
    private int last = -2;
    private int key;

    private void room(int n) {
      if (pixel.length < n) {
        pixel = Arrays.copyOf(pixel, n + n / 2);
        triangle = Arrays.copyOf(triangle, n + n / 2);
      }
    }

    private int put(int n, int p, int t, Triangles triangles) {
      pixel[n] = p;
      triangle[n] = t;
      if (t != last) {
        last = t;
        key = key(t, triangles);
      }
      start[key]++;
      return n + 1;
    }
  }

  /** Reads a finished tile buffer. */
  public void resolve(
      TileBuffer buffer, Projection v, Triangles triangles, int w, int h, int surfaces, Scratch s) {
    if (s.start.length < surfaces + 2) {
      s.start = new int[surfaces + 2];
    }
    Arrays.fill(s.start, 0, surfaces + 2, 0);
    s.last = -2;
    int n =
        v.samples == 4 ? four(buffer, v, triangles, w, h, s) : one(buffer, v, triangles, w, h, s);
    sort(n, triangles, surfaces, s);
  }

  private static int one(
      TileBuffer buffer, Projection v, Triangles triangles, int w, int h, Scratch s) {
    int n = 0;
    for (int y = 0; y < h; y++) {
      s.room(n + w);
      for (int x = 0; x < w; x++) {
        int p = y * v.tile + x;
        n = s.put(n, p | 15 << 12, buffer.id[p], triangles);
      }
    }
    return n;
  }

  private static int four(
      TileBuffer buffer, Projection v, Triangles triangles, int w, int h, Scratch s) {
    int[] id = buffer.id;
    float[] z = buffer.z;
    int plane = v.tile * v.tile;
    int n = 0;
    for (int y = 0; y < h; y++) {
      s.room(n + 4 * w);
      for (int x = 0; x < w; x++) {
        int p = y * v.tile + x;
        int a = id[p];
        if (a == id[p + plane] && a == id[p + 2 * plane] && a == id[p + 3 * plane]) {
          n = s.put(n, p | 15 << 12, a, triangles);
          continue;
        }
        int left = 15;
        while (left != 0) {
          int k = Integer.numberOfTrailingZeros(left);
          int mask = 1 << k;
          int first = id[p + k * plane];
          for (int j = k + 1; j < 4; j++) {
            if ((left >> j & 1) != 0
                && same(triangles, first, id[p + j * plane], z[p + k * plane], z[p + j * plane])) {
              mask |= 1 << j;
            }
          }
          left &= ~mask;
          n = s.put(n, p | mask << 12, first, triangles);
        }
      }
    }
    return n;
  }

  private static boolean same(Triangles t, int a, int b, float za, float zb) {
    if (a == b) {
      return true;
    }
    if (a < 0 || b < 0 || t.instance(a) != t.instance(b)) {
      return false;
    }
    float[] p = t.binOf(a).record;
    float[] q = t.binOf(b).record;
    int e = (a & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.FACE;
    int f = (b & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.FACE;
    return p[e] * q[f] + p[e + 1] * q[f + 1] + p[e + 2] * q[f + 2] > 0.9f
        && Math.abs(za - zb) < 0.02f * za;
  }

  private void sort(int n, Triangles triangles, int surfaces, Scratch s) {
    if (pixel.length < n) {
      pixel = new int[n + n / 4];
      triangle = new int[n + n / 4];
    }
    count = n;
    groups = 0;
    int sum = 0;
    for (int k = 0; k <= surfaces; k++) {
      int size = s.start[k];
      s.start[k] = sum;
      sum += size;
      if (size > 0) {
        if (groups == surface.length) {
          surface = Arrays.copyOf(surface, 2 * groups);
          end = Arrays.copyOf(end, 2 * groups);
        }
        surface[groups] = k - 1;
        end[groups++] = sum;
      }
    }
    int last = -2;
    int key = 0;
    for (int i = 0; i < n; i++) {
      int t = s.triangle[i];
      if (t != last) {
        last = t;
        key = key(t, triangles);
      }
      int o = s.start[key]++;
      pixel[o] = s.pixel[i];
      triangle[o] = t;
    }
  }

  private static int key(int triangle, Triangles triangles) {
    if (triangle < 0) {
      return 0;
    }
    Instance in = triangles.instance(triangle);
    return in.surface.index() + 1;
  }

  /** Whether a group of this surface exists. */
  public boolean shows(int index) {
    for (int g = 0; g < groups; g++) {
      if (surface[g] == index) {
        return true;
      }
    }
    return false;
  }
}
