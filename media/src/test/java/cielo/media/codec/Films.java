package cielo.media.codec;

import cielo.media.clip.Frame;
import cielo.media.clip.Stem;
import cielo.media.mark.VisibleMark;
import java.nio.file.Path;
import java.util.Map;

/** Small films for tests. */
public final class Films {
  public static final VisibleMark MARK =
      new VisibleMark("a key of 16 byte".getBytes(), "test film");

  private Films() {}

  public static FilmSpec spec(Format format, int width, int height, int fps, int frames) {
    return new FilmSpec(width, height, fps, 1, frames, format, FilmSpec.GOOD, MARK, Map.of());
  }

  /** A soft pattern that drifts, with a hard-edged square that jumps. */
  public static Frame frame(FilmSpec spec, int index) {
    int width = spec.width();
    int height = spec.height();
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int r = 255 * x / width;
        int g = 255 * y / height;
        int b = Math.abs((2 * x + 4 * index) % 512 - 256) * 255 / 256;
        rgb[y * width + x] = r << 16 | g << 8 | b;
      }
    }
    int left = 7 * index % (width - 16);
    for (int y = height / 2; y < height / 2 + 16; y++) {
      for (int x = left; x < left + 16; x++) {
        rgb[y * width + x] = 0xffe020;
      }
    }
    return new Frame(width, height, rgb);
  }

  /** Silence with one click at the given time. */
  public static Stem click(FilmSpec spec, double seconds) {
    Stem stem = Stem.silence(FilmSpec.SAMPLE_RATE, spec.samples());
    int at = (int) Math.round(seconds * FilmSpec.SAMPLE_RATE);
    for (int i = 0; i < 24; i++) {
      float value = (float) (0.9 * StrictMath.exp(-i / 6.0));
      stem.left()[at + i] = value;
      stem.right()[at + i] = value;
    }
    return stem;
  }

  /** Writes a film with a click at half a second. */
  public static void write(FilmSpec spec, Path target, int workers) {
    try (FilmWriter writer = FilmWriter.open(spec, target, workers)) {
      writer.sound(click(spec, 0.5));
      for (int i = 0; i < spec.frames(); i++) {
        writer.frame(frame(spec, i));
      }
      writer.finish();
    }
  }
}
