package cielo.stage.place;

import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Placement.Relation;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.ShotPlan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where things must be at the start for what they do: "falls off a table" begins on the table. */
public final class Implied {
  private Implied() {}

  /** The shot's own relations, then those that its actions imply for things without one. */
  public static List<Placement> relations(ShotPlan shot) {
    List<Placement> all = new ArrayList<>(shot.relations());
    for (Action a : shot.actions()) {
      List<String> movers = a.patient().isEmpty() ? a.agents() : List.of(a.patient());
      if (meets(a)) {
        movers = new ArrayList<>(a.agents());
        movers.add(a.patient());
        movers.removeIf(String::isEmpty);
        a.targets().stream().filter(t -> !ground(t)).map(Action.Target::role).forEach(movers::add);
      }
      for (Action.Target t : a.targets()) {
        boolean carrier =
            switch (t.as()) {
              case OFF, FROM, DOWN -> starts(a);
              case ALONG, ACROSS -> starts(a) || walks(a);
              case ON -> starts(a) || walks(a) || meets(a);
              default -> false;
            };
        for (String m : movers) {
          boolean first = all.stream().noneMatch(p -> p.a().equals(m));
          if (carrier && first && !m.equals(t.role()) && begins(shot, a, m)) {
            all.add(new Placement(m, Relation.ON, t.role()));
          }
        }
      }
    }
    return all;
  }

  /** "Two balls collide on a table": both are there. */
  private static boolean meets(Action a) {
    return switch (a.primitive()) {
      case HIT, COLLIDE, CRASH -> a.targets().stream().anyMatch(Implied::ground);
      default -> false;
    };
  }

  private static boolean ground(Action.Target t) {
    return t.as() == Action.Case.ON;
  }

  private static boolean walks(Action a) {
    return a.primitive() == Primitive.GO || a.primitive() == Primitive.RUN;
  }

  /** Rebounds, landings and ways to somewhere do not begin on what they name. */
  private static boolean starts(Action a) {
    return switch (a.primitive()) {
      case BOUNCE,
          HIT,
          COLLIDE,
          LAND,
          PLACE,
          THROW,
          STACK,
          BREAK,
          SWING,
          FLY,
          DRIVE,
          GO,
          RUN,
          HANG ->
          false;
      default -> true;
    };
  }

  /** Whether the action is the first that this role takes part in. */
  private static boolean begins(ShotPlan shot, Action action, String role) {
    for (Action a : shot.actions()) {
      if (a == action) {
        return true;
      }
      if (a.agents().contains(role) || a.patient().equals(role)) {
        return false;
      }
    }
    return true;
  }

  /** Roles that act or are acted on. */
  static Set<String> busy(ShotPlan shot) {
    Set<String> out = new HashSet<>();
    for (Action a : shot.actions()) {
      if (a.primitive() != Primitive.REST) {
        out.addAll(a.agents());
        out.add(a.patient());
      }
    }
    return out;
  }

  /** Roles whose actions belong into water. */
  static Set<String> wet(ShotPlan shot) {
    Set<String> out = new HashSet<>();
    for (Action a : shot.actions()) {
      switch (a.primitive()) {
        case FLOAT, DRIFT, SINK, SPLASH, BOB, SWIM -> {
          out.addAll(a.patient().isEmpty() ? a.agents() : List.of(a.patient()));
        }
        default -> {}
      }
    }
    return out;
  }

  /**
   * Roles that start from the ground though they belong in the air: what is launched or takes off.
   */
  static Set<String> grounded(ShotPlan shot) {
    Set<String> out = new HashSet<>();
    for (Action a : shot.actions()) {
      if (a.primitive() == Primitive.LAUNCH || a.primitive() == Primitive.REST) {
        out.addAll(a.patient().isEmpty() ? a.agents() : List.of(a.patient()));
      }
    }
    return out;
  }
}
