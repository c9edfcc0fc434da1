package cielo.sound.ambience;

import cielo.sound.cue.Signals;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Sine;
import cielo.sound.mix.Stereo;
import cielo.sound.texture.Bands;
import cielo.sound.texture.Levels;

/**
 * Rooms and what hums in them: room tone, air conditioning, fridge, clock, hall, under water, ship.
 */
final class Machines {
  private static final Bands TONE =
      new Bands(
          new double[][] {{70, .7, 4}, {160, .8, -2}, {420, .6, -9}, {1600, .4, -18}},
          .15,
          .08,
          5000);
  private static final Bands FAN =
      new Bands(
          new double[][] {{90, .6, 3}, {240, .6, 0}, {700, .5, -7}, {2200, .4, -15}},
          .1,
          .05,
          6500);
  private static final Bands HALL =
      new Bands(
          new double[][] {{55, .6, 4}, {120, .6, 1}, {300, .5, -6}, {900, .4, -14}},
          .12,
          .12,
          2500);
  private static final Bands DEEP =
      new Bands(new double[][] {{45, .6, 4}, {110, .8, 2}, {260, .7, -8}}, .3, .35, 500);

  private Machines() {}

  static Stereo roomTone(double s, Noise noise) {
    return hum(TONE.make(s, noise), noise, 0.012, 0.006, 0.003);
  }

  static Stereo airCon(double s, Noise noise) {
    return FAN.make(s, noise);
  }

  static Stereo hall(double s, Noise noise) {
    return HALL.make(s, noise);
  }

  static Stereo ship(double s, Noise noise) {
    return hum(HALL.make(s, noise), noise, 0.05, 0.03, 0.004);
  }

  static Stereo fridge(double s, Noise noise) {
    Stereo out = TONE.make(s, noise).gain(0.5);
    return hum(out, noise, 0.05, 0.035, 0.02);
  }

  /** Mains hum with a slow beat; left a little louder than right. */
  private static Stereo hum(Stereo out, Noise noise, double a, double b, double c) {
    double p = noise.unit();
    for (int i = 0; i < out.samples(); i++) {
      double t = (double) i / Rate.HZ;
      double beat = 1 + 0.15 * Sine.of(0.31 * t);
      double h =
          a * Sine.of(100 * t + p) + b * Sine.of(200 * t + 0.2) * beat + c * Sine.of(300 * t + 0.5);
      out.left()[i] += (float) h;
      out.right()[i] += (float) (h * 0.8);
    }
    return out;
  }

  /** Rumble through water, now and then a few bubbles. */
  static Stereo underwater(double s, Noise noise) {
    Stereo out = DEEP.make(s, noise);
    double unit = Math.sqrt(cielo.sound.dsp.Samples.energy(out.left()) / out.samples());
    for (double t = noise.gap(1.2); t < s - 0.5; t += noise.gap(1.6)) {
      int many = 2 + noise.below(7);
      double at = t;
      int side = noise.below(2);
      for (int k = 0; k < many; k++) {
        double r = noise.log(0.004, 0.012);
        cielo.sound.contact.Bubble.add(
            out.side(side), Rate.samples(at), r, unit * noise.log(0.4, 1.6), 0.1, 0);
        at += noise.between(0.03, 0.14);
      }
    }
    Biquad.lowPass(1400).run(out.left());
    Biquad.lowPass(1400).run(out.right());
    return out;
  }

  /** A wall clock: two kinds of tick, one a second, over a little room tone. */
  static Stereo clock(double s, Noise noise) {
    Stereo out = TONE.make(s, noise);
    Levels.to(out, -30); // the ticks stand 12 dB above it
    double first = noise.between(0.05, 0.45);
    double pan = noise.between(0.3, 0.7);
    float[][] tick = {Signals.tick(1, noise), Signals.tick(0.86, noise)};
    int k = 0;
    for (double t = first; t < s - 0.06; t += 0.5) {
      out.add(tick[k++ & 1], Rate.samples(t), pan, (k & 1) == 0 ? 0.55 : 0.8);
    }
    return out;
  }
}
