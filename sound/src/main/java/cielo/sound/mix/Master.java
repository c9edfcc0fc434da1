package cielo.sound.mix;

import cielo.sound.dsp.Decibel;
import java.util.List;
import java.util.Locale;

/**
 * The last step: one gain to the loudness target, knee, limiter, second trim, end fades. In place.
 *
 * <p>Quiet films stay quiet: the gain is at most +18 dB. Nothing is added: silence stays exact
 * zero.
 */
public final class Master {
  public static final double TARGET_LUFS = -16;
  public static final double CEILING_DBTP = -1;
  static final double MOST_DB = 18;
  static final double LEAST_DB = -30;

  /** Below the ceiling: lossy coding overshoots, at 256 kbit/s by up to 0.9 dB. */
  private static final double HOLD_DBTP = -1.9;

  private static final double TRIM_DB = 6;
  private static final double FADE_S = 0.005;

  /** What was measured after mastering. */
  public record Result(double lufs, double truePeakDb) {}

  private Master() {}

  /** Masters {@code x}; sentences for the user go to {@code notes}. */
  public static Result run(Stereo x, List<String> notes) {
    double before = Loudness.of(x);
    if (before <= Loudness.NOTHING) {
      notes.add(x.silent() ? "The film is silent." : "The film is all but silent.");
      x.fade(FADE_S, FADE_S);
      return new Result(before, TruePeak.of(x));
    }
    double want = TARGET_LUFS - before;
    double db = Math.clamp(want, LEAST_DB, MOST_DB);
    if (want > MOST_DB) {
      notes.add(
          String.format(
              Locale.ROOT,
              "A quiet film: raised by %.0f dB at most, it stays at %.1f LUFS.",
              MOST_DB,
              before + MOST_DB));
    }
    x.gain(Decibel.gain(db));
    Knee.bend(x);
    Limiter.hold(x, HOLD_DBTP);
    if (want <= MOST_DB) {
      trim(x, notes);
    }
    x.fade(FADE_S, FADE_S);
    return new Result(Loudness.of(x), TruePeak.of(x));
  }

  /**
   * What the limiter took is given back, at most {@link #TRIM_DB} in all: more would level near and
   * far blows. A film of a few single blows may stay a little under the target.
   */
  private static void trim(Stereo x, List<String> notes) {
    double left = TRIM_DB;
    double missing = TARGET_LUFS - Loudness.of(x);
    while (missing > 0.4 && left > 0.1) {
      double step = Math.min(left, Math.min(3, missing * 1.3));
      left -= step;
      x.gain(Decibel.gain(step));
      Knee.bend(x);
      Limiter.hold(x, HOLD_DBTP);
      missing = TARGET_LUFS - Loudness.of(x);
    }
    if (missing > 1) {
      notes.add(
          String.format(
              Locale.ROOT,
              "A film of a few single blows: %.1f dB under the usual loudness, so that they keep their"
                  + " force.",
              missing));
    }
  }
}
