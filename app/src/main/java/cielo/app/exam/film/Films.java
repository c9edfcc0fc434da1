package cielo.app.exam.film;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.Figure;
import cielo.app.exam.Filming;
import cielo.app.exam.Row;
import cielo.app.gallery.Piece;
import cielo.props.library.Library;
import cielo.scene.Dice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the gallery and at random films for what must not be seen. */
public final class Films implements Row {
  private static final long SEED = 60_611;
  private static final int RANDOM = 60;

  private static final int BATCH = 12;

  private final Path assets;
  private final Path gallery;
  private final List<Check> checks = List.of(new Penetration(), new Floating(), new InFrame());

  /**
   * @param gallery the page with the gallery's table
   */
  public Films(Path assets, Path gallery) {
    this.assets = assets;
    this.gallery = gallery;
  }

  @Override
  public String name() {
    return "films";
  }

  private record Title(String prompt, double seconds, double aspect, long seed) {}

  private record Seen(List<Check.Finding> findings, String broken) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    List<Seen> seen =
        Crew.each(titles(quick), BATCH, assets, (title, library) -> see(studio, library, title));
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
        Figure.atMost(0, "films_broken", broken.size(), seen.size())
            .withNote(String.join("; ", broken)));
    return out;
  }

  private List<Title> titles(boolean quick) {
    List<Title> shown =
        Piece.read(gallery).stream()
            .map(p -> new Title(p.prompt(), p.seconds(), (double) p.width() / p.height(), 1))
            .toList();
    List<Title> random =
        Prompts.random(RANDOM, SEED).stream()
            .map(p -> new Title(p, Filming.SECONDS, 16 / 9.0, Dice.of(SEED, p).bits() >>> 1))
            .toList();
    List<Title> out = new ArrayList<>(quick ? Crew.sample(shown, 4) : shown);
    out.addAll(quick ? Crew.sample(random, 14) : random);
    return out;
  }

  private Seen see(Studio studio, Library library, Title t) {
    try {
      Screening s = Screening.of(studio, library, t.prompt(), t.seconds(), t.aspect(), t.seed());
      return new Seen(checks.stream().map(c -> c.look(s)).toList(), "");
    } catch (RuntimeException e) {
      return new Seen(List.of(), "\"" + t.prompt() + "\": " + e);
    }
  }
}
