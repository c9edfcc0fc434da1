package cielo.people.body;

import java.util.Map;

/**
 * The parameters of a body.
 *
 * @param years age, 1 .. 90
 * @param gender 0 female .. 1 male
 * @param muscle 0 .. 1, average .5, as {@code weight} and {@code height}
 * @param proportion .5 neutral .. 1 ideal
 * @param african share of origin, as {@code asian}, {@code caucasian}; they sum to 1
 * @param cup bust of women, 0 .. 1
 * @param details target name → strength; {@code *} in a name stands for both sides
 * @param head size of the head, 1 = natural, as {@code eye} and {@code hand}
 */
public record Build(
    double years,
    double gender,
    double muscle,
    double weight,
    double height,
    double proportion,
    double african,
    double asian,
    double caucasian,
    double cup,
    Map<String, Double> details,
    double head,
    double eye,
    double hand) {

  /** The average adult that face units were made for. */
  static final Build AVERAGE =
      new Build(25, .5, .5, .5, .5, .5, 1 / 3.0, 1 / 3.0, 1 / 3.0, .5, Map.of(), 1, 1, 1);
}
