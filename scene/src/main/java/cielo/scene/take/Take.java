package cielo.scene.take;

import java.util.List;

/** The recorded performance: all that picture, sound and checks read. Immutable. */
public record Take(
    long seed, String title, List<Act> acts, List<Shot> shots, List<Verdict> verdicts) {

  /** Length of the film, seconds. */
  public double seconds() {
    return shots.getLast().to();
  }

  /** The shot on screen at film time {@code t} (the last one at the end). */
  public Shot shotAt(double t) {
    for (Shot s : shots) {
      if (t < s.to()) {
        return s;
      }
    }
    return shots.getLast();
  }
}
