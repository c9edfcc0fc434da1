package cielo.stage.action;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import cielo.scene.shape.Solid;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How things are set in motion: from a part to moves, one method a row of the repertoire. */
final class Things {
  private Things() {}

  /** Where the members of a group go when it scatters. */
  static final String[] SCATTERED = {"right", "left", "towards", "away"};

  static List<Move> none(Part p) {
    return List.of();
  }

  static List<Move> drop(Part p) {
    Player into = p.leaves() ? null : p.target();
    if (p.leaves() && p.target() != null && above(p, p.target())) {
      return launches(p, mode(p.subject().getFirst()), null); // off the edge of what it stands on
    }
    Player first = p.subject().getFirst();
    if (p.subject().size() > 2 && standsFirm(p, first)) {
      return thin(first) ? domino(p) : topple(p); // a row or a tower falls by falling over
    }
    if (into == null && standsFirm(p, first) && tall(first) && first.model().massKg() > 5) {
      return topple(p);
    }
    return launches(p, Launch.Mode.DROP, into);
  }

  private static boolean standsFirm(Part p, Player q) {
    return p.place(q).y() - p.blocking().support().get(q.index()) < 0.05;
  }

  private static boolean tall(Player q) {
    return q.size().y() > 2 * Math.min(q.size().x(), q.size().z());
  }

  private static boolean thin(Player q) {
    return Math.min(q.size().x(), q.size().z()) < 0.35 * q.size().y();
  }

  /** Off a wall or a board it is thrown at it; off a table it is thrown onto its top. */
  static List<Move> bounce(Part p) {
    Player t = p.target();
    boolean off = t != null && p.has(Action.Case.OFF, Action.Case.AGAINST);
    if (!off || Objects.requireNonNull(t).size().y() < 0.25) {
      return launches(p, Launch.Mode.DROP, null);
    }
    if (flat(t)) {
      List<Move> out = new ArrayList<>();
      for (Player q : p.subject()) {
        String way = p.action().direction();
        out.add(new Launch(q, Launch.Mode.THROW, t, way, p.vigour(), false, 0, null, true));
      }
      return out;
    }
    return launches(p, Launch.Mode.THROW, t);
  }

  private static boolean flat(Player t) {
    return t.model().spots().stream()
        .anyMatch(s -> s.kind() == Spot.Kind.SURFACE && s.centre().y() > 0.6 * t.size().y());
  }

  static List<Move> toss(Part p) {
    if (clears(p)) {
      return over(p, false);
    }
    return launches(p, Launch.Mode.THROW, p.leaves() ? null : p.target());
  }

  private static boolean clears(Part p) {
    return p.target() != null && p.has(Action.Case.OVER, Action.Case.ACROSS) && !p.misses();
  }

