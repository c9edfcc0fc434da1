package cielo.sound.dsp;

import java.util.Arrays;

/**
 * A struck set of modes: two-pole resonators that a force pulse drives and that then ring down.
 * First {@link #strike}, then {@link #tailEnergy} if wanted, then {@link #ring}.
 *
 * <p>Four modes run side by side in one loop: a single recursion waits for its own last sample,
 * four fill that wait.
 */
public final class Resonators {
  /*
   * y[n] = 2 r cos(w) y[n-1] - r^2 y[n-2] + g sin(w) x[n],  r = 10^(-3 / (T60 fs)).
   * Free decay: y[n] = A r^n sin(w n + p), A^2 sin^2 w = u1^2 + u2^2 - 2 u1 u2 cos w with u1 = y[n-1],
   * u2 = r y[n-2]; its energy is A^2 / 2 / (1 - r^2).
   */
  private final int n;
  private final double[] hz;
  private final double[] r;
  private final double[] cos;
  private final double[] sin;
  private final double[] gain;
  private final double[] y1;
  private final double[] y2;

  /** Modes below 18 Hz or above 0.46 of the rate are left out. */
  public Resonators(double[] hz, double[] t60S, double[] gain) {
    int padded = (hz.length + 3) & ~3;
    this.hz = new double[padded];
    r = new double[padded];
    cos = new double[padded];
    sin = new double[padded];
    this.gain = new double[padded];
    y1 = new double[padded];
    y2 = new double[padded];
    int k = 0;
    for (int i = 0; i < hz.length; i++) {
      if (hz[i] < 18 || hz[i] > Rate.HZ * 0.46 || gain[i] == 0) {
        continue;
      }
      double w = 2 * Math.PI * hz[i] / Rate.HZ;
      this.hz[k] = hz[i];
      r[k] = StrictMath.exp(-6.9078 / (t60S[i] * Rate.HZ));
      cos[k] = StrictMath.cos(w);
      sin[k] = StrictMath.sin(w);
      this.gain[k++] = gain[i];
    }
    n = k;
  }

  /** Drives all modes with the force; adds what they give meanwhile to the start of {@code out}. */
  public void strike(float[] force, float[] out) {
    for (int k = 0; k < n; k += 4) {
      run(k, force, force.length, out, 0, 1);
    }
  }

  /**
   * Energy of the free decay to come, each mode weighted by {@code weight} (a filter's power at its
   * frequency); cross terms are left out.
   */
  public double tailEnergy(Biquad... weight) {
    double e = 0;
    for (int k = 0; k < n; k++) {
      double p = 1;
      for (Biquad b : weight) {
        p *= b.power(hz[k]);
      }
      double a = amplitude(k);
      e += p * a * a / (2 * (1 - r[k] * r[k]));
    }
    return e;
  }

  /** Samples until every mode, scaled, is below {@code floor}, or 70 dB under the loudest. */
  public int length(double scale, double floor) {
    int most = 0;
    for (int k = 0; k < n; k++) {
      most = Math.max(most, life(k, floor(scale, floor)));
    }
    return most;
  }

  /** Adds {@code scale} times the free decay to {@code out} from sample {@code from} on. */
  public void ring(float[] out, int from, double scale, double floor) {
    double least = floor(scale, floor);
    Integer[] order = new Integer[n];
    int[] life = new int[n];
    for (int k = 0; k < n; k++) {
      order[k] = k;
      life[k] = Math.min(life(k, least), out.length - from);
    }
    Arrays.sort(order, (a, b) -> Integer.compare(life[b], life[a]));
    permute(order);
    for (int k = 0; k < n; k += 4) {
      run(k, SILENT, life[order[k]], out, from, (float) scale);
    }
  }

  private static final float[] SILENT = {};

  private double floor(double scale, double floor) {
    double loudest = 0;
    for (int k = 0; k < n; k++) {
      loudest = Math.max(loudest, amplitude(k));
    }
    return Math.max(floor / scale, loudest * 3.2e-4);
  }

  private double amplitude(int k) {
    double u1 = y1[k];
    double u2 = y2[k] * r[k];
    return Math.sqrt(Math.max(0, u1 * u1 + u2 * u2 - 2 * u1 * u2 * cos[k])) / sin[k];
  }

  private int life(int k, double least) {
    double a = amplitude(k);
    return a <= least ? 0 : (int) (StrictMath.log(least / a) / StrictMath.log(r[k])) + 1;
  }

  private void permute(Integer[] order) {
    for (double[] v : new double[][] {hz, r, cos, sin, gain, y1, y2}) {
      double[] old = v.clone();
      for (int k = 0; k < n; k++) {
        v[k] = old[order[k]];
      }
    }
  }

  private void run(int k, float[] force, int samples, float[] out, int from, float scale) {
    double a0 = 2 * r[k] * cos[k], b0 = r[k] * r[k], g0 = gain[k] * sin[k];
    double a1 = 2 * r[k + 1] * cos[k + 1], b1 = r[k + 1] * r[k + 1], g1 = gain[k + 1] * sin[k + 1];
    double a2 = 2 * r[k + 2] * cos[k + 2], b2 = r[k + 2] * r[k + 2], g2 = gain[k + 2] * sin[k + 2];
    double a3 = 2 * r[k + 3] * cos[k + 3], b3 = r[k + 3] * r[k + 3], g3 = gain[k + 3] * sin[k + 3];
    double p0 = y1[k], p1 = y1[k + 1], p2 = y1[k + 2], p3 = y1[k + 3];
    double q0 = y2[k], q1 = y2[k + 1], q2 = y2[k + 2], q3 = y2[k + 3];
    int driven = Math.min(force.length, samples);
    for (int i = 0; i < driven; i++) {
      float x = force[i];
      double v0 = a0 * p0 - b0 * q0 + g0 * x;
      double v1 = a1 * p1 - b1 * q1 + g1 * x;
      double v2 = a2 * p2 - b2 * q2 + g2 * x;
      double v3 = a3 * p3 - b3 * q3 + g3 * x;
      q0 = p0;
      q1 = p1;
      q2 = p2;
      q3 = p3;
      p0 = v0;
      p1 = v1;
      p2 = v2;
      p3 = v3;
      out[from + i] += (float) (v0 + v1 + v2 + v3) * scale;
    }
    for (int i = driven; i < samples; i++) {
      double v0 = a0 * p0 - b0 * q0;
      double v1 = a1 * p1 - b1 * q1;
      double v2 = a2 * p2 - b2 * q2;
      double v3 = a3 * p3 - b3 * q3;
      q0 = p0;
      q1 = p1;
      q2 = p2;
      q3 = p3;
      p0 = v0;
      p1 = v1;
      p2 = v2;
      p3 = v3;
      out[from + i] += (float) (v0 + v1 + v2 + v3) * scale;
    }
    y1[k] = p0;
    y1[k + 1] = p1;
    y1[k + 2] = p2;
    y1[k + 3] = p3;
    y2[k] = q0;
    y2[k + 1] = q1;
    y2[k + 2] = q2;
    y2[k + 3] = q3;
  }

  /** Strikes and rings in one go into a buffer of its own length, unscaled. */
  public static float[] sound(
      double[] hz, double[] t60S, double[] gain, float[] force, int samples) {
    float[] out = new float[samples];
    Resonators modes = new Resonators(hz, t60S, gain);
    float[] head = force.length > samples ? java.util.Arrays.copyOf(force, samples) : force;
    modes.strike(head, out);
    if (head.length < samples) {
      modes.ring(out, head.length, 1, 1e-7);
    }
    return out;
  }
}
