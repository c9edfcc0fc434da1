package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Velocities of two balls along one line, just before and just after one hits the other, m/s. */
record Meeting(double firstBefore, double firstAfter, double secondBefore, double secondAfter) {
  /*
   * Velocities are slopes at the moment of the blow, of parabolas (friction bends the paths) through
   * the places along the lane; frames next to the blow are left out: blur.
   */
  private static final double BLUR = 0.02; // s: a frame is exposed for a sixtieth
  private static final int ENOUGH = 8;
  private static final double MOVED = 0.35; // radii

  /** When a ball that lay still has gone a third of its radius, s; NaN if it never does. */
  static double moved(List<Seen> trail, Sphere ball) {
    if (trail.isEmpty()) {
      return Double.NaN;
    }
    Seen first = trail.getFirst();
    Lane across = new Lane(ball.at(first.blob(), first.sight()).withY(0), first.sight().right());
    int n = Math.min(5, trail.size());
    double rest = trail.subList(0, n).stream().mapToDouble(across::along).average().orElseThrow();
    for (Seen s : trail) {
      if (Math.abs(across.along(s) - rest) > MOVED * ball.radius()) {
        return s.t();
      }
    }
    return Double.NaN;
  }

  /** From trails that hold the blow in their middle. Empty if they do not show it. */
  static Optional<Meeting> of(List<Seen> first, List<Seen> second, Sphere ball) {
    double when = moved(second, ball);
    if (Double.isNaN(when) || first.stream().filter(s -> s.t() < when - 0.05).count() < ENOUGH) {
      return Optional.empty();
    }
    Lane lane = Lane.of(first, ball, when - 0.05);
    double away = velocity(second, lane, when, 1e9, when);
    double moment = when - MOVED * ball.radius() / Math.abs(away);
    Meeting m =
        new Meeting(
            velocity(first, lane, 0, moment - BLUR, moment),
            velocity(first, lane, moment + BLUR, 1e9, moment),
            velocity(second, lane, 0, moment - BLUR, moment),
            velocity(second, lane, moment + BLUR, 1e9, moment));
    return Double.isNaN(m.change(1, 1)) ? Optional.empty() : Optional.of(m);
  }

  /** Change of the momentum of both as a share of what it was. */
  double change(double kg1, double kg2) {
    double before = firstBefore * kg1 + secondBefore * kg2;
    double after = firstAfter * kg1 + secondAfter * kg2;
    return Math.abs(after / before - 1);
  }

  /** NaN if there are too few frames. */
  private static double velocity(
      List<Seen> trail, Lane lane, double from, double to, double moment) {
    List<Seen> in = new ArrayList<>();
    for (Seen s : trail) {
      if (s.t() >= from && s.t() <= to) {
        in.add(s);
      }
    }
    if (in.size() < ENOUGH) {
      return Double.NaN;
    }
    double[] t = in.stream().mapToDouble(s -> s.t() - moment).toArray();
    double[] x = in.stream().mapToDouble(lane::along).toArray();
    return Fit.of(t, x, 2).slope(0);
  }
}
