package cielo.app.exam.film;

import cielo.scene.Dice;
import java.util.ArrayList;
import java.util.List;

/** Prompts of films that nobody has seen before. */
final class Prompts {
  private static final String[] COLOURS = {
    "red", "blue", "green", "yellow", "white", "black", "orange", "purple", "pink", "brown"
  };
  private static final String[] SETS = {
    "in a gym",
    "on a street",
    "in a park",
    "in a living room",
    "in a kitchen",
    "in a studio",
    "on a wooden table",
    "in a meadow",
    "in an office",
    "on a beach"
  };
  private static final String[] TIMES = {
    "", "", "", "at night", "in the morning", "at sunset", "in the rain", "on a cloudy day"
  };

  /** {a}, {b} = different things with colours; the rest stands as written. */
  private static final String[] DEEDS = {
    "{a} falls and hits {b}",
    "{a} rolls across the ground",
    "{a} rolls into {b}",
    "{a} bounces twice next to {b}",
    "{a} slides past {b}",
    "{a} stands beside {b}",
    "{a} lies in front of {b}",
    "{a} spins in place",
    "{a} tips over",
    "{a} is thrown at {b} and misses it",
    "{a} is thrown and hits {b}",
    "{a} is pushed to the left",
    "{a} is lifted into the air",
    "{a} falls"
  };

  private static final String[] THINGS = {
    "rubber ball",
    "basketball",
    "tennis ball",
    "wooden block",
    "cardboard box",
    "bottle",
    "vase",
    "chair",
    "bucket",
    "traffic cone",
    "toy car",
    "book",
    "apple",
    "teddy bear",
    "suitcase",
    "lamp",
    "bowling pin",
    "mug",
    "crate",
    "barrel"
  };

  private Prompts() {}

  /** Made from words by a keyed stream: always the same ones. */
  static List<String> random(int n, long seed) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Dice d = Dice.of(seed, "prompt", i);
      int a = d.below(THINGS.length);
      int b = (a + 1 + d.below(THINGS.length - 1)) % THINGS.length;
      String deed = DEEDS[i % DEEDS.length];
      String text =
          (deed.replace("{a}", thing(a, d)).replace("{b}", thing(b, d))
                  + " "
                  + SETS[d.below(SETS.length)]
                  + " "
                  + TIMES[d.below(TIMES.length)])
              .strip();
      out.add(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
    }
    return out;
  }

  private static String thing(int k, Dice d) {
    String words = COLOURS[d.below(COLOURS.length)] + " " + THINGS[k];
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }
}
