package cielo.stage.action;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Role;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import cielo.stage.place.Blocking;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action with the players it means.
 *
 * @param agents who or what does it; may be empty
 * @param subject what moves: the patient of "throw", the agent of "roll"
 * @param target what it goes to, against, into, off ...; null if not said or not filmed
 * @param seconds time left in the shot
 */
record Part(
    Action action,
    Blocking blocking,
    List<Player> agents,
    List<Player> subject,
    @Nullable Player target,
    double seconds) {

  static Part of(Action a, Blocking blocking, double seconds) {
    Troupe t = blocking.troupe();
    List<Player> agents = new ArrayList<>();
    a.agents().forEach(id -> agents.addAll(t.of(id)));
    List<Player> patient = a.patient().isEmpty() ? List.of() : t.of(a.patient());
    boolean acts = Verbs.movesPatient(a.primitive());
    List<Player> subject = !patient.isEmpty() && (acts || agents.isEmpty()) ? patient : agents;
    Player target = null;
    for (Action.Target target1 : a.targets()) {
      if (t.has(target1.role()) && target == null && aimed(a, target1.as())) {
        target = t.first(target1.role());
      }
    }
    if (target == null && !patient.isEmpty() && !acts && !subject.contains(patient.getFirst())) {
      target = patient.getFirst();
    }
    if (target != null && subject.contains(target)) {
      target = null;
    }
    return new Part(a, blocking, agents, subject, target, seconds);
  }

  /** "Two balls collide on a table": the table is where it happens, not what they go to. */
  private static boolean aimed(Action a, Action.Case as) {
    boolean meet =
        switch (a.primitive()) {
          case HIT, COLLIDE, CRASH, BOUNCE -> true;
          default -> false;
        };
    boolean ground = as == Action.Case.ON || as == Action.Case.IN || as == Action.Case.ALONG;
    return as != Action.Case.WITH && !(meet && ground) || as == Action.Case.WITH && meet;
  }

  /** The same action with the agents as what moves and the patient as what they go to. */
  Part byAgents() {
    return new Part(action, blocking, agents, agents, subject.getFirst(), seconds);
  }

  /** Somebody or something filmed does it to something else: "a ball topples a tower". */
  boolean done() {
    return !agents.isEmpty() && !subject.isEmpty() && !subject.contains(agents.getFirst());
  }

  String role() {
    return subject.getFirst().role();
  }

  String targetRole() {
    return target == null ? firstTargetRole() : target.role();
  }

  private String firstTargetRole() {
    return action.targets().isEmpty() ? "" : action.targets().getFirst().role();
  }

  boolean has(Action.Case... cases) {
    for (Action.Target t : action.targets()) {
      for (Action.Case c : cases) {
        if (t.as() == c) {
          return true;
        }
      }
    }
    return false;
  }

  /** "off the table": what the subject starts on and leaves. */
  boolean leaves() {
    boolean rebounds =
        switch (action.primitive()) {
          case BOUNCE, HIT, COLLIDE, SPIN, SWING, HANG -> true;
          default -> false;
        };
    return !rebounds && has(Action.Case.OFF, Action.Case.FROM);
  }

  double vigour() {
    double v = 1;
    for (String m : action.manner()) {
      v *=
          switch (m) {
            case "slowly", "slow", "gently", "softly", "lightly", "carefully", "lazily" -> 0.6;
            case "fast",
                "quickly",
                "rapidly",
                "hard",
                "violently",
                "powerfully",
                "wildly",
                "swiftly" ->
                1.6;
            default -> 1;
          };
    }
    return Math.clamp(v, 0.4, 2.2);
  }

  boolean misses() {
    return action.outcomes().stream()
        .anyMatch(g -> g instanceof Goal.Misses || g instanceof Goal.Avoids);
  }

  boolean alive() {
    return subject.getFirst().alive();
  }

  boolean rides() {
    Role.Kind k = subject.getFirst().kind();
    return k == Role.Kind.VEHICLE;
  }

  Vec3 place(Player p) {
    return blocking.at(p).position();
  }

  Box box(Player p) {
    return blocking.box(p);
  }
}
