package cielo.stage.cast;

import cielo.props.library.Library;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Roles → players: how many, made from which asset, with which colour, size and material. */
public final class Casting {
  /** Most members a role is filmed with; more would not be told apart. */
  private static final int MOST = 60;

  private final Library library;
  private final long seed;

  public Casting(Library library, long seed) {
    this.library = library;
    this.seed = seed;
  }

  /** The players of a shot, in the order of its cast. */
  public Troupe cast(List<Role> all, ShotPlan shot) {
    List<Player> players = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Role role : all) {
      if (role.asset().isEmpty() || !shot.cast().contains(role.id()) || scenic(role, shot)) {
        continue;
      }
      int n = Math.clamp(count(role), 1, MOST);
      if (n < role.count().n()) {
        notes.add(role.name() + ": " + n + " of " + role.count().n() + " are filmed");
      }
      for (int member = 0; member < n; member++) {
        Asset asset = asset(role);
        Model model =
            moved(shot, role.id()) ? Weighed.of(library.model(asset)) : library.model(asset);
        players.add(
            new Player(players.size(), role.id(), member, role.name(), role.kind(), asset, model));
      }
    }
    return new Troupe(all, players, notes);
  }

  /** "By the window", "on the floor": the set has its own, unless something is done to it. */
  private static boolean scenic(Role role, ShotPlan shot) {
    boolean part =
        switch (role.name()) {
          case "window",
              "wall",
              "floor",
              "ceiling",
              "ground",
              "sky",
              "road",
              "street",
              "grass",
              "counter",
              "windowsill" ->
              true;
          default -> false;
        };
    boolean used =
        shot.actions().stream()
            .anyMatch(a ->
                a.agents().contains(role.id())
                    || a.patient().equals(role.id())
                    || a.targets().stream().anyMatch(t -> t.role().equals(role.id())));
    return part && !used;
  }

  private static boolean moved(ShotPlan shot, String role) {
    return shot.actions().stream()
        .anyMatch(a -> a.agents().contains(role) || a.patient().equals(role));
  }

  /** "Dominoes" are many, "pins" are ten: where the prompt does not count, the thing does. */
  private static int count(Role role) {
    if (role.count().exact()) {
      return role.count().n();
    }
    String id = role.asset();
    return id.contains("domino")
        ? 14
        : id.contains("bowling-pin") ? 10 : id.contains("bead") ? 30 : role.count().n();
  }

  private Asset asset(Role role) {
    Map<String, String> p = new TreeMap<>();
    put(p, "color", role.color());
    put(p, "material", role.material());
    put(p, "size", role.size());
    put(p, "text", role.text());
    if (!role.attributes().isEmpty()) {
      p.put("attributes", String.join(",", role.attributes()));
    }
    long key = cielo.scene.Dice.of(seed, "asset", role.id()).bits();
    return new Asset(role.asset(), p, key);
  }

  private static void put(Map<String, String> p, String key, String value) {
    if (!value.isEmpty()) {
      p.put(key, value);
    }
  }
}
