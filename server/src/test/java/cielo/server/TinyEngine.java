package cielo.server;

import cielo.engine.Engine;
import cielo.engine.EngineException;
import cielo.engine.Generation;
import cielo.engine.Progress;
import cielo.engine.Report;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.engine.finish.Finisher;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;

/** An engine that films grey cards: real files, real steps, no world. */
public final class TinyEngine implements Engine {
  private final Semaphore steps;
  private final long stepMs;

  private TinyEngine(Semaphore steps, long stepMs) {
    this.steps = steps;
    this.stepMs = stepMs;
  }

  /** Never waits. */
  public static TinyEngine quick() {
    return new TinyEngine(new Semaphore(1 << 30), 0);
  }

  /** Each step takes so long. */
  static TinyEngine slow(long stepMs) {
    return new TinyEngine(new Semaphore(1 << 30), stepMs);
  }

  /** Waits for {@link #allow} at each step. */
  static TinyEngine gated() {
    return new TinyEngine(new Semaphore(0), 0);
  }

  void allow(int n) {
    steps.release(n);
  }

  @Override
  public String name() {
    return "tiny";
  }

  @Override
  public Generation begin(Request r, Path target) {
    if (r.source() instanceof Source.Prompt p && p.text().contains("impossible")) {
      throw new EngineException("nothing like it can be filmed");
    }
    if (r.source() instanceof Source.Prompt p && p.text().contains("broken")) {
      throw new IllegalStateException("a fault");
    }
    return new Cards(r, target);
  }

  private final class Cards implements Generation {
    private final Request request;
    private final Finisher finisher;
    private int frame;

    Cards(Request request, Path target) {
      this.request = request;
      finisher = new Finisher(request, request.seconds(), "0123456789abcdef01234567", "", target);
    }

    @Override
    public boolean step() {
      try {
        steps.acquire();
        Thread.sleep(stepMs);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      if (frame < finisher.frames()) {
        int[] rgb = new int[request.width() * request.height()];
        Arrays.fill(rgb, 0x010101 * (int) (40 + (request.seed() + frame) % 200));
        finisher.frame(rgb);
        frame++;
        return true;
      }
      finisher.sound(new float[1], new float[1]);
      finisher.finish();
      return false;
    }

    @Override
    public Progress progress() {
      return new Progress("filming", frame, finisher.frames(), 0.98 * frame / finisher.frames());
    }

    @Override
    public Report report() {
      return new Report("", null, null, List.of("a note"), List.of());
    }

    @Override
    public void close() {
      finisher.close();
    }
  }
}
