package cielo.stage.goal;

import static cielo.stage.goal.Judgement.no;
import static cielo.stage.goal.Judgement.yes;

import cielo.scene.screenplay.Goal;
import cielo.stage.cast.Player;
import java.util.List;
import java.util.Locale;

/** One verifier a kind of goal: a pure predicate on what was recorded. */
public final class Verifiers {
  private Verifiers() {}

  /** Judges a goal; a thing that is not filmed makes it fail with that reason. */
  public static Judgement judge(Goal goal, Witness w) {
    return switch (goal) {
      case Goal.Misses g -> every(w, g.thing(), p -> Openings.misses(w, p, w.of(g.target())));
      case Goal.Enters g ->
          every(w, g.thing(), p -> within(w, g.target(), b -> Openings.enters(w, p, b)));
      case Goal.Rests g -> every(w, g.thing(), p -> Stance.rests(w, p));
      case Goal.Breaks g -> every(w, g.thing(), p -> Stance.breaks(w, p));
      case Goal.Survives g -> every(w, g.thing(), p -> Stance.survives(w, p));
      case Goal.Repeats g -> every(w, g.thing(), p -> Motion.repeats(w, p, g.event(), g.n()));
      case Goal.AllBut g -> Stance.allBut(w, g);
      case Goal.Topples g ->
          w.of(g.thing()).size() > 2
              ? Stance.collapses(w, w.of(g.thing()))
              : every(w, g.thing(), p -> Stance.topples(w, p, g.direction()));
      case Goal.StaysUp g -> every(w, g.thing(), p -> Stance.staysUp(w, p));
      case Goal.Hits g ->
          w.of(g.target()).isEmpty()
              ? every(w, g.thing(), p -> Touch.hitsSet(w, p))
              : one(w, g.thing(), g.target(), (a, b) -> Touch.hits(w, a, b));
      case Goal.Avoids g -> every(w, g.thing(), p -> Touch.avoids(w, p, w.of(g.target())));
      case Goal.Lands g -> every(w, g.thing(), p -> Regions.lands(w, p, g.target(), g.axis()));
      case Goal.FallsOff g -> every(w, g.thing(), p -> Regions.fallsOff(w, p, g.target()));
      case Goal.StaysIn g -> every(w, g.thing(), p -> Regions.staysIn(w, p, g.target()));
      case Goal.Reaches g -> every(w, g.thing(), p -> Regions.reaches(w, p, g.target(), g.side()));
      case Goal.Passes g -> every(w, g.thing(), p -> Regions.passes(w, p, g.target(), g.how()));
      case Goal.Moves g -> every(w, g.thing(), p -> Motion.moves(w, p, g.direction()));
      case Goal.Turns g -> every(w, g.thing(), p -> Motion.turns(w, p));
      case Goal.Floats g -> every(w, g.thing(), p -> Afloat.floats(w, p));
      case Goal.Sinks g -> every(w, g.thing(), p -> Afloat.sinks(w, p));
      case Goal.Flies g -> every(w, g.thing(), p -> Motion.flies(w, p));
      case Goal.Swings g -> every(w, g.thing(), p -> Motion.swings(w, p));
      case Goal.Lights g -> every(w, g.thing(), p -> Motion.lights(w, p, g.on()));
      case Goal.Before g -> ordered(judge(g.first(), w), judge(g.then(), w));
      case Goal.Together g -> together(judge(g.first(), w), judge(g.second(), w));
    };
  }

  interface Each {
    Judgement of(Player p);
  }

  interface Pair {
    Judgement of(Player a, Player b);
  }

  /** All members of a role must hold; the moment is the first one's. */
  private static Judgement every(Witness w, String role, Each each) {
    List<Player> all = w.of(role);
    if (all.isEmpty()) {
      return no(0, "\"" + role + "\" is not filmed");
    }
    Judgement first = null;
    double near = 0;
    for (Player p : all) {
      Judgement j = each.of(p);
      near += j.near();
      if (!j.held()) {
        return no(near / all.size(), j.why());
      }
      first = first == null || j.moment() < first.moment() ? j : first;
    }
    return first == null ? no(0, "nothing to judge") : first;
  }

  /** Some member of the target holds. */
  static Judgement within(Witness w, String role, Each each) {
    Judgement best = no(0, "\"" + role + "\" is not filmed");
    for (Player p : w.of(role)) {
      Judgement j = each.of(p);
      if (j.held()) {
        return j;
      }
      if (j.near() >= best.near()) {
        best = j;
      }
    }
    return best;
  }

  /** Each thing with some member of the target. */
  private static Judgement one(Witness w, String thing, String target, Pair pair) {
    return every(
        w, thing, a -> within(w, target, b -> a == b ? no(0, "it is alone") : pair.of(a, b)));
  }

  private static Judgement ordered(Judgement first, Judgement then) {
    if (!first.held() || !then.held()) {
      return no((first.near() + then.near()) / 2, first.held() ? then.why() : first.why());
    }
    boolean ok =
        Double.isNaN(first.moment())
            || Double.isNaN(then.moment())
            || first.moment() < then.moment();
    return ok ? yes(then.moment(), "in order") : no(0.7, "the wrong way round");
  }

  private static Judgement together(Judgement a, Judgement b) {
    if (!a.held() || !b.held()) {
      return no((a.near() + b.near()) / 2, a.held() ? b.why() : a.why());
    }
    double gap = Math.abs(a.moment() - b.moment());
    return gap <= 0.04 || Double.isNaN(gap)
        ? yes(a.moment(), "together")
        : no(1 / (1 + 10 * gap), String.format(Locale.ROOT, "%.0f ms apart", 1000 * gap));
  }

  static String seconds(double t) {
    return String.format(Locale.ROOT, "%.2f s", t);
  }
}
