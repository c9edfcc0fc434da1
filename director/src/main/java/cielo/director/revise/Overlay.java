package cielo.director.revise;

import cielo.scene.camera.CameraIntent;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A reading laid over a screenplay: what it says counts, what it leaves open stays. */
final class Overlay {
  private final Screenplay old;
  private final Map<String, String> ids = new LinkedHashMap<>(); // of the reading → of the result
  private final List<Role> cast;
  private final List<String> added = new ArrayList<>();

  private Overlay(Screenplay old) {
    this.old = old;
    cast = new ArrayList<>(old.cast());
  }

  /**
   * Lays it over.
   *
   * @param then its actions follow the old ones; else they take the place of what the same doers
   *     did
   */
  static Screenplay lay(Screenplay old, Screenplay reading, boolean then) {
    Overlay o = new Overlay(old);
    reading.cast().forEach(o::role);
    boolean guessed =
        reading.notUnderstood().stream()
            .anyMatch(
                n -> o.added.stream().anyMatch(id -> (' ' + o.name(id)).endsWith(' ' + n.text())));
    if (guessed) { // a new thing that nobody knows: no change that was asked for
      return old;
    }
    Screenplay renamed = Renaming.of(reading, o.ids);
    List<ShotPlan> shots = new ArrayList<>();
    for (int i = 0; i < old.shots().size(); i++) {
      boolean last = i == old.shots().size() - 1;
      shots.add(o.shot(old.shots().get(i), renamed, last, then));
    }
    // what is only spoken of (a gym, the camera) stays out unless an action needs it
    o.cast.removeIf(r ->
        r.asset().isEmpty()
            && !old.cast().contains(r)
            && shots.stream().noneMatch(s -> uses(s, r.id())));
    return Cast.with(old, o.cast, shots);
  }

  private static boolean uses(ShotPlan s, String id) {
    return s.actions().stream()
            .anyMatch(a ->
                a.agents().contains(id)
                    || a.patient().equals(id)
                    || a.targets().stream().anyMatch(t -> t.role().equals(id)))
        || s.relations().stream().anyMatch(p -> p.a().equals(id) || p.b().equals(id));
  }

  private void role(Role said) {
    List<Role> found = Cast.matches(old, said, false);
    if (!found.isEmpty() && !ids.containsValue(found.getFirst().id())) {
      Role is = found.getFirst();
      ids.put(said.id(), is.id());
      cast.replaceAll(r -> r.id().equals(is.id()) ? Cast.overlay(r, said) : r);
      return;
    }
    String id = said.id();
    for (int n = 2; taken(id); n++) {
      id = said.id().replaceFirst("\\d*$", "") + n;
    }
    ids.put(said.id(), id);
    cast.add(Cast.named(said, id));
    if (!said.asset().isEmpty()) {
      added.add(id);
    }
  }

  private String name(String id) {
    return cast.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow().name();
  }

  private boolean taken(String id) {
    return cast.stream().anyMatch(r -> r.id().equals(id));
  }

  private ShotPlan shot(ShotPlan s, Screenplay reading, boolean last, boolean then) {
    ShotPlan said = reading.shots().getFirst();
    List<Placement> relations = new ArrayList<>(s.relations());
    for (Placement p : said.relations()) {
      relations.removeIf(r -> r.a().equals(p.a()));
      relations.add(p);
    }
    Set<String> seen = new LinkedHashSet<>(s.cast());
    seen.addAll(added);
    return new ShotPlan(
        said.set().isEmpty() ? s.set() : said.set(),
        said.hour() < 0 ? s.hour() : said.hour(),
        said.weather().isEmpty() ? s.weather() : said.weather(),
        List.copyOf(seen),
        List.copyOf(relations),
        actions(s, reading, last, then),
        said.lines().isEmpty() || !last ? s.lines() : said.lines(),
        camera(s.camera(), said.camera()),
        said.light().isEmpty() ? s.light() : said.light(),
        said.style().isEmpty() ? s.style() : said.style(),
        union(s.sounds(), said.sounds()),
        said.music().isEmpty() ? s.music() : said.music(),
        union(s.absent(), said.absent()),
        s.share());
  }

