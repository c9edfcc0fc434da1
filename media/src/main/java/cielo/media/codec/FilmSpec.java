package cielo.media.codec;

import cielo.media.MediaException;
import cielo.media.mark.VisibleMark;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that decides the bytes of a film file besides its frames and samples.
 *
 * @param width even, 16..4096
 * @param height even, 16..4096; in all no more pixels than 4096x2304
 * @param fpsNum frames in fpsDen seconds
 * @param frames how many frames the film has
 * @param quality 1..100; {@link #GOOD} for a finished film. Six points more are about a quarter
 *     more bytes
 * @param mark drawn into every frame; there is no film without
 * @param metadata tags such as title or comment; no dates are added
 */
public record FilmSpec(
    int width,
    int height,
    int fpsNum,
    int fpsDen,
    int frames,
    Format format,
    int quality,
    VisibleMark mark,
    Map<String, String> metadata) {

  /** Clean edges and skies: about 7 Mbit/s for 1280x720 at 30 frames a second as H.264. */
  public static final int GOOD = 75;

  /** The rate of all sound in films. */
  public static final int SAMPLE_RATE = 48_000;

  private static final int MOST_PIXELS = 4096 * 2304; // what the encoders take

  public FilmSpec {
    require(
        even(width) && even(height) && width * height <= MOST_PIXELS,
        "even sizes from 16 to 4096 and no more than 4096x2304 pixels",
        width + "x" + height);
    require(
        fpsNum > 0 && fpsDen > 0 && fpsNum <= 240L * fpsDen,
        "a frame rate above 0 and up to 240",
        fpsNum + "/" + fpsDen);
    require(frames > 0, "at least one frame", frames);
    require(quality >= 1 && quality <= 100, "a quality from 1 to 100", quality);
    if (mark == null) {
      throw new MediaException("A film needs its visible mark; there is no film without one");
    }
    metadata = Map.copyOf(metadata);
    metadata.forEach((key, value) ->
        require(
            key.matches("[A-Za-z][A-Za-z0-9_.-]*") && value.indexOf('\0') < 0,
            "tag names of letters, digits, '_', '.', '-' and values without NUL",
            key));
  }

  /** When a frame is shown, in seconds. */
  public double timeOf(int frame) {
    return (double) ((long) frame * fpsDen) / fpsNum;
  }

  public double seconds() {
    return timeOf(frames);
  }

  /** The exact length of the film's sound in samples at {@link #SAMPLE_RATE}. */
  public int samples() {
    return (int) (((long) frames * fpsDen * SAMPLE_RATE + fpsNum / 2) / fpsNum);
  }

  /** The tags in the order in which they are written. */
  TreeMap<String, String> tags() {
    return new TreeMap<>(metadata);
  }

  private static boolean even(int size) {
    return size >= 16 && size <= 4096 && size % 2 == 0;
  }

  private static void require(boolean holds, String expected, Object given) {
    if (!holds) {
      throw new MediaException("A film needs " + expected + ", got " + given);
    }
  }
}
