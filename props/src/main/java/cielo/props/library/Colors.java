package cielo.props.library;

import cielo.scene.material.Rgb;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Colour words: about 190 names, with "dark", "light", "pale" … before them and "-ish" at their
 * end.
 */
public final class Colors {
  private static final Map<String, Rgb> NAMES = new LinkedHashMap<>();

  /** How an adjective changes a colour: share of black, share of white, share of grey. */
  private record Shift(double black, double white, double grey) {}

  private static final Map<String, Shift> SHIFTS =
      Map.ofEntries(
          Map.entry("dark", new Shift(.62, 0, 0)),
          Map.entry("deep", new Shift(.5, 0, 0)),
          Map.entry("light", new Shift(0, .42, 0)),
          Map.entry("pale", new Shift(0, .6, .05)),
          Map.entry("pastel", new Shift(0, .58, .03)),
          Map.entry("soft", new Shift(0, .35, .1)),
          Map.entry("bright", new Shift(0, .06, 0)),
          Map.entry("vivid", new Shift(0, .04, 0)),
          Map.entry("vibrant", new Shift(0, .05, 0)),
          Map.entry("neon", new Shift(0, .1, 0)),
          Map.entry("dull", new Shift(.15, 0, .4)),
          Map.entry("dusty", new Shift(.05, .1, .35)),
          Map.entry("muted", new Shift(.1, 0, .35)),
          Map.entry("faded", new Shift(0, .25, .3)),
          Map.entry("medium", new Shift(.1, 0, .05)));

  /** Words before a colour that do not change it. */
  private static final Set<String> QUIET =
      Set.of("shiny", "glossy", "matte", "metallic", "solid", "plain");

  static {
    for (String[] row : Table.rows("colors.tsv")) {
      NAMES.put(row[0], Rgb.srgb(Integer.parseInt(row[1], 16)));
    }
  }

  private Colors() {}

  /** The albedo a colour word means, within the grade; empty if it is no colour word. */
  public static Optional<Rgb> find(String word) {
    return named(word.toLowerCase(Locale.ROOT).strip()).map(Grade::albedo);
  }

  public static List<String> names() {
    return List.copyOf(NAMES.keySet());
  }

  private static Optional<Rgb> named(String word) {
    Rgb known = NAMES.get(word);
    if (known == null) {
      known = NAMES.get(word.replace('-', ' '));
    }
    if (known != null) {
      return Optional.of(known);
    }
    if (word.endsWith("-colored") || word.endsWith("-coloured") || word.endsWith(" colored")) {
      return named(word.substring(0, word.lastIndexOf(word.contains("-") ? '-' : ' ')));
    }
    int cut = Math.max(word.indexOf(' '), word.indexOf('-'));
    if (cut > 0) {
      String first = word.substring(0, cut);
      Optional<Rgb> rest = named(word.substring(cut + 1).strip());
      Shift shift = SHIFTS.get(first);
      if (shift != null) {
        return rest.map(c -> shifted(c, shift));
      }
      if (QUIET.contains(first)) {
        return rest;
      }
      Optional<Rgb> other = named(first);
      return other.isPresent() && rest.isPresent()
          ? Optional.of(other.get().mix(rest.get(), 0.6))
          : Optional.empty();
    }
    return ish(word);
  }

  /** "reddish", "greenish", "bluish": half way to grey. */
  private static Optional<Rgb> ish(String word) {
    if (!word.endsWith("ish")) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 3);
    for (String candidate : List.of(stem, stem + "e", cutLast(stem))) {
      Rgb c = NAMES.get(candidate);
      if (c != null) {
        return Optional.of(c.mix(Rgb.grey(c.luminance() * 0.8 + 0.1), 0.45));
      }
    }
    return Optional.empty();
  }

  private static String cutLast(String s) {
    return s.isEmpty() ? s : s.substring(0, s.length() - 1);
  }

  private static Rgb shifted(Rgb c, Shift s) {
    return c.mix(Rgb.grey(c.luminance()), s.grey).times(1 - s.black).mix(Rgb.WHITE, s.white);
  }
}
