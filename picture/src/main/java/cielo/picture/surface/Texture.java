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

  Texture(
      int size, int[] colour, int[] relief, float slope, boolean bumpy, boolean cutout) {
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

  /** Alpha (0 .. 255) at a level, nearest texel; uv wrap round. */
  public int alpha(float u, float v, int level) {
    int n = size >> level;
    int x = (int) Math.floor((u - (float) Math.floor(u)) * n) & (n - 1);
    int y = (int) Math.floor((v - (float) Math.floor(v)) * n) & (n - 1);
    return relief[(row(level) + y) * size + x] >>> 24;
  }
}
