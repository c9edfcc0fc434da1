package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Primitive;
import org.jspecify.annotations.Nullable;

/** "turns from green to red", "becomes big": change of colour, size or state. */
final class Changes {

  private final Reading r;

  Changes(Reading r) {
    this.r = r;
  }

  void read(Clause c, Deed d, Word verb) {
    if (!r.words.is("change-verb", d.verb)) {
      return;
    }
    String from = "";
    String to = "";
    for (int i = verb.index() + 1; i < c.s.size() && i < verb.index() + 9; i++) {
      Word w = c.s.get(i);
      if (w.tagged(",", ".") || (w.verb() && !quality(w))) {
        break;
      }
      Word before = c.s.get(i - 1);
      boolean between = before.is("from") && i + 1 < c.s.size() && c.s.get(i + 1).is("to", "into");
      if (!quality(w) && !between) {
        continue;
      }
      if (between) {
        things(c, d, w);
      }
      if (before.is("from")) {
        from = w.low();
      } else if (before.is("to", "into")
          || (before == verb || before.tagged("RB")) && !thing(c, i)) {
        to = w.low();
      } else {
        continue;
      }
      c.use(w);
      c.use(before);
    }
    if (!from.isEmpty()) {
      d.manner.add("from " + from);
      startsAs(d.agent != null ? d.agent : d.object, from);
    }
    if (!to.isEmpty()) {
      d.manner.add("to " + to);
      d.targets.removeIf(t -> t.thing().hidden);
    }
  }

  /** "from dim to bright": a quality that was taken for a thing. */
  private void things(Clause c, Deed d, Word w) {
    Thing t = c.at(w);
    if (t != null && !t.hidden && t.count == 1 && t.spoken > 0 && r.facts.things.getLast() == t) {
      r.facts.things.remove(t);
      r.shot().seen.remove(t);
      d.targets.removeIf(x -> x.thing() == t);
      c.put(w, null);
    }
  }

  private boolean quality(Word w) {
    return r.words.is("color", w.low())
        || r.words.is("size", w.low())
        || r.words.is("bigger", w.low())
        || r.words.is("smaller", w.low())
        || (w.adjective() && w.labelled("acomp", "oprd", "pobj"));
  }

  /** A noun follows: "turns a red wheel" is no change of colour. */
  private static boolean thing(Clause c, int i) {
    return i + 1 < c.s.size() && c.s.get(i + 1).noun();
  }

  private void startsAs(@Nullable Thing t, String quality) {
    if (t == null || t.hidden) {
      return;
    }
    String list =
        r.words.is("color", quality) ? "color" : r.words.is("size", quality) ? "size" : "";
    if (!list.isEmpty() && t.attributes.stream().noneMatch(a -> r.words.is(list, a))) {
      t.attributes.add(quality);
    }
  }

  /** Sets the primitive if the deed is a change of colour, size or state. */
  boolean decides(Deed d) {
    String to = "";
    for (String m : d.manner) {
      to = m.startsWith("to ") ? m.substring(3) : to;
    }
    if (to.isEmpty() || !r.words.is("change-verb", d.verb)) {
      return false;
    }
    d.known = true;
    if (to.equals("dark") && d.verb.equals("go")) {
      d.primitive = Primitive.EXTINGUISH;
      return true;
    }
    d.primitive =
        r.words.is("bigger", to)
            ? Primitive.GROW
            : r.words.is("smaller", to) ? Primitive.SHRINK : Primitive.CHANGE;
    return true;
  }
}
