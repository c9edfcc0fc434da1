package cielo.app.exam.still;

import java.util.Locale;

/**
 * How bright a picture is.
 *
 * @param mean of the luma, 0..1 (as displayed)
 * @param bright luma that one pixel in fifty passes
 * @param burnt share of pixels in which every channel is at its end
 */
record Exposure(double mean, double bright, double burnt) {
  private static final double DARKEST_MEAN = 0.02;
  private static final double DARKEST_BRIGHT = 0.10;
  private static final double MOST_BURNT = 0.35;
  private static final double BRIGHTEST_MEAN = 0.93;

  static Exposure of(int[] rgb) {
    int[] histogram = new int[256];
    double sum = 0;
    int burnt = 0;
    for (int p : rgb) {
      int r = p >> 16 & 255;
      int g = p >> 8 & 255;
      int b = p & 255;
      int luma = (int) Math.round(0.2126 * r + 0.7152 * g + 0.0722 * b);
      histogram[luma]++;
      sum += luma;
      burnt += Math.min(r, Math.min(g, b)) >= 254 ? 1 : 0;
    }
    int rest = rgb.length / 50;
    int level = 255;
    while (level > 0 && rest >= histogram[level]) {
      rest -= histogram[level];
      level--;
    }
    return new Exposure(sum / 255 / rgb.length, level / 255.0, (double) burnt / rgb.length);
  }

  /** One sentence, or empty. */
  String fault() {
    if (mean < DARKEST_MEAN || bright < DARKEST_BRIGHT) {
      return String.format(Locale.ROOT, "black (mean %.3f, lights %.2f)", mean, bright);
    }
    if (burnt > MOST_BURNT || mean > BRIGHTEST_MEAN) {
      return String.format(Locale.ROOT, "blown out (mean %.2f, %.0f %% burnt)", mean, 100 * burnt);
    }
    return "";
  }
}
