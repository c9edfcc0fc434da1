package cielo.server.http;

import java.util.List;
import java.util.Set;

/** What sizes and lengths may be ordered. */
sealed interface Limits {
  void check(double seconds, int width, int height, Models.Model model);

  /** Anything the engine can film. */
  record Free() implements Limits {
    private static final int LONGEST_SIDE = 1920;
    private static final int MOST_PIXELS = 1920 * 1080;

    @Override
    public void check(double seconds, int width, int height, Models.Model model) {
      boolean even = width % 2 == 0 && height % 2 == 0;
      boolean fits =
          Math.min(width, height) >= 128
              && Math.max(width, height) <= LONGEST_SIDE
              && width * height <= MOST_PIXELS;
      if (!even || !fits) {
        throw Fields.wrong(
            "size",
            "width and height must be even, at least 128, together at most 1920x1080 (either way"
                + " round), not '"
                + width
                + "x"
                + height
                + "'");
      }
    }
  }

  /** The documented values of the original alone. */
  record Strict() implements Limits {
    private static final Set<Double> SECONDS = Set.of(4.0, 8.0, 12.0, 16.0, 20.0);
    private static final List<String> SMALL = List.of("720x1280", "1280x720");
    private static final List<String> LARGE =
        List.of("1024x1792", "1792x1024", "1080x1920", "1920x1080");

    @Override
    public void check(double seconds, int width, int height, Models.Model model) {
      if (!SECONDS.contains(seconds)) {
        throw Fields.wrong("seconds", "must be one of '4', '8', '12', '16', '20'");
      }
      String size = width + "x" + height;
      if (!SMALL.contains(size) && !(model.large() && LARGE.contains(size))) {
        throw Fields.wrong(
            "size",
            "must be one of "
                + SMALL
                + (model.large() ? " or " + LARGE : "")
                + " for "
                + model.id()
                + ", not '"
                + size
                + "'");
      }
    }
  }
}
