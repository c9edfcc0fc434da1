package cielo.sound.cue;

import cielo.sound.contact.Bubble;
import cielo.sound.contact.Splash;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;
import cielo.sound.texture.Crowd;
import cielo.sound.texture.Fire;
import cielo.sound.texture.Thunder;

/** Weather, water and fire at one spot. Mono, unscaled. */
public final class Nature {
  private Nature() {}

  static float[] thunder(Noise noise) {
    return mono(Thunder.clap(noise.log(500, 2500), noise));
  }

  /** A fire of a size for {@code seconds}. */
  public static float[] fire(double seconds, double size, Noise noise) {
    return Samples.fade(mono(new Fire(size).make(seconds, noise)), .3, .5);
  }

  /** Rain near one spot: a wash and single drops. */
  static float[] rain(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Pink pink = new Pink(noise);
    Biquad high = Biquad.highPass(400);
    Biquad tilt = Biquad.peak(5000, .5, 5);
    for (int i = 0; i < y.length; i++) {
      y[i] = high.next(tilt.next(pink.next())) * .05f;
    }
    for (double t = 0; t < seconds - .05; t += noise.gap(1 / 500.0)) {
      Biquad band = Biquad.band(noise.log(2200, 7500), .8);
      double e = noise.log(.03, .5);
      int at = Rate.samples(t);
      for (int i = 0; i < 400 && at + i < y.length; i++) {
        y[at + i] += (float) (band.next(noise.white()) * e * Math.min(1, i / 8.0));
        e *= .991;
      }
    }
    return Samples.fade(y, .1, .3);
  }

  /** Many hands, swelling and thinning out. */
  static float[] applause(double seconds, Noise noise) {
    float[] y = mono(new Crowd(80).make(seconds, noise));
    return Samples.fade(y, Math.min(.6, seconds / 4), Math.min(1.5, seconds / 3));
  }

  private static float[] mono(Stereo s) {
    float[] y = s.left().clone();
    Samples.add(y, s.right(), 0, 1);
    return y;
  }

  static float[] gust(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Pink pink = new Pink(noise);
    Biquad a = new Biquad();
    Biquad b = new Biquad();
    Drift d = new Drift(1.1, 64, noise.split("d"));
    double g = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        double x = (double) i / y.length;
        double u = Math.max(.1, 4 * x * (1 - x) * (1 + .35 * d.next()));
        a.pass(200 + 350 * u, 1.2);
        b.pass(500 + 800 * u, 4);
        g += (u * u - g) * .2;
      }
      float w = pink.next() * 3;
      y[i] = (float) ((a.next(w) + b.next(w) * .5) * g);
    }
    return Samples.fade(y, .1, .2);
  }

  /** Bubbles rising for {@code seconds}. */
  static float[] bubbles(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    for (double t = 0; t < seconds - .1; t += noise.gap(.06)) {
      Bubble.add(
          y, Rate.samples(t), noise.log(.002, .009), noise.log(.2, 1), noise.between(.05, .15), 0);
    }
    return Samples.fade(y, .02, .1);
  }

  /** Something hot meets water or fat. */
  static float[] sizzle(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(5200, .5);
    double g = 1;
    double e = 0;
    for (int i = 0; i < y.length; i++) {
      if (noise.unit() < .003) {
        e = noise.log(.3, 2);
      }
      e *= .994;
      g = 1 - .6 * i / y.length;
      y[i] = (float) (a.next(noise.white()) * (.25 + e) * g);
    }
    return Samples.fade(y, .02, .3);
  }

  /** Steam or gas under pressure. */
  static float[] steam(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad a = Biquad.band(4200, .4);
    Biquad h = Biquad.highPass(900);
    for (int i = 0; i < y.length; i++) {
      y[i] = h.next(a.next(noise.white()));
    }
    return Samples.fade(y, .08, .3);
  }

  static float[] drips(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    for (double t = .01; t < seconds - .3; t += noise.between(.5, 1.1)) {
      Samples.add(y, Splash.drip(noise), Rate.samples(t), noise.between(.6, 1));
    }
    return y;
  }

  /** One wave that breaks. */
  static float[] wave(Noise noise) {
    float[] y = new float[Rate.samples(5)];
    Biquad low = new Biquad();
    Biquad high = new Biquad();
    double g = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 64 == 0) {
        double x = (double) i / Rate.HZ;
        double z = x < 1.8 ? x / 1.8 : (x - 1.8) / 3.2;
        low.low(x < 1.8 ? 380 + 3000 * z * z : 3600 + 5000 * z, .6);
        high.high(x < 1.8 ? 70 : 70 + 1500 * z, .6);
        double to = x < 1.8 ? StrictMath.pow(z, 2.6) : StrictMath.exp(-3.5 * z) * (1 - z);
        g += (to - g) * .1;
      }
      y[i] = (float) (high.next(low.next(noise.white())) * g);
    }
    return Samples.fade(y, .02, .3);
  }
}
