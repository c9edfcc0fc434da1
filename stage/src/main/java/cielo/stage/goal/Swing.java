package cielo.stage.goal;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Track;

/** Counts swings: ways from one turning point to the next. */
final class Swing {
  /** A way shorter than this is a tremble, metres. */
  private static final double LEAST_M = 0.02;

  private Swing() {}

  /** Number of turning points between two ways that one can see, along the main line of motion. */
  static int count(Track track, double end) {
    Vec3 axis = Vec3.ZERO;
    for (double t = 0; t < end; t += Witness.LOOK) {
      Vec3 v = track.velocityAt(t);
      axis = v.length() > axis.length() ? v : axis;
    }
    if (axis.length() < 0.1) {
      return 0;
    }
    axis = axis.unit();
    Vec3 home = track.poseAt(0).position();
    double low = 0;
    double high = 0;
    for (double t = 0; t < end; t += Witness.LOOK) {
      double x = track.poseAt(t).position().minus(home).dot(axis);
      low = Math.min(low, x);
      high = Math.max(high, x);
    }
    // hysteresis: a turn counts once the way back is long enough to be seen
    double seen = Math.max(LEAST_M, 0.15 * (high - low));
    int n = 0;
    int way = 0;
    double turn = 0;
    for (double t = 0; t < end; t += Witness.LOOK) {
      double x = track.poseAt(t).position().minus(home).dot(axis);
      if (way >= 0 && x > turn || way <= 0 && x < turn) {
        way = way == 0 && Math.abs(x) > seen ? (x > 0 ? 1 : -1) : way;
        turn = way == 0 ? turn : x;
      } else if (Math.abs(x - turn) > seen) {
        n++;
        way = -way;
        turn = x;
      }
    }
    return n;
  }
}
