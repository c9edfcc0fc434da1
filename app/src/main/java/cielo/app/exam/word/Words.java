package cielo.app.exam.word;

import cielo.app.Studio;
import cielo.app.exam.Crew;
import cielo.app.exam.ExamException;
import cielo.app.exam.Figure;
import cielo.app.exam.Row;
import cielo.props.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Share of words whose still a critic who sees only the still names within three guesses. A still
 * that was never judged, as it looks now, counts as not named.
 */
public final class Words implements Row {
  private static final int QUICK = 10;
  private static final int BATCH = 12;

  private final Path assets;
  private final String list;
  private final double bound;

  private Words(Path assets, String list, double bound) {
    this.assets = assets;
    this.list = list;
    this.bound = bound;
  }

  public static Words objects(Path assets) {
    return new Words(assets, "objects", 0.75);
  }

  public static Words scenes(Path assets) {
    return new Words(assets, "scenes", 0.25);
  }

  @Override
  public String name() {
    return "vbench_" + list;
  }

  /** A word and its picture, or why there is none. */
  private record Shown(String word, Optional<WordStill> still) {}

  @Override
  public List<Figure> measure(Studio studio, boolean quick) {
    Judgements judged = Judgements.read(assets.resolve("exam").resolve(list + "-judged.tsv"));
    List<String> all = read(assets, list);
    List<Shown> shown =
        Crew.each(
            quick ? Crew.sample(all, QUICK) : all, BATCH, assets, (w, lib) -> show(studio, lib, w));
    List<WordStill> stills = shown.stream().flatMap(s -> s.still().stream()).toList();
    long named = stills.stream().filter(judged::named).count();
    long unjudged = stills.stream().filter(s -> !judged.judged(s)).count();
    List<String> broken = shown.stream().filter(s -> s.still().isEmpty()).map(Shown::word).toList();
    return List.of(
        Figure.atLeast(bound, name(), (double) named / shown.size(), shown.size())
            .withNote(
                (unjudged == 0 ? "" : unjudged + " stills not judged as they look now. ")
                    + (broken.isEmpty() ? "" : "no film: " + String.join(", ", broken))));
  }

  private static Shown show(Studio studio, Library library, String word) {
    try {
      return new Shown(word, Optional.of(WordStill.of(studio, library, word)));
    } catch (RuntimeException e) {
      return new Shown(word, Optional.empty());
    }
  }

  /** The words of a list ("objects" or "scenes"), each as its own prompt. */
  public static List<String> read(Path assets, String list) {
    Path file = assets.resolve("exam").resolve(list + ".txt");
    try {
      return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).toList();
    } catch (IOException e) {
      throw new ExamException(
          "the words " + file + " cannot be read; the lists are \"objects\" and \"scenes\"", e);
    }
  }
}
