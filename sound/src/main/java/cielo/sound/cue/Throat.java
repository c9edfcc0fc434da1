package cielo.sound.cue;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Curve;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Sine;
import java.util.List;

/**
 * An animal's voice: pulses of the vocal folds through moving resonances. Everything over 0 .. 1 of
 * its length.
 *
 * @param pitch Hz
 * @param loud 0 .. 1
 * @param tubes resonances
 * @param breath share of noise
 * @param rough irregularity of the folds, 0 clear .. 1 growl
 * @param flutterHz tremor of pitch
 * @param flutter its depth
 */
record Throat(
    Curve pitch,
    Curve loud,
    List<Tube> tubes,
    double breath,
    double rough,
    double flutterHz,
    double flutter) {

  /** One resonance. */
  record Tube(Curve hz, double q, double gain) {
    static Tube of(double hz, double q, double gain) {
      return new Tube(Curve.of(0, hz), q, gain);
    }
  }

  float[] sound(double seconds, Noise noise) {
    float[] y = new float[Rate.samples(seconds)];
    Biquad[] filter = new Biquad[tubes.size()];
    for (int k = 0; k < filter.length; k++) {
      filter[k] = new Biquad();
    }
    Drift wander = new Drift(12, 32, noise.split("wander"));
    Biquad hiss = Biquad.band(3500, 0.5);
    double turn = 0;
    double step = 0;
    double gain = 0;
    double to = 0;
    double strength = 1;
    double open = 0.55;
    for (int i = 0; i < y.length; i++) {
      if (i % 32 == 0) {
        double x = (double) i / y.length;
        double trill = flutter * Sine.of(flutterHz * i / Rate.HZ);
        step = pitch.at(x) * (1 + trill + 0.015 * wander.next() * (1 + 4 * rough)) / Rate.HZ;
        gain = to;
        to = loud.at((double) (i + 32) / y.length);
        for (int k = 0; k < filter.length; k++) {
          Tube t = tubes.get(k);
          filter[k].pass(t.hz.at(x), t.q);
        }
      }
      turn += step;
      if (turn >= 1) { // each cycle of a rough voice differs from the last
        turn -= 1;
        strength = Math.max(0.1, 1 + rough * 0.55 * noise.normal());
        open = 0.55 + 0.15 * rough * noise.white();
      }
      double fold = 0;
      if (turn < open) {
        double s = Sine.of(0.5 * turn / open);
        fold = s * s * (1 - turn) - 0.23;
      } else {
        fold = -0.23;
      }
      float air = hiss.next(noise.white()) * (float) (0.4 + 0.6 * (turn < open ? 1 : 0));
      float v = (float) (fold * strength * (1 - 0.6 * breath) + air * breath * 1.2);
      float sum = 0;
      for (int k = 0; k < filter.length; k++) {
        sum += filter[k].next(v) * (float) tubes.get(k).gain;
      }
      y[i] = sum * (float) (gain + (to - gain) * (i & 31) / 32);
    }
    return Biquad.highPass(60).run(y);
  }
}
