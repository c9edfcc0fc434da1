package cielo.director.read;

import cielo.director.read.Outcome.Kind;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Primitive;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Outcomes that the prompt states: "misses", "into the cup", "off the table", "all but two". */
final class Outcomes {
  private static final Pattern ALL_BUT =
      Pattern.compile("(?i)\\ball (?:but|except(?: for)?) (\\w+)");
  private static final Pattern ONLY_STAYS =
      Pattern.compile(
          "(?i)\\b(?:only )?(\\w+) (?:\\w+ )?(?:stays?|remains?|is left|are left)(?: standing| upright| up)");
  private static final Pattern TOGETHER_WORDS =
      Pattern.compile(
          "(?i)\\bat the (?:very )?same (?:time|moment|instant)\\b|\\btogether\\b|\\bsimultaneously\\b");
  private static final Pattern UPRIGHT =
      Pattern.compile(
          "(?i)\\b(?:upright|on (?:its|his|her|their) (feet|back|side|head|end|edge|rim|roof))\\b");
  private static final Set<Primitive> KNOCKS =
      Primitives.of("HIT TOPPLE FALL BREAK KICK PUSH DOMINO COLLIDE");
  private static final Set<Primitive> TRAVELS =
      Primitives.of(
          "ROLL SLIDE FALL THROW GO RUN FLY BOUNCE JUMP LAND DRIVE DRIFT GLIDE FLOAT KICK PUSH PULL MOVE SWIM CLIMB LAUNCH SHOOT RELEASE BLOW FOLLOW FLUTTER FLOW CRASH POUR");
  private static final Set<Primitive> STAYS = Primitives.of("FLOAT SWIM DRIFT RUN FLY FLUTTER");
  private static final Set<String> BURSTS =
      Set.of("burst", "explode", "pop", "blow", "detonate", "implode", "shatter");
  private static final Set<Primitive> PASSES_UNDER =
      Primitives.of("DRIVE FLY FLOAT DRIFT ROLL SLIDE GLIDE FLOW");

  private final Reading r;

  Outcomes(Reading r) {
    this.r = r;
  }

  /** Adds outcomes to the deeds of one clause; a miss joins the deed before it. */
  void read(Clause c, List<Deed> deeds, List<Deed> earlier) {
    String clause = c.s.text();
    avoids(c, deeds);
    for (Deed d : deeds) {
      allBut(clause, d);
      if (d.times > 0) {
        d.outcomes.add(
            new Outcome(
                Kind.REPEATS,
                d.mover(),
                null,
                d.primitive.name().toLowerCase(Locale.ROOT),
                d.times));
      }
      byPrimitive(clause, d);
      byTarget(d);
      if (!d.direction.isEmpty() && TRAVELS.contains(d.primitive) && !d.negated) {
        d.outcomes.add(Outcome.of(Kind.MOVES, d.mover(), null, d.direction));
      }
    }
    for (int i = 0; i < deeds.size(); i++) {
      Deed before = i > 0 ? deeds.get(i - 1) : earlier.isEmpty() ? null : earlier.getLast();
      if (deeds.get(i).verb.equals("miss") && misses(deeds.get(i), before)) {
        deeds.remove(i--);
      } else if (deeds.get(i).negated && contrast(deeds.get(i), before)) {
        deeds.remove(i--);
      }
    }
  }

  private void byPrimitive(String clause, Deed d) {
    Thing mover = d.mover();
    switch (d.primitive) {
      case STOP, REST -> rest(clause, d, mover);
      case BREAK, EXPLODE -> {
        if (d.primitive == Primitive.BREAK || BURSTS.contains(d.verb)) {
          Thing t = d.object != null ? d.object : d.agent;
          d.outcomes.add(Outcome.of(d.negated ? Kind.SURVIVES : Kind.BREAKS, t));
        }
      }
      case TOPPLE -> {
        if (d.outcomes.stream().noneMatch(o -> o.kind() == Kind.ALL_BUT)) {
          Thing t = d.object != null ? d.object : d.agent;
          d.outcomes.add(
              d.negated
                  ? Outcome.of(Kind.STAYS_UP, t)
                  : Outcome.of(Kind.TOPPLES, t, null, d.direction));
        }
      }
      case FALL -> {
        if (d.negated) {
          d.outcomes.add(Outcome.of(Kind.STAYS_UP, mover));
        }
      }
      case HIT, COLLIDE, CRASH -> hits(clause, d);
      case LAND -> {
        Thing on = d.target(Case.ON, Case.ONTO, Case.IN, Case.INTO);
        on =
            on != null && on.hidden && !r.words.is("place", on.name) && !r.words.is("set", on.name)
                ? null
                : on;
        d.outcomes.add(Outcome.of(Kind.LANDS, mover, on, axis(clause)));
        together(clause, d, mover, on);
      }
      case FLOAT -> {
        if (d.targets.stream().noneMatch(t -> t.thing().name.matches("air|sky|space"))) {
          d.outcomes.add(Outcome.of(d.negated ? Kind.SINKS : Kind.FLOATS, mover));
        }
      }
      case SINK -> d.outcomes.add(Outcome.of(d.negated ? Kind.FLOATS : Kind.SINKS, mover));
      case LIGHT, EXTINGUISH ->
          d.outcomes.add(
              new Outcome(
                  Kind.LIGHTS,
                  d.object != null ? d.object : d.agent,
                  null,
                  "",
                  d.primitive == Primitive.LIGHT ? 1 : 0));
      default -> {}
    }
  }

