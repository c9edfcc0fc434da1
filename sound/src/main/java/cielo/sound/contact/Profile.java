package cielo.sound.contact;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;

/**
 * A rough surface: 65,536 random heights of deviation 1, read like a record. It closes on itself.
 */
final class Profile {
  static final int N = 65_536;
  private static final int JOIN = 512;
  private final float[] height = new float[N];

  /** Long waves dominate: rolling. */
  static Profile pink(Noise noise) {
    return new Profile(noise, 6, 1.2, 0);
  }

  /** Short waves dominate: sliding. */
  static Profile white(Noise noise) {
    return new Profile(noise, 0, 1.2, 0.8);
  }

  private Profile(Noise noise, double slow, double middle, double fast) {
    double a = 0;
    double b = 0;
    for (int i = 0; i < N; i++) {
      double w = noise.normal();
      a += 0.02 * (w - a);
      b += 0.15 * (w - b);
      height[i] = (float) (a * slow + b * middle + w * fast);
    }
    for (int i = 0; i < JOIN; i++) {
      float t = (float) i / JOIN;
      height[N - JOIN + i] = height[N - JOIN + i] * (1 - t) + height[i] * t;
    }
    Samples.gain(height, 1 / Math.sqrt(Samples.energy(height) / N));
  }

  /** Height at a place, in steps of the profile; linear between. */
  float at(double step) {
    double whole = Math.floor(step);
    int i = (int) (long) whole;
    float f = (float) (step - whole);
    return height[i & (N - 1)] * (1 - f) + height[(i + 1) & (N - 1)] * f;
  }
}
