package cielo.app.bench;

import cielo.app.Studio;
import cielo.engine.Container;
import cielo.engine.EngineException;
import cielo.engine.Generation;
import cielo.engine.Quality;
import cielo.engine.Report;
import cielo.engine.Request;
import cielo.engine.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Films a one-second scene at each size and quality and reports wall milliseconds by stage, wall
 * and CPU milliseconds a frame. The first film of a process is reported apart: it pays for
 * compilation.
 */
public final class Bench {
  private static final String PROMPT =
      "A basketball bounces off the backboard in a gym and rolls away";
  private static final int[][] SIZES = {{640, 360}, {1280, 720}, {1920, 1080}};
  private static final int FPS = 30;

  private final Studio studio;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  public Bench(Studio studio) {
    this.studio = studio;
  }

  /** Runs all rows; prints each as it is done. */
  public Map<String, Double> run() {
    int cores = Runtime.getRuntime().availableProcessors();
    film("cold_1280x720_standard", 1280, 720, Quality.STANDARD, cores, 4);
    for (int[] size : SIZES) {
      for (Quality q : Quality.values()) {
        String name = size[0] + "x" + size[1] + "_" + q.name().toLowerCase(Locale.ROOT);
        film(name, size[0], size[1], q, cores, 1);
      }
    }
    film("1280x720_standard_1_thread", 1280, 720, Quality.STANDARD, 1, 1);
    return figures;
  }

  private void film(
      String name, int width, int height, Quality quality, int threads, double seconds) {
    Path file = scratch();
    Request r =
        new Request(
            new Source.Prompt(PROMPT),
            seconds,
            width,
            height,
            FPS,
            1,
            quality,
            Container.MP4,
            threads);
    long wall = System.nanoTime();
    long cpu = cpu();
    Map<String, Double> stages = new TreeMap<>();
    try (Generation g = studio.engine().begin(r, file)) {
      while (g.step()) {}
      for (Report.StageTime t : g.report().times()) {
        stages.merge(t.stage(), t.wallMs(), Double::sum);
      }
    }
    double wallMs = (System.nanoTime() - wall) / 1e6;
    double cpuMs = (cpu() - cpu) / 1e6;
    int frames = (int) (seconds * FPS);
    put(name + "_wall_ms_frame", stages.getOrDefault("filming", wallMs) / frames);
    put(name + "_cpu_ms_frame", cpuMs / frames);
    put(name + "_total_ms", wallMs);
    stages.forEach((stage, ms) -> put(name + "_" + stage + "_ms", ms));
    file.toFile().delete();
  }

  private void put(String name, double value) {
    figures.put(name, value);
    System.out.printf(Locale.ROOT, "%-52s %10.1f%n", name, value);
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("cielo-bench").resolve("film.mp4");
    } catch (IOException e) {
      throw new EngineException("no temporary folder for the benchmark; set java.io.tmpdir", e);
    }
  }

  private static long cpu() {
    var os = ManagementFactory.getOperatingSystemMXBean();
    return os instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getProcessCpuTime() : 0;
  }
}
