package cielo.stage.goal;

import static cielo.stage.goal.Judgement.no;
import static cielo.stage.goal.Judgement.of;
import static cielo.stage.goal.Judgement.yes;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Goal;
import cielo.scene.take.Contact;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import cielo.stage.cast.Player;
import java.util.List;
import java.util.Locale;

/** One verifier a kind of goal: a pure predicate on what was recorded. */
public final class Verifiers {
  private Verifiers() {}

  /** Judges a goal; a thing that is not filmed makes it fail with that reason. */
  public static Judgement judge(Goal goal, Witness w) {
    return switch (goal) {
      case Goal.Misses g -> one(w, g.thing(), g.target(), (a, b) -> Openings.misses(w, a, b));
      case Goal.Enters g ->
          every(w, g.thing(), p -> within(w, g.target(), b -> Openings.enters(w, p, b)));
      case Goal.Rests g -> every(w, g.thing(), p -> rests(w, p));
      case Goal.Breaks g -> every(w, g.thing(), p -> breaks(w, p));
      case Goal.Survives g ->
          every(
              w,
              g.thing(),
              p ->
                  of(
                      Double.isNaN(w.broken(p)),
                      "it is " + (Double.isNaN(w.broken(p)) ? "whole" : "broken")));
      case Goal.Repeats g -> every(w, g.thing(), p -> repeats(w, p, g.event(), g.n()));
      case Goal.AllBut g -> allBut(w, g);
      case Goal.Topples g ->
          w.of(g.thing()).size() > 2
              ? collapses(w, w.of(g.thing()))
              : every(w, g.thing(), p -> topples(w, p, g.direction()));
      case Goal.StaysUp g -> every(w, g.thing(), p -> staysUp(w, p));
      case Goal.Hits g ->
          w.of(g.target()).isEmpty()
              ? every(w, g.thing(), p -> hitsSet(w, p))
              : one(w, g.thing(), g.target(), (a, b) -> hits(w, a, b));
      case Goal.Avoids g -> one(w, g.thing(), g.target(), (a, b) -> avoids(w, a, b));
      case Goal.Lands g -> every(w, g.thing(), p -> Regions.lands(w, p, g.target(), g.axis()));
      case Goal.FallsOff g -> every(w, g.thing(), p -> Regions.fallsOff(w, p, g.target()));
      case Goal.StaysIn g -> every(w, g.thing(), p -> Regions.staysIn(w, p, g.target()));
      case Goal.Reaches g -> every(w, g.thing(), p -> Regions.reaches(w, p, g.target(), g.side()));
      case Goal.Passes g -> every(w, g.thing(), p -> Regions.passes(w, p, g.target(), g.how()));
      case Goal.Moves g -> every(w, g.thing(), p -> moves(w, p, g.direction()));
      case Goal.Turns g -> every(w, g.thing(), p -> turns(w, p));
      case Goal.Floats g -> every(w, g.thing(), p -> Regions.floats(w, p));
      case Goal.Sinks g -> every(w, g.thing(), p -> Regions.sinks(w, p));
      case Goal.Flies g -> every(w, g.thing(), p -> flies(w, p));
      case Goal.Swings g -> every(w, g.thing(), p -> swings(w, p));
      case Goal.Lights g -> every(w, g.thing(), p -> lights(w, p, g.on()));
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

  private static Judgement rests(Witness w, Player p) {
    // at rest for the last half second, or for any half second after it last moved on its own
    for (double from = Math.max(0, w.end() - 0.5); from >= 0.3; from -= 0.25) {
      double most = 0;
      for (double t = from; t <= Math.min(w.end(), from + 0.5); t += Witness.LOOK) {
        most = Math.max(most, w.speed(p, t));
      }
      boolean last = from + 0.5 >= w.end() - 1e-6;
      if (most < 0.01 || (last && most < 0.02)) {
        return yes(from, "at rest from " + seconds(from));
      }
      if (last && most > 0.05) {
        return no(0.6 / (1 + most), String.format(Locale.ROOT, "still moves at %.2f m/s", most));
      }
    }
    return no(0.4, "never at rest");
  }

  private static Judgement breaks(Witness w, Player p) {
    double t = w.broken(p);
    if (!Double.isNaN(t)) {
      return yes(t, "breaks at " + seconds(t));
    }
    double hardest = w.contacts(p, null).stream().mapToDouble(Contact::impulseNs).max().orElse(0);
    return no(hardest / (1 + hardest), "stays whole");
  }

  private static Judgement repeats(Witness w, Player p, String event, int n) {
    int seen =
        switch (event) {
          case "spin", "turn", "rotate" -> (int) Math.round(turned(w, p) / (2 * Math.PI));
          case "swing" -> Swing.count(w.liveliest(p), w.end());
          default -> Bounces.count(w, p);
        };
    double near = 1.0 / (1 + Math.abs(seen - n));
    String why = event + "s " + seen + " times";
    return seen == n ? yes(Double.NaN, why) : no(near * 0.9, why + ", not " + n);
  }

  private static Judgement allBut(Witness w, Goal.AllBut g) {
    List<Player> all = w.of(g.group());
    if (all.isEmpty()) {
      return no(0, "\"" + g.group() + "\" is not filmed");
    }
    int out = 0;
    for (Player p : all) {
      boolean did =
          switch (g.event()) {
            case "break", "shatter", "burst" -> !Double.isNaN(w.broken(p));
            case "move" -> w.centre(p, w.end()).distance(w.centre(p, 0)) > 0.5 * Witness.extent(p);
            default -> down(w, p);
          };
      out += did ? 0 : 1;
    }
    String why = out + " of " + all.size() + " remain";
    return out == g.n() ? yes(w.end(), why) : no(0.9 / (1 + Math.abs(out - g.n())), why);
  }

  static boolean down(Witness w, Player p) {
    return w.tilt(p, w.end()) > Math.toRadians(45)
        || w.centre(p, w.end()).y() < w.centre(p, 0).y() - 0.45 * p.size().y()
        || !Double.isNaN(w.broken(p));
  }

  private static Judgement topples(Witness w, Player p, String direction) {
    double tilt = w.tilt(p, w.end());
    boolean fell = w.centre(p, w.end()).y() < w.centre(p, 0).y() - 0.3 * p.size().y();
    if (tilt < Math.toRadians(60) && !fell) {
      return no(
          tilt / Math.PI,
          String.format(Locale.ROOT, "tilts by %.0f degrees only", Math.toDegrees(tilt)));
    }
    Vec3 shift = w.centre(p, w.end()).minus(w.centre(p, 0));
    boolean aside = !direction.isEmpty() && !direction.equals("down") && !direction.equals("up");
    if (aside && shift.dot(cielo.stage.action.Compass.of(direction)) <= 0) {
      return no(0.5, "falls the other way");
    }
    for (double t = 0; t < w.end(); t += Witness.LOOK) {
      if (w.tilt(p, t) > Math.toRadians(45)) {
        return yes(t, "topples at " + seconds(t));
      }
    }
    return yes(w.end(), "falls");
  }

  /** A stack or row: most members leave their place; the lowest may stay. */
  private static Judgement collapses(Witness w, List<Player> all) {
    long down = all.stream().filter(p -> down(w, p)).count();
    String why = down + " of " + all.size() + " fall";
    return down >= Math.ceil(0.5 * all.size())
        ? yes(Double.NaN, why)
        : no(0.9 * down / all.size(), why);
  }

  private static Judgement staysUp(Witness w, Player p) {
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      if (w.tilt(p, t) > Math.toRadians(20)
          || w.centre(p, t).y() < w.centre(p, 0).y() - 0.3 * p.size().y()) {
        return no(t / w.end(), "falls at " + seconds(t));
      }
    }
    return of(Double.isNaN(w.broken(p)), "stays upright");
  }

  static Judgement hits(Witness w, Player a, Player b) {
    List<Contact> c = w.contacts(a, b);
    if (!c.isEmpty()) {
      return yes(c.getFirst().t(), "they touch at " + seconds(c.getFirst().t()));
    }
    if (w.rubs(a, b)) {
      return yes(Double.NaN, "they touch");
    }
    double gap = Double.MAX_VALUE;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      gap = Math.min(gap, Regions.gap(w.box(a, t), w.box(b, t)));
    }
    if (gap <= 0.004) {
      return yes(Double.NaN, "they touch");
    }
    return no(1 / (1 + gap), String.format(Locale.ROOT, "they stay %.2f m apart", gap));
  }

