package cielo.app.exam;

import cielo.app.Studio;
import cielo.director.score.Gold;
import cielo.director.score.Score;
import cielo.director.score.Scorer;
import cielo.director.score.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Share of annotated items (cast, actions, relations, outcomes ...) that the director reads right.
 */
public final class DirectorItems implements Row {
  private final Path inputs;

  public DirectorItems(Path inputs) {
    this.inputs = inputs;
  }

  @Override
  public String name() {
    return "director";
  }

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Score own = score(studio, "director-dev.jsonl");
    Score foreign = score(studio, "vbench100.jsonl");
    Score held = score(studio, "vbench50.jsonl");
    return List.of(
        Figure.atLeast(0.95, "director_items", own.share(), own.asked()).withNote(perfect(own)),
        Figure.atLeast(0.90, "vbench_items", foreign.share(), foreign.asked())
            .withNote(perfect(foreign)),
        Figure.plain("vbench_held_out_items", held.share(), held.asked()).withNote(perfect(held)));
  }

  private Score score(Studio studio, String file) {
    List<Gold> english =
        Gold.load(inputs.resolve(file)).stream().filter(g -> g.language().equals("en")).toList();
    return new Scorer(inputs.resolve("verb-families.tsv"))
        .score(english, g -> Sheet.of(studio.plan(g.prompt())));
  }

  private static String perfect(Score s) {
    return String.format(Locale.ROOT, "%d of %d prompts without error", s.perfect(), s.prompts());
  }
}
