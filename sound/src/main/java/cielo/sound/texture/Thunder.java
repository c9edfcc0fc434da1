package cielo.sound.texture;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.mix.Stereo;

/** Claps of thunder. Needs rain under it; a sharp first burst would be an explosion. */
public final class Thunder {
  /*
   * 320 noise bursts round 3-5 claps of the channel; each low-passed at 2.2e6 / (d + 1500) Hz times
   * 0.35-1.5, rising over 12 ms + d / 48000, thinning out over 7 s; rumble under 180 Hz.
   */
  private static final Bands RUMBLE =
      new Bands(new double[][] {{45, .6, 3}, {90, .7, 0}, {180, .6, -6}}, 1.6, .5, 400);

  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    for (double t = noise.between(0.3, 2); t < seconds; t += noise.between(6, 13)) {
      Stereo clap = clap(noise.log(700, 4500), noise.split("clap"));
      out.add(clap, Rate.samples(t), 1);
    }
    return out;
  }

  /** One thunder at a distance, m; loudness -24 LUFS. */
  public static Stereo clap(double distanceM, Noise noise) {
    double length = 7 + distanceM / 900;
    Stereo out = Stereo.seconds(length);
    int claps = 3 + noise.below(3);
    double[] at = new double[claps];
    double[] size = new double[claps];
    double[] wide = new double[claps];
    for (int k = 0; k < claps; k++) {
      at[k] = k == 0 ? 0.35 + distanceM / 9000 : noise.between(0.3, length * 0.6);
      size[k] = (k == 0 ? 1 : noise.between(0.3, 0.9)) * StrictMath.exp(-at[k] / (length * 0.5));
      wide[k] = noise.between(0.15, 0.5) + distanceM / 8000;
    }
    for (int k = 0; k < 320; k++) {
      int q = noise.below(claps);
      double spread = Math.abs(noise.normal()) * (noise.chance(0.8) ? 1 : -0.4);
      double t = Math.max(0.02, at[q] + wide[q] * spread);
      burst(out, t, noise.log(0.2, 1) * size[q], distanceM, noise);
    }
    Stereo rumble = Levels.to(RUMBLE.make(length, noise), -27);
    double fall = StrictMath.exp(-1 / (Rate.HZ * (1.6 + distanceM / 1400)));
    for (int c = 0; c < 2; c++) {
      double e = 1;
      float[] y = rumble.side(c);
      for (int i = 0; i < y.length; i++) {
        y[i] *= (float) (e * Math.min(1, i / (0.15 * Rate.HZ)));
        e *= fall;
      }
    }
    out.add(rumble, 0, 1);
    Biquad.highPass(28).run(out.left());
    Biquad.highPass(28).run(out.right());
    return Levels.to(out.fade(0.002, 1.5), -24);
  }

  private static void burst(Stereo out, double t, double gain, double distanceM, Noise noise) {
    double hz = Math.clamp(2.2e6 / (distanceM + 1500) * noise.log(0.35, 1.5), 110, 5000);
    float[] x = new float[Rate.samples(noise.log(0.15, 1))];
    Biquad one = Biquad.lowPass(hz);
    Biquad two = Biquad.lowPass(hz * 1.5);
    double fall = StrictMath.exp(-2.5 / x.length);
    double e = Math.sqrt(2500 / hz + 1);
    double rise = 600 + distanceM;
    for (int i = 0; i < x.length; i++) {
      x[i] = two.next(one.next(noise.white())) * (float) (e * Math.min(1, i / rise));
      e *= fall;
    }
    out.add(
        cielo.sound.dsp.Samples.fade(x, 0, 0.03), Rate.samples(t), noise.between(0.2, 0.8), gain);
  }
}
