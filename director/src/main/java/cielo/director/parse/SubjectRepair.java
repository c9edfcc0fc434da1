package cielo.director.parse;

import java.util.ArrayList;
import java.util.List;

/** Gives verbs the subjects, and particles the objects, that the parser hung elsewhere. */
final class SubjectRepair {
  private final Sentence s;

  SubjectRepair(Sentence s) {
    this.s = s;
  }

  void repair(Word w) {
    adoptSubject(w);
    preposition(w);
    finiteAfterNoun(w);
    compoundOfVerb(w);
    listSubject(w);
  }

  /**
   * "The engines ignite and smoke fills the pad": a singular noun before an -s verb is its subject.
   */
  private void adoptSubject(Word w) {
    Word noun = s.before(w);
    boolean third = w.low().endsWith("s");
    if (!w.tagged("VBZ", "VBP")
        || noun == null
        || !(third ? noun.tagged("NN", "NNP") : noun.tagged("NNS"))
        || noun.labelled("nsubj")
        || s.child(w, "nsubj", "nsubjpass") != null) {
      return;
    }
    int start = noun.index();
    while (start > 0
        && s.get(start - 1).tagged("DT", "JJ", "NN", "NNP", "PRP$", "CD", "VBG", "VBN")) {
      start--;
    }
    if (start == 0 || !s.get(start - 1).tagged("CC", ",")) {
      return;
    }
    noun.head = w.index();
    noun.label = "nsubj";
    s.link();
  }

  /** "rolls down a ramp": a particle with a noun phrase of its own is a preposition. */
  private void preposition(Word w) {
    if (!w.labelled("prt")) {
      return;
    }
    if (s.child(w, "pobj") != null) {
      w.label = "prep";
      return;
    }
    for (Word k : s.words()) {
      if (k.labelled("npadvmod") && k.head == w.head && k.noun() && start(k) == w.index() + 1) {
        w.label = "prep";
        k.head = w.index();
        k.label = "pobj";
        s.link();
        return;
      }
    }
  }

  /** "A truck brakes suddenly and the boxes slide": a finite verb is no attribute of its noun. */
  private void finiteAfterNoun(Word w) {
    Word noun = s.before(w);
    if (!w.tag.equals("VBZ")
        || !w.labelled("acl")
        || noun == null
        || w.head != noun.index()
        || s.child(w, "nsubj") != null) {
      return;
    }
    Word h = s.get(noun.head);
    if (noun.labelled("ROOT")) {
      w.head = w.index();
      w.label = "ROOT";
    } else if (noun.labelled("nsubj") && h.verb() && h.index() > w.index()) {
      w.head = h.head == h.index() ? w.index() : h.head;
      w.label = h.label;
      h.head = w.index();
      h.label = "conj";
    } else {
      return;
    }
    for (Word k : s.words()) {
      if (k.head == noun.index() && k.index() > w.index()) {
        k.head = w.index();
      }
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
    while (i > 0
        && s.get(i - 1).tagged("DT", "JJ", "NN", "NNS", "NNP", "PRP$", "CD", "VBG", "VBN")) {
      i--;
    }
    return i;
  }
}
