package cielo.scene.take;

import cielo.scene.screenplay.Goal;

/**
 * Whether a goal came true in the take.
 *
 * @param act index of the act
 * @param why what was seen, one sentence
 */
public record Verdict(int act, Goal goal, boolean held, String why) {}
