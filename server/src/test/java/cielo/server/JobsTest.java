package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.server.Client.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to jobs, with an engine whose steps the tests let through. */
class JobsTest {
  @TempDir private Path data;

  private List<Path> films() throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("films"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void progressIsFinishedSteps() {
    TinyEngine engine = TinyEngine.gated();
    try (Server server = Running.start(data, engine)) {
      Client client = new Client(server.port());
      String id = client.create("a ball");
      JsonNode before = client.await(id, "in_progress");
      assertThat(before.get("progress").asInt()).isZero();
      engine.allow(4); // of 8 frames
      JsonNode half = before;
      while (half.at("/detail/step").asInt() < 4) {
        half = client.await(id, "in_progress");
      }
      assertThat(half.get("progress").asInt()).isEqualTo(49);
      assertThat(half.at("/detail/steps").asInt()).isEqualTo(8);
      Answer early = client.get("/v1/videos/" + id + "/content");
      assertThat(early.status()).isEqualTo(400);
      assertThat(early.code()).isEqualTo("video_not_ready");
      assertThat(client.get("/v1/videos/" + id).header("openai-poll-after-ms")).matches("\\d+");
      engine.allow(99);
      assertThat(client.await(id, "completed").get("completed_at").isInt()).isTrue();
      assertThat(client.get("/v1/videos/" + id).header("openai-poll-after-ms")).isEmpty();
    }
  }

  @Test
  void theQueueMovesOnWhenOneIsCancelledOrDeleted() throws Exception {
    TinyEngine engine = TinyEngine.gated();
    try (Server server = Running.start(data, engine)) {
      Client client = new Client(server.port());
      String first = client.create("one");
      client.await(first, "in_progress");
      String second = client.create("two");
      String third = client.create("three");
      String fourth = client.create("four");
      JsonNode waiting = client.await(fourth, "queued");
      assertThat(waiting.at("/detail/queue_position").asInt()).isEqualTo(3);
      assertThat(
              client.json("/v1/videos/" + second + "/cancel", "").json().at("/error/code").asText())
          .isEqualTo("cancelled");
      client.json("/v1/videos/" + first + "/cancel", "");
      assertThat(client.await(first, "failed").at("/error/code").asText()).isEqualTo("cancelled");
      engine.allow(1); // the step in which the cancelled one finds out
      client.await(third, "in_progress");
      client.delete("/v1/videos/" + third);
      assertThat(client.get("/v1/videos/" + third).status()).isEqualTo(404);
      engine.allow(99);
      client.await(fourth, "completed");
      assertThat(films()).isNotEmpty().allMatch(p -> p.toString().contains(fourth));
    }
  }

  @Test
  void failuresSayWhy() {
    try (Server server = Running.start(data, TinyEngine.quick())) {
      Client client = new Client(server.port());
      JsonNode ours = client.await(client.create("impossible"), "failed");
      assertThat(ours.at("/error/code").asText()).isEqualTo("cannot_be_filmed");
      assertThat(ours.at("/error/message").asText()).contains("nothing like it");
      String broken = client.create("broken");
      assertThat(client.await(broken, "failed").at("/error/code").asText())
          .isEqualTo("internal_error");
      assertThat(client.get("/v1/videos/" + broken + "/content").code()).isEqualTo("video_failed");
    }
  }

  @Test
  void aStopInGoodOrderLosesNothing() {
    TinyEngine engine = TinyEngine.gated();
    String running;
    String queued;
    try (Server server = Running.start(data, engine)) {
      Client client = new Client(server.port());
      running = client.create("one");
      client.await(running, "in_progress");
      queued = client.create("two");
      CompletableFuture.runAsync(
          () -> engine.allow(1),
          CompletableFuture.delayedExecutor(300, java.util.concurrent.TimeUnit.MILLISECONDS));
    }
    try (Server server = Running.start(data, TinyEngine.quick())) {
      Client client = new Client(server.port());
      assertThat(client.await(running, "completed").get("progress").asInt()).isEqualTo(100);
      client.await(queued, "completed");
    }
  }

  @Test
  void theSameKeyMakesOneVideo() {
    try (Server server = Running.start(data, TinyEngine.quick())) {
      Client client = new Client(server.port());
      String body = "{\"prompt\":\"a\",\"seconds\":1,\"size\":\"128x128\",\"fps\":1}";
      Answer one = client.json("/v1/videos", body, "Idempotency-Key", "k1");
      Answer two = client.json("/v1/videos", body, "Idempotency-Key", "k1");
      Answer other = client.json("/v1/videos", body, "Idempotency-Key", "k2");
      assertThat(one.header("x-should-retry")).isEqualTo("false");
      assertThat(two.json().get("id")).isEqualTo(one.json().get("id"));
      assertThat(other.json().get("id")).isNotEqualTo(one.json().get("id"));
      Answer reused =
          client.json("/v1/videos", body.replace("\"a\"", "\"b\""), "Idempotency-Key", "k1");
      assertThat(reused.code()).isEqualTo("idempotency_key_reused");
    }
  }

  @Test
  void aFullQueueSaysWhenToComeBack() {
    ServerConfig c = Running.config(data);
    TinyEngine engine = TinyEngine.gated();
    ServerConfig one =
        new ServerConfig(
            c.host(), 0, data, 1, 1, c.keys(), c.mostBytes(), 1, c.attempts(), false, false);
    try (Server server = Server.start(one, engine, Running.NO_CHANGES)) {
      Client client = new Client(server.port());
      String first = client.create("one");
      Answer full = client.json("/v1/videos", "{\"prompt\":\"a\"}");
      assertThat(full.status()).isEqualTo(429);
      assertThat(full.header("Retry-After")).isEqualTo("10");
      assertThat(full.code()).isEqualTo("rate_limit_exceeded");
      engine.allow(99);
      client.await(first, "completed");
    }
  }

  @Test
  void eventsTellTheWayToTheEnd() {
    TinyEngine engine = TinyEngine.quick();
    try (Server server = Running.start(data, engine)) {
      Client client = new Client(server.port());
      Answer told = client.get("/v1/videos/" + client.create("a") + "/events");
      String text = new String(told.bytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(told.header("Content-Type")).startsWith("text/event-stream");
      assertThat(text).contains("event: done").contains("\"completed\"");
    }
  }

  @Test
  void onlyKeysOpenAServerThatHasThem() {
    ServerConfig c = Running.config(data);
    ServerConfig locked =
        new ServerConfig(
            c.host(), 0, data, 1, 1, List.of("sk-a", "sk-b"), 1 << 20, 9, 5, false, false);
    try (Server server = Server.start(locked, TinyEngine.quick(), Running.NO_CHANGES)) {
      Client client = new Client(server.port());
      assertThat(client.get("/v1/videos").status()).isEqualTo(401);
      assertThat(client.get("/v1/videos").code()).isEqualTo("missing_api_key");
      assertThat(client.get("/openai/v1/videos", "api-key", "sk-c").code())
          .isEqualTo("invalid_api_key");
      assertThat(client.get("/v1/videos", "Authorization", "Bearer sk-b").status()).isEqualTo(200);
      assertThat(client.get("/openai/v1/videos", "api-key", "sk-a").status()).isEqualTo(200);
      assertThat(client.get("/healthz").status()).isEqualTo(200);
    }
  }

  @Test
  void theStrictProfileTakesTheOriginalsValuesAlone() {
    ServerConfig c = Running.config(data);
    ServerConfig strict =
        new ServerConfig(c.host(), 0, data, 1, 1, List.of(), 1 << 20, 99, 5, true, false);
    TinyEngine engine = TinyEngine.gated();
    try (Server server = Server.start(strict, engine, Running.NO_CHANGES)) {
      Client client = new Client(server.port());
      String ok = "{\"prompt\":\"a\",\"seconds\":\"20\",\"size\":\"1280x720\"}";
      assertThat(client.json("/v1/videos", ok).status()).isEqualTo(200);
      assertThat(client.json("/v1/videos", ok.replace("20", "5")).status()).isEqualTo(400);
      String large = ok.replace("1280x720", "1920x1080");
      assertThat(client.json("/v1/videos", large).status()).isEqualTo(400);
      String pro = large.replace("{", "{\"model\":\"sora-2-pro\",");
      assertThat(client.json("/v1/videos", pro).status()).isEqualTo(200);
      client
          .get("/v1/videos")
          .json()
          .findValuesAsText("id")
          .forEach(id -> client.delete("/v1/videos/" + id));
      engine.allow(1);
    }
  }

  @Test
  void oneFolderOneServerAndNoOpenDoorWithoutKeys() {
    try (Server server = Running.start(data, TinyEngine.quick())) {
      assertThat(server.port()).isPositive();
      assertThatThrownBy(() -> Running.start(data, TinyEngine.quick()))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("another server runs");
    }
    ServerConfig c = Running.config(data);
    ServerConfig open =
        new ServerConfig("0.0.0.0", 0, data, 1, 1, List.of(), 1 << 20, 9, 5, false, false);
    assertThat(c.keys()).isEmpty();
    assertThatThrownBy(() -> Server.start(open, TinyEngine.quick(), Running.NO_CHANGES))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("API keys");
  }
}
