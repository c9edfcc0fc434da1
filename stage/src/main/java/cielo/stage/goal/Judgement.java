package cielo.stage.goal;

/**
 * What a verifier saw.
 *
 * @param held the goal came true
 * @param moment when it did, s (NaN = no single moment)
 * @param near 0 = far from true .. 1 = true: ranks tries that all failed
 * @param why one sentence
 */
public record Judgement(boolean held, double moment, double near, String why) {
  static Judgement yes(double moment, String why) {
    return new Judgement(true, moment, 1, why);
  }

  static Judgement no(double near, String why) {
    return new Judgement(false, Double.NaN, Math.clamp(near, 0, 0.99), why);
  }

  static Judgement of(boolean held, String why) {
    return held ? yes(Double.NaN, why) : no(0, why);
  }
}
