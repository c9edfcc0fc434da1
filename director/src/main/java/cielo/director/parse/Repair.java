package cielo.director.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verbs that the parser still reads as part of a compound ("balls" + "rolls") become verbs. */
final class Repair {
  private static final Pattern AFTER =
      Pattern.compile("IN|RP|RB|TO|DT|,|CC|\\.|PRP\\$?|CD");

  private final Sentence s;
  private final Lexicon lexicon;
  private final Lemmas lemmas;

  private Repair(Sentence s, Lexicon lexicon, Lemmas lemmas) {
    this.s = s;
    this.lexicon = lexicon;
    this.lemmas = lemmas;
  }

  static Sentence repaired(Sentence s, Lexicon lexicon, Lemmas lemmas) {
    Repair r = new Repair(s, lexicon, lemmas);
    r.findNouns();
    for (Word w : s.words()) {
      r.adoptSubject(w);
      r.compoundOfVerb(w);
      r.listSubject(w);
      if (r.progressive(w)) {
        r.makeProgressive(w);
        s.link();
      }
      if (r.misread(w)) {
        r.makeVerb(w);
        s.link();
      }
    }
    return s;
  }

  /** "The engines ignite and smoke fills the pad": a singular noun before an -s verb is its subject. */
  private void adoptSubject(Word w) {
    Word noun = s.before(w);
    if (!w.tag.equals("VBZ")
        || !w.low().endsWith("s")
        || noun == null
        || !noun.tagged("NN", "NNP")
        || noun.labelled("nsubj")
        || s.child(w, "nsubj", "nsubjpass") != null) {
      return;
    }
    int start = noun.index();
    while (start > 0 && s.get(start - 1).tagged("DT", "JJ", "NN", "NNP", "PRP$", "CD", "VBG", "VBN")) {
      start--;
    }
    if (start == 0 || !s.get(start - 1).tagged("CC", ",")) {
      return;
    }
    noun.head = w.index();
    noun.label = "nsubj";
    s.link();
  }

  /** "A few dragonflies skim": a noun before its head, a verb, is its subject. */
  private void compoundOfVerb(Word w) {
    Word h = s.get(w.head);
    if (w.noun()
        && w.labelled("compound", "nmod")
        && h.tagged("VBP", "VBZ", "VBD")
        && w.index() < h.index()
        && s.child(h, "nsubj", "nsubjpass") == null) {
      w.label = "nsubj";
    }
  }

  /** "A penguin, a car, a rope and a tiger play": all that the commas join is the subject. */
  private void listSubject(Word w) {
    Word h = s.get(w.head);
    if (!w.noun() || !w.labelled("nsubj") || !h.verb()) {
      return;
    }
    int at = start(w) - 1;
    if (at < 1 || !s.get(at).is("and") || !s.get(at - 1).tagged(",")) {
      return;
    }
    at--;
    List<Word> others = new ArrayList<>();
    while (at > 0 && s.get(at).tagged(",") && s.get(at - 1).noun()) {
      Word noun = s.get(at - 1);
      others.add(noun);
      at = start(noun) - 1;
    }
    if (at >= 0 || others.isEmpty()) {
      return;
    }
    for (Word k : others) {
      k.head = w.index();
      k.label = "conj";
    }
    h.head = h.index();
    h.label = "ROOT";
    s.link();
  }

  /** Index of the first word of the noun phrase that ends with this noun. */
  private int start(Word noun) {
    int i = noun.index();
    while (i > 0 && s.get(i - 1).tagged("DT", "JJ", "NN", "NNS", "NNP", "PRP$", "CD", "VBG", "VBN")) {
      i--;
    }
    return i;
  }

