package cielo.director.shots;

import cielo.director.cast.Cast;
import cielo.director.read.Beside;
import cielo.director.read.Deed;
import cielo.director.read.Facts;
import cielo.director.read.Facts.ShotFacts;
import cielo.director.read.Settings;
import cielo.director.read.Speech;
import cielo.director.read.Thing;
import cielo.scene.camera.CameraIntent;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Cue;
import cielo.scene.screenplay.Line;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the shots of a screenplay. */
public final class ShotList {
  /*
   * Shares: asked seconds where every shot has them; else one part for the shot, one for each
   * action and one for every four words that are spoken.
   */
  private static final double WORDS_PER_PART = 4;
  private static final int NEAR = 50; // characters

  private final Facts facts;
  private final Cast cast;
  private final Goals goals;
  private final Map<Deed, String> ids = new HashMap<>();

  private ShotList(Facts facts, Cast cast) {
    this.facts = facts;
    this.cast = cast;
    goals = new Goals(cast);
    int n = 0;
    for (ShotFacts shot : facts.shots) {
      for (Deed d : shot.deeds) {
        if (d.known) {
          ids.put(d, "a" + ++n);
        }
      }
    }
  }

  public static List<ShotPlan> of(Facts facts, Cast cast) {
    ShotList list = new ShotList(facts, cast);
    double[] weights = new double[facts.shots.size()];
    boolean timed = facts.shots.stream().allMatch(s -> s.seconds > 0);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      ShotFacts s = facts.shots.get(i);
      weights[i] = timed ? s.seconds : weight(s);
      sum += weights[i];
    }
    List<ShotPlan> out = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      out.add(list.plan(i, weights[i] / sum));
    }
    return out;
  }

  private static double weight(ShotFacts s) {
    double w = 1 + s.deeds.size();
    for (Speech line : s.lines) {
      w += line.text().split("\\s+").length / WORDS_PER_PART;
    }
    return w;
  }

  private ShotPlan plan(int index, double share) {
    ShotFacts shot = facts.shots.get(index);
    Settings s = shot.settings;
    List<String> seen = new ArrayList<>();
    for (Thing t : shot.seen) {
      for (Thing each : t.each()) {
        Role role = cast.role(each);
        if (role != null && !each.hidden && !seen.contains(role.id())) {
          seen.add(role.id());
        }
      }
    }
    List<Action> actions = new ArrayList<>();
    for (Deed d : shot.deeds) {
      if (d.known) {
        actions.add(action(d));
      }
    }
    return new ShotPlan(
        s.set,
        s.hour,
        s.weather,
        List.copyOf(seen),
        placements(index),
        List.copyOf(actions),
        shot.lines.stream().map(this::line).toList(),
        camera(shot),
        List.copyOf(s.light),
        List.copyOf(s.style),
        sounds(shot),
        s.music,
        List.copyOf(s.absent),
        share);
  }

  private List<Placement> placements(int shot) {
    Set<Placement> out = new LinkedHashSet<>();
    for (Beside b : facts.placements) {
      String other = cast.id(b.b());
      for (String a : cast.ids(b.a())) {
        if (b.shot() == shot && !other.isEmpty() && !a.equals(other)) {
          out.add(new Placement(a, b.relation(), other));
        }
      }
    }
    return List.copyOf(out);
  }

  private Action action(Deed d) {
    List<Action.Target> targets = new ArrayList<>();
    for (Deed.Target t : d.targets) {
      for (String id : cast.ids(t.thing())) {
        targets.add(new Action.Target(t.as(), id));
      }
    }
    List<String> objects = cast.ids(d.object);
    for (int i = 1; i < objects.size(); i++) {
      targets.add(new Action.Target(Action.Case.WITH, objects.get(i)));
    }
    List<String> manner = new ArrayList<>(d.manner);
    if (d.object != null && cast.ids(d.object).isEmpty() && !d.objectWord.isEmpty()) {
      manner.add(d.objectWord);
    }
    String other = d.other == null ? "" : ids.getOrDefault(d.other, "");
    Action.Order order =
        d.order == Action.Kind.THEN || other.isEmpty()
            ? Action.Order.THEN
            : new Action.Order(d.order, other);
    return new Action(
        ids.getOrDefault(d, ""),
        d.primitive,
        d.verb,
        cast.ids(d.agent),
        objects.isEmpty() ? "" : objects.getFirst(),
        List.copyOf(targets),
        List.copyOf(manner),
        d.direction,
        d.times,
        goals.of(d.outcomes),
        order,
        d.negated,
        d.span);
  }

  private Line line(Speech s) {
    String who = cast.id(s.who());
    String during = s.during() == null ? "" : ids.getOrDefault(s.during(), "");
    return new Line(who.isEmpty() ? s.label() : who, cast.id(s.to()), s.text(), s.manner(), during);
  }

  private List<Cue> sounds(ShotFacts shot) {
    Set<Cue> out = new LinkedHashSet<>();
    for (String sound : shot.settings.sounds) {
      out.add(new Cue(sound, ""));
    }
    for (Deed d : shot.deeds) {
      if (d.primitive == Primitive.SOUND && d.known) {
        out.add(new Cue(d.verb, cast.id(d.agent)));
      }
    }
    return List.copyOf(out);
  }

  private CameraIntent camera(ShotFacts shot) {
    Settings s = shot.settings;
    Set<String> subjects = new LinkedHashSet<>();
    for (int at : s.subjectsAt) {
      Thing t = namedAfter(shot, at);
      if (t != null) {
        subjects.addAll(cast.ids(t));
      }
    }
    for (Deed d : shot.deeds) {
      subjects.addAll(visible(d.agent));
      subjects.addAll(visible(d.object));
    }
    for (Thing t : shot.seen) {
      subjects.addAll(visible(t));
    }
    return new CameraIntent(
        s.size,
        s.angle,
        List.copyOf(s.moves),
        List.copyOf(subjects),
        s.speed,
        s.focalMm,
        s.shallow);
  }

  private List<String> visible(@Nullable Thing t) {
    return t == null || t.hidden ? List.of() : cast.ids(t);
  }

  /** The first thing named after a place in the prompt, if it is near. */
  private static @Nullable Thing namedAfter(ShotFacts shot, int at) {
    var near = shot.mentions.subMap(at - 1, at + NEAR);
    return near.isEmpty() ? null : near.get(near.firstKey());
  }
}