  /** New actions go where their doers act; if they did nothing so far, into the last shot. */
  private List<Action> actions(ShotPlan s, Screenplay reading, boolean last, boolean then) {
    List<Action> out = new ArrayList<>(s.actions());
    Map<String, String> names = new LinkedHashMap<>();
    for (ShotPlan said : reading.shots()) {
      for (Action a : said.actions()) {
        if (!real(a)) {
          continue;
        }
        boolean here = acts(s.actions(), a.agents());
        boolean nowhere = old.shots().stream().noneMatch(o -> acts(o.actions(), a.agents()));
        if (then ? !last : !here && !(nowhere && last)) {
          continue;
        }
        if (!then) {
          out.removeIf(o -> s.actions().contains(o) && shares(o, a));
        }
        out.add(numbered(a, names));
      }
    }
    Set<String> left = new LinkedHashSet<>();
    out.forEach(a -> left.add(a.id()));
    return out.stream().map(a -> left.contains(a.order().other()) ? a : free(a)).toList();
  }

  /** Commands to the film maker ("show", "have") are no actions of the cast. */
  private boolean real(Action a) {
    boolean thing = cast.stream().anyMatch(r -> r.id().equals(a.patient()) && !r.asset().isEmpty());
    return !a.agents().isEmpty() || (thing && a.primitive() != Primitive.PERFORM);
  }

  private static boolean acts(List<Action> actions, List<String> agents) {
    return actions.stream().anyMatch(a -> a.agents().stream().anyMatch(agents::contains));
  }

  private static boolean shares(Action a, Action b) {
    return a.agents().stream().anyMatch(b.agents()::contains);
  }

  private Action numbered(Action a, Map<String, String> names) {
    int most = 0;
    for (ShotPlan s : old.shots()) {
      for (Action o : s.actions()) {
        most = Math.max(most, number(o.id()));
      }
    }
    String id = "a" + (most + 1 + names.size());
    names.put(a.id(), id);
    Action.Order order =
        names.containsKey(a.order().other())
            ? new Action.Order(a.order().kind(), names.get(a.order().other()))
            : Action.Order.THEN;
    List<String> manner = a.manner().stream().filter(m -> !m.equals("instead")).toList();
    return with(a, id, manner, order);
  }

  private static int number(String id) {
    String digits = id.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }

  /** An order after an action that is gone is no order any more. */
  private static Action free(Action a) {
    return a.order().other().isEmpty() ? a : with(a, a.id(), a.manner(), Action.Order.THEN);
  }

  private static Action with(Action a, String id, List<String> manner, Action.Order order) {
    List<Goal> outcomes = a.outcomes();
    return new Action(
        id,
        a.primitive(),
        a.verb(),
        a.agents(),
        a.patient(),
        a.targets(),
        manner,
        a.direction(),
        a.times(),
        outcomes,
        order,
        a.negated(),
        null);
  }

  private CameraIntent camera(CameraIntent c, CameraIntent said) {
    CameraIntent d = CameraIntent.AUTO;
    boolean framed =
        (said.size() != d.size() || !said.moves().isEmpty()) && !said.subjects().isEmpty();
    List<String> subjects = new ArrayList<>(framed ? said.subjects() : c.subjects());
    added.stream().filter(id -> !framed && !subjects.contains(id)).forEach(subjects::add);
    return new CameraIntent(
        said.size() == d.size() ? c.size() : said.size(),
        said.angle() == d.angle() ? c.angle() : said.angle(),
        said.moves().isEmpty() ? c.moves() : said.moves(),
        List.copyOf(subjects),
        said.speed() == d.speed() ? c.speed() : said.speed(),
        said.focalMm() == 0 ? c.focalMm() : said.focalMm(),
        said.shallow() || c.shallow());
  }

  private static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> out = new LinkedHashSet<>(a);
    out.addAll(b);
    return List.copyOf(out);
  }
}
