package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the trail of a pendulum's bob says.
 *
 * @param period of a full swing, s
 * @param radians how far it swings out
 */
record Swing(double period, double radians) {
  /**
   * @param arm from the pivot to the middle of the bob, m; {@code bob} its radius. Empty if it does
   *     not swing to and fro at least once.
   */
  static Optional<Swing> of(List<Seen> trail, double arm, double bob) {
    if (trail.size() < 10) {
      return Optional.empty();
    }
    // metres to the side of where the bob is seen at first, by its apparent size
    double perPixel = scale(trail, bob);
    double low = 1e9;
    double high = -1e9;
    for (Seen s : trail) {
      low = Math.min(low, s.blob().x());
      high = Math.max(high, s.blob().x());
    }
    double middle = (low + high) / 2;
    List<Double> crossings = crossings(trail, middle);
    if (crossings.size() < 3) {
      return Optional.empty();
    }
    // every second crossing goes the same way: a middle that is a little off does not matter
    int whole = (crossings.size() - 1) / 2;
    double period = (crossings.get(2 * whole) - crossings.getFirst()) / whole;
    double out = (high - low) / 2 * perPixel;
    return Optional.of(new Swing(period, StrictMath.asin(Math.min(1, out / arm))));
  }

  private static double scale(List<Seen> trail, double bob) {
    double sum = 0;
    for (Seen s : trail) {
      sum += bob / Math.sqrt(s.blob().area() / Math.PI);
    }
    return sum / trail.size();
  }

  private static List<Double> crossings(List<Seen> trail, double middle) {
    List<Double> out = new ArrayList<>();
    for (int i = 1; i < trail.size(); i++) {
      double a = trail.get(i - 1).blob().x() - middle;
      double b = trail.get(i).blob().x() - middle;
      double gap = trail.get(i).t() - trail.get(i - 1).t();
      if ((a < 0) != (b < 0) && gap < 0.1) {
        out.add(trail.get(i - 1).t() + gap * a / (a - b));
      }
    }
    return out;
  }
}
