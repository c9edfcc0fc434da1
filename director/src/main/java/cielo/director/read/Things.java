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
  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "winter", "fall");
  private static final Set<String> SIDES =
      Set.of("top", "bottom", "side", "front", "back", "end", "edge", "middle", "corner", "tip", "foot");
  private static final Set<String> GENERAL =
      Set.of(
          "animal", "bird", "dog", "cat", "vehicle", "car", "insect", "fish", "fruit", "toy", "machine",
          "instrument", "person", "creature", "plant", "boat", "ship", "plane", "aircraft", "container",
          "drink", "food", "tree", "flower", "ball", "device", "building");

  private final Reading r;
  private final Members members;
  private final Pronouns pronouns;
  private final Ownership ownership;

  Things(Reading r) {
    this.r = r;
    members = new Members(r);
    pronouns = new Pronouns(r);
    ownership = new Ownership(r);
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
        && !(w.labelled("compound", "nmod", "amod")
            && c.s.head(w).noun()
            && w.head() > w.index());
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
      if (!next.labelled("conj") || next.verb() || denied(c, w, next) || depth > 12) {
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
    Word before = c.s.before(w);
    if (w.is("other", "another") && before != null && before.is("each", "one")) {
      c.use(w);
      return null;
    }
    Phrase p = Phrase.read(c, w, r);
    c.s.children(w).stream().filter(k -> k.index() < w.index()).forEach(c::use);
    if (PART_WORDS.contains(w.low()) || w.tagged("CD") || w.adjective() || w.is("another")) {
      return part(c, w, p);
    }
    Thing grouped = ownership.group(this, c, w, p);
    if (grouped != null) {
      return grouped;
    }
    if (ownership.content(c, w, p)) {
      return null;
    }
    boolean name = properName(w, p) || givenName(w, p);
    String wordClass = wordClass(p, name);
    boolean repeat = p.definite() || p.bare() || name || UNIQUE.contains(p.noun());
    Thing known = repeat ? named(p, wordClass) : null;
    if (known != null) {
      return known;
    }
    if (hidden(c, w, p, wordClass)) {
      return r.hidden(p.noun(), wordClass);
    }
    if (onlyColour(w, p)) {
      return null;
    }
    return fresh(c, w, p, wordClass);
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

  /** The last thing of that name, a member of it, or the person or animal meant by a general word. */
  private @Nullable Thing named(Phrase p, String wordClass) {
    List<Thing> all = r.facts.things;
    for (int i = all.size() - 1; i >= 0; i--) {
      Thing t = all.get(i);
      if (t.dissolved
          || t.hidden
          || !Sameness.named(t, p)
          || !Sameness.compatible(r.words, t, p.attributes())) {
        continue;
      }
      if (t.count != 1 && !p.plural() && !p.attributes().isEmpty()) {
        return members.member(t, p.attributes());
      }
      if (p.plural() || t.count == 1) {
        t.attributes.addAll(p.attributes());
      }
      return t;
    }
    if (!p.definite() || p.plural()) {
      return null;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Thing t = all.get(i);
      if (!t.dissolved && !t.hidden && t.count == 1 && means(p, wordClass, t)) {
        return t;
      }
    }
    return null;
  }

  private boolean means(Phrase p, String wordClass, Thing t) {
    if (!Sameness.compatible(r.words, t, p.attributes())) {
      return false;
    }
    if (wordClass.equals("person")) {
      return t.person
          && p.head().matches("man|woman|boy|girl|person")
          && !t.name.matches("man|woman|boy|girl")
          && (gender(t.name).equals(gender(p.head())) || p.head().equals("person"));
    }
    if (!GENERAL.contains(p.noun())) {
      return false;
    }
    List<String> broader = r.words.net().moreGeneralNouns(t.name);
    return broader.subList(0, Math.min(14, broader.size())).contains(p.noun());
  }

  private boolean givenName(Word w, Phrase p) {
    return w.tagged("NNP")
        && !r.words.is("person", p.noun())
        && (r.words.is("male", p.noun()) || r.words.is("female", p.noun()));
  }

  private boolean properName(Word w, Phrase p) {
    return w.tagged("NNP")
        && !w.labelled("ROOT", "pobj", "appos", "dep", "npadvmod")
        && !r.words.is("set", p.noun())
        && !r.words.is("asset", p.noun())
        && !r.words.is("abstract", p.noun())
        && ((r.words.net().nounClass(p.noun()).isEmpty() && r.nouns.find(p.noun()).isEmpty())
            || r.words.is("male", p.noun())
            || r.words.is("female", p.noun()));
  }

  private String wordClass(Phrase p, boolean name) {
    if (r.words.is("person", p.head()) || r.words.is("person", p.noun()) || name) {
      return "person";
    }
    var found = r.nouns.find(p.noun());
    if (found.isPresent()) {
      return switch (found.get().kind()) {
        case PERSON -> "person";
        case ANIMAL -> "animal";
        default -> "artifact";
      };
    }
    if (r.words.is("asset", p.noun())) {
      return "artifact";
    }
    String c = r.words.net().nounClass(p.noun());
    return c.isEmpty() ? r.words.net().nounClass(p.head()) : c;
  }

  /** Not something to cast: abstract, a time, the weather, a place where things happen. */
  private boolean hidden(Clause c, Word w, Phrase p, String wordClass) {
    Vocabulary words = r.words;
    if (p.noun().equals("narrator")) {
      return true;
    }
    boolean where = where(c, w);
    boolean natural = wordClass.equals("object") && w.labelled("ROOT") && r.nouns.find(p.noun()).isEmpty();
    boolean landmark = words.is("landmark", p.noun()) && !natural;
    if (words.is("set", p.noun()) && where && !(landmark && !inside(c, w))) {
      return true;
    }
    if (words.is("place", p.head()) && where && !w.labelled("ROOT") && !words.is("asset", p.head())) {
      return true;
    }
    if (p.bare() && !p.plural() && SEASONS.contains(p.noun()) && w.labelled("pobj")) {
      return true;
    }
    if (words.is("looks", p.noun()) && r.nouns.find(p.noun()).isEmpty()) {
      return true;
    }
    if (w.labelled("dobj") && c.s.head(w).lemma().equals("do") && r.nouns.find(p.noun()).isEmpty()) {
      return true;
    }
    boolean part = c.s.children(w).stream().anyMatch(k -> k.labelled("prep") && k.is("of"));
    if (SIDES.contains(p.noun()) && (part || (p.determiner().equals("the") && w.labelled("pobj")))) {
      return true;
    }
    if (words.is("asset", p.noun()) || words.is("asset", p.head())) {
      return false;
    }
    if (words.is("abstract", p.noun()) || words.is("time", p.noun()) || words.is("weather", p.noun())) {
      return true;
    }
    if (r.nouns.find(p.noun()).isPresent() || wordClass.equals("person")) {
      return false;
    }
    if (words.is("abstract", p.head()) && !p.noun().contains(" ")) {
      return true;
    }
    if (words.is("set", p.noun()) && !landmark) {
      return true;
    }
    boolean described = w.labelled("nsubj") && c.s.head(w).lemma().equals("be");
    if (words.is("place", p.noun()) && p.definite() && p.attributes().isEmpty() && described) {
      return true;
    }
    if (wordClass.equals("body")) {
      return !p.head().equals("hand") || (w.labelled("pobj") && c.s.head(w).is("in", "with", "from", "into"));
    }
    return !wordClass.isEmpty() && !WordNet.CONCRETE.contains(wordClass);
  }

  private static boolean inside(Clause c, Word w) {
    return w.labelled("pobj") && c.s.head(w).is("in", "inside", "at", "on", "within", "across", "along");
  }

  private static boolean where(Clause c, Word w) {
    if (c.s.head(w).is("at") && c.s.head(c.s.head(w)).lemma().matches("look|stare|gaze|point|smile|wave|glance")) {
      return false;
    }
    return (w.labelled("pobj")
            && c.s
                .head(w)
                .is(
                    "in", "at", "inside", "into", "on", "onto", "across", "through", "along", "over",
                    "of", "from", "to", "down", "up", "around", "near", "above", "throughout", "within",
                    "outside", "past", "towards", "toward"))
        || w.labelled("ROOT");
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
    t.gender = gender(p.head());
    t.plural = p.plural();
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

  String gender(String noun) {
    return r.words.is("male", noun) ? "m" : r.words.is("female", noun) ? "f" : "";
  }
}
