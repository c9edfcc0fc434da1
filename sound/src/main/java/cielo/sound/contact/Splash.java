package cielo.sound.contact;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;

/** Things that fall into water, drips, pouring. Mono, at 1 m; the blow is at sample 0. */
public final class Splash {
  private static final double EFFICIENCY = 1.5e-4;

  private Splash() {}

  /**
   * A body enters water: slap, sheet and spray, cavity, rain-back.
   *
   * @param litres of water pushed aside
   * @param speedMs of entry
   */
  public static float[] entry(double litres, double speedMs, Noise noise) {
    double volume = Math.max(1e-6, litres / 1000);
    double v = Math.max(0.2, speedMs);
    double radius = StrictMath.cbrt(volume * 0.239);
    double size = StrictMath.pow(Math.min(1, volume * 1000 * v * v / 400 + 0.002), 0.3);
    float[] y = new float[Rate.samples(1.2 + 1.8 * size)];
    slap(y, radius, v, size, noise);
    sheet(y, size, noise);
    bubbles(y, radius, size, noise);
    double target = Energy.signal(EFFICIENCY * 0.5 * volume * 1000 * v * v);
    Samples.gain(y, Math.sqrt(target / KWeight.energy(y)));
    return Samples.fade(y, 0, 0.3);
  }

  private static void slap(float[] y, double radius, double v, double size, Noise noise) {
    double hz = Math.clamp(0.28 / radius * Math.sqrt(v), 180, 3000);
    Biquad low = Biquad.lowPass(hz * 2.2);
    Biquad band = Biquad.band(hz, 0.5);
    double fall = StrictMath.exp(-1 / (Rate.HZ * (0.010 + radius * 0.12)));
    double e = size;
    for (int i = 0; i < Rate.samples(0.1); i++) {
      float w = noise.white();
      double rise = Math.min(1, (i + 1) / 60.0);
      y[i] += (float) ((low.next(w) * 0.55 + band.next(w) * 0.5) * e * rise);
      e *= fall;
    }
  }

  private static void sheet(float[] y, double size, Noise noise) {
    Biquad band = Biquad.band(650 + 1000 * (1 - size), 0.28); // large ones are darker
    Biquad high = Biquad.highPass(150 + 150 * (1 - size));
    double gain = 0.55 * size;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 32 == 0) {
        double t = (double) i / Rate.HZ;
        double hump = (t - 0.33 - 0.2 * size) / (0.16 + 0.15 * size);
        e =
            Math.min(1, t / 0.035) * StrictMath.exp(-t / (0.13 + 0.25 * size))
                + 0.3 * StrictMath.exp(-hump * hump);
      }
      y[i] += (float) (high.next(band.next(noise.white())) * e * gain);
    }
  }

  private static void bubbles(float[] y, double radius, double size, Noise noise) {
    int spray = (int) (260 + 1600 * size);
    for (int k = 0; k < spray; k++) {
      double t =
          noise.chance(0.6)
              ? noise.gap(0.10 + 0.12 * size)
              : 0.25 + noise.between(0, 0.55 + 0.4 * size);
      double gain = size * 0.028 * noise.log(0.2, 2) * StrictMath.exp(-t * 0.9);
      double r = noise.power(0.00035, 0.0035, 1.7);
      Bubble.add(y, Rate.samples(t), r, gain, noise.between(0, 0.12), noise.unit());
    }
    double closes = 1.44 * Math.sqrt(2 * radius / 9.81) + 0.04;
    for (int k = 0; k < 3 + (int) (4 * size); k++) { // the cavity closes: "bloop"
      int at = Rate.samples(closes + noise.gap(0.045));
      double r = Math.clamp(radius * noise.between(0.12, 0.45), 0.0035, 0.016);
      Bubble.add(y, at, r, size * 0.2 * noise.between(0.3, 1), noise.between(0.04, 0.14), 0);
    }
    for (int k = 0; k < 10 + 60 * size; k++) { // drops rain back
      double t = 0.35 + noise.between(0, 0.9 + 0.7 * size);
      double gain = 0.06 * size * noise.log(0.3, 2) * StrictMath.exp(-t);
      double r = noise.power(0.0006, 0.004, 1.4);
      Bubble.add(y, Rate.samples(t), r, gain, noise.between(0.05, 0.16), 0);
    }
  }

  /** One drop into water; peak about 0.5. */
  public static float[] drip(Noise noise) {
    float[] y = new float[Rate.samples(0.35)];
    Biquad band = Biquad.band(5200, 0.8);
    for (int i = 0; i < 200; i++) {
      y[i] += (float) (band.next(noise.white()) * 0.1 * StrictMath.exp(-i / 40.0));
    }
    double r = noise.between(0.0025, 0.0045);
    int at = Rate.samples(0.012);
    Bubble.add(y, at, r, 0.5, noise.between(0.06, 0.16), 0);
    if (noise.chance(0.5)) {
      int second = at + Rate.samples(noise.between(0.02, 0.07));
      Bubble.add(y, second, r * noise.between(0.45, 0.8), 0.22, 0.1, 0);
    }
    return Samples.fade(y, 0, 0.01);
  }

  /** Pouring into a vessel whose note rises as it fills; {@code litresS} = flow. */
  public static float[] pour(
      double seconds, double litresS, double heightM, double radiusM, Noise noise) {
    int n = Rate.samples(seconds);
    float[] y = new float[n];
    double rate = 500 + 15_000 * litresS;
    for (double t = 0.02; t < seconds - 0.1; t += noise.gap(1 / rate)) {
      double r = noise.power(0.0006, 0.006, 1.5);
      double gain = 0.035 * noise.log(0.25, 2);
      Bubble.add(y, Rate.samples(t), r, gain, noise.between(0, 0.12), noise.unit());
    }
    Biquad[] note = {new Biquad(), new Biquad(), new Biquad()};
    Biquad high = Biquad.highPass(250);
    Biquad band = Biquad.band(3000, 0.4);
    for (int i = 0; i < n; i++) {
      if (i % 64 == 0) {
        double full = 0.1 + 0.75 * i / n;
        double f = 343 / (4 * (heightM * (1 - full) + 0.6 * radiusM));
        for (int k = 0; k < 3; k++) {
          note[k].pass(f * (2 * k + 1), 5 - k);
        }
      }
      float s = y[i] + high.next(band.next(noise.white())) * 0.16f;
      y[i] = s * 0.8f + note[0].next(s) * 1.3f + note[1].next(s) * 0.7f + note[2].next(s) * 0.4f;
    }
    return Samples.fade(y, 0.05, 0.15);
  }
}
