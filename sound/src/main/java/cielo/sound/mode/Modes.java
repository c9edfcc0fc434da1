package cielo.sound.mode;

import cielo.sound.dsp.Noise;

/**
 * The modes of a body as one blow excites them: frequency, decay, gain (equal lengths).
 *
 * @param t60S time to fall by 60 dB
 */
public record Modes(double[] hz, double[] t60S, double[] gain) {
  /*
   * Damping: T60 = 6.91 / (a0 s + pi eta f sqrt(s) + 2e-8 f^2), s = support.
   * Radiation: below f_r a body pumps air around itself instead of pushing it: gain x (f / f_r)^1,
   * plates ^0.8. f_r: coincidence c^2 / (1.8 h cL) for plates, c / 2a for blocks, c / 4a for shells.
   */

  /** Modes of {@code body} for the blow named by {@code hit}. */
  public static Modes of(Body body, Noise hit) {
    Noise own = Noise.of(body.key(), "body");
    Series s = Series.of(body, own, hit);
    double[] hz = java.util.Arrays.copyOf(s.hz, s.n);
    double[] t60 = new double[s.n];
    double[] gain = new double[s.n];
    double edge = radiationHz(body);
    double slope = body.shape().flat() ? 0.8 : 1;
    for (int k = 0; k < s.n; k++) {
      boolean byShape = s.fixed[k] > 0;
      t60[k] = byShape ? s.fixed[k] : Math.clamp(decay(body, hz[k]) * s.stretch[k], 0.004, 8);
      double radiated = hz[k] >= edge ? 1 : StrictMath.pow(hz[k] / edge, slope);
      gain[k] = s.gain[k] * (byShape ? 1 : radiated);
    }
    return new Modes(hz, t60, gain);
  }

  /** The loudest {@code most} modes (by gain times square root of decay), in their old order. */
  public Modes loudest(int most) {
    int n = hz.length;
    if (n <= most) {
      return this;
    }
    Integer[] order = new Integer[n];
    double[] weight = new double[n];
    for (int k = 0; k < n; k++) {
      order[k] = k;
      weight[k] = gain[k] * Math.sqrt(t60S[k]);
    }
    java.util.Arrays.sort(order, (i, j) -> Double.compare(weight[j], weight[i]));
    java.util.Arrays.sort(order, 0, most);
    double[][] out = new double[3][most];
    for (int k = 0; k < most; k++) {
      out[0][k] = hz[order[k]];
      out[1][k] = t60S[order[k]];
      out[2][k] = gain[order[k]];
    }
    return new Modes(out[0], out[1], out[2]);
  }

  /** The same modes with decay times scaled and capped (uncapped modes whistle under friction). */
  public Modes damped(double scale, double mostS) {
    double[] t = t60S.clone();
    for (int k = 0; k < t.length; k++) {
      t[k] = Math.min(mostS, t[k] * scale);
    }
    return new Modes(hz, t, gain);
  }

  private static double decay(Body b, double f) {
    double loss =
        b.ring().decay0() * b.support()
            + Math.PI * b.ring().eta() * f * Math.sqrt(b.support())
            + 2e-8 * f * f;
    return 6.91 / loss;
  }

  private static double radiationHz(Body b) {
    return switch (b.shape()) {
      case PLATE, PANEL ->
          Math.clamp(
              Series.AIR * Series.AIR / (1.8 * b.h() * b.ring().barSpeedMs() * 1.05), 150, 6000);
      case SOFT, SHELL_BALL -> 40;
      case BLOCK -> b.massKg() > 100 ? 120 : Series.AIR / (2 * b.a());
      default -> Series.AIR / (4 * b.a());
    };
  }
}
