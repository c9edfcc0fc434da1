package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import java.util.Arrays;

/**
 * Triangles of one group of instances, ready to be drawn, and per tile the list of those that touch
 * it, in order. Grows and is used again every frame.
 */
public final class TriangleBin {
  /*
   * Record of a triangle: three corners snapped to 1/256 pixel, a local origin (a pixel near it),
   * then planes v = a dx + b dy + c over the screen, relative to that origin: of 1 / w (perspective)
   * or w (orthographic), of normal / w and of uv / w; then face normal, tangent, bitangent in the
   * world, tangents scaled by the surface's bump.
   */
  public static final int RECORD = 36;
  public static final int CORNERS = 0; // 6
  public static final int ORIGIN = 6; // 2
  public static final int DEPTH = 8; // 3
  public static final int NORMAL = 11; // 9
  public static final int UV = 20; // 6
  public static final int FACE = 26; // 3
  public static final int TANGENT = 29; // 3
  public static final int BITANGENT = 32; // 3

  /** 1 = seen from its front, -1 = from behind. */
  public static final int SIDE = 35;

  /** A triangle's number over all bins: bin in the upper bits. */
  public static final int SHIFT = 22;

  public static final int MASK = (1 << SHIFT) - 1;

  /** How many groups the instances of a scene are split into. */
  public static final int GROUPS = 16;

  public float[] record = new float[RECORD * 1024];
  public Instance[] instance = new Instance[1024];
  public int count;

  /** First entry of each tile's list, -1 = none. */
  public int[] head = new int[0];

  private int[] tail = new int[0];
  public int[] next = new int[4096];
  public int[] triangle = new int[4096];
  private int entries;

  void clear(int tiles) {
    if (head.length < tiles) {
      head = new int[tiles];
      tail = new int[tiles];
    }
    Arrays.fill(head, -1);
    count = 0;
    entries = 0;
  }

  /** Room for one more record; returns its offset. */
  int add(Instance owner) {
    if ((count + 1) * RECORD > record.length) {
      record = Arrays.copyOf(record, record.length * 2);
      instance = Arrays.copyOf(instance, instance.length * 2);
    }
    instance[count] = owner;
    return count++ * RECORD;
  }

  /** A copy of a record, for the further parts of a clipped triangle. */
  int copy(int from) {
    int o = add(instance[from / RECORD]);
    System.arraycopy(record, from, record, o, RECORD);
    return o;
  }

  void list(int tile, int index) {
    if (entries == next.length) {
      next = Arrays.copyOf(next, entries * 2);
      triangle = Arrays.copyOf(triangle, entries * 2);
    }
    triangle[entries] = index;
    next[entries] = -1;
    if (head[tile] < 0) {
      head[tile] = entries;
    } else {
      next[tail[tile]] = entries;
    }
    tail[tile] = entries++;
  }
}
