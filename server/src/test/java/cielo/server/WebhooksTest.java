package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.http.Headers;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.webhooks.WebhookCreateParams;
import com.openai.models.webhooks.WebhookEndpointWithSecret;
import com.openai.models.webhooks.WebhookTestParams;
import com.openai.models.webhooks.WebhookUpdateParams;
import com.openai.models.webhooks.WebhookVerificationParams;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks with the Java client of OpenAI and a receiver on this machine. */
class WebhooksTest {
  @TempDir private Path data;
  private Server server;
  private OpenAIClient client;
  private HttpServer receiver;
  private volatile int answer = 204;
  private final BlockingQueue<Message> got = new LinkedBlockingQueue<>();

  private record Message(Headers headers, String body) {}

  @BeforeEach
  void start() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    receiver.createContext(
        "/",
        x -> {
          int status = answer; // before the test can hear of the message
          Headers.Builder headers = Headers.builder();
          x.getRequestHeaders().forEach((k, v) -> headers.put(k, v.getFirst()));
          String body = new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          got.add(new Message(headers.build(), body));
          x.sendResponseHeaders(status, -1);
          x.close();
        });
    receiver.start();
    open(true);
  }

  private void open(boolean inside) {
    server =
        Server.start(
            Running.config(data).withHooksInside(inside), TinyEngine.quick(), Running.NO_CHANGES);
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl("http://127.0.0.1:" + server.port() + "/v1")
            .apiKey("any")
            .maxRetries(0)
            .build();
  }

  @AfterEach
  void stop() {
    server.close();
    receiver.stop(0);
  }

  private WebhookEndpointWithSecret endpoint(String... events) {
    var b = WebhookCreateParams.builder().name("mine").url(url());
    for (String e : events) {
      b.addEventType(WebhookCreateParams.EventType.of(e));
    }
    return client.webhooks().create(b.build());
  }

  private String url() {
    return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook?x=1";
  }

  private Message next() throws InterruptedException {
    Message m = got.poll(30, TimeUnit.SECONDS);
    assertThat(m).as("a message within 30 s").isNotNull();
    return m;
  }

  private void verify(Message m, String secret) {
    client
        .webhooks()
        .unwrap(
            WebhookVerificationParams.builder()
                .payload(m.body())
                .headers(m.headers())
                .secret(secret)
                .build());
  }

  @Test
  void theEndOfAVideoIsToldAndSigned() throws Exception {
    var e = endpoint("video.completed");
    Client http = new Client(server.port());
    String failed = http.create("impossible");
    http.await(failed, "failed"); // nobody asked for this
    String id = http.create("a ball");
    Message m = next();
    assertThat(m.body()).contains("\"video.completed\"").contains(id).doesNotContain(failed);
    verify(m, e.signingSecret());
    String rotated = client.webhooks().rotateSecret(e.id()).signingSecret();
    assertThatThrownBy(() -> verify(m, rotated)).isNotNull();
    assertThat(got).isEmpty();
  }

  @Test
  void whoDoesNotListenIsToldAgain() throws Exception {
    endpoint("video.failed");
    answer = 500;
    Client http = new Client(server.port());
    http.create("impossible");
    Message first = next();
    answer = 200;
    Message second = next();
    assertThat(second.headers().values("webhook-id"))
        .isEqualTo(first.headers().values("webhook-id"));
    assertThat(second.body()).isEqualTo(first.body());
  }

  @Test
  void endpointsAreKeptChangedTriedAndDeleted() throws Exception {
    var e = endpoint("video.completed", "video.failed");
    assertThat(e.signingSecret()).startsWith("whsec_");
    server.close();
    open(true);
    assertThat(client.webhooks().list().items()).hasSize(1);
    var kept = client.webhooks().retrieve(e.id()).validate();
    assertThat(kept.eventTypes()).containsExactly("video.completed", "video.failed");
    assertThat(kept.signingSecretHint().orElseThrow()).doesNotContain(e.signingSecret());
    var update = WebhookUpdateParams.builder().webhookEndpointId(e.id()).name("other").build();
    assertThat(client.webhooks().update(update).name()).isEqualTo("other");
    assertThat(client.webhooks().eventTypes().list().data()).contains("video.completed");
    var test =
        WebhookTestParams.builder()
            .webhookEndpointId(e.id())
            .eventType(WebhookTestParams.EventType.of("video.failed"))
            .build();
    assertThat(client.webhooks().test(test).statusCode()).isEqualTo(204);
    verify(next(), e.signingSecret());
    assertThat(client.webhooks().delete(e.id()).deleted()).isTrue();
    assertThatThrownBy(() -> client.webhooks().retrieve(e.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void badOnesAreRefusedAndTheInsideIsClosedUnlessAllowed() {
    assertThatThrownBy(() -> endpoint("fine_tuning.job.succeeded"))
        .isInstanceOf(BadRequestException.class);
    Client plain = new Client(server.port());
    assertThat(plain.json("/v1/webhook_endpoints", "{\"name\":\"a\"}").status()).isEqualTo(400);
    server.close();
    open(false);
    assertThatThrownBy(() -> endpoint("video.failed")).isInstanceOf(BadRequestException.class);
    Client http = new Client(server.port());
    String inner =
        http.json(
                "/v1/webhook_endpoints",
                "{\"name\":\"a\",\"url\":\"https://localhost:1/\",\"event_types\":[\"video.failed\"]}")
            .json()
            .get("id")
            .asText();
    var tried =
        http.json("/v1/webhook_endpoints/" + inner + "/test", "{\"event_type\":\"video.failed\"}");
    assertThat(tried.code()).isEqualTo("webhook_unreachable");
    assertThat(tried.json().at("/error/message").asText()).contains("private network");
    assertThat(List.copyOf(got)).isEmpty();
  }
}
