package cielo.picture.pass;

import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Workers;

/** Halves a picture that was drawn at twice its size. */
public final class ReducePass {
  /*
   * 4 x 4 taps with the weights of a Mitchell filter (B = C = 1/3) at a quarter and three quarters of
   * a pixel, 0.4 and 0.1: sharper than a tent, no ringing to see. In range-compressed light, so that
   * edges of lamps stay smooth.
   */
  private static final float[] WEIGHT = {0.1f, 0.4f, 0.4f, 0.1f};

  private ReducePass() {}

  public static void run(Workers workers, FrameBuffer from, FrameBuffer to) {
    workers.run(to.height, (y, thread) -> row(from, to, y));
  }

  private static void row(FrameBuffer from, FrameBuffer to, int y) {
    for (int x = 0; x < to.width; x++) {
      float r = 0;
      float g = 0;
      float b = 0;
      for (int j = 0; j < 4; j++) {
        int row = Math.max(0, Math.min(from.height - 1, 2 * y + j - 1)) * from.width;
        for (int i = 0; i < 4; i++) {
          int at = row + Math.max(0, Math.min(from.width - 1, 2 * x + i - 1));
          float w = WEIGHT[j] * WEIGHT[i];
          r += from.red[at] * w;
          g += from.green[at] * w;
          b += from.blue[at] * w;
        }
      }
      int o = y * to.width + x;
      to.red[o] = r;
      to.green[o] = g;
      to.blue[o] = b;
    }
  }
}
