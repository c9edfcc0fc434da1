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
    ofSubject(w);
    notRelative(w);
    compoundOfVerb(w);
    listSubject(w);
  }

  /** What only shows once every verb is one. */
  void again(Word w) {
    ofSubject(w);
    counts(w);
  }

  /** "Two hockey pucks": the number counts the pucks. */
  private void counts(Word w) {
    Word noun = s.get(w.head);
    Word whole = s.get(noun.head);
    if (w.tag.equals("CD")
        && w.labelled("nummod")
        && noun.labelled("compound")
        && noun.tag.equals("NN")
        && whole.tag.equals("NNS")
        && s.after(w) == noun) {
      w.head = whole.index();
      s.link();
    }
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

  /** Of "a frame on the wall" the frame. */
  private Word whole(Word noun) {
    Word at = noun;
    for (int guard = 0; guard < 3 && at.labelled("pobj"); guard++) {
      Word outer = s.get(s.get(at.head).head);
      if (!outer.noun() || outer.index() >= at.index()) {
        break;
      }
      at = outer;
    }
    return at;
  }

  /** "A glass of water tilts": the glass tilts, not the water. */
  private void ofSubject(Word w) {
    Word verb = s.get(w.head);
    int before = start(w) - 1;
    if (!w.noun() || !w.labelled("nsubj") || !verb.verb() || before < 1) {
      return;
    }
    Word p = s.get(before);
    Word noun = s.get(p.head);
    if (!p.tag.equals("IN")
        || !noun.noun()
        || noun.index() >= p.index()
        || !noun.labelled("ROOT", "dep", "npadvmod")) {
      return;
    }
    noun.head = verb.index();
    noun.label = "nsubj";
    w.head = p.index();
    w.label = "pobj";
    for (Word k : s.words()) {
      if (k.head == noun.index() && k.index() > verb.index()) {
        k.head = verb.index();
      }
    }
    s.link();
  }

  /** "A brass pendulum swings" is no brass that a pendulum swings. */
  private void notRelative(Word w) {
    Word noun = s.get(w.head);
    Word subject = s.child(w, "nsubj");
    if (!w.labelled("relcl")
        || subject == null
        || !subject.noun()
        || subject.index() != noun.index() + 1
        || !noun.noun()
        || !noun.labelled("ROOT", "nsubj", "dep")) {
      return;
    }
    w.head = noun.labelled("ROOT") ? w.index() : noun.head;
    w.label = noun.labelled("ROOT") ? "ROOT" : "conj";
    for (Word k : s.words()) {
      if (k.head == noun.index() && k != noun) {
        k.head = k.index() < noun.index() ? subject.index() : w.index();
      }
    }
    noun.head = subject.index();
    noun.label = "compound";
    s.link();
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
    noun = whole(noun);
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
