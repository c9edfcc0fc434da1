package cielo.app.exam.film;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.scene.Dice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the gallery and at random films for what must not be seen. */
public final class Films implements Row {
  private static final long SEED = 60_611;
  private static final int RANDOM = 60;

  private final Path gallery;
  private final List<Check> checks = List.of(new Penetration(), new Floating(), new InFrame());

  public Films(Path gallery) {
    this.gallery = gallery;
  }

  @Override
  public String name() {
    return "films";
  }

  private record Seen(List<Check.Finding> findings, String broken) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<String> shown = Prompts.gallery(gallery);
    List<String> prompts = new ArrayList<>(quick ? Crew.sample(shown, 4) : shown);
    prompts.addAll(Crew.sample(Prompts.random(RANDOM, SEED), quick ? 14 : RANDOM));
    List<Seen> seen = Crew.each(prompts, p -> see(studio, p));
    List<Figure> out = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      int check = i;
      out.add(
          checks
              .get(i)
              .sum(
                  seen.stream()
                      .filter(s -> s.broken().isEmpty())
                      .map(s -> s.findings().get(check))
                      .toList()));
    }
    List<String> broken = seen.stream().map(Seen::broken).filter(b -> !b.isEmpty()).toList();
    out.add(
        Figure.atMost(0, "films_broken", broken.size(), prompts.size())
            .withNote(String.join("; ", broken)));
    return out;
  }

  private Seen see(Studio studio, String prompt) {
    try {
      Screening s = Screening.of(studio, prompt, Dice.of(SEED, prompt).bits() >>> 1);
      return new Seen(checks.stream().map(c -> c.look(s)).toList(), "");
    } catch (RuntimeException e) {
      return new Seen(List.of(), "\"" + prompt + "\": " + e);
    }
  }
}
