package cielo.director.parse;

/** What re-tensing must know about words. */
public interface Lexicon {
  /** The lemma of a verb that can be filmed. */
  boolean action(String lemma);

  /** The lemma of any verb. */
  boolean verb(String lemma);

  /** A word that can be a noun. */
  boolean noun(String word);

  /** A noun that stands without article ("steam", "rain", "bread"). */
  boolean mass(String noun);
}
