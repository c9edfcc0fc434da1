package cielo.cli.command;

import cielo.app.Studio;
import cielo.app.gallery.ContactSheet;
import cielo.app.gallery.Piece;
import cielo.app.gallery.Proof;
import cielo.engine.Container;
import cielo.engine.Generation;
import cielo.engine.Quality;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.scene.take.Take;
import cielo.scene.take.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Renders the films of docs/gallery.md and a contact sheet of each. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    description = "Renders the films of docs/gallery.md with a contact sheet of each.")
public final class Gallery implements Callable<Integer> {
  @Option(
      names = "--page",
      description = {
        "The page with the table (docs/gallery.md).",
        "Rows: | number | prompt | WxH | seconds |"
      })
  private Path page = Assets.folder().resolveSibling("docs").resolve("gallery.md");

  @Option(
      names = {"-o", "--output"},
      description = {"Folder for films and sheets (gallery).", "It is made if it is missing."})
  private Path folder = Path.of("gallery");

  @Option(
      names = "--only",
      defaultValue = "0",
      description = {"One film by its number.", "0 renders all."})
  private int only;

  @Option(
      names = "--quality",
      description = {"draft, standard or final (standard).", "Draft is fastest."})
  private Quality quality = Quality.STANDARD;

  @Option(
      names = "--sheets",
      description = {"Draws the contact sheets only.", "Quick: eight frames of each film."})
  private boolean sheets;

  @Override
  public Integer call() throws IOException {
    Studio studio = Studio.open(Assets.folder());
    Files.createDirectories(folder);
    int threads = Runtime.getRuntime().availableProcessors();
    for (Piece p : Piece.read(page)) {
      if (only != 0 && p.number() != only) {
        continue;
      }
      if (sheets) {
        Path sheet = folder.resolve(p.name() + ".jpg");
        say(p, Proof.draw(studio, p, quality, threads, sheet));
        continue;
      }
      Path film = folder.resolve(p.name() + ".mp4");
      Request r =
          new Request(
              new Source.Prompt(p.prompt()),
              p.seconds(),
              p.width(),
              p.height(),
              30,
              1,
              quality,
              Container.MP4,
              threads);
      try (Generation g = studio.engine().begin(r, film)) {
        while (g.step()) {}
        say(p, g.report().take());
      }
      ContactSheet.draw(film, folder.resolve(p.name() + ".jpg"));
    }
    return 0;
  }

  private static void say(Piece p, @Nullable Take take) {
    long held = take == null ? 0 : take.verdicts().stream().filter(Verdict::held).count();
    int all = take == null ? 0 : take.verdicts().size();
    System.out.println(p.name() + "  goals " + held + " of " + all + "  " + p.prompt());
  }
}
