package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Filming;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Momentum of two balls that meet, measured from pictures. */
public final class Colliding implements Row {
  private static final long SEED = 1_687;
  /** To find the blow, then to measure it. */
  private static final double SCOUT_FPS = 20;

  private static final double FPS = 240;
  private static final double AROUND = 0.09; // s: friction has no time to matter

  /** Balls and colours that an ice rink does not have. */
  private static final String[] BALLS = {"billiard ball", "billiard ball"};

  private static final Hue[] HUES = {Hue.GREEN, Hue.YELLOW, Hue.PURPLE};

  @Override
  public String name() {
    return "colliding";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Truth truth = new Truth(studio.library());
    List<Optional<Double>> all =
        Crew.each(IntStream.range(0, quick ? 4 : 28).boxed().toList(), i -> one(studio, truth, i));
    List<Double> seen = all.stream().flatMap(Optional::stream).toList();
    String lost = all.size() - seen.size() + " of " + all.size() + " films not tracked";
    return List.of(
        Figure.atMost(0.03, "momentum_error", Median.of(seen), seen.size()).withNote(lost));
  }

  private static Optional<Double> one(Studio studio, Truth truth, int i) {
    String ball = BALLS[i % BALLS.length];
    Hue first = HUES[i % HUES.length];
    Hue second = HUES[(i + 1) % HUES.length];
    String prompt =
        String.format(
            Locale.ROOT, "A %s %s rolls into a %s %s on an ice rink.",
            first.word(), ball, second.word(), ball);
    Footage film = Footage.of(studio, prompt, Dice.of(SEED, i).bits() >>> 1);
    double r = truth.radius(ball);
    Footage.Likely likely = (b, s) -> Meeting.ball(b, s, r);
    List<Footage.Seen> scout =
        film.track(0, Filming.SECONDS, SCOUT_FPS, List.of(second), likely).getFirst();
    double when = scout.isEmpty() ? Double.NaN : Meeting.moved(scout, r);
    if (Double.isNaN(when)) {
      return Optional.empty();
    }
    double kg = truth.massKg(ball);
    var trails =
        film.track(when - 1 / SCOUT_FPS - AROUND, when + AROUND, FPS, List.of(first, second), likely);
    return Meeting.of(trails.get(0), r, trails.get(1), r).map(m -> m.change(kg, kg));
  }
}
