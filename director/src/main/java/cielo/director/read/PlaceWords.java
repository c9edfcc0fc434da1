package cielo.director.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Set, hour and weather; these words stay in the text. */
final class PlaceWords {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}é'-]+|[.,;:!?()]");
  private static final Pattern DAY =
      Pattern.compile("(?i)\\(day\\)|\\b(?:by|at) day\\b|\\bday(?:time|light)\\b");
  private static final String NOT_BEFORE =
      "(?! (?:sky(?! )|globe|cream|wear|gowns?|dress|suit|bag|paper|shift|table|stand|coat|cap|fall\\b))";
  private static final Pattern DARK =
      Pattern.compile(
          "(?i)\\bin (?:the |near |total |complete )?dark(?:ness)?\\b|\\bdim(?:ly)?(?:[- ]lit)?\\b|\\bcandle-?lit\\b"
              + "|\\bdark (?:empty )?(?:room|alley|street|forest|cave|hall|hallway|corridor|basement|cellar"
              + "|warehouse|studio|tunnel|bedroom|kitchen|house|attic|garage|theat(?:er|re)|stage|road)\\b");
  private static final String NOT_AFTER =
      "(?<!every )(?<!\\bno )(?<!\\bwithout )(?<!\\bwithout any )";

  private final Vocabulary words;
  private final Map<String, String> hours;
  private final Map<String, String> weathers;
  private final Pattern hour;
  private final Pattern weather;

  PlaceWords(Vocabulary words) {
    this.words = words;
    hours = words.map("hour");
    weathers = words.map("weather-kind");
    hour = any(hours.keySet());
    weather = any(weathers.keySet());
  }

  private static Pattern any(Set<String> list) {
    return Pattern.compile(
        "(?i)" + NOT_AFTER + "\\b(" + String.join("|", list) + ")\\b" + NOT_BEFORE);
  }

  void read(String text, Settings s) {
    s.set = set(text.toLowerCase(Locale.ROOT));
    Matcher m = hour.matcher(text);
    if (m.find()) {
      s.hour = Double.parseDouble(hours.getOrDefault(low(m), "-1"));
    } else if (DAY.matcher(text).find()) {
      s.hour = 13;
    }
    if (DARK.matcher(text).find()) {
      s.light.add("dark");
    }
    m = weather.matcher(text);
    if (m.find()) {
      s.weather = weathers.getOrDefault(low(m), "");
    }
  }

  private static String low(Matcher m) {
    return m.group(1).toLowerCase(Locale.ROOT);
  }

  /*
   * The first set word that a preposition of place governs, with at most four words between; of two
   * neighbours ("city street") the later wins, or the longer name if both together are one.
   */
  private String set(String low) {
    String[] t = TOKEN.matcher(low).results().map(r -> r.group()).toArray(String[]::new);
    String weak = "";
    for (int i = 0; i < t.length; i++) {
      String name = at(t, i);
      if (name == null) {
        continue;
      }
      int end = i + name.split(" ").length;
      if (end < t.length && (words.is("set-modifier", t[end]) || at(t, end) != null)) {
        continue;
      }
      int strength = governed(t, i);
      if (words.is("movable", name) && i > 0 && !inside(t, i)) {
        strength = 0;
      }
      if (strength == 2) {
        return name;
      }
      boolean fixed = !words.is("asset", name) && !words.is("landmark", name);
      if (strength == 1 && weak.isEmpty() && fixed) {
        weak = name;
      }
      i = end - 1;
    }
    return weak;
  }

  private @Nullable String at(String[] t, int i) {
    for (int n = Math.min(3, t.length - i); n > 0; n--) {
      String name = String.join(" ", Arrays.copyOfRange(t, i, i + n));
      if (words.is("set", name)) {
        return name;
      }
      if (name.endsWith("s") && words.is("set", name.substring(0, name.length() - 1))) {
        return name.substring(0, name.length() - 1);
      }
    }
    return null;
  }

  private static String stem(String participle) {
    return participle.substring(0, participle.length() - 3);
  }

  /** 2 = after "in", "at" ...; 1 = after "to", "over" ...; 0 = not after a preposition. */
  /** "in a bus", "inside the spaceship". */
  private boolean inside(String[] t, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words.is("in-place", t[k]) || words.is("to-place", t[k])) {
        boolean ground = t[i].equals("moon") || t[i].equals("planet");
        return t[k].equals("in")
            || t[k].equals("inside")
            || t[k].equals("aboard")
            || (ground && t[k].equals("on"));
      }
    }
    return false;
  }

  private int governed(String[] t, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (words.is("in-place", t[k])) {
        return 2;
      }
      if (words.is("to-place", t[k])) {
        return 1;
      }
      boolean verb = t[k].endsWith("ing") && words.verbs().lists(stem(t[k]));
      if (".,;:!?()".contains(t[k]) || t[k].equals("and") || t[k].equals("with") || verb) {
        return 0;
      }
    }
    return 0;
  }
}
