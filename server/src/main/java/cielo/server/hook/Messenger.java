package cielo.server.hook;

import cielo.server.store.Database;
import cielo.server.store.Endpoint;
import cielo.server.store.EndpointStore;
import cielo.server.store.Video;
import cielo.server.store.VideoStore;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells endpoints what became of videos: durably, signed, again with growing pauses if need be. */
public final class Messenger implements AutoCloseable {
  /*
   * A video that ends is marked as announced only after its messages are queued. What a crash
   * leaves unmarked is announced at the next start; messages have names made of video and endpoint,
   * so none is queued twice, and their id is the same at every try, so that receivers can tell.
   */
  private static final String TABLE = "hook_tasks";

  private static final int TRIES = 10; // 5 s, 10 s, ... : about 85 minutes

  private final VideoStore videos;
  private final EndpointStore endpoints;
  private final Reach reach;
  private final Clock clock;
  private final SecureRandom dice = new SecureRandom();
  private final OneTimeTask<String> task;
  private final Scheduler scheduler;

  private Messenger(
      Database db, VideoStore videos, EndpointStore endpoints, Reach reach, Clock clock) {
    this.videos = videos;
    this.endpoints = endpoints;
    this.reach = reach;
    this.clock = clock;
    task =
        Tasks.oneTime("message", String.class)
            .onFailure(
                new FailureHandler.MaxRetriesFailureHandler<>(
                    TRIES,
                    new FailureHandler.ExponentialBackoffFailureHandler<>(
                        Duration.ofSeconds(5), 2)))
            .execute((instance, context) -> tell(instance.getId(), instance.getData()));
    scheduler =
        Scheduler.create(db.source(), task)
            .tableName(TABLE)
            .threads(2)
            .pollingInterval(Duration.ofSeconds(2))
            .heartbeatInterval(Duration.ofSeconds(10))
            .enableImmediateExecution()
            .alwaysPersistTimestampInUTC()
            .failureLogging(com.github.kagkarlsson.scheduler.logging.LogLevel.DEBUG, false)
            .build();
  }

  /** Starts telling, first what an earlier process had no time to tell. */
  public static Messenger start(
      Database db, VideoStore videos, EndpointStore endpoints, Reach reach, Clock clock) {
    db.freeTasks(TABLE);
    Messenger m = new Messenger(db, videos, endpoints, reach, clock);
    videos.unannounced().forEach(m::announce);
    m.scheduler.start();
    return m;
  }

  /** Queues a message to everyone who wants to know that this video ended. */
  public void announce(String id) {
    Video v = videos.find(id);
    if (v == null || !v.status().ended()) {
      return;
    }
    String type = v.status() == Video.Status.COMPLETED ? "video.completed" : "video.failed";
    String event = "evt_" + id.substring(id.indexOf('_') + 1);
    String body = body(event, type, id, clock.instant().getEpochSecond());
    for (Endpoint e : endpoints.all()) {
      if (e.events().contains(type)) {
        scheduler.scheduleIfNotExists(task.instance(event + ":" + e.id(), body), clock.instant());
      }
    }
    videos.announced(id);
  }

  /** Sends an event of a type to an endpoint at once. Throws HookException if it is not reached. */
  public int test(Endpoint e, String type) {
    byte[] id = new byte[12];
    dice.nextBytes(id);
    String event = "evt_test_" + HexFormat.of().formatHex(id);
    String body = body(event, type, "video_test", clock.instant().getEpochSecond());
    return send(e, event, body);
  }

  /** A secret for a new endpoint. */
  public String secret() {
    return Signature.secret(dice);
  }

  private static String body(String event, String type, String video, long now) {
    return "{\"id\":\"%s\",\"object\":\"event\",\"created_at\":%d,\"type\":\"%s\",\"data\":{\"id\":\"%s\"}}"
        .formatted(event, now, type, video);
  }

  private void tell(String name, String body) {
    int colon = name.indexOf(':');
    @Nullable Endpoint e = endpoints.find(name.substring(colon + 1));
    if (e == null) {
      return; // deleted meanwhile
    }
    int status = send(e, name.substring(0, colon), body);
    if (status < 200 || status > 299) {
      throw new HookException(e.url() + " answered " + status);
    }
  }

  private int send(Endpoint e, String event, String body) {
    URI to = reach.url(e.url());
    long now = clock.instant().getEpochSecond();
    Map<String, String> headers =
        Map.of(
            "webhook-id", event,
            "webhook-timestamp", Long.toString(now),
            "webhook-signature", Signature.of(e.secret(), event, now, body));
    return Post.send(reach, to, headers, body);
  }

  @Override
  public void close() {
    scheduler.stop();
  }
}
