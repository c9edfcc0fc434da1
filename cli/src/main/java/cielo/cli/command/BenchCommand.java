package cielo.cli.command;

import cielo.app.Studio;
import cielo.app.bench.Bench;
import cielo.engine.EngineException;
import cielo.server.bench.ServerBench;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints speed, stage by stage. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures speed, stage by stage, at three sizes and qualities; or of the server.")
public final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description = {"Also writes the figures as one flat object.", "Names end in their unit."})
  private @Nullable Path json;

  /** What is measured. */
  public enum Part {
    FILMS,
    SERVER
  }

  @Parameters(
      arity = "0..1",
      defaultValue = "films",
      paramLabel = "PART",
      description = {"films or server (films).", "The server is measured while its engine works."})
  private Part part = Part.FILMS;

  @Override
  public Integer call() {
    Studio studio = Studio.open(Assets.folder());
    Map<String, Double> figures =
        part == Part.SERVER ? new ServerBench(studio.engine()).run() : new Bench(studio).run();
    if (json != null) {
      try {
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(json.toFile(), figures);
      } catch (IOException e) {
        throw new EngineException(
            "the figures cannot be written to " + json + "; choose another file", e);
      }
    }
    return 0;
  }
}
