package cielo.picture.air;

import java.util.Arrays;

/** A list of soft dots, puffs and streaks in the world, filled anew for every picture. */
public final class Sprites {
  /** Floats of one sprite: see {@link #add}. */
  public static final int STRIDE = 13;

  private float[] data = new float[STRIDE * 512];
  private int count;
  private long[] order = new long[512];

  void clear() {
    count = 0;
  }

  public int count() {
    return count;
  }

  /**
   * One sprite: a puff (soft, ragged by {@code seed}) or, where (tx, ty, tz) is not zero, a streak
   * from (x, y, z) to (x, y, z) + t.
   *
   * @param radius metres (half width of a streak)
   * @param r light it gives or throws back, already times its alpha's colour
   * @param alpha what it hides of what is behind, 0 for fire and sparks
   * @param seed 0 = a round dot, else a ragged puff
   */
  public void add(
      float x,
      float y,
      float z,
      float tx,
      float ty,
      float tz,
      float radius,
      float r,
      float g,
      float b,
      float alpha,
      float light,
      int seed) {
    if ((count + 1) * STRIDE > data.length) {
      data = Arrays.copyOf(data, data.length * 2);
    }
    int o = count++ * STRIDE;
    data[o] = x;
    data[o + 1] = y;
    data[o + 2] = z;
    data[o + 3] = tx;
    data[o + 4] = ty;
    data[o + 5] = tz;
    data[o + 6] = radius;
    data[o + 7] = r;
    data[o + 8] = g;
    data[o + 9] = b;
    data[o + 10] = alpha;
    data[o + 11] = light;
    data[o + 12] = seed;
  }

  public float[] data() {
    return data;
  }

  /** Offsets of the sprites from the farthest to the nearest along a direction from a point. */
  public int far(float ex, float ey, float ez, float[] forward, int[] out) {
    if (order.length < count) {
      order = new long[count * 3 / 2];
    }
    for (int i = 0; i < count; i++) {
      int o = i * STRIDE;
      float w =
          (data[o] - ex) * forward[0]
              + (data[o + 1] - ey) * forward[1]
              + (data[o + 2] - ez) * forward[2];
      // farthest first, then by number: the depth's bits grow with the depth where it is positive
      order[i] = (long) (0x7fffffff - Float.floatToRawIntBits(Math.max(0, w))) << 32 | i;
    }
    Arrays.sort(order, 0, count);
    for (int i = 0; i < count; i++) {
      out[i] = (int) order[i] * STRIDE;
    }
    return count;
  }
}
