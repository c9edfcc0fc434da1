package cielo.stage.cast;

import cielo.people.People;
import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import cielo.scene.shape.Spot;
import cielo.stage.people.Persons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
      if (role.asset().isEmpty() || !shot.cast().contains(role.id()) || scenic(all, role, shot)) {
        continue;
      }
      if (group(all, shot, role) != null) {
        continue; // one of the group's own
      }
      int n = Math.clamp(count(role), 1, MOST);
      if (n < role.count().n()) {
        notes.add(role.name() + ": " + n + " of " + role.count().n() + " are filmed");
      }
      for (int member = 0; member < n; member++) {
        Asset asset =
            role.asset().equals(People.ID)
                ? Persons.asset(role, member, seed)
                : asset(role, id(shot, role));
        players.add(
            new Player(
                players.size(),
                role.id(),
                member,
                role.name(),
                role.kind(),
                asset,
                model(shot, role, asset)));
      }
    }
    return new Troupe(all, players, borrowed(all, shot, players), notes);
  }

  private Model model(ShotPlan shot, Role role, Asset asset) {
    Model model = library.model(asset);
    for (Action a : shot.actions()) {
      boolean its = a.agents().contains(role.id()) || a.patient().equals(role.id());
      if (its && (a.primitive() == Primitive.OPEN || a.primitive() == Primitive.CLOSE)) {
        return Ajar.set(model, a.primitive() == Primitive.CLOSE);
      }
    }
    return moved(shot, role.id()) ? Weighed.of(model) : model;
  }

  /** The group that a role is an ordinary member of ("the last one"), if it is filmed. */
  private static @Nullable Role group(List<Role> all, ShotPlan shot, Role role) {
    for (Role g : all) {
      boolean alike =
          g.asset().equals(role.asset())
              && g.color().equals(role.color())
              && g.size().equals(role.size())
              && g.material().equals(role.material());
      if (g.id().equals(role.memberOf()) && shot.cast().contains(g.id()) && alike) {
        return count(g) > role.count().n() ? g : null;
      }
    }
    return null;
  }

  /** Members that look like their group are its last players, each its own. */
  private static Map<String, List<Integer>> borrowed(
      List<Role> all, ShotPlan shot, List<Player> players) {
    Map<String, List<Integer>> out = new TreeMap<>();
    Map<String, Integer> taken = new TreeMap<>();
    for (Role role : all) {
      Role g = shot.cast().contains(role.id()) ? group(all, shot, role) : null;
      if (g == null) {
        continue;
      }
      List<Integer> own =
          players.stream().filter(p -> p.role().equals(g.id())).map(Player::index).toList();
      int n = Math.max(1, role.count().n());
      int to = own.size() - taken.getOrDefault(g.id(), 0);
      if (to >= n) {
        out.put(role.id(), own.subList(to - n, to));
        taken.merge(g.id(), n, Integer::sum);
      }
    }
    return out;
  }

  /** "By the window", "on the floor": the set has its own, unless something is done to it. */
  private static boolean scenic(List<Role> all, Role role, ShotPlan shot) {
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
          case "pool table", "billiard table" ->
              all.stream().anyMatch(r -> r.asset().contains("billiard") || r.asset().equals("cue"));
          default -> false;
        };
    boolean used =
        shot.actions().stream()
            .anyMatch(a ->
                a.agents().contains(role.id())
                    || a.patient().equals(role.id())
                    || a.targets().stream()
                        .anyMatch(t -> t.as() != Action.Case.ON && t.role().equals(role.id())));
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

  /** The form of a thing that its part needs: an open box to put things into, a lamp that hangs. */
  private String id(ShotPlan shot, Role role) {
    if (fills(shot, role) && !hollow(library.model(asset(role, role.asset())))) {
      return library.find("open " + role.name()).map(Entry::id).orElse(role.asset());
    }
    if (hangs(shot, role)) {
      return library
          .find("hanging " + role.name())
          .filter(e -> e.stands() == Model.Stands.CEILING)
          .map(Entry::id)
          .orElse(role.asset());
    }
    return role.asset();
  }

  private static boolean hollow(Model m) {
    return m.spots().stream().anyMatch(s -> s.kind() == Spot.Kind.OPENING);
  }

  private static boolean fills(ShotPlan shot, Role role) {
    return shot.actions().stream()
        .flatMap(a -> a.outcomes().stream())
        .anyMatch(g -> g instanceof Goal.Enters e && e.target().equals(role.id()));
  }

  /** From the ceiling, or from nothing that is filmed. */
  private static boolean hangs(ShotPlan shot, Role role) {
    return shot.relations().stream().noneMatch(r -> r.a().equals(role.id()))
        && shot.actions().stream()
            .anyMatch(a -> a.primitive() == Primitive.HANG && a.agents().contains(role.id()));
  }

  private Asset asset(Role role, String id) {
    Map<String, String> p = new TreeMap<>();
    put(p, "color", role.color());
    put(p, "material", role.material());
    put(p, "size", role.size());
    put(p, "text", role.text());
    if (!role.attributes().isEmpty()) {
      p.put("attributes", String.join(",", role.attributes()));
    }
    long key = cielo.scene.Dice.of(seed, "asset", role.id()).bits();
    return new Asset(id, p, key);
  }

  private static void put(Map<String, String> p, String key, String value) {
    if (!value.isEmpty()) {
      p.put(key, value);
    }
  }
}
