package cielo.sound.dsp;

/** Arithmetic on sample arrays. */
public final class Samples {
  private Samples() {}

  /**
   * Adds {@code gain * source} into {@code into} from sample {@code at} on; what lies outside is
   * dropped.
   */
  public static void add(float[] into, float[] source, int at, double gain) {
    float g = (float) gain;
    int from = Math.max(0, -at);
    int to = Math.min(source.length, into.length - at);
    for (int i = from; i < to; i++) {
      into[at + i] += source[i] * g;
    }
  }

  public static double energy(float[] x) {
    double e = 0;
    for (float v : x) {
      e += (double) v * v;
    }
    return e;
  }

  public static double peak(float[] x) {
    float p = 0;
    for (float v : x) {
      p = Math.max(p, Math.abs(v));
    }
    return p;
  }

  public static float[] gain(float[] x, double g) {
    float f = (float) g;
    for (int i = 0; i < x.length; i++) {
      x[i] *= f;
    }
    return x;
  }

  /** Raised-cosine fades at both ends, seconds; in place. */
  public static float[] fade(float[] x, double inS, double outS) {
    int a = Math.min(Rate.samples(inS), x.length);
    int b = Math.min(Rate.samples(outS), x.length);
    for (int i = 0; i < a; i++) {
      x[i] *= 0.5f - 0.5f * Sine.cos(0.5 * i / a);
    }
    for (int i = 0; i < b; i++) {
      x[x.length - 1 - i] *= 0.5f - 0.5f * Sine.cos(0.5 * i / b);
    }
    return x;
  }

  /** Scales so that the largest sample is {@code peak}; silence stays silence. */
  public static float[] toPeak(float[] x, double peak) {
    double p = peak(x);
    return p > 0 ? gain(x, peak / p) : x;
  }

  /** A curve at control rate read at an audio sample, linear, held at its end. */
  public static double curve(float[] c, int sample) {
    int q = sample / Rate.CONTROL;
    if (q >= c.length - 1) {
      return c[c.length - 1];
    }
    float f = (sample % Rate.CONTROL) * (1f / Rate.CONTROL);
    return c[q] + f * (c[q + 1] - c[q]);
  }
}
