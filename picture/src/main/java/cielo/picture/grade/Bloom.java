package cielo.picture.grade;

import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Workers;

/** Glow round what is brighter than the film holds, at quarter size. */
public final class Bloom {
  /*
   * Light above 0.9 is averaged over 4 x 4 pixels, then two box blurs each way, twice: radius 4
   * (tight halo), then 11 (wide). Running sums: the cost does not depend on the radius.
   */
  private static final int[] RADIUS = {4, 11};
  private static final int BAND = 32;
  final int width;
  final int height;

  /** Red, green, blue by (height, width). */
  final float[][] light;

  private final float[][] swap;
  private final float[][] columns;

  public Bloom(int fullWidth, int fullHeight, int threads) {
    width = (fullWidth + 3) / 4;
    height = (fullHeight + 3) / 4;
    light = new float[3][width * height + 16];
    swap = new float[3][width * height + 16];
    columns = new float[threads][BAND];
  }

  public void run(Workers workers, FrameBuffer frame) {
    workers.run(height, (y, thread) -> bright(frame, y));
    for (int radius : RADIUS) {
      int bands = (height + BAND - 1) / BAND;
      workers.run(
          3 * bands,
          (i, thread) -> rows(i % 3, i / 3 * BAND, Math.min(height, i / 3 * BAND + BAND), radius));
      int stripes = (width + BAND - 1) / BAND;
      workers.run(
          3 * stripes, (i, thread) -> columns(i % 3, i / 3 * BAND, radius, columns[thread]));
    }
  }

  private void bright(FrameBuffer f, int y) {
    for (int x = 0; x < width; x++) {
      float r = 0;
      float g = 0;
      float b = 0;
      for (int j = 0; j < 4; j++) {
        int row = Math.min(f.height - 1, 4 * y + j) * f.width;
        for (int i = 0; i < 4; i++) {
          int q = row + Math.min(f.width - 1, 4 * x + i);
          r += f.red[q];
          g += f.green[q];
          b += f.blue[q];
        }
      }
      r /= 16;
      g /= 16;
      b /= 16;
      float m = Math.max(r, Math.max(g, b));
      float gain = 1 / Math.max(0.04f, 1 - m);
      float l = m * gain;
      float k = Math.max(0, l - 0.9f) / Math.max(0.001f, l) * gain;
      int o = y * width + x;
      light[0][o] = r * k;
      light[1][o] = g * k;
      light[2][o] = b * k;
    }
  }

  private void rows(int c, int y0, int y1, int radius) {
    float[] from = light[c];
    float[] to = swap[c];
    float scale = 1f / (2 * radius + 1);
    for (int y = y0; y < y1; y++) {
      int o = y * width;
      float sum = 0;
      for (int x = -radius; x <= radius; x++) {
        sum += from[o + Math.max(0, Math.min(width - 1, x))];
      }
      for (int x = 0; x < width; x++) {
        to[o + x] = sum * scale;
        sum += from[o + Math.min(width - 1, x + radius + 1)] - from[o + Math.max(0, x - radius)];
      }
    }
  }

  private void columns(int c, int x0, int radius, float[] sum) {
    float[] from = swap[c];
    float[] to = light[c];
    float scale = 1f / (2 * radius + 1);
    int n = Math.min(BAND, width - x0);
    java.util.Arrays.fill(sum, 0);
    for (int y = -radius; y <= radius; y++) {
      int o = Math.max(0, Math.min(height - 1, y)) * width + x0;
      for (int x = 0; x < n; x++) {
        sum[x] += from[o + x];
      }
    }
    for (int y = 0; y < height; y++) {
      int o = y * width + x0;
      int in = Math.min(height - 1, y + radius + 1) * width + x0;
      int out = Math.max(0, y - radius) * width + x0;
      for (int x = 0; x < n; x++) {
        to[o + x] = Math.max(0, sum[x] * scale);
        sum[x] += from[in + x] - from[out + x];
      }
    }
  }
}
