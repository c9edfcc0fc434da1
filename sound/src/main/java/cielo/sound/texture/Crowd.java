package cielo.sound.texture;

import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Stereo;
import cielo.sound.room.Reverb;
import cielo.sound.room.Room;

/** People who clap. Voices are not made here. {@code people}: 12 a room, 300 a hall. */
public record Crowd(int people) {
  private static final Bands FAR =
      new Bands(new double[][] {{1400, .9, -3}, {2100, .9, 0}, {3200, .8, -5}}, 9, .12, 9000);

  public Stereo make(double seconds, Noise noise) {
    Stereo out = Stereo.seconds(seconds);
    float[] send = new float[out.samples()];
    float[][] stock = new float[64][];
    for (int k = 0; k < stock.length; k++) {
      stock[k] = clap(noise, noise.between(0.85, 1.2));
    }
    for (int k = 0; k < Math.min(people, 36); k++) {
      double period = noise.between(0.20, 0.34);
      double pan = noise.unit();
      double far = noise.log(1, 6);
      int own = noise.below(stock.length);
      for (double t = noise.between(0, 0.8); t < seconds; t += period * noise.between(0.88, 1.12)) {
        float[] clap = stock[(own + noise.below(6)) % stock.length];
        double gain = 0.2 * noise.between(0.7, 1.2);
        out.add(clap, Rate.samples(t), pan, gain / far);
        Samples.add(send, clap, Rate.samples(t), gain / Math.sqrt(far));
      }
    }
    if (people > 60) {
      out.add(Levels.to(FAR.make(seconds, noise), -38), 0, 1);
    }
    Room hall = people > 60 ? Room.closed(30, 9, 20, 2) : Room.closed(12, 3.2, 8, 0.8);
    Reverb.add(send, hall, out, 5);
    return out;
  }

  /** One clap; {@code bright} 0.85 .. 1.2. */
  public static float[] clap(Noise noise, double bright) {
    float[] y = new float[Rate.samples(0.11)];
    double hz = noise.log(1250, 2500) * bright;
    Biquad a = Biquad.band(hz, noise.between(1.1, 2.2));
    Biquad b = Biquad.band(hz * noise.between(2, 2.8), 0.9);
    Biquad high = Biquad.highPass(850);
    double fast = StrictMath.exp(-1 / (noise.between(0.0020, 0.0042) * Rate.HZ));
    double slow = StrictMath.exp(-1 / (0.016 * Rate.HZ));
    double e = 1;
    double tail = 0.1;
    for (int i = 0; i < y.length; i++) {
      float w = noise.white();
      double v = a.next(w) * 1.8 + b.next(w) * 0.22;
      y[i] = high.next((float) (v * (e + tail) * Math.min(1, i / 24.0)));
      e *= fast;
      tail *= slow;
    }
    return Samples.fade(y, 0, 0.01);
  }
}
