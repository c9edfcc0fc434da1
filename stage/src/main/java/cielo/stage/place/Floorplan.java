package cielo.stage.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** What already stands where: boxes that new things must not overlap. */
final class Floorplan {
  /** Things closer than this would touch when they settle, metres. */
  private static final double GAP = 0.004;

  private final List<Box> taken = new ArrayList<>();
  private final List<Box> fixtures = new ArrayList<>();

  Floorplan(Place place) {
    for (Standing s : place.standing()) {
      if (s.solid()) {
        Box b = s.model().bounds().moved(s.at());
        // shells and ground surround the stage: only what stands in the room is an obstacle
        if (b.size().x() < 6 && b.size().z() < 6 && b.size().y() > 0.03) {
          fixtures.add(b);
        }
      }
    }
  }

  /** True if the player at this pose overlaps nothing that stands there. */
  boolean free(Player player, Pose at) {
    Box b = box(player, at);
    return taken.stream().noneMatch(b::overlaps) && fixtures.stream().noneMatch(b::overlaps);
  }

  /** The same, but the box of what carries the player does not count. */
  boolean free(Player player, Pose at, Box carrier) {
    Box b = box(player, at);
    return taken.stream().noneMatch(t -> b.overlaps(t) && !t.grow(0.01).contains(carrier.centre()))
        && fixtures.stream().noneMatch(b::overlaps);
  }

  void take(Player player, Pose at) {
    taken.add(box(player, at));
  }

  private static Box box(Player player, Pose at) {
    Box b = player.model().bounds().moved(at);
    Vec3 d = new Vec3(GAP / 2, 0, GAP / 2);
    return new Box(b.min().minus(d).plus(new Vec3(0, 0.002, 0)), b.max().plus(d));
  }
}
