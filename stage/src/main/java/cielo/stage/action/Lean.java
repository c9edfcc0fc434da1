package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import cielo.world.physics.Simulation;
import java.util.List;

/**
 * Tilts slowly over the edge of its base, led, and stays so.
 *
 * @param direction "left", "right", "towards" ... or empty (right)
 * @param angleRad how far; a quarter turn lays it on its side
 */
record Lean(Player thing, String direction, double angleRad, double duration) implements Move {
  /** The same, until it lies. */
  Lean over() {
    return new Lean(thing, direction, Math.PI / 2, duration);
  }

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
    Vec3 dir = Compass.of(direction).withY(0).unit();
    Vec3 local = home.rotation().inverse().rotate(dir);
    double half =
        0.5 * (Math.abs(local.x()) * thing.size().x() + Math.abs(local.z()) * thing.size().z());
    Vec3 edge = home.position().plus(dir.times(half));
    Vec3 axis = Vec3.UP.cross(dir).unit();
    return new Controller() {
      @Override
      public void act(Simulation world, double t) {
        double f = Math.clamp((t + 1 / 480.0 - start) / duration, 0, 1);
        if (t < start) {
          return;
        }
        Quat turn = Quat.about(axis, angleRad * f * f * (3 - 2 * f));
        Vec3 at = edge.plus(turn.rotate(home.position().minus(edge)));
        Pose now = new Pose(at, turn.times(home.rotation()));
        for (int i = 0; i < thing.model().links().size(); i++) {
          world.kinematic(thing.index(), i, true);
          world.carry(thing.index(), i, now.times(thing.model().links().get(i).rest()));
        }
      }
    };
  }
}
