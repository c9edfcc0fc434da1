package cielo.director.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nouns that a small parser takes for something else ("a tin can rolls", "dry leaves scatter").
 * Each is parsed as a noun that can be nothing else.
 */
final class Homographs {
  private static final Set<String> AFTER_CAN =
      Set.of(
          "is", "are", "was", "of", "on", "in", "with", "and", ",", ".", "at", "from", "to", "off");
  private static final Set<String> BEFORE_LEAVES =
      Set.of(
          "the",
          "some",
          "dry",
          "red",
          "yellow",
          "green",
          "brown",
          "golden",
          "autumn",
          "fallen",
          "few",
          "many",
          "colorful",
          "colourful",
          "of",
          "with",
          "and",
          "its",
          "dead",
          "big",
          "small",
          "orange",
          "maple",
          "oak",
          "palm",
          "tree",
          "crisp",
          "withered",
          "wet",
          "several");

  private Homographs() {}

  /** Index of each such word, and the word to parse instead. */
  static Map<Integer, String> of(List<Word> words, Lexicon lexicon, Lemmas lemmas) {
    Map<Integer, String> out = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1).low();
      String after = i + 1 == words.size() ? "." : words.get(i + 1).low();
      switch (words.get(i).low()) {
        case "can" -> {
          boolean verb = after.endsWith("s") && lexicon.action(lemmas.of(after, "VBZ"));
          if (i > 0 && (AFTER_CAN.contains(after) || verb)) {
            out.put(i, "jar");
          }
        }
        case "leaves" -> {
          if (i == 0 || BEFORE_LEAVES.contains(before)) {
            out.put(i, "stones");
          }
        }
        default -> {}
      }
    }
    return out;
  }
}
