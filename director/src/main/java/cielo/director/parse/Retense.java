package cielo.director.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses prompts, which are in the simple present, with a parser that reads the third-person -s as
 * a plural ("a heavy iron key sinks").
 */
public final class Retense {
  /*
   * Parse once; hand every -s form that must be a verb (by its tag, or by what stands round it) to
   * the parser in the past tense, one word for one; parse again; give word and lemma back. Base
   * forms after a plural ("two balls roll") likewise. A past that looks like the base ("hit")
   * becomes "did". Worth 13 to 22 points of actions.
   */
  private static final Set<String> DETERMINERS =
      Set.of(
          "a", "an", "the", "his", "her", "its", "one", "another", "this", "that", "each", "every",
          "their", "my");
  private static final Pattern AFTER =
      Pattern.compile("IN|RP|RB[RS]?|TO|DT|PRP\\$?|CC|CD|,|\\.|:|JJR?|EX|WRB|UH|-LRB-");
  private static final Pattern AFTER_BASE =
      Pattern.compile("IN|RP|RB|TO|DT|PRP\\$?|,|\\.|:|CC|WRB");
  private static final Pattern OPENERS =
      Pattern.compile("then|and|but|or|also|who|which|that|it|he|she|\\w+ly");
  private static final Pattern INSIDE_NP = Pattern.compile("NNP?|JJ[RS]?|CD|VBN|VBG");
  private static final Pattern INSIDE_LONG_NP =
      Pattern.compile("NNP?|JJ[RS]?|CD|VBN|VBG|RB|HYPH|NNPS|POS");

  private final Parser parser;
  private final Lexicon lexicon;

  public Retense(Parser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
  }

  /** The parsed clause; misread verbs repaired. */
  public Sentence parse(String clause) {
    List<Word> raw = Splitter.split(clause);
    Map<Integer, String> nouns = Homographs.of(raw, lexicon, parser.lemmas());
    List<Word> words = posing(raw, nouns);
    parser.analyse(words);
    Sentence first = new Sentence(clause, words);
    Map<Integer, String> verbs = new HashMap<>();
    Map<Integer, String> pasts = new HashMap<>();
    for (Word w : first.words()) {
      retense(first, w, verbs, pasts);
    }
    if (!verbs.isEmpty()) {
      words = posing(words, pasts);
      parser.analyse(words);
      if (stubborn(words, verbs, pasts)) {
        words = posing(words, pasts);
        parser.analyse(words);
      }
    }
    List<Word> out = new ArrayList<>();
    for (Word w : words) {
      out.add(restored(w, raw.get(w.index()), verbs, nouns));
    }
    return Repair.repaired(new Sentence(clause, out), lexicon, parser.lemmas());
  }

  private static List<Word> posing(List<Word> words, Map<Integer, String> as) {
    List<Word> out = new ArrayList<>();
    for (Word w : words) {
      out.add(new Word(w.index(), as.getOrDefault(w.index(), w.text()), w.space(), w.from()));
    }
    return out;
  }

  private void retense(Sentence s, Word w, Map<Integer, String> verbs, Map<Integer, String> pasts) {
    String third = thirdPerson(s, w);
    if (third != null) {
      String past = PastTense.of(third);
      if (past != null || !w.tag.equals("VBZ")) {
        pasts.put(w.index(), past == null ? "did" : past);
        verbs.put(w.index(), third);
      }
    } else if (!w.verb() && lexicon.action(w.low()) && base(s, w)) {
      String past = PastTense.of(w.low());
      if (past != null) {
        pasts.put(w.index(), past);
        verbs.put(w.index(), w.low());
      }
    }
  }

  /** A past that is still read as a noun ("swung") is replaced by one that cannot be. */
  private static boolean stubborn(
      List<Word> words, Map<Integer, String> verbs, Map<Integer, String> pasts) {
    boolean any = false;
    for (int i : verbs.keySet()) {
      if (!finite(words.get(i))) {
        pasts.put(i, "moved");
        any = true;
      }
    }
    return any;
  }

  private static boolean finite(Word w) {
    return w.verb()
        || w.labelled("ROOT", "advcl", "conj", "relcl", "acl", "ccomp", "dep", "parataxis");
  }

  private Word restored(Word w, Word raw, Map<Integer, String> verbs, Map<Integer, String> nouns) {
    Word o = new Word(w.index(), raw.text(), w.space(), w.from());
    o.head = w.head;
    o.label = w.label;
    String verb = verbs.get(w.index());
    o.tag = verb != null && finite(w) ? "VBZ" : w.tag;
    o.lemma = verb != null ? verb : w.lemma;
    if (nouns.containsKey(w.index())) {
      o.lemma = parser.lemmas().of(o.low(), w.tag);
      o.pinned = true;
    }
    return o;
  }

  /** The lemma if the word is a verb in the third person, else null. */
  private @Nullable String thirdPerson(Sentence s, Word w) {
    if (!w.low().endsWith("s") || w.is("is", "has", "does", "was")) {
      return null;
    }
    String lemma = parser.lemmas().of(w.low(), "VBZ");
    if (lemma.equals(w.low())) {
      return null;
    }
    boolean tagged = w.tag.equals("VBZ");
    boolean listed =
        lexicon.action(lemma)
            || (tagged && parser.lemmas().knownVerb(lemma) && !finiteVerbAfter(s, w));
    return listed && (tagged || looksThird(s, w)) ? lemma : null;
  }

