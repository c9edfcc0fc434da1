package cielo.server.http;

import cielo.server.job.JobRunner;
import cielo.server.store.Order;
import cielo.server.store.Video;
import cielo.server.store.Video.Fault;
import cielo.server.store.VideoStore;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Accepts orders into the store and the queue, and knows how far each is. */
final class Desk {
  private final VideoStore store;
  private final JobRunner runner;
  private final Clock clock;
  private final int mostQueued;
  private final Consumer<String> ended;
  private final SecureRandom dice = new SecureRandom();
  private final Object accepting = new Object();

  Desk(VideoStore store, JobRunner runner, Clock clock, int mostQueued, Consumer<String> ended) {
    this.store = store;
    this.runner = runner;
    this.clock = clock;
    this.mostQueued = mostQueued;
    this.ended = ended;
  }

  /** A seed for an order that names none. */
  long seed() {
    return dice.nextInt(Integer.MAX_VALUE);
  }

  /**
   * Stores the order and queues it; once this returns, the film will be made or fail for a reason.
   */
  Video accept(Context ctx, Form form, String model, Order order, @Nullable String from) {
    String key = ctx.header("Idempotency-Key");
    String hash = key == null ? "" : hash(ctx.path() + "\n" + Json.text(form.fields()));
    synchronized (accepting) {
      if (key != null) {
        Video made = repeated(key, hash);
        if (made != null) {
          return made;
        }
      }
      if (store.unfinished().size() >= mostQueued) {
        throw ApiException.of(
            429,
            "requests",
            "rate_limit_exceeded",
            "The queue is full (" + mostQueued + " films); try again when some are done.");
      }
      Video v = Video.accepted(id(), model, order, from, clock.instant().getEpochSecond());
      store.add(v, key, hash);
      ctx.header("x-should-retry", "false"); // it is accepted: a retry would make it twice
      runner.submit(v.id());
      return find(v.id());
    }
  }

  private @Nullable Video repeated(String key, String hash) {
    if (key.length() > 255) {
      throw ApiException.request(
          "invalid_idempotency_key", "An Idempotency-Key has at most 255 characters.");
    }
    VideoStore.Remembered r = store.remembered(key);
    if (r == null) {
      return null;
    }
    if (!r.hash().equals(hash)) {
      throw ApiException.request(
          "idempotency_key_reused", "This Idempotency-Key was used for another request.");
    }
    return find(r.video());
  }

  Video find(String id) {
    Video v = store.find(id);
    if (v == null) {
      throw ApiException.noVideo(id);
    }
    return v;
  }

  /** A video whose files are there, or an ApiException that says why they are not. */
  Video finished(String id) {
    Video v = find(id);
    Fault fault = v.fault();
    if (fault != null) {
      throw ApiException.request(
          "video_failed", "This video failed and has no content: " + fault.message());
    }
    if (v.status() != Video.Status.COMPLETED) {
      throw ApiException.request(
          "video_not_ready",
          "This video is "
              + (v.status() == Video.Status.QUEUED
                  ? "queued"
                  : "in progress (" + v.progress() + " %)")
              + "; ask again when its status is 'completed'.");
    }
    return v;
  }

  /** Stops a video after its step; what has ended stays as it is. */
  Video cancel(String id) {
    find(id);
    Fault cancelled = new Fault("cancelled", "The video was cancelled.");
    if (store.fail(id, cancelled, clock.instant().getEpochSecond())) {
      ended.accept(id);
    }
    return find(id);
  }

  int ahead(Video v) {
    return v.status() == Video.Status.QUEUED ? store.ahead(v) : 0;
  }

  /** Seconds until it is done by its own speed so far; negative: not known. */
  long eta(Video v) {
    Long started = v.startedAt();
    if (v.status() != Video.Status.IN_PROGRESS || started == null || v.progress() < 15) {
      return -1;
    }
    long spent = clock.instant().getEpochSecond() - started;
    return Math.max(0, Math.round(spent * (100.0 - v.progress()) / v.progress()));
  }

  private String id() {
    byte[] bytes = new byte[16];
    dice.nextBytes(bytes);
    return "video_" + HexFormat.of().formatHex(bytes);
  }

  private static String hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
