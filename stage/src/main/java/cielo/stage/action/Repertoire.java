package cielo.stage.action;

import cielo.scene.screenplay.Goal;
import cielo.scene.screenplay.Primitive;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The one table: primitive → how it is done → what must come out. The director maps verbs to
 * primitives, `goal.Verifiers` has one verifier a goal.
 */
final class Repertoire {
  /** How a part is compiled; empty = nothing moves. What has no row is acted by standing still. */
  interface Maker {
    List<Move> moves(Part p);
  }

  /** What must be true when the prompt does not say more. */
  interface Expectation {
    List<Goal> goals(Part p);
  }

  record Row(Maker maker, Expectation goals) {}

  private static final Row NOTHING = new Row(Things::none, Expect::none);
  private static final Map<Primitive, Row> TABLE = new EnumMap<>(Primitive.class);

  private static void row(Maker maker, Expectation goals, Primitive... primitives) {
    for (Primitive p : primitives) {
      TABLE.put(p, new Row(maker, goals));
    }
  }

  static {
    row(Things::drop, Expect::down, Primitive.FALL, Primitive.RELEASE);
    row(Things::bounce, Expect::bounces, Primitive.BOUNCE);
    row(Things::toss, Expect::thrown, Primitive.THROW, Primitive.SHOOT);
    row(Things::kick, Expect::thrown, Primitive.KICK);
    row(Things::roll, Expect::reachesOrMoves, Primitive.ROLL);
    row(Things::slide, Expect::reachesOrMoves, Primitive.SLIDE);
    row(Things::glide, Expect::glides, Primitive.GLIDE);
    row(Things::strike, Expect::hits, Primitive.HIT, Primitive.COLLIDE, Primitive.CRASH);
    row(Things::push, Expect::moves, Primitive.PUSH, Primitive.PULL, Primitive.MOVE);
    row(Things::topple, Expect::topples, Primitive.TOPPLE);
    row(Things::domino, Expect::allFall, Primitive.DOMINO);
    row(Turning::wobble, Expect::staysUp, Primitive.WOBBLE, Primitive.ROCK);
    row(Turning::balance, Expect::staysUp, Primitive.BALANCE);
    row(Turning::spin, Expect::turns, Primitive.SPIN, Primitive.TURN);
    row(Turning::tilt, Expect::none, Primitive.TILT);
    row(Turning::swing, Expect::swings, Primitive.SWING);
    row(Effects::shatter, Expect::breaks, Primitive.BREAK, Primitive.CUT);
    row(Effects::explode, Expect::breaksIfItCan, Primitive.EXPLODE);
    row(Things::scatter, Expect::moves, Primitive.SCATTER);
    row(Things::afloat, Expect::floats, Primitive.FLOAT, Primitive.DRIFT, Primitive.BOB);
    row(Things::blown, Expect::moves, Primitive.BLOW, Primitive.FLUTTER);
    row(Things::none, Expect::none, Primitive.WAVE_IN_WIND);
    row(Things::splash, Expect::down, Primitive.SPLASH, Primitive.SINK);
    row(Things::launch, Expect::up, Primitive.LAUNCH);
    row(Turning::open, Expect::opens, Primitive.OPEN);
    row(Turning::close, Expect::opens, Primitive.CLOSE);
    row(
        Ways::go,
        Expect::reachesOrMoves,
        Primitive.GO,
        Primitive.RUN,
        Primitive.DRIVE,
        Primitive.SWIM);
    row(Ways::go, Expect::follows, Primitive.FOLLOW);
    row(Ways::climb, Expect::up, Primitive.CLIMB);
    row(Ways::jump, Expect::reachesOrMoves, Primitive.JUMP);
    row(Things::fly, Expect::flies, Primitive.FLY);
    row(Ways::land, Expect::lands, Primitive.LAND);
    row(Ways::orbit, Expect::moves, Primitive.ORBIT);
    row(Hands::lift, Expect::up, Primitive.LIFT);
    row(Hands::put, Expect::put, Primitive.PLACE, Primitive.GIVE);
    row(Hands::take, Expect::moves, Primitive.TAKE);
    row(Hands::stack, Expect::stacked, Primitive.STACK);
    row(Effects::lightOn, Expect::lit, Primitive.LIGHT);
    row(Effects::lightOff, Expect::dark, Primitive.EXTINGUISH);
    row(Effects::burn, Expect::none, Primitive.BURN);
    row(Effects::sound, Expect::none, Primitive.SOUND);
    row(Things::none, Expect::rests, Primitive.REST, Primitive.HANG, Primitive.STOP);
    row(Things::none, Expect::poses, Primitive.POSE);
  }

  private Repertoire() {}

  static Row row(Primitive p) {
    return TABLE.getOrDefault(p, NOTHING);
  }

  /**
   * Primitives that nothing can yet show (they have no row or move nothing that is seen): kept in
   * the plan, said to the user.
   */
  static boolean unshown(Primitive p) {
    return switch (p) {
      case GROW,
          SHRINK,
          MELT,
          STRETCH,
          POUR,
          FLOW,
          EAT,
          CATCH,
          GESTURE,
          TOUCH,
          SPEAK,
          PERFORM,
          APPEAR,
          VANISH,
          CHANGE ->
          true;
      default -> false;
    };
  }

  /** Every primitive that has a way to be shown. */
  static List<Primitive> shown() {
    List<Primitive> out = new ArrayList<>();
    for (Primitive p : Primitive.values()) {
      if (!unshown(p)) {
        out.add(p);
      }
    }
    return out;
  }
}
