package cielo.director.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Guesses the language of a prompt from its script and its commonest small words. */
public record Language(String code, String name) {
  public static final Language ENGLISH = new Language("en", "English");

  private static final Map<Language, Set<String>> SMALL = new LinkedHashMap<>();

  static {
    add(
        ENGLISH,
        "the a an of and in on is are with to at it its his her from by then while into as over for");
    add(
        new Language("it", "Italian"),
        "il lo la i gli le un uno una di del della dei delle che e è con su sul sulla nel nella si da"
            + " dal dalla al alla non per mentre poi");
    add(
        new Language("fr", "French"),
        "le la les un une des du de et est dans sur avec qui au aux il elle une pour pas ce cette"
            + " son sa se en puis");
    add(
        new Language("de", "German"),
        "der die das ein eine einen einem und ist auf mit im in den dem von zu sich nicht aus"
            + " während dann am");
    add(
        new Language("es", "Spanish"),
        "el la los las un una unos de del y es en con que por se al su no para mientras luego sobre");
    add(
        new Language("pt", "Portuguese"),
        "o a os as um uma de do da dos das e é em no na com que por se ao seu não para enquanto");
    add(
        new Language("nl", "Dutch"),
        "de het een en is op met van in te die dat zich niet naar uit");
    add(
        new Language("pl", "Polish"),
        "i w na z się nie do jest po od przez który która przed obok oraz");
  }

  private static void add(Language l, String words) {
    SMALL.put(l, new HashSet<>(Arrays.asList(words.split(" +"))));
  }

  public boolean english() {
    return code.equals("en");
  }

  public static Language of(String prompt) {
    Language byScript = byScript(prompt);
    if (byScript != null) {
      return byScript;
    }
    String[] words = prompt.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    Language best = ENGLISH;
    int bestHits = hits(words, SMALL.getOrDefault(ENGLISH, Set.of()));
    for (var e : SMALL.entrySet()) {
      int hits = hits(words, e.getValue());
      if (hits > bestHits + 1) {
        best = e.getKey();
        bestHits = hits;
      }
    }
    return best;
  }

  private static int hits(String[] words, Set<String> small) {
    int n = 0;
    for (String w : words) {
      n += small.contains(w) ? 1 : 0;
    }
    return n;
  }

  private static @Nullable Language byScript(String prompt) {
    Map<Character.UnicodeScript, Integer> count = new LinkedHashMap<>();
    int letters = 0;
    for (int c : prompt.codePoints().filter(Character::isLetter).toArray()) {
      count.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      letters++;
    }
    int latin = count.getOrDefault(Character.UnicodeScript.LATIN, 0);
    if (letters == 0 || latin * 2 >= letters) {
      return null;
    }
    if (count.containsKey(Character.UnicodeScript.HIRAGANA)
        || count.containsKey(Character.UnicodeScript.KATAKANA)) {
      return new Language("ja", "Japanese");
    }
    var most = count.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return switch (most) {
      case HAN -> new Language("zh", "Chinese");
      case HANGUL -> new Language("ko", "Korean");
      case CYRILLIC -> new Language("ru", "Russian");
      case ARABIC -> new Language("ar", "Arabic");
      case HEBREW -> new Language("he", "Hebrew");
      case GREEK -> new Language("el", "Greek");
      case THAI -> new Language("th", "Thai");
      case DEVANAGARI -> new Language("hi", "Hindi");
      default -> new Language("und", "not English");
    };
  }
}
