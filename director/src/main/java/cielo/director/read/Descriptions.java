package cielo.director.read;

import cielo.director.parse.Word;

/** "The cup is full": what "be" says of a thing becomes its attribute. */
final class Descriptions {
  private Descriptions() {}

  static void read(Clause c, Reading r, Things things) {
    Subjects subjects = new Subjects(things);
    for (Word w : c.s.words()) {
      if (!w.labelled("acomp", "attr", "oprd") || !c.s.head(w).lemma().equals("be")) {
        continue;
      }
      Thing t = subjects.of(c, c.s.head(w));
      if (t == null || t.hidden) {
        continue;
      }
      Word at = w;
      for (int guard = 0; guard < 5; guard++) {
        boolean quality = at.adjective() || r.words.is("color", at.low());
        if (quality && !t.plural && !at.is("other") && !at.verb()) {
          t.attributes.add(at.low());
          c.use(at);
        }
        Word next = c.s.child(at, "conj");
        if (next == null) {
          break;
        }
        at = next;
      }
    }
  }
}
