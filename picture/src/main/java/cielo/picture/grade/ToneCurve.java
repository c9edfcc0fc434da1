package cielo.picture.grade;

import cielo.picture.kernel.Kernels;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Workers;

/** From light to display codes: bloom added, vignette, filmic curve, sRGB, dither. */
public final class ToneCurve {
  /*
   * x' = 0.62 x (1 - 0.16 r2), r2 = 2 in the corners; then (x (2.51 x + 0.03)) / (x (2.43 x + 0.59) +
   * 0.14) (Narkowicz 2015); sRGB by three square roots (largest error 0.002). Dither: interleaved
   * gradient noise (Jimenez 2014) of one code value, so no sky or wall shows bands.
   */
  private static final float[] DITHER = new float[64 * 64];

  static {
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 64; x++) {
        double a = 0.06711056 * x + 0.00583715 * y;
        a = 52.9829189 * (a - Math.floor(a));
        DITHER[y * 64 + x] = (float) (a - Math.floor(a));
      }
    }
  }

  private final float[][] rows;
  private Kernels kernels = Kernels.PLAIN;

  public ToneCurve(int width, int threads) {
    rows = new float[threads][3 * (width + 16)];
  }

  public void use(Kernels other) {
    kernels = other;
  }

  /** Fills {@code out} with 0xRRGGBB. {@code bloom}: share of the glow that is added. */
  public void run(Workers workers, FrameBuffer frame, Bloom glow, float bloom, int[] out) {
    workers.run(frame.height, (y, thread) -> row(frame, glow, bloom, y, rows[thread], out));
  }

  private void row(FrameBuffer f, Bloom glow, float bloom, int y, float[] up, int[] out) {
    int w = f.width;
    int pitch = w + 16;
    widen(glow, y, w, pitch, up);
    float vy = (y + 0.5f) * 2 / f.height - 1;
    kernels.tone(
        f.red, f.green, f.blue, y * w, w, up, pitch, bloom, vy, DITHER, (y & 63) * 64, out);
  }

  /** One full-size row of the quarter-size glow, bilinear: four pixels between two texels. */
  private static void widen(Bloom glow, int y, int w, int pitch, float[] up) {
    float fy = Math.max(0, Math.min(glow.height - 1.001f, y / 4f - 0.375f));
    int y0 = (int) fy;
    float ay = fy - y0;
    int a = y0 * glow.width;
    int b = Math.min(glow.height - 1, y0 + 1) * glow.width;
    int last = glow.width - 1;
    for (int c = 0; c < 3; c++) {
      float[] p = glow.light[c];
      int o = c * pitch;
      float left = p[a] + (p[b] - p[a]) * ay;
      float middle = left;
      for (int x = 0; x <= last; x++) {
        int i = Math.min(last, x + 1);
        float right = p[a + i] + (p[b + i] - p[a + i]) * ay;
        up[o + 4 * x] = left * 0.375f + middle * 0.625f;
        up[o + 4 * x + 1] = left * 0.125f + middle * 0.875f;
        up[o + 4 * x + 2] = middle * 0.875f + right * 0.125f;
        up[o + 4 * x + 3] = middle * 0.625f + right * 0.375f;
        left = middle;
        middle = right;
      }
    }
  }
}
