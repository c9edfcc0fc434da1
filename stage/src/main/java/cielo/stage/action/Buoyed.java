package cielo.stage.action;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * A thing in the air that its own weight does not pull down: balloons, bubbles, drones, leaves in
 * wind, things in space. A force holds it near a path; gusts move it about.
 *
 * @param velocity mean drift, m/s
 * @param sway sideways wander, metres
 */
record Buoyed(Player thing, Vec3 velocity, double sway, double rise, boolean raised)
    implements Move {
  @Override
  public double seconds() {
    return 2;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(new Knob("phase", 0, 6.28));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public void arrange(Layout l, double[] k) {
    Pose at = l.at(thing);
    double floor = l.blocking().support().get(thing.index());
    if (raised && at.position().y() - floor < 0.3) {
      double y = floor + Math.clamp(1.5 * thing.size().y(), 0.5, 1.6);
      l.put(thing, new Pose(at.position().withY(y), at.rotation()));
    }
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    Vec3 home = l.at(thing).position();
    double m = thing.model().massKg();
    double g = l.blocking().place().gravityMs2();
    Dice dice = Dice.of(7, thing.role(), thing.member());
    double f1 = dice.between(0.17, 0.26);
    double f2 = dice.between(0.31, 0.45);
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        double s = Math.max(0, t - start);
        Vec3 wish =
            home.plus(velocity.times(s))
                .plus(
                    new Vec3(
                        sway * wave(f1, t, k[0]),
                        rise * s + 0.35 * sway * wave(f2, t, 2 * k[0]),
                        0.6 * sway * wave(f1 * 0.7, t, 1 + k[0])));
        Vec3 error = wish.minus(thing.stance(world.pose(thing.index(), 0)).position());
        Vec3 v = world.velocity(thing.index(), 0);
        // a soft spring of 0.8 Hz with 0.7 critical damping, and its weight carried
        double w = 2 * Math.PI * 0.8;
        Vec3 a = error.times(w * w).minus(v.minus(velocity).times(1.4 * w)).plus(new Vec3(0, g, 0));
        Vec3 centre =
            thing.stance(world.pose(thing.index(), 0)).apply(new Vec3(0, thing.size().y() / 2, 0));
        world.force(thing.index(), 0, a.times(m), centre);
        world.torque(
            thing.index(), 0, world.spin(thing.index(), 0).times(-0.4 * m * thing.size().x()));
      }
    };
  }

  private static double wave(double hz, double t, double phase) {
    return StrictMath.sin(2 * Math.PI * hz * t + phase);
  }
}
