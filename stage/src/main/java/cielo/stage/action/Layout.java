package cielo.stage.action;

import cielo.scene.geometry.Pose;
import cielo.stage.cast.Player;
import cielo.stage.place.Blocking;
import java.util.ArrayList;
import java.util.List;

/** Start poses of one try: a copy of the blocking that moves may still change. */
public final class Layout {
  private final Blocking blocking;
  private final List<Pose> poses;

  public Layout(Blocking blocking) {
    this.blocking = blocking;
    this.poses = new ArrayList<>(blocking.start());
  }

  public Blocking blocking() {
    return blocking;
  }

  public Pose at(Player p) {
    return poses.get(p.index());
  }

  public void put(Player p, Pose pose) {
    poses.set(p.index(), pose);
  }

  public List<Pose> poses() {
    return List.copyOf(poses);
  }
}
