package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prepositional phrases of a verb: where to, from, against; and directions. */
final class Targets {
  private static final Set<String> SIDES =
      Set.of("left", "right", "top", "bottom", "front", "back");

  private final Reading r;
  private final Things things;

  Targets(Reading r, Things things) {
    this.r = r;
    this.things = things;
  }

  void add(Deed d, Case as, String preposition, @Nullable Thing t) {
    if (t != null) {
      d.targets.add(new Deed.Target(as, preposition, t));
    }
  }

  void read(Clause c, Deed d, Word p) {
    read(c, d, p, null);
  }

  private void read(Clause c, Deed d, Word p, @Nullable Case outer) {
    boolean agent = p.labelled("agent");
    Relations.Sense sense = c.sense(p);
    Case as = sense != null ? sense.as() : Relations.target(p.low());
    as = p.is("of") && outer != null ? outer : as;
    for (Word o : c.s.children(p)) {
      if (o.labelled("pobj")) {
        object(c, d, p, o, agent, as);
      } else if (o.labelled("prep", "pcomp") && !o.verb()) {
        read(c, d, o, as);
      } else if (o.labelled("conj") && o.tagged("IN", "TO")) {
        read(c, d, o, null);
      }
    }
  }

  private void object(Clause c, Deed d, Word p, Word o, boolean agent, @Nullable Case as) {
    if (SIDES.contains(o.lemma()) && !p.is("from", "of")) {
      String direction = direction(o.low());
      if (d.direction.isEmpty() && !direction.isEmpty()) {
        d.direction = direction;
        c.use(o);
        c.use(p);
        if (!p.is("with") && c.s.child(o, "prep") == null) {
          return;
        }
      }
    }
    if (p.is("with") && absolute(c, o)) {
      return;
    }
    Thing t = things.meant(c, o);
    if (agent && t != null) {
      c.use(p);
      boolean place = !t.animate() && r.words.verbs().places(d.verb);
      if (place) {
        add(d, Case.TO, "by", t); // "is set down by the window"
      } else {
        d.agent = t;
      }
      return;
    }
    Thing arranged = d.object != null ? d.object : d.agent;
    boolean order = t != null && t.hidden && r.words.is("group", t.name);
    if (p.is("in", "into") && t != null && order && arranged != null) {
      for (Thing each : arranged.each()) {
        each.arrangement = t.name;
      }
      c.use(o);
      c.use(p);
      return;
    }
    if (t == null || as == null) {
      for (Word k : c.s.children(o)) {
        if (k.labelled("prep")) {
          read(c, d, k);
        }
      }
      return;
    }
    c.use(p);
    boolean when = t.hidden && (r.words.is("time", t.name) || r.words.is("when", t.name));
    if (when && p.is("at", "in", "on", "for", "by", "during")) {
      return;
    }
    add(d, as, p.low(), t);
    for (Word k : c.s.children(o)) {
      // "from the sofa onto the shelf": the second hangs on the first's noun
      if (k.labelled("prep")
          && k.is("into", "onto", "to", "off", "through", "over", "towards", "toward")) {
        read(c, d, k);
      }
    }
  }

  /** "with the liquid spreading": a deed of its own. */
  private static boolean absolute(Clause c, Word o) {
    for (Word k : c.s.children(o)) {
      if (k.labelled("acl", "relcl") && k.tagged("VBG")) {
        return true;
      }
    }
    return false;
  }

  String direction(String word) {
    return switch (word) {
      case "left", "leftward", "leftwards" -> "left";
      case "right", "rightward", "rightwards" -> "right";
      case "up", "upward", "upwards", "skyward" -> "up";
      case "down", "downward", "downwards" -> "down";
      case "forward", "forwards", "ahead" -> "forward";
      case "back", "backward", "backwards" -> "back";
      case "away", "off" -> "away";
      case "closer" -> "towards";
      default -> "";
    };
  }
}
