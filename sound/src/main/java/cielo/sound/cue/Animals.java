package cielo.sound.cue;

import cielo.sound.cue.Throat.Tube;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Curve;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import java.util.List;

/** What animals say. Mono, unscaled; one call unless said otherwise. */
public final class Animals {
  private Animals() {}

  /** A dog: one to three barks. */
  public static float[] bark(Noise noise) {
    double f = noise.between(330, 460);
    int barks = 1 + noise.below(3);
    float[] y = new float[Rate.samples(0.1 + barks * 0.34)];
    for (int k = 0; k < barks; k++) {
      double up = noise.between(0.92, 1.08);
      Throat t =
          new Throat(
              Curve.of(0, f * .8, .2, f * 1.65 * up, .5, f * 1.4 * up, 1, f * .6),
              Curve.of(0, 0, .06, 1, .35, .8, 1, 0),
              List.of(
                  new Tube(Curve.of(0, 500, .3, 950, 1, 600), 3, 1.3),
                  new Tube(Curve.of(0, 1300, .3, 1750, 1, 1300), 4, .9),
                  Tube.of(2900, 4, .45)),
              .35,
              .45,
              0,
              0);
      float[] one = t.sound(noise.between(.15, .21), noise.split(k));
      Samples.add(y, one, Rate.samples(k * noise.between(.30, .34)), k == 0 ? 1 : .85);
    }
    return y;
  }

  static float[] meow(Noise noise) {
    double f = noise.between(480, 620);
    return new Throat(
            Curve.of(0, f * .9, .25, f * 1.35, .6, f * 1.2, 1, f * .8),
            Curve.of(0, 0, .12, .6, .35, 1, .75, .7, 1, 0),
            List.of(
                new Tube(Curve.of(0, 450, .35, 1050, .7, 850, 1, 500), 5, 1.2),
                new Tube(Curve.of(0, 2300, .35, 1800, 1, 1100), 7, .9),
                Tube.of(3400, 6, .4)),
            .08,
            .05,
            6,
            .012)
        .sound(noise.between(.6, .95), noise);
  }

  static float[] moo(Noise noise) {
    double f = noise.between(95, 130);
    return new Throat(
            Curve.of(0, f * .85, .2, f * 1.15, .7, f * 1.1, 1, f * .8),
            Curve.of(0, 0, .15, .8, .5, 1, .85, .7, 1, 0),
            List.of(
                new Tube(Curve.of(0, 240, .4, 420, 1, 330), 4, 1.5),
                new Tube(Curve.of(0, 620, .4, 850, 1, 650), 5, .9),
                Tube.of(2100, 4, .25)),
            .07,
            .18,
            0,
            0)
        .sound(noise.between(1.3, 1.9), noise);
  }

  /** A lion or any large beast. */
  static float[] roar(Noise noise) {
    double f = noise.between(85, 115);
    return new Throat(
            Curve.of(0, f * .8, .2, f * 1.6, .6, f * 1.25, 1, f * .6),
            Curve.of(0, 0, .12, .9, .35, 1, .7, .6, 1, 0),
            List.of(
                new Tube(Curve.of(0, 300, .3, 620, 1, 320), 2.2, 1.5),
                new Tube(Curve.of(0, 800, .3, 1250, 1, 800), 2.5, 1),
                Tube.of(2400, 2.5, .5)),
            .42,
            .9,
            27,
            .10)
        .sound(noise.between(1.6, 2.3), noise);
  }

  static float[] growl(Noise noise) {
    double f = noise.between(55, 80);
    return new Throat(
            Curve.of(0, f, .5, f * 1.25, 1, f),
            Curve.of(0, 0, .15, .9, .8, 1, 1, 0),
            List.of(Tube.of(320, 2, 1.4), Tube.of(850, 3, .8), Tube.of(2300, 3, .3)),
            .3,
            .8,
            23,
            .15)
        .sound(noise.between(1.1, 1.8), noise);
  }

  static float[] howl(Noise noise) {
    double f = noise.between(330, 420);
    return new Throat(
            Curve.of(0, f * .6, .15, f * 1.3, .3, f * 1.45, .75, f * 1.3, 1, f * .8),
            Curve.of(0, 0, .2, .9, .7, 1, 1, 0),
            List.of(
                new Tube(Curve.of(0, 400, .3, 560, 1, 420), 5, 1.5),
                Tube.of(950, 6, .5),
                Tube.of(2600, 5, .15)),
            .05,
            .03,
            5,
            .008)
        .sound(noise.between(2.2, 3.2), noise);
  }

