package cielo.sound.motion;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Curve;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** Machines that run for a while. Mono, unscaled. */
public final class Machines {
  private Machines() {}

  /** An electric motor, fan, drill or saw: whine and brush noise. */
  public static float[] motor(double seconds, double hz, double noisy, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Drift d = new Drift(1.5, 64, noise.split("d"));
    Biquad band = Biquad.band(hz * 6, .6);
    Curve spin = Curve.of(0, .4, Math.min(.2, .4 / seconds), 1, .9, 1, 1, .6);
    double turn = 0;
    double step = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        step = hz * spin.at((double) i / y.length) * (1 + .012 * d.next()) / Rate.HZ;
      }
      turn += step;
      double s = 0;
      for (int h = 1; h < 9; h++) {
        s += Sine.of(turn * h) / (h == 4 ? 1.2 : h);
      }
      y[i] = (float) (s * .4 * (1 - noisy) + band.next(noise.white()) * noisy * (1 + .3 * s));
    }
    return Samples.fade(y, .08, .2);
  }

  /** Rotor blades: thumps at the blade rate over turbine noise. */
  public static float[] rotor(double seconds, double bladesHz, double sharp, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad low = Biquad.lowPass(220);
    Biquad middle = Biquad.band(700, .6);
    Biquad high = Biquad.band(3800, .5);
    double turn = 0;
    double e = 0;
    double size = 1;
    for (int i = 0; i < y.length; i++) {
      turn += bladesHz / Rate.HZ;
      if (turn >= 1) {
        turn -= 1;
        size = noise.between(.8, 1.15);
      }
      double p = .5 + .5 * Sine.cos(turn);
      p *= p;
      e = p * (1 - sharp) + p * p * p * sharp;
      float w = noise.white();
      double thump = low.next(w) * 3 * e + Sine.of(turn) * .35 * e;
      y[i] =
          (float) ((thump + middle.next(w) * e * .7) * size + high.next(w) * .12 * (.4 + .6 * e));
    }
    return Samples.fade(y, .1, .2);
  }

  /** A small drone: four high propellers that beat against each other. */
  public static float[] drone(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    double[] turn = new double[4];
    double[] step = new double[4];
    Drift[] d = new Drift[4];
    for (int k = 0; k < 4; k++) {
      d[k] = new Drift(1.8, 64, noise.split(k));
    }
    Biquad band = Biquad.band(2400, .5);
    for (int i = 0; i < y.length; i++) {
      double s = 0;
      for (int k = 0; k < 4; k++) {
        if (i % 64 == 0) {
          step[k] = (176 + 4 * k) * (1 + .02 * d[k].next()) / Rate.HZ;
        }
        turn[k] += step[k];
        s +=
            Sine.of(turn[k])
                + .7 * Sine.of(2 * turn[k])
                + .5 * Sine.of(3 * turn[k])
                + .3 * Sine.of(5 * turn[k]);
      }
      y[i] = (float) (s * .2 + band.next(noise.white()) * .3);
    }
    return Samples.fade(y, .1, .2);
  }

  /** A jet or rocket: {@code low} share of thunder, {@code whine} of turbine. */
  public static float[] jet(double seconds, double low, double whine, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Pink pink = new Pink(noise);
    Biquad a = Biquad.lowPass(160);
    Biquad b = Biquad.band(600, .4);
    Biquad c = Biquad.band(2600, .5);
    Drift d = new Drift(11, 64, noise.split("d"));
    double g = 1;
    double turn = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        g = Math.max(.3, 1 + .25 * d.next());
      }
      turn += 2950.0 / Rate.HZ;
      float w = pink.next() * 3;
      double crackle = low * g;
      y[i] =
          (float)
              (a.next(w) * .9 * crackle
                  + b.next(w) * (.6 + .4 * g)
                  + c.next(w) * .5
                  + whine * (Sine.of(turn) + .5 * Sine.of(1.47 * turn)) * .08);
    }
    Biquad.highPass(45).run(y);
    return Samples.fade(y, .25, .4);
  }

  /** A train on jointed track: rumble and pairs of wheels on the joints. */
  public static float[] train(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Pink pink = new Pink(noise);
    Biquad a = Biquad.lowPass(140);
    Biquad b = Biquad.band(480, .5);
    for (int i = 0; i < y.length; i++) {
      float w = pink.next() * 3;
      y[i] = a.next(w) * .35f + b.next(w) * .35f;
    }
    double[] hz = {95, 180, 420, 880, 1600};
    double[] t60 = {.12, .1, .06, .04, .03};
    for (double t = .1; t < seconds; t += .72) {
      for (double pair : new double[] {0, .13}) {
        float[] one =
            Resonators.sound(
                hz, t60, new double[] {2, 1.5, 1, .8, .5}, blow(noise), Rate.samples(.2));
        Samples.add(y, one, Rate.samples(t + pair), 2.2 * noise.between(.8, 1.1));
      }
    }
    Biquad.highPass(45).run(y);
    return Samples.fade(y, .2, .4);
  }

  /** The ground shakes. */
  public static float[] rumble(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Pink pink = new Pink(noise);
    Biquad a = Biquad.band(60, .7);
    Biquad b = Biquad.band(180, .7);
    Drift d = new Drift(5, 64, noise.split("d"));
    double g = 1;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        g = Math.max(.2, 1 + .4 * d.next());
      }
      float w = pink.next() * 3;
      y[i] = (float) ((a.next(w) + b.next(w) * .6) * g);
    }
    return Samples.fade(y, .2, .4);
  }

  private static float[] blow(Noise noise) {
    float[] force = new float[96];
    for (int i = 0; i < force.length; i++) {
      force[i] = Sine.of(.5 * (i + .5) / 96) / 96 * (1 + .25f * noise.normal());
    }
    return force;
  }
}
