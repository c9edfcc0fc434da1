package cielo.sound.dsp;

/**
 * Sine by table: 8192 steps a turn and linear interpolation, error below 1e-7. Same bits
 * everywhere.
 */
public final class Sine {
  private static final int N = 8192;
  private static final float[] TABLE = new float[N + 2];

  static {
    for (int i = 0; i < TABLE.length; i++) {
      TABLE[i] = (float) StrictMath.sin(2 * Math.PI * i / N);
    }
  }

  private Sine() {}

  /** sin(2 pi turns); any finite argument. */
  public static float of(double turns) {
    double p = (turns - Math.floor(turns)) * N;
    int i = (int) p;
    float f = (float) (p - i);
    return TABLE[i] + f * (TABLE[i + 1] - TABLE[i]);
  }

  /** cos(2 pi turns). */
  public static float cos(double turns) {
    return of(turns + 0.25);
  }
}