  private static void rest(String clause, Deed d, @Nullable Thing mover) {
    if (mover == null || d.negated) {
      return;
    }
    boolean stays = d.verb.equals("stay") || d.verb.equals("remain");
    if (stays && clause.matches("(?i).*\\b(?:standing|upright|up|balanced)\\b.*")) {
      d.outcomes.add(Outcome.of(Kind.STAYS_UP, mover));
    } else if (stays) {
      Thing where = d.target(Case.ON, Case.IN, Case.TO, Case.UNDER, Case.BEHIND);
      if (where != null) {
        d.outcomes.add(Outcome.of(Kind.STAYS_IN, mover, where, ""));
      } else if (!mover.animate()) {
        d.outcomes.add(Outcome.of(Kind.RESTS, mover));
      }
    } else if (!mover.animate()) {
      d.outcomes.add(Outcome.of(Kind.RESTS, mover));
    }
  }

  private void hits(String clause, Deed d) {
    Thing target = d.agent != null ? d.object : null;
    if (target == null) {
      target = d.target(Case.WITH, Case.INTO, Case.AGAINST, Case.TO, Case.ON);
    }
    if (d.agent == null || target == null || d.negated) {
      return;
    }
    if (d.outcomes.stream().noneMatch(o -> o.kind() == Kind.ALL_BUT)) {
      d.outcomes.add(Outcome.of(Kind.HITS, d.agent, target, ""));
    }
    together(clause, d, d.agent, target);
  }

  private static void together(
      String clause, Deed d, @Nullable Thing movers, @Nullable Thing target) {
    if (movers != null
        && TOGETHER_WORDS.matcher(clause).find()
        && (movers.each().size() > 1 || movers.plural)) {
      d.outcomes.add(
          Outcome.of(
              Kind.TOGETHER, movers, target, d.primitive == Primitive.LAND ? "lands" : "hits"));
    }
  }

  private static String axis(String clause) {
    Matcher m = UPRIGHT.matcher(clause);
    if (!m.find()) {
      return "";
    }
    String part = m.group(1);
    if (part == null || part.equalsIgnoreCase("feet") || part.equalsIgnoreCase("end")) {
      return "up";
    }
    boolean side = part.matches("(?i)side|edge|rim");
    return side ? "side" : "down";
  }

  private void byTarget(Deed d) {
    Thing mover = d.mover();
    if (mover == null || d.negated || !TRAVELS.contains(d.primitive)) {
      goesIn(d, mover);
      return;
    }
    for (Deed.Target t : d.targets) {
      Outcome o = arrival(d, mover, t);
      if (o != null) {
        d.outcomes.add(o);
      }
    }
    goesIn(d, mover);
    if (d.verb.equals("reach") && d.object != null) {
      d.outcomes.add(Outcome.of(Kind.REACHES, mover, d.object, ""));
    }
  }

