package cielo.world.physics;

/** What drives a hinge (radians, N m) or slider (metres, N). */
public sealed interface Motor {
  /** Only the joint's own friction. */
  record Off() implements Motor {}

  /** Keeps a speed with at most that torque. */
  record Velocity(double speed, double maxTorque) implements Motor {}

  /** Goes to a place like a spring of {@code hz} and {@code damping} (1 = no overshoot). */
  record Angle(double target, double hz, double damping, double maxTorque) implements Motor {}
}
