package cielo.app.exam.still;

import java.util.ArrayList;
import java.util.List;

/** Prompts of single pictures: colour x material x thing x set x hour x weather, pairwise. */
final class StillPrompts {
  private static final long SEED = 500;

  private static final String[] THINGS = {
    "ball",
    "vase",
    "chair",
    "box",
    "bottle",
    "cup",
    "bowl",
    "lamp",
    "table",
    "bucket",
    "toy car",
    "cube",
    "book",
    "barrel",
    "plate",
    "bench",
    "teapot",
    "suitcase",
    "bell",
    "statue"
  };
  private static final String[] SETS = {
    "in a studio", "in a gym", "in a kitchen", "in a living room", "in a bedroom", "in an office",
    "in a bathroom", "in a classroom", "in a museum", "in a cafe", "in a warehouse", "on a street",
    "in a park", "in a meadow", "in a forest", "on a beach", "in a desert", "in an alley",
    "by a lake", "on a rooftop", "in a snow field", "in a harbour", "on a highway", "in a library"
  };
  private static final String[] COLOURS = {
    "red", "blue", "green", "yellow", "white", "black", "orange", "purple", "pink", "turquoise"
  };
  private static final String[] MATERIALS = {
    "wooden", "metal", "plastic", "glass", "stone", "rubber", "golden", "ceramic"
  };
  private static final String[] HOURS = {
    "at noon", "at sunrise", "at sunset", "at night", "in the morning", "in the afternoon"
  };
  private static final String[] WEATHERS = {
    "in clear weather",
    "in the rain",
    "in fog",
    "in the snow",
    "under an overcast sky",
    "in a storm"
  };
  private static final int[] SIZES = {
    THINGS.length, SETS.length, COLOURS.length, MATERIALS.length, HOURS.length, WEATHERS.length
  };

  private StillPrompts() {}

  private static List<int[]> rows(int n) {
    return Pairwise.cover(SIZES, n, SEED);
  }

  static List<String> all(int n) {
    List<String> out = new ArrayList<>();
    for (int[] r : rows(n)) {
      String colour = COLOURS[r[2]];
      String article = "aeiou".indexOf(colour.charAt(0)) >= 0 ? "An " : "A ";
      String thing = colour + " " + MATERIALS[r[3]] + " " + THINGS[r[0]];
      out.add(article + thing + " " + SETS[r[1]] + " " + HOURS[r[4]] + " " + WEATHERS[r[5]] + ".");
    }
    return out;
  }

  /** Pairs that {@code n} prompts leave out. */
  static int missing(int n) {
    return Pairwise.missing(SIZES, rows(n));
  }
}
