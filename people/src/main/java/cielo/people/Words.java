package cielo.people;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words said about a person, in lower case.
 *
 * @param all single words
 * @param wears garments as said ("red coat")
 */
record Words(Set<String> all, List<String> wears) {
  static final String[] MEN = {
    "man",
    "men",
    "boy",
    "guy",
    "gentleman",
    "businessman",
    "father",
    "dad",
    "grandfather",
    "grandpa",
    "king",
    "prince",
    "waiter",
    "actor",
    "monk",
    "uncle",
    "brother",
    "son",
    "husband",
    "groom",
    "fisherman",
    "fireman",
    "policeman",
    "salesman",
    "male",
    "wizard",
    "cowboy",
    "he"
  };
  static final String[] WOMEN = {
    "woman", "women", "girl", "lady", "businesswoman", "mother", "mom", "grandmother", "grandma",
    "queen", "princess", "waitress", "actress", "nun", "aunt", "sister", "daughter", "wife",
    "bride", "ballerina", "policewoman", "female", "witch", "nurse", "she"
  };
  static final String[] CHILDREN = {
    "child",
    "children",
    "kid",
    "kids",
    "boy",
    "girl",
    "son",
    "daughter",
    "schoolboy",
    "schoolgirl",
    "pupil"
  };
  static final String[] OLD = {
    "old",
    "elderly",
    "aged",
    "grandfather",
    "grandmother",
    "grandpa",
    "grandma",
    "senior",
    "pensioner"
  };

  static Words of(String name, String attributes, String wears) {
    Set<String> all = new LinkedHashSet<>();
    for (String text : new String[] {name, attributes}) {
      for (String w : text.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
        if (!w.isEmpty()) {
          all.add(w);
        }
      }
    }
    List<String> worn =
        wears.isBlank()
            ? List.of()
            : Arrays.stream(wears.toLowerCase(Locale.ROOT).split(";")).map(String::strip).toList();
    return new Words(all, worn);
  }

  boolean any(String... wanted) {
    for (String w : wanted) {
      if (all.contains(w)) {
        return true;
      }
    }
    return false;
  }
}
