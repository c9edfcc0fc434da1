package cielo.sound.cue;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** Shots and fireworks. Mono, unscaled. */
final class Guns {
  private Guns() {}

  /** A shot; {@code calibre} 0.5 pistol, 1 rifle, 4 cannon. */
  static float[] shot(double calibre, Noise noise) {
    float[] y = new float[Rate.samples(.5 + .3 * calibre)];
    Biquad high = Biquad.lowPass(7000 / Math.sqrt(calibre));
    Biquad low = Biquad.lowPass(400 / calibre + 60);
    double a = 1;
    double b = .8;
    for (int i = 0; i < y.length; i++) {
      float w = noise.white();
      y[i] = (float) (high.next(w) * a + low.next(w) * b * 3);
      a *= StrictMath.exp(-1 / ((.004 + .004 * calibre) * Rate.HZ));
      b *= StrictMath.exp(-1 / ((.03 + .05 * calibre) * Rate.HZ));
    }
    return Samples.fade(y, 0, .1);
  }

  /** A rocket climbs with a whistle, bursts, crackles. */
  static float[] firework(Noise noise) {
    float[] y = new float[Rate.samples(4)];
    double turn = 0;
    for (int i = 0; i < Rate.samples(1.1); i++) {
      double x = i / (1.1 * Rate.HZ);
      turn += (1500 + 1400 * x) / Rate.HZ;
      y[i] += (float) ((Sine.of(turn) * .08 + noise.white() * .03) * x * (1 - x) * 4);
    }
    Samples.add(y, shot(2.5, noise), Rate.samples(1.15), 1);
    for (int k = 0; k < 70; k++) {
      int at = Rate.samples(1.7 + noise.between(0, 1.6));
      Samples.add(y, shot(.12, noise), at, noise.log(.02, .1));
    }
    return Samples.fade(y, 0, .4);
  }
}
