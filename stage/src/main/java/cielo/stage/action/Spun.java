package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Turns on the spot about its vertical axis: {@code turns} turns in {@code duration} seconds, led
 * (planets, people, things on a turntable).
 */
record Spun(Player thing, double turns, double duration, boolean eased) implements Move {
  @Override
  public double seconds() {
    return duration;
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
    Pose home = l.at(thing);
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        double f = Math.clamp((t + 1 / 480.0 - start) / duration, 0, 1);
        double g = eased ? f * f * (3 - 2 * f) : f;
        Quat q = Quat.about(Vec3.UP, 2 * Math.PI * turns * g).times(home.rotation());
        for (int i = 0; i < thing.model().links().size(); i++) {
          world.kinematic(thing.index(), i, true);
          Pose rest = thing.model().links().get(i).rest();
          world.carry(thing.index(), i, new Pose(home.position(), q).times(rest));
        }
      }
    };
  }
}
