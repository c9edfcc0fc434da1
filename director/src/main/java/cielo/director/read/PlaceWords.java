package cielo.director.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Set, hour and weather; these words stay in the text. */
final class PlaceWords {
  private static final Set<String> STRONG =
      Set.of("in", "inside", "at", "on", "across", "through", "along", "aboard", "throughout", "within",
          "outside", "enter", "enters", "entering");
  private static final Set<String> WEAK =
      Set.of("into", "onto", "over", "around", "to", "down", "up", "by", "near", "past", "of", "above",
          "from", "towards", "toward", "for");
  private static final Set<String> NOT_BEFORE =
      Set.of("window", "door", "lamp", "sign", "light", "lights", "bench", "tree", "trees", "chair", "ball", "floor",
          "table", "bag", "book", "bell", "wall", "counter", "cat", "dog", "bird", "worker", "car", "bus");
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}é'-]+|[.,;:!?()]");
  private static final Map<String, Double> HOURS = new LinkedHashMap<>();
  private static final Map<String, String> WEATHERS = new LinkedHashMap<>();

  static {
    Object[] hours = {
      "golden hour", 18.25, "blue hour", 20.0, "early morning", 7.0, "dawn", 5.5, "daybreak", 5.5,
      "sunrise", 6.25, "midnight", 0.0, "nighttime", 23.0, "night", 23.0, "midday", 12.0, "noon", 12.0,
      "afternoon", 15.5, "morning", 9.0, "sunset", 18.75, "setting sun", 18.75, "rising sun", 6.25,
      "dusk", 19.5, "twilight", 19.75, "evening", 20.5, "starry sky", 23.0, "moonlight", 23.0,
      "full moon", 23.0, "daylight", 13.0, "daytime", 13.0
    };
    for (int i = 0; i < hours.length; i += 2) {
      HOURS.put((String) hours[i], (Double) hours[i + 1]);
    }
    String[] weathers = {
      "snowstorm", "snow", "blizzard", "snow", "snowfall", "snow", "snowflakes", "snow", "snowing", "snow",
      "snowy", "snow", "snow", "snow", "thunderstorm", "storm", "rainstorm", "storm", "downpour", "rain",
      "rainfall", "rain", "raining", "rain", "rainy", "rain", "drizzle", "rain", "rain", "rain",
      "stormy", "storm", "storm", "storm", "hail", "storm", "sandstorm", "wind", "foggy", "fog", "fog",
      "fog", "misty", "fog", "mist", "fog", "hazy", "fog", "windy", "wind", "wind", "wind",
      "overcast", "overcast", "cloudy", "cloudy", "sunny", "clear", "clear sky", "clear",
      "clear blue sky", "clear", "blue sky", "clear"
    };
    for (int i = 0; i < weathers.length; i += 2) {
      WEATHERS.put(weathers[i], weathers[i + 1]);
    }
  }

  private static final Pattern HOUR = words(HOURS.keySet(), "(?<!every )");
  private static final Pattern DAY = Pattern.compile("(?i)\\(day\\)|\\b(?:by|at) day\\b|\\bday(?:time|light)\\b");
  private static final Pattern WEATHER =
      words(WEATHERS.keySet(), "(?<!\\bno )(?<!\\bwithout )(?<!\\bwithout any )");

  private final Vocabulary words;

  PlaceWords(Vocabulary words) {
    this.words = words;
  }

  private static Pattern words(Set<String> list, String guard) {
    return Pattern.compile("(?i)" + guard + "\\b(" + String.join("|", list) + ")\\b(?! (?:sky(?! )|globe|cream|wear|gowns?|dress|suit|bag|paper|shift|table|gown|stand|coat|cap|fall))");
  }

  void read(String text, Settings s) {
    s.set = set(text.toLowerCase(Locale.ROOT));
    Matcher m = HOUR.matcher(text);
    if (m.find()) {
      s.hour = HOURS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), -1.0);
    } else if (DAY.matcher(text).find()) {
      s.hour = 13;
    }
    m = WEATHER.matcher(text);
    if (m.find()) {
      s.weather = WEATHERS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), "");
    }
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
      if (end < t.length && (NOT_BEFORE.contains(t[end]) || at(t, end) != null)) {
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
      String name = String.join(" ", java.util.Arrays.copyOfRange(t, i, i + n));
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
  private static boolean inside(String[] t, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (STRONG.contains(t[k]) || WEAK.contains(t[k])) {
        return t[k].equals("in") || t[k].equals("inside") || t[k].equals("aboard");
      }
    }
    return false;
  }

  private int governed(String[] t, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (STRONG.contains(t[k])) {
        return 2;
      }
      if (WEAK.contains(t[k])) {
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
