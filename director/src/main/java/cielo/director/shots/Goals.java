package cielo.director.shots;

import cielo.director.cast.Cast;
import cielo.director.read.Outcome;
import cielo.scene.screenplay.Goal;
import java.util.ArrayList;
import java.util.List;

/** Outcomes to goals, now that things have ids. */
final class Goals {
  private final Cast cast;

  Goals(Cast cast) {
    this.cast = cast;
  }

  List<Goal> of(List<Outcome> outcomes) {
    List<Goal> out = new ArrayList<>();
    for (Outcome o : outcomes) {
      add(out, o);
    }
    return List.copyOf(out);
  }

  private void add(List<Goal> out, Outcome o) {
    List<String> things = cast.ids(o.thing());
    if (things.isEmpty()) {
      return;
    }
    if (o.kind() == Outcome.Kind.TOGETHER) {
      String second = things.get(things.size() > 1 ? 1 : 0); // a group: all its members
      out.add(new Goal.Together(moment(o, things.get(0)), moment(o, second)));
      return;
    }
    List<String> targets = cast.ids(o.target());
    if (targets.isEmpty()) {
      targets = List.of("");
    }
    for (String thing : things) {
      for (String target : targets) {
        if (!thing.equals(target) || o.thing() == o.target()) { // of a group: one another
          Goal g = goal(o, thing, target);
          if (!out.contains(g)) {
            out.add(g);
          }
        }
      }
    }
  }

  private Goal moment(Outcome o, String thing) {
    String target = cast.id(o.target());
    return o.detail().equals("lands")
        ? new Goal.Lands(thing, target, "")
        : new Goal.Hits(thing, target);
  }

  private static Goal goal(Outcome o, String thing, String target) {
    return switch (o.kind()) {
      case MISSES -> new Goal.Misses(thing, target);
      case ENTERS -> new Goal.Enters(thing, target);
      case RESTS -> new Goal.Rests(thing);
      case BREAKS -> new Goal.Breaks(thing);
      case SURVIVES -> new Goal.Survives(thing);
      case REPEATS -> new Goal.Repeats(thing, o.detail(), o.n());
      case ALL_BUT -> new Goal.AllBut(thing, o.detail(), o.n());
      case TOPPLES -> new Goal.Topples(thing, o.detail());
      case STAYS_UP -> new Goal.StaysUp(thing);
      case HITS, TOGETHER -> new Goal.Hits(thing, target);
      case AVOIDS -> new Goal.Avoids(thing, target);
      case LANDS -> new Goal.Lands(thing, target, o.detail());
      case FALLS_OFF -> new Goal.FallsOff(thing, target);
      case STAYS_IN -> new Goal.StaysIn(thing, target);
      case REACHES -> new Goal.Reaches(thing, target, o.detail());
      case PASSES -> new Goal.Passes(thing, target, o.detail());
      case MOVES -> new Goal.Moves(thing, o.detail());
      case FLOATS -> new Goal.Floats(thing);
      case SINKS -> new Goal.Sinks(thing);
      case LIGHTS -> new Goal.Lights(thing, o.n() == 1);
    };
  }
}
