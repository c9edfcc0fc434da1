package cielo.sound.cue;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import cielo.sound.texture.Crowd;

/** What hands do: knock, type, snap. */
final class Hands {
  private Hands() {}

  /** Knuckles on a wooden door, three times. */
  static float[] knock(Noise noise) {
    float[] y = new float[Rate.samples(1.2)];
    double base = noise.between(170, 215);
    double[] hz = {base, base * 1.55, base * 2.4, base * 3.7, base * 5.6, base * 8.3};
    double[] t60 = {.08, .07, .06, .045, .032, .02};
    for (int k = 0; k < 3; k++) {
      double[] gain = new double[6];
      for (int m = 0; m < 6; m++) {
        gain[m] = (1.1 - m * .12) * noise.between(.6, 1.2) * Math.sqrt(hz[m] / 200);
      }
      float[] force = new float[Rate.samples(noise.between(.0005, .0008))];
      for (int i = 0; i < force.length; i++) {
        force[i] = Sine.of(.5 * (i + .5) / force.length) / force.length * (1 + .3f * noise.white());
      }
      float[] one = Resonators.sound(hz, t60, gain, force, Rate.samples(.2));
      Biquad skin = Biquad.band(1300, .6);
      double e = .12;
      for (int i = 0; i < 900; i++) {
        one[i] += (float) (skin.next(noise.white()) * e);
        e *= .9955;
      }
      Samples.add(y, one, Rate.samples(k * .19 + (k > 0 ? noise.between(-.01, .01) : 0)), 1);
    }
    return y;
  }

  /** Keys of a keyboard for {@code seconds}. */
  static float[] typing(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    for (double t = 0.01; t < seconds - .2; t += noise.log(.09, .26)) {
      Samples.add(y, key(noise), Rate.samples(t), noise.between(.7, 1.1));
      if (noise.chance(.07)) {
        t += noise.gap(.6);
      }
    }
    return y;
  }

  /** One key: press, bottom, release. */
  static float[] key(Noise noise) {
    float[] y = new float[Rate.samples(.2)];
    double[] at = {.001, .001 + noise.between(.010, .020), noise.between(.07, .12)};
    double[] size = {.35, 1, .4};
    for (int k = 0; k < 3; k++) {
      double[] hz = {
        noise.between(260, 420),
        noise.between(1500, 2300),
        noise.between(2700, 3900),
        noise.between(4500, 6500)
      };
      float[] force = new float[10];
      for (int i = 0; i < 10; i++) {
        force[i] = .12f * Sine.of(.5 * (i + .5) / 10);
      }
      float[] o =
          Resonators.sound(
              hz,
              new double[] {.020, .012, .010, .007},
              new double[] {.5, .5, .7, .5},
              force,
              Rate.samples(.05));
      Biquad band = Biquad.band(noise.log(3000, 5200), .7);
      double e = .35;
      for (int i = 0; i < 576; i++) {
        o[i] += (float) (band.next(noise.white()) * e);
        e *= .991;
      }
      Samples.add(y, o, Rate.samples(at[k]), size[k] * noise.between(.7, 1.1));
    }
    return y;
  }

  static float[] snap(Noise noise) {
    float[] y = Crowd.clap(noise, 1.6);
    return Biquad.highPass(1500).run(y);
  }
}
