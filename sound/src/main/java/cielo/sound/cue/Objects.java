package cielo.sound.cue;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Curve;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;

/** Things that are handled: doors, drums, springs, paper, coins. Mono, unscaled. */
final class Objects {
  private Objects() {}

  /** Strikes a set of modes once with a pulse of {@code pulseS}. */
  static float[] modal(
      double[] hz, double[] t60, double[] gain, double pulseS, double seconds, Noise noise) {
    float[] force = new float[Math.max(3, Rate.samples(pulseS))];
    for (int i = 0; i < force.length; i++) {
      force[i] = Sine.of(.5 * (i + .5) / force.length) / force.length * (1 + .25f * noise.normal());
    }
    return Samples.fade(Resonators.sound(hz, t60, gain, force, Rate.samples(seconds)), 0, .01);
  }

  /** A door falls shut: latch, panel, air, latch again. */
  static float[] doorShut(Noise noise) {
    float[] y = new float[Rate.samples(1.1)];
    for (double t : new double[] {0, .062, .095}) {
      double[] hz = {noise.log(1500, 2000), noise.log(2600, 3400), noise.log(4500, 6000)};
      double[] t60 = {.03, .022, .014};
      float[] latch = modal(hz, t60, new double[] {.8, 1, .6}, .0003, .06, noise);
      Samples.add(y, latch, Rate.samples(t), t == .062 ? 2.4 : 1.5);
    }
    double base = noise.between(85, 105);
    double[] hz = {base, base * 1.5, base * 2.2, base * 3.4, base * 5.2, base * 8};
    double[] t60 = {.16, .13, .1, .07, .05, .03};
    float[] panel = modal(hz, t60, new double[] {2.2, 2.2, 2.4, 2.6, 2.4, 1.8}, .0016, .5, noise);
    Samples.add(y, panel, Rate.samples(.045), 4);
    Biquad low = Biquad.lowPass(90);
    double e = .9;
    for (int i = 0; i < Rate.samples(.4); i++) {
      y[Rate.samples(.045) + i] += (float) (low.next(noise.white()) * e * Math.min(1, i / 100.0));
      e *= StrictMath.exp(-1 / (.06 * Rate.HZ));
    }
    return y;
  }

