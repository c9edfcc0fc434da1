package cielo.server.store;

import cielo.server.store.Video.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps videos. Every change of state is one conditional statement: it says whether it took place,
 * so that two workers, or a worker and a user, never undo each other.
 */
public interface VideoStore {
  /** A page of a listing, and whether more follow. */
  record Page(List<Video> videos, boolean more) {}

  /** Which video an idempotency key made, and the hash of the request that did. */
  record Remembered(String hash, String video) {}

  /** Adds a queued video and, if given, the key that asked for it, together or not at all. */
  void add(Video video, @Nullable String key, String hash);

  @Nullable Remembered remembered(String key);

  @Nullable Video find(String id);

  /**
   * Videos after a cursor, which may have been deleted since.
   *
   * @param after id of the last one seen, or null for the start
   * @return null if no video ever had the cursor's id
   */
  @Nullable Page list(@Nullable String after, int limit, boolean ascending);

  /** Queued or running → running; counts the attempt. */
  boolean start(String id, long now);

  /** What a running one has done. False if it should stop: it was cancelled or deleted. */
  boolean progress(String id, int percent, String stage, int step, int steps);

  /** Running → queued again, the attempt not counted: the server goes down in good order. */
  boolean giveBack(String id);

  /** Running → completed. */
  boolean complete(String id, long now, @Nullable Long expires);

  /** Queued or running → failed. */
  boolean fail(String id, Fault fault, long now);

  /** Forgets a video but for its place in listings. False if there is none. */
  boolean delete(String id);

  /** Ids of ended ones whose end nobody was told of yet. */
  List<String> unannounced();

  /** Everyone who wants to know its end will be told. */
  void announced(String id);

  /** Ids of all that are queued or running, first accepted first. */
  List<String> unfinished();

  /** How many queued or running ones were accepted before this one. */
  int ahead(Video video);
}
