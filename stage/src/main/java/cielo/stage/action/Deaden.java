package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Lets a thing bounce a number of times and no more: after that the rebounds are taken away, as a
 * soft floor would.
 */
record Deaden(Player thing, int bounces) implements Move {
  /** A rebound above this speed is seen as a bounce, m/s (a hop of 1 cm). */
  private static final double SEEN = 0.44;

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
    return new Controller() {
      private double before;
      private int seen;

      @Override
      public void act(Simulation world, double t) {
        Vec3 v = world.velocity(thing.index(), 0);
        boolean rebound = before < -SEEN && v.y() > 0;
        if (rebound && seen >= bounces) {
          // dead: what is left of the rebound is a settling, not a bounce
          double m = thing.model().massKg();
          Vec3 centre = world.pose(thing.index(), 0).position();
          world.impulse(thing.index(), 0, new Vec3(0, -0.97 * m * v.y(), 0), centre);
        } else if (rebound && v.y() > SEEN) {
          seen++;
        }
        before = v.y();
      }
    };
  }
}
