package cielo.stage.action;

import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.stage.cast.Ajar;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** What must come out of an action when the prompt says no more than its verb. */
final class Expect {
  private Expect() {}

  /** The action's own outcomes, else what its verb promises. */
  static List<Goal> of(Part p) {
    Action a = p.action();
    if (a.outcomes().isEmpty()) {
      return Repertoire.row(a.primitive()).goals().goals(p);
    }
    List<Goal> out = new ArrayList<>();
    for (Goal g : a.outcomes()) {
      out.add(meant(p, g));
    }
    if (a.primitive() == Primitive.BLOW || a.primitive() == Primitive.THROW) {
      out.add(new Goal.Moves(p.role(), "")); // wherever it goes, it goes
    }
    return out;
  }

  /** "Bounces off the board" touches it and never stood on it; what is lifted off goes up. */
  private static Goal meant(Part p, Goal g) {
    var troupe = p.blocking().troupe();
    boolean set =
        switch (g) {
          case Goal.Passes x -> !troupe.has(x.target());
          case Goal.Reaches x -> !troupe.has(x.target());
          case Goal.Enters x -> !troupe.has(x.target());
          case Goal.FallsOff x -> !troupe.has(x.target());
          default -> false;
        };
    if (set) { // the floor, a street, a pool: part of the set, which things move in, not to
      boolean down =
          p.action().primitive() == Primitive.FALL
              || p.action().primitive() == Primitive.SPLASH
              || g instanceof Goal.FallsOff;
      return new Goal.Moves(p.role(), down ? "down" : sideways(p));
    }
    if (g instanceof Goal.Passes x && p.subject().size() > 0 && carries(p, x.target())) {
      return new Goal.Moves(x.thing(), sideways(p)); // across what it stands on
    }
    if (g instanceof Goal.FallsOff f) {
      return switch (p.action().primitive()) {
        case BOUNCE -> new Goal.Hits(f.thing(), f.target());
        case LIFT, TAKE, LAUNCH, FLY -> new Goal.Moves(f.thing(), "up");
        default -> g;
      };
    }
    return g;
  }

  private static boolean carries(Part p, String role) {
    Player c = p.blocking().carrier(p.subject().getFirst());
    return c != null && c.role().equals(role);
  }

  /** What a denied action demands: "does not break", "without touching it". */
  static List<Goal> denied(Part p) {
    String role = p.role();
    return switch (p.action().primitive()) {
      case BREAK, CUT, EXPLODE -> List.of(new Goal.Survives(role));
      case FALL, TOPPLE, WOBBLE, ROCK, DOMINO ->
          p.leaves() && p.target() != null
              ? List.of(new Goal.StaysIn(role, p.targetRole()))
              : List.of(new Goal.StaysUp(role));
      case HIT, COLLIDE, CRASH, TOUCH ->
          p.target() == null ? List.of() : List.of(new Goal.Avoids(role, p.targetRole()));
      case MOVE, GO, RUN, DRIVE, ROLL, SLIDE, SWING, SPIN, PUSH -> List.of(new Goal.Rests(role));
      case SINK -> List.of(new Goal.Floats(role));
      default -> List.of();
    };
  }

  static List<Goal> rests(Part p) {
    return p.alive() ? List.of() : List.of(new Goal.Rests(p.role()));
  }

  static List<Goal> poses(Part p) {
    boolean thing = p.subject().getFirst().kind() == Role.Kind.THING;
    return thing ? List.of(new Goal.Rests(p.role())) : List.of();
  }

  static List<Goal> put(Part p) {
    Player t = p.target();
    if (t != null && p.has(Action.Case.INTO, Action.Case.IN) && Things.hollow(t)) {
      return List.of(new Goal.Enters(p.role(), t.role()));
    }
    return lands(p);
  }

  static List<Goal> none(Part p) {
    return List.of();
  }

  static List<Goal> moves(Part p) {
    return List.of(new Goal.Moves(p.role(), sideways(p)));
  }

  static List<Goal> down(Part p) {
    if (p.leaves() && p.target() != null) {
      return List.of(new Goal.FallsOff(p.role(), p.targetRole()));
    }
    if (p.target() != null
        && p.has(Action.Case.INTO, Action.Case.IN)
        && Things.hollow(p.target())) {
      return List.of(new Goal.Enters(p.role(), p.targetRole()));
    }
    return List.of(
        p.subject().size() > 2
            ? new Goal.AllBut(p.role(), "fall", 0)
            : new Goal.Moves(p.role(), "down"));
  }

  static List<Goal> up(Part p) {
    return List.of(new Goal.Moves(p.role(), "up"));
  }

  static List<Goal> bounces(Part p) {
    int n = p.action().times();
    return n > 0
        ? List.of(new Goal.Repeats(p.role(), "bounce", n))
        : List.of(new Goal.Moves(p.role(), ""));
  }

  static List<Goal> thrown(Part p) {
    Player t = p.target();
    Goal moves = new Goal.Moves(p.role(), "");
    if (t == null || p.misses()) {
      return List.of(moves);
    }
    boolean in = p.has(Action.Case.INTO, Action.Case.IN, Action.Case.THROUGH) && Things.hollow(t);
    return List.of(
        in ? new Goal.Enters(p.role(), t.role()) : new Goal.Hits(p.role(), t.role()), moves);
  }

