package cielo.server;

import java.nio.file.Path;
import java.util.List;

/**
 * How a server runs; all of its settings in one place.
 *
 * @param host address to listen on
 * @param port 0 = any free one
 * @param data folder of the store and the films; made if it is missing
 * @param workers films made at a time
 * @param threads threads of each film
 * @param keys API keys; needed unless the host is a loopback address
 * @param mostBytes largest body of a request
 * @param mostQueued films that may wait or run
 * @param attempts how often a film is begun before it counts as one that stops the server
 * @param strict only the documented sizes and lengths of the original
 * @param hooksInside webhooks may go to private addresses and by plain http
 */
public record ServerConfig(
    String host,
    int port,
    Path data,
    int workers,
    int threads,
    List<String> keys,
    long mostBytes,
    int mostQueued,
    int attempts,
    boolean strict,
    boolean hooksInside) {

  public static final int PORT = 8080;

  /** The defaults for a data folder. */
  public static ServerConfig of(Path data) {
    return new ServerConfig(
        "127.0.0.1",
        PORT,
        data,
        1,
        Runtime.getRuntime().availableProcessors(),
        List.of(),
        64L << 20,
        1000,
        5,
        false,
        false);
  }

  public ServerConfig withHooksInside(boolean inside) {
    return new ServerConfig(
        host, port, data, workers, threads, keys, mostBytes, mostQueued, attempts, strict, inside);
  }
}
