package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Momentum of two balls that meet, measured from pictures. */
public final class Colliding implements Row {
  private static final long SEED = 1_687;
  private static final double FPS = 60;
  private static final double SECONDS = 2.2;
  private static final String[][] BALLS = {
    {"rubber ball", "rubber ball"},
    {"basketball", "basketball"},
    {"bowling ball", "bowling ball"},
    {"bowling ball", "basketball"}
  };

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
    String[] balls = BALLS[i % BALLS.length];
    Hue[] hues = Hue.values();
    Hue first = hues[i / BALLS.length % hues.length];
    Hue second = hues[(i / BALLS.length + 1) % hues.length];
    String prompt =
        String.format(
            Locale.ROOT, "A %s %s rolls into a %s %s in a studio.",
            first.word(), balls[0], second.word(), balls[1]);
    var trails =
        Footage.track(
            studio, prompt, Dice.of(SEED, i).bits() >>> 1, FPS, SECONDS, List.of(first, second));
    return Meeting.of(
            trails.get(0), truth.radius(balls[0]), trails.get(1), truth.radius(balls[1]))
        .map(m -> m.change(truth.massKg(balls[0]), truth.massKg(balls[1])));
  }
}