  /** "an oven" and "throwing axe", where the parser sees no noun. */
  private void findNouns() {
    boolean any = false;
    Word last = null;
    for (Word w : s.words()) {
      any |= w.noun() || w.verb() || w.tag.equals("PRP");
      last = Character.isLetter(w.low().charAt(0)) ? w : last;
      Word n = s.after(w);
      if (w.labelled("dobj") && w.tag.equals("DT") && w.low().length() > 2 && !w.is("this", "that", "all", "both", "some", "each", "these", "those", "any", "another")
          && (n == null || n.tagged(".", ","))) {
        w.tag = "NN";
        w.lemma = w.low();
      }
    }
    for (Word w : s.words()) {
      nounAfterDeterminer(w);
      nounNotVerb(w);
      eaten(w);
    }
    s.link();
    if (any || last == null || s.size() > 6 || last.tagged("IN", "DT", "CC", "TO", "RB", "CD")) {
      return;
    }
    last.tag = last.low().endsWith("s") && lemmas.knownNoun(lemmas.of(last.low(), "NNS")) ? "NNS" : "NN";
    last.lemma = lemmas.of(last.low(), last.tag);
    last.label = "ROOT";
    last.head = last.index();
    for (Word w : s.words()) {
      if (w != last && w.index() < last.index()) {
        w.head = last.index();
        w.label = w.tag.equals("DT") ? "det" : w.tag.equals("CD") ? "nummod" : w.label.equals("ROOT") ? "amod" : w.label;
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
    if (!w.tag.equals("VBZ") || b == null || !b.tagged("CD", "DT", "JJ", "PRP$")
        || lexicon.verb(lemmas.of(w.low(), "VBZ")) || w.is("is", "has", "does", "'s")) {
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

  /** "is eating popcorn", "is eating pudding": the object was read as a participle. */
  private void eaten(Word w) {
    Word b = s.before(w);
    Word n = s.after(w);
    if (b == null || !b.tag.equals("VBG") || (n != null && !n.tagged(".", ",", "IN", "CC"))) {
      return;
    }
    if (w.tag.equals("VBG") && w.labelled("dobj")) {
      w.tag = "NN";
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

  /** "A person is robot dancing", read as a noun. */
  private boolean progressive(Word w) {
    Word be = s.get(w.head);
    return w.low().endsWith("ing")
        && !w.labelled("ROOT", "aux")
        && w.tagged("NN", "JJ", "VBG", "VBN")
        && w.labelled("attr", "acomp", "xcomp")
        && be.lemma.equals("be")
        && be.index() < w.index()
        && s.child(w, "det") == null
        && lexicon.verb(lemmas.of(w.low(), "VBG"));
  }

  private void makeProgressive(Word w) {
    Word be = s.get(w.head);
    w.tag = "VBG";
    w.lemma = lemmas.of(w.low(), "VBG");
    w.label = be.label;
    w.head = be.head == be.index() ? w.index() : be.head;
    for (Word k : s.words()) {
      if (k != w && k.head == be.index()) {
        k.head = w.index();
      }
    }
    be.head = w.index();
    be.label = "aux";
    for (int i = be.index() + 1; i < w.index(); i++) {
      Word k = s.get(i);
      if (k.noun() || k.adjective()) {
        k.tag = "RB";
        k.label = "advmod";
        k.head = w.index();
      }
    }
  }

  private boolean misread(Word w) {
    if (w.tagged("VBZ", "VBP")
        && w.labelled("nsubj", "compound", "nsubjpass", "dobj", "pobj", "appos", "nmod")) {
      return true;
    }
    Word b = s.before(w);
    Word n = s.after(w);
    return w.low().endsWith("s")
        && w.tagged("NNS", "NNP", "NNPS")
        && b != null
        && b.tagged("NN", "NNP", "PRP", "RB")
        && n != null
        && AFTER.matcher(n.tag).matches()
        && lexicon.action(lemmas.of(w.low(), "VBZ"))
        && !clauseHasVerb(w);
  }

  private boolean clauseHasVerb(Word w) {
    for (Word k : s.words()) {
      if (k != w && k.verb() && !k.labelled("aux") && k.head == k.index()) {
        return true;
      }
    }
    return false;
  }

  private void makeVerb(Word w) {
    Word oldHead = s.get(w.head);
    boolean conjunct = w.labelled("conj");
    w.tag = "VBZ";
    w.lemma = lemmas.of(w.low(), "VBZ");
    w.label = conjunct ? "conj" : "ROOT";
    w.head = w.index();
    Word subject = subjectBefore(w);
    if (subject != null) {
      for (Word c : s.words()) {
        if (c.head == w.index()
            && c.index() < subject.index()
            && c.labelled("det", "amod", "nummod", "compound", "poss", "nmod")) {
          c.head = subject.index();
        }
      }
      subject.head = w.index();
      subject.label = "nsubj";
    }
    if (!oldHead.verb() || oldHead == w) {
      return;
    }
    if (oldHead.index() > w.index()) {
      if (!hasOtherSubject(oldHead, w)) {
        oldHead.head = w.index();
        oldHead.label = "conj";
      }
    } else {
      w.head = oldHead.index();
      w.label = "conj";
    }
  }

  private @Nullable Word subjectBefore(Word w) {
    for (int i = w.index() - 1; i >= 0; i--) {
      Word k = s.get(i);
      if (k.noun() || k.tag.equals("PRP")) {
        return k;
      }
      if (!k.tag.startsWith("RB")) {
        return null;
      }
    }
    return null;
  }

  private boolean hasOtherSubject(Word verb, Word but) {
    for (Word c : s.words()) {
      if (c.head == verb.index() && c.labelled("nsubj") && c != but) {
        return true;
      }
    }
    return false;
  }
}
