package cielo.app.exam.physics;

import java.util.List;

/** The middle of some numbers. */
final class Median {
  private Median() {}

  /** NaN for none. */
  static double of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    return n == 0
        ? Double.NaN
        : n % 2 == 1 ? sorted.get(n / 2) : (sorted.get(n / 2 - 1) + sorted.get(n / 2)) / 2;
  }
}
