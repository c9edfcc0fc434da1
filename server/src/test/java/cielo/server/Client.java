package cielo.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Plain HTTP against a server under test; every request has a time limit. */
public final class Client {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  public Client(int port) {
    base = "http://127.0.0.1:" + port;
  }

  /** An answer: status, headers and body. */
  public record Answer(HttpResponse<byte[]> response) {
    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
      return response.body();
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new AssertionError(new String(response.body(), StandardCharsets.UTF_8), e);
      }
    }

    public String code() {
      return json().path("error").path("code").asText();
    }
  }

  public Answer get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  public Answer post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
  }

  public Answer json(String path, String body, String... headers) {
    return post(path, "application/json", body, headers);
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(base + path)).timeout(LIMIT);
    return headers.length == 0 ? b : b.headers(headers);
  }

  public Answer send(HttpRequest.Builder request) {
    try {
      return new Answer(http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Creates a one-second film of 128x128 and returns its id. */
  public String create(String prompt) {
    Answer a =
        json(
            "/v1/videos",
            "{\"prompt\":\""
                + prompt
                + "\",\"seconds\":1,\"size\":\"128x128\",\"fps\":8,\"seed\":7}");
    if (a.status() != 200) {
      throw new AssertionError(a.json());
    }
    return a.json().get("id").asText();
  }

  /** Waits until the video has one of the states (separated by |); fails after two minutes. */
  public JsonNode await(String id, String states) {
    Instant end = Instant.now().plusSeconds(120);
    while (true) {
      JsonNode v = get("/v1/videos/" + id + "?include=detail").json();
      if (("|" + states + "|").contains("|" + v.path("status").asText() + "|")) {
        return v;
      }
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("still " + v);
      }
      Thread.onSpinWait();
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }
}
