package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import java.util.List;

/** Moves the last members of a row out of the reach of the one that falls before them. */
record Apart(List<Player> members) implements Move {
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
    return List.of();
  }

  @Override
  public void arrange(Layout layout, double[] k) {
    double shift = 1.1 * members.getFirst().size().y();
    for (Player p : members) {
      Pose at = layout.at(p);
      layout.put(p, new Pose(at.position().plus(new Vec3(shift, 0, 0)), at.rotation()));
    }
  }

  @Override
  public Controller perform(Layout layout, double start, double[] k) {
    return (world, t) -> {};
  }
}
