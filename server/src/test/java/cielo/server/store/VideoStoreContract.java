package cielo.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.engine.Quality;
import cielo.server.store.Video.Fault;
import cielo.server.store.Video.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What every store promises. */
abstract class VideoStoreContract {
  abstract VideoStore store();

  /** The same store after its process has ended. */
  abstract VideoStore reopened();

  private static Video video(String id) {
    Order order = new Order("a \"ball\"", 2.5, 640, 360, 24, 9, Quality.DRAFT, null);
    return Video.accepted(id, "sora-2", order, null, 1000);
  }

  private static VideoStore with(VideoStore s, String... ids) {
    for (String id : ids) {
      s.add(video(id), null, "");
    }
    return s;
  }

  private static Video find(VideoStore s, String id) {
    return Objects.requireNonNull(s.find(id));
  }

  private static List<String> ids(VideoStore.Page page) {
    return page.videos().stream().map(Video::id).toList();
  }

  @Test
  void whatIsAddedStays() {
    with(store(), "a");
    Video v = find(reopened(), "a");
    assertThat(v.order()).isEqualTo(video("a").order());
    assertThat(v.status()).isEqualTo(Status.QUEUED);
    assertThat(v.createdAt()).isEqualTo(1000);
    assertThat(v.completedAt()).isNull();
  }

  @Test
  void theWayToTheEnd() {
    VideoStore s = with(store(), "a");
    assertThat(s.complete("a", 1, null)).as("not begun").isFalse();
    assertThat(s.start("a", 1001)).isTrue();
    assertThat(s.progress("a", 40, "filming", 4, 10)).isTrue();
    assertThat(find(s, "a").progress()).isEqualTo(40);
    assertThat(find(s, "a").attempts()).isEqualTo(1);
    assertThat(s.complete("a", 1002, 2000L)).isTrue();
    Video v = find(s, "a");
    assertThat(v.status()).isEqualTo(Status.COMPLETED);
    assertThat(v.progress()).isEqualTo(100);
    assertThat(v.completedAt()).isEqualTo(1002);
    assertThat(v.expiresAt()).isEqualTo(2000);
    assertThat(s.fail("a", new Fault("x", "y"), 1003)).as("ended").isFalse();
    assertThat(s.start("a", 1003)).as("ended").isFalse();
  }

  @Test
  void aCancelledOneIsNeverCompleted() {
    VideoStore s = with(store(), "a");
    s.start("a", 1);
    assertThat(s.fail("a", new Fault("cancelled", "stopped"), 2)).isTrue();
    assertThat(s.progress("a", 50, "filming", 1, 2)).isFalse();
    assertThat(s.complete("a", 3, null)).isFalse();
    assertThat(find(s, "a").fault()).isEqualTo(new Fault("cancelled", "stopped"));
  }

  @Test
  void givenBackItCountsAsNeverBegun() {
    VideoStore s = with(store(), "a");
    s.start("a", 1);
    assertThat(s.giveBack("a")).isTrue();
    assertThat(find(s, "a").status()).isEqualTo(Status.QUEUED);
    assertThat(find(s, "a").attempts()).isZero();
  }

  @Test
  void pagesBothWays() {
    VideoStore s = with(store(), "a", "b", "c");
    assertThat(ids(s.list(null, 2, false))).containsExactly("c", "b");
    assertThat(s.list(null, 2, false).more()).isTrue();
    assertThat(ids(s.list("b", 2, false))).containsExactly("a");
    assertThat(s.list("b", 2, false).more()).isFalse();
    assertThat(ids(s.list(null, 3, true))).containsExactly("a", "b", "c");
    assertThat(s.list(null, 3, true).more()).isFalse();
    assertThat(ids(s.list("a", 1, true))).containsExactly("b");
    assertThat(s.list(null, 0, true).more()).as("no endless paging").isFalse();
    assertThat(s.list("zz", 1, true)).isNull();
  }

  @Test
  void aDeletedCursorStillHasItsPlace() {
    VideoStore s = with(store(), "a", "b", "c");
    assertThat(s.delete("b")).isTrue();
    assertThat(s.delete("b")).isFalse();
    assertThat(s.find("b")).isNull();
    assertThat(ids(s.list("b", 9, false))).containsExactly("a");
    assertThat(ids(s.list(null, 9, false))).containsExactly("c", "a");
    assertThat(s.start("b", 1)).isFalse();
  }

  @Test
  void whoWaitsForWhom() {
    VideoStore s = with(store(), "a", "b", "c");
    s.start("a", 1);
    assertThat(s.unfinished()).containsExactly("a", "b", "c");
    assertThat(s.ahead(find(s, "c"))).isEqualTo(2);
    s.complete("a", 2, null);
    assertThat(s.unfinished()).containsExactly("b", "c");
    assertThat(s.ahead(find(s, "c"))).isEqualTo(1);
  }

  @Test
  void endsAreAnnouncedOnce() {
    VideoStore s = with(store(), "a", "b", "c");
    s.start("a", 1);
    s.complete("a", 2, null);
    s.fail("c", new Fault("x", ""), 2);
    assertThat(s.unannounced()).containsExactly("a", "c");
    s.announced("a");
    assertThat(reopened().unannounced()).containsExactly("c");
  }

  @Test
  void aKeyAndItsVideoAreAddedTogetherOrNotAtAll() {
    VideoStore s = store();
    s.add(video("a"), "key", "hash");
    assertThat(s.remembered("key")).isEqualTo(new VideoStore.Remembered("hash", "a"));
    assertThat(s.remembered("other")).isNull();
    assertThatThrownBy(() -> s.add(video("b"), "key", "hash")).isNotNull();
    assertThat(s.find("b")).isNull();
  }

  @Test
  void onlyOneOfManyEndsIt() throws Exception {
    VideoStore s = with(store(), "a");
    s.start("a", 1);
    List<Boolean> won = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(8)) {
      var tries = new ArrayList<java.util.concurrent.Callable<Boolean>>();
      for (int i = 0; i < 8; i++) {
        boolean done = i % 2 == 0;
        tries.add(() -> done ? s.complete("a", 2, null) : s.fail("a", new Fault("x", ""), 2));
      }
      for (var f : pool.invokeAll(tries)) {
        won.add(f.get());
      }
    }
    assertThat(won).containsOnlyOnce(true);
  }
}
