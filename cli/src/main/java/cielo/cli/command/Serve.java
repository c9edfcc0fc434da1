package cielo.cli.command;

import cielo.app.Studio;
import cielo.server.Server;
import cielo.server.ServerConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The HTTP server, until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Answers the Videos API (/v1/videos) on this machine.")
public final class Serve implements Callable<Integer> {
  @Option(
      names = "--port",
      defaultValue = "8080",
      description = {"Port to listen on (8080).", "0 takes any free one and prints it."})
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = {
        "Address to listen on (127.0.0.1).",
        "Others than loopback need CIELO_API_KEYS."
      })
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Folder of the queue and the films (~/.local/share/cielo).",
        "What is in it goes on after a restart."
      })
  private Path data = Path.of(System.getProperty("user.home"), ".local", "share", "cielo");

  @Option(
      names = "--workers",
      defaultValue = "1",
      description = {"Films made at a time (1).", "Each uses --threads threads."})
  private int workers;

  @Option(
      names = "--threads",
      defaultValue = "0",
      description = {"Threads of each film (all).", "The films do not depend on it."})
  private int threads;

  @Option(
      names = "--strict",
      description = {
        "Takes only the documented sizes and lengths of Sora 2.",
        "Without it: any even size up to 1920x1080, 1 to 60 seconds."
      })
  private boolean strict;

  @Option(
      names = "--webhooks-inside",
      description = {
        "Webhooks may go to private addresses, and by plain http.",
        "Only for servers whose users may reach those anyway."
      })
  private boolean hooksInside;

  @Override
  public Integer call() throws InterruptedException {
    ServerConfig usual = ServerConfig.of(data);
    ServerConfig config =
        new ServerConfig(
            host,
            port,
            data,
            Math.clamp(workers, 1, 64),
            threads == 0 ? usual.threads() : threads,
            keys(),
            usual.mostBytes(),
            usual.mostQueued(),
            usual.attempts(),
            strict,
            hooksInside);
    CountDownLatch stopped = new CountDownLatch(1);
    Studio studio = Studio.open(Assets.folder());
    Server server = Server.start(config, studio.engine(), studio::revise);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              server.close();
              stopped.countDown();
            }));
    greet(server.port());
    stopped.await();
    return 0;
  }

  /** Keys come from the environment: arguments can be read by everyone on the machine. */
  private static List<String> keys() {
    List<String> out = new ArrayList<>();
    String set = System.getenv("CIELO_API_KEYS");
    for (String k : (set == null ? "" : set).split("[\\s,]+")) {
      if (!k.isBlank()) {
        out.add(k);
      }
    }
    return out;
  }

  private void greet(int at) {
    String base = "http://" + host + ":" + at;
    System.out.printf(
        """
        Cielo serves at %s  (Ctrl-C stops it; unfinished films go on at the next start)

          export OPENAI_BASE_URL=%s/v1 OPENAI_API_KEY=any
          curl %s/v1/videos -F prompt="A red ball rolls down a ramp" -F seconds=4

        Films and queue: %s
        """,
        base, base, base, data.toAbsolutePath());
  }
}
