package cielo.cli.command;

import cielo.app.Studio;
import cielo.cli.print.Bar;
import cielo.cli.print.Outcome;
import cielo.engine.Container;
import cielo.engine.EngineException;
import cielo.engine.Generation;
import cielo.engine.Quality;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;
import cielo.scene.take.TakeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prompt, plan or take → film. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Makes a film from a prompt.")
public final class Generate implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "PROMPT",
      description = {
        "What the film shows.",
        "English, up to 32,000 characters; quote it for the shell."
      })
  private @Nullable String prompt;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "File to write (film.mp4).",
        "It appears only when it is whole; an older one is replaced."
      })
  private Path output = Path.of("film.mp4");

  @Option(
      names = "--seconds",
      defaultValue = "4",
      description = {"Length, 1 to 60 (4).", "Actions that do not fit are named at the end."})
  private double seconds;

  @Option(
      names = "--size",
      converter = SizeConverter.class,
      paramLabel = "WxH",
      description = {
        "Picture size (1280x720).",
        "Even numbers from 128 to 3840; landscape, portrait or square."
      })
  private SizeConverter.Size size = new SizeConverter.Size(1280, 720);

  @Option(
      names = "--fps",
      defaultValue = "30",
      description = {"Frames a second, 1 to 120 (30).", "Any rate films the same performance."})
  private int fps;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = {
        "Number that decides what the prompt leaves open (1).",
        "The same prompt and seed give the same film."
      })
  private long seed;

  @Option(
      names = "--quality",
      description = {
        "draft, standard or final (standard).",
        "Draft is fastest; final is supersampled."
      })
  private Quality quality = Quality.STANDARD;

  @Option(
      names = "--threads",
      defaultValue = "0",
      description = {"Threads to use (all).", "The film does not depend on it."})
  private int threads;

  @Option(
      names = "--show-plan",
      description = {
        "Prints the screenplay as JSON and stops.",
        "Edit it and give it back with --plan."
      })
  private boolean showPlan;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = {"Films an edited plan.", "No prompt is needed."})
  private @Nullable Path plan;

  @Option(
      names = "--take",
      paramLabel = "FILE",
      description = {
        "Also writes the recorded performance.",
        "It can be filmed again with --from-take."
      })
  private @Nullable Path take;

  @Option(
      names = "--from-take",
      paramLabel = "FILE",
      description = {
        "Films a recorded performance again.",
        "At another size, aspect, rate or quality; no prompt is needed."
      })
  private @Nullable Path fromTake;

  @Option(
      names = "--format",
      description = {
        "mp4 or webm (by the file's ending).",
        "mp4 is H.264 and AAC; webm is AV1 and Opus."
      })
  private @Nullable Container format;

  @Override
  public Integer call() {
    Studio studio = Studio.open(Assets.folder());
    if (showPlan) {
      Source source = source();
      System.out.println(
          source instanceof Source.Plan p
              ? p.screenplay().toJson()
              : studio.plan(text(source)).toJson());
      return 0;
    }
    Request request =
        new Request(
            source(),
            seconds,
            size.width(),
            size.height(),
            fps,
            seed,
            quality,
            container(),
            threads == 0 ? Runtime.getRuntime().availableProcessors() : threads);
    writable(output);
    try (Generation film = studio.engine().begin(request, output);
        Bar bar = new Bar()) {
      while (film.step()) {
        bar.show(film.progress());
        if (take != null && film.report().take() != null && Files.notExists(take)) {
          TakeFile.write(film.report().take(), take);
        }
      }
      bar.close();
      Outcome.print(film.report(), output);
    }
    return 0;
  }

  private Source source() {
    int given = (prompt != null ? 1 : 0) + (plan != null ? 1 : 0) + (fromTake != null ? 1 : 0);
    if (given != 1) {
      throw new EngineException(
          "give a prompt, or --plan FILE, or --from-take FILE: exactly one of them");
    }
    if (plan != null) {
      return new Source.Plan(Screenplay.fromJson(read(plan)));
    }
    if (fromTake != null) {
      Take t = TakeFile.read(fromTake);
      return new Source.Performance(t);
    }
    return new Source.Prompt(java.util.Objects.requireNonNull(prompt));
  }

  private static String text(Source source) {
    if (source instanceof Source.Prompt p) {
      if (p.text().isBlank()) {
        throw new EngineException("the prompt is empty; say what the film should show");
      }
      return p.text();
    }
    throw new EngineException(
        "a take has no plan to show; use --show-plan with a prompt or a plan");
  }

  private Container container() {
    if (format != null) {
      return format;
    }
    return output.toString().toLowerCase(Locale.ROOT).endsWith(".webm")
        ? Container.WEBM
        : Container.MP4;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new EngineException(
          "the plan " + file + " cannot be read; give a file that --show-plan printed", e);
    }
  }

  private static void writable(Path file) {
    Path dir = file.toAbsolutePath().getParent();
    if (dir == null || !Files.isDirectory(dir)) {
      throw new EngineException(
          "the folder of " + file + " does not exist; make it or choose another");
    }
    if (!Files.isWritable(dir)) {
      throw new EngineException(
          "no permission to write into " + dir + "; choose another folder with -o");
    }
  }
}
