package cielo.sound.ambience;

import cielo.sound.contact.Bubble;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Drift;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;
import cielo.sound.texture.Bands;
import cielo.sound.texture.Levels;

/** Surf: a base of far water; every 5 to 8.5 s a wave swells, breaks and washes back. */
record Sea(double size) implements Bed {
  private static final Bands BASE =
      new Bands(
          new double[][] {{90, .5, -2}, {300, .5, -4}, {1100, .4, -9}, {3000, .4, -13}},
          .12,
          .3,
          4000);

  @Override
  public Stereo make(double seconds, Noise noise) {
    Stereo out = Levels.to(BASE.make(seconds, noise.split("base")), -50);
    for (double t = -noise.between(0.5, 2.5); t < seconds; t += noise.between(5, 8.5)) {
      wave(out, t, seconds, noise.split("wave"));
    }
    return out;
  }

  private void wave(Stereo out, double start, double seconds, Noise noise) {
    double tall = noise.between(0.6, 1.1) * size;
    double pan = noise.between(0.25, 0.75);
    double up = noise.between(1.6, 2.6);
    double down = noise.between(3, 5);
    for (int c = 0; c < 2; c++) {
      double side = StrictMath.sin(Math.PI / 2 * (c == 0 ? 1 - pan : pan));
      side(out.side(c), Rate.samples(start), up, down, tall * side * 0.12, noise.split(c));
    }
    for (int k = 0; k < 180; k++) {
      double t = start + up + noise.gap(1.1);
      if (t > 0 && t < seconds - 0.01) {
        double gain = 0.006 * tall * noise.log(0.3, 2);
        float[] y = out.side(noise.below(2));
        Bubble.add(
            y,
            Rate.samples(t),
            noise.log(0.0004, 0.0025),
            gain,
            noise.between(0, 0.1),
            noise.unit());
      }
    }
  }

  private static void side(float[] y, int at, double up, double down, double gain, Noise noise) {
    Biquad low = new Biquad();
    Biquad high = new Biquad();
    Biquad boom = Biquad.lowPass(130);
    Drift rough = new Drift(7, 64, noise.split("rough"));
    int n = Rate.samples(up + down);
    double e = 0;
    double step = 0;
    double thud = 0;
    for (int i = 0; i < n && at + i < y.length; i++) {
      if (i % 64 == 0) {
        double x = (double) i / Rate.HZ;
        double z = x < up ? x / up : (x - up) / down;
        double to;
        if (x < up) {
          low.low(380 + 3000 * z * z, 0.6);
          high.high(70, 0.6);
          to = StrictMath.pow(z, 2.6);
        } else {
          low.low(3600 + 5600 * Math.min(1, z * 2.2), 0.6);
          high.high(70 + 1500 * Math.min(1, z * 1.8), 0.6);
          to = (0.75 * StrictMath.exp(-z * 9) + 0.55 * StrictMath.exp(-z * 2.8)) * 0.8 * (1 - z);
        }
        to *= 1 + 0.18 * rough.next();
        step = (to - e) / 64;
        thud = x > up - 0.25 ? 1.35 * StrictMath.exp(-Math.abs(x - up) * 3.2) : 0;
      }
      e += step;
      float w = noise.white();
      double v = high.next(low.next(w)) * e + boom.next(w) * thud * Math.min(1, e * 4);
      if (at + i >= 0) {
        y[at + i] += (float) (v * gain);
      }
    }
  }
}
