package cielo.stage.action;

import cielo.people.act.Motion;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Primitive;
import cielo.stage.cast.Player;
import cielo.world.physics.Controller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person's body does beside being moved: nothing in the world of things changes by it.
 *
 * @param object what it is done to, or null
 * @param seconds how long
 * @param peak time of the blow or release after the gesture's start, or -1
 * @param held goes on from the first to the last moment of the act
 */
public record Gesture(
    Player who, Motion motion, @Nullable Player object, double seconds, double peak, boolean held)
    implements Move {
  /** Time from wind-up to release. */
  private static final double WIND_UP = .75;

  /** Gestures of an action, each with its start after the action's own. */
  static List<Beat> of(Part p, List<Move> moves) {
    List<Beat> out = new ArrayList<>();
    Optional<Motion> motion = motion(p.action());
    if (motion.isEmpty()) {
      return out;
    }
    Motion m = motion.get();
    double blow = blow(moves);
    for (Player who : p.agents()) {
      if (who.model().body() == null) {
        continue;
      }
      Player object = p.subject().contains(who) ? p.target() : p.subject().getFirst();
      boolean strikes = m == Motion.THROW || m == Motion.KICK || m == Motion.PUNCH;
      boolean held = m.seconds == 0 && (m == Motion.SIT || m == Motion.LIE) && !becomes(p.action());
      double length = m.seconds > 0 ? Math.min(Math.max(m.seconds, 1), p.seconds()) : p.seconds();
      if (strikes && blow >= 0) {
        out.add(new Beat(new Gesture(who, m, object, 1.5, WIND_UP, false), blow - WIND_UP));
      } else {
        out.add(new Beat(new Gesture(who, m, object, Math.max(.8, length), -1, held), 0));
      }
    }
    return out;
  }

  /** The motion that an action's verb means, if a body is needed for it. */
  static Optional<Motion> motion(Action a) {
    Optional<Motion> m = Motion.of(a.verb());
    boolean travels =
        a.primitive() == Primitive.GO
            || a.primitive() == Primitive.RUN
            || a.primitive() == Primitive.JUMP && !a.targets().isEmpty();
    if (a.primitive() == Primitive.THROW || a.primitive() == Primitive.SHOOT) {
      return Optional.of(Motion.THROW);
    }
    if (a.primitive() == Primitive.KICK) {
      return Optional.of(Motion.KICK);
    }
    return travels && !a.verb().startsWith("crawl") ? Optional.empty() : m;
  }

  /** "Sits down" happens, "sits" lasts. */
  private static boolean becomes(Action a) {
    return a.verb().endsWith(" down") || a.verb().endsWith(" up");
  }

  /** When the first thing is let go, or -1. */
  private static double blow(List<Move> moves) {
    for (Move m : moves) {
      if (m instanceof Later l && l.move() instanceof Launch x) {
        return l.delay() + x.lead();
      }
      if (m instanceof Launch x) {
        return x.lead();
      }
    }
    return -1;
  }

  @Override
  public List<Knob> knobs() {
    return List.of();
  }

  @Override
  public List<Player> movers() {
    return List.of();
  }

  @Override
  public Controller perform(Layout layout, double start, double[] k) {
    return (world, t) -> {};
  }

  /** Where its object is at the start, the middle of it. */
  public @Nullable Vec3 towards(cielo.stage.place.Blocking blocking) {
    Player o = object;
    if (o == null) {
      return null;
    }
    Pose at = blocking.at(o);
    return o.model().bounds().moved(at).centre();
  }
}
