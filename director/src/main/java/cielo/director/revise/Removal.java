package cielo.director.revise;

import cielo.scene.camera.CameraIntent;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** A screenplay without one of its cast, and without all that cannot be without it. */
final class Removal {
  private Removal() {}

  static Screenplay of(Screenplay play, String id) {
    return Cast.with(
        play,
        play.cast().stream().filter(r -> !r.id().equals(id)).toList(),
        play.shots().stream().map(s -> shot(s, id)).toList());
  }

  private static ShotPlan shot(ShotPlan s, String id) {
    List<Action> actions = new ArrayList<>();
    for (Action a : s.actions()) {
      boolean its = a.patient().equals(id) || a.agents().equals(List.of(id));
      if (!its) {
        actions.add(action(a, id));
      }
    }
    return new ShotPlan(
        s.set(),
        s.hour(),
        s.weather(),
        without(s.cast(), id),
        s.relations().stream().filter(p -> !p.a().equals(id) && !p.b().equals(id)).toList(),
        List.copyOf(actions),
        s.lines().stream().filter(l -> !l.who().equals(id)).toList(),
        camera(s.camera(), id),
        s.light(),
        s.style(),
        s.sounds().stream().filter(c -> !c.from().equals(id)).toList(),
        s.music(),
        s.absent(),
        s.share());
  }

  private static Action action(Action a, String id) {
    return new Action(
        a.id(),
        a.primitive(),
        a.verb(),
        without(a.agents(), id),
        a.patient(),
        a.targets().stream().filter(t -> !t.role().equals(id)).toList(),
        a.manner(),
        a.direction(),
        a.times(),
        a.outcomes().stream().filter(g -> !mentions(g, id)).toList(),
        a.order(),
        a.negated(),
        a.span());
  }

  private static CameraIntent camera(CameraIntent c, String id) {
    return new CameraIntent(
        c.size(),
        c.angle(),
        c.moves(),
        without(c.subjects(), id),
        c.speed(),
        c.focalMm(),
        c.shallow());
  }

  private static List<String> without(List<String> ids, String id) {
    return ids.stream().filter(i -> !i.equals(id)).toList();
  }

  /** Whether a goal, or a goal in it, speaks of a role: the list of goals stays in one place. */
  static boolean mentions(Goal goal, String id) {
    for (RecordComponent c : goal.getClass().getRecordComponents()) {
      Object value;
      try {
        value = c.getAccessor().invoke(goal);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a goal cannot be read", e);
      }
      if (id.equals(value) || (value instanceof Goal inner && mentions(inner, id))) {
        return true;
      }
    }
    return false;
  }
}
