package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Primitive;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "turns from green to red", "becomes big": change of colour, size or state. */
final class Changes {
  private static final Set<String> VERBS =
      Set.of("change", "turn", "become", "fade", "transform", "shift", "go", "transition", "grow", "morph", "get");
  private static final Set<String> BIGGER =
      Set.of("big", "bigger", "large", "larger", "huge", "giant", "tall", "taller", "enormous", "wide", "long");
  private static final Set<String> SMALLER =
      Set.of("small", "smaller", "tiny", "little", "short", "shorter", "thin", "narrow", "miniature");

  private final Reading r;

  Changes(Reading r) {
    this.r = r;
  }

  void read(Clause c, Deed d, Word verb) {
    if (!VERBS.contains(d.verb)) {
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
      } else if (before.is("to", "into") || (before == verb || before.tagged("RB")) && !thing(c, i)) {
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
        || BIGGER.contains(w.low())
        || SMALLER.contains(w.low())
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
    String list = r.words.is("color", quality) ? "color" : r.words.is("size", quality) ? "size" : "";
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
    if (to.isEmpty() || !VERBS.contains(d.verb)) {
      return false;
    }
    d.known = true;
    d.primitive =
        BIGGER.contains(to)
            ? Primitive.GROW
            : SMALLER.contains(to) ? Primitive.SHRINK : Primitive.CHANGE;
    return true;
  }
}
