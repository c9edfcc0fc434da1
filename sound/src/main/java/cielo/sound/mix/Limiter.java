package cielo.sound.mix;

import cielo.sound.dsp.Decibel;
import cielo.sound.dsp.Rate;

/**
 * Look-ahead limiter on the true peak, both channels together: 4 ms look-ahead, 120 ms release. It
 * moves nothing in time.
 */
public final class Limiter {
  /*
   * need[i] = ceiling / peak; minimum over +- W; release by a one-pole (only upwards); then a box of
   * length W makes the way down smooth: it ends on the minimum just when the peak comes.
   */
  private static final int WINDOW = Rate.samples(0.004);

  private Limiter() {}

  /** Holds {@code x} under {@code ceilingDb} dBTP, in place. */
  public static void hold(Stereo x, double ceilingDb) {
    float ceiling = (float) Decibel.gain(ceilingDb);
    float[] need = need(x, ceiling);
    if (need.length == 0) {
      return;
    }
    float[] g = smooth(minimum(need));
    for (int c = 0; c < 2; c++) {
      float[] s = x.side(c);
      for (int i = 0; i < s.length; i++) {
        s[i] *= g[i];
      }
    }
  }

  private static float[] need(Stereo x, float ceiling) {
    int n = x.samples();
    float[] need = new float[n];
    boolean any = false;
    for (int i = 0; i < n; i++) {
      float p = 0;
      for (int c = 0; c < 2; c++) {
        float[] s = x.side(c);
        if (Math.abs(s[i]) > ceiling * 0.45f) {
          p = Math.max(p, TruePeak.at(s, i));
        }
      }
      need[i] = p > ceiling ? ceiling / p : 1;
      any |= p > ceiling;
    }
    return any ? need : new float[0];
  }

  private static float[] minimum(float[] need) {
    int n = need.length;
    float[] low = new float[n];
    int[] queue = new int[n];
    int head = 0;
    int tail = 0;
    for (int i = 0; i < n + WINDOW; i++) {
      if (i < n) {
        while (tail > head && need[queue[tail - 1]] >= need[i]) {
          tail--;
        }
        queue[tail++] = i;
      }
      int o = i - WINDOW;
      if (o >= 0) {
        while (queue[head] < o - WINDOW) {
          head++;
        }
        low[o] = need[queue[head]];
      }
    }
    return low;
  }

  private static float[] smooth(float[] low) {
    int n = low.length;
    double rise = 1 - StrictMath.exp(-1 / (0.12 * Rate.HZ));
    double g = 1;
    for (int i = 0; i < n; i++) {
      g = low[i] < g ? low[i] : g + (low[i] - g) * rise;
      low[i] = (float) g;
    }
    float[] out = new float[n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += low[i];
      if (i >= WINDOW) {
        sum -= low[i - WINDOW];
      }
      out[i] = (float) (sum / Math.min(i + 1, WINDOW));
    }
    return out;
  }
}