  /** The floor, a wall: pieces of the set are entity -1. */
  private static Judgement hitsSet(Witness w, Player p) {
    for (Contact c : w.contacts(p, null)) {
      if (c.a() < 0 || c.b() < 0) {
        return yes(c.t(), "it touches the set at " + seconds(c.t()));
      }
    }
    return no(0.2, "it touches nothing of the set");
  }

  private static Judgement avoids(Witness w, Player a, Player b) {
    Judgement touch = hits(w, a, b);
    return touch.held() ? no(0.3, touch.why()) : yes(Double.NaN, "they never touch");
  }

  private static Judgement moves(Witness w, Player p, String direction) {
    Track live = w.liveliest(p);
    Vec3 start = live.poseAt(0).position();
    double need = Math.min(0.8 * Witness.extent(p), 0.6);
    double best = 0;
    double when = Double.NaN;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      Vec3 d = live.poseAt(t).position().minus(start);
      double way = direction.isEmpty() ? d.length() : d.dot(Regions.towards(direction));
      if (way > best) {
        best = way;
      }
      if (Double.isNaN(when) && way >= need) {
        when = t;
      }
    }
    if (direction.equals("down") && best >= Math.min(need, 0.05)) {
      return yes(when, String.format(Locale.ROOT, "falls %.2f m", best));
    }
    String why = String.format(Locale.ROOT, "moves %.2f m %s", best, direction).trim();
    return best >= need
        ? yes(when, why)
        : no(best / need * 0.9, why + String.format(Locale.ROOT, ", %.2f m needed", need));
  }

  private static double turned(Witness w, Player p) {
    Track live = w.liveliest(p);
    double sum = 0;
    for (double t = 0; t < w.end(); t += 1 / 240.0) {
      sum += live.angularAt(t).length() / 240.0;
    }
    return sum;
  }

  private static Judgement turns(Witness w, Player p) {
    double sum = turned(w, p);
    String why = String.format(Locale.ROOT, "turns by %.0f degrees", Math.toDegrees(sum));
    return sum > Math.PI / 2 ? yes(Double.NaN, why) : no(sum / 2, why);
  }

  private static Judgement flies(Witness w, Player p) {
    double[] touched = w.touched(p);
    double longest = 0;
    for (int i = 1; i < touched.length; i++) {
      longest = Math.max(longest, touched[i] - touched[i - 1]);
    }
    double ground = w.box(p, 0).min().y();
    boolean off = ground > 0.3;
    for (double t = 0; t <= w.end(); t += Witness.LOOK) {
      off |= w.box(p, t).min().y() > ground + 0.15;
    }
    boolean held = off && longest > Math.min(0.5, 0.5 * w.end());
    return of(held, String.format(Locale.ROOT, "in the air for %.1f s", longest));
  }

  private static Judgement swings(Witness w, Player p) {
    int n = Swing.count(w.liveliest(p), w.end());
    return n >= 2 ? yes(Double.NaN, "swings " + n + " times") : no(0.2, "does not swing");
  }

  private static Judgement lights(Witness w, Player p, boolean on) {
    Happening.Kind kind = on ? Happening.Kind.LIGHT_ON : Happening.Kind.LIGHT_OFF;
    for (Happening h : w.act().happenings()) {
      if (h.kind() == kind && h.entity() == p.index()) {
        return yes(h.t(), "at " + seconds(h.t()));
      }
    }
    return no(0, "its light does not change");
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
