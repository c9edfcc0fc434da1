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

/** Outcomes that the prompt states. What a verb promises by itself is the stage's business. */
final class Outcomes {
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?i)\\bat the (?:very )?same (?:time|moment|instant)\\b|\\btogether\\b|\\bsimultaneously\\b");
  private static final Pattern UPRIGHT =
      Pattern.compile(
          "(?i)\\b(?:upright|(upside)[- ]down|on (?:its|his|her|their) (feet|back|side|head|end|edge|rim|roof))\\b");
  private static final Pattern STANDING =
      Pattern.compile("(?i)\\b(?:standing|upright|up|balanced)\\b");
  private static final Pattern WHOLE =
      Pattern.compile("(?i)\\b(?:in one piece|intact|whole|unbroken|undamaged|unharmed)\\b");
  private static final Set<String> BURSTS =
      Set.of("burst", "explode", "pop", "blow", "detonate", "implode", "shatter");

  private final Arrivals arrivals;
  private final Counts counts;
  private final Reading r;

  Outcomes(Reading r) {
    this.r = r;
    arrivals = new Arrivals(r);
    counts = new Counts(r);
  }

  /** Adds outcomes to the deeds of one clause; a miss joins the deed before it. */
  void read(Clause c, List<Deed> deeds, List<Deed> earlier) {
    String clause = c.s.text();
    for (Deed d : deeds) {
      if (d.times > 0) {
        String event = d.primitive.name().toLowerCase(Locale.ROOT);
        d.outcomes.add(new Outcome(Kind.REPEATS, d.mover(), null, event, d.times));
      }
      byVerb(clause, d);
      arrivals.read(d);
    }
    counts.read(clause, deeds, earlier);
    Contrasts.read(c, deeds, earlier);
  }

  private void byVerb(String clause, Deed d) {
    Thing mover = d.mover();
    Thing done = d.object != null ? d.object : d.agent;
    switch (d.primitive) {
      case STOP, REST -> {
        rest(clause, d, mover);
        onItsSide(clause, d, mover);
      }
      case BREAK, EXPLODE -> {
        if (d.primitive == Primitive.BREAK || BURSTS.contains(d.verb)) {
          d.outcomes.add(Outcome.of(d.negated ? Kind.SURVIVES : Kind.BREAKS, done));
        }
      }
      case TOPPLE -> {
        boolean sideways = !d.direction.equals("down") && !d.direction.equals("up");
        d.outcomes.add(
            d.negated
                ? Outcome.of(Kind.STAYS_UP, done)
                : Outcome.of(Kind.TOPPLES, done, null, sideways ? d.direction : ""));
      }
      case FALL -> {
        if (d.negated) {
          Thing from = d.target(Case.OFF, Case.FROM);
          d.outcomes.add(
              from == null
                  ? Outcome.of(Kind.STAYS_UP, mover)
                  : Outcome.of(Kind.STAYS_IN, mover, from, ""));
        }
      }
      case MOVE -> {
        if (d.negated && mover != null && !mover.animate()) {
          d.outcomes.add(Outcome.of(Kind.RESTS, mover));
        }
      }
      case HANG, POSE -> {
        still(d, mover);
        onItsSide(clause, d, mover);
      }
      case HIT, COLLIDE, CRASH -> hits(clause, d);
      case LAND -> lands(clause, d, mover);
      case FLOAT -> {
        if (d.targets.stream().noneMatch(t -> t.thing().name.matches("air|sky|space"))) {
          d.outcomes.add(Outcome.of(d.negated ? Kind.SINKS : Kind.FLOATS, mover));
        }
      }
      case SINK -> d.outcomes.add(Outcome.of(d.negated ? Kind.FLOATS : Kind.SINKS, mover));
      case LIGHT, EXTINGUISH ->
          d.outcomes.add(
              new Outcome(Kind.LIGHTS, done, null, "", d.primitive == Primitive.LIGHT ? 1 : 0));
      default -> {}
    }
  }

  private static void rest(String clause, Deed d, @Nullable Thing mover) {
    if (mover == null || d.negated) {
      return;
    }
    if (d.verb.equals("stay") || d.verb.equals("remain")) {
      Thing where = d.target(Case.ON, Case.IN, Case.TO, Case.UNDER, Case.BEHIND);
      if (WHOLE.matcher(clause).find()) {
        d.outcomes.add(Outcome.of(Kind.SURVIVES, mover));
      } else if (STANDING.matcher(clause).find()) {
        d.outcomes.add(Outcome.of(Kind.STAYS_UP, mover));
      } else if (where != null) {
        d.outcomes.add(Outcome.of(Kind.STAYS_IN, mover, where, ""));
      } else if (!mover.animate()) {
        d.outcomes.add(Outcome.of(Kind.RESTS, mover));
      }
    } else if (d.primitive == Primitive.STOP || d.verb.equals("settle")) {
      if (!mover.animate()) {
        d.outcomes.add(Outcome.of(Kind.RESTS, mover));
      }
    } else {
      still(d, mover);
    }
  }

  /** "hangs still", "lies motionless". */
  private static void still(Deed d, @Nullable Thing mover) {
    boolean still = d.manner.contains("still") || d.manner.contains("motionless");
    if (still && mover != null && !mover.animate() && !d.negated) {
      d.outcomes.add(Outcome.of(Kind.RESTS, mover));
    }
  }

  /** "tilts until it lies on its side". */
  private static void onItsSide(String clause, Deed d, @Nullable Thing mover) {
    boolean side = axis(clause).equals("side") && d.verb.equals("lie");
    if (side && mover != null && !mover.animate() && !d.negated) {
      d.outcomes.add(Outcome.of(Kind.TOPPLES, mover, null, ""));
    }
  }

  private void lands(String clause, Deed d, @Nullable Thing mover) {
    Thing on = d.target(Case.ON, Case.ONTO, Case.IN, Case.INTO);
    boolean nowhere =
        on != null && on.hidden && !r.words.is("place", on.name) && !r.words.is("set", on.name);
    on = nowhere ? null : on;
    d.outcomes.add(Outcome.of(Kind.LANDS, mover, on, axis(clause)));
    together(clause, d, mover, on);
  }

  private void hits(String clause, Deed d) {
    Thing agent = d.agent;
    Thing target = agent != null ? d.object : null;
    if (target == null) {
      target =
          d.targets.stream().anyMatch(t -> t.as() == Case.TO && t.word().equals("at"))
              ? d.target(Case.WITH, Case.INTO, Case.AGAINST) // "at an intersection" is where
              : d.target(Case.WITH, Case.INTO, Case.AGAINST, Case.TO);
    }
    if (target == null && d.primitive == Primitive.HIT) {
      Thing on = d.target(Case.ON);
      target = on != null && !on.hidden ? on : null;
    }
    if (agent == null || d.negated) {
      return;
    }
    if (target != null) {
      d.outcomes.add(Outcome.of(Kind.HITS, agent, target, ""));
    } else if (agent.plural && agent.each().size() == 1) {
      d.outcomes.add(Outcome.of(Kind.HITS, agent, agent, ""));
    } else if (agent.each().size() == 2) {
      d.outcomes.add(Outcome.of(Kind.HITS, agent.each().get(0), agent.each().get(1), ""));
    }
    together(clause, d, agent, target);
  }

  private static void together(
      String clause, Deed d, @Nullable Thing movers, @Nullable Thing target) {
    if (movers != null
        && TOGETHER.matcher(clause).find()
        && (movers.each().size() > 1 || movers.plural)) {
      String how = d.primitive == Primitive.LAND ? "lands" : "hits";
      d.outcomes.add(Outcome.of(Kind.TOGETHER, movers, target, how));
    }
  }

  private static String axis(String clause) {
    Matcher m = UPRIGHT.matcher(clause);
    if (!m.find()) {
      return "";
    }
    if (m.group(1) != null) {
      return "down";
    }
    String part = m.group(2);
    if (part == null || part.matches("(?i)feet|end")) {
      return "up";
    }
    return part.matches("(?i)side|edge|rim") ? "side" : "down";
  }
}
