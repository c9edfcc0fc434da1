package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Primitive;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Verbs to deeds: who, what, to whom, how, when. */
final class Deeds {
  private static final Set<Primitive> CIRCLES = Primitives.of("GO RUN DRIVE FLY SWIM MOVE");
  private static final Set<Primitive> STILL =
      Primitives.of(
          "LAUNCH PLACE STOP BURN EXTINGUISH LIGHT POSE REST GROW SHRINK BREAK OPEN CLOSE TAKE EXPLODE SOUND");
  private static final Set<Primitive> MOVES_OBJECT =
      Primitives.of("THROW KICK LAUNCH RELEASE SHOOT PUSH");
  private static final Set<String> HELPS =
      Set.of("help", "watch", "teach", "assist", "hear", "see");

  private final Reading r;
  private final Things things;
  private final Subjects subjects;
  private final Targets targets;
  private final Changes changes;
  private final Acting acting;
  private final Complements complements;
  private final Phrasal phrasal;

  Deeds(Reading r, Things things) {
    this.r = r;
    this.things = things;
    subjects = new Subjects(things);
    targets = new Targets(r, things);
    changes = new Changes(r);
    acting = new Acting(r, subjects);
    complements = new Complements(r, things, targets);
    phrasal = new Phrasal(r, targets, acting);
  }

  /** All deeds of the clause, in order of happening. */
  List<Deed> read(Clause c) {
    List<Deed> out = new ArrayList<>();
    Map<Word, Deed> byVerb = new HashMap<>();
    for (Word w : c.s.words()) {
      if (acting.acts(c, w)) {
        Deed d = deed(c, w);
        if (d != null) {
          out.add(d);
          byVerb.put(w, d);
        }
      }
    }
    Thing actor = r.lastSubject;
    for (Deed d : out) {
      if (d.agent == null && d.object == null && !d.passive && !d.word.tagged("VB")) {
        d.agent = actor;
      }
      actor = d.agent != null ? d.agent : actor;
      Timing.order(c, d, byVerb);
    }
    out.sort(Comparator.comparingDouble(d -> d.at));
    return out;
  }

  private @Nullable Deed deed(Clause c, Word w) {
    Deed d = new Deed(w, c.span(w));
    Thing subject = subjects.of(c, w);
    boolean passive = c.s.child(w, "nsubjpass", "auxpass") != null || sharedPassive(c, w);
    boolean participle = w.labelled("acl") && w.tagged("VBN");
    if (participle && subject == null) {
      return null;
    }
    d.passive = passive || participle;
    if (w.labelled("relcl") && subject != null && ownSubject(c, w)) {
      d.object = things.meant(c, c.s.head(w)); // "the ball that he throws"
    }
    if (HELPS.contains(d.verb)) {
      d.object = complements.helped(c, w);
    }
    if (d.passive) {
      d.object = subject;
    } else {
      d.agent = subject;
    }
    for (Word k : c.s.children(w)) {
      complements.read(c, d, w, k);
    }
    d.negated = d.negated || c.s.negated(w) || without(c, w);
    if (d.agent == null && d.object == null && subject == null && !orphan(c, d, w)) {
      return null;
    }
    c.use(w);
    if (d.agent != null && d.agent.hidden && r.words.is("unseen", d.agent.name)) {
      return null;
    }
    d.particle = Complements.particle(c, w, r);
    phrasal.lightVerb(c, d, w);
    changes.read(c, d, w);
    Thing mover = d.agent;
    Verbs.Frame frame =
        new Verbs.Frame(
            mover == null ? "" : mover.name,
            mover == null ? "" : r.sort(mover),
            d.object == null || d.passive && d.agent == null && d.object == null
                ? d.objectWord
                : d.object.name);
    phrasal.particle(c, d, w);
    phrasal.settle(d, frame);
    if (!changes.decides(d)) {
      Optional<Primitive> p = r.words.verbs().find(d.verb, d.particle, frame);
      d.known = p.isPresent();
      d.primitive = p.orElse(Primitive.MOVE);
    }
    Thing centre = d.target(Case.AROUND);
    if (centre != null && !centre.hidden && CIRCLES.contains(d.primitive)) {
      d.primitive = Primitive.ORBIT;
    }
    passing(d);
    if (STILL.contains(d.primitive)) {
      d.direction = "";
    }
    if (MOVES_OBJECT.contains(d.primitive) && d.object != null) {
      r.lastMoved = d.object;
    }
    return d;
  }

  /** "passes a parked truck": past it, not handing it on. */
  private void passing(Deed d) {
    boolean goes = d.primitive == Primitive.GO || d.primitive == Primitive.DRIVE;
    if (d.verb.equals("pass") && goes && d.object != null && d.agent != null) {
      targets.add(d, Case.PAST, "past", d.object);
      d.object = null;
    }
  }

  private static boolean sharedPassive(Clause c, Word w) {
    return w.labelled("conj")
        && w.tagged("VBN")
        && c.s.child(w, "nsubj") == null
        && c.s.child(c.s.head(w), "auxpass") != null;
  }

  private static boolean ownSubject(Clause c, Word w) {
    Word s = c.s.child(w, "nsubj");
    return s != null && !s.is("which", "that", "who");
  }

  private static boolean without(Clause c, Word w) {
    return w.labelled("pcomp") && c.s.head(w).is("without");
  }

  /**
   * A verb without subject: that of the sentence before, or an instruction ("put both on a scale").
   */
  private boolean orphan(Clause c, Deed d, Word w) {
    if (w.labelled("ROOT") && w.tagged("VB")) {
      return true;
    }
    if (r.lastSubject != null && w.index() < 2) {
      d.agent = r.lastSubject;
      return true;
    }
    return !(w.tagged("VBG", "VBN") || w.labelled("amod"));
  }
}
