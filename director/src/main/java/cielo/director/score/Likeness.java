package cielo.director.score;

import cielo.director.DirectorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** When two words count as the same: number, compounds, a few synonyms, verbs of one family. */
final class Likeness {
  private static final List<Set<String>> SYNONYMS =
      List.of(
          Set.of("cafe", "café"),
          Set.of("sofa", "couch"),
          Set.of("purple", "violet"),
          Set.of("wooden", "wood"),
          Set.of("grey", "gray"),
          Set.of("bucket", "pail"),
          Set.of("boat", "rowing boat", "rowboat"),
          Set.of("voice-over", "narrator", "voiceover"),
          Set.of("metal", "metallic", "tin"),
          Set.of("street", "city street", "road"),
          Set.of("seagull", "gull"),
          Set.of("fog", "mist"),
          Set.of("asleep", "sleeping", "sleep"));
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "children",
          "child",
          "men",
          "man",
          "women",
          "woman",
          "people",
          "person",
          "loaves",
          "loaf",
          "leaves",
          "leaf");
  private static final Pattern ARTICLE = Pattern.compile("^(?:a|an|the|his|her|its) ");
  private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s)$");

  private final Map<String, Set<String>> families = new HashMap<>();

  /**
   * @param verbFamilies rows "verb, tab, family"
   */
  Likeness(Path verbFamilies) {
    try {
      for (String line : Files.readAllLines(verbFamilies)) {
        String[] p = line.split("\t");
        families.computeIfAbsent(p[0], k -> new HashSet<>()).add(p[1]);
      }
    } catch (IOException e) {
      throw new DirectorException("cannot read the verb families " + verbFamilies, e);
    }
  }

  static String base(String x) {
    return ARTICLE.matcher(x.toLowerCase(Locale.ROOT).trim()).replaceFirst("");
  }

  private static String singular(String x) {
    if (x.endsWith("ies")) {
      return x.substring(0, x.length() - 3) + "y";
    }
    if (x.endsWith("ses") || x.endsWith("xes") || x.endsWith("ches") || x.endsWith("shes")) {
      return x.substring(0, x.length() - 2);
    }
    if (x.endsWith("s") && !x.endsWith("ss")) {
      return x.substring(0, x.length() - 1);
    }
    return IRREGULAR.getOrDefault(x, x);
  }

  static boolean same(String one, String other) {
    String a = base(one);
    String b = base(other);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    String sa = singular(a);
    String sb = singular(b);
    return a.equals(b)
        || sa.equals(sb)
        || sa.endsWith(" " + sb)
        || sb.endsWith(" " + sa)
        || SYNONYMS.stream().anyMatch(s -> s.contains(a) && s.contains(b));
  }

  /** {@code x} may be several names joined by "|". */
  static boolean any(List<String> names, String x) {
    for (String n : names) {
      if (same(n, x)) {
        return true;
      }
      for (String y : x.split("\\|")) {
        if (same(n, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The text has a word that begins like one of the values. */
  static boolean has(String text, List<String> values) {
    for (String v : values) {
      if (starts(text, v.substring(0, Math.min(5, v.length())))) {
        return true;
      }
      for (Set<String> s : SYNONYMS) {
        if (s.contains(v) && s.stream().anyMatch(z -> starts(text, z))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean starts(String text, String beginning) {
    return Pattern.compile("\\b" + Pattern.quote(beginning), Pattern.UNICODE_CHARACTER_CLASS)
        .matcher(text)
        .find();
  }

  boolean verb(List<String> accepted, String said) {
    String first = base(said).split(" ")[0];
    for (String form : List.of(first, ENDING.matcher(first).replaceFirst(""))) {
      for (String v : accepted) {
        Set<String> a = families.getOrDefault(v, Set.of());
        Set<String> b = families.getOrDefault(form, Set.of());
        if (v.equals(form) || a.stream().anyMatch(b::contains)) {
          return true;
        }
      }
    }
    return false;
  }
}
