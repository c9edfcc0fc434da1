package cielo.server.job;

import cielo.engine.Engine;
import cielo.server.store.Database;
import cielo.server.store.VideoStore;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The queue in the store's own database: workers of this process, heartbeats, nothing lost. */
public final class LocalJobRunner implements JobRunner {
  /*
   * The row is written first and the task after it, so a crash between the two leaves a queued row
   * without a task: the start looks for such rows. A crash in the work leaves a picked task. The
   * embedded store belongs to one process, so at the start all picked tasks are those of a dead
   * one and are free at once; no heartbeat has to run out first.
   */
  private static final String TABLE = "scheduled_tasks";

  private final Clock clock;
  private final OneTimeTask<Void> task;
  private final Scheduler scheduler;
  private volatile boolean closing;

  private LocalJobRunner(DataSource source, FilmWork work, Clock clock, int workers) {
    this.clock = clock;
    task =
        Tasks.oneTime("film")
            .onFailure(new FailureHandler.OnFailureRetryLater<>(Duration.ZERO))
            .execute((instance, context) -> work.run(instance.getId(), this::closing));
    scheduler =
        Scheduler.create(source, task)
            .tableName(TABLE)
            .threads(workers)
            .pollingInterval(Duration.ofSeconds(2))
            .heartbeatInterval(Duration.ofSeconds(5))
            .missedHeartbeatsLimit(6)
            .shutdownMaxWait(Duration.ofSeconds(30))
            .enableImmediateExecution()
            .alwaysPersistTimestampInUTC()
            .build();
  }

  /**
   * How many work.
   *
   * @param workers films at a time
   * @param threads of each
   * @param attempts how often a film is begun before it counts as one that stops the server
   */
  public record Crew(int workers, int threads, int attempts) {}

  /**
   * Starts the workers and everything that an earlier process left unfinished.
   *
   * @param ended told of every video that has come to its end
   */
  public static LocalJobRunner start(
      Database db,
      VideoStore store,
      FilmFolder folder,
      Engine engine,
      Clock clock,
      Crew crew,
      Consumer<String> ended) {
    FilmWork work =
        new FilmWork(store, folder, engine, clock, crew.attempts(), crew.threads(), ended);
    db.freeTasks(TABLE);
    LocalJobRunner runner = new LocalJobRunner(db.source(), work, clock, crew.workers());
    store.unfinished().forEach(runner::submit);
    runner.scheduler.start();
    return runner;
  }

  @Override
  public void submit(String video) {
    scheduler.scheduleIfNotExists(task.instance(video), clock.instant());
  }

  private boolean closing() {
    return closing;
  }

  @Override
  public void close() {
    closing = true;
    scheduler.stop();
  }
}
