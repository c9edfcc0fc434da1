package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Period of pendulums, measured from pictures. */
public final class Swinging implements Row {
  private static final long SEED = 1_602;
  private static final double FPS = 30;
  private static final double SECONDS = 3.6;

  @Override
  public String name() {
    return "swinging";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Truth truth = new Truth(studio.library());
    List<Optional<Double>> all =
        Crew.each(IntStream.range(0, quick ? 20 : 24).boxed().toList(), i -> one(studio, truth, i));
    List<Double> seen = all.stream().flatMap(Optional::stream).toList();
    String lost = all.size() - seen.size() + " of " + all.size() + " films not tracked";
    return List.of(
        Figure.atMost(0.02, "pendulum_error", Median.of(seen), seen.size()).withNote(lost));
  }

  private static Optional<Double> one(Studio studio, Truth truth, int i) {
    // not red: the stand is of brown wood
    Hue hue = i % 2 == 0 ? Hue.BLUE : Hue.GREEN;
    String prompt = "A " + hue.word() + " pendulum swings back and forth in a studio.";
    var trail =
        Footage.of(studio, prompt, Dice.of(SEED, i).bits() >>> 1)
            .track(0, SECONDS, FPS, List.of(hue), Footage.Finder.LARGEST);
    return Swing.of(trail.getFirst(), truth.arm(), truth.bob())
        .map(s -> Math.abs(s.period() / truth.period(s.radians()) - 1));
  }
}
