package cielo.server.job;

import cielo.engine.Container;
import cielo.engine.Engine;
import cielo.engine.Generation;
import cielo.engine.Progress;
import cielo.engine.Report;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.media.MediaException;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.TakeFile;
import cielo.server.store.Order;
import cielo.server.store.Video;
import cielo.server.store.Video.Fault;
import cielo.server.store.VideoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes one film from its row, step by step, into a folder that appears when it is whole. Running
 * it again after any interruption is safe: the same row gives the same film.
 */
final class FilmWork {
  private static final System.Logger LOG = System.getLogger(FilmWork.class.getName());

  private final VideoStore store;
  private final FilmFolder folder;
  private final Engine engine;
  private final Clock clock;
  private final int attempts;
  private final int threads;
  private final Consumer<String> ended;

  /**
   * @param attempts how often a film is begun before it counts as one that stops the server
   * @param ended told of every video that has come to its end
   */
  FilmWork(
      VideoStore store,
      FilmFolder folder,
      Engine engine,
      Clock clock,
      int attempts,
      int threads,
      Consumer<String> ended) {
    this.store = store;
    this.folder = folder;
    this.engine = engine;
    this.clock = clock;
    this.attempts = attempts;
    this.threads = threads;
    this.ended = ended;
  }

  /** Thrown out of the work when the server goes down: the job is queued again. */
  static final class Interrupted extends RuntimeException {
    Interrupted(String id) {
      super("video " + id + " goes on when the server is up again");
    }
  }

  /**
   * Runs to an end that is written in the row: completed or failed. Throws Interrupted alone.
   *
   * @param closing asked after each step whether the server goes down
   */
  void run(String id, BooleanSupplier closing) {
    @Nullable Video v = store.find(id);
    if (v == null || v.status().ended()) {
      return;
    }
    if (v.attempts() >= attempts) {
      fail(
          id, "engine_stopped", "the server stopped " + attempts + " times while making this film");
      return;
    }
    if (!store.start(id, clock.instant().getEpochSecond())) {
      return;
    }
    try {
      if (!folder.finished(id) && !film(v, closing)) {
        folder.remove(id); // cancelled or deleted meanwhile
        return;
      }
      if (!store.complete(id, clock.instant().getEpochSecond(), null)) {
        folder.remove(id);
      }
      ended.accept(id);
    } catch (Interrupted e) {
      store.giveBack(id);
      throw e;
    } catch (RuntimeException e) {
      if (closing.getAsBoolean()) { // its thread was told to stop in the middle of a step
        store.giveBack(id);
        throw new Interrupted(id);
      }
      fail(id, e);
    } catch (IOException | OutOfMemoryError | StackOverflowError e) {
      fail(id, e);
    }
  }

  private void fail(String id, Throwable e) {
    if (e.getClass().getPackageName().startsWith("cielo.") && !(e instanceof MediaException)) {
      fail(id, "cannot_be_filmed", String.valueOf(e.getMessage())); // said for users
    } else {
      LOG.log(System.Logger.Level.ERROR, "video " + id, e);
      fail(id, "internal_error", "a fault of the server stopped this film; its log says more");
    }
  }

  private void fail(String id, String code, String message) {
    store.fail(id, new Fault(code, message), clock.instant().getEpochSecond());
    ended.accept(id);
    try {
      folder.remove(id);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "cannot remove the unfinished files of " + id, e);
    }
  }

  /** False if the row no longer wants the film. */
  private boolean film(Video v, BooleanSupplier closing) throws IOException {
    Path work = folder.begin(v.id());
    Path file = work.resolve(FilmFolder.FILM);
    Report report;
    try (Generation film = engine.begin(request(v.order()), file)) {
      Progress last = film.progress();
      while (film.step()) {
        Progress now = film.progress();
        if (!told(v.id(), last, now)) {
          return false;
        }
        last = now;
        if (closing.getAsBoolean()) {
          throw new Interrupted(v.id());
        }
      }
      report = film.report();
    }
    Stills.draw(file, work.resolve(FilmFolder.THUMBNAIL), work.resolve(FilmFolder.SPRITES));
    keep(report, work);
    folder.publish(v.id());
    return true;
  }

  /** Writes progress when a user could see the difference, so at most some hundred times a film. */
  private boolean told(String id, Progress last, Progress now) {
    int percent = percent(now);
    boolean same = percent == percent(last) && now.stage().equals(last.stage());
    return same || store.progress(id, percent, now.stage(), now.k(), now.n());
  }

  /** 100 is kept for the whole film in its place. */
  private static int percent(Progress p) {
    return (int) Math.clamp(100 * p.share(), 0, 99);
  }

  private Request request(Order o) {
    @Nullable String plan = o.plan();
    Source source =
        plan == null ? new Source.Prompt(o.prompt()) : new Source.Plan(Screenplay.fromJson(plan));
    return new Request(
        source,
        o.seconds(),
        o.width(),
        o.height(),
        o.fps(),
        o.seed(),
        o.quality(),
        Container.MP4,
        threads);
  }

  private static void keep(Report report, Path work) throws IOException {
    if (report.screenplay() != null) {
      Files.writeString(work.resolve(FilmFolder.PLAN), report.screenplay().toJson());
    }
    if (report.take() != null) {
      TakeFile.write(report.take(), work.resolve(FilmFolder.TAKE));
    }
    Files.write(work.resolve(FilmFolder.NOTES), report.notes());
  }
}
