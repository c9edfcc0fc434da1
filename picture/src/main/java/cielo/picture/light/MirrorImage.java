package cielo.picture.light;

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
  public final int[][] packed = new int[LEVELS][];
  public final int[] width = new int[LEVELS];
  public final int[] height = new int[LEVELS];

  public MirrorImage(int fullWidth, int fullHeight) {
    view = Projection.coarse(fullWidth / 2, fullHeight / 2, true);
    int n = view.width * view.height;
    red = new float[n];
    green = new float[n];
    blue = new float[n];
    distance = new float[n];
    for (int l = 0; l < LEVELS; l++) {
      width[l] = Math.max(2, view.width >> l);
      height[l] = Math.max(2, view.height >> l);
      packed[l] = new int[width[l] * height[l]];
    }
  }

  /** Packs rows of the finest level. */
  public void pack(int y0, int y1) {
    int w = view.width;
    for (int i = y0 * w; i < y1 * w; i++) {
      packed[0][i] = root(red[i]) | root(green[i]) << 10 | root(blue[i]) << 20;
    }
  }

  private static int root(float x) {
    return (int) (Math.sqrt(Math.min(1, Math.max(0, x))) * 1023 + 0.5);
  }

  /** Fills rows of a level from the finer one: 4 x 4 tent, in the square-root domain. */
  public void blur(int level, int y0, int y1) {
    int[] from = packed[level - 1];
    int pw = width[level - 1];
    int ph = height[level - 1];
    for (int y = y0; y < y1; y++) {
      for (int x = 0; x < width[level]; x++) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int j = -1; j < 3; j++) {
          int row = Math.max(0, Math.min(ph - 1, 2 * y + j)) * pw;
          int wj = j == -1 || j == 2 ? 1 : 3;
          for (int i = -1; i < 3; i++) {
            int k = from[row + Math.max(0, Math.min(pw - 1, 2 * x + i))];
            int wi = wj * (i == -1 || i == 2 ? 1 : 3);
            r += (k & 1023) * wi;
            g += (k >> 10 & 1023) * wi;
            b += (k >> 20 & 1023) * wi;
          }
        }
        packed[level][y * width[level] + x] = (r + 32) / 64 | (g + 32) / 64 << 10 | (b + 32) / 64 << 20;
      }
    }
  }
}
