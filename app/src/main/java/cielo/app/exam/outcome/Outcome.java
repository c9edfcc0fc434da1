package cielo.app.exam.outcome;

/** What came of one caption, and why. */
public record Outcome(Caption caption, Cause cause, String why) {
  /** From understanding to doing. */
  public enum Cause {
    REACHED,
    /** Reading or filming threw an exception. */
    BROKEN,
    /** A thing of the goal is not in the cast. */
    NOT_CAST,
    /** The take has no goal at all. */
    NO_GOAL,
    /** The take has goals, none of the expected kind. */
    OTHER_GOAL,
    /** The kind is right, a thing, direction or number is not. */
    OTHER_DETAILS,
    /** The right goal, not reached. */
    NOT_REACHED
  }

  public boolean reached() {
    return cause == Cause.REACHED;
  }
}
