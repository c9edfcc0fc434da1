package cielo.sound.ambience;

import cielo.sound.contact.Bubble;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Decibel;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Resonators;
import cielo.sound.dsp.Samples;
import cielo.sound.dsp.Sine;
import cielo.sound.mix.Stereo;

/**
 * Rain: a quiet far wash, and near drops that stand out of it (without them it is a waterfall).
 *
 * @param mmHour 2 light, 12 moderate, 50 heavy
 */
record Rain(double mmHour, On on) implements Bed {
  enum On {
    STREET(140, 1700, 5000, -45.5),
    LEAVES(140, 1700, 3200, -45.5),
    TIN(160, 1500, 1600, -37),
    WINDOW(60, 700, 5000, -45.5),
    WATER(140, 1700, 5000, -45.5);

    final double few;
    final double many;
    final double washHz;
    final double washDb;

    On(double few, double many, double washHz, double washDb) {
      this.few = few;
      this.many = many;
      this.washHz = washHz;
      this.washDb = washDb;
    }
  }

  private static final int KINDS = 96; // drops are cut from a stock of this many

  @Override
  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    double strong = Math.clamp(StrictMath.log10(mmHour + 1) / 1.7, 0.0, 1.0);
    for (int c = 0; c < 2; c++) {
      wash(out.side(c), Decibel.gain(on.washDb + 18 * strong) * 3, noise.split("wash" + c));
    }
    float[][] stock = new float[KINDS][];
    for (int k = 0; k < KINDS; k++) {
      stock[k] = drop(noise);
    }
    double perSecond = on.few + on.many * strong * strong;
    for (double t = 0; t < seconds; t += noise.gap(1 / perSecond)) {
      double pan = noise.unit();
      double mm = Math.clamp(noise.log(0.3, 2.4) * (0.6 + 0.8 * strong), 0.3, 5);
      double far = Math.sqrt(noise.between(0.03, 1)) * 1.6;
      double gain = 0.11 / far * StrictMath.pow(mm / 2, 1.3);
      float[] d = stock[noise.below(KINDS)];
      int at = Rate.samples(t);
      Samples.add(out.left(), d, at, Math.sqrt(1 - pan) * gain);
      Samples.add(out.right(), d, at + (int) ((pan - 0.5) * 24), Math.sqrt(pan) * gain);
    }
    return out;
  }

  private void wash(float[] y, double gain, Noise noise) {
    Drift slow = new Drift(0.35, 64, noise.split("slow"));
    Drift fast = new Drift(9, 64, noise.split("fast"));
    Biquad high = Biquad.highPass(220);
    Biquad top = Biquad.lowPass(11000);
    Biquad tilt = Biquad.peak(on.washHz, 0.5, 5);
    Biquad low = Biquad.lowPass(500);
    Pink pink = new Pink(noise);
    float g = 0;
    float to = (float) gain;
    for (int i = 0; i < y.length; i++) {
      if ((i & 63) == 0) {
        g = to;
        to = (float) (gain * (1 + 0.10 * slow.next() + 0.05 * fast.next()));
      }
      float w = pink.next();
      float v = top.next(high.next(tilt.next(w))) + low.next(w) * 0.1f;
      y[i] = v * (g + (to - g) * (i & 63) / 64);
    }
  }

  private float[] drop(Noise noise) {
    return switch (on) {
      case TIN -> tin(noise);
      case WINDOW -> pane(noise);
      case LEAVES -> tick(noise.log(1200, 4200), 1.1, noise.between(0.0025, 0.006), 1.4, 12, noise);
      case STREET -> wet(noise, 0.1);
      case WATER -> wet(noise, 0.6);
    };
  }

  private static float[] wet(Noise noise, double bubbles) {
    float[] d = tick(noise.log(2200, 7500), 0.8, noise.between(0.0012, 0.0035), 1.2, 8, noise);
    if (noise.chance(bubbles)) {
      double r = noise.log(0.00035, 0.0014);
      Bubble.add(d, Rate.samples(0.006), r, 0.45, noise.between(0, 0.12), 0);
    }
    return Samples.fade(d, 0, 0.005);
  }

  private static float[] tick(
      double hz, double q, double decayS, double gain, int attack, Noise noise) {
    float[] d = new float[Rate.samples(0.06)];
    Biquad band = Biquad.band(hz, q);
    double fall = StrictMath.exp(-1 / (decayS * Rate.HZ));
    double e = gain;
    for (int i = 0; i < d.length && e > 1e-5; i++) {
      d[i] = (float) (band.next(noise.white()) * e * Math.min(1, (double) i / attack));
      e *= fall;
    }
    return d;
  }

  private static float[] tin(Noise noise) {
    double[] hz = new double[9];
    double[] t60 = new double[9];
    double[] gain = new double[9];
    double base = noise.log(500, 1500);
    for (int k = 0; k < 9; k++) {
      hz[k] = base * StrictMath.pow(1 + k, 0.9) * noise.between(0.9, 1.1);
      t60[k] = noise.between(0.015, 0.035);
      gain[k] = noise.between(0.3, 1) / (1 + 0.25 * k);
    }
    return tap(hz, t60, gain, 14, 0.12);
  }

  private static float[] pane(Noise noise) {
    double[] hz = {
      noise.between(700, 1300),
      noise.between(1500, 2300),
      noise.between(2600, 3900),
      noise.between(4500, 6500),
      noise.between(7000, 9500)
    };
    return tap(
        hz,
        new double[] {.006, .007, .007, .005, .004},
        new double[] {.35, .6, .8, .7, .5},
        10,
        .16);
  }

  private static float[] tap(double[] hz, double[] t60, double[] gain, int width, double force) {
    float[] f = new float[width];
    for (int i = 0; i < width; i++) {
      f[i] = Sine.of(0.5 * i / width) * (float) force;
    }
    return Samples.fade(Resonators.sound(hz, t60, gain, f, Rate.samples(0.06)), 0, 0.005);
  }
}
