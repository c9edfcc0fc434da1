package cielo.sound.dsp;

/** The clock of all sound: audio samples and control points. */
public final class Rate {
  /** Audio samples a second. */
  public static final int HZ = 48_000;

  /** Control points a second (speed, load, azimuth, distance, rpm). */
  public static final int CONTROL_HZ = 480;

  /** Audio samples from one control point to the next. */
  public static final int CONTROL = HZ / CONTROL_HZ;

  private Rate() {}

  /** Whole samples nearest to {@code seconds}. */
  public static int samples(double seconds) {
    return (int) Math.round(seconds * HZ);
  }

  /** Control points that cover {@code samples} audio samples, at least one. */
  public static int controls(int samples) {
    return Math.max(1, (samples + CONTROL - 1) / CONTROL);
  }
}
