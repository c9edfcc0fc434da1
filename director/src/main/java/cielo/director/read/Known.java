package cielo.director.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the thing that a repeated phrase means. */
final class Known {
  private static final int GENERAL = 14; // steps up in WordNet

  private final Reading r;
  private final Members members;
  private final Naming naming;

  Known(Reading r, Members members, Naming naming) {
    this.r = r;
    this.members = members;
    this.naming = naming;
  }

  /**
   * The last thing of that name, a member of it, or the person or animal meant by a general word.
   */
  @Nullable Thing find(Phrase p, String wordClass) {
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
          && (naming.gender(t.name).equals(naming.gender(p.head())) || p.head().equals("person"));
    }
    if (!r.words.is("general", p.noun())) {
      return false;
    }
    List<String> broader = r.words.net().moreGeneralNouns(t.name);
    return broader.subList(0, Math.min(GENERAL, broader.size())).contains(p.noun());
  }
}
