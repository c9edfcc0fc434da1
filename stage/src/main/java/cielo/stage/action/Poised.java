package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Balances where it would fall by itself: a juggler's hand that nobody sees rights it and keeps its
 * middle over its foot, with a little sway.
 *
 * @param onEnd long things stand on their end
 */
record Poised(Player thing, boolean onEnd) implements Move {
  private static final double SWAY_RAD = 0.03;

  @Override
  public double seconds() {
    return 2;
  }

  @Override
  public List<Knob> knobs() {
    return List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public void arrange(Layout l, double[] k) {
    Player stick = l.blocking().carrier(thing);
    if (stick != null && slender(stick) && stick.model().massKg() < 5) {
      Quat raised = raised(stick);
      Box tall = stick.model().bounds().moved(new Pose(Vec3.ZERO, raised));
      Vec3 at = l.at(stick).position();
      Vec3 under = new Vec3(tall.centre().x(), tall.min().y(), tall.centre().z());
      l.put(stick, new Pose(at.minus(under), raised));
      l.put(
          thing,
          new Pose(at.plus(new Vec3(0, tall.size().y() + 0.001, 0)), l.at(thing).rotation()));
    }
    Vec3 s = thing.size();
    if (!onEnd || s.y() >= Math.max(s.x(), s.z())) {
      return;
    }
    Quat up = raised(thing);
    Pose at = l.at(thing);
    Box lying = thing.model().bounds().moved(new Pose(Vec3.ZERO, up));
    Vec3 foot = new Vec3(lying.centre().x(), lying.min().y() - 0.0005, lying.centre().z());
    l.put(thing, new Pose(at.position().minus(foot), up));
  }

  /** A stick, a pole, a cue: it holds up what balances on its tip. */
  private static boolean slender(Player p) {
    Vec3 s = p.size();
    return s.y() < 0.4 * Math.max(s.x(), s.z());
  }

  /** Its longest side up. */
  private static Quat raised(Player p) {
    return Quat.between(p.size().z() >= p.size().x() ? Vec3.Z : Vec3.X, Vec3.UP);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Pose home = l.at(thing);
    double m = thing.model().massKg();
    Vec3 s = thing.size();
    double r = Math.max(s.x(), Math.max(s.y(), s.z()));
    double inertia = m * r * r / 6;
    Vec3 middle = thing.model().bounds().centre();
    Vec3 centre = home.apply(middle);
    Vec3 own = home.rotation().inverse().rotate(Vec3.UP);
    double w = 2 * Math.PI * 3;
    Player stick = l.blocking().carrier(thing);
    Player held = stick != null && slender(stick) && stick.model().massKg() < 5 ? stick : null;
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        if (held != null) {
          world.kinematic(held.index(), 0, true);
          world.carry(held.index(), 0, held.link(l.at(held)));
        }
        Pose now = thing.stance(world.pose(thing.index(), 0));
        double lean = SWAY_RAD * StrictMath.sin(2.1 * t) * Math.clamp(t - 0.3, 0, 1);
        Vec3 wish = Quat.about(Vec3.Z, lean).rotate(Vec3.UP);
        Vec3 up = now.rotation().rotate(own);
        Vec3 spin = world.spin(thing.index(), 0);
        spin = spin.minus(up.times(spin.dot(up)));
        Vec3 righting = up.cross(wish).times(w * w);
        world.torque(thing.index(), 0, righting.minus(spin.times(1.6 * w)).times(inertia));
        Vec3 off = centre.minus(now.apply(middle)).withY(0);
        Vec3 v = world.velocity(thing.index(), 0).withY(0);
        world.force(
            thing.index(), 0, off.times(w * w).minus(v.times(1.6 * w)).times(m), now.apply(middle));
      }
    };
  }
}
