package cielo.stage.action;

import cielo.scene.screenplay.Action;
import cielo.scene.take.Happening;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;

/** What breaks, burns, lights up or makes a noise. */
final class Effects {
  private Effects() {}

  /** Falls and breaks if nothing else was said; what is too tough breaks by itself on landing. */
  static List<Move> shatter(Part p) {
    Player q = p.subject().getFirst();
    if (p.target() != null || p.has(Action.Case.ON, Action.Case.ONTO, Action.Case.AGAINST)) {
      return Things.launches(p, p.target() == null ? Launch.Mode.DROP : Things.mode(q), p.target());
    }
    List<Move> out = new ArrayList<>();
    for (Player x : p.subject()) {
      if (!x.model().fractures().isEmpty()) {
        out.add(new Burst(x, false, p.vigour()));
      }
    }
    return out.isEmpty() ? Things.launches(p, Launch.Mode.DROP, null) : out;
  }

  static List<Move> explode(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player x : p.subject()) {
      out.add(
          x.model().fractures().isEmpty()
              ? new Nudge(x, Nudge.Mode.KNOCK, Things.SCATTERED[x.member() % 4], p.vigour())
              : new Burst(x, true, p.vigour()));
    }
    return out;
  }

  static List<Move> lightOn(Part p) {
    return notes(p, Happening.Kind.LIGHT_ON, "lamp", 600);
  }

  static List<Move> lightOff(Part p) {
    return notes(p, Happening.Kind.LIGHT_OFF, "lamp", 600);
  }

  static List<Move> burn(Part p) {
    List<Move> out = new ArrayList<>(notes(p, Happening.Kind.EMIT, "fire", 600));
    out.addAll(notes(p, Happening.Kind.EMIT, "smoke", 600));
    return out;
  }

  static List<Move> sound(Part p) {
    return notes(p, Happening.Kind.SOUND, p.action().verb(), 1);
  }

  private static List<Move> notes(Part p, Happening.Kind kind, String name, double length) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      out.add(new Note(q, kind, name, length, q.size().x()));
    }
    return out;
  }
}
