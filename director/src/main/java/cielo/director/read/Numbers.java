package cielo.director.read;

import java.util.Map;

/** Number words. */
final class Numbers {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("hundred", 100),
          Map.entry("dozen", 12),
          Map.entry("both", 2),
          Map.entry("once", 1),
          Map.entry("twice", 2),
          Map.entry("thrice", 3));
  private static final int MOST = 999;

  private Numbers() {}

  /** The number, or 0 if the word is none. */
  static int of(String word) {
    if (!word.isEmpty() && word.length() < 9 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Math.min(MOST, Integer.parseInt(word));
    }
    return WORDS.getOrDefault(word, 0);
  }

  static boolean is(String word) {
    return of(word) > 0;
  }
}
