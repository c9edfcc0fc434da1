package cielo.sound.motion;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;

/** Tyres on a road and the air round a car. Mono, unscaled. */
public final class Tyres {
  private Tyres() {}

  /** {@code speed} m/s at control rate. */
  public static float[] sound(float[] speed, boolean wet, Noise noise) {
    float[] y = new float[speed.length * Rate.CONTROL];
    Biquad tread = Biquad.band(780, 0.9);
    Biquad low = Biquad.lowPass(180);
    Biquad high = Biquad.band(wet ? 4200 : 2600, 0.5);
    Drift drift = new Drift(6, 50, noise.split("drift"));
    double gain = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 50 == 0) {
        double s = Math.abs(Samples.curve(speed, i)) / 14;
        gain = s * Math.sqrt(s) * (1 + 0.12 * drift.next());
      }
      float w = noise.white();
      double v = tread.next(w) * 0.5 + low.next(w) * 0.45 + high.next(w) * (wet ? 0.7 : 0.06);
      y[i] = (float) (v * gain);
    }
    return y;
  }
}