  private static List<Move> over(Part p, boolean low) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      out.add(new Over(q, Objects.requireNonNull(p.target()), low, p.vigour()));
    }
    return out;
  }

  static List<Move> kick(Part p) {
    if (clears(p)) {
      return over(p, true);
    }
    boolean high = p.target() != null && Openings.high(p.target());
    return launches(p, high ? Launch.Mode.THROW : Launch.Mode.KICK, p.target());
  }

  static List<Move> glide(Part p) {
    return p.alive() || p.rides() ? Ways.fly(p) : slide(p);
  }

  static List<Move> scatter(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player x : p.subject()) {
      out.add(new Nudge(x, Nudge.Mode.KNOCK, SCATTERED[x.member() % 4], p.vigour()));
    }
    return out;
  }

  static List<Move> roll(Part p) {
    return launches(
        p,
        roundish(p.subject().getFirst()) ? Launch.Mode.ROLL : Launch.Mode.SLIDE,
        p.leaves() ? null : p.target());
  }

  static List<Move> slide(Part p) {
    return launches(p, Launch.Mode.SLIDE, p.leaves() ? null : p.target());
  }

  /** A blow: what can roll rolls there, what is light is thrown, what goes by itself goes. */
  static List<Move> strike(Part p) {
    Player a = p.subject().getFirst();
    Player b = p.target();
    boolean small = a.size().length() < 1;
    if (a.alive() || (p.rides() && !small)) {
      return b == null && p.subject().size() > 1 ? Ways.meet(p) : Ways.go(p);
    }
    if (b == null && p.subject().size() > 1) {
      Player other = p.subject().get(1);
      return List.of(
          new Launch(a, mode(a), other, "", p.vigour(), false, 0, null, false),
          new Launch(other, mode(other), a, "left", p.vigour(), false, 0, null, false));
    }
    if (b == null) {
      return launches(p, mode(a), null);
    }
    boolean high =
        Openings.high(b)
            || b.model().stands() == cielo.scene.shape.Model.Stands.WALL
            || p.box(b).min().y() > 0.6;
    return launches(p, high && roundish(a) ? Launch.Mode.THROW : mode(a), b);
  }

  static boolean meets(Primitive p) {
    return p == Primitive.HIT || p == Primitive.COLLIDE || p == Primitive.CRASH;
  }

  static List<Move> push(Part p) {
    Player first = p.subject().getFirst();
    boolean led = first.alive() || (p.rides() && first.size().length() >= 1);
    if (p.target() != null && !led && p.misses()) {
      boolean high = Openings.high(p.target());
      return launches(p, high ? Launch.Mode.THROW : mode(first), p.target());
    }
    if (p.target() != null && !led) {
      return launches(p, mode(first), p.leaves() ? null : p.target());
    }
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      if (led) {
        return Ways.go(p);
      }
      boolean rolls = roundish(q) || p.rides();
      out.add(
          rolls
              ? new Launch(
                  q, mode(q), null, p.action().direction(), p.vigour(), false, 0, null, false)
              : new Nudge(q, Nudge.Mode.PUSH, p.action().direction(), p.vigour()));
    }
    return out;
  }

  static List<Move> topple(Part p) {
    if (p.subject().size() == 1) {
      return List.of(
          new Nudge(p.subject().getFirst(), Nudge.Mode.TOPPLE, p.action().direction(), p.vigour()));
    }
    // a stack gives way in its upper half, each storey a little more than the one below
    List<Move> out = new ArrayList<>();
    int n = p.subject().size();
    for (int i = n / 2; i < n; i++) {
      out.add(
          new Nudge(
              p.subject().get(i),
              Nudge.Mode.KNOCK,
              p.action().direction(),
              p.vigour() * (0.4 + 0.6 * (i + 1.0 - n / 2) / (n - n / 2))));
    }
    return out;
  }

  static List<Move> domino(Part p) {
    if (p.subject().size() > 1 && Upended.flat(p.subject().getFirst())) {
      return List.of(
          new Upended(p.subject()), new Nudge(p.subject().getFirst(), Nudge.Mode.FELL, "right", 1));
    }
    return List.of(new Nudge(p.subject().getFirst(), Nudge.Mode.TOPPLE, "right", 1));
  }

  static List<Move> afloat(Part p) {
    if (p.blocking().place().water() != null) {
      return List.of();
    }
    if (p.action().direction().equals("down") || p.action().manner().contains("down")) {
      return launches(p, Launch.Mode.DROP, null); // it sails down as its shape lets it
    }
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      Vec3 drift =
          p.action().direction().isEmpty()
              ? new Vec3(0.06, 0, 0)
              : Compass.of(p.action().direction()).times(0.25);
      boolean rises = p.action().direction().equals("up");
      out.add(
          new Buoyed(
              q, rises ? Vec3.ZERO : drift, 0.06 + 0.05 * q.size().x(), rises ? 0.35 : 0, true));
    }
    return out;
  }

  static List<Move> blown(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      if (q.model().massKg() < 0.2) {
        Vec3 v = Compass.of(p.action().direction()).times(0.8 * p.vigour());
        out.add(new Buoyed(q, v, 0.25, 0.1, p.place(q).y() < 0.5));
      } else {
        out.add(new Nudge(q, Nudge.Mode.PUSH, p.action().direction(), p.vigour()));
      }
    }
    return out;
  }

  static List<Move> splash(Part p) {
    return launches(p, Launch.Mode.DROP, null);
  }

  static List<Move> launch(Part p) {
    List<Move> out = new ArrayList<>();
    for (Player q : p.subject()) {
      out.add(new Thrust(q, p.vigour()));
    }
    return out;
  }

  /** Comes down on its target, on the side that is said. */
  static List<Move> letDown(Part p) {
    for (Goal g : p.action().outcomes()) {
      if (g instanceof Goal.Lands l && !l.axis().isEmpty() && p.target() == null) {
        return List.of(new Flip(p.subject().getFirst(), l.axis(), p.vigour()));
      }
    }
    return launches(p, Launch.Mode.DROP, p.target());
  }

  /** Thrown if it has no wings of its own: a stone, a ball, a shoe that "flies". */
  static List<Move> fly(Part p) {
    Player first = p.subject().getFirst();
    boolean winged =
        first.alive()
            || p.rides()
            || first.model().stands() == cielo.scene.shape.Model.Stands.AIR
            || first.model().massKg() < 0.02
            || p.blocking().place().gravityMs2() < 0.5;
    return winged ? Ways.fly(p) : toss(p);
  }

  static List<Move> launches(Part p, Launch.Mode mode, @Nullable Player target) {
    List<Move> out = new ArrayList<>();
    int i = 0;
    for (Player q : p.subject()) {
      if (q.alive() && mode != Launch.Mode.DROP && mode != Launch.Mode.THROW) {
        out.addAll(
            Ways.go(
                new Part(p.action(), p.blocking(), p.agents(), List.of(q), target, p.seconds())));
        continue;
      }
      Player to = target != null && p.blocking().carrier(q) == target ? null : target;
      Player off =
          p.leaves()
                  && mode != Launch.Mode.DROP
                  && mode != Launch.Mode.THROW
                  && p.target() != null
                  && above(p, p.target())
              ? p.target()
              : null;
      out.add(
          new Launch(
              q,
              mode,
              to,
              p.action().direction(),
              p.vigour(),
              p.misses(),
              0.06 * i++,
              off,
              onto(p)));
    }
    return out;
  }

  /** It shall come to lie on its target. */
  private static boolean onto(Part p) {
    return p.target() != null
        && (p.has(Action.Case.ONTO)
            || p.action().outcomes().stream().anyMatch(g -> g instanceof Goal.Lands));
  }

  static Launch.Mode mode(Player p) {
    return roundish(p) ? Launch.Mode.ROLL : Launch.Mode.SLIDE;
  }

  private static boolean above(Part p, Player carrier) {
    return p.box(p.subject().getFirst()).min().y() > p.box(carrier).min().y() + 0.2;
  }

  /** Rolls when it is pushed: balls, and cylinders that lie. */
  static boolean roundish(Player p) {
    return p.model().links().getFirst().solids().stream()
        .anyMatch(s -> s.solid() instanceof Solid.Ball || s.solid() instanceof Solid.Capsule);
  }

  static boolean hollow(Player p) {
    return p.model().spots().stream().anyMatch(s -> s.kind() == Spot.Kind.OPENING);
  }
}
