package cielo.world.physics;

import cielo.scene.geometry.Vec3;
import cielo.world.contact.Blow;
import cielo.world.contact.Meeting;

/** Gives back the part of a step that a body lost because its blow was noticed late. */
final class Timing {
  /*
   * A blow comes inside a step; the solver sees it at the start of the next, when the body is already
   * late * v deep in what it hit, and turns the velocity there: the bounce leaves from below the
   * surface (15 mm at 6 m/s and 480 Hz) and up to a step late. From the exact time of touch on, the
   * body should have moved with its new velocity: it is moved by dv * late, and loses the speed that
   * gravity added on the way in and would have taken on the way out, g late J / (m v). Slow contacts
   * and rattling are left alone: there the solver's own correction is better.
   */
  private static final double LEAST_MS = 0.3;

  private Timing() {}

  /**
   * @param start of the step that resolved the blow
   */
  static void correct(Blow blow, Bodies bodies, double start, double gravityMs2) {
    Meeting m = blow.meeting();
    double late = start - blow.t();
    if (!blow.fresh() || late <= 0 || m.closing() < LEAST_MS || m.main().swept()) {
      return;
    }
    Rigid a = bodies.all.get(m.a());
    Rigid b = bodies.all.get(m.b());
    if (!a.present || !b.present) {
      return; // it broke: the blow was another one
    }
    Vec3 impulse = m.main().normal().times(m.impulse());
    move(a, b, bodies, impulse.times(-1), m, late, gravityMs2);
    move(b, a, bodies, impulse, m, late, gravityMs2);
  }

  private static void move(
      Rigid r, Rigid other, Bodies bodies, Vec3 impulse, Meeting m, double late, double gravity) {
    if (!r.dynamic()) {
      return;
    }
    Vec3 dv = impulse.times(1 / r.massKg);
    bodies.shift(r, dv.times(late));
    if (!other.dynamic()) {
      Vec3 n = dv.unit();
      double gained = gravity * late * n.y() * dv.length() / m.closing();
      r.body.setLinearVelocity(Native.vec(Memory.velocity(r.va).minus(n.times(gained))));
    }
  }
}
