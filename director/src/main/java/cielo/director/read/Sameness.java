package cielo.director.read;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a phrase can mean a thing named before. */
final class Sameness {
  private static final List<String> OPPOSED =
      List.of(
          "old", "young", "younger", "older", "full", "empty", "left", "right", "first", "second",
          "third", "fourth", "fifth", "sixth");

  private Sameness() {}

  /** The head nouns agree: equal, or one is a compound of the other ("basketball", "ball"). */
  static boolean named(Thing t, Phrase p) {
    String head = p.head();
    return t.name.equals(p.noun())
        || t.name.endsWith(" " + head)
        || (head.length() > 3 && t.name.length() > head.length() + 2 && t.name.endsWith(head))
        || p.noun().endsWith(" " + t.name);
  }

  /** No colour, size, age or fullness contradicts. */
  static boolean compatible(Vocabulary words, Thing t, Set<String> attributes) {
    for (String list : List.of("color", "size")) {
      Set<String> asked = both(words.list(list), attributes);
      Set<String> has = both(words.list(list), t.attributes);
      if (!asked.isEmpty() && !has.isEmpty() && Collections.disjoint(asked, has)) {
        return false;
      }
      if (!asked.isEmpty()
          && has.isEmpty()
          && t.count == 1
          && !t.attributes.isEmpty()
          && list.equals("color")) {
        return false;
      }
    }
    for (String a : attributes) {
      if (!OPPOSED.contains(a)) {
        continue;
      }
      for (String b : t.attributes) {
        if (OPPOSED.contains(b) && !a.startsWith(b) && !b.startsWith(a)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<String> both(Set<String> list, Set<String> words) {
    Set<String> x = new HashSet<>(words);
    x.retainAll(list);
    return x;
  }
}
