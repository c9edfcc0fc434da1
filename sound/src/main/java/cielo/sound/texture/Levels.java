package cielo.sound.texture;

import cielo.sound.dsp.Decibel;
import cielo.sound.mix.Loudness;
import cielo.sound.mix.Stereo;

/** Sets a bed to a loudness. */
public final class Levels {
  private Levels() {}

  /** Scales to {@code lufs} over the whole length; silence stays silence. */
  public static Stereo to(Stereo x, double lufs) {
    double now = Loudness.flat(x.gain(1));
    return now <= Loudness.NOTHING + 0.01 ? boosted(x, lufs) : x.gain(Decibel.gain(lufs - now));
  }

  /** For raw signals under the meter's floor. */
  private static Stereo boosted(Stereo x, double lufs) {
    if (x.silent()) {
      return x;
    }
    x.gain(1000);
    double now = Loudness.flat(x);
    return now <= Loudness.NOTHING + 0.01 ? x.gain(0) : x.gain(Decibel.gain(lufs - now));
  }
}
