package cielo.sound.mix;

import cielo.sound.dsp.Rate;
import cielo.sound.dsp.Samples;

/** Two channels of equal length that are added to. Owned by one thread. */
public record Stereo(float[] left, float[] right) {
  public static Stereo silence(int samples) {
    return new Stereo(new float[samples], new float[samples]);
  }

  public static Stereo seconds(double s) {
    return silence(Rate.samples(s));
  }

  public int samples() {
    return left.length;
  }

  public float[] side(int c) {
    return c == 0 ? left : right;
  }

  public Stereo add(Stereo o, int at, double gain) {
    Samples.add(left, o.left, at, gain);
    Samples.add(right, o.right, at, gain);
    return this;
  }

  /** Adds a mono sound, equal power; pan 0 left, 1 right. */
  public Stereo add(float[] mono, int at, double pan, double gain) {
    Samples.add(left, mono, at, gain * 1.4142 * cielo.sound.dsp.Sine.cos(pan / 4));
    Samples.add(right, mono, at, gain * 1.4142 * cielo.sound.dsp.Sine.of(pan / 4));
    return this;
  }

  public Stereo gain(double g) {
    Samples.gain(left, g);
    Samples.gain(right, g);
    return this;
  }

  public Stereo fade(double inS, double outS) {
    Samples.fade(left, inS, outS);
    Samples.fade(right, inS, outS);
    return this;
  }

  /** True if every sample is zero. */
  public boolean silent() {
    return Samples.peak(left) == 0 && Samples.peak(right) == 0;
  }
}
