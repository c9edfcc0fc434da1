package cielo.director.read;

import cielo.director.parse.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A noun phrase: what stands before its head.
 *
 * @param noun lemma, with its compound where both are one word of the language ("paper plane")
 * @param head last word of the noun
 * @param count 0 = not said
 * @param bare no determiner, no number
 */
record Phrase(
    String noun,
    String head,
    String determiner,
    int count,
    boolean plural,
    Set<String> attributes,
    List<String> compounds,
    boolean possessive) {

  static Phrase read(Clause c, Word t, Reading r) {
    Set<String> attributes = new LinkedHashSet<>();
    List<String> compounds = new ArrayList<>();
    List<String> adjectives = new ArrayList<>();
    String determiner = "";
    boolean possessive = false;
    int count = 0;
    boolean many = false;
    for (Word k : c.s.children(t)) {
      if (k.labelled("det", "poss", "predet") || k.is("a", "an", "the")) {
        determiner = k.labelled("poss") && k.noun() ? "its" : k.low();
        possessive |= k.labelled("poss");
        many |= k.is("some");
        count = k.is("both") ? 2 : count;
      } else if (k.index() > t.index()) {
        continue;
      } else if (hyphened(c, k)) {
        attributes.add(k.low()); // "three-pointer"
      } else if (k.tagged("CD") || (Numbers.is(k.low()) && !k.is("one"))) {
        count = Numbers.of(k.low());
        for (Word a : c.s.children(k)) {
          if (a.labelled("amod")) {
            attributes.add(a.low());
          }
        }
      } else if (k.labelled("amod", "compound", "nmod", "npadvmod", "acomp", "nummod")) {
        many |= k.is("several", "few", "many", "multiple", "numerous", "various");
        addAttribute(c, k, attributes);
        (k.labelled("compound") ? compounds : adjectives).add(k.low());
      }
    }
    attributes.removeIf(
        x -> r.words.is("no-attribute", x) || !Character.isLetterOrDigit(x.charAt(0)));
    String noun = noun(t, r);
    boolean one = (determiner.equals("a") || determiner.equals("an")) && count < 2 && !many;
    if (one) {
      boolean whole = t.tag().equals("NNS") && !r.words.net().nounClass(t.low()).isEmpty();
      noun = whole ? t.low() : noun; // "a thermos"
    }
    String joined = joined(noun, compounds, adjectives, attributes, t, r);
    boolean severalOf = t.tagged("NNS", "NNPS") && !r.words.is("pair-noun", t.low());
    boolean plural = (severalOf && !one) || count > 1 || many;
    String head = joined.substring(joined.lastIndexOf(' ') + 1);
    return new Phrase(joined, head, determiner, count, plural, attributes, compounds, possessive);
  }

  private static String noun(Word t, Reading r) {
    if (t.is("people")) {
      return "person";
    }
    if (r.words.is("pair-noun", t.low())) {
      return t.low();
    }
    if (!t.tag().startsWith("NNP")) {
      return t.lemma();
    }
    boolean whole = t.tagged("NNP") && !r.words.net().nounClass(t.low()).isEmpty();
    return whole ? t.low() : r.parser.lemmas().singular(t.low());
  }

  private static boolean hyphened(Clause c, Word k) {
    Word n = c.s.after(k);
    return k.tagged("CD") && n != null && n.is("-");
  }

  private static void addAttribute(Clause c, Word k, Set<String> attributes) {
    for (Word a : c.s.children(k)) {
      if (a.index() < k.index()
          && a.labelled("amod", "conj", "advmod", "compound", "npadvmod")
          && !a.is("very", "and", "slowly", "gently", "-", "so", "too", "freshly", "tightly")) {
        attributes.add(a.low());
      } else if (a.labelled("conj")) {
        attributes.add(a.low());
      }
    }
    attributes.add(k.low());
  }

  /** "paper" + "plane" is one noun if a list, the library or WordNet knows it. */
  private static String joined(
      String noun,
      List<String> compounds,
      List<String> adjectives,
      Set<String> attributes,
      Word t,
      Reading r) {
    if (!compounds.isEmpty()) {
      String first = compounds.getLast();
      String two = first + " " + noun;
      boolean names = t.tag().startsWith("NNP") && r.words.net().nounClass(noun).isEmpty();
      if (!r.words.is("color", first)
          && (names || known(two, r) || !r.words.net().nounClass(two).isEmpty())) {
        if (!r.words.is("material", first)) {
          attributes.remove(first);
        }
        return two;
      }
    }
    if (!adjectives.isEmpty()) {
      String first = adjectives.getLast();
      String two = first + " " + noun;
      boolean plain =
          !r.words.is("color", first)
              && !r.words.is("size", first)
              && !r.words.is("material", first);
      if (plain && known(two, r)) {
        attributes.remove(first);
        return two;
      }
    }
    return noun;
  }

  private static boolean known(String two, Reading r) {
    return r.words.is("person", two)
        || r.words.is("asset", two)
        || r.words.is("set", two)
        || r.nouns.find(two).isPresent();
  }

  boolean definite() {
    return switch (determiner) {
      case "both",
          "the",
          "this",
          "that",
          "his",
          "her",
          "its",
          "their",
          "these",
          "those",
          "my",
          "our",
          "your" ->
          true;
      default -> possessive;
    };
  }

  boolean bare() {
    return determiner.isEmpty() && count == 0;
  }
}
