package cielo.stage.goal;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Track;

/** Counts swings: each return from one side to the other through the middle. */
final class Swing {
  private Swing() {}

  static int count(Track track, double end) {
    // reversals of the dominant direction of motion, with hysteresis
    Vec3 axis = Vec3.ZERO;
    for (double t = 0; t < end; t += Witness.LOOK) {
      Vec3 v = track.velocityAt(t);
      axis = v.length() > axis.length() ? v : axis;
    }
    double top = axis.length();
    if (top < 0.15) {
      return 0;
    }
    axis = axis.unit();
    int n = 0;
    int sign = 0;
    for (double t = 0; t < end; t += Witness.LOOK) {
      double v = track.velocityAt(t).dot(axis);
      int now = v > 0.15 * top ? 1 : v < -0.15 * top ? -1 : sign;
      if (sign != 0 && now != sign) {
        n++;
      }
      sign = now;
    }
    return n;
  }
}
