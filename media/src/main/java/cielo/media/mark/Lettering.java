package cielo.media.mark;

import cielo.media.mark.Stroke.Arc;
import cielo.media.mark.Stroke.Line;
import java.util.List;

/**
 * A word drawn with a round pen in a monoline geometric hand. Unit: the height of a capital;
 * origin: left end of the baseline, y up.
 *
 * @param strokes centre lines of the pen
 * @param width from the leftmost to the rightmost ink
 */
record Lettering(List<Stroke> strokes, double width) {
  static final double PEN = 0.078; // half the stroke's width
  private static final double LOW = PEN; // the pen's centre on the baseline and the cap line
  private static final double CAP = 1 - PEN;
  private static final double BOWL = 0.34; // outer radius of e and o
  private static final double ROUND = 0.5 - PEN + 0.012; // radius of C, a hair of overshoot

  static final Lettering AI = ai();
  static final Lettering CIELO = cielo();

  /** "AI"; the I has serifs, so that it is no l. */
  private static Lettering ai() {
    double a = 0.86; // width of A
    double i = 1.01; // left edge of I
    double serif = 0.40; // width of I
    double stem = i + serif / 2;
    return new Lettering(
        List.of(
            new Line(PEN, LOW, a / 2, CAP),
            new Line(a / 2, CAP, a - PEN, LOW),
            new Line(0.20, 0.32, a - 0.20, 0.32),
            new Line(stem, LOW, stem, CAP),
            new Line(i + PEN, LOW, i + serif - PEN, LOW),
            new Line(i + PEN, CAP, i + serif - PEN, CAP)),
        i + serif);
  }

  private static Lettering cielo() {
    double i = 1.04; // left edges of the letters
    double e = 1.34;
    double l = 2.20;
    double o = 2.50;
    return new Lettering(
        List.of(
            new Arc(0.5, 0.5, ROUND, 0.66, 0.7513, 0.66, -0.7513),
            stem(i, 2 * BOWL - PEN),
            new Line(i + PEN, 0.93, i + PEN, 0.93), // its dot
            new Arc(e + BOWL, BOWL, BOWL - PEN, 1, 0, 0.72, -0.694),
            new Line(e + PEN, BOWL, e + 2 * BOWL - PEN, BOWL),
            stem(l, CAP + 0.04),
            new Arc(o + BOWL, BOWL, BOWL - PEN, 1, 0, 1, 0)),
        o + 2 * BOWL);
  }

  private static Line stem(double left, double top) {
    return new Line(left + PEN, LOW, left + PEN, top);
  }

  /** Signed distance to the ink's edge, positive inside. */
  double ink(double x, double y) {
    double best = Double.NEGATIVE_INFINITY;
    for (Stroke stroke : strokes) {
      boolean dot = stroke instanceof Line line && line.y0() == line.y1() && line.x0() == line.x1();
      best = Math.max(best, (dot ? PEN * 1.25 : PEN) - stroke.distance(x, y));
    }
    return best;
  }
}
