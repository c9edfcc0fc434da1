package cielo.director.read;

import cielo.director.parse.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Noun phrases to things: new ones, ones named before, members of groups, pronouns. */
final class Things {
  private static final Set<String> PART_WORDS =
      Set.of("one", "ones", "other", "others", "latter", "former", "both");
  private static final Set<String> UNIQUE = Set.of("sun", "moon", "earth", "sky", "horizon");

  private final Reading r;
  private final Members members;
  private final Pronouns pronouns;
  private final Ownership ownership;
  private final Naming naming;
  private final Known known;
  private final Visibility visibility;

  Things(Reading r) {
    this.r = r;
    members = new Members(r);
    pronouns = new Pronouns(r);
    ownership = new Ownership(r);
    naming = new Naming(r);
    known = new Known(r, members, naming);
    visibility = new Visibility(r);
  }

  /** The word is the head of a noun phrase. */
  boolean head(Clause c, Word w) {
    if (w.tagged("PRP") || w.is("one", "ones")) {
      return !w.is("i", "we", "you", "us", "me") && !numeral(c, w);
    }
    if (PART_WORDS.contains(w.low()) || w.is("everyone", "another")) {
      return w.labelled("nsubj", "dobj", "pobj", "ROOT", "nsubjpass", "dative");
    }
    if (w.tagged("CD")) {
      return w.labelled("nsubj", "dobj", "nsubjpass") && Numbers.is(w.low());
    }
    if (w.adjective()) {
      return w.labelled("nsubj", "dobj", "pobj")
          && r.words.is("size", w.lemma())
          && c.s.child(w, "det") != null;
    }
    return w.noun()
        && Character.isLetter(w.low().charAt(0))
        && !(w.labelled("compound", "nmod", "amod") && c.s.head(w).noun() && w.head() > w.index());
  }

  private static boolean numeral(Clause c, Word w) {
    return w.is("one") && w.labelled("nummod", "det") && c.s.head(w).noun();
  }

  /** The thing of a noun phrase; of "the edge of a table" the table, of "a ball and a cup" both. */
  @Nullable Thing meant(Clause c, Word w) {
    Thing t = c.isResolved(w) ? c.at(w) : head(c, w) ? of(c, w) : null;
    if ((t == null || t.hidden) && w.noun()) {
      Thing inner = inner(c, w);
      if (inner != null) {
        return inner;
      }
    }
    if (t == null || !w.labelled("nsubj", "nsubjpass", "dobj", "pobj")) {
      return t;
    }
    List<Thing> all = conjuncts(c, w, t);
    return all.size() > 1 ? Thing.together(all) : t;
  }

  private @Nullable Thing inner(Clause c, Word w) {
    for (Word k : c.s.children(w)) {
      if (k.labelled("poss") && k.noun()) {
        Thing owner = of(c, k);
        if (owner != null && !owner.hidden) {
          return owner;
        }
      }
      if (k.labelled("prep") && k.is("of")) {
        for (Word o : c.s.children(k)) {
          Thing t = o.labelled("pobj") ? meant(c, o) : null;
          if (t != null && !t.hidden) {
            return t;
          }
        }
      }
    }
    return null;
  }

  private List<Thing> conjuncts(Clause c, Word w, Thing first) {
    List<Thing> all = new ArrayList<>();
    all.add(first);
    join(c, w, all, 0);
    return all;
  }

  private void join(Clause c, Word w, List<Thing> all, int depth) {
    for (Word next : c.s.children(w)) {
      boolean listed = next.labelled("appos") && c.s.child(next, "conj") != null;
      if (!(next.labelled("conj") || listed) || next.verb() || denied(c, w, next) || depth > 12) {
        continue;
      }
      Thing t = c.isResolved(next) ? c.at(next) : head(c, next) ? of(c, next) : null;
      if (t != null && !t.hidden && !all.contains(t)) {
        all.add(t);
      }
      join(c, next, all, depth + 1);
    }
  }

  private static boolean denied(Clause c, Word from, Word to) {
    for (int i = from.index() + 1; i < to.index(); i++) {
      if (c.s.get(i).is("not")) {
        return true;
      }
    }
    return false;
  }

  @Nullable Thing of(Clause c, Word w) {
    if (c.isResolved(w)) {
      return c.at(w);
    }
    c.put(w, null);
    Thing t = resolve(c, w);
    c.put(w, t);
    if (t != null) {
      speak(c, w, t);
    }
    return t;
  }

