package cielo.director.read;

import cielo.director.parse.Lemmas;
import cielo.scene.screenplay.Absence;
import cielo.scene.screenplay.Absence.Kind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "no cars", "without any sound", "nobody", "nothing moves": what must not be. */
final class AbsenceWords {
  private static final Pattern NO_MOTION =
      Pattern.compile(
          "(?i),?\\s*(?:and |but )?\\b(?:nothing (?:moves|happens|else moves|is moving)"
              + "|no (?:movement|motion)|(?:everything|all) is (?:still|motionless))\\b");
  private static final Pattern NOBODY =
      Pattern.compile("(?i)\\b(?:nobody|no one|no-one)(?: else)?(?: is| are)?[^,.;]*");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)(?:\\band |\\bwith |\\bbut |\\bthere (?:is|are) |\\bor )*\\b(?:no|without(?: any)?"
              + "|except(?: for)?(?: the)?)\\s+(?:other |any |visible |more )?((?:[a-z-]+))"
              + "(?: (?=(?:in|on|at|and|or|is|are|,))|(?=[,.;]|$)|\\s)");
  private static final Pattern NOT_THINGS =
      Pattern.compile(
          "air|longer|time|matter|doubt|effort|sign|more|less|\\w+ing|one|two|three|four|five|six|\\d+");
  private static final Pattern LEFT_COMMAS = Pattern.compile("(?:,\\s*)+(?=[,.;]|$)");

  private AbsenceWords() {}

  static void noMotion(Settings s) {
    s.absent.add(new Absence(Kind.NO_MOTION, "motion"));
  }

  static Passage read(Passage p, Settings s, Coverage coverage, Lemmas lemmas) {
    Matcher m = NO_MOTION.matcher(p.text());
    if (m.find()) {
      noMotion(s);
      coverage.use(p, m.start(), m.end());
      p = p.without(m.start(), m.end());
    }
    m = NOBODY.matcher(p.text());
    if (m.find()) {
      s.absent.add(new Absence(Kind.NO_ENTITY, "person"));
      coverage.use(p, m.start(), m.end());
      p = p.without(m.start(), m.end());
    }
    m = NO.matcher(p.text());
    int from = 0;
    while (m.find(from)) {
      String word = m.group(1).toLowerCase(Locale.ROOT);
      if (NOT_THINGS.matcher(word).matches()) {
        from = m.end();
        continue;
      }
      s.absent.add(absence(lemmas.singular(word)));
      coverage.use(p, m.start(), m.end());
      from = m.start();
      p = p.without(m.start(), m.end());
      m = NO.matcher(p.text());
    }
    return p.replace(LEFT_COMMAS, "").trim();
  }

  private static Absence absence(String word) {
    return switch (word) {
      case "music", "soundtrack" -> new Absence(Kind.NO_MUSIC, word);
      case "sound", "noise", "audio" -> new Absence(Kind.NO_SOUND, word);
      case "movement", "motion" -> new Absence(Kind.NO_MOTION, "motion");
      default -> new Absence(Kind.NO_ENTITY, word);
    };
  }
}
