package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Kind;
import java.util.Map;

/** When a deed happens, relative to the deed that governs it. */
final class Timing {
  private Timing() {}

  /** While, as, after, before, until: when, relative to the governing deed. */
  static void order(Clause c, Deed d, Map<Word, Deed> byVerb) {
    Word w = d.word;
    Word h = c.s.head(w);
    Deed main = byVerb.get(h);
    if (main == null && w.labelled("pcomp", "prep")) {
      main = byVerb.get(c.s.head(h));
    }
    if (main == null || main == d) {
      return;
    }
    String mark = w.labelled("pcomp") ? h.low() : "";
    for (Word k : c.s.children(w)) {
      if (k.labelled("mark", "advmod")
          && k.index() < w.index()
          && k.is("while", "as", "after", "before", "until", "when", "once")) {
        mark = k.low();
        c.use(k);
      }
    }
    switch (mark) {
      case "while", "as" -> during(d, main);
      case "after", "when", "once" -> d.at = Math.min(d.at, main.at - 0.5);
      case "before" -> d.at = Math.max(d.at, main.at + 0.5);
      case "until" -> {
        d.at = Math.max(d.at, main.at + 0.5);
        main.order = Kind.UNTIL;
        main.other = d;
      }
      default -> {
        if (w.labelled("advcl") && w.tagged("VBG")) {
          during(d, main);
        }
      }
    }
  }

  private static void during(Deed d, Deed main) {
    d.order = Kind.WHILE;
    d.other = main;
  }
}
