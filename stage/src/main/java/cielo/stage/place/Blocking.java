package cielo.stage.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where everything stands at t = 0.
 *
 * @param start pose of each player, in entity order
 * @param support height of the surface that each stands on, metres
 * @param led players that an earlier action has led here: their pose is not the first one
 */
public record Blocking(
    Place place, Troupe troupe, List<Pose> start, List<Double> support, Set<Integer> led) {

  /** The situation after an action has led a player to a pose. */
  public Blocking after(Player p, Pose pose) {
    List<Pose> poses = new ArrayList<>(start);
    poses.set(p.index(), pose);
    Set<Integer> all = new HashSet<>(led);
    all.add(p.index());
    return new Blocking(place, troupe, poses, support, all);
  }

  public Pose at(Player p) {
    return start.get(p.index());
  }

  /** World box of a player at the start. */
  public Box box(Player p) {
    return p.model().bounds().moved(at(p));
  }

  public Vec3 centre(Player p) {
    return box(p).centre();
  }

  /** The player that another stands on, or null: its top is where the other's support is. */
  public @Nullable Player carrier(Player p) {
    Vec3 foot = at(p).position();
    for (Player q : troupe.players()) {
      Box b = box(q);
      boolean over =
          foot.x() > b.min().x()
              && foot.x() < b.max().x()
              && foot.z() > b.min().z()
              && foot.z() < b.max().z();
      boolean high =
          support.get(p.index()) > support.get(q.index()) + 0.004
              && foot.y() > b.min().y() + Math.min(0.02, 0.5 * b.size().y())
              && foot.y() < b.max().y() + 0.05;
      if (q != p && over && high) {
        return q;
      }
    }
    return null;
  }

  /** Where something of that size comes to lie on a player: over its largest surface, let down. */
  public Vec3 topOf(Player carrier, Vec3 size) {
    Spot best = null;
    for (Spot s : carrier.model().spots()) {
      if (s.kind() == Spot.Kind.SURFACE
          && (best == null || s.halfX() * s.halfZ() > best.halfX() * best.halfZ())) {
        best = s;
      }
    }
    Box own = carrier.model().bounds();
    Vec3 middle = best == null ? own.centre() : best.centre();
    // who sits leans against the back: only the middle of a body counts on a seat
    double share = best != null && best.name().equals("seat") && size.y() > .7 ? .15 : .5;
    double y =
        Relief.under(carrier.model(), middle, size.x() * share, size.z() * share, own.max().y());
    return at(carrier).apply(middle.withY(y));
  }
}
