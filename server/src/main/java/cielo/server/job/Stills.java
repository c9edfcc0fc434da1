package cielo.server.job;

import cielo.media.clip.Frame;
import cielo.media.codec.FilmReader;
import cielo.media.codec.StillFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The small pictures of a finished film, read from the marked file itself. */
final class Stills {
  /** As many pictures as fit a 5 x 4 sheet; the longer side of each, pixels. */
  private static final int COLUMNS = 5;

  private static final int ROWS = 4;
  private static final int CELL = 256;
  private static final int LONGEST = 640;

  private Stills() {}

  /** Writes thumbnail (the frame in the middle) and sprite sheet (evenly spaced, in order). */
  static void draw(Path film, Path thumbnail, Path sprites) {
    FilmReader reader = FilmReader.open(film);
    int frames = reader.info().frames();
    int cells = Math.min(frames, COLUMNS * ROWS);
    int[] large = fit(reader, LONGEST);
    int[] small = fit(reader, CELL);
    List<Frame> shown = new ArrayList<>();
    Frame[] middle = new Frame[1];
    int[] n = {0};
    reader.frames(
        large[0],
        large[1],
        f -> {
          if (n[0] == frames / 2 || middle[0] == null) {
            middle[0] = f;
          }
          if (shown.size() < cells && n[0] == (long) shown.size() * frames / cells) {
            shown.add(f.scaled(small[0], small[1]));
          }
          n[0]++;
        });
    StillFile.webp(middle[0], thumbnail);
    StillFile.jpeg(sheet(shown, small[0], small[1]), sprites);
  }

  private static int[] fit(FilmReader reader, int longest) {
    int w = reader.info().width();
    int h = reader.info().height();
    double by = Math.min(1, (double) longest / Math.max(w, h));
    return new int[] {even(w * by), even(h * by)};
  }

  private static int even(double n) {
    return Math.max(2, 2 * (int) Math.round(n / 2));
  }

  private static Frame sheet(List<Frame> shown, int w, int h) {
    int columns = Math.min(COLUMNS, shown.size());
    int rows = (shown.size() + columns - 1) / columns;
    int[] all = new int[columns * w * rows * h];
    for (int i = 0; i < shown.size(); i++) {
      int left = i % columns * w;
      int top = i / columns * h;
      for (int y = 0; y < h; y++) {
        System.arraycopy(shown.get(i).rgb(), y * w, all, (top + y) * columns * w + left, w);
      }
    }
    return new Frame(columns * w, rows * h, all);
  }
}
