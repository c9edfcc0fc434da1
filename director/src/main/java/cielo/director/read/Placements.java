package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Placement.Relation;
import cielo.scene.screenplay.Primitive;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things are at the start: "a cup on a table", "a dog is left of a chair". */
final class Placements {
  /*
   * A preposition under a noun or under "be" tells where the thing is. Under a verb of motion it may
   * tell where the motion ends: then it is the deed's target and no placement.
   */
  private static final Set<Primitive> ARRIVES =
      Primitives.of(
          "FALL RELEASE THROW KICK JUMP LAND PLACE POUR SPLASH LAUNCH CRASH CLIMB SHOOT PUSH PULL TAKE GIVE STACK COLLIDE HIT BOUNCE STOP MOVE BREAK SCATTER EXPLODE TOPPLE SINK APPEAR VANISH");
  private static final Set<Primitive> TRAVELS =
      Primitives.of("GO RUN SWIM ROLL SLIDE DRIVE DRIFT GLIDE FLOW FOLLOW FLY TURN BLOW");

  private final Reading r;
  private final Things things;
  private final Subjects subjects;

  Placements(Reading r, Things things) {
    this.r = r;
    this.things = things;
    subjects = new Subjects(things);
  }

  void read(Clause c, List<Deed> deeds) {
    for (Word w : c.s.words()) {
      if (!w.tagged("IN")
          && !w.labelled(
              "prep", "advmod", "ROOT", "acomp", "amod", "prt", "npadvmod", "appos", "dobj")) {
        continue;
      }
      Relations.Sense sense = c.sense(w);
      Relation relation = sense != null ? sense.relation() : Relations.relation(w.low());
      relation = relation == null && w.is("from") ? Relation.HANGING_FROM : relation;
      if (relation != null) {
        place(c, w, relation, sense != null, deeds);
      }
      if (w.is("of") && w.labelled("prep")) {
        contents(c, w);
      }
    }
  }

  private void place(Clause c, Word w, Relation relation, boolean side, List<Deed> deeds) {
    Thing b = following(c, w);
    if (b == null || b.hidden) {
      return;
    }
    Thing a = null;
    Deed deed = null;
    Word h = w;
    for (int guard = 0; guard < 4 && a == null; guard++) {
      Word up = c.s.head(h);
      if (up == h) {
        break;
      }
      h = up;
      Thing t = c.at(h);
      if (t != null && h.index() < w.index()) {
        a = t;
      } else if (h.verb()) {
        deed = deedOf(deeds, h);
        a = whose(c, h, deed);
        break;
      }
    }
    a = a == null && deed == null ? nearestBefore(c, w) : a;
    if (a == null || a.hidden || a == b || a.each().contains(b)) {
      return;
    }
    if (deed != null && (w.is("onto", "upon") || !starts(deed, relation, side))) {
      return;
    }
    if (deed == null && w.is("over", "onto", "from") && acted(deeds, a)) {
      return; // "kicks a football over the fence"
    }
    boolean hangs =
        deed != null && (deed.primitive == Primitive.SWING || deed.primitive == Primitive.HANG);
    if (relation == Relation.HANGING_FROM && !hangs) {
      return;
    }
    hangs |= swings(deeds, a);
    if (hangs && relation == Relation.ON && r.words.is("line", b.name)) {
      relation = Relation.HANGING_FROM;
    }
    c.use(w);
    for (Thing each : a.each()) {
      if (!each.hidden && each != b) {
        r.facts.placements.add(new Beside(each, relation, b, deed, r.facts.shots.size() - 1));
      }
    }
  }

  private static boolean swings(List<Deed> deeds, Thing t) {
    return deeds.stream()
        .anyMatch(
            d -> d.agent == t && (d.primitive == Primitive.SWING || d.primitive == Primitive.HANG));
  }

  private static boolean acted(List<Deed> deeds, Thing t) {
    return deeds.stream().anyMatch(d -> d.object == t);
  }

  private boolean starts(Deed deed, Relation relation, boolean side) {
    if (deed.negated) {
      return false;
    }
    if (deed.primitive == Primitive.PLACE && deed.agent == null && !deed.passive) {
      return true; // an instruction: "put both on a scale"
    }
    boolean about = relation == Relation.AROUND || relation == Relation.AGAINST;
    if (ARRIVES.contains(deed.primitive)
        || r.words.is("handling", deed.verb)
        || (about && deed.primitive != Primitive.POSE)) {
      return false;
    }
    if (TRAVELS.contains(deed.primitive)) {
      return !side
          && switch (relation) {
            case ON, IN, BEHIND, NEXT_TO -> true;
            default -> false;
          };
    }
    return true;
  }

  private @Nullable Thing following(Clause c, Word w) {
    for (int i = w.index() + 1; i < Math.min(c.s.size(), w.index() + 8); i++) {
      Word k = c.s.get(i);
      if (c.isResolved(k)) {
        Thing t = c.at(k);
        return t != null && t.hidden && k.noun() ? things.meant(c, k) : t;
      }
      if ((k.verb() && !k.labelled("amod")) || k.tagged(",", "IN")) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Deed deedOf(List<Deed> deeds, Word verb) {
    for (Deed d : deeds) {
      if (d.word == verb) {
        return d;
      }
    }
    return null;
  }

  private @Nullable Thing whose(Clause c, Word verb, @Nullable Deed deed) {
    if (deed != null
        && deed.object != null
        && (deed.primitive == Primitive.PLACE || deed.primitive == Primitive.STACK)) {
      return deed.object;
    }
    return subjects.of(c, verb);
  }

  private static @Nullable Thing nearestBefore(Clause c, Word w) {
    for (int i = w.index() - 1; i >= 0; i--) {
      Thing t = c.at(c.s.get(i));
      if (t != null) {
        return t;
      }
    }
    return null;
  }

  /** "a bowl of strawberries": two things, one in the other. */
  private void contents(Clause c, Word of) {
    Word box = c.s.head(of);
    Thing a = c.at(box);
    if (a == null || a.hidden || !r.words.is("container", box.lemma())) {
      return;
    }
    for (Word o : c.s.children(of)) {
      Thing b = c.at(o);
      if (b != null && b != a && b.plural && !b.hidden) {
        r.facts.placements.add(new Beside(b, Relation.IN, a, null, r.facts.shots.size() - 1));
        c.use(of);
      }
    }
  }
}
