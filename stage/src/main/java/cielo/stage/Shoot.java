package cielo.stage;

import cielo.people.People;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.camera.CameraIntent;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.take.Act;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import cielo.scene.take.Verdict;
import cielo.stage.action.Script;
import cielo.stage.cast.Arranged;
import cielo.stage.cast.Casting;
import cielo.stage.cast.Parts;
import cielo.stage.cast.Troupe;
import cielo.stage.people.Acting;
import cielo.stage.people.Persons;
import cielo.stage.place.Blocking;
import cielo.stage.place.Dressing;
import cielo.stage.place.Fixtures;
import cielo.stage.place.Placing;
import cielo.stage.rehearse.Rehearsal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A screenplay being shot: one rehearsal try a step, shot after shot, until the take is complete.
 */
public final class Shoot {
  private final Screenplay play;
  private final Library library;
  private final double seconds;
  private final long seed;
  private final List<Act> acts = new ArrayList<>();
  private final List<Shot> shots = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int next;
  private int tries;
  private double filmed;
  private @Nullable Rehearsal rehearsal;
  private @Nullable Script script;
  private @Nullable Blocking blocking;

  public Shoot(Screenplay play, Library library, double seconds, long seed) {
    if (play.shots().isEmpty()) {
      throw new StageException("the plan has no shots; add at least one to \"shots\"");
    }
    this.play = Persons.cast(Arranged.of(Parts.unify(play)), library);
    this.library = library;
    this.seconds = seconds;
    this.seed = seed;
  }

  /** Share of the work done, 0..1 (by shots and tries). */
  public double progress() {
    return (double) next / play.shots().size();
  }

  /** Rehearsals so far. */
  public int tries() {
    return tries;
  }

  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** One step. Returns true when the take is complete. */
  public boolean step() {
    ShotPlan plan = play.shots().get(next);
    double length = length(next);
    if (rehearsal == null) {
      rehearsal = prepare(plan, length);
    }
    tries++;
    if (!rehearsal.step()) {
      return false;
    }
    finish(plan, length, Objects.requireNonNull(rehearsal.result()));
    rehearsal = null;
    next++;
    return next == play.shots().size();
  }

  /** The finished take. */
  public Take take() {
    return new Take(
        seed, play.prompt(), List.copyOf(acts), List.copyOf(shots), List.copyOf(verdicts));
  }

  /** Film length of a shot, at least 0.8 s each; the last one takes what is left. */
  private double length(int i) {
    if (i == play.shots().size() - 1) {
      return seconds - filmed;
    }
    double rest = 0.8 * (play.shots().size() - 1 - i);
    return Math.clamp(
        seconds * play.shots().get(i).share(),
        Math.min(0.8, seconds - filmed - rest),
        Math.max(0.1, seconds - filmed - rest));
  }

  private Rehearsal prepare(ShotPlan plan, double length) {
    // a set keeps its seed through the film, so that a return to it finds it unchanged
    long setSeed = Dice.of(seed, "set", plan.set()).bits();
    Troupe troupe = new Casting(library, seed).cast(play.cast(), plan);
    notes.addAll(troupe.notes());
    Scenery scenery = Dressing.of(plan, troupe, library, setSeed);
    List<String> displaced = Fixtures.displaced(library.place(scenery), troupe);
    if (!displaced.isEmpty()) {
      scenery = Dressing.without(scenery, displaced);
    }
    Place place = library.place(scenery);
    long shotSeed = Dice.of(seed, "shot", next).bits();
    blocking = Placing.place(place, troupe, plan, shotSeed);
    double actSeconds = length * speed(plan);
    script = Script.of(plan, blocking, actSeconds);
    notes.addAll(script.notes());
    return new Rehearsal(scenery, blocking, script, actSeconds, shotSeed);
  }

  private static double speed(ShotPlan plan) {
    return Math.clamp(plan.camera().speed(), 0.05, 1);
  }

  private void finish(ShotPlan plan, double length, Rehearsal.Result result) {
    int act = acts.size();
    acts.add(posed(result.act()));
    Script s = Objects.requireNonNull(script);
    for (int i = 0; i < s.goals().size(); i++) {
      var j = result.judgements().get(i);
      verdicts.add(new Verdict(act, s.goals().get(i), j.held(), j.why()));
    }
    shots.add(new Shot(filmed, filmed + length, act, 0, camera(plan)));
    filmed += length;
  }

  private Act posed(Act act) {
    Blocking b = Objects.requireNonNull(blocking);
    Script s = Objects.requireNonNull(script);
    return library
        .source(People.class)
        .map(people -> Acting.of(act, s, b, people, seed))
        .orElse(act);
  }

  /** What acts is the subject when the prompt names none. */
  private CameraIntent camera(ShotPlan plan) {
    CameraIntent c = plan.camera();
    List<String> subjects = new ArrayList<>(c.subjects());
    subjects.removeIf(
        id -> play.cast().stream().noneMatch(r -> r.id().equals(id) && !r.asset().isEmpty()));
    if (subjects.isEmpty()) {
      Set<String> acting = new LinkedHashSet<>();
      for (Action a : plan.actions()) {
        acting.addAll(a.agents());
        acting.add(a.patient());
        a.targets().forEach(t -> acting.add(t.role()));
      }
      acting.removeIf(
          id -> play.cast().stream().noneMatch(r -> r.id().equals(id) && !r.asset().isEmpty()));
      subjects.addAll(acting);
    }
    return new CameraIntent(
        c.size(), c.angle(), c.moves(), subjects, speed(plan), c.focalMm(), c.shallow());
  }
}
