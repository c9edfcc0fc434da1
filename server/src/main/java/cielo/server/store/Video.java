package cielo.server.store;

import org.jspecify.annotations.Nullable;

/**
 * One accepted video. The row is the truth about its state; queues only say when to run it.
 *
 * @param seq order of acceptance, ascending
 * @param createdAt unix seconds, as all times here
 * @param progress 0 .. 100
 * @param stage what is being done ("filming"), or empty
 * @param step finished steps of {@code steps} in the stage
 * @param attempts how often a worker began it
 */
public record Video(
    String id,
    long seq,
    String model,
    Order order,
    @Nullable String remixedFrom,
    Status status,
    int progress,
    String stage,
    int step,
    int steps,
    int attempts,
    long createdAt,
    @Nullable Long startedAt,
    @Nullable Long completedAt,
    @Nullable Long expiresAt,
    @Nullable Fault fault) {

  /** The four words of the wire, in lower case there. */
  public enum Status {
    QUEUED,
    IN_PROGRESS,
    COMPLETED,
    FAILED;

    public boolean ended() {
      return this == COMPLETED || this == FAILED;
    }
  }

  /** Why it failed: a stable code and a sentence for people. */
  public record Fault(String code, String message) {}

  /** A newly accepted one; the store gives it its place in the queue. */
  public static Video accepted(
      String id, String model, Order order, @Nullable String remixedFrom, long now) {
    return new Video(
        id,
        0,
        model,
        order,
        remixedFrom,
        Status.QUEUED,
        0,
        "",
        0,
        0,
        0,
        now,
        null,
        null,
        null,
        null);
  }
}
