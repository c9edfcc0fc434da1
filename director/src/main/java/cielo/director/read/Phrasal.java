package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Primitive;
import java.util.Set;

/** Verbs of several words: what belongs to the verb and what to the object. */
final class Phrasal {
  private static final Set<Primitive> MOTIONS =
      Primitives.of("ROLL SLIDE FALL JUMP RUN GO CLIMB FLY SWIM BOUNCE DRIFT GLIDE MOVE FLOW");
  private static final Set<Primitive> HANDLED =
      Primitives.of("LIGHT EXTINGUISH TAKE PLACE OPEN CLOSE TOPPLE");
  private static final Set<String> SWITCHES = Set.of("turn", "switch", "put", "pick");
  private static final Set<Primitive> STATES = Primitives.of("POSE HANG REST FLOAT");
  private static final Set<String> LIGHT_VERBS =
      Set.of("take", "have", "enjoy", "do", "give", "make");

  private final Reading r;
  private final Targets targets;
  private final Acting acting;

  Phrasal(Reading r, Targets targets, Acting acting) {
    this.r = r;
    this.targets = targets;
    this.acting = acting;
  }

  /** "takes a walk" is walking. */
  void lightVerb(Clause c, Deed d, Word w) {
    Word o = acting.lightNoun(c, w);
    if (o != null && LIGHT_VERBS.contains(d.verb) && (d.object == null || d.object.hidden)) {
      d.verb = o.lemma();
      d.object = null;
      d.targets.removeIf(t -> t.thing().hidden);
      c.use(o);
    }
  }

  /**
   * "rolls off the table" read as rolling something; "turns on the fan" read as turning upon it.
   */
  void particle(Clause c, Deed d, Word w) {
    Word next = c.s.after(w);
    if (next == null) {
      return;
    }
    Primitive bare = r.words.verbs().listed(d.verb, "", Verbs.Frame.NONE).orElse(Primitive.CHANGE);
    Case as = Relations.target(next.low());
    if (next.labelled("prt", "advmod")
        && as != null
        && d.object != null
        && d.agent != null
        && (MOTIONS.contains(bare) || (bare == Primitive.SPIN && !d.agent.animate()))) {
      targets.add(d, as, next.low(), d.object);
      d.object = null;
      d.direction = "";
      d.manner.remove(next.low());
      d.particle = "";
      return;
    }
    Primitive whole =
        r.words
            .verbs()
            .listed(d.verb + " " + next.low(), "", Verbs.Frame.NONE)
            .orElse(Primitive.CHANGE);
    if (next.labelled("prep")
        && d.object == null
        && d.agent != null
        && (d.agent.animate() || !SWITCHES.contains(d.verb))
        && HANDLED.contains(whole)
        && !d.targets.isEmpty()) {
      d.object = d.targets.removeFirst().thing();
      d.particle = next.low();
    }
  }

  /** "is perched on a branch": a state of the thing, not something done to it. */
  void settle(Deed d, Verbs.Frame frame) {
    Primitive p = r.words.verbs().listed(d.verb, d.particle, frame).orElse(Primitive.MOVE);
    if (d.passive && STATES.contains(p) && d.agent == null && d.object != null) {
      d.agent = d.object;
      d.object = null;
    }
  }
}