  private void speak(Clause c, Word w, Thing t) {
    c.use(w);
    if (t.span == null) {
      t.span = c.span(w);
    }
    if (!t.hidden) {
      r.shot().mentions.put(c.span(w).from(), t);
    }
    r.clock += 4;
    t.spoken = r.clock + (w.labelled("pobj") ? -5 : w.labelled("dobj") ? 2 : 0);
    if (t.group != null) {
      t.group.spoken = r.clock - 1;
    }
    for (Thing each : t.each()) {
      if (!each.hidden && !r.shot().seen.contains(each)) {
        r.shot().seen.add(each);
      }
    }
  }

  private @Nullable Thing resolve(Clause c, Word w) {
    if (w.tagged("PRP")) {
      return pronouns.find(c, w);
    }
    Word left = c.s.before(w);
    if (w.is("other", "another") && left != null && left.is("each", "one")) {
      c.use(w);
      return null;
    }
    Phrase p = Phrase.read(c, w, r);
    c.s.children(w).stream().filter(k -> k.index() < w.index()).forEach(c::use);
    if (PART_WORDS.contains(w.low()) || w.tagged("CD") || w.adjective() || w.is("another")) {
      Thing some = some(c, w);
      return some != null ? some : part(c, w, p);
    }
    Thing grouped = ownership.group(this, c, w, p);
    if (grouped != null) {
      return grouped;
    }
    if (ownership.content(c, w, p)) {
      return null;
    }
    boolean name = naming.name(w, p);
    String wordClass = naming.wordClass(p, name);
    boolean repeat = p.definite() || p.bare() || name || UNIQUE.contains(p.noun());
    Thing before = repeat ? known.find(p, wordClass) : null;
    if (before != null) {
      return before;
    }
    if (visibility.hides(c, w, p, wordClass)) {
      return r.hidden(p.noun(), wordClass);
    }
    if (onlyColour(w, p)) {
      return null;
    }
    return fresh(c, w, p, wordClass);
  }

  /** "one of the balls": a member; "nine of ten pins": the pins, counted by the outcome. */
  private @Nullable Thing some(Clause c, Word w) {
    Word of = c.s.child(w, "prep");
    Word inner = of == null || !of.is("of") ? null : c.s.child(of, "pobj");
    if (inner == null) {
      return null;
    }
    Thing group = of(c, inner);
    int n = Numbers.of(w.low());
    if (group == null || !group.plural || group.hidden || n == 0) {
      return null;
    }
    if (c.s.child(inner, "nummod") != null) {
      return group;
    }
    Thing t = members.member(group, Set.of());
    t.count = n;
    t.plural = n > 1;
    return t;
  }

  private @Nullable Thing part(Clause c, Word w, Phrase p) {
    Set<String> attributes = new LinkedHashSet<>(p.attributes());
    boolean other = w.is("other", "others", "latter", "another");
    if (w.adjective() && !other) {
      attributes.add(w.low());
    }
    for (Word k : c.s.children(w)) {
      other |= k.is("other", "latter", "second", "another");
    }
    Thing giver = w.is("another") ? subject(c, w) : null;
    if (giver != null && giver.person && !giver.plural) {
      return r.add(giver.another()); // "hands it to another"
    }
    return members.one(attributes, other);
  }

  /** Subject of the clause that the word stands in, if it was read already. */
  private static @Nullable Thing subject(Clause c, Word w) {
    Word at = w;
    for (int guard = 0; guard < 6 && !(at.verb() && c.s.child(at, "nsubj") != null); guard++) {
      at = c.s.head(at);
    }
    Word s = c.s.child(at, "nsubj");
    return s == null || s == w ? null : c.at(s);
  }

  /** "red and blue": a colour word that names no fruit. */
  private boolean onlyColour(Word w, Phrase p) {
    return r.words.is("color", p.noun())
        && p.bare()
        && (w.labelled("conj", "dobj", "pobj", "attr", "oprd", "ROOT", "appos", "npadvmod"))
        && !w.tagged("NNS");
  }

  private Thing fresh(Clause c, Word w, Phrase p, String wordClass) {
    Thing t = new Thing(p.noun(), wordClass, false);
    t.gender = naming.gender(p.head());
    t.plural = p.plural();
    t.counted = p.plural() || p.count() > 0 || p.determiner().startsWith("a");
    t.count = p.count() > 0 ? p.count() : p.plural() ? 0 : 1;
    t.attributes.addAll(p.attributes());
    t.span = c.span(w);
    ownership.features(c, w, t);
    r.add(t);
    if (!r.oneEach.isEmpty() && t.count == r.oneEach.size()) {
      for (String attribute : r.oneEach) {
        Thing member = r.add(t.another());
        member.attributes.addAll(t.attributes);
        member.attributes.add(attribute);
        member.group = t;
        t.parts.add(member);
        r.shot().seen.add(member);
      }
      t.dissolved = true;
      r.oneEach = List.of();
    }
    return t;
  }
}
