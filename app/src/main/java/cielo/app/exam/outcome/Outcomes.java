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
import java.util.Map;
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

  private final Path captions;
  private final int most;
  private final java.util.function.Consumer<Outcome> listener;

  /**
   * @param captions see {@link Caption#load}
   * @param most only the first so many, 0 = all
   * @param listener hears of each outcome, in order
   */
  public Outcomes(Path captions, int most, java.util.function.Consumer<Outcome> listener) {
    this.captions = captions;
    this.most = most;
    this.listener = listener;
  }

  @Override
  public String name() {
    return "outcomes";
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
    return List.of(
        Figure.atLeast(0.95, "outcome_rate", (double) reached / all.size(), all.size())
            .withNote(causes(outcomes)));
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
        .map(e -> e.getKey().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
