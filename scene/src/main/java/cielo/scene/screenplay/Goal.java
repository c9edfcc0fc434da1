package cielo.scene.screenplay;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * An outcome that must come out true in the take. Things are role ids; a group's id means all its
 * members. The stage has one verifier a kind.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "goal")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Goal.Misses.class, name = "misses"),
  @JsonSubTypes.Type(value = Goal.Enters.class, name = "enters"),
  @JsonSubTypes.Type(value = Goal.Rests.class, name = "rests"),
  @JsonSubTypes.Type(value = Goal.Breaks.class, name = "breaks"),
  @JsonSubTypes.Type(value = Goal.Survives.class, name = "survives"),
  @JsonSubTypes.Type(value = Goal.Repeats.class, name = "repeats"),
  @JsonSubTypes.Type(value = Goal.AllBut.class, name = "all_but"),
  @JsonSubTypes.Type(value = Goal.Topples.class, name = "topples"),
  @JsonSubTypes.Type(value = Goal.StaysUp.class, name = "stays_up"),
  @JsonSubTypes.Type(value = Goal.Hits.class, name = "hits"),
  @JsonSubTypes.Type(value = Goal.Avoids.class, name = "avoids"),
  @JsonSubTypes.Type(value = Goal.Lands.class, name = "lands"),
  @JsonSubTypes.Type(value = Goal.FallsOff.class, name = "falls_off"),
  @JsonSubTypes.Type(value = Goal.StaysIn.class, name = "stays_in"),
  @JsonSubTypes.Type(value = Goal.Reaches.class, name = "reaches"),
  @JsonSubTypes.Type(value = Goal.Passes.class, name = "passes"),
  @JsonSubTypes.Type(value = Goal.Moves.class, name = "moves"),
  @JsonSubTypes.Type(value = Goal.Turns.class, name = "turns"),
  @JsonSubTypes.Type(value = Goal.Floats.class, name = "floats"),
  @JsonSubTypes.Type(value = Goal.Sinks.class, name = "sinks"),
  @JsonSubTypes.Type(value = Goal.Flies.class, name = "flies"),
  @JsonSubTypes.Type(value = Goal.Swings.class, name = "swings"),
  @JsonSubTypes.Type(value = Goal.Lights.class, name = "lights"),
  @JsonSubTypes.Type(value = Goal.Before.class, name = "before"),
  @JsonSubTypes.Type(value = Goal.Together.class, name = "together")
})
public sealed interface Goal {
  /** Never inside the target's opening or touching it; nearest pass within 3 radii. */
  record Misses(String thing, String target) implements Goal {}

  /** Crosses the target's opening inwards and stays past it; or ends inside it. */
  record Enters(String thing, String target) implements Goal {}

  /** Slower than 1 cm/s for the last 0.5 s (or after its last action). */
  record Rests(String thing) implements Goal {}

  record Breaks(String thing) implements Goal {}

  /** Does not break. */
  record Survives(String thing) implements Goal {}

  /** {@code event} ("bounce", "spin", "swing") happens exactly {@code n} times. */
  record Repeats(String thing, String event, int n) implements Goal {}

  /** All of the group do {@code event} ("fall", "break") but {@code n}. */
  record AllBut(String group, String event, int n) implements Goal {}

  /** Ends tilted by more than 60 degrees; direction "left", "right", "forward", "back" or empty. */
  record Topples(String thing, String direction) implements Goal {}

  /** Stays within 15 degrees of upright and does not fall. */
  record StaysUp(String thing) implements Goal {}

  /** A contact between both. */
  record Hits(String thing, String target) implements Goal {}

  /** No contact between both. */
  record Avoids(String thing, String target) implements Goal {}

  /** Ends at rest on the target; axis "up", "side", "down" or empty for any. */
  record Lands(String thing, String target, String axis) implements Goal {}

  /** Starts on the target, ends below it. */
  record FallsOff(String thing, String target) implements Goal {}

  /** Never leaves the region of (on, in, near) the target. */
  record StaysIn(String thing, String target) implements Goal {}

  /** Comes within touching distance of the target, or to that side ("left", "front" ...) of it. */
  record Reaches(String thing, String target, String side) implements Goal {}

  /** Goes from one side of the target to the other (under, over, through, past). */
  record Passes(String thing, String target, String how) implements Goal {}

  /**
   * Moves by more than its own size; direction as in Topples plus "up", "down", "away", "towards".
   */
  record Moves(String thing, String direction) implements Goal {}

  /** Turns by more than a quarter about any axis. */
  record Turns(String thing) implements Goal {}

  record Floats(String thing) implements Goal {}

  record Sinks(String thing) implements Goal {}

  /** Touches nothing for at least half of the shot. */
  record Flies(String thing) implements Goal {}

  /** Passes its lowest point at least twice. */
  record Swings(String thing) implements Goal {}

  record Lights(String thing, boolean on) implements Goal {}

  /** The first goal's moment comes before the second's. */
  record Before(Goal first, Goal then) implements Goal {}

  /** Both moments within 40 ms. */
  record Together(Goal first, Goal second) implements Goal {}
}
