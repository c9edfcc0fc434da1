package cielo.director.read;

import cielo.director.parse.Word;

/** Proper names, classes and genders of nouns. */
final class Naming {
  private final Reading r;

  Naming(Reading r) {
    this.r = r;
  }

  /** A name of somebody: one that acts, or a given name. */
  boolean name(Word w, Phrase p) {
    return properName(w, p) || givenName(w, p);
  }

  private boolean givenName(Word w, Phrase p) {
    return w.tagged("NNP")
        && !r.words.is("person", p.noun())
        && (r.words.is("male", p.noun()) || r.words.is("female", p.noun()));
  }

  private boolean properName(Word w, Phrase p) {
    return w.tagged("NNP")
        && !w.labelled("ROOT", "pobj", "appos", "dep", "npadvmod")
        && !r.words.is("set", p.noun())
        && !r.words.is("asset", p.noun())
        && !r.words.is("abstract", p.noun())
        && ((r.words.net().nounClass(p.noun()).isEmpty() && r.nouns.find(p.noun()).isEmpty())
            || r.words.is("male", p.noun())
            || r.words.is("female", p.noun()));
  }

  String wordClass(Phrase p, boolean name) {
    if (r.words.is("person", p.head()) || r.words.is("person", p.noun()) || name) {
      return "person";
    }
    var found = r.nouns.find(p.noun());
    if (found.isPresent()) {
      return switch (found.get().kind()) {
        case PERSON -> "person";
        case ANIMAL -> "animal";
        case THING -> r.words.net().nounClass(p.noun()).equals("animal") ? "animal" : "artifact";
        default -> "artifact";
      };
    }
    if (r.words.is("asset", p.noun())) {
      return "artifact";
    }
    String c = r.words.net().nounClass(p.noun());
    return c.isEmpty() ? r.words.net().nounClass(p.head()) : c;
  }

  String gender(String noun) {
    return r.words.is("male", noun) ? "m" : r.words.is("female", noun) ? "f" : "";
  }
}
