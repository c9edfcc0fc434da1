package cielo.director.read;

import cielo.director.read.Outcome.Kind;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Primitive;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes that one deed gives another: "but misses", "but not the yellow one", "without touching".
 */
final class Contrasts {
  private Contrasts() {}

  /** Deeds whose whole meaning went into another are taken out. */
  static void read(Clause c, List<Deed> deeds, List<Deed> earlier) {
    avoids(c, deeds);
    for (int i = 0; i < deeds.size(); i++) {
      Deed before = i > 0 ? deeds.get(i - 1) : earlier.isEmpty() ? null : earlier.getLast();
      if (deeds.get(i).verb.equals("miss") && misses(deeds.get(i), before)) {
        deeds.remove(i--);
      } else if (deeds.get(i).negated && contrast(deeds.get(i), before)) {
        deeds.remove(i--);
      }
    }
  }

  /** "throws ... but misses": the outcome belongs to the deed before. */
  private static boolean misses(Deed miss, @Nullable Deed before) {
    Thing target = miss.object;
    if (before == null) {
      miss.outcomes.add(Outcome.of(Kind.MISSES, miss.agent, target, ""));
      return false;
    }
    if (target == null) {
      target = before.target(Case.TO, Case.INTO, Case.IN, Case.AGAINST);
    } else {
      before.targets.add(new Deed.Target(Case.TO, "at", target));
    }
    before.outcomes.add(Outcome.of(Kind.MISSES, before.mover(), target, ""));
    return true;
  }

  /** "hits the blue block but not the yellow one". */
  private static void avoids(Clause c, List<Deed> deeds) {
    for (int i = 1; i + 1 < c.s.size(); i++) {
      if (!c.s.get(i).is("not") || !c.s.get(i - 1).is("but")) {
        continue;
      }
      for (int k = i + 1; k < Math.min(c.s.size(), i + 6); k++) {
        Thing t = c.at(c.s.get(k));
        Deed before = null;
        for (Deed d : deeds) {
          before = d.word.index() < i ? d : before;
        }
        if (c.s.get(k).verb()) {
          break;
        }
        if (t != null && before != null && before.agent != null) {
          before.outcomes.add(Outcome.of(Kind.AVOIDS, before.agent, t, ""));
          before.targets.removeIf(x -> x.thing() == t);
          break;
        }
      }
    }
  }

  /** "hits A but does not hit B", "goes in without touching the rim". */
  private static boolean contrast(Deed not, @Nullable Deed before) {
    if (before == null || not.object == null || not.primitive != Primitive.HIT) {
      return false;
    }
    Thing mover = before.mover();
    if (mover == null || (not.agent != null && not.agent != mover && not.agent != before.agent)) {
      return false;
    }
    before.outcomes.add(Outcome.of(Kind.AVOIDS, mover, not.object, ""));
    return not.word.labelled("pcomp"); // else it stays as an absence too
  }
}
