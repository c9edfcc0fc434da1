package cielo.app.exam.physics;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gravity and bounce of falling balls, measured from pictures. */
public final class Falling implements Row {
  private static final long SEED = 9_810;
  private static final double FPS = 60;
  private static final double SECONDS = 1.8;
  private static final String[] BALLS = {"rubber ball", "basketball", "bowling ball"};

  private static final Hue[] HUES = {Hue.RED, Hue.GREEN, Hue.BLUE};

  @Override
  public String name() {
    return "falling";
  }

  private record Errors(double gravity, double bounce) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Truth truth = new Truth(studio.library());
    List<Optional<Errors>> all =
        Crew.each(IntStream.range(0, quick ? 21 : 27).boxed().toList(), i -> one(studio, truth, i));
    List<Errors> seen = all.stream().flatMap(Optional::stream).toList();
    List<Double> gravity = seen.stream().map(Errors::gravity).toList();
    List<Double> bounce = seen.stream().map(Errors::bounce).filter(e -> !Double.isNaN(e)).toList();
    String lost = all.size() - seen.size() + " of " + all.size() + " films not tracked";
    return List.of(
        Figure.atMost(0.03, "gravity_error", Median.of(gravity), gravity.size()).withNote(lost),
        Figure.atMost(0.03, "restitution_error", Median.of(bounce), bounce.size()));
  }

  private static Optional<Errors> one(Studio studio, Truth truth, int i) {
    String ball = BALLS[i % BALLS.length];
    boolean gym = i / BALLS.length % 2 == 1; // its floor is of brown wood: nothing red there
    Hue hue = HUES[gym ? 1 + i % 2 : i / BALLS.length % HUES.length];
    String set = gym ? "gym" : "studio";
    String prompt = "A " + hue.word() + " " + ball + " falls to the floor in a " + set + ".";
    var trail =
        Footage.of(studio, prompt, Dice.of(SEED, i).bits() >>> 1)
            .track(0, SECONDS, FPS, List.of(hue), Footage.Finder.LARGEST);
    return Drop.of(trail.getFirst(), truth.radius(ball))
        .map(d ->
            new Errors(
                Math.abs(d.gravityMs2() / Truth.GRAVITY - 1),
                Math.abs(d.out() / d.in() / truth.restitution(ball, set, d.in()) - 1)));
  }
}
