package cielo.sound.check;

import cielo.sound.dsp.Biquad;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds onsets in samples at 48 kHz, with nothing known but the samples. Good to about 2 ms for
 * blows over a bed; not for slow swells. Two blows closer than 25 ms count as one.
 */
public final class Onsets {
  /*
   * Detection: spectral flux. Power in 24 bands (log-spaced, 80 Hz - 16 kHz) of 10.7 ms windows every
   * 2 ms, as log(1 + p / floor), floor = the band's own median over the film; flux = sum over bands of
   * the rise against 4 ms before. Peaks above the running median + threshold.
   * Refinement: the split t that makes energy(t .. t + 3 ms) / energy(t - 3 ms .. t) largest, in the
   * full band or above 1.5 kHz, in steps of 0.25 ms.
   */
  private static final int RATE = 48_000;
  private static final int WINDOW = 512;
  private static final int HOP = 96;
  private static final int LAG = 2;
  private static final int BANDS = 24;
  private static final double APART_S = 0.025;
  private static final double LEAST = 0.24; // mean rise a band, in natural-log units

  private Onsets() {}

  /** Onsets of a stereo sound, in time order. */
  public static List<Onset> of(float[] left, float[] right) {
    float[] mono = new float[left.length];
    for (int i = 0; i < mono.length; i++) {
      mono[i] = 0.5f * (left[i] + right[i]);
    }
    return of(mono);
  }

  /** Onsets of a mono sound, in time order. */
  public static List<Onset> of(float[] mono) {
    double[] flux = flux(mono);
    float[] bright = Biquad.highPass(1500).run(mono.clone());
    List<Onset> out = new ArrayList<>();
    int apart = (int) (APART_S * RATE / HOP);
    int around = (int) (0.3 * RATE / HOP);
    for (int k = 0; k < flux.length; k++) {
      double level = LEAST + 1.6 * median(flux, k - around, k + around);
      if (flux[k] < level || !highest(flux, k, apart)) {
        continue;
      }
      int centre = k * HOP;
      int at = refine(mono, bright, centre - 720, centre + 480);
      double t = (double) at / RATE;
      if (out.isEmpty() || t - out.getLast().timeS() > APART_S * 0.8) {
        out.add(new Onset(t, flux[k] / level));
      }
    }
    return List.copyOf(out);
  }

  private static double[] flux(float[] x) {
    int frames = x.length / HOP + 1;
    float[][] power = power(x, frames);
    float[] floor = new float[BANDS];
    for (int b = 0; b < BANDS; b++) {
      float[] all = new float[frames];
      for (int k = 0; k < frames; k++) {
        all[k] = power[k][b];
      }
      Arrays.sort(all);
      floor[b] = Math.max(all[frames / 2], 1e-3f * all[frames - 1]) + 1e-12f;
    }
    double[] flux = new double[frames];
    for (int k = LAG; k < frames; k++) {
      double sum = 0;
      for (int b = 0; b < BANDS; b++) {
        double now = StrictMath.log(1 + power[k][b] / floor[b]);
        double then = StrictMath.log(1 + power[k - LAG][b] / floor[b]);
        sum += Math.max(0, now - then);
      }
      flux[k] = sum / BANDS;
    }
    return flux;
  }

  private static float[][] power(float[] x, int frames) {
    Fft fft = new Fft(WINDOW);
    float[] hann = new float[WINDOW];
    for (int i = 0; i < WINDOW; i++) {
      hann[i] = (float) (0.5 - 0.5 * StrictMath.cos(2 * Math.PI * i / WINDOW));
    }
    int[] edge = new int[BANDS + 1];
    for (int b = 0; b <= BANDS; b++) {
      double hz = 80 * StrictMath.pow(200, (double) b / BANDS);
      edge[b] = Math.max(b + 1, (int) Math.round(hz * WINDOW / RATE));
    }
    float[][] power = new float[frames][BANDS];
    float[] block = new float[WINDOW];
    for (int k = 0; k < frames; k++) {
      int from = k * HOP - WINDOW / 2;
      for (int i = 0; i < WINDOW; i++) {
        int j = from + i;
        block[i] = j < 0 || j >= x.length ? 0 : x[j] * hann[i];
      }
      float[] p = fft.power(block);
      for (int b = 0; b < BANDS; b++) {
        float sum = 0;
        for (int i = edge[b]; i < Math.max(edge[b] + 1, edge[b + 1]); i++) {
          sum += p[i];
        }
        power[k][b] = sum;
      }
    }
    return power;
  }

  private static boolean highest(double[] v, int k, int apart) {
    for (int i = Math.max(0, k - apart); i < Math.min(v.length, k + apart + 1); i++) {
      if (v[i] > v[k] || v[i] == v[k] && i < k) {
        return false;
      }
    }
    return true;
  }

  private static double median(double[] v, int from, int to) {
    double[] part = Arrays.copyOfRange(v, Math.max(0, from), Math.min(v.length, to));
    Arrays.sort(part);
    return part[part.length / 2];
  }

  private static int refine(float[] full, float[] bright, int from, int to) {
    int best = (from + to) / 2;
    double most = 0;
    for (float[] x : List.of(full, bright)) {
      double least = 1e-4 * loudest(x, from, to) + 1e-14;
      for (int t = from; t < to; t += 12) {
        double ratio = (energy(x, t, t + 144) + least) / (energy(x, t - 144, t) + least);
        if (ratio > most) {
          most = ratio;
          best = t;
        }
      }
    }
    return Math.clamp(best, 0, full.length - 1);
  }

  private static double loudest(float[] x, int from, int to) {
    double e = 0;
    for (int t = from; t < to; t += 144) {
      e = Math.max(e, energy(x, t, t + 144));
    }
    return e;
  }

  private static double energy(float[] x, int from, int to) {
    double e = 0;
    for (int i = Math.max(0, from); i < Math.min(x.length, to); i++) {
      e += (double) x[i] * x[i];
    }
    return e;
  }
}
