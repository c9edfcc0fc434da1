package cielo.director.parse;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Verbs that the parser still reads as part of a compound ("balls" + "rolls") become verbs. */
final class Repair {
  private static final Pattern AFTER = Pattern.compile("IN|RP|RB|TO|DT|,|CC|\\.|PRP\\$?|CD");

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
    new NounRepair(s, lexicon, lemmas).repair();
    SubjectRepair subjects = new SubjectRepair(s);
    for (Word w : s.words()) {
      subjects.repair(w);
      if (r.progressive(w)) {
        r.makeProgressive(w);
        s.link();
      }
      if (r.misread(w)) {
        r.makeVerb(w);
        s.link();
      }
    }
    s.words().forEach(subjects::again); // verbs made above have subjects too
    return s;
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
    if (w.pinned) {
      return false;
    }
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
