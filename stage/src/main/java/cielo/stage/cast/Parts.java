package cielo.stage.cast;

import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "The backboard" beside a hoop is a part of the hoop, not another thing: such roles are filmed as
 * the whole that is in the cast.
 */
public final class Parts {
  /** Part noun → wholes it may belong to (names or words of the asset id). */
  private static final Map<String, Set<String>> WHOLES =
      Map.ofEntries(
          Map.entry("backboard", Set.of("hoop")),
          Map.entry("rim", Set.of("hoop", "cup", "glass", "bowl")),
          Map.entry("net", Set.of("hoop", "goal")),
          Map.entry("ring", Set.of("hoop")),
          Map.entry("basket", Set.of("hoop")),
          Map.entry("lid", Set.of("pot", "jar", "box", "chest", "bin")),
          Map.entry("wheel", Set.of("car", "truck", "bus", "bicycle", "van", "taxi")),
          Map.entry("sail", Set.of("sailboat", "boat")),
          Map.entry("blade", Set.of("windmill", "fan", "helicopter")),
          Map.entry("wing", Set.of("airplane", "plane", "bird")),
          Map.entry("branch", Set.of("tree")),
          Map.entry("pocket", Set.of("billiard", "pool")));

  private Parts() {}

  /** The screenplay with every part's role replaced by its whole's. */
  public static Screenplay unify(Screenplay s) {
    Map<String, String> whole = new HashMap<>();
    for (Role part : s.cast()) {
      for (Role r : s.cast()) {
        boolean belongs =
            WHOLES.getOrDefault(part.name(), Set.of()).stream()
                .anyMatch(w -> r.name().contains(w) || r.asset().contains(w));
        if (r != part && belongs && !WHOLES.containsKey(r.name())) {
          whole.put(part.id(), r.id());
        }
      }
    }
    if (whole.isEmpty()) {
      return s;
    }
    List<Role> cast = s.cast().stream().filter(r -> !whole.containsKey(r.id())).toList();
    List<ShotPlan> shots = s.shots().stream().map(p -> shot(p, whole)).toList();
    return new Screenplay(
        s.version(),
        s.prompt(),
        s.language(),
        cast,
        shots,
        s.notUnderstood(),
        s.notes(),
        s.sources());
  }

  private static ShotPlan shot(ShotPlan p, Map<String, String> whole) {
    List<Placement> relations = new ArrayList<>();
    for (Placement r : p.relations()) {
      Placement n = new Placement(to(r.a(), whole), r.relation(), to(r.b(), whole));
      if (!n.a().equals(n.b())) {
        relations.add(n);
      }
    }
    var c = p.camera();
    return new ShotPlan(
        p.set(),
        p.hour(),
        p.weather(),
        all(p.cast(), whole),
        relations,
        p.actions().stream().map(a -> action(a, whole)).toList(),
        p.lines(),
        new cielo.scene.camera.CameraIntent(
            c.size(),
            c.angle(),
            c.moves(),
            all(c.subjects(), whole),
            c.speed(),
            c.focalMm(),
            c.shallow()),
        p.light(),
        p.style(),
        p.sounds(),
        p.music(),
        p.absent(),
        p.share());
  }

  private static Action action(Action a, Map<String, String> whole) {
    return new Action(
        a.id(),
        a.primitive(),
        a.verb(),
        all(a.agents(), whole),
        to(a.patient(), whole),
        a.targets().stream().map(t -> new Action.Target(t.as(), to(t.role(), whole))).toList(),
        a.manner(),
        a.direction(),
        a.times(),
        a.outcomes().stream().map(g -> goal(g, whole)).toList(),
        a.order(),
        a.negated(),
        a.span());
  }

  private static Goal goal(Goal g, Map<String, String> whole) {
    return switch (g) {
      case Goal.Misses m -> new Goal.Misses(to(m.thing(), whole), to(m.target(), whole));
      case Goal.Enters m -> new Goal.Enters(to(m.thing(), whole), to(m.target(), whole));
      case Goal.Hits m -> new Goal.Hits(to(m.thing(), whole), to(m.target(), whole));
      case Goal.Avoids m -> new Goal.Avoids(to(m.thing(), whole), to(m.target(), whole));
      case Goal.FallsOff m -> new Goal.FallsOff(to(m.thing(), whole), to(m.target(), whole));
      case Goal.Lands m -> new Goal.Lands(to(m.thing(), whole), to(m.target(), whole), m.axis());
      case Goal.Reaches m ->
          new Goal.Reaches(to(m.thing(), whole), to(m.target(), whole), m.side());
      default -> g;
    };
  }

  private static List<String> all(List<String> ids, Map<String, String> whole) {
    Set<String> out = new LinkedHashSet<>();
    ids.forEach(id -> out.add(to(id, whole)));
    return List.copyOf(out);
  }

  private static String to(String id, Map<String, String> whole) {
    return whole.getOrDefault(id, id);
  }
}
