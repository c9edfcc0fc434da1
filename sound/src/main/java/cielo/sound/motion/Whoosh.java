package cielo.sound.motion;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;

/** Air torn by a moving body. Mono, at 1 m. */
public final class Whoosh {
  /*
   * Vortices leave a body of size d at f = 0.2 v / d (Strouhal): two noise bands at f and 2.3 f,
   * low-pass 7 f, gain (v / 12)^2.2.
   */
  private static final double LEVEL = 0.05; // RMS about -27 dBFS at 12 m/s and 1 m

  private Whoosh() {}

  /** {@code speed} m/s at control rate; {@code sizeM} across. */
  public static float[] sound(float[] speed, double sizeM, Noise noise) {
    float[] y = new float[speed.length * Rate.CONTROL];
    Biquad one = new Biquad();
    Biquad two = new Biquad();
    Biquad low = new Biquad();
    Pink pink = new Pink(noise);
    Drift rough = new Drift(18, 50, noise.split("drift"));
    double gain = 0;
    for (int i = 0; i < y.length; i++) {
      if (i % 50 == 0) {
        double v = Math.abs(Samples.curve(speed, i));
        double hz = Math.clamp(0.2 * v / sizeM, 60, 6000);
        one.pass(hz, 1.6);
        two.pass(hz * 2.3, 0.8);
        low.low(Math.clamp(hz * 7, 300, 14000), 0.7);
        gain = Math.min(2.5, StrictMath.pow(v / 12, 2.2)) * (1 + 0.25 * rough.next()) * LEVEL;
      }
      if (gain < 1e-5) {
        continue;
      }
      float w = pink.next() * 4;
      y[i] = (float) (low.next(one.next(w) * 1.6f + two.next(w) * 0.7f) * gain);
    }
    return y;
  }
}
