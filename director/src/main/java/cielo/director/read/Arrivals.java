package cielo.director.read;

import cielo.director.read.Outcome.Kind;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Primitive;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes from where a motion leads: "into the cup", "off the table", "to the left of the box".
 */
final class Arrivals {
  private static final Set<Primitive> TRAVELS =
      Primitives.of(
          "ROLL SLIDE FALL THROW GO RUN FLY BOUNCE JUMP LAND DRIVE DRIFT GLIDE FLOAT KICK PUSH PULL"
              + " MOVE SWIM CLIMB LAUNCH SHOOT RELEASE BLOW FOLLOW FLUTTER FLOW CRASH POUR PLACE STOP"
              + " SWING LIFT");
  private static final Set<Primitive> OWN_FORCE =
      Primitives.of("GO RUN JUMP CLIMB FLY DRIVE SWIM MOVE");
  private static final Set<Primitive> STAYS =
      Primitives.of("FLOAT SWIM DRIFT RUN FLY FLUTTER SWING STOP");
  private static final Set<Primitive> STRIKES = Primitives.of("CRASH SWING");
  private static final Set<Primitive> THROUGH_AIR =
      Primitives.of("JUMP FLY THROW KICK SHOOT LAUNCH CLIMB RELEASE");
  private static final Set<Primitive> PASSES_UNDER =
      Primitives.of("DRIVE FLY FLOAT DRIFT ROLL SLIDE GLIDE FLOW");
  private static final Set<Primitive> SLIDES = Primitives.of("PUSH PULL ROLL SLIDE GO MOVE DRIVE");

  private final Reading r;

  Arrivals(Reading r) {
    this.r = r;
  }

  void read(Deed d) {
    Thing mover = d.mover();
    if (mover == null || d.negated) {
      return;
    }
    if (TRAVELS.contains(d.primitive)) {
      for (Deed.Target t : d.targets) {
        Outcome o = arrival(d, mover, t);
        if (o != null) {
          d.outcomes.add(o);
        }
      }
      climbs(d);
      if (!d.direction.isEmpty() && d.primitive != Primitive.STOP) {
        d.outcomes.add(Outcome.of(Kind.MOVES, mover, null, d.direction));
      }
    }
    boolean in = d.verb.equals("go") && d.particle.equals("in") && d.targets.isEmpty();
    if (in || d.verb.equals("score")) {
      d.outcomes.add(Outcome.of(Kind.ENTERS, mover));
    }
    if (d.verb.equals("reach") && d.object != null) {
      d.outcomes.add(Outcome.of(Kind.REACHES, mover, d.object, ""));
    }
  }

  /** "up a tree", "down a ramp". */
  private static void climbs(Deed d) {
    for (Deed.Target t : d.targets) {
      if (d.direction.isEmpty() && !t.thing().hidden) {
        d.direction = t.as() == Case.UP ? "up" : t.as() == Case.DOWN ? "down" : "";
      }
    }
  }

  private @Nullable Outcome arrival(Deed d, Thing mover, Deed.Target t) {
    Thing x = t.thing();
    boolean own = mover == d.agent && OWN_FORCE.contains(d.primitive);
    if (mover == x) {
      return null;
    }
    return switch (t.as()) {
      case INTO, IN -> into(d, mover, t);
      case OFF ->
          d.primitive == Primitive.LIFT
              ? null
              : Outcome.of(
                  d.primitive == Primitive.BOUNCE ? Kind.HITS : Kind.FALLS_OFF, mover, x, "");
      case LEFT_OF -> Outcome.of(Kind.REACHES, mover, x, "left");
      case RIGHT_OF -> Outcome.of(Kind.REACHES, mover, x, "right");
      case IN_FRONT -> Outcome.of(Kind.REACHES, mover, x, "front");
      case BEHIND -> t.word().equals("beside") ? Outcome.of(Kind.REACHES, mover, x, "back") : null;
      case ONTO -> own && !x.hidden ? Outcome.of(Kind.REACHES, mover, x, "top") : null;
      case ON ->
          d.primitive == Primitive.STOP && !x.hidden ? Outcome.of(Kind.LANDS, mover, x, "") : null;
      case TO -> x.hidden ? null : to(d, mover, t);
      case AGAINST ->
          x.hidden
              ? null
              : Outcome.of(SLIDES.contains(d.primitive) ? Kind.REACHES : Kind.HITS, mover, x, "");
      case UNDER -> x.hidden ? null : under(d, mover, x, own);
      case OVER ->
          x.hidden || !THROUGH_AIR.contains(d.primitive)
              ? null
              : Outcome.of(Kind.PASSES, mover, x, "over");
      case THROUGH ->
          x.hidden || r.words.is("effect", x.name)
              ? null
              : Outcome.of(Kind.PASSES, mover, x, "through");
      case PAST -> x.hidden ? null : Outcome.of(Kind.PASSES, mover, x, "past");
      default -> null;
    };
  }

  /** In at an opening, else against it. */
  private @Nullable Outcome into(Deed d, Thing mover, Deed.Target t) {
    Thing x = t.thing();
    if (opening(x) && !STRIKES.contains(d.primitive)) {
      boolean inside = t.as() == Case.IN && (x.hidden || STAYS.contains(d.primitive));
      return inside ? null : Outcome.of(Kind.ENTERS, mover, x, "");
    }
    boolean strikes = t.as() == Case.INTO && !x.hidden && !mover.animate();
    return strikes && !r.words.is("stuff", x.name) && !r.words.is("set", x.name)
        ? Outcome.of(Kind.HITS, mover, x, "")
        : null;
  }

  private static @Nullable Outcome to(Deed d, Thing mover, Deed.Target t) {
    boolean aims =
        t.word().equals("at")
            || t.word().equals("for")
            || t.word().equals("by")
            || d.primitive == Primitive.THROW;
    if (aims || (d.primitive == Primitive.STOP && !t.word().equals("beside"))) {
      return null;
    }
    return t.word().startsWith("toward")
        ? Outcome.of(Kind.MOVES, mover, t.thing(), "towards")
        : Outcome.of(Kind.REACHES, mover, t.thing(), "");
  }

  private static @Nullable Outcome under(Deed d, Thing mover, Thing x, boolean own) {
    if (PASSES_UNDER.contains(d.primitive)) {
      return Outcome.of(Kind.PASSES, mover, x, "under");
    }
    return own ? Outcome.of(Kind.REACHES, mover, x, "bottom") : null;
  }

  private boolean opening(Thing x) {
    String head = x.name.substring(x.name.lastIndexOf(' ') + 1);
    return r.words.is("opening", head) || r.words.is("opening", x.name);
  }
}