  static float[] neigh(Noise noise) {
    double f = noise.between(700, 900);
    return new Throat(
            Curve.of(0, f * .8, .15, f * 1.4, .5, f * 1.1, 1, f * .45),
            Curve.of(0, 0, .08, 1, .6, .8, 1, 0),
            List.of(Tube.of(900, 3, 1), Tube.of(1700, 4, 1), Tube.of(3000, 4, .6)),
            .18,
            .35,
            9,
            .11)
        .sound(noise.between(1.3, 1.8), noise);
  }

  static float[] baa(Noise noise) {
    double f = noise.between(190, 260);
    float[] y =
        new Throat(
                Curve.of(0, f, .3, f * 1.1, 1, f * .9),
                Curve.of(0, 0, .1, 1, .75, .8, 1, 0),
                List.of(Tube.of(620, 5, 1.2), Tube.of(1650, 6, 1), Tube.of(2700, 5, .5)),
                .1,
                .25,
                8,
                .05)
            .sound(noise.between(.7, 1), noise);
    for (int i = 0; i < y.length; i++) {
      y[i] *= 0.72f + 0.28f * Sine.of(8.0 * i / Rate.HZ);
    }
    return y;
  }

  static float[] oink(Noise noise) {
    double f = noise.between(130, 190);
    return new Throat(
            Curve.of(0, f, .4, f * 1.7, 1, f * .9),
            Curve.of(0, 0, .15, 1, .6, .7, 1, 0),
            List.of(Tube.of(420, 3, 1), Tube.of(1300, 4, 1), Tube.of(2200, 4, .7)),
            .5,
            .85,
            0,
            0)
        .sound(noise.between(.25, .4), noise);
  }

  static float[] quack(Noise noise) {
    int n = 2 + noise.below(3);
    float[] y = new float[Rate.samples(.1 + n * .28)];
    double f = noise.between(210, 260);
    for (int k = 0; k < n; k++) {
      float[] one =
          new Throat(
                  Curve.of(0, f * 1.2, 1, f * .85),
                  Curve.of(0, 0, .1, 1, .7, .7, 1, 0),
                  List.of(Tube.of(950, 4, 1), Tube.of(1650, 6, 1.3), Tube.of(3100, 5, .6)),
                  .15,
                  .3,
                  0,
                  0)
              .sound(noise.between(.14, .2), noise.split(k));
      Samples.add(y, one, Rate.samples(k * .27), 1 - .12 * k);
    }
    return y;
  }

  static float[] caw(Noise noise) {
    int n = 2 + noise.below(2);
    float[] y = new float[Rate.samples(.1 + n * .5)];
    double f = noise.between(420, 520);
    for (int k = 0; k < n; k++) {
      float[] one =
          new Throat(
                  Curve.of(0, f * .9, .3, f * 1.1, 1, f * .8),
                  Curve.of(0, 0, .08, 1, .7, .9, 1, 0),
                  List.of(Tube.of(1250, 3, 1.2), Tube.of(1900, 4, 1), Tube.of(3300, 4, .5)),
                  .35,
                  .95,
                  0,
                  0)
              .sound(noise.between(.26, .36), noise.split(k));
      Samples.add(y, one, Rate.samples(k * noise.between(.44, .5)), 1);
    }
    return y;
  }

  /** A rooster: three short notes and the long one. */
  static float[] crow(Noise noise) {
    double f = noise.between(480, 560);
    double[] at = {0, .26, .46, .68};
    double[] length = {.2, .15, .18, .85};
    double[] high = {.9, 1.15, 1.35, 1.6};
    float[] y = new float[Rate.samples(1.7)];
    for (int k = 0; k < 4; k++) {
      double p = f * high[k];
      float[] one =
          new Throat(
                  k < 3
                      ? Curve.of(0, p * .9, .4, p, 1, p * .9)
                      : Curve.of(0, p * .8, .25, p, .6, p * .92, 1, p * .55),
                  Curve.of(0, 0, .1, 1, .75, .9, 1, 0),
                  List.of(Tube.of(1200, 3, 1.1), Tube.of(2100, 4, 1), Tube.of(3200, 4, .5)),
                  .12,
                  .3,
                  0,
                  0)
              .sound(length[k], noise.split(k));
      Samples.add(y, one, Rate.samples(at[k]), .8 + .07 * k);
    }
    return y;
  }

