package cielo.stage.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a set keeps in place for things of the cast: its stage's own table, its pin spots. */
public final class Fixtures {
  private static final double RAISED = 0.15;

  private Fixtures() {}

  /** Whether the stage is the top of a piece that the set left out for the cast's own. */
  static boolean bare(Place place) {
    Spot stage = place.spot("stage");
    Vec3 below = stage.centre().minus(new Vec3(0, 0.02, 0));
    return stage.centre().y() > RAISED
        && place.standing().stream()
            .filter(s -> s.solid())
            .noneMatch(s -> s.model().bounds().moved(s.at()).grow(0.03).contains(below));
  }

  /** The player that stands where that piece stood: the widest thing with a top of its own. */
  static @Nullable Player bearer(Place place, List<Player> players) {
    if (!bare(place)) {
      return null;
    }
    Player best = null;
    for (Player p : players) {
      boolean top =
          p.kind() == Role.Kind.THING
              && p.size().y() > RAISED
              && p.model().spots().stream().anyMatch(s -> s.kind() == Spot.Kind.SURFACE);
      if (top && (best == null || area(p) > area(best))) {
        best = p;
      }
    }
    return best;
  }

  private static double area(Player p) {
    return p.size().x() * p.size().z();
  }

  /** Spots of the set for as many things of that name ("pin 1", "pin 2", ...); else empty. */
  static List<Vec3> spots(Place place, Player p, int members) {
    String noun = p.name().substring(p.name().lastIndexOf(' ') + 1);
    List<Vec3> out = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      String name = noun + " " + i;
      place.spots().stream()
          .filter(s -> s.kind() == Spot.Kind.SURFACE && s.name().equals(name))
          .findFirst()
          .ifPresent(s -> out.add(s.centre()));
    }
    return out.size() == members ? out : List.of();
  }

  /** Names of the set's pieces that stand where the cast's own things of that name go. */
  public static List<String> displaced(Place place, Troupe troupe) {
    List<String> out = new ArrayList<>();
    for (Player p : troupe.players()) {
      List<Vec3> spots = spots(place, p, troupe.of(p.role()).size());
      if (p.member() < spots.size()) {
        Vec3 at = spots.get(p.member());
        place.standing().stream()
            .filter(s -> s.loose() && s.at().position().distance(at) < 0.05)
            .forEach(s -> out.add(s.name()));
      }
    }
    return out;
  }

  /** Whether a thing finds room on another's box. */
  static boolean fits(Player p, Box on) {
    return p.size().x() < 0.7 * on.size().x() && p.size().z() < 0.8 * on.size().z();
  }
}
