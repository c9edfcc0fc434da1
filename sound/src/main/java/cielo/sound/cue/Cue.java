package cielo.sound.cue;

import cielo.sound.dsp.Noise;
import java.util.List;

/**
 * A sound by name.
 *
 * @param names what it is asked for by, lower case, singular; the first is its own name
 * @param level natural loudness at 1 m: LUFS of its loudest 100 ms
 * @param lasting runs as long as it is asked to; others have their own length
 * @param trust how far it can be trusted
 * @param synth makes it, unscaled
 */
public record Cue(List<String> names, double level, boolean lasting, Trust trust, Synth synth) {
  /** Judged by spectrogram and octave bands; nobody has listened yet. */
  public enum Trust {
    GOOD,
    FAIR,
    WEAK
  }

  /** Mono samples of about {@code seconds} (only lasting ones obey). */
  @FunctionalInterface
  public interface Synth {
    float[] make(double seconds, Noise noise);
  }

  /** A name of its own. */
  public String name() {
    return names.getFirst();
  }
}
