package cielo.stage;

import cielo.director.Director;
import cielo.engine.EngineException;
import cielo.engine.Generation;
import cielo.engine.Progress;
import cielo.engine.Report;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.engine.finish.Finisher;
import cielo.picture.Picture;
import cielo.props.library.Library;
import cielo.scene.camera.ViewTrack;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;
import cielo.sound.Mix;
import cielo.sound.Sound;
import cielo.stage.camera.CameraSolver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One film of cielo-1: read, rehearse, then picture, sound and encoding side by side. */
final class WorldGeneration implements Generation {
  private final Library library;
  private final Director director;
  private final Request request;
  private final Path target;
  private final List<String> notes = new ArrayList<>();
  private final List<Report.StageTime> times = new ArrayList<>();
  private String id = "";
  private @Nullable Screenplay play;
  private @Nullable Shoot shoot;
  private @Nullable Take take;
  private @Nullable ViewTrack views;
  private @Nullable Picture picture;
  private @Nullable CompletableFuture<Mix> sound;
  private @Nullable Finisher finisher;
  private int frame;
  private boolean done;
  private Progress progress = new Progress("reading", 0, 1, 0);
  private long since = System.nanoTime();

  WorldGeneration(Library library, Director director, Request request, Path target) {
    this.library = library;
    this.director = director;
    this.request = request;
    this.target = target;
  }

  @Override
  public boolean step() {
    if (done) {
      return false;
    }
    if (take == null && play == null) {
      read();
    } else if (take == null) {
      rehearse();
    } else if (picture == null) {
      roll();
    } else if (frame < finisher().frames()) {
      film();
    } else {
      finish();
    }
    return !done;
  }

  private void read() {
    switch (request.source()) {
      case Source.Prompt p -> play = director.read(p.text());
      case Source.Plan p -> play = p.screenplay();
      case Source.Performance p -> take = p.take();
    }
    String canonical =
        play != null ? play.toJson() : Objects.requireNonNull(take).title() + take.seed();
    id = Finisher.filmId(WorldEngine.NAME, request, canonical);
    if (play != null) {
      notes.addAll(play.notes());
      shoot = new Shoot(play, library, request.seconds(), request.seed());
    }
    lap("reading");
    progress = new Progress("rehearsing", 0, 1, 0.02);
  }

  private void rehearse() {
    Shoot s = Objects.requireNonNull(shoot);
    boolean complete = s.step();
    progress = new Progress("rehearsing", s.tries(), s.tries(), 0.02 + 0.08 * s.progress());
    if (complete) {
      take = s.take();
      notes.addAll(s.notes());
      lap("rehearsing");
    }
  }

  /**
   * The performance stands: solves the camera, starts the sound, opens the picture and the file.
   */
  private void roll() {
    Take t = Objects.requireNonNull(take);
    ViewTrack v = CameraSolver.solve(t, library, (double) request.width() / request.height());
    views = v;
    sound = CompletableFuture.supplyAsync(() -> Sound.mix(t, library, v));
    Picture.Quality quality = Picture.Quality.valueOf(request.quality().name());
    picture =
        Picture.open(
            t,
            library,
            new Picture.Settings(request.width(), request.height(), quality, request.threads()));
    finisher = new Finisher(request, t.seconds(), id, t.title(), target);
    lap("preparing");
    progress = new Progress("filming", 0, finisher.frames(), 0.12);
  }

  private void film() {
    Finisher out = finisher();
    double t = (double) frame / request.fps();
    out.frame(Objects.requireNonNull(picture).frame(t, Objects.requireNonNull(views)));
    frame++;
    progress = new Progress("filming", frame, out.frames(), 0.12 + 0.84 * frame / out.frames());
  }

  private void finish() {
    lap("filming");
    progress = new Progress("mixing", 0, 1, 0.97);
    try {
      Mix mix = Objects.requireNonNull(sound).join();
      notes.addAll(mix.notes());
      finisher().sound(mix.left(), mix.right());
    } catch (CompletionException e) {
      throw new EngineException("the sound could not be made: " + e.getCause(), e);
    }
    lap("mixing");
    finisher().finish();
    lap("encoding");
    progress = new Progress("done", 1, 1, 1);
    done = true;
    close();
  }

  private Finisher finisher() {
    return Objects.requireNonNull(finisher);
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    times.add(new Report.StageTime(stage, (now - since) / 1e6));
    since = now;
  }

  @Override
  public Progress progress() {
    return progress;
  }

  @Override
  public Report report() {
    return new Report(id, play, take, List.copyOf(notes), List.copyOf(times));
  }

  @Override
  public void close() {
    if (picture != null) {
      picture.close();
    }
    if (finisher != null) {
      finisher.close();
    }
  }
}
