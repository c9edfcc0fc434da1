package cielo.director.read;

import cielo.director.parse.Word;
import org.jspecify.annotations.Nullable;

/** Who does it: the subject of a verb, its own or one it shares. */
final class Subjects {
  private static final int DEEPEST = 6;
  private final Things things;

  Subjects(Things things) {
    this.things = things;
  }

  @Nullable Thing of(Clause c, Word verb) {
    return of(c, verb, 0);
  }

  private @Nullable Thing of(Clause c, Word verb, int depth) {
    for (Word k : c.s.children(verb)) {
      if (k.labelled("nsubj", "nsubjpass", "csubj")) {
        if (k.is("which", "that", "who")) {
          break;
        }
        return things.meant(c, k);
      }
    }
    if (depth > DEEPEST) {
      return null;
    }
    Word h = c.s.head(verb);
    if (h != verb
        && verb.labelled("conj", "advcl", "xcomp", "ccomp", "pcomp", "dep", "prep", "parataxis")) {
      if (h.verb() || h.tagged("MD")) {
        return of(c, h, depth + 1);
      }
      if (h.tagged("IN")) {
        return of(c, c.s.head(h), depth + 1);
      }
      if (h.labelled("acomp", "attr", "oprd") && c.s.head(h).verb()) {
        return of(c, c.s.head(h), depth + 1); // "is green and sleeps"
      }
      if (things.head(c, h)) {
        return things.meant(c, h);
      }
    }
    if (verb.labelled("relcl", "acl") && h != verb) {
      return things.meant(c, h);
    }
    for (Word k : c.s.children(verb)) {
      if (k.labelled("ccomp", "parataxis") && k.verb() && k.index() < verb.index()) {
        return of(c, k, depth + 1); // "A balloon rises, then pops"
      }
    }
    return verb.labelled("ROOT") ? before(c, verb) : null;
  }

  /** A noun phrase that the parser left hanging before its verb. */
  private static @Nullable Thing before(Clause c, Word verb) {
    for (int i = verb.index() - 1; i >= 0; i--) {
      Word k = c.s.get(i);
      if ((k.verb() && !k.labelled("aux", "auxpass", "amod", "compound"))
          || (k.tagged(",") && i == 0)) {
        return null;
      }
      Thing t = c.at(k);
      if (t != null && !t.hidden && k.labelled("nsubj", "ROOT", "dep", "npadvmod", "appos")) {
        return t;
      }
    }
    return null;
  }
}