  private @Nullable Outcome arrival(Deed d, Thing mover, Deed.Target t) {
    Thing x = t.thing();
    boolean own = mover == d.agent;
    return switch (t.as()) {
      case INTO, IN ->
          opening(x)
                  && mover != x
                  && !(t.as() == Case.IN && (x.hidden || STAYS.contains(d.primitive)))
              ? Outcome.of(Kind.ENTERS, mover, x, "")
              : null;
      case OFF ->
          d.primitive == Primitive.BOUNCE
              ? Outcome.of(Kind.HITS, mover, x, "")
              : Outcome.of(Kind.FALLS_OFF, mover, x, "");
      case LEFT_OF -> Outcome.of(Kind.REACHES, mover, x, "left");
      case RIGHT_OF -> Outcome.of(Kind.REACHES, mover, x, "right");
      case IN_FRONT -> Outcome.of(Kind.REACHES, mover, x, "front");
      case BEHIND -> t.word().equals("beside") ? Outcome.of(Kind.REACHES, mover, x, "back") : null;
      case ONTO -> own && !x.hidden ? Outcome.of(Kind.REACHES, mover, x, "top") : null;
      case TO ->
          x.hidden
                  || t.word().equals("at")
                  || t.word().equals("for")
                  || d.primitive == Primitive.THROW
              ? null
              : t.word().startsWith("toward")
                  ? Outcome.of(Kind.MOVES, mover, x, "towards")
                  : Outcome.of(Kind.REACHES, mover, x, "");
      case UNDER ->
          x.hidden
              ? null
              : PASSES_UNDER.contains(d.primitive)
                  ? Outcome.of(Kind.PASSES, mover, x, "under")
                  : own ? Outcome.of(Kind.REACHES, mover, x, "bottom") : null;
      case OVER -> x.hidden ? null : Outcome.of(Kind.PASSES, mover, x, "over");
      case THROUGH -> x.hidden ? null : Outcome.of(Kind.PASSES, mover, x, "through");
      case PAST -> x.hidden ? null : Outcome.of(Kind.PASSES, mover, x, "past");
      default -> null;
    };
  }

  private boolean opening(Thing x) {
    String head = x.name.substring(x.name.lastIndexOf(' ') + 1);
    return r.words.is("opening", head) || r.words.is("opening", x.name);
  }

  /** "the football goes in", "scores". */
  private static void goesIn(Deed d, @Nullable Thing mover) {
    boolean in = d.verb.equals("go") && d.particle.equals("in") && d.targets.isEmpty();
    if ((in || d.verb.equals("score")) && mover != null) {
      d.outcomes.add(Outcome.of(Kind.ENTERS, mover));
    }
  }

  private void allBut(String clause, Deed d) {
    if (!KNOCKS.contains(d.primitive)) {
      return;
    }
    Matcher m = ALL_BUT.matcher(clause);
    if (!m.find()) {
      return;
    }
    int n = Numbers.of(m.group(1).toLowerCase(Locale.ROOT));
    Thing group = d.object != null ? d.object : d.agent != null && d.agent.plural ? d.agent : null;
    if (group == null) {
      for (Thing t : r.facts.things) {
        if (t.plural && !t.hidden && clause.toLowerCase(Locale.ROOT).contains(t.name)) {
          group = t;
        }
      }
      if (d.primitive == Primitive.FALL || d.primitive == Primitive.DOMINO) {
        d.agent = group;
      } else {
        d.object = group;
      }
    }
    String event = d.primitive == Primitive.BREAK ? "break" : "fall";
    d.outcomes.add(new Outcome(Kind.ALL_BUT, group, null, event, n));
  }

  /** "throws ... but misses": the outcome belongs to the deed before. */
  private static boolean misses(Deed miss, @Nullable Deed before) {
    Thing target = miss.object;
    if (before == null) {
      miss.outcomes.add(Outcome.of(Kind.MISSES, miss.agent, target, ""));
      return false;
    }
    if (target == null) {
      target = before.target(Case.TO, Case.INTO, Case.IN, Case.AGAINST);
    } else {
      before.targets.add(new Deed.Target(Case.TO, "at", target));
    }
    before.outcomes.add(Outcome.of(Kind.MISSES, before.mover(), target, ""));
    return true;
  }

  /** "hits the blue block but not the yellow one". */
  private static void avoids(Clause c, List<Deed> deeds) {
    for (int i = 1; i + 1 < c.s.size(); i++) {
      if (!c.s.get(i).is("not") || !c.s.get(i - 1).is("but")) {
        continue;
      }
      for (int k = i + 1; k < Math.min(c.s.size(), i + 6); k++) {
        Thing t = c.at(c.s.get(k));
        Deed before = null;
        for (Deed d : deeds) {
          before = d.word.index() < i ? d : before;
        }
        if (c.s.get(k).verb()) {
          break;
        }
        if (t != null && before != null && before.agent != null) {
          before.outcomes.add(Outcome.of(Kind.AVOIDS, before.agent, t, ""));
          before.targets.removeIf(x -> x.thing() == t);
          break;
        }
      }
    }
  }

  /** "hits A but does not hit B", "goes in without touching the rim". */
  private static boolean contrast(Deed not, @Nullable Deed before) {
    if (before == null || not.object == null || not.primitive != Primitive.HIT) {
      return false;
    }
    Thing mover = before.mover();
    if (mover == null || (not.agent != null && not.agent != mover && not.agent != before.agent)) {
      return false;
    }
    before.outcomes.add(Outcome.of(Kind.AVOIDS, mover, not.object, ""));
    return not.word.labelled("pcomp"); // else it stays as an absence too
  }
}
