package cielo.sound.dsp;

/**
 * A modal filter that runs on and on: rolling, scraping, creaks. Gain about 1 in its modes.
 * Stateful.
 */
public final class Bank {
  private final int n;
  private final double[] a;
  private final double[] b;
  private final double[] g;
  private final double[] y1;
  private final double[] y2;

  public Bank(double[] hz, double[] t60S, double[] gain) {
    n = hz.length;
    a = new double[n];
    b = new double[n];
    g = new double[n];
    y1 = new double[n];
    y2 = new double[n];
    for (int k = 0; k < n; k++) {
      boolean heard = hz[k] < Rate.HZ * 0.45;
      double r = StrictMath.exp(-6.9078 / (t60S[k] * Rate.HZ));
      double w = 2 * Math.PI * (heard ? hz[k] : 1000) / Rate.HZ;
      a[k] = 2 * r * StrictMath.cos(w);
      b[k] = r * r;
      g[k] = heard ? gain[k] * StrictMath.sin(w) * Math.sqrt(1 - r) : 0;
    }
  }

  public float next(float x) {
    double s = 0;
    for (int k = 0; k < n; k++) {
      double y = a[k] * y1[k] - b[k] * y2[k] + g[k] * x;
      y2[k] = y1[k];
      y1[k] = y;
      s += y;
    }
    return (float) s;
  }

  /** Adds {@code gain} times the filtered {@code x} to {@code out}, mode by mode. */
  public void run(float[] x, float[] out, float gain) {
    for (int k = 0; k < n; k++) {
      if (g[k] == 0) {
        continue;
      }
      double p = y1[k];
      double q = y2[k];
      double ak = a[k];
      double bk = b[k];
      double gk = g[k];
      for (int i = 0; i < x.length; i++) {
        double y = ak * p - bk * q + gk * x[i];
        q = p;
        p = y;
        out[i] += (float) y * gain;
      }
      y1[k] = Math.abs(p) < 1e-30 ? 0 : p;
      y2[k] = Math.abs(q) < 1e-30 ? 0 : q;
    }
  }
}
