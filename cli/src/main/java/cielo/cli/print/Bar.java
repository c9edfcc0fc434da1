package cielo.cli.print;

import cielo.engine.Progress;
import java.util.Locale;

/**
 * A progress bar on one line of standard error: stage, k of n, time left. Plain lines without a
 * terminal.
 */
public final class Bar implements AutoCloseable {
  private static final int WIDTH = 28;

  private final boolean live = System.console() != null && System.console().isTerminal();
  private final long begun = System.nanoTime();
  private long last;
  private String stage = "";
  private double stageFrom;
  private long stageBegun = begun;

  public void show(Progress p) {
    long now = System.nanoTime();
    if (!p.stage().equals(stage)) {
      stage = p.stage();
      stageFrom = p.share();
      stageBegun = now;
      if (!live) {
        System.err.println("cielo: " + stage);
      }
    }
    if (!live || now - last < 100_000_000L) {
      return;
    }
    last = now;
    int full = (int) Math.round(WIDTH * p.share());
    System.err.printf(
        Locale.ROOT,
        "\r%-11s [%s%s] %3.0f%%  %d of %d  %s   ",
        p.stage(),
        "#".repeat(full),
        "-".repeat(WIDTH - full),
        100 * p.share(),
        p.k(),
        p.n(),
        left(p, now));
    System.err.flush();
  }

  private String left(Progress p, long now) {
    double gone = p.share() - stageFrom;
    double seconds = (now - stageBegun) / 1e9;
    if (gone < 0.02 || seconds < 1) {
      return "";
    }
    return String.format(Locale.ROOT, "%.0f s left", seconds / gone * (1 - p.share()));
  }

  @Override
  public void close() {
    if (live) {
      System.err.print("\r" + " ".repeat(78) + "\r");
      System.err.flush();
    }
  }
}
