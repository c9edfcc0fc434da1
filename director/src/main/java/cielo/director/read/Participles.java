package cielo.director.read;

import cielo.director.parse.Lemmas;
import cielo.director.parse.Sentence;
import cielo.director.parse.Word;

/**
 * "A panda drinking coffee": a small parser takes this for a sort of coffee. With "is" put in, it
 * is a sentence.
 */
final class Participles {
  private Participles() {}

  /** Where to put the form of "be", as an offset in the clause; -1 = nowhere. */
  static int gap(Sentence s, Vocabulary words, Lemmas lemmas) {
    for (Word w : s.words()) {
      if (w.tagged("VBZ", "VBP", "VBD", "MD")) {
        return -1;
      }
    }
    for (Word w : s.words()) {
      if (!w.low().endsWith("ing") || w.index() == 0 || w.labelled("pcomp")) {
        if (w.tagged("VB", "VBG") && w.labelled("ROOT") && w.index() == 0) {
          return -1; // "revealing the mist drifting over the swamp"
        }
        continue;
      }
      int i = w.index() - 1;
      while (i > 0 && s.get(i).tagged("RB")) {
        i--;
      }
      Word before = s.get(i);
      boolean subject =
          (before.noun() || before.tagged("JJR"))
              && !before.low().endsWith("ing")
              && !preposition(s, before);
      if (subject && words.verb(lemmas.of(w.low(), "VBG"))) {
        return s.get(i + 1).from();
      }
    }
    return -1;
  }

  /**
   * How many commas stand before a fragment without verb ends ("A beach in spring, waves lapping");
   * 0 = none.
   */
  static int fragmentBefore(Sentence s, int gap) {
    int commas = 0;
    int last = 0;
    boolean verb = false;
    boolean noun = false;
    for (Word w : s.words()) {
      if (w.from() >= gap) {
        break;
      }
      verb |= w.verb();
      noun |= w.noun() && last == 0;
      if (w.tagged(",")) {
        commas++;
        last = verb || !noun ? last : commas;
      }
    }
    return last;
  }

  /** The noun is the object of a preposition ("a view of a dog running" is left alone). */
  private static boolean preposition(Sentence s, Word noun) {
    return noun.labelled("pobj") && s.head(noun).is("with", "by", "for", "to");
  }

  static String be(Sentence s, int gap) {
    boolean plural = false;
    for (Word w : s.words()) {
      if (w.from() >= gap) {
        break;
      }
      plural = w.is("and") || w.tagged("NNS", "NNPS") || (plural && !w.noun());
    }
    return plural ? "are" : "is";
  }
}
