package cielo.media.clip;

import cielo.media.MediaException;

/**
 * Stereo sound: two channels of equal length, full scale at -1 and 1. The arrays are not copied.
 *
 * @param sampleRate samples a second
 * @param left (samples)
 * @param right (samples)
 */
public record Stem(int sampleRate, float[] left, float[] right) {
  public Stem {
    if (sampleRate < 1 || left.length != right.length) {
      throw new MediaException(
          "A stem needs a positive sample rate and two channels of one length, got "
              + sampleRate
              + " Hz, "
              + left.length
              + " and "
              + right.length
              + " samples");
    }
  }

  /** A stem without a sound. */
  public static Stem silence(int sampleRate, int samples) {
    return new Stem(sampleRate, new float[samples], new float[samples]);
  }

  /** Length in samples. */
  public int samples() {
    return left.length;
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) left.length / sampleRate;
  }
}
