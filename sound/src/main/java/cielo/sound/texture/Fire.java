package cielo.sound.texture;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;

/**
 * A wood fire: roar, hiss, crackle.
 *
 * @param size 0.3 candle-lit hearth, 1 camp fire, 3 a burning shed
 */
public record Fire(double size) {
  private static final Bands ROAR =
      new Bands(new double[][] {{80, .6, 2}, {220, .6, -3}, {600, .5, -12}}, 4, .35, 1600);
  private static final Bands HISS = new Bands(new double[][] {{5200, .5, 0}}, 1.2, .5, 12000);

  public Stereo make(double seconds, Noise noise) {
    Stereo out = Levels.to(ROAR.make(seconds, noise.split("roar")), -55);
    out.add(Levels.to(HISS.make(seconds, noise.split("hiss")), -62), 0, 1);
    double t = 0.02;
    while (t < seconds - 0.05) {
      float[] snap = snap(noise);
      double gain = noise.log(0.012, 0.10) * (noise.chance(0.05) ? 2.2 : 1);
      out.add(snap, Rate.samples(t), noise.between(0.2, 0.8), gain);
      if (noise.chance(0.35)) { // snaps come in families
        for (int j = 0; j < 4; j++) {
          double after = Math.min(seconds - 0.05, t + noise.gap(0.012));
          out.add(snap, Rate.samples(after), noise.between(0.3, 0.7), noise.log(0.008, 0.05));
        }
      }
      t += noise.gap(noise.chance(0.06) ? 0.3 : 0.028 / size);
    }
    return out;
  }

  static float[] snap(Noise noise) {
    double decay = noise.log(0.001, 0.009);
    float[] y = new float[Math.min(2400, Rate.samples(decay * 7) + 8)];
    Biquad band = Biquad.band(noise.log(900, 6500), noise.between(0.8, 2.5));
    double fall = StrictMath.exp(-1 / (decay * Rate.HZ));
    double e = 1;
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) (band.next(noise.white()) * e * (i < 3 ? 0.5 : 1));
      e *= fall;
    }
    return y;
  }
}
