package cielo.cli.command;

import cielo.app.Studio;
import cielo.app.bench.Bench;
import cielo.engine.EngineException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints speed, stage by stage. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measures speed, stage by stage, at three sizes and qualities.")
public final class BenchCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      description = {"Also writes the figures as one flat object.", "Names end in their unit."})
  private @Nullable Path json;

  @Override
  public Integer call() {
    Map<String, Double> figures = new Bench(Studio.open(Assets.folder())).run();
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
