package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import java.util.List;

/**
 * A smooth way through points: Catmull-Rom, walked with an ease-in and ease-out.
 *
 * @param eased slow at both ends
 * @param stride even speed but for the first and last steps, as walkers go
 */
record Path(List<Vec3> points, boolean eased, boolean stride) {
  /** Share of the time that setting off takes, and stopping. */
  private static final double STEP_OFF = .16;

  Path(List<Vec3> points, boolean eased) {
    this(points, eased, false);
  }

  static Path strode(List<Vec3> points) {
    return new Path(points, true, true);
  }

  /** Rough length, metres. */
  double length() {
    double sum = 0;
    Vec3 last = points.getFirst();
    for (int i = 1; i <= 40; i++) {
      Vec3 p = along(i / 40.0);
      sum += p.distance(last);
      last = p;
    }
    return sum;
  }

  /** Position at share {@code f} of the time, 0..1. */
  Vec3 at(double f) {
    double g = Math.clamp(f, 0, 1);
    return along(stride ? paced(g) : eased ? g * g * (3 - 2 * g) : g);
  }

  private static double paced(double g) {
    double peak = 1 / (1 - STEP_OFF);
    if (g < STEP_OFF) {
      return peak * g * g / (2 * STEP_OFF);
    }
    return g > 1 - STEP_OFF ? 1 - paced(1 - g) : peak * (g - STEP_OFF / 2);
  }

  /** Direction of travel at share {@code f}. */
  Vec3 heading(double f) {
    double a = Math.clamp(f, 0.01, 0.99);
    return along(Math.min(1, a + 0.01)).minus(along(a - 0.01)).unit();
  }

  private Vec3 along(double g) {
    int n = points.size() - 1;
    if (n == 0) {
      return points.getFirst();
    }
    double at = g * n;
    int i = Math.min((int) at, n - 1);
    double t = at - i;
    Vec3 p1 = points.get(i);
    Vec3 p2 = points.get(i + 1);
    Vec3 p0 = i > 0 ? points.get(i - 1) : p1.times(2).minus(p2);
    Vec3 p3 = i + 2 <= n ? points.get(i + 2) : p2.times(2).minus(p1);
    double t2 = t * t;
    double t3 = t2 * t;
    return p0.times(-0.5 * t3 + t2 - 0.5 * t)
        .plus(p1.times(1.5 * t3 - 2.5 * t2 + 1))
        .plus(p2.times(-1.5 * t3 + 2 * t2 + 0.5 * t))
        .plus(p3.times(0.5 * t3 - 0.5 * t2));
  }

  static Path line(Vec3 a, Vec3 b) {
    return new Path(List.of(a, b), true);
  }
}
