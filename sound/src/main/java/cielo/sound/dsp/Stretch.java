package cielo.sound.dsp;

/** Plays a sound slower: longer and lower by the same factor (slow motion). */
public final class Stretch {
  private Stretch() {}

  /**
   * {@code speed} in (0, 1]: 0.5 = twice as long, an octave lower. Cubic interpolation; slowing
   * down cannot alias.
   */
  public static float[] slow(float[] x, double speed) {
    if (speed >= 1 || x.length == 0) {
      return x;
    }
    float[] y = new float[(int) Math.ceil(x.length / speed)];
    for (int i = 0; i < y.length; i++) {
      double p = i * speed;
      int k = (int) p;
      float f = (float) (p - k);
      float a = at(x, k - 1);
      float b = at(x, k);
      float c = at(x, k + 1);
      float d = at(x, k + 2);
      y[i] = b + 0.5f * f * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
    }
    return y;
  }

  private static float at(float[] x, int i) {
    return i < 0 || i >= x.length ? 0 : x[i];
  }
}
