package cielo.director.parse;

/** Makes nouns of words that can be nothing else ("an oven", "eating popcorn"). */
final class NounRepair {
  private final Sentence s;
  private final Lexicon lexicon;
  private final Lemmas lemmas;

  NounRepair(Sentence s, Lexicon lexicon, Lemmas lemmas) {
    this.s = s;
    this.lexicon = lexicon;
    this.lemmas = lemmas;
  }

  /** "an oven" and "throwing axe", where the parser sees no noun. */
  void repair() {
    boolean any = false;
    Word last = null;
    for (Word w : s.words()) {
      any |= w.noun() || w.verb() || w.tag.equals("PRP");
      last = Character.isLetter(w.low().charAt(0)) ? w : last;
      Word n = s.after(w);
      if (w.labelled("dobj")
          && w.tag.equals("DT")
          && w.low().length() > 2
          && !w.is(
              "this", "that", "all", "both", "some", "each", "these", "those", "any", "another")
          && (n == null || n.tagged(".", ","))) {
        w.tag = "NN";
        w.lemma = w.low();
      }
    }
    for (Word w : s.words()) {
      adverb(w);
      shot(w);
      nounAfterDeterminer(w);
      nounNotVerb(w);
      eaten(w);
      describes(w);
      stays(w);
    }
    s.link();
    if (any || last == null || s.size() > 6 || last.tagged("IN", "DT", "CC", "TO", "RB", "CD")) {
      return;
    }
    last.tag =
        last.low().endsWith("s") && lemmas.knownNoun(lemmas.of(last.low(), "NNS")) ? "NNS" : "NN";
    last.lemma = lemmas.of(last.low(), last.tag);
    last.label = "ROOT";
    last.head = last.index();
    for (Word w : s.words()) {
      if (w != last && w.index() < last.index()) {
        w.head = last.index();
        w.label =
            w.tag.equals("DT")
                ? "det"
                : w.tag.equals("CD") ? "nummod" : w.label.equals("ROOT") ? "amod" : w.label;
      }
    }
    s.link();
  }

  /** "a laptop and a remote": an adjective that ends its phrase is a noun. */
  private void nounAfterDeterminer(Word w) {
    Word b = s.before(w);
    Word n = s.after(w);
    if (w.tagged("JJ", "JJR")
        && b != null
        && b.is("a", "an", "the")
        && (n == null
            || n.tagged(".", ",", "CC", "IN")
            || (w.labelled("nsubj") && !b.is("the") && n.tagged("RB", "VB", "VBP", "VBZ")))
        && !w.is("other", "same", "first", "last", "second", "next", "latter", "former", "one")
        && lexicon.noun(w.low())) {
      w.tag = "NN";
      w.lemma = w.low();
      w.label = w.labelled("amod", "acomp") ? "dobj" : w.label;
      b.head = w.index();
      b.label = "det";
    }
  }

  /** "Two basketballs spin": what no verb is, is the subject of the verb that follows. */
  private void nounNotVerb(Word w) {
    Word b = s.before(w);
    Word n = s.after(w);
    if (!w.tag.equals("VBZ")
        || b == null
        || !b.tagged("CD", "DT", "JJ", "PRP$", "NN")
        || lexicon.verb(lemmas.of(w.low(), "VBZ"))
        || w.is("is", "has", "does", "'s")) {
      return;
    }
    w.tag = "NNS";
    w.lemma = lemmas.of(w.low(), "NNS");
    if (n == null || !n.verb()) {
      return;
    }
    n.head = w.head == w.index() ? n.index() : w.head;
    n.label = w.label;
    for (Word k : s.words()) {
      if (k.head == w.index() && k.index() > n.index()) {
        k.head = n.index();
      }
    }
    w.head = n.index();
    w.label = "nsubj";
  }

  /** "A bouncy green ball": no noun hangs on a colour. */
  private void describes(Word w) {
    Word b = s.before(w);
    Word n = s.after(w);
    if (w.tag.equals("NN")
        && w.labelled("npadvmod")
        && b != null
        && b.tag.equals("DT")
        && n != null
        && n.tag.equals("JJ")
        && n.labelled("amod")
        && w.head == n.index()) {
      w.tag = "JJ";
      w.label = "amod";
      w.head = n.head;
    }
  }

  /** "cups stacked into a pyramid stay standing": a verb, and what comes before it its subject. */
  private void stays(Word w) {
    Word n = s.after(w);
    Word b = s.before(w);
    Word root = s.words().stream().filter(k -> k.labelled("ROOT")).findFirst().orElse(w);
    if (!w.is("stay", "stays", "remain", "remains")
        || !w.noun()
        || n == null
        || !n.is("standing", "upright", "still", "up", "whole", "intact")
        || b == null
        || !b.noun()
        || !root.noun()
        || root == w) {
      return;
    }
    Word outer = s.get(n.head);
    if (b != root) {
      b.head = n.labelled("pobj") ? outer.index() : root.index();
      b.label = n.labelled("pobj") ? "pobj" : "dep";
      for (Word k : s.words()) {
        if ((k.head == w.index() || k.head == n.index()) && k.index() < b.index()) {
          k.head = b.index();
        }
      }
    }
    w.tag = w.low().endsWith("s") ? "VBZ" : "VBP";
    w.lemma = w.low().startsWith("stay") ? "stay" : "remain";
    w.label = "ROOT";
    w.head = w.index();
    root.label = "nsubj";
    root.head = w.index();
    n.label = "acomp";
    n.head = w.index();
  }

  /** "slams shut", "slides open". */
  private void adverb(Word w) {
    Word b = s.before(w);
    if (w.is("shut", "open") && b != null && b.verb() && w.labelled("dobj", "oprd", "attr")) {
      w.tag = "JJ";
      w.label = "acomp";
    }
  }

  /** "A basketball shot at the hoop misses". */
  private void shot(Word w) {
    Word noun = s.before(w);
    Word n = s.after(w);
    if (!w.is("shot")
        || !w.noun()
        || noun == null
        || !noun.labelled("compound")
        || n == null
        || !n.is("at", "into", "towards", "toward", "from", "out")) {
      return;
    }
    for (Word k : s.words()) {
      if (k.head == w.index() && k.index() < w.index() && k != noun) {
        k.head = noun.index();
      }
    }
    noun.head = w.head == w.index() ? noun.index() : w.head;
    noun.label = w.label;
    w.head = noun.index();
    w.label = "acl";
    w.tag = "VBN";
    w.lemma = "shoot";
  }

  /** "is eating popcorn", "is eating pudding": the object was read as a participle. */
  private void eaten(Word w) {
    Word b = s.before(w);
    Word n = s.after(w);
    if (b == null || !b.tag.equals("VBG") || (n != null && !n.tagged(".", ",", "IN", "CC"))) {
      return;
    }
    boolean hung = w.head == b.index() && w.labelled("dobj", "dep") && lexicon.noun(w.low());
    if (w.tagged("VBG", "VBN") && hung) {
      w.tag = "NN";
      w.label = "dobj";
      w.lemma = w.low();
    } else if (w.tag.equals("VBN") && b.labelled("aux") && b.head == w.index()) {
      b.head = w.head == w.index() ? b.index() : w.head;
      b.label = w.label;
      for (Word k : s.words()) {
        if (k.head == w.index() && k != b) {
          k.head = b.index();
        }
      }
      w.tag = "NN";
      w.lemma = w.low();
      w.head = b.index();
      w.label = "dobj";
    }
  }
}
