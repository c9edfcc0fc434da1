package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import cielo.scene.geometry.Vec3;
import java.util.List;
import java.util.Optional;

/**
 * What the trail of a ball that falls on the floor says.
 *
 * @param gravityMs2 from the curve of its fall
 * @param in speed at the first touch, m/s
 * @param out speed after it, m/s
 */
record Drop(double gravityMs2, double in, double out) {
  /*
   * The ball moves in an upright plane across the first line of sight; how far away that plane is, is
   * not known. Tried distances give heights; the right one puts the crossing of the two arcs (before
   * and after the first bounce) at the ball's radius above the floor. Frames next to the touch are
   * left out of the arcs: blur. The camera may move: each frame is read with its own.
   */
  private static final int ENOUGH = 5;

  /**
   * @param radius of the ball, m; the floor is at height 0. Empty if the trail shows no bounce.
   */
  static Optional<Drop> of(List<Seen> trail, double radius) {
    if (trail.size() < 3 * ENOUGH) {
      return Optional.empty();
    }
    double near = distance(trail, radius);
    double low = 0.7 * near;
    double high = 1.4 * near;
    for (int i = 0; i < 60; i++) {
      double mid = (low + high) / 2;
      Optional<Arcs> arcs = Arcs.of(trail, mid);
      if (arcs.isEmpty()) {
        return Optional.empty();
      }
      if (arcs.get().crossing() > radius) {
        low = mid; // a farther plane puts what is seen below the horizon lower
      } else {
        high = mid;
      }
    }
    return Arcs.of(trail, (low + high) / 2).map(a -> a.drop(radius));
  }

  /** From the apparent size, before it moves. */
  private static double distance(List<Seen> trail, double radius) {
    Seen s = trail.getFirst();
    return s.sight().focal() * radius / Math.sqrt(s.blob().area() / Math.PI);
  }

  /** Height of a seen point on the plane that was {@code d} away over the ground at the start. */
  static double height(Seen s, Sight start, double d) {
    Vec3 forward = start.at(start.midX(), start.midY(), 1).minus(start.eye()).withY(0).unit();
    Vec3 on = start.eye().plus(forward.times(d));
    return s.sight().onPlane(s.blob().x(), s.blob().y(), on, forward).y();
  }

  private record Arcs(Fit fall, Fit rise) {
    static Optional<Arcs> of(List<Seen> trail, double d) {
      int n = trail.size();
      double[] y = new double[n];
      double top = -1e9;
      for (int i = 0; i < n; i++) {
        y[i] = height(trail.get(i), trail.getFirst().sight(), d);
        top = Math.max(top, y[i]);
      }
      int touch = touch(y, top);
      if (touch < 0) {
        return Optional.empty();
      }
      int from = touch;
      while (from > 0 && y[from - 1] >= y[from] && y[from] < top - 0.04 * (top - y[touch])) {
        from--;
      }
      int to = touch;
      while (to + 1 < n && y[to + 1] > y[to]) {
        to++;
      }
      int peak = to;
      while (to + 1 < n && y[to + 1] < y[to] && to - peak < peak - touch - 2) {
        to++;
      }
      if (touch - 2 - from < ENOUGH || to - touch - 2 < ENOUGH) {
        return Optional.empty();
      }
      return Optional.of(
          new Arcs(fit(trail, y, from + 1, touch - 2), fit(trail, y, touch + 2, to)));
    }

    /** First frame that is lower than its neighbours, well below the top; or -1. */
    private static int touch(double[] y, double top) {
      double bottom = 1e9;
      for (double v : y) {
        bottom = Math.min(bottom, v);
      }
      for (int i = 2; i < y.length - 2; i++) {
        boolean low = y[i] <= y[i - 1] && y[i] < y[i + 1] && y[i] < y[i + 2];
        if (low && y[i] < bottom + 0.25 * (top - bottom)) {
          return i;
        }
      }
      return -1;
    }

    private static Fit fit(List<Seen> trail, double[] y, int from, int to) {
      double[] t = new double[to - from + 1];
      double[] v = new double[t.length];
      for (int i = from; i <= to; i++) {
        t[i - from] = trail.get(i).t();
        v[i - from] = y[i];
      }
      return Fit.of(t, v, 2);
    }

    /** Height at which falling ends and rising begins. */
    double crossing() {
      Fit gap = new Fit(fall.c0() - rise.c0(), fall.c1() - rise.c1(), fall.c2() - rise.c2());
      // near the touch both arcs are almost straight: one Newton run from their common middle
      double t = -gap.c0() / gap.c1();
      for (int i = 0; i < 20; i++) {
        t -= gap.at(t) / gap.slope(t);
      }
      return fall.at(t);
    }

    Drop drop(double radius) {
      double down = fall.slope(fall.when(radius, true));
      double up = rise.slope(rise.when(radius, false));
      return new Drop(-2 * fall.c2(), -down, up);
    }
  }
}
