package cielo.director.read;

import cielo.director.parse.Word;
import java.util.List;

/** Sets that no preposition announces: "Garden.", "Mount Fuji", "a room turns dark". */
final class SetNames {
  private SetNames() {}

  static void read(Clause c, Reading r) {
    Settings settings = r.shot().settings;
    for (Word w : c.s.words()) {
      if (!settings.set.isEmpty()) {
        return;
      }
      Thing t = c.at(w);
      if (w.noun() && w.labelled("ROOT")) {
        settings.set = name(Phrase.read(c, w, r), r.words);
      } else if (t != null
          && t.hidden
          && w.labelled("nsubj", "nsubjpass", "conj")
          && r.words.is("set", t.name)) {
        settings.set = t.name;
      }
    }
  }

  /** The phrase's own set word, or the set that WordNet says it is a kind of. */
  private static String name(Phrase p, Vocabulary words) {
    for (String name : List.of(p.noun(), p.head())) {
      if (words.is("set", name) && !words.is("movable", name)) {
        return name;
      }
    }
    if (p.noun().startsWith("mount ")) {
      return "mountain";
    }
    String sort = words.net().nounClass(p.noun());
    if (sort.equals("location") || sort.equals("object")) {
      for (String general : words.net().moreGeneralNouns(p.noun())) {
        if (words.is("set", general) && !words.is("movable", general)) {
          return general;
        }
      }
    }
    return sort.equals("location") ? p.noun() : "";
  }
}
