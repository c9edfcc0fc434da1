package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Happening;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/** A rocket: rises on its own thrust with fire and smoke below it. */
record Thrust(Player thing, double vigour) implements Move {
  @Override
  public double seconds() {
    return 2.5;
  }

  @Override
  public List<Knob> knobs() {
    return List.of(new Knob("thrust", 0.9, 1.1));
  }

  @Override
  public List<Player> movers() {
    return List.of(thing);
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    double g = l.blocking().place().gravityMs2();
    double size = thing.size().x();
    double a = Math.clamp(0.6 * thing.size().y(), 1.5, 9) * vigour * k[0];
    return new Controller() {
      private boolean lit;

      @Override
      public void act(Simulation world, double t) {
        if (t < start) {
          return;
        }
        Pose now = thing.stance(world.pose(thing.index(), 0));
        if (!lit) {
          lit = true;
          Vec3 at = now.position();
          world.happen(
              new Happening(Happening.Kind.EMIT, t, t + 600, thing.index(), "fire", at, size, 1));
          world.happen(
              new Happening(
                  Happening.Kind.EMIT, t, t + 600, thing.index(), "smoke", at, 2 * size, 1));
          world.happen(
              new Happening(Happening.Kind.SOUND, t, t + 600, thing.index(), "rocket", at, 0, 0));
        }
        Vec3 up = now.rotation().rotate(Vec3.UP);
        // keeps upright: torque back to the vertical, and thrust along its own axis
        double m = thing.model().massKg();
        world.force(
            thing.index(),
            0,
            up.times(m * (a + g)),
            now.apply(new Vec3(0, thing.size().y() / 2, 0)));
        double inertia = m * thing.size().y() * thing.size().y() / 12;
        Vec3 righting = up.cross(Vec3.UP).times(8 * inertia);
        world.torque(
            thing.index(), 0, righting.minus(world.spin(thing.index(), 0).times(4 * inertia)));
      }
    };
  }
}
