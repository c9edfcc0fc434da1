package cielo.props.maker;

import java.util.ArrayList;
import java.util.List;

/**
 * A line in the plane made of straights, curves and rounded corners. For a lathe x is the radius and
 * y the height; begin at the foot of the axis, go outwards and up, end on the axis above. For an
 * extrusion go round counter-clockwise; the end is joined to the beginning.
 */
public final class Outline {
  /** A point; {@code corner} = the surface has an edge here. */
  public record Point(double x, double y, boolean corner) {}

  private record Knot(double x, double y, double round, boolean smooth) {}

  private final List<Knot> knots = new ArrayList<>();
  private boolean closed;

  private Outline() {}

  public static Outline from(double x, double y) {
    Outline o = new Outline();
    o.knots.add(new Knot(x, y, 0, false));
    return o;
  }

  /** Straight to a point that is a corner. */
  public Outline line(double x, double y) {
    knots.add(new Knot(x, y, 0, false));
    return this;
  }

  /** Straight by a step. */
  public Outline by(double dx, double dy) {
    Knot k = knots.getLast();
    return line(k.x + dx, k.y + dy);
  }

  /** Rounds the last corner. */
  public Outline round(double radius) {
    Knot k = knots.removeLast();
    knots.add(new Knot(k.x, k.y, radius, false));
    return this;
  }

  /** Through points (x, y pairs) on a smooth curve; the last one is a corner unless curved on. */
  public Outline curve(double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      knots.add(new Knot(xy[i], xy[i + 1], 0, i + 2 < xy.length));
    }
    return this;
  }

  /** As {@link #curve}, but smooth through its last point too. */
  public Outline through(double... xy) {
    for (int i = 0; i < xy.length; i += 2) {
      knots.add(new Knot(xy[i], xy[i + 1], 0, true));
    }
    return this;
  }

  /** Makes the outline a closed loop (for extrusions with rounded corners and rings on a lathe). */
  public Outline close() {
    Knot a = knots.getFirst();
    Knot b = knots.getLast();
    if (knots.size() > 2 && Math.hypot(a.x - b.x, a.y - b.y) < 1e-9) {
      knots.removeLast();
    }
    closed = true;
    return this;
  }

  boolean closed() {
    return closed;
  }

  /** A circle of {@code n} smooth points. */
  public static Outline circle(double x, double y, double r, int n) {
    Outline o = new Outline();
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      o.knots.add(new Knot(x + r * StrictMath.cos(a), y + r * StrictMath.sin(a), 0, true));
    }
    return o.close();
  }

  /** A rectangle about the origin with rounded corners. */
  public static Outline rectangle(double w, double h, double round) {
    return from(-w / 2, -h / 2).round(round).line(w / 2, -h / 2).round(round).line(w / 2, h / 2)
        .round(round).line(-w / 2, h / 2).round(round).close();
  }

  /** A closed polygon of corners (x, y pairs). */
  public static Outline polygon(double... xy) {
    Outline o = new Outline();
    for (int i = 0; i < xy.length; i += 2) {
      o.knots.add(new Knot(xy[i], xy[i + 1], 0, false));
    }
    return o.close();
  }

  /** The points, curves cut finely enough for a level of detail. */
  List<Point> points(int detail) {
    List<Point> out = new ArrayList<>();
    int n = knots.size();
    for (int i = 0; i < n; i++) {
      Knot k = knots.get(i);
      boolean inside = closed || (i > 0 && i < n - 1);
      // a corner beside a curve stays one: the curve begins exactly there
      inside &= !knots.get((i + n - 1) % n).smooth && !knots.get((i + 1) % n).smooth;
      if (k.round > 0 && inside) {
        fillet(out, knots.get((i + n - 1) % n), k, knots.get((i + 1) % n), Math.max(1, 4 - 2 * detail));
      } else {
        out.add(new Point(k.x, k.y, !k.smooth));
      }
      boolean last = i == n - 1;
      if (last && !closed) {
        break;
      }
      Knot next = knots.get((i + 1) % n);
      if (k.smooth || next.smooth) {
        spline(out, i, Math.max(2, 8 >> detail));
      }
    }
    return thinned(out, Math.toRadians(4 << detail));
  }

  /** Drops smooth points at which the line hardly turns. */
  private static List<Point> thinned(List<Point> p, double turn) {
    List<Point> out = new ArrayList<>();
    for (int i = 0; i < p.size(); i++) {
      Point q = p.get(i);
      if (!q.corner() && i > 0 && i < p.size() - 1 && !out.isEmpty()) {
        Point a = out.getLast();
        Point c = p.get(i + 1);
        double before = StrictMath.atan2(q.y() - a.y(), q.x() - a.x());
        double after = StrictMath.atan2(c.y() - q.y(), c.x() - q.x());
        double bend = Math.abs(StrictMath.IEEEremainder(after - before, 2 * Math.PI));
        if (bend < turn) {
          continue;
        }
      }
      out.add(q);
    }
    return out;
  }

  private void fillet(List<Point> out, Knot a, Knot k, Knot b, int steps) {
    double ax = a.x - k.x;
    double ay = a.y - k.y;
    double bx = b.x - k.x;
    double by = b.y - k.y;
    double la = Math.hypot(ax, ay);
    double lb = Math.hypot(bx, by);
    double cos = (ax * bx + ay * by) / (la * lb);
    double half = StrictMath.acos(Math.clamp(cos, -1, 1)) / 2;
    double cut = Math.min(k.round / StrictMath.tan(half), .48 * Math.min(la, lb));
    if (half > 1.5 || cut <= 0) {
      out.add(new Point(k.x, k.y, true));
      return;
    }
    double px = k.x + ax / la * cut;
    double py = k.y + ay / la * cut;
    double qx = k.x + bx / lb * cut;
    double qy = k.y + by / lb * cut;
    for (int s = 0; s <= steps; s++) {
      // a quadratic through both ends, pulled towards the corner: within 2 % of the arc at 90 degrees
      double t = s / (double) steps;
      double w = StrictMath.sin(half);
      double c0 = (1 - t) * (1 - t);
      double c1 = 2 * t * (1 - t) * w;
      double c2 = t * t;
      double sum = c0 + c1 + c2;
      out.add(new Point((c0 * px + c1 * k.x + c2 * qx) / sum, (c0 * py + c1 * k.y + c2 * qy) / sum, false));
    }
  }

  /** Centripetal-free Catmull-Rom from knot i to the next; corners reflect their neighbour. */
  private void spline(List<Point> out, int i, int steps) {
    int n = knots.size();
    Knot b = knots.get(i);
    Knot c = knots.get((i + 1) % n);
    Knot a = b.smooth && (closed || i > 0) ? knots.get((i + n - 1) % n) : new Knot(2 * b.x - c.x, 2 * b.y - c.y, 0, false);
    Knot d = c.smooth && (closed || i + 2 < n) ? knots.get((i + 2) % n) : new Knot(2 * c.x - b.x, 2 * c.y - b.y, 0, false);
    for (int s = 1; s < steps; s++) {
      double t = s / (double) steps;
      out.add(new Point(cubic(a.x, b.x, c.x, d.x, t), cubic(a.y, b.y, c.y, d.y, t), false));
    }
  }

  private static double cubic(double a, double b, double c, double d, double t) {
    return b + .5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
  }
}
