package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import org.jspecify.annotations.Nullable;

/** What stands with a verb: objects, prepositions, adverbs, particles. */
final class Complements {
  private final Reading r;
  private final Things things;
  private final Targets targets;

  Complements(Reading r, Things things, Targets targets) {
    this.r = r;
    this.things = things;
    this.targets = targets;
  }

  void read(Clause c, Deed d, Word w, Word k) {
    switch (k.label()) {
      case "dobj", "attr", "oprd" -> object(c, d, w, k);
      case "dative" -> {
        if (k.tagged("IN", "TO")) {
          targets.read(c, d, k);
        } else {
          targets.add(d, Case.TO, "to", things.meant(c, k));
        }
      }
      case "prep", "agent" -> targets.read(c, d, k);
      case "prt", "advmod", "npadvmod" -> adverb(c, d, k);
      default -> {
        if (k.is("never")) {
          d.negated = true;
          c.use(k);
        }
      }
    }
  }

  private void object(Clause c, Deed d, Word w, Word k) {
    if (k.index() < w.index()) {
      return;
    }
    d.objectWord = k.lemma();
    Thing o = things.meant(c, k);
    if (d.object == null) {
      d.object = o;
    } else if (o != null && o != d.object) {
      Word before = startOf(c, k);
      Case as = before != null && before.tagged("RP", "IN") ? Relations.target(before.low()) : null;
      targets.add(d, as == null ? Case.TO : as, before == null ? "to" : before.low(), o);
      if (as != null) {
        d.direction = ""; // "pushed off a table"
      }
    }
    for (Word p : c.s.children(k)) {
      if (p.labelled("prep") && !p.is("of")) {
        targets.read(c, d, p);
      }
    }
    c.use(k);
  }

  /** The word before the noun phrase. */
  private static @Nullable Word startOf(Clause c, Word noun) {
    int first = noun.index();
    for (Word k : c.s.children(noun)) {
      first = Math.min(first, k.index());
    }
    return first > 0 ? c.s.get(first - 1) : null;
  }

  private void adverb(Clause c, Deed d, Word k) {
    c.use(k);
    if (k.is("once", "twice", "thrice") && k.index() > d.word.index()) {
      d.times = Numbers.of(k.low());
      return;
    }
    if (k.is("time", "times")) {
      for (Word n : c.s.children(k)) {
        if (Numbers.is(n.low())) {
          d.times = Numbers.of(n.low());
          c.use(n);
        }
      }
      return;
    }
    Word after = c.s.after(k);
    Word left = c.s.before(k);
    boolean upside = left != null && left.is("upside");
    boolean leads =
        upside || k.is("up", "down") && after != null && after.is("to", "against", "from", "and");
    String direction = leads ? "" : targets.direction(k.low());
    if (!direction.isEmpty() && d.direction.isEmpty()) {
      d.direction = direction;
    }
    if (!r.words.is("plain-adverb", k.low())) {
      d.manner.add(k.low());
    }
    for (Word p : c.s.children(k)) {
      if (p.labelled("prep")) {
        targets.read(c, d, p);
      } else if (p.labelled("advmod") && p.tagged("RB")) {
        c.use(p);
      }
    }
  }

  static String particle(Clause c, Word w, Reading r) {
    for (Word k : c.s.children(w)) {
      if (k.labelled("prt", "advmod", "acomp", "oprd")
          && r.words.is("particle", k.low())
          && k.index() > w.index()) {
        return k.low();
      }
    }
    Word next = c.s.after(w);
    if (next == null || !next.tagged("IN", "RP")) {
      return "";
    }
    boolean governs = c.s.child(next, "pobj") != null;
    return !governs || next.is("into", "against", "onto", "from") ? next.low() : "";
  }

  /** "helps another person put on a helmet": the subject of what follows. */
  @Nullable Thing helped(Clause c, Word w) {
    Word inner = c.s.child(w, "ccomp", "xcomp");
    Word subject = inner == null ? null : c.s.child(inner, "nsubj");
    return subject == null ? null : things.meant(c, subject);
  }
}
