package cielo.world.physics;

import cielo.scene.geometry.Vec3;
import cielo.world.contact.Blows;
import cielo.world.contact.Meeting;
import cielo.world.contact.Touch;
import java.util.List;

/** Rolling resistance: the engine has none, balls would roll for ever. */
final class Rolling {
  /*
   * A torque impulse Crr N R against the turning relative to the ground, and a small one about the
   * contact's normal (the patch of touch is about a hundredth of the radius). N is the pair's mean
   * load, so noise of single steps does not shake the ball. Never more than would stop the turning.
   * Below 6 cm/s Crr grows by 0.003: dust and unevenness hold what barely rolls.
   * Written into the velocity at once, so that a saved state needs nothing of it.
   */
  private static final double PATCH = 0.01;
  private static final double CREEP_MS = 0.06;
  private static final double CREEP_CRR = 0.003;

  private Rolling() {}

  /**
   * @param steps since the last call
   */
  static void resist(List<Meeting> meetings, Bodies bodies, Blows blows, int steps) {
    for (Meeting m : meetings) {
      Touch t = m.main();
      if (t.swept() || !(m.impulse() > 0) || !(t.round())) {
        continue;
      }
      Rigid a = bodies.all.get(m.a());
      Rigid b = bodies.all.get(m.b());
      double crr = Math.max(t.materialA().matter().rolling(), t.materialB().matter().rolling());
      double load = blows.load(m.a(), m.b()) * steps;
      Vec3 relative = b.spin().minus(a.spin());
      slow(b, m, t.normal(), relative, crr, load);
      slow(a, m, t.normal(), relative.times(-1), crr, load);
    }
  }

  private static void slow(Rigid r, Meeting m, Vec3 normal, Vec3 spin, double crr, double load) {
    if (!r.dynamic()) {
      return;
    }
    double radius = Math.abs(m.at().minus(r.centre()).dot(normal));
    double inertia = Memory.leastInertia(r.va);
    Vec3 about = normal.times(spin.dot(normal));
    Vec3 over = spin.minus(about);
    double all = over.length() * radius < CREEP_MS ? crr + CREEP_CRR : crr;
    Vec3 stop =
        against(over, all * load * radius, inertia)
            .plus(against(about, PATCH * load * radius, inertia));
    r.body.addAngularImpulse(Native.vec(stop));
  }

  private static Vec3 against(Vec3 spin, double most, double inertia) {
    double w = spin.length();
    return w < 1e-6 ? Vec3.ZERO : spin.times(-Math.min(most, inertia * w) / w);
  }
}
