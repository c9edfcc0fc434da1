package cielo.cli.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The root: shows its commands. */
@Command(
    name = "cielo",
    mixinStandardHelpOptions = true,
    version = "cielo 0.1.0",
    description = "Makes films with sound from words, on this machine.",
    subcommands = {
      Generate.class,
      Serve.class,
      Gallery.class,
      Exam.class,
      Stills.class,
      BenchCommand.class
    })
public final class Cielo implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    Objects.requireNonNull(spec).commandLine().usage(System.out);
  }
}
