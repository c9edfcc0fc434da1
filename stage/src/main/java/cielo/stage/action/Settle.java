package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Brings a thing to rest before the shot ends: a drag that grows from nothing, as a rougher floor
 * would. Only sideways motion and spin are braked; falling is left alone.
 */
record Settle(Player thing) implements Move {
  /** Strongest braking, 1/s: 2 m/s are gone in under a second. */
  private static final double STRONGEST = 14;

  @Override
  public double seconds() {
    return 0;
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
  public Controller perform(Layout l, double start, double[] k) {
    double m = thing.model().massKg();
    Vec3 s = thing.size();
    double inertia = 0.1 * m * (s.x() * s.x() + s.y() * s.y());
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        if (t < start || !Double.isFinite(m)) {
          return;
        }
        Vec3 v = world.velocity(thing.index(), 0);
        double c = Math.min(STRONGEST, 7 * (t - start));
        if (Math.abs(v.y()) < 0.4) {
          Vec3 centre =
              thing.stance(world.pose(thing.index(), 0)).apply(thing.model().bounds().centre());
          world.force(thing.index(), 0, v.withY(0).times(-c * m), centre);
          world.torque(thing.index(), 0, world.spin(thing.index(), 0).times(-c * inertia));
        }
      }
    };
  }
}
