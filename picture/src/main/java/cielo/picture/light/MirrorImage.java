package cielo.picture.light;

import cielo.picture.kernel.MirrorLevels;
import cielo.picture.raster.Projection;

/**
 * The view in the glossy floor: colour at half size in four levels of blur, and distance.
 *
 * <p>Colours are packed square roots of c / (1 + max), 10 bits a channel.
 */
public final class MirrorImage {
  public static final int LEVELS = 4;
  public final Projection view;

  /** Colour c / (1 + max) before packing, and distance along the view axis. */
  public final float[] red;

  public final float[] green;
  public final float[] blue;
  public final float[] distance;

  /** All levels of blur. */
  public final MirrorLevels levels;

  private final int[] packed;
  private final int[] start = new int[LEVELS];
  private final int[] width = new int[LEVELS];
  private final int[] height = new int[LEVELS];

  public MirrorImage(int fullWidth, int fullHeight) {
    view = Projection.coarse(fullWidth / 2, fullHeight / 2, true);
    int n = view.width * view.height;
    red = new float[n];
    green = new float[n];
    blue = new float[n];
    distance = new float[n + 16];
    float[] scale = new float[LEVELS];
    int size = 0;
    for (int l = 0; l < LEVELS; l++) {
      width[l] = Math.max(2, view.width >> l);
      height[l] = Math.max(2, view.height >> l);
      scale[l] = 1f / (1 << l);
      start[l] = size;
      size += width[l] * height[l];
    }
    packed = new int[size + 16];
    levels = new MirrorLevels(LEVELS, packed, start, width, height, scale, distance);
  }

  public int height(int level) {
    return height[level];
  }

  /** Packs rows of the finest level. */
  public void pack(int y0, int y1) {
    int w = view.width;
    for (int i = y0 * w; i < y1 * w; i++) {
      packed[i] = root(red[i]) | root(green[i]) << 10 | root(blue[i]) << 20;
    }
  }

  private static int root(float x) {
    return (int) (Math.sqrt(Math.min(1, Math.max(0, x))) * 1023 + 0.5);
  }

  /** Fills rows of a level from the finer one: 4 x 4 tent, in the square-root domain. */
  public void blur(int level, int y0, int y1) {
    int[] from = packed;
    int first = start[level - 1];
    int pw = width[level - 1];
    int ph = height[level - 1];
    for (int y = y0; y < y1; y++) {
      for (int x = 0; x < width[level]; x++) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int j = -1; j < 3; j++) {
          int row = first + Math.max(0, Math.min(ph - 1, 2 * y + j)) * pw;
          int wj = j == -1 || j == 2 ? 1 : 3;
          for (int i = -1; i < 3; i++) {
            int k = from[row + Math.max(0, Math.min(pw - 1, 2 * x + i))];
            int wi = wj * (i == -1 || i == 2 ? 1 : 3);
            r += (k & 1023) * wi;
            g += (k >> 10 & 1023) * wi;
            b += (k >> 20 & 1023) * wi;
          }
        }
        packed[start[level] + y * width[level] + x] =
            (r + 32) / 64 | (g + 32) / 64 << 10 | (b + 32) / 64 << 20;
      }
    }
  }
}
