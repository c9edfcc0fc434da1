package cielo.sound.ambience;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Pink;
import cielo.sound.mix.Stereo;

/**
 * Wind by its speed, with gusts.
 *
 * @param speedMs mean speed
 * @param leaves share of rustling leaves, 0 none .. 1 a wood
 * @param air share of the wind's own voice
 */
record Wind(double speedMs, double leaves, double air) implements Bed {
  /*
   * U = v (1 + gusts of 0.12, 0.6, 3.5 Hz); bands at 120 + 34 U and 260 + 60 U, a whistle at
   * 480 + 75 U above 5 m/s; gain (U / 8)^1.9; leaves: noise above 2.2 kHz, (U / 8)^2.4.
   */
  private static final int HOP = 64;

  @Override
  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    long shared = noise.bits();
    for (int c = 0; c < 2; c++) {
      Noise gusts = Noise.of(shared, "gusts");
      Drift slow = new Drift(0.12, HOP, gusts.split(1));
      Drift middle = new Drift(0.6, HOP, gusts.split(2));
      Drift fast = new Drift(3.5, HOP, gusts.split(3));
      side(out.side(c), slow, middle, fast, noise.split("side" + c));
    }
    return out;
  }

  private void side(float[] y, Drift slow, Drift middle, Drift fast, Noise noise) {
    Drift mine = new Drift(1.2, HOP, noise.split("mine"));
    Pink pink = new Pink(noise.split("air"));
    Biquad a = new Biquad();
    Biquad b = new Biquad();
    Biquad whistle = new Biquad();
    Biquad low = Biquad.lowPass(160);
    Biquad high = Biquad.highPass(2200);
    Biquad top = Biquad.lowPass(9000);
    float gain = 0;
    float to = 0;
    float rustle = 0;
    float rustleTo = 0;
    float pipe = 0;
    for (int i = 0; i < y.length; i++) {
      int k = i % HOP;
      if (k == 0) {
        double m = middle.next();
        double f = fast.next();
        double own = mine.next();
        double u =
            Math.max(0.3, speedMs * (1 + 0.30 * slow.next() + 0.16 * m + 0.07 * f + 0.08 * own));
        a.pass(120 + 34 * u, 1.1);
        b.pass(260 + 60 * u, 2.6);
        whistle.pass(Math.max(100, 480 + 75 * u + 40 * m), 11);
        gain = i == 0 ? (float) (air * StrictMath.pow(u / 8, 1.9)) : to;
        to = (float) (air * StrictMath.pow(u / 8, 1.9));
        rustle = rustleTo;
        rustleTo =
            (float)
                (leaves
                    * 0.16
                    * StrictMath.pow(u / 8, 2.4)
                    * Math.max(0.15, 1 + 0.35 * own + 0.2 * f));
        rustle = i == 0 ? rustleTo : rustle;
        pipe = (float) (0.22 * Math.max(0, u / 9 - 0.5));
      }
      float mix = (float) k / HOP;
      float x = pink.next() * 3;
      float v = low.next(x) * 0.55f + a.next(x) * 0.9f + b.next(x) * 0.45f + whistle.next(x) * pipe;
      y[i] = v * (gain + (to - gain) * mix);
      if (leaves > 0) {
        y[i] += top.next(high.next(noise.white())) * (rustle + (rustleTo - rustle) * mix);
      }
    }
  }
}
