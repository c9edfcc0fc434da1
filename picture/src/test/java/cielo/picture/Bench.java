package cielo.picture;

import cielo.picture.fixture.Films;
import cielo.picture.raster.Workers;
import cielo.props.library.Library;
import cielo.scene.camera.View;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** CPU ms a pass: {@code Bench set hour width height quality threads warm-up frames}. */
public final class Bench {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final class CpuMeter implements Workers.Meter {
    final Map<String, AtomicLong> spent = new ConcurrentHashMap<>();

    @Override
    public long start() {
      return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public void stop(String pass, long start) {
      spent
          .computeIfAbsent(pass, k -> new AtomicLong())
          .addAndGet(THREADS.getCurrentThreadCpuTime() - start);
    }
  }

  private Bench() {}

  public static void main(String[] a) {
    Library library = Library.open();
    Films films = Films.in(a[0], a[0], Double.parseDouble(a[1]), Weather.Kind.CLEAR);
    films.put("chair", Map.of(), Pose.at(-0.7, 0, -0.3));
    films.put("mug", Map.of(), Pose.at(0.3, 0, 0.3));
    films.move(
        "basketball", Map.of(), Pose.at(-1, 0.5, 0), new Vec3(0.5, 0, 0), new Vec3(0, 0, -4));
    int threads = Integer.parseInt(a[5]);
    Picture.Settings settings =
        new Picture.Settings(
            Integer.parseInt(a[2]), Integer.parseInt(a[3]), Picture.Quality.valueOf(a[4]), threads);
    try (Picture picture = Picture.open(films.take(), library, settings)) {
      int warm = Integer.parseInt(a[6]);
      int frames = Integer.parseInt(a[7]);
      long begin = System.nanoTime();
      for (int i = 0; i < warm; i++) {
        draw(picture, i);
        if (i == 0 || i == 9 || i == 29 || i == 119) {
          System.out.printf("frame %d at %.2f s%n", i, (System.nanoTime() - begin) / 1e9);
        }
      }
      CpuMeter meter = new CpuMeter();
      picture.measure(meter);
      long garbage = THREADS.getTotalThreadAllocatedBytes();
      begin = System.nanoTime();
      for (int i = 0; i < frames; i++) {
        draw(picture, i);
      }
      double wall = (System.nanoTime() - begin) / 1e6 / frames;
      garbage = (THREADS.getTotalThreadAllocatedBytes() - garbage) / frames;
      double cpu = 0;
      for (var e : new TreeMap<>(meter.spent).entrySet()) {
        double ms = e.getValue().get() / 1e6 / frames;
        cpu += ms;
        System.out.printf("  %-12s %7.2f%n", e.getKey(), ms);
      }
      System.out.printf(
          "%s %sx%s %s: CPU %.1f ms, wall %.1f ms a frame, garbage %d KB beside the picture%n",
          a[0],
          a[2],
          a[3],
          a[4],
          cpu,
          wall,
          (garbage - settings.width() * settings.height() * 4L) / 1024);
    }
  }

  private static void draw(Picture picture, int i) {
    View view =
        Films.view(new Vec3(2.2 - 0.004 * i, 1.5, 6.4 - 0.006 * i), new Vec3(0, 1.1, -2), 46);
    picture.frame(i % 90 / 30.0, view);
  }
}
