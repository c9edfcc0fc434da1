package cielo.cli.command;

import cielo.app.Studio;
import cielo.app.exam.ExamException;
import cielo.app.exam.Exams;
import cielo.app.exam.Scorecard;
import cielo.app.exam.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what the product promises. Exit code 1 if a line is crossed. */
@Command(
    name = "exam",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures this release: outcomes, physics, picture, sound, language.")
public final class Exam implements Callable<Integer> {
  @Option(names = "--quick", description = "A smaller sample of every row, a few minutes.")
  private boolean quick;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also writes the figures as one flat object.")
  private @Nullable Path json;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "ROW",
      description = "Only these rows, separated by commas.")
  private List<String> only = List.of();

  @Option(
      names = "--first",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only the first N captions of the row \"outcomes\".")
  private int first;

  @Option(names = "--failures", description = "Names every caption that failed, by cause.")
  private boolean failures;

  @Override
  public Integer call() {
    Path assets = Assets.folder();
    var exam = Exams.all(assets, first, this::failed);
    Scorecard card =
        (only.isEmpty() ? exam : exam.only(only))
            .take(
                () -> Studio.open(assets),
                quick,
                (row, figures) -> System.err.println("cielo: " + row.name() + " done"));
    System.out.print(card.table());
    if (json != null) {
      write(json, card.json());
    }
    return card.passed() ? 0 : 1;
  }

  private void failed(Outcome o) {
    if (failures && !o.reached()) {
      System.out.println(
          o.cause()
              + "\t"
              + o.caption().id()
              + "\t"
              + o.caption().primitive()
              + "\t"
              + o.caption().text()
              + "\t"
              + o.caption().goal()
              + "\t"
              + o.why());
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text + "\n");
    } catch (IOException e) {
      throw new ExamException(
          "the figures cannot be written to " + file + "; choose another file", e);
    }
  }
}
