package cielo.director.read;

import cielo.director.parse.Word;
import java.util.Set;

/** Which nouns are no members of the cast. */
final class Visibility {
  /*
   * The order decides: a set word where things happen; a place or a side under a preposition; then
   * what the library or the list of assets knows is cast; then abstract words, times and weather;
   * at last WordNet's class.
   */
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter", "fall");
  private static final Set<String> SIDES =
      Set.of(
          "top", "bottom", "side", "front", "back", "end", "edge", "middle", "corner", "tip",
          "foot");

  private final Reading r;

  Visibility(Reading r) {
    this.r = r;
  }

  /** Not something to cast: abstract, a time, the weather, a place where things happen. */
  boolean hides(Clause c, Word w, Phrase p, String wordClass) {
    Vocabulary words = r.words;
    if (p.noun().equals("narrator")) {
      return true;
    }
    boolean compared = w.labelled("pobj") && c.s.head(w).is("like", "as");
    boolean arranged =
        w.labelled("pobj")
            && c.s.head(w).is("in", "into")
            && words.is("group", p.noun())
            && !p.plural();
    if (compared || arranged) {
      return true;
    }
    boolean where = where(c, w);
    boolean natural =
        wordClass.equals("object") && w.labelled("ROOT") && r.nouns.find(p.noun()).isEmpty();
    boolean landmark = words.is("landmark", p.noun()) && !natural;
    boolean around = words.is("movable", p.noun()) ? aboard(c, w, p) : inside(c, w);
    if (words.is("set", p.noun()) && where && !(landmark && !around)) {
      return true;
    }
    if (words.is("place", p.head())
        && where
        && !w.labelled("ROOT")
        && (!words.is("asset", p.head()) || underfoot(c, w, p))) {
      return true;
    }
    if (p.bare() && !p.plural() && SEASONS.contains(p.noun()) && w.labelled("pobj")) {
      return true;
    }
    boolean counted = p.count() > 0 || p.determiner().equals("a") || p.determiner().equals("an");
    if (words.is("looks", p.noun()) && !counted && r.nouns.find(p.noun()).isEmpty()) {
      return true;
    }
    if (w.labelled("dobj")
        && c.s.head(w).lemma().equals("do")
        && r.nouns.find(p.noun()).isEmpty()) {
      return true;
    }
    boolean part = c.s.children(w).stream().anyMatch(k -> k.labelled("prep") && k.is("of"));
    if (SIDES.contains(p.noun())
        && (part || (p.determiner().equals("the") && w.labelled("pobj")))) {
      return true;
    }
    if (words.is("asset", p.noun()) || words.is("asset", p.head())) {
      return false;
    }
    if (words.is("abstract", p.noun())
        || words.is("time", p.noun())
        || words.is("weather", p.noun())) {
      return true;
    }
    if (r.nouns.find(p.noun()).isPresent() || wordClass.equals("person")) {
      return false;
    }
    if (words.is("abstract", p.head()) && !p.noun().contains(" ")) {
      return true;
    }
    if (words.is("set", p.noun()) && !landmark) {
      return true;
    }
    boolean described = w.labelled("nsubj") && c.s.head(w).lemma().equals("be");
    if (words.is("place", p.noun()) && p.definite() && p.attributes().isEmpty() && described) {
      return true;
    }
    if (wordClass.equals("body")) {
      return !p.head().equals("hand")
          || (w.labelled("pobj") && c.s.head(w).is("in", "with", "from", "into"));
    }
    boolean abstractClass = !wordClass.isEmpty() && !WordNet.CONCRETE.contains(wordClass);
    boolean plainly = counted && w.labelled("nsubj", "nsubjpass", "dobj");
    return abstractClass && !(plainly && !words.net().thingClass(p.noun()).isEmpty());
  }

  /** "over the ice", "on the snow": a stuff that is a place, and no piece of it. */
  private boolean underfoot(Clause c, Word w, Phrase p) {
    return r.words.is("stuff", p.head())
        && p.definite()
        && !p.plural()
        && c.s.head(w).is("on", "over", "across", "along", "onto", "in", "into", "through", "to");
  }

  /** "in a bus", "on the moon". */
  private static boolean aboard(Clause c, Word w, Phrase p) {
    boolean ground = p.noun().equals("moon") || p.noun().equals("planet");
    return w.labelled("pobj")
        && (c.s.head(w).is("in", "inside", "aboard") || (ground && c.s.head(w).is("on")));
  }

  private static boolean inside(Clause c, Word w) {
    return w.labelled("pobj")
        && c.s.head(w).is("in", "inside", "at", "on", "within", "across", "along");
  }

  private boolean where(Clause c, Word w) {
    if (c.s.head(w).is("at", "against") && r.words.is("aim", c.s.head(c.s.head(w)).lemma())) {
      return false;
    }
    boolean governed = w.labelled("pobj") && r.words.is("where", c.s.head(w).low());
    return governed || w.labelled("ROOT");
  }
}
