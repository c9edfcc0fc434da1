package cielo.media.mark;

/**
 * A centre line that a round pen follows; letters are made of these. Letter space: cap height 1, y
 * up.
 */
sealed interface Stroke permits Stroke.Line, Stroke.Arc {

  /** Distance of a point from the centre line. */
  double distance(double x, double y);

  /** A straight piece; with equal ends, a dot. */
  record Line(double x0, double y0, double x1, double y1) implements Stroke {
    @Override
    public double distance(double x, double y) {
      double dx = x1 - x0;
      double dy = y1 - y0;
      double length2 = dx * dx + dy * dy;
      double t = length2 == 0 ? 0 : Math.clamp(((x - x0) * dx + (y - y0) * dy) / length2, 0, 1);
      return norm(x - x0 - t * dx, y - y0 - t * dy);
    }
  }

  /**
   * A circle with a wedge cut out: points for which both half-plane tests hold are missing. The
   * wedge runs clockwise from direction (fromX, fromY) to (toX, toY), both of length 1, and is less
   * than half a turn; equal directions mean a whole circle.
   */
  record Arc(double cx, double cy, double r, double fromX, double fromY, double toX, double toY)
      implements Stroke {
    @Override
    public double distance(double x, double y) {
      double px = x - cx;
      double py = y - cy;
      boolean clockwiseOfFrom = fromX * py - fromY * px < 0;
      boolean counterOfTo = toX * py - toY * px > 0;
      if (clockwiseOfFrom && counterOfTo) {
        return Math.min(norm(px - r * fromX, py - r * fromY), norm(px - r * toX, py - r * toY));
      }
      return Math.abs(norm(px, py) - r);
    }
  }

  private static double norm(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }
}