  private static boolean finiteVerbAfter(Sentence s, Word w) {
    for (int i = w.index() + 1; i < s.size(); i++) {
      Word k = s.get(i);
      if (k.is("is", "are") && !s.get(i - 1).tagged("WDT", "WP", ",", "CC")) {
        return true;
      }
    }
    return false;
  }

  /** A base form after a plural subject ("two balls roll", "a ball and a cup fall"). */
  private boolean base(Sentence s, Word w) {
    Word n = s.after(w);
    Word b = s.before(w);
    if (b == null
        || (n != null && !AFTER_BASE.matcher(n.tag).matches())
        || !w.tagged("NN", "NNS", "JJ", "NNP")) {
      return false;
    }
    if (b.tag.equals("NNS") && w.tag.equals("NN") && lexicon.mass(w.low()) && looksThird(s, b)) {
      return false; // "splashes water"
    }
    if (b.tag.equals("NNS") || (b.is("and", "then") && baseVerbBefore(s, b))) {
      return true;
    }
    if (!b.tag.equals("NN")) {
      return false;
    }
    int determiners = 0;
    boolean and = false;
    for (int i = b.index(); i >= 0; i--) {
      Word k = s.get(i);
      if (DETERMINERS.contains(k.low())) {
        determiners++;
      } else if (k.is("and")) {
        and = true;
      } else if (!INSIDE_NP.matcher(k.tag).matches()) {
        break;
      }
    }
    return and && determiners >= 2;
  }

  /** "Three sneakers drop onto a trampoline and bounce in turn". */
  private static boolean baseVerbBefore(Sentence s, Word to) {
    for (int i = 1; i < to.index(); i++) {
      if (s.get(i).tag.equals("VBP") && s.get(i - 1).tagged("NNS", "PRP") && !s.get(i).is("are")) {
        return true;
      }
    }
    return false;
  }

  private boolean looksThird(Sentence s, Word w) {
    if (!w.tagged("NNS", "NNP", "NNPS", "NN", "JJ")) {
      return false;
    }
    Word n = s.after(w);
    Word b = s.before(w);
    if (w.tag.startsWith("NNS") && b != null && singularNoun(s, b)) {
      return true; // "a seagull glides": no plural after "a"
    }
    boolean stuff = n != null && n.tag.equals("NN") && b != null && b.tag.equals("CC");
    if (b == null
        || (n != null && !AFTER.matcher(n.tag).matches() && !(stuff && lexicon.mass(n.lemma)))) {
      return false;
    }
    if (b.tag.equals(",") || OPENERS.matcher(b.low()).matches()) {
      return !b.tagged("CC", ",") || continuesVerbs(s, b, n);
    }
    if (b.tag.equals("NNS")) {
      return groupOf(s, b);
    }
    if (!b.tagged("NN", "NNP", "PRP", "CD", "WDT", "WP", "VBG") && !b.is("one")) {
      return false;
    }
    return singularPhraseEndsAt(s, b);
  }

  /** The word can be a noun and belongs to a phrase with "a". */
  private boolean singularNoun(Sentence s, Word last) {
    if (!last.tagged("JJ", "VBN", "VBD", "NN", "RB") || !lexicon.noun(last.low())) {
      return false;
    }
    for (int i = last.index() - 1; i >= 0; i--) {
      Word k = s.get(i);
      if (k.is("a", "an", "another", "each", "every")) {
        return true;
      }
      if (!INSIDE_LONG_NP.matcher(k.tag).matches()) {
        return false;
      }
    }
    return false;
  }

  /** After "and" or a comma: a verb came before, and this is not a list of nouns. */
  private boolean continuesVerbs(Sentence s, Word b, @Nullable Word n) {
    boolean verbBefore = false;
    for (int i = 0; i < b.index(); i++) {
      Word k = s.get(i);
      verbBefore |= k.verb() || nounThenVerb(s, k);
    }
    Word noun = s.before(b);
    boolean list = false;
    if (noun != null && noun.tag.equals("NNS")) {
      Word beforeNoun = s.before(noun);
      list = beforeNoun == null || !beforeNoun.verb();
    }
    return verbBefore && !(list && n != null && n.tag.equals("CC"));
  }

  private boolean nounThenVerb(Sentence s, Word w) {
    Word b = s.before(w);
    return w.low().endsWith("s")
        && b != null
        && b.tagged("NN", "NNP", "PRP")
        && lexicon.action(parser.lemmas().of(w.low(), "VBZ"));
  }

  /** "a tower of seven cups". */
  private static boolean groupOf(Sentence s, Word plural) {
    for (int i = plural.index(); i > 1; i--) {
      if (s.get(i).is("of")) {
        boolean determined = DETERMINERS.contains(s.get(i - 2).low());
        determined |= i > 2 && s.get(i - 2).adjective() && DETERMINERS.contains(s.get(i - 3).low());
        return s.get(i - 1).tag.equals("NN") && determined;
      }
    }
    return false;
  }

  private boolean singularPhraseEndsAt(Sentence s, Word last) {
    for (int i = last.index(); i >= 0; i--) {
      Word k = s.get(i);
      if (DETERMINERS.contains(k.low())
          || (k.tag.equals("NNP") && k == last)
          || k.tag.equals("PRP")) {
        return true;
      }
      if (!INSIDE_LONG_NP.matcher(k.tag).matches()) {
        return last.tag.equals("NN") && k.tagged(",", "CC", ":") && lexicon.mass(last.lemma);
      }
    }
    return last.tag.equals("NN") && lexicon.mass(last.lemma);
  }
}
