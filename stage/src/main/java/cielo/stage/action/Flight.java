package cielo.stage.action;

import cielo.scene.geometry.Vec3;

/** Closed forms of free flight, used to aim before anything is simulated. */
final class Flight {
  private Flight() {}

  /**
   * Launch velocity from {@code from} that passes {@code to} when thrown at elevation {@code
   * elevationRad}; where gravity is too strong or zero for that, the straight line at 6 m/s.
   */
  static Vec3 through(Vec3 from, Vec3 to, double elevationRad, double gravity) {
    // v^2 = g d^2 / (2 cos^2 e (d tan e - dy)), the parabola through both points
    double dx = to.x() - from.x();
    double dz = to.z() - from.z();
    double d = Math.sqrt(dx * dx + dz * dz);
    double dy = to.y() - from.y();
    double cos = StrictMath.cos(elevationRad);
    double tan = StrictMath.tan(elevationRad);
    double room = d * tan - dy;
    if (gravity < 0.05 || d < 1e-3 || room <= 0.02) {
      return to.minus(from).unit().times(6);
    }
    double v = Math.sqrt(gravity * d * d / (2 * cos * cos * room));
    return new Vec3(v * cos * dx / d, v * StrictMath.sin(elevationRad), v * cos * dz / d);
  }

  /**
   * Launch velocity from {@code from} that comes down on {@code to} from an apex {@code above}
   * metres higher than the higher of both; without gravity the straight line at 6 m/s.
   */
  static Vec3 over(Vec3 from, Vec3 to, double above, double gravity) {
    if (gravity < 0.05) {
      return to.minus(from).unit().times(6);
    }
    double top = Math.max(from.y(), to.y()) + above;
    double up = Math.sqrt(2 * gravity * (top - from.y()));
    double time = (up + Math.sqrt(2 * gravity * (top - to.y()))) / gravity;
    return new Vec3((to.x() - from.x()) / time, up, (to.z() - from.z()) / time);
  }

  /**
   * Speed that a thing sliding or rolling with resistance {@code mu} needs to stop after {@code d}.
   */
  static double toStop(double d, double mu, double gravity) {
    return Math.sqrt(2 * mu * gravity * Math.max(0, d));
  }
}
