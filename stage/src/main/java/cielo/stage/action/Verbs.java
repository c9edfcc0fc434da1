package cielo.stage.action;

import cielo.scene.screenplay.Primitive;

/** What kind of happening a primitive is, for those that compile it. */
final class Verbs {
  private Verbs() {}

  /** The patient moves, not the agent: "a boy throws a ball". */
  static boolean movesPatient(Primitive p) {
    return switch (p) {
      case THROW,
          KICK,
          RELEASE,
          PUSH,
          PULL,
          LIFT,
          PLACE,
          STACK,
          TAKE,
          GIVE,
          HOLD,
          OPEN,
          CLOSE,
          BREAK,
          CUT,
          POUR,
          LIGHT,
          EXTINGUISH,
          TOPPLE,
          SPIN,
          SWING,
          ROLL,
          SLIDE,
          BOUNCE,
          LAUNCH,
          SHOOT,
          EXPLODE,
          SCATTER,
          TILT,
          BLOW,
          SPLASH,
          DOMINO,
          TURN,
          FALL,
          ROCK,
          WOBBLE,
          MOVE,
          APPEAR,
          VANISH,
          GROW,
          SHRINK,
          MELT,
          BURN,
          STRETCH,
          BALANCE ->
          true;
      default -> false;
    };
  }

  /** The agent must be at the patient for it. */
  static boolean needsTouch(Primitive p) {
    return switch (p) {
      case PUSH,
          TOPPLE,
          KICK,
          HIT,
          BREAK,
          SCATTER,
          DOMINO,
          ROLL,
          SLIDE,
          SPIN,
          SWING,
          ROCK,
          WOBBLE,
          OPEN,
          CLOSE,
          TILT,
          EXPLODE,
          MOVE ->
          true;
      default -> false;
    };
  }

  /** Comes about by itself after something was set in motion. */
  static boolean follows(Primitive p) {
    return switch (p) {
      case HIT,
          COLLIDE,
          BOUNCE,
          STOP,
          REST,
          LAND,
          FALL,
          BREAK,
          ROLL,
          SLIDE,
          SPIN,
          TOPPLE,
          SCATTER,
          SINK,
          FLOAT,
          SPLASH,
          DOMINO,
          WOBBLE,
          CRASH,
          BOB,
          DRIFT,
          MOVE,
          WAIT ->
          true;
      default -> false;
    };
  }
}
