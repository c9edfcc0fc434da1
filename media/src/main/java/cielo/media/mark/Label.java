package cielo.media.mark;

/**
 * The label's drawing at one size: per pixel how much is covered by letters and by the pill.
 *
 * @param white (height, width), 0..255: the letters "AI" and "Cielo"
 * @param dark (height, width), 0..255: the pill
 * @param rim (height, width), 0..255: the thin outline of the pill
 */
record Label(int width, int height, byte[] white, byte[] dark, byte[] rim) {
  /*
   * In wide pictures "AI" and "Cielo" stand side by side, in others "AI" above "Cielo", which keeps
   * the label narrow enough to fit whole into every half of the picture. A hairline parts the two.
   *
   * Coverage of a pixel is taken from the distance of its centre to the edge: a ramp one pixel
   * wide, which for a straight edge is the covered area within 0.06. Only +, *, / and sqrt are
   * used: the same pixels everywhere.
   */
  private static final double END = 0.46; // from the letters to the pill's end, in cap heights
  private static final double INNER = 0.28; // from the letters to the hairline
  private static final double HAIR = 0.022; // half the hairline's width
  private static final double ABOVE = 0.33; // above and below the letters
  private static final Lettering AI = Lettering.AI;
  private static final Lettering CIELO = Lettering.CIELO;

  /**
   * Width and height of a label and where its words lie, all in cap heights from its left bottom.
   */
  private record Plan(
      double width,
      double height,
      double corner,
      double aiX,
      double aiY,
      double cieloX,
      double cieloY,
      double border,
      boolean stacked) {

    static Plan sideBySide() {
      double border = END + AI.width() + INNER;
      double height = 1 + 2 * ABOVE;
      double width = border + INNER + CIELO.width() + END;
      return new Plan(width, height, height / 2, END, ABOVE, border + INNER, ABOVE, border, false);
    }

    static Plan oneAboveOther() {
      double side = 0.40;
      double width = CIELO.width() + 2 * side;
      double border = ABOVE + 1 + 0.21;
      double height = border + 0.21 + 1 + ABOVE;
      return new Plan(
          width, height, 0.5, (width - AI.width()) / 2, border + 0.21, side, ABOVE, border, true);
    }

    /** Signed distance into the white ink at a point, all in cap heights. */
    double ink(double x, double y) {
      double words = Math.max(AI.ink(x - aiX, y - aiY), CIELO.ink(x - cieloX, y - cieloY));
      double across = HAIR - Math.abs(stacked ? y - border : x - border);
      double along =
          stacked
              ? width / 2 - cieloX - Math.abs(x - width / 2)
              : height / 2 - ABOVE - Math.abs(y - height / 2);
      return Math.max(words, Math.min(across, along));
    }
  }

  private static final Plan WIDE = Plan.sideBySide();
  private static final Plan TALL = Plan.oneAboveOther();

  /** Draws the label with capitals of the given height in pixels. */
  static Label draw(double cap, boolean stacked) {
    Plan plan = stacked ? TALL : WIDE;
    int width = (int) Math.ceil(plan.width * cap);
    int height = (int) Math.ceil(plan.height * cap);
    byte[] white = new byte[width * height];
    byte[] dark = new byte[width * height];
    byte[] rim = new byte[width * height];
    double corner = plan.corner * cap;
    double rimWidth = Math.max(1, cap * 0.045);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        double inside = roundedBox(x + 0.5, y + 0.5, width, height, corner);
        double u = (x + 0.5) / cap;
        double v = (height - y - 0.5) / cap;
        white[i] = coverage(plan.ink(u, v) * cap);
        dark[i] = coverage(inside);
        rim[i] = coverage(Math.min(inside, rimWidth - inside));
      }
    }
    return new Label(width, height, white, dark, rim);
  }

  /** Signed distance from a point into a box with round corners, all in pixels. */
  private static double roundedBox(double x, double y, double width, double height, double corner) {
    double dx = Math.abs(x - width / 2) - (width / 2 - corner);
    double dy = Math.abs(y - height / 2) - (height / 2 - corner);
    double ox = Math.max(dx, 0);
    double oy = Math.max(dy, 0);
    return corner - Math.sqrt(ox * ox + oy * oy) - Math.min(0, Math.max(dx, dy));
  }

  private static byte coverage(double inside) {
    return (byte) Math.round(255 * Math.clamp(inside + 0.5, 0.0, 1.0));
  }

  /** Width of the label in cap heights. */
  static double widthInCaps(boolean stacked) {
    return (stacked ? TALL : WIDE).width;
  }

  /** Height of the label in cap heights. */
  static double heightInCaps(boolean stacked) {
    return (stacked ? TALL : WIDE).height;
  }
}
