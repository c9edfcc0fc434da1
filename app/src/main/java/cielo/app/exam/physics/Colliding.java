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

  private static final double FPS = 120;
  private static final double AROUND = 0.25; // s

  /*
   * On ice: where the floor is rough, the blow of a rolling ball presses the other one down, and the
   * floor's friction takes a good part of the momentum away. So in nature, too.
   */
  private static final String BALL = "ball";

  /** Colours that the rink's lines do not have. */
  private static final Hue[] HUES = {Hue.GREEN, Hue.YELLOW, Hue.PURPLE};

  @Override
  public String name() {
    return "colliding";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Truth truth = new Truth(studio.library());
    List<Optional<Double>> all =
        Crew.each(IntStream.range(0, quick ? 20 : 28).boxed().toList(), i -> one(studio, truth, i));
    List<Double> seen = all.stream().flatMap(Optional::stream).toList();
    String lost = all.size() - seen.size() + " of " + all.size() + " films not tracked";
    return List.of(
        Figure.atMost(0.03, "momentum_error", Median.of(seen), seen.size()).withNote(lost));
  }

  private static Optional<Double> one(Studio studio, Truth truth, int i) {
    Hue first = HUES[i % HUES.length];
    Hue second = HUES[(i + 1) % HUES.length];
    String prompt =
        String.format(
            Locale.ROOT,
            "A %s %s rolls into a %s %s on an ice rink.",
            first.word(),
            BALL,
            second.word(),
            BALL);
    Footage film = Footage.of(studio, prompt, Dice.of(SEED, i).bits() >>> 1);
    Sphere ball = new Sphere(truth.radius(BALL));
    List<Footage.Seen> scout =
        film.track(0, Filming.SECONDS, SCOUT_FPS, List.of(second), ball).getFirst();
    double when = scout.isEmpty() ? Double.NaN : Meeting.moved(scout, ball);
    if (Double.isNaN(when)) {
      return Optional.empty();
    }
    double kg = truth.massKg(BALL);
    var trails =
        film.track(when - 1 / SCOUT_FPS - AROUND, when + AROUND, FPS, List.of(first, second), ball);
    return Meeting.of(trails.get(0), trails.get(1), ball).map(m -> m.change(kg, kg));
  }
}
