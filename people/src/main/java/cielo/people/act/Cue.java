package cielo.people.act;

import cielo.scene.geometry.Vec3;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does something in [from, to) seconds.
 *
 * @param peak when the blow falls, the ball leaves the hand; before {@code from} = does not matter
 * @param at what it is done to, or null
 * @param height over the floor of what is sat or lain on, m
 */
public record Cue(
    int entity,
    Motion motion,
    double from,
    double to,
    double peak,
    @Nullable Vec3 at,
    double height) {
  public static Cue of(int entity, Motion motion, double from, double to) {
    return new Cue(entity, motion, from, to, -1, null, 0);
  }

  /** How much of it is seen at {@code t}: eased in and out, 0 .. 1. */
  double share(double t) {
    double in = cielo.people.body.Steps.smooth(from, from + .35, t);
    double out = 1 - cielo.people.body.Steps.smooth(to - .35, to, t);
    return Math.min(in, out);
  }
}
