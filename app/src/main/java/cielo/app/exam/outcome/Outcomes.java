package cielo.app.exam.outcome;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Filming;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Share of captions whose expected outcome is a goal of their take and came true. No goal, another
 * goal or a goal that was not reached is a failure.
 */
public final class Outcomes implements Row {
  /** Least number of captions of a quick exam. */
  static final int QUICK = 60;

  /** Names seeds that nothing else in the product uses. */
  private static final long SEED = 730_241;

  private final String name;
  private final Path captions;
  private final Figure.Limit limit;
  private final int most;
  private final Consumer<Outcome> listener;

  private Outcomes(
      String name, Path captions, Figure.Limit limit, int most, Consumer<Outcome> listener) {
    this.name = name;
    this.captions = captions;
    this.limit = limit;
    this.most = most;
    this.listener = listener;
  }

  /**
   * The captions that count.
   *
   * @param captions see {@link Caption#load}
   * @param most only the first so many, 0 = all
   * @param listener hears of each outcome, in order
   */
  public static Outcomes of(Path captions, int most, Consumer<Outcome> listener) {
    return new Outcomes("outcomes", captions, new Figure.Limit.AtLeast(0.95), most, listener);
  }

  /** Captions on which nothing was ever mended: shown beside, names no failure. */
  public static Outcomes heldOut(Path captions) {
    return new Outcomes("outcomes_held_out", captions, new Figure.Limit.None(), 0, o -> {});
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<Caption> all = Caption.load(captions);
    if (most > 0) {
      all = all.subList(0, Math.min(most, all.size()));
    }
    if (quick) {
      all = Crew.sample(all, QUICK);
    }
    List<Outcome> outcomes = Crew.each(all, c -> shoot(studio, c));
    outcomes.forEach(listener);
    long reached = outcomes.stream().filter(Outcome::reached).count();
    String figure = name.equals("outcomes") ? "outcome_rate" : name;
    return List.of(
        new Figure(figure, (double) reached / all.size(), all.size(), limit, causes(outcomes)));
  }

  static Outcome shoot(Studio studio, Caption c) {
    try {
      Filming film = Filming.of(studio, c.text(), Dice.of(SEED, c.id()).bits() >>> 1);
      return new Verdicts(film, studio.library()).of(c);
    } catch (RuntimeException e) {
      return new Outcome(c, Outcome.Cause.BROKEN, e.toString());
    }
  }

  private static String causes(List<Outcome> outcomes) {
    Map<Outcome.Cause, Integer> n = new EnumMap<>(Outcome.Cause.class);
    outcomes.stream().filter(o -> !o.reached()).forEach(o -> n.merge(o.cause(), 1, Integer::sum));
    return n.entrySet().stream()
        .map(e -> name(e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String name(Outcome.Cause c) {
    return c.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
