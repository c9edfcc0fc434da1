package cielo.cli;

import cielo.cli.command.Cielo;
import cielo.cli.print.Failure;
import picocli.CommandLine;

/** Entry point. Exit codes: 0 done, 1 a fault of ours, 2 bad input, 130 stopped by the user. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Cielo());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler((e, c, parsed) -> Failure.report(e));
    line.setParameterExceptionHandler((e, rest) -> {
      System.err.println("cielo: " + e.getMessage());
      return 2;
    });
    System.exit(line.execute(args));
  }
}
