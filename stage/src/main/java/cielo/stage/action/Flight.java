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
   * Launch velocity of that speed on the flat way; {@link #through} where it is too slow for it.
   */
  static Vec3 quick(Vec3 from, Vec3 to, double speed, double gravity) {
    // tan e = (v^2 - sqrt(v^4 - g (g d^2 + 2 dy v^2))) / (g d)
    Vec3 level = to.minus(from).withY(0);
    double d = level.length();
    double v2 = speed * speed;
    double dy = to.y() - from.y();
    double root = v2 * v2 - gravity * (gravity * d * d + 2 * dy * v2);
    if (gravity < 0.05 || d < 1e-3) {
      return to.minus(from).unit().times(speed);
    }
    if (root < 0) {
      return through(from, to, 0.8, gravity);
    }
    double e = StrictMath.atan2(v2 - Math.sqrt(root), gravity * d);
    return level
        .unit()
        .times(speed * StrictMath.cos(e))
        .plus(new Vec3(0, speed * StrictMath.sin(e), 0));
  }

  /** A way of aiming: launch velocity for a point. */
  interface Aim {
    Vec3 at(Vec3 point);
  }

  /**
   * The aim of a light thing (a beach ball, a balloon) that the air slows: aimed as far beyond as a
   * flight with drag falls short.
   *
   * @param drag 1/m: speed lost is drag times speed squared
   */
  static Vec3 inAir(Aim aim, Vec3 from, Vec3 to, double drag, double gravity) {
    Vec3 point = to;
    Vec3 v = aim.at(point);
    for (int i = 0; drag > 1e-3 && i < 6; i++) {
      Vec3 miss = to.minus(passes(from, v, to, drag, gravity));
      point = point.plus(miss);
      v = aim.at(point);
    }
    return v;
  }

  /** Where a flight with drag comes down to the height of the target, or abreast of it. */
  private static Vec3 passes(Vec3 from, Vec3 v0, Vec3 to, double drag, double gravity) {
    double dt = 1 / 240.0;
    Vec3 p = from;
    Vec3 v = v0;
    for (int i = 0; i < 1200; i++) {
      v = v.minus(v.times(drag * v.length() * dt)).minus(new Vec3(0, gravity * dt, 0));
      p = p.plus(v.times(dt));
      if (v.y() < 0 && p.y() <= to.y()) {
        break;
      }
    }
    return p.withY(to.y());
  }

  /**
   * Speed that a thing sliding or rolling with resistance {@code mu} needs to stop after {@code d}.
   */
  static double toStop(double d, double mu, double gravity) {
    return Math.sqrt(2 * mu * gravity * Math.max(0, d));
  }
}
