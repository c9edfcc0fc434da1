package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import org.jspecify.annotations.Nullable;

/**
 * What a launch is aimed at.
 *
 * @param target null = nothing: straight ahead
 * @param onto its upper side, else its opening, else the middle of its group
 */
record Mark(@Nullable Player target, boolean onto) {

  /** The box of all that belong to the target's role; the thing's own place if there is none. */
  Box group(Layout l, Player thing) {
    Box all = null;
    if (target != null) {
      for (Player q : l.blocking().troupe().of(target.role())) {
        Box b = q.model().bounds().moved(l.at(q));
        all = all == null ? b : all.union(b);
      }
    }
    return all == null ? thing.model().bounds().moved(l.at(thing)) : all;
  }

  boolean many(Layout l) {
    return target != null && l.blocking().troupe().of(target.role()).size() > 2;
  }

  /** Where the middle of the thing shall go. */
  Vec3 point(Layout l, Player thing) {
    if (target == null) {
      return group(l, thing).centre();
    }
    if (onto) {
      return l.blocking().topOf(target, thing.size()).plus(new Vec3(0, thing.size().y() / 2, 0));
    }
    Spot opening = opening();
    return opening != null ? l.at(target).apply(opening.centre()) : group(l, thing).centre();
  }

  /** It comes down from above: into an opening or onto a top. */
  boolean fromAbove() {
    return onto || opening() != null;
  }

  /** Room round the point, metres. */
  double radius() {
    Spot opening = opening();
    return opening != null ? opening.halfX() : target != null ? 0.3 * target.size().x() : 0.2;
  }

  private @Nullable Spot opening() {
    if (target != null) {
      for (Spot spot : target.model().spots()) {
        if (spot.kind() == Spot.Kind.OPENING) {
          return spot;
        }
      }
    }
    return null;
  }
}
