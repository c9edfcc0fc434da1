package cielo.director.read;

import cielo.director.parse.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which verbs are something that happens. */
final class Acting {
  private static final Set<String> PHASES = Set.of("continue", "keep", "stay", "remain", "stop");

  private final Reading r;
  private final Subjects subjects;

  Acting(Reading r, Subjects subjects) {
    this.r = r;
    this.subjects = subjects;
  }

  boolean acts(Clause c, Word w) {
    if (!w.verb()
        || w.labelled("aux", "auxpass", "amod", "compound", "nmod", "case", "mark")
        || (w.labelled("prep") && !w.tagged("VBG"))) {
      return false;
    }
    String lemma = w.lemma();
    if (r.words.is("color", w.low()) && c.s.child(w, "dobj") == null) {
      return false;
    }
    if (w.is("caught", "stuck")
        && c.s.child(w, "prep") != null
        && c.s.child(w, "nsubj", "agent") == null) {
      return use(c, w);
    }
    if (w.labelled("acl") && w.tagged("VBN") && Ownership.FILLED.contains(lemma)) {
      return use(c, w);
    }
    if (lemma.equals("wear")) {
      wear(c, w);
      return false;
    }
    Word phase = c.s.child(w, "xcomp");
    if (PHASES.contains(lemma) && phase != null && !lemma.equals("stop")) {
      boolean standing = phase.is("standing", "upright", "balanced", "afloat");
      return standing || use(c, w);
    }
    if (w.is("standing") && w.labelled("xcomp") && PHASES.contains(c.s.head(w).lemma())) {
      return use(c, w);
    }
    if (r.words.is("no-deed", lemma)) {
      boolean counts =
          switch (lemma) {
            case "do", "enjoy", "use", "create" -> c.s.child(w, "dobj") != null;
            case "have" -> lightNoun(c, w) != null;
            case "get" -> !Complements.particle(c, w, r).isEmpty() || c.s.child(w, "dobj") != null;
            case "become" -> true;
            default -> false;
          };
      return counts || use(c, w);
    }
    return r.words.verbs().lists(lemma)
        || r.parser.lemmas().knownVerb(lemma)
        || r.words.net().knowsVerb(lemma);
  }

  /** Understood, but nothing that happens. */
  private static boolean use(Clause c, Word w) {
    c.use(w);
    return false;
  }

  private void wear(Clause c, Word w) {
    c.use(w);
    Thing who = subjects.of(c, w);
    if (who == null || who.hidden) {
      return;
    }
    Ownership ownership = new Ownership(r);
    for (Word k : c.s.children(w)) {
      if (k.labelled("dobj")) {
        Thing t = c.at(k);
        if (t != null && t.span != null && t.spoken > 0 && r.words.is("wear", k.lemma())) {
          r.facts.things.remove(t);
          r.shot().seen.remove(t);
        }
        c.forget(k);
        ownership.feature(c, k, who, true);
      }
    }
  }

  @Nullable Word lightNoun(Clause c, Word w) {
    Word o = c.s.child(w, "dobj");
    return o != null && r.words.is("light-noun", o.lemma()) ? o : null;
  }
}
