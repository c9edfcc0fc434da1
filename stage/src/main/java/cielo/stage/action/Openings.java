package cielo.stage.action;

import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;

/** Openings of models: hoops, cups, goals, pockets. */
final class Openings {
  private Openings() {}

  /** An opening so high that only a throw reaches it. */
  static boolean high(Player p) {
    return p.model().spots().stream()
        .anyMatch(s -> s.kind() == Spot.Kind.OPENING && s.centre().y() > 1);
  }
}
