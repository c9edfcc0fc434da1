package cielo.app.exam.still;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Filming;
import cielo.app.exam.Row;
import cielo.picture.Picture;
import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.camera.View;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;
import cielo.stage.camera.CameraSolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Share of single pictures that come out: no exception, the thing covers at least 2 %, the picture
 * is neither black nor blown out.
 */
public final class Stills implements Row {
  private static final long SEED = 2_512;
  private static final int ALL = 500;
  private static final int WIDTH = 192;
  private static final int HEIGHT = 108;
  private static final double LEAST = 0.02;

  private static final int BATCH = 24;

  private final Path assets;

  public Stills(Path assets) {
    this.assets = assets;
  }

  @Override
  public String name() {
    return "stills";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<String> prompts = Crew.sample(StillPrompts.all(ALL), quick ? 24 : ALL);
    List<String> faults =
        Crew.each(prompts, BATCH, assets, (p, library) -> fault(studio, library, p)).stream()
            .filter(f -> !f.isEmpty())
            .toList();
    int left = quick ? 0 : StillPrompts.missing(ALL);
    String note = left == 0 ? "" : left + " pairs left out. ";
    return List.of(
        Figure.atLeast(1, "stills", 1 - (double) faults.size() / prompts.size(), prompts.size())
            .withNote(note + faults.stream().collect(Collectors.joining("; "))));
  }

  /** What is wrong with a prompt's picture, or empty. */
  private static String fault(Studio studio, Library library, String prompt) {
    String said;
    try {
      Screenplay play = studio.plan(prompt);
      Take take = Filming.of(play, library, 1, Dice.of(SEED, prompt).bits() >>> 1).take();
      View view = CameraSolver.solve(take, library, (double) WIDTH / HEIGHT).at(0.5);
      var settings = new Picture.Settings(WIDTH, HEIGHT, Picture.Quality.DRAFT, 1);
      try (Picture picture = Picture.open(take, library, settings)) {
        Exposure e = Exposure.of(picture.frame(0.5, view));
        double subject = subject(picture.identity(0.5, view), take);
        said =
            subject < LEAST
                ? String.format(Locale.ROOT, "the thing covers %.1f %%", 100 * subject)
                : e.fault();
      }
    } catch (RuntimeException e) {
      said = e.toString();
    }
    return said.isEmpty() ? "" : "\"" + prompt + "\": " + said;
  }

  /** Share of the picture that the first named thing covers. */
  private static double subject(int[] who, Take take) {
    String role =
        take.acts().getFirst().entities().stream()
            .map(e -> e.role())
            .filter(r -> !r.isEmpty())
            .findFirst()
            .orElse("");
    int n = 0;
    for (int w : who) {
      n += w > 0 && take.acts().getFirst().entities().get(w - 1).role().equals(role) ? 1 : 0;
    }
    return (double) n / who.length;
  }
}
