package cielo.picture.surface;

/**
 * A square texture with all its mip levels, packed for fetching. Immutable after construction.
 *
 * <p>{@code colour}: red | green | blue | roughness; colours are stored as square roots (gamma 2).
 * {@code relief}: slope u | slope v (128 = flat, 127 steps = {@link #slope}) | cavity | alpha.
 */
public final class Texture {
  /*
   * All levels lie in one array of constant row stride `size`: level l starts at row 2 size - (2
   * size >> l), so that a texel's place is found by shifts, without a table.
   */
  public final int size;

  /** log2 of the size = index of the last level (1 x 1). */
  public final int levels;

  public final int[] colour;
  public final int[] relief;

  /** Slope that 127 steps stand for. */
  public final float slope;

  public final boolean bumpy;

  /** Some texels are holes. */
  public final boolean cutout;

  Texture(int size, int[] colour, int[] relief, float slope, boolean bumpy, boolean cutout) {
    this.size = size;
    this.levels = 31 - Integer.numberOfLeadingZeros(size);
    this.colour = colour;
    this.relief = relief;
    this.slope = slope;
    this.bumpy = bumpy;
    this.cutout = cutout;
  }

  /** First row of a level. */
  public int row(int level) {
    return 2 * size - (2 * size >> level);
  }

  /** Alpha (0 .. 255) at a level, bilinear: edges are drawn between texels; uv wrap round. */
  public float alpha(float u, float v, int level) {
    int n = size >> level;
    int mask = n - 1;
    float x = (u - (float) Math.floor(u)) * n + n - 0.5f;
    float y = (v - (float) Math.floor(v)) * n + n - 0.5f;
    int i = (int) x;
    int j = (int) y;
    float fx = x - i;
    float fy = y - j;
    int top = (row(level) + (j & mask)) * size;
    int low = (row(level) + (j + 1 & mask)) * size;
    float a = relief[top + (i & mask)] >>> 24;
    float b = relief[top + (i + 1 & mask)] >>> 24;
    float c = relief[low + (i & mask)] >>> 24;
    float d = relief[low + (i + 1 & mask)] >>> 24;
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    return p + (q - p) * fy;
  }
}