  /** A hinge creaks: slips through the door's resonances. */
  static float[] creak(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Drift wander = new Drift(4, 32, noise.split("wander"));
    double[] f = {310, 520, 760, 1050, 1390, 1900, 2700};
    Biquad[] tube = new Biquad[f.length];
    for (int k = 0; k < f.length; k++) {
      tube[k] = Biquad.band(f[k] * noise.between(.9, 1.1), 9);
    }
    Curve rate = Curve.of(0, 22, .3, 75, .6, 48, .8, 90, 1, 18);
    Biquad high = Biquad.highPass(240);
    double turn = 0;
    double next = 1;
    double pulse = 0;
    double size = 0;
    double step = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 32 == 0) {
        step = rate.at((double) i / y.length) * (1 + .25 * wander.next()) / Rate.HZ;
      }
      turn += Math.max(0, step);
      if (turn > next) {
        turn -= next;
        next = noise.log(.5, 1.8);
        size = StrictMath.pow(noise.between(.2, 1), 1.6);
        pulse = 1;
      }
      pulse *= .86;
      float x = (float) (pulse * size * (.7 + .6 * noise.white()));
      float v = 0;
      for (Biquad b : tube) {
        v += b.next(x);
      }
      y[i] = high.next(v * 2 + x * .05f);
    }
    return Samples.fade(y, .02, .1);
  }

  static float[] pop(Noise noise) {
    float[] y = new float[Rate.samples(.25)];
    Biquad band = Biquad.band(noise.between(700, 1000), .6);
    double e = 1;
    double f = noise.between(380, 520);
    double turn = 0;
    for (int i = 0; i < y.length; i++) {
      turn += f / Rate.HZ;
      f *= 1.00035;
      y[i] =
          (float)
              ((band.next(noise.white()) * 1.4 + .5 * Sine.of(turn)) * e * Math.min(1, i / 12.0));
      e *= StrictMath.exp(-1 / (.014 * Rate.HZ));
    }
    return y;
  }

  /** A spring of a comic film. */
  static float[] boing(Noise noise) {
    float[] y = new float[Rate.samples(1)];
    double f = noise.between(140, 190);
    double turn = 0;
    double e = 1;
    for (int i = 0; i < y.length; i++) {
      double t = (double) i / Rate.HZ;
      double w = 11 + 3 * t;
      turn += f * (1 + .35 * Sine.of(w * t) * StrictMath.exp(-2.2 * t)) / Rate.HZ;
      double s =
          Sine.of(turn)
              + .6 * Sine.of(2.01 * turn)
              + .4 * Sine.of(3.02 * turn)
              + .25 * Sine.of(5.03 * turn);
      y[i] = (float) (s * e * Math.min(1, i / 60.0));
      e *= StrictMath.exp(-1 / (.28 * Rate.HZ));
    }
    return y;
  }

  /** Kettle, bass or frame drum; {@code hz} its pitch. */
  static float[] drum(double hz, double t60, double snap, Noise noise) {
    double[] f = {hz, hz * 1.59, hz * 2.14, hz * 2.3, hz * 2.65, hz * 2.92, hz * 3.5};
    double[] t = {t60, t60 * .7, t60 * .5, t60 * .5, t60 * .4, t60 * .35, t60 * .3};
    float[] y = modal(f, t, new double[] {3, 2, 1.5, 1.2, 1, .8, .6}, .004, t60 * 1.2 + .1, noise);
    Biquad band = Biquad.band(2500, .5);
    double e = snap;
    for (int i = 0; i < y.length && e > 1e-4; i++) {
      y[i] += (float) (band.next(noise.white()) * e * .1);
      e *= StrictMath.exp(-1 / (.03 * Rate.HZ));
    }
    return y;
  }

  /** Paper, leaves, a bag: crackling noise for {@code seconds}. */
  static float[] rustle(double seconds, double hz, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(hz, .6);
    Biquad b = Biquad.band(hz * 2.3, 1);
    Drift d = new Drift(5, 64, noise.split("d"));
    double g = .3;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        g = Math.max(.03, .35 + .4 * d.next());
      }
      if (noise.unit() < .004 * g) {
        e = noise.log(.2, 1.5);
      }
      e *= .9965;
      y[i] = (float) (a.next(noise.white()) * g * .3 + b.next(noise.white()) * e * g);
    }
    return Samples.fade(y, .03, .12);
  }

  /** Coins, keys, cutlery: a handful of small bright hits. */
  static float[] jingle(double seconds, double lowHz, double t60, Noise noise) {
    float[] y = new float[Rate.samples(seconds + .5)];
    for (double t = .002; t < seconds; t += noise.gap(.045)) {
      double f = lowHz * noise.between(.8, 1.9);
      double[] hz = {f, f * 1.73, f * 2.33, f * 3.91};
      double[] d = {t60, t60 * .8, t60 * .6, t60 * .4};
      float[] one = modal(hz, d, new double[] {1, .7, .6, .5}, .00012, .3, noise);
      Samples.add(y, one, Rate.samples(t), noise.log(.2, 1));
    }
    return y;
  }

  /** Everything falls down. */
  static float[] crash(Noise noise) {
    float[] y = new float[Rate.samples(2)];
    for (int k = 0; k < 40; k++) {
      double t = k == 0 ? 0 : noise.gap(.28);
      double f = noise.log(180, 3200);
      double[] hz = {f, f * 1.6, f * 2.7, f * 4.3};
      double d = noise.log(.04, .35);
      double[] t60 = {d, d * .7, d * .5, d * .3};
      float[] one = modal(hz, t60, new double[] {1, .8, .6, .4}, noise.log(.0003, .003), .5, noise);
      Samples.add(y, one, Rate.samples(t), (k == 0 ? 2 : 1) * noise.log(.2, 1));
    }
    float[] thud = drum(70, .2, 2, noise);
    Samples.add(y, thud, 0, .4);
    return Samples.fade(y, 0, .2);
  }

  /** Hammer on thick steel. */
  static float[] clang(Noise noise) {
    double f = noise.between(520, 680);
    double[] hz = {f, f * 1.51, f * 2.24, f * 2.76, f * 3.9, f * 5.4, f * 7.1, f * 8.9};
    double[] t60 = {1.6, 1.4, 1.1, 1, .7, .5, .35, .25};
    double[] gain = {.6, .8, 1, 1, .9, .7, .5, .4};
    return modal(hz, t60, gain, .00025, 1.8, noise);
  }

  /** Tyres or a brake: a whistle of stick and slip. */
  static float[] screech(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Drift wander = new Drift(9, 32, noise.split("wander"));
    Biquad air = Biquad.band(2400, .6);
    double f = noise.between(880, 1100);
    double turn = 0;
    double step = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 32 == 0) {
        double x = (double) i / y.length;
        step = f * (1.06 - .16 * x) * (1 + .02 * wander.next()) / Rate.HZ;
      }
      turn += step;
      double s = Sine.of(turn) + .5 * Sine.of(2 * turn) + .35 * Sine.of(3.01 * turn);
      y[i] = (float) (s * .5 + air.next(noise.white()) * .8);
    }
    return Samples.fade(y, .04, .15);
  }

  /** Lub-dub, seventy a minute. */
  static float[] heart(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    for (double t = .02; t < seconds - .1; t += .86 * noise.between(.98, 1.02)) {
      Samples.add(y, drum(52, .14, 0, noise), Rate.samples(t), 1);
      Samples.add(y, drum(68, .10, 0, noise), Rate.samples(t + .29), .7);
    }
    return Samples.fade(y, 0, .05);
  }

  static float[] zip(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(2600, 1.2);
    double turn = 0;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      double x = (double) i / y.length;
      turn += (90 + 260 * x) / Rate.HZ;
      if (turn > 1) {
        turn -= 1;
        e = noise.between(.7, 1);
      }
      e *= .985;
      y[i] = a.next((float) (noise.white() * e));
    }
    return Samples.fade(y, .02, .02);
  }
}
