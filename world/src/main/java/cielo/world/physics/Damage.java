package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Joint;
import cielo.scene.take.Happening;
import cielo.world.contact.Meeting;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What blows do beyond moving things: links break into pieces, welds give way. */
final class Damage {
  /*
   * A link that breaks can pass on only its limit. The solver did not know that and exchanged the
   * whole impulse J: what is above the limit L is taken back from both bodies at the point of contact,
   * then the link leaves and each piece starts with v + w x r of its own centre. So momentum is exact,
   * a ball goes on through a pane, and a dropped vase does not bounce before it falls apart. Pieces
   * also fly outwards at 0.2 sqrt(J / L) m/s, at most 3, around a mean of zero.
   */
  private static final double BURST_MS = 0.2;
  private static final double MOST_BURST_MS = 3;
  private static final double SNAP_M2 = 1e-3;
  private static final double HARD_GPA = 2;
  private static final double LEAST_SHARE = 0.35;
  private static final double THIN_SHARE = 0.75;

  private final Bodies bodies;
  private final long seed;
  private final Consumer<Happening> tell;
  private final List<Breakable> breakables = new ArrayList<>();
  private final List<Actor> watched = new ArrayList<>();

  Damage(Bodies bodies, long seed, Consumer<Happening> tell) {
    this.bodies = bodies;
    this.seed = seed;
    this.tell = tell;
  }

  void watch(Actor actor) {
    breakables.addAll(actor.breakables);
    if (!actor.breakables.isEmpty()
        || actor.holds.stream().anyMatch(h -> h.joint instanceof Joint.Weld)) {
      watched.add(actor);
    }
  }

  /** Judges the meetings of the step that ends at {@code end}. */
  void judge(List<Meeting> meetings, double end) {
    if (watched.isEmpty()) {
      return;
    }
    for (Meeting m : meetings) {
      Rigid a = bodies.all.get(m.a());
      Rigid b = bodies.all.get(m.b());
      double t = Math.clamp(m.impact(), Math.max(0, m.main().start() - 0.002), end);
      strike(a, b, -1, m, t);
      strike(b, a, 1, m, t);
      snap(a, m, t);
      snap(b, m, t);
    }
  }

  private void strike(Rigid hit, Rigid other, int sign, Meeting m, double t) {
    Breakable it = of(hit);
    if (it == null || it.broken) {
      return;
    }
    Material under = hit == a(m) ? m.main().materialB() : m.main().materialA();
    if (m.impulse() * cushion(hit, other, under) <= it.fracture.limitNs()) {
      return;
    }
    Vec3 back = m.main().normal().times(-sign * (m.impulse() - it.fracture.limitNs()));
    if (hit.dynamic()) {
      hit.body.addImpulse(Native.vec(back), Native.point(m.at()));
    }
    if (other.dynamic()) {
      other.body.addImpulse(Native.vec(back.times(-1)), Native.point(m.at()));
    }
    Vec3 kick = m.main().normal().times(hit.dynamic() ? 0 : sign * it.fracture.limitNs());
    shatter(it, m.impulse() / Math.max(1e-9, it.fracture.limitNs()), kick, m.impulse(), t);
  }

  private Rigid a(Meeting m) {
    return bodies.all.get(m.a());
  }

  /**
   * Share of a blow that counts when something soft and heavier (a sofa, a lawn) takes it: the same
   * impulse over a longer time. Hertz: peak force ~ E^0.4, but no layer is deep; limits hold for
   * hard ground.
   */
  private static double cushion(Rigid hit, Rigid other, Material under) {
    boolean heavier = !other.dynamic() || other.massKg > hit.massKg;
    double stiff = under.ring().contactGPa() / HARD_GPA;
    double least = under.name().equals("carpet") ? THIN_SHARE : LEAST_SHARE;
    return heavier && stiff < 1 ? Math.max(least, StrictMath.pow(stiff, 0.4)) : 1;
  }

  private void snap(Rigid hit, Meeting m, double t) {
    for (Actor actor : watched) {
      if (actor.index != hit.actor) {
        continue;
      }
      for (Hold h : actor.holds) {
        if (h.joint instanceof Joint.Weld w
            && !h.broken()
            && (h.a == hit || h.b == hit)
            && m.impulse() > w.breakNs()) {
          h.broken(true);
          tell(t, actor.index, hit, m.at(), SNAP_M2, m.impulse());
        }
      }
    }
  }

  @Nullable Breakable of(Rigid r) {
    for (Breakable b : breakables) {
      if (b.whole == r) {
        return b;
      }
    }
    return null;
  }

  /**
   * Swaps the link for its pieces.
   *
   * @param ratio how far the blow passed the limit, 1 = just
   * @param kick impulse that the pieces get together, beyond the link's own motion
   */
  void shatter(Breakable it, double ratio, Vec3 kick, double impulse, double t) {
    Rigid whole = it.whole;
    Pose pose = whole.pose();
    Vec3 middle = whole.centre();
    Vec3 velocity = Memory.velocity(whole.va); // leaving the world stops a body
    Vec3 spin = whole.spin();
    it.broken = true;
    it.time = t;
    bodies.leave(whole);
    for (Actor actor : watched) {
      for (Hold h : actor.holds) {
        if (h.a == whole || h.b == whole) {
          h.broken(true);
        }
      }
    }
    double burst = Math.min(MOST_BURST_MS, BURST_MS * Math.sqrt(Math.max(1, ratio)));
    Dice dice = Dice.of(seed, "shatter", whole.slot);
    List<Vec3> outward = new ArrayList<>();
    Vec3 drift = kick.times(-1);
    double mass = 0;
    for (int i = 0; i < it.pieces.size(); i++) {
      Rigid p = it.pieces.get(i);
      Pose at = pose.times(it.fracture.pieces().get(i).rest());
      Vec3 away = at.apply(p.com).minus(middle).unit().times(burst * dice.between(.6, 1.4));
      outward.add(away);
      drift = drift.plus(away.times(p.massKg));
      mass += p.massKg;
    }
    for (int i = 0; i < it.pieces.size(); i++) {
      Rigid p = it.pieces.get(i);
      Pose at = pose.times(it.fracture.pieces().get(i).rest());
      Vec3 v =
          velocity
              .plus(spin.cross(at.apply(p.com).minus(middle)))
              .plus(outward.get(i))
              .minus(drift.times(1 / Math.max(1e-12, mass)));
      bodies.put(p, at, v, spin);
      bodies.enter(p);
    }
    tell(t, whole.actor, whole, middle, it.newSurface(), impulse);
  }

  private void tell(double t, int actor, Rigid r, Vec3 at, double size, double strength) {
    String material = r.link.solids().getFirst().material().name();
    tell.accept(new Happening(Happening.Kind.BREAK, t, t, actor, material, at, size, strength));
  }

  void save(DataOutputStream out) throws IOException {
    for (Breakable b : breakables) {
      out.writeBoolean(b.broken);
      out.writeDouble(b.time);
    }
    for (Actor a : watched) {
      for (Hold h : a.holds) {
        out.writeBoolean(h.broken());
      }
    }
  }

  void restore(DataInputStream in) throws IOException {
    for (Breakable b : breakables) {
      b.broken = in.readBoolean();
      b.time = in.readDouble();
    }
    for (Actor a : watched) {
      for (Hold h : a.holds) {
        h.broken(in.readBoolean());
      }
    }
  }
}
