package cielo.picture.raster;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed team of threads. {@link #run} is a loop with a barrier at its end: items are handed out
 * in order, so a job's result must depend on the item alone, never on the thread.
 */
public final class Workers implements AutoCloseable {
  /** One item of a loop; {@code thread} (0 .. size - 1) picks the caller's scratch memory. */
  @FunctionalInterface
  public interface Job {
    void run(int item, int thread);
  }

  /** Measures what threads spend in a pass; called on the thread that works. */
  public interface Meter {
    /** Now, by the meter's own clock. */
    long start();

    void stop(String pass, long start);
  }

  private static final Meter NONE =
      new Meter() {
        @Override
        public long start() {
          return 0;
        }

        @Override
        public void stop(String pass, long start) {}
      };

  private final int size;
  private final ExecutorService pool;
  private Meter meter = NONE;
  private volatile String pass = "";
  private final Future<?>[] others;

  public Workers(int size) {
    this.size = Math.max(1, size);
    pool =
        Executors.newFixedThreadPool(
            Math.max(1, this.size - 1),
            task -> {
              Thread thread = new Thread(task, "picture");
              thread.setDaemon(true);
              return thread;
            });
    others = new Future<?>[this.size - 1];
  }

  /** From now on this meter hears of every loop. */
  public void measure(Meter other) {
    meter = other;
  }

  /** Names the loops that follow. */
  public void pass(String name) {
    pass = name;
  }

  public int size() {
    return size;
  }

  /** Runs {@code items} jobs and returns when all are done; the first failure is thrown on. */
  public void run(int items, Job job) {
    if (items <= 0) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    int helpers = Math.min(size, items) - 1;
    for (int k = 0; k < helpers; k++) {
      int thread = k + 1;
      others[k] = pool.submit(() -> work(next, items, job, thread));
    }
    RuntimeException failure = null;
    try {
      work(next, items, job, 0);
    } catch (RuntimeException e) {
      failure = e;
      next.set(items);
    }
    for (int k = 0; k < helpers; k++) {
      try {
        others[k].get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a picture was drawn", e);
      } catch (java.util.concurrent.ExecutionException e) {
        failure = failure == null ? new IllegalStateException(e.getCause()) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void work(AtomicInteger next, int items, Job job, int thread) {
    long start = meter.start();
    for (int i = next.getAndIncrement(); i < items; i = next.getAndIncrement()) {
      job.run(i, thread);
    }
    meter.stop(pass, start);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