  /** Goes where the other goes. */
  static List<Goal> follows(Part p) {
    return List.of(new Goal.Moves(p.role(), sideways(p)));
  }

  static List<Goal> hits(Part p) {
    if (p.target() != null) {
      return p.misses() ? List.of() : List.of(new Goal.Hits(p.role(), p.targetRole()));
    }
    if (p.subject().size() > 1
        && !p.subject().getFirst().role().equals(p.subject().get(1).role())) {
      return List.of(new Goal.Hits(p.subject().getFirst().role(), p.subject().get(1).role()));
    }
    boolean pair = p.subject().size() > 1;
    return List.of(pair ? new Goal.Hits(p.role(), p.role()) : new Goal.Moves(p.role(), ""));
  }

  static List<Goal> reachesOrMoves(Part p) {
    Player t = p.target();
    if (t == null) {
      return List.of(new Goal.Moves(p.role(), sideways(p)));
    }
    if (p.leaves()) {
      boolean falls = p.box(p.subject().getFirst()).min().y() > p.box(t).min().y() + 0.2;
      return List.of(falls ? new Goal.FallsOff(p.role(), t.role()) : new Goal.Moves(p.role(), ""));
    }
    if (p.blocking().carrier(p.subject().getFirst()) == t) {
      return List.of(new Goal.Moves(p.role(), sideways(p)));
    }
    for (Action.Target x : p.action().targets()) {
      if (!p.blocking().troupe().has(x.role())) {
        continue; // the grass, the street: where it moves, not what it passes
      }
      switch (x.as()) {
        case PAST, ACROSS, THROUGH -> {
          return List.of(new Goal.Passes(p.role(), x.role(), "past"));
        }
        case OVER -> {
          return List.of(new Goal.Passes(p.role(), x.role(), "over"));
        }
        case UNDER -> {
          return List.of(new Goal.Reaches(p.role(), x.role(), "under"));
        }
        case ON, ALONG, AROUND, DOWN, UP, WITH, IN -> {
          return List.of(new Goal.Moves(p.role(), sideways(p)));
        }
        default -> {}
      }
    }
    String side = Ways.side(p);
    return List.of(new Goal.Reaches(p.role(), t.role(), side));
  }

  static List<Goal> topples(Part p) {
    String d = p.action().direction();
    return List.of(
        new Goal.Topples(p.role(), d.equals("down") || d.equals("up") ? "" : sideways(p)));
  }

  static List<Goal> allFall(Part p) {
    return List.of(new Goal.AllBut(p.role(), "fall", 0));
  }

  static List<Goal> staysUp(Part p) {
    return List.of(new Goal.StaysUp(p.role()));
  }

  static List<Goal> turns(Part p) {
    int n = p.action().times();
    return List.of(n > 0 ? new Goal.Repeats(p.role(), "spin", n) : new Goal.Turns(p.role()));
  }

  static List<Goal> swings(Part p) {
    return List.of(new Goal.Swings(p.role()));
  }

  static List<Goal> breaks(Part p) {
    return List.of(new Goal.Breaks(p.role()));
  }

  static List<Goal> breaksIfItCan(Part p) {
    boolean can = p.subject().stream().allMatch(q -> !q.model().fractures().isEmpty());
    return List.of(can ? new Goal.Breaks(p.role()) : new Goal.Moves(p.role(), ""));
  }

  static List<Goal> floats(Part p) {
    if (p.blocking().place().water() == null) {
      boolean down = p.action().direction().equals("down") || p.action().manner().contains("down");
      return down
          ? List.of(new Goal.Moves(p.role(), "down"))
          : List.of(new Goal.Floats(p.role()), new Goal.Flies(p.role()));
    }
    return List.of(new Goal.Floats(p.role()));
  }

  /** A door or lid turns, a drawer slides; what has neither cannot be opened. */
  static List<Goal> opens(Part p) {
    var model = p.subject().getFirst().model();
    List<Integer> leaves = Ajar.leaves(model);
    if (leaves.isEmpty()) {
      return List.of();
    }
    boolean turns = Ajar.turns(model.joints().get(leaves.getFirst()));
    return List.of(turns ? new Goal.Turns(p.role()) : new Goal.Moves(p.role(), ""));
  }

  static List<Goal> glides(Part p) {
    return p.alive() || p.rides() ? flies(p) : reachesOrMoves(p);
  }

  static List<Goal> flies(Part p) {
    return List.of(new Goal.Flies(p.role()));
  }

  static List<Goal> lands(Part p) {
    return p.target() == null
        ? List.of(new Goal.Moves(p.role(), "down"))
        : List.of(new Goal.Lands(p.role(), p.targetRole(), ""));
  }

  static List<Goal> stacked(Part p) {
    return List.of(new Goal.StaysUp(p.role()));
  }

  static List<Goal> lit(Part p) {
    return List.of(new Goal.Lights(p.role(), true));
  }

  static List<Goal> dark(Part p) {
    return List.of(new Goal.Lights(p.role(), false));
  }

  private static String sideways(Part p) {
    String d = p.action().direction();
    return switch (d) {
      case "left", "right", "up", "down", "away", "towards" -> d;
      default -> "";
    };
  }
}
