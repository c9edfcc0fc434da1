package cielo.sound.mix;

import cielo.sound.dsp.Decibel;

/**
 * Peak between the samples: four-fold oversampling with a 12-tap windowed sinc (BS.1770 annex 2).
 */
public final class TruePeak {
  private static final int TAPS = 12;
  private static final float[][] PHASE = new float[4][TAPS];

  static {
    for (int p = 0; p < 4; p++) {
      for (int k = 0; k < TAPS; k++) {
        double d = k - 5 - p / 4.0;
        double q = Math.PI * d;
        double sinc = Math.abs(q) < 1e-9 ? 1 : StrictMath.sin(q) / q;
        PHASE[p][k] = (float) (sinc * (0.5 + 0.5 * StrictMath.cos(Math.PI * d / 6.5)));
      }
    }
  }

  private TruePeak() {}

  /** Largest magnitude at or just after sample {@code i}. */
  public static float at(float[] x, int i) {
    float most = Math.abs(x[i]);
    if (i < 5 || i + 7 > x.length) {
      return most;
    }
    for (int p = 1; p < 4; p++) {
      float[] w = PHASE[p];
      float s = 0;
      for (int k = 0; k < TAPS; k++) {
        s += x[i - 5 + k] * w[k];
      }
      most = Math.max(most, Math.abs(s));
    }
    return most;
  }

  /** dBTP of both channels; silence reads -240. */
  public static double of(Stereo x) {
    float most = 0;
    for (int c = 0; c < 2; c++) {
      float[] s = x.side(c);
      for (int i = 0; i < s.length; i++) {
        if (Math.abs(s[i]) > most * 0.4f) {
          most = Math.max(most, at(s, i));
        }
      }
    }
    return Decibel.of(most);
  }
}
