package cielo.sound.cue;

import cielo.scene.material.Ring;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import cielo.sound.mode.Body;
import cielo.sound.mode.Modes;
import cielo.sound.mode.Shape;

/** Horns, bells, whistles, alarms. Mono, unscaled. */
public final class Signals {
  private static final Ring BRASS = new Ring(3500, 100, 4e-4, 1.2, 6e-4, .03, 6000, .008, .2, .1);

  private Signals() {}

  /** A car's horn: two notes a major third apart. */
  public static float[] horn(Noise noise) {
    float[] y = new float[Rate.samples(noise.between(.3, .85))];
    double a = noise.between(380, 440);
    for (int i = 0; i < y.length; i++) {
      double t = (double) i / Rate.HZ;
      double s = 0;
      for (int h = 1; h < 9; h++) {
        double g = (h == 3 || h == 4 ? 1.6 : 1) / StrictMath.pow(h, 0.7);
        s += (Sine.of(a * h * t) + Sine.of(a * 1.25 * h * t)) * g;
      }
      y[i] = (float) (s * 0.2);
    }
    return Samples.fade(y, .02, .05);
  }

  /** A ship's or train's horn: low chord with breath. */
  static float[] bigHorn(double[] notes, double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad air = Biquad.band(900, .5);
    Drift shake = new Drift(5, 64, noise.split("shake"));
    double bend = 1;
    double[] turn = new double[notes.length];
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        bend = 1 + .002 * shake.next();
      }
      double s = air.next(noise.white()) * .25;
      for (int k = 0; k < notes.length; k++) {
        turn[k] += notes[k] * bend / Rate.HZ;
        for (int h = 1; h < 7; h++) {
          s += Sine.of(turn[k] * h) / h * (h == 2 ? 1.3 : 1);
        }
      }
      y[i] = (float) (s * .25);
    }
    return Samples.fade(y, .12, .3);
  }

  /** A wail that rises and falls; {@code period} s. */
  static float[] siren(double seconds, double low, double high, double period, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad body = Biquad.band(1200, .6);
    double turn = 0;
    for (int i = 0; i < y.length; i++) {
      double x = .5 - .5 * Sine.cos(i / (double) Rate.HZ / period);
      turn += (low + (high - low) * x) / Rate.HZ;
      double s =
          Sine.of(turn) + .5 * Sine.of(2 * turn) + .35 * Sine.of(3 * turn) + .2 * Sine.of(5 * turn);
      y[i] = body.next((float) (s + .01 * noise.white()));
    }
    return Samples.fade(y, .05, .3);
  }

  /** Beeps: {@code on} s of a tone, {@code off} s of none. */
  static float[] beeps(double seconds, double hz, double on, double off) {
    float[] y = new float[Rate.samples(seconds)];
    int cycle = Rate.samples(on + off);
    int sounding = Rate.samples(on);
    for (int i = 0; i < y.length; i++) {
      int k = i % cycle;
      if (k < sounding) {
        double edge = Math.min(1, Math.min(k, sounding - k) / 150.0);
        double t = hz * i / Rate.HZ;
        y[i] = (float) (edge * (Sine.of(t) + .3 * Sine.of(3 * t) + .1 * Sine.of(5 * t)));
      }
    }
    return y;
  }

  /** A buzzer or a wrong answer. */
  static float[] buzzer(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(700, .8);
    double f = noise.between(110, 125);
    for (int i = 0; i < y.length; i++) {
      double t = f * i / Rate.HZ;
      double p = t - Math.floor(t);
      y[i] = a.next((float) ((p < .45 ? 1 : -.8) + .2 * noise.white()));
    }
    return Samples.fade(y, .01, .04);
  }

  /**
   * Strokes on a bell of a diameter and prime note: 0.14 m and 1600 Hz a hand bell, 1 m and 420 Hz
   * a church.
   */
  static float[] bell(
      double diameterM, double primeHz, double seconds, double everyS, Noise noise) {
    double mass = 380 * diameterM * diameterM * diameterM;
    double wall = primeHz * diameterM * diameterM * 3.2 / (1.05 * BRASS.barSpeedMs());
    Body bell = new Body("brass", BRASS, 8500, Shape.BELL, diameterM, diameterM, wall, mass, 1);
    float[] y = new float[Rate.samples(seconds)];
    float[] force = new float[Rate.samples(Math.clamp(.0018 * diameterM / .2, .0004, .006))];
    for (double t = 0; t < seconds - .1; t += everyS) {
      for (int i = 0; i < force.length; i++) {
        float s = Sine.of(.5 * (i + .5) / force.length);
        force[i] = s * s / force.length * (1 + .2f * noise.normal());
      }
      Modes m = Modes.of(bell, noise.split("stroke"));
      int left = y.length - Rate.samples(t);
      float[] one = Resonators.sound(m.hz(), m.t60S(), m.gain(), force, left);
      Samples.add(y, one, Rate.samples(t), noise.between(.85, 1));
    }
    return Samples.fade(y, 0, .1);
  }

  /** A gong or cymbal: dense modes that build up and shimmer. */
  static float[] gong(double lowHz, double t60, double bright, Noise noise) {
    int n = 90;
    double[] hz = new double[n];
    double[] t = new double[n];
    double[] g = new double[n];
    for (int k = 0; k < n; k++) {
      hz[k] = lowHz * StrictMath.pow(1 + k * .62, 1.02) * noise.between(.97, 1.03);
      t[k] = t60 * StrictMath.pow(hz[k] / lowHz, -.35);
      g[k] = noise.between(.3, 1) * StrictMath.pow(1 + k, -1 + bright);
    }
    float[] force = new float[Rate.samples(.003)];
    for (int i = 0; i < force.length; i++) {
      force[i] = Sine.of(.5 * (i + .5) / force.length) / force.length * (1 + .5f * noise.white());
    }
    return Samples.fade(
        Resonators.sound(hz, t, g, force, Rate.samples(Math.min(6, t60 * 1.1))), 0, .2);
  }

  /** Ding-dong. */
  static float[] doorbell(Noise noise) {
    float[] y = new float[Rate.samples(2.2)];
    double f = noise.between(640, 670);
    Samples.add(y, chime(f, 1.1), 0, 1);
    Samples.add(y, chime(f * .8, 1.4), Rate.samples(.55), 1);
    return y;
  }

  /** One tube of a chime; unit peak. */
  static float[] chime(double hz, double t60) {
    double[] f = {hz, hz * 2.76, hz * 5.4, hz * 8.93};
    double[] t = {t60, t60 * .5, t60 * .25, t60 * .12};
    float[] force = new float[40];
    for (int i = 0; i < 40; i++) {
      force[i] = Sine.of(.5 * (i + .5) / 40) / 40;
    }
    float[] y =
        Resonators.sound(f, t, new double[] {1, .35, .15, .06}, force, Rate.samples(t60 * 1.1));
    return Samples.toPeak(Samples.fade(y, 0, .05), 1);
  }

  /** An old telephone: two bells, two rings. */
  static float[] telephone(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    for (double t = 0; t < seconds - .05; t += .045) {
      if (t % 3 > 1.1) {
        continue;
      }
      float[] one = chime(noise.chance(.5) ? 1480 : 1760, .35);
      Samples.add(y, one, Rate.samples(t + noise.between(0, .004)), .5);
    }
    return y;
  }

  /** A referee's whistle: two tones and a pea. */
  static float[] whistle(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad air = Biquad.band(2900, 2);
    double turn = 0;
    for (int i = 0; i < y.length; i++) {
      double pea = Sine.of(38.0 * i / Rate.HZ);
      turn += (2850 * (1 + .022 * pea)) / Rate.HZ;
      double s = Sine.of(turn) + .7 * Sine.of(turn * 1.06) + .12 * Sine.of(2 * turn);
      y[i] = (float) (s * (.75 + .25 * pea) + air.next(noise.white()) * .8);
    }
    return Samples.fade(y, .015, .05);
  }

  /** A person whistles a short tune without words. */
  static float[] tune(Noise noise) {
    double[] steps = {0, 4, 7, 4, 2, 5, 0};
    float[] y = new float[Rate.samples(2.2)];
    double base = noise.between(1050, 1250);
    double turn = 0;
    double f = base;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      double x = i / (double) y.length * steps.length;
      int k = Math.min((int) x, steps.length - 1);
      if (i % 16 == 0) {
        double to = base * StrictMath.pow(2, steps[k] / 12);
        f += (to - f) * .02;
        double in = x - k;
        e += ((in < .85 ? 1 : .15) - e) * .03;
      }
      turn += f * (1 + .006 * Sine.of(5.5 * i / Rate.HZ)) / Rate.HZ;
      y[i] = (float) (e * (Sine.of(turn) + .03 * Sine.of(2 * turn) + .04 * noise.white()));
    }
    return Samples.fade(y, .03, .1);
  }

  /** The radio of a space suit: a beep and static. */
  static float[] radio(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(1400, .8);
    Drift d = new Drift(14, 64, noise.split("d"));
    double g = .3;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        g = Math.max(.05, .3 + .25 * d.next());
      }
      y[i] = (float) (a.next(noise.white()) * g);
    }
    Samples.add(y, beeps(.25, 2525, .2, .05), 0, .25);
    return Samples.fade(y, .005, .05);
  }

  /** One tick of a clockwork; peak about 0.3. */
  public static float[] tick(double pitch, Noise noise) {
    double[] hz = {1450 * pitch, 2320 * pitch, 3350 * pitch, 4700 * pitch, 6400 * pitch};
    double[] t60 = {.016, .020, .018, .012, .008};
    double[] gain = {.5, .8, 1, .7, .4};
    float[] force = new float[9];
    for (int i = 0; i < force.length; i++) {
      force[i] = Sine.of(0.5 * (i + 0.5) / 9) * 0.12f * (1 + 0.2f * noise.white());
    }
    return Resonators.sound(hz, t60, gain, force, Rate.samples(0.06));
  }

  /** A music box: a short phrase on a steel comb. */
  static float[] musicBox(Noise noise) {
    double[] step = {7, 4, 0, 4, 7, 12, 9, 5, 9, 12, 7};
    double base = noise.between(1020, 1080);
    float[] y = new float[Rate.samples(4.5)];
    for (int k = 0; k < step.length; k++) {
      double hz = base * StrictMath.pow(2, step[k] / 12);
      float[] tooth = chime(hz, .9);
      Samples.add(y, tooth, Rate.samples(.31 * k + noise.between(0, .012)), noise.between(.8, 1));
    }
    return Samples.fade(y, 0, .2);
  }
}
