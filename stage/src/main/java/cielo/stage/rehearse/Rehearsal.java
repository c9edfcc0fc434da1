package cielo.stage.rehearse;

import cielo.scene.Dice;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Standing;
import cielo.scene.screenplay.Goal;
import cielo.scene.take.Act;
import cielo.scene.take.Entity;
import cielo.stage.action.Beat;
import cielo.stage.action.Knob;
import cielo.stage.action.Layout;
import cielo.stage.action.Script;
import cielo.stage.cast.Player;
import cielo.stage.goal.Judgement;
import cielo.stage.goal.Verifiers;
import cielo.stage.goal.Witness;
import cielo.stage.place.Blocking;
import cielo.world.physics.Simulation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search for a take whose goals hold. Advances one try at a time, so that the caller may show
 * progress or stop.
 */
public final class Rehearsal {
  /*
   * Analytic aim + small box + plain sampling (physics reference, section 10): the first try uses
   * the middle of every knob; later ones sample the box, which widens after 12 misses. The budget
   * is counted in tries and steps, never in wall time: the result must not depend on the machine.
   */
  static final int MOST_TRIES = 48;
  static final double MOST_SECONDS = 320;
  static final double STEP_HZ = 480;

  /** A finished try. */
  public record Result(Act act, List<Judgement> judgements, int tries, boolean held) {}

  private final Scenery scenery;
  private final Blocking blocking;
  private final Script script;
  private final double seconds;
  private final long seed;
  private final Place firm;
  private int tries;
  private double best = -1;
  private @Nullable Result result;

  public Rehearsal(Scenery scenery, Blocking blocking, Script script, double seconds, long seed) {
    this.scenery = scenery;
    this.blocking = blocking;
    this.script = script;
    this.seconds = seconds;
    this.seed = seed;
    this.firm = firm(blocking.place());
  }

  /** The best try so far; null before the first step. */
  public @Nullable Result result() {
    return result;
  }

  /** One try. Returns true when the search is over. */
  public boolean step() {
    Act act = perform(tries);
    Witness witness = new Witness(act, blocking.troupe(), blocking.place());
    List<Judgement> judged = new ArrayList<>();
    double score = 0;
    for (Goal g : script.goals()) {
      Judgement j = Verifiers.judge(g, witness);
      judged.add(j);
      score += j.near();
    }
    tries++;
    boolean held = judged.stream().allMatch(Judgement::held);
    if (score > best) {
      best = score;
      result = new Result(act, judged, tries, held);
    } else if (result != null) {
      result = new Result(result.act(), result.judgements(), tries, result.held());
    }
    boolean open = script.beats().stream().anyMatch(b -> !b.move().knobs().isEmpty());
    return held || !open || tries >= MOST_TRIES || tries * seconds >= MOST_SECONDS;
  }

  private Act perform(int attempt) {
    Layout layout = new Layout(blocking);
    List<double[]> values = new ArrayList<>();
    for (int i = 0; i < script.beats().size(); i++) {
      Beat beat = script.beats().get(i);
      double[] k = sample(beat.move().knobs(), i, attempt);
      values.add(k);
      beat.move().arrange(layout, k);
    }
    List<Entity> entities = new ArrayList<>();
    try (Simulation world = Simulation.open(Simulation.Setup.of(blocking.place(), STEP_HZ, seed))) {
      for (Player p : blocking.troupe().players()) {
        world.add(p.model(), layout.at(p), fixed(p));
        entities.add(new Entity(p.index(), p.role(), p.name(), p.asset()));
      }
      world.addSet(firm);
      for (int i = 0; i < script.beats().size(); i++) {
        Beat beat = script.beats().get(i);
        world.listen(beat.move().perform(layout, beat.start(), values.get(i)));
      }
      long steps = Math.round(seconds * STEP_HZ);
      for (long s = 0; s < steps; s++) {
        world.step();
      }
      return world.act(scenery, entities);
    }
  }

  /** The set with everything in it standing fast: only the cast is recorded. */
  private static Place firm(Place p) {
    List<Standing> standing =
        p.standing().stream()
            .map(s -> new Standing(s.name(), s.model(), s.at(), s.solid(), false))
            .toList();
    return p.withStanding(standing);
  }

  private double[] sample(List<Knob> knobs, int beat, int attempt) {
    Dice dice = Dice.of(seed, "rehearse", beat, attempt);
    double widen = attempt < 12 ? 1 : 1 + 0.02 * (attempt - 11);
    double[] k = new double[knobs.size()];
    for (int i = 0; i < k.length; i++) {
      Knob knob = knobs.get(i);
      double mid = (knob.low() + knob.high()) / 2;
      k[i] = attempt == 0 ? mid : mid + (dice.unit() - 0.5) * (knob.high() - knob.low()) * widen;
    }
    return k;
  }

  /** What nothing moves stands fast; light things may be pushed by what happens round them. */
  private boolean fixed(Player p) {
    if (script.free().contains(p.index())) {
      return false;
    }
    if (p.model().links().getFirst().fixed() && p.model().joints().isEmpty()) {
      return true;
    }
    boolean light = p.model().massKg() < 8 && !p.alive();
    boolean stands =
        switch (p.model().stands()) {
          case FLOOR, TABLE, HAND -> true;
          case WATER -> blocking.place().water() != null;
          case WALL, CEILING, ROAD, AIR -> false;
        };
    double lift = blocking.at(p).position().y() - blocking.support().get(p.index());
    boolean soft = !p.model().softs().isEmpty();
    return !(soft
        || (light && stands && lift < 0.02)
        || p.model().stands() == cielo.scene.shape.Model.Stands.WATER);
  }
}
