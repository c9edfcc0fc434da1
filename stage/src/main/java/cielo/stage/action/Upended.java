package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import java.util.List;

/**
 * Flat things (books, cards) that shall fall one after the other stand on end in a row, thin side
 * along the row, half their height apart.
 */
record Upended(List<Player> members) implements Move {
  /** Whether a thing lies flatter than it could stand. */
  static boolean flat(Player p) {
    Vec3 s = p.size();
    return s.y() < 0.5 * Math.min(s.x(), s.z());
  }

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
    return members;
  }

  @Override
  public void arrange(Layout l, double[] k) {
    Pose first = l.at(members.getFirst());
    Vec3 s = members.getFirst().size();
    double tall = Math.max(s.x(), s.z());
    double step = 0.5 * tall + s.y();
    for (int i = 0; i < members.size(); i++) {
      Player p = members.get(i);
      // own up along the row, longest side up
      Quat up =
          Quat.about(Vec3.Z, -Math.PI / 2)
              .times(s.z() >= s.x() ? Quat.about(Vec3.UP, -Math.PI / 2) : Quat.IDENTITY);
      Box box = p.model().bounds().moved(new Pose(Vec3.ZERO, up));
      Vec3 foot = new Vec3(box.centre().x(), box.min().y() - 0.0005, box.centre().z());
      double x = (i - (members.size() - 1) / 2.0) * step;
      Vec3 at = first.position().plus(new Vec3(x, 0, 0)).minus(foot);
      l.put(p, new Pose(at, up));
    }
  }

  @Override
  public Controller perform(Layout l, double start, double[] k) {
    return (world, t) -> {};
  }
}
