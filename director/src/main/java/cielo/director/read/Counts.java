package cielo.director.read;

import cielo.director.read.Outcome.Kind;
import cielo.scene.screenplay.Primitive;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many of a group: "all but two fall", "nine of ten pins", "the last two stay standing". */
final class Counts {
  private static final Set<Primitive> KNOCKS =
      Primitives.of("HIT TOPPLE FALL BREAK KICK PUSH DOMINO COLLIDE");
  private static final Set<Primitive> FALLS = Primitives.of("TOPPLE FALL DOMINO");
  private static final String NUMBER =
      "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})";
  private static final Pattern ALL_BUT =
      Pattern.compile(
          "(?i)\\ball\\b[\\w ]{0,30}?\\b(?:but|except(?: for)?)(?: the)?(?: last| first)? "
              + NUMBER
              + "\\b");
  private static final Pattern STAY =
      Pattern.compile(
          "(?i)\\b"
              + NUMBER
              + "(?: of (?:them|the \\w+)| \\w+)? (?:stays?|remains?|is left|are left)(?: standing| upright| up)\\b");
  private static final Pattern OF =
      Pattern.compile("(?i)\\b" + NUMBER + " (?:out )?of (?:the )?" + NUMBER + "\\b");
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)\\ball (?:of )?(?:the|them|of them)\\b|\\blike dominoe?s\\b|\\bevery (?:one|single)\\b");

  private final Reading r;

  Counts(Reading r) {
    this.r = r;
  }

  /** Takes out a deed that only says who stays. */
  void read(String clause, List<Deed> deeds, List<Deed> earlier) {
    for (Deed d : deeds) {
      if (KNOCKS.contains(d.primitive) && !d.negated) {
        group(clause, d);
      }
    }
    Matcher stay = STAY.matcher(clause);
    if (!stay.find()) {
      return;
    }
    Deed knocks = null;
    for (List<Deed> list : List.of(earlier, deeds)) {
      for (Deed d : list) {
        knocks = FALLS.contains(d.primitive) && groupOf(d) != null ? d : knocks;
      }
    }
    if (knocks != null) {
      set(knocks, groupOf(knocks), number(stay.group(1)));
      deeds.removeIf(d -> d.verb.equals("stay") || d.verb.equals("remain"));
    }
  }

  private void group(String clause, Deed d) {
    Matcher but = ALL_BUT.matcher(clause);
    Matcher of = OF.matcher(clause);
    Thing group = groupOf(d);
    if (but.find()) {
      if (group == null) {
        group = named(clause);
        if (FALLS.contains(d.primitive) && d.agent == null) {
          d.agent = group;
        } else {
          d.object = group;
        }
      }
      set(d, group, number(but.group(1)));
    } else if (group != null && of.find()) {
      int all = number(of.group(2));
      group.count = all;
      set(d, group, Math.max(0, all - number(of.group(1))));
    } else if (group != null && FALLS.contains(d.primitive) && ALL.matcher(clause).find()) {
      set(d, group, 0);
      if (clause.toLowerCase(Locale.ROOT).contains("like domino")) {
        d.primitive = Primitive.DOMINO;
      }
    }
  }

  private static int number(String word) {
    return Numbers.of(word.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Thing groupOf(Deed d) {
    Thing t = d.object != null ? d.object : d.agent;
    return t != null && t.plural && !t.hidden ? t : null;
  }

  private @Nullable Thing named(String clause) {
    Thing group = null;
    for (Thing t : r.facts.things) {
      boolean said = clause.toLowerCase(Locale.ROOT).contains(t.name);
      group = t.plural && !t.hidden && (said || group == null) ? t : group;
    }
    return group;
  }

  private static void set(Deed d, @Nullable Thing group, int n) {
    d.outcomes.removeIf(o -> o.kind() != Kind.REPEATS);
    d.outcomes.add(
        new Outcome(
            Kind.ALL_BUT, group, null, d.primitive == Primitive.BREAK ? "break" : "fall", n));
  }
}
