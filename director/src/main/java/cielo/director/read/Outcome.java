package cielo.director.read;

import org.jspecify.annotations.Nullable;

/**
 * An outcome that the prompt states, before things have ids.
 *
 * @param detail event, direction, side or axis, as the goal of that kind wants it
 */
public record Outcome(
    Kind kind, @Nullable Thing thing, @Nullable Thing target, String detail, int n) {
  public enum Kind {
    MISSES,
    ENTERS,
    RESTS,
    BREAKS,
    SURVIVES,
    REPEATS,
    ALL_BUT,
    TOPPLES,
    STAYS_UP,
    HITS,
    AVOIDS,
    LANDS,
    FALLS_OFF,
    STAYS_IN,
    REACHES,
    PASSES,
    MOVES,
    FLOATS,
    SINKS,
    LIGHTS,
    TOGETHER
  }

  static Outcome of(Kind kind, @Nullable Thing thing) {
    return new Outcome(kind, thing, null, "", 0);
  }

  static Outcome of(Kind kind, @Nullable Thing thing, @Nullable Thing target, String detail) {
    return new Outcome(kind, thing, target, detail, 0);
  }
}
