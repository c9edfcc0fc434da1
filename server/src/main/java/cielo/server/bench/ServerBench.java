package cielo.server.bench;

import cielo.engine.Engine;
import cielo.server.Server;
import cielo.server.ServerConfig;
import cielo.server.ServerException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a server on a scratch folder and measures it over HTTP while its engine is busy. */
public final class ServerBench {
  private static final int[] CLIENTS = {1, 32, 256};
  private static final int CREATES = 512;
  private static final int DOWNLOADS = 400;
  private static final Pattern ID = Pattern.compile("\"id\":\"(video_[0-9a-f]+)\"");
  private static final String BUSY =
      "{\"prompt\":\"A red ball bounces in a gym\",\"seconds\":60,\"size\":\"1280x720\"}";
  private static final String SMALL =
      "{\"prompt\":\"A red ball bounces in a gym\",\"seconds\":2,\"size\":\"640x360\",\"quality\":\"draft\"}";

  private final Engine engine;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private String base = "";

  public ServerBench(Engine engine) {
    this.engine = engine;
  }

  /** Runs all rows; prints each as it is done. */
  public Map<String, Double> run() {
    Path data = scratch();
    ServerConfig usual = ServerConfig.of(data);
    ServerConfig config =
        new ServerConfig(
            usual.host(),
            0,
            data,
            1,
            usual.threads(),
            List.of(),
            usual.mostBytes(),
            10_000,
            usual.attempts(),
            false,
            false);
    String busy;
    try (Server server = Server.start(config, engine, (plan, words) -> plan)) {
      base = "http://127.0.0.1:" + server.port() + "/v1/videos";
      print("server_memory_at_rest_mb", memory());
      String small = id(post(SMALL));
      await(small, "completed");
      downloads(small);
      busy = id(post(BUSY));
      await(busy, "in_progress");
      for (int clients : CLIENTS) {
        creates(clients);
      }
    }
    resume(config, busy);
    try {
      new cielo.server.job.FilmFolder(data).clear();
    } catch (IOException e) {
      throw new ServerException("the scratch folder " + data + " cannot be removed", e);
    }
    return figures;
  }

  private void creates(int clients) {
    List<Double> ms =
        all(
            clients,
            CREATES,
            () -> {
              long start = System.nanoTime();
              String id = id(post(SMALL));
              double took = (System.nanoTime() - start) / 1e6;
              send(request("/" + id).DELETE());
              return took;
            });
    Collections.sort(ms);
    print("server_create_" + clients + "_clients_p50_ms", ms.get(ms.size() / 2));
    print("server_create_" + clients + "_clients_p99_ms", ms.get(ms.size() * 99 / 100));
  }

  private void downloads(String id) {
    long size = send(request("/" + id + "/content").GET()).body().length;
    long start = System.nanoTime();
    List<Double> bytes =
        all(
            8,
            DOWNLOADS,
            () -> {
              HttpRequest.Builder half =
                  request("/" + id + "/content").header("Range", "bytes=0-" + (size / 2)).GET();
              return (double) send(half).body().length;
            });
    double seconds = (System.nanoTime() - start) / 1e9;
    double sum = bytes.stream().mapToDouble(Double::doubleValue).sum();
    print("server_range_download_mb_s", sum / 1e6 / seconds);
    print("server_range_download_requests_s", DOWNLOADS / seconds);
  }

  /** From the start of a process on a killed one's folder until its film goes on. */
  private void resume(ServerConfig config, String busy) {
    long start = System.nanoTime();
    try (Server server = Server.start(config, engine, (plan, words) -> plan)) {
      base = "http://127.0.0.1:" + server.port() + "/v1/videos";
      await(busy, "in_progress");
      print("server_start_to_resumed_ms", (System.nanoTime() - start) / 1e6);
      send(request("/" + busy).DELETE());
    }
  }

  private <T> List<T> all(int threads, int n, Callable<T> work) {
    List<T> out = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<T>> calls = Collections.nCopies(n, work);
      for (Future<T> f : pool.invokeAll(calls)) {
        out.add(f.get());
      }
    } catch (ExecutionException e) {
      throw new ServerException("a measured request failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("the measurement was stopped", e);
    }
    return out;
  }

  private String post(String body) {
    HttpRequest.Builder r =
        request("")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return new String(send(r).body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String id(String answer) {
    Matcher m = ID.matcher(answer);
    if (!m.find()) {
      throw new ServerException("the server answered " + answer);
    }
    return m.group(1);
  }

  private void await(String id, String status) {
    while (true) {
      byte[] body = send(request("/" + id).GET()).body();
      String v = new String(body, java.nio.charset.StandardCharsets.UTF_8);
      if (v.contains("\"status\":\"" + status + "\"")) {
        return;
      }
      if (v.contains("\"status\":\"failed\"")) {
        throw new ServerException("a film of the measurement failed: " + v);
      }
      java.util.concurrent.locks.LockSupport.parkNanos(2_000_000);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder r) {
    try {
      return http.send(r.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new ServerException("a measured request failed: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("the measurement was stopped", e);
    }
  }

  /** Resident memory of this process, megabytes, engine and library included. */
  private static double memory() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
      return Double.NaN;
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  private void print(String name, double value) {
    figures.put(name, value);
    System.out.printf(Locale.ROOT, "%-40s %12.2f%n", name, value);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("cielo-bench");
    } catch (IOException e) {
      throw new ServerException("no scratch folder for the measurement", e);
    }
  }
}
