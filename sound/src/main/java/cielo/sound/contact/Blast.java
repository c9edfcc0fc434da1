package cielo.sound.contact;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;

/** An explosion at 1 m: shock, boom, rolling tail, falling debris. The shock is at sample 0. */
public final class Blast {
  private Blast() {}

  /** {@code joule}: 1e3 a firecracker, 1e6 a grenade, 1e9 a bomb. */
  public static float[] sound(double joule, Noise noise) {
    double size = Math.clamp(StrictMath.log10(Math.max(10, joule)) / 9, 0.1, 1.0);
    float[] y = new float[Rate.samples(1 + 4 * size)];
    double corner = 2600 - 2000 * size;
    Biquad shock = Biquad.lowPass(9000 - 4000 * size);
    Biquad boom = Biquad.lowPass(corner * 0.25);
    Biquad roll = Biquad.lowPass(corner);
    Drift drift = new Drift(9, 64, noise.split("drift"));
    double rough = 1;
    double fast = StrictMath.exp(-1 / (Rate.HZ * (0.003 + 0.012 * size)));
    double middle = StrictMath.exp(-1 / (Rate.HZ * (0.05 + 0.22 * size)));
    double slow = StrictMath.exp(-1 / (Rate.HZ * (0.15 + 0.75 * size)));
    double a = 1.6;
    double b = 1;
    double c = 0.35;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        rough = Math.max(0.2, 1 + 0.5 * drift.next());
      }
      float w = noise.white();
      double attack = Math.min(1, (i + 1) / 20.0);
      y[i] =
          (float) (attack * (shock.next(w) * a + boom.next(w) * 4 * b + roll.next(w) * c * rough));
      a *= fast;
      b *= middle;
      c *= slow;
    }
    debris(y, size, noise);
    double target = Energy.signal(2e-4 * Math.max(10, joule));
    double loud = KWeight.energy(y);
    Samples.gain(y, Math.sqrt(Math.min(target, 4e4) / loud));
    return Samples.fade(y, 0, 0.4);
  }

  private static void debris(float[] y, double size, Noise noise) {
    int bits = (int) (60 * size);
    for (int k = 0; k < bits; k++) {
      int at = Rate.samples(0.3 + noise.gap(0.5 + 0.4 * size));
      Biquad band = Biquad.band(noise.log(500, 4000), 1.5);
      double gain = 0.05 * noise.log(0.2, 1);
      double fall = StrictMath.exp(-1 / (Rate.HZ * noise.log(0.003, 0.02)));
      for (int i = 0; i < 2400 && at + i < y.length; i++) {
        y[at + i] += (float) (band.next(noise.white()) * gain);
        gain *= fall;
      }
    }
  }
}
