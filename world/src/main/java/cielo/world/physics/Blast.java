package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** An explosion in air: a push on everything that faces it. */
final class Blast {
  /*
   * Specific impulse of the positive phase in air, i = 200 W^(2/3) / d Pa s (W kg of TNT, 4.6 MJ each;
   * a rough fit of Kingery's curves), times the area that the body turns to it, fading to
   * nothing at the given radius. Aimed a little upwards, as off the ground, and a little off centre,
   * so that things tumble.
   */
  private static final double TNT_J = 4.6e6;
  private static final double FASTEST_MS = 60;
  private static final double LIFT = 0.3;

  private Blast() {}

  /** Impulse on one body. */
  private record Push(Rigid body, Vec3 impulse, Vec3 at) {}

  /** Pushes or breaks what stands round {@code at} now, at time {@code t}. */
  static void go(
      Vec3 at,
      double joule,
      double radiusM,
      double gravity,
      double t,
      Bodies bodies,
      Damage damage,
      Dice dice) {
    for (Push p : pushes(bodies.all, at, joule, radiusM, gravity, dice)) {
      double ns = p.impulse.length();
      Breakable b = damage.of(p.body);
      if (b != null && !b.broken && ns > b.fracture.limitNs()) {
        damage.shatter(b, ns / Math.max(1e-9, b.fracture.limitNs()), p.impulse, ns, t);
      } else if (p.body.dynamic()) {
        p.body.body.addImpulse(Native.vec(p.impulse), Native.point(p.at));
      }
    }
  }

  private static List<Push> pushes(
      List<Rigid> all, Vec3 at, double joule, double radiusM, double gravity, Dice dice) {
    double w = StrictMath.cbrt(joule / TNT_J);
    List<Push> out = new ArrayList<>();
    for (Rigid r : all) {
      Vec3 c = r.centre();
      double d = c.distance(at);
      if (!r.present || r.actor < 0 || d >= radiusM) {
        continue;
      }
      Vec3 size = bounds(r).size();
      double area = (size.x() * size.y() + size.y() * size.z() + size.z() * size.x()) / 3;
      double girth = Math.sqrt(area);
      double fade = 1 - d * d / (radiusM * radiusM);
      double impulse = 200 * w * w / Math.max(d, 0.3 * girth) * area * fade;
      if (r.massKg > 0) {
        impulse = Math.min(impulse, FASTEST_MS * r.massKg);
      }
      Vec3 away = c.minus(at).unit().plus(Vec3.UP.times(gravity > 0 ? LIFT : 0)).unit();
      Vec3 off =
          new Vec3(dice.between(-1, 1), dice.between(-1, 1), dice.between(-1, 1))
              .times(0.12 * girth);
      out.add(new Push(r, away.times(impulse), c.plus(off)));
    }
    return out;
  }

  private static Box bounds(Rigid r) {
    return Solids.boundsOf(r.link.solids());
  }
}
