package cielo.director.read;

import cielo.director.parse.Word;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things inside noun phrases: "a stack of books", "a can of lemonade", "a man in a red coat". */
final class Ownership {
  private static final Set<String> KEPT_MEASURES =
      Set.of("ball", "cube", "loaf", "bar", "puddle", "cloud", "droplet", "drop");
  private static final Set<String> UNCOUNTED =
      Set.of("amount", "kind", "type", "sort", "variety", "bit");

  static final Set<String> FILLED =
      Set.of("cover", "fill", "coat", "soak", "dust", "drench", "smear");

  private final Reading r;

  Ownership(Reading r) {
    this.r = r;
  }

  /** Of "a stack of seven cups" the cups, with the arrangement; of "a piece of chalk" the chalk. */
  @Nullable Thing group(Things things, Clause c, Word w, Phrase p) {
    boolean group = r.words.is("group", p.head());
    boolean measure = r.words.is("measure", p.head()) && !KEPT_MEASURES.contains(p.head());
    if (!group && !measure) {
      return null;
    }
    Word of = of(c, w);
    if (of == null) {
      return null;
    }
    Word inner = c.s.child(of, "pobj");
    if (inner == null) {
      return null;
    }
    Thing t = things.of(c, inner);
    if (t == null || t.hidden) {
      return null;
    }
    if (t.plural && group) {
      t.arrangement = p.head().equals("couple") ? "pair" : p.head();
      if (p.head().equals("pair") || p.head().equals("couple")) {
        t.count = 2;
      } else if (p.head().equals("dozen")) {
        t.count = 12;
      }
    } else if (measure && UNCOUNTED.contains(p.head())) {
      c.use(w);
      return t;
    } else if (measure) {
      t.attributes.add(p.head());
      if (p.count() > 1 || p.plural()) {
        t.count = p.count();
        t.plural = true;
      }
    } else {
      return null;
    }
    t.attributes.addAll(p.attributes());
    c.use(w);
    return t;
  }

  private static @Nullable Word of(Clause c, Word w) {
    for (Word k : c.s.children(w)) {
      if (k.labelled("prep") && k.is("of")) {
        return k;
      }
    }
    return null;
  }

  /** What is in a container and no thing of its own ("a can of lemonade") becomes its attribute. */
  boolean content(Clause c, Word w, Phrase p) {
    if (!w.labelled("pobj") || !c.s.head(w).is("of") || p.plural()) {
      return false;
    }
    Word box = c.s.head(c.s.head(w));
    Thing t = box.noun() ? c.at(box) : null;
    if (t == null
        || !(r.words.is("container", box.lemma()) || KEPT_MEASURES.contains(box.lemma()))) {
      return false;
    }
    t.attributes.addAll(p.attributes());
    t.attributes.add(p.noun());
    features(c, w, t);
    c.use(w);
    return true;
  }

  /** Clothes, beard, wings: words that describe and are not cast. */
  void features(Clause c, Word w, Thing t) {
    for (Word k : c.s.children(w)) {
      if (k.labelled("acl") && FILLED.contains(k.lemma())) {
        filled(c, k, t);
      }
      boolean participle = k.labelled("acl") && k.lemma().equals("wear");
      if (k.index() < w.index() || !(participle || (k.labelled("prep") && k.is("in", "with")))) {
        continue;
      }
      for (Word o : c.s.children(k)) {
        feature(c, o, t, participle || (k.is("in") && t.animate()));
      }
    }
  }

  /** "covered in water drops", "filled with water": stuff that describes. */
  private void filled(Clause c, Word participle, Thing t) {
    for (Word p : c.s.children(participle)) {
      for (Word o : c.s.children(p)) {
        boolean stuff =
            r.words.is("stuff", o.lemma())
                || c.s.children(o).stream()
                    .anyMatch(x -> x.labelled("compound") && r.words.is("stuff", x.low()));
        if (p.is("in", "with", "of") && o.labelled("pobj") && stuff && !c.isResolved(o)) {
          t.attributes.add(o.lemma());
          c.put(o, null);
          c.use(o);
          c.use(c.s.children(o));
        }
      }
    }
    c.use(participle);
  }

  /** Adds what is worn ("wearing a hat and gloves"). */
  void feature(Clause c, Word o, Thing t, boolean worn) {
    boolean garment = r.words.is("wear", o.lemma()) && (worn || t.animate());
    boolean look = r.words.is("looks", o.lemma());
    if (!o.noun() || c.isResolved(o) || !(garment || look)) {
      return;
    }
    StringBuilder all = new StringBuilder();
    for (Word z : c.s.children(o)) {
      if (z.labelled("amod", "compound", "nummod")) {
        all.append(z.low()).append(' ');
        c.use(z);
      }
    }
    all.append(o.lemma());
    Word of = of(c, o);
    Word owner = of == null ? null : c.s.child(of, "pobj");
    if (owner != null) {
      all.append(" of ").append(owner.lemma());
      c.put(owner, null);
      c.use(owner);
    }
    (garment ? t.wears : t.attributes).add(all.toString());
    c.put(o, null);
    c.use(o);
    Word next = c.s.child(o, "conj");
    if (next != null) {
      feature(c, next, t, worn);
    }
  }
}