  static float[] cluck(Noise noise) {
    int n = 3 + noise.below(4);
    float[] y = new float[Rate.samples(.1 + n * .2)];
    for (int k = 0; k < n; k++) {
      double f = noise.between(330, 420);
      float[] one =
          new Throat(
                  Curve.of(0, f, .4, f * 1.5, 1, f * .8),
                  Curve.of(0, 0, .08, 1, 1, 0),
                  List.of(Tube.of(900, 3, 1), Tube.of(1800, 4, .7)),
                  .15,
                  .3,
                  0,
                  0)
              .sound(.08, noise.split(k));
      Samples.add(y, one, Rate.samples(k * noise.between(.16, .2)), noise.between(.6, 1));
    }
    return y;
  }

  static float[] trumpet(Noise noise) { // elephant
    double f = noise.between(330, 420);
    return new Throat(
            Curve.of(0, f * .7, .15, f * 1.5, .6, f * 1.7, 1, f * .9),
            Curve.of(0, 0, .1, 1, .7, .9, 1, 0),
            List.of(Tube.of(800, 2, 1), Tube.of(1600, 2, 1), Tube.of(3000, 2, .8)),
            .2,
            .55,
            0,
            0)
        .sound(noise.between(.9, 1.4), noise);
  }

  static float[] hoot(Noise noise) {
    double f = noise.between(340, 420);
    double[] at = {0, .5, .72};
    double[] length = {.34, .16, .5};
    float[] y = new float[Rate.samples(1.35)];
    for (int k = 0; k < 3; k++) {
      int n = Rate.samples(length[k]);
      double turn = 0;
      for (int i = 0; i < n; i++) {
        double x = (double) i / n;
        turn += f * (1.04 - .1 * x) / Rate.HZ;
        double e = Sine.of(x / 2);
        int o = Rate.samples(at[k]) + i;
        y[o] += (float) (e * (Sine.of(turn) + .06 * Sine.of(2 * turn) + .02 * noise.white()));
      }
    }
    return y;
  }

  /** A bee or fly for {@code seconds}. */
  static float[] buzz(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Drift pitch = new Drift(2, 32, noise.split("pitch"));
    Drift loud = new Drift(1.2, 32, noise.split("loud"));
    Biquad band = Biquad.band(900, .5);
    double turn = 0;
    double step = 0;
    double gain = .6;
    for (int i = 0; i < y.length; i++) {
      if (i % 32 == 0) {
        step = 215 * (1 + .07 * pitch.next()) / Rate.HZ;
        gain += (Math.max(.2, .7 + .35 * loud.next()) - gain) * .05;
      }
      turn += step;
      turn -= Math.floor(turn);
      double p = turn < .5 ? Sine.of(turn) : .35 * Sine.of(turn);
      y[i] = (float) (band.next((float) (p * p * p + .03 * noise.white())) * gain);
    }
    return Samples.fade(y, .08, .15);
  }

  /** A cat that purrs for {@code seconds}: 26 pulses a second, out and in. */
  static float[] purr(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(140, 1.2);
    Biquad b = Biquad.band(420, .8);
    double turn = 0;
    double size = 1;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      double breath = Sine.of(i / (double) Rate.HZ / 1.7);
      turn += (breath > 0 ? 26 : 23) / (double) Rate.HZ;
      if (turn >= 1) {
        turn -= 1;
        size = noise.between(.7, 1.2);
        e = 1;
      }
      e *= .9965;
      float w = (float) (noise.white() * e * size * (.35 + .65 * Math.abs(breath)));
      y[i] = a.next(w) * 2 + b.next(w) * .7f;
    }
    return Samples.fade(y, .1, .2);
  }

  static float[] hiss(Noise noise) {
    float[] y = new float[Rate.samples(noise.between(.7, 1.2))];
    Biquad high = Biquad.highPass(2500);
    Biquad band = Biquad.band(6200, .7);
    for (int i = 0; i < y.length; i++) {
      double x = (double) i / y.length;
      y[i] = (float) (band.next(high.next(noise.white())) * Math.min(1, x * 9) * (1 - x));
    }
    return y;
  }
}
