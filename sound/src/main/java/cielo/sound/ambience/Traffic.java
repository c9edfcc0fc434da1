package cielo.sound.ambience;

import cielo.sound.cue.Animals;
import cielo.sound.cue.Signals;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;
import cielo.sound.motion.Engine;
import cielo.sound.motion.Tyres;
import cielo.sound.room.PassBy;
import cielo.sound.texture.Bands;
import cielo.sound.texture.Levels;

/** A town: far roar, cars that pass, by day a horn, by night a dog and crickets. */
record Traffic(boolean night) implements Bed {
  private static final double PASS_S = 7;

  @Override
  public Stereo make(double seconds, Noise noise) {
    Bands roar =
        new Bands(
            new double[][] {
              {60, .6, 4}, {130, .7, 3}, {300, .6, -3}, {800, .5, -8}, {1800, .4, -15}
            },
            .12,
            .22,
            night ? 1400 : 4200);
    Stereo out = Levels.to(roar.make(seconds, noise.split("roar")), night ? -50 : -46);
    float[][] stock = new float[night ? 2 : 4][]; // engines are dear: a few cars take turns
    double[] pace = new double[stock.length];
    for (int k = 0; k < stock.length; k++) {
      pace[k] = noise.between(8, 15);
      stock[k] = car(pace[k], noise.split("car" + k));
    }
    for (double t = noise.gap(night ? 5 : 1.5) - 3;
        t < seconds - 1;
        t += noise.gap(night ? 9 : 3.2)) {
      int k = noise.below(stock.length);
      double v = noise.chance(0.5) ? pace[k] : -pace[k];
      Stereo pass = PassBy.of(stock[k], v, PASS_S / 2, noise.log(8, 30));
      out.add(pass.fade(1.2, 1.5), Rate.samples(t), 0.12);
    }
    if (night) {
      out.add(Levels.to(Creatures.crickets(seconds, noise.split("crickets")), -60), 0, 1);
      for (double t = noise.gap(8); t < seconds - 0.5; t += noise.gap(11)) {
        float[] dog = Biquad.lowPass(1800).run(Animals.bark(noise.split("dog")));
        out.add(dog, Rate.samples(t), noise.unit(), 0.008);
      }
    } else {
      for (double t = noise.gap(9); t < seconds - 0.5; t += noise.gap(12)) {
        float[] horn = Biquad.lowPass(1800).run(Signals.horn(noise.split("horn")));
        out.add(horn, Rate.samples(t), noise.unit(), 0.012);
      }
    }
    return out;
  }

  private static float[] car(double v, Noise noise) {
    float[] speed = flat(v);
    float[] y = Engine.CAR.sound(flat(1500 + 90 * v), flat(0.4), noise.split("engine"));
    Samples.gain(y, 0.6);
    Samples.add(y, Tyres.sound(speed, false, noise.split("tyres")), 0, 0.4);
    return y;
  }

  private static float[] flat(double value) {
    float[] c = new float[(int) (PASS_S * Rate.CONTROL_HZ)];
    java.util.Arrays.fill(c, (float) value);
    return c;
  }
}
