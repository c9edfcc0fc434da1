package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.server.Client.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Videos API as bytes on the wire, without any client's library. */
class WireTest {
  private static final String JPEG = "\u00ff\u00d8\u00ff\u00e0 picture";
  private static Server server;
  private static Client client;
  private static String done;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = Running.start(data, TinyEngine.quick());
    client = new Client(server.port());
    done = client.create("a ball");
    client.await(done, "completed");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Answer form(String path, String... parts) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < parts.length; i += 2) {
      body.append("--xyz\r\nContent-Disposition: form-data; ").append(parts[i]);
      body.append("\r\n\r\n").append(parts[i + 1]).append("\r\n");
    }
    return client.post(path, "multipart/form-data; boundary=xyz", body + "--xyz--\r\n");
  }

  @Test
  void theThirteenKeysAreAlwaysThere() {
    JsonNode v = client.get("/v1/videos/" + done).json();
    List<String> keys = new ArrayList<>();
    v.fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactlyInAnyOrder(
            "id",
            "object",
            "model",
            "status",
            "progress",
            "created_at",
            "completed_at",
            "expires_at",
            "prompt",
            "size",
            "seconds",
            "remixed_from_video_id",
            "error");
    assertThat(v.get("seconds").isTextual()).isTrue();
    assertThat(v.get("progress").isInt()).isTrue();
    assertThat(v.get("error").isNull()).isTrue();
    assertThat(v.get("id").asText()).matches("video_[0-9a-f]{32}");
  }

  @ParameterizedTest
  @CsvSource({"4, 4", "'\"8\"', 8", "2.5, 2.5", "'\"1.50\"', 1.5", "60, 60"})
  void secondsAsTextOrNumber(String sent, String shown) {
    Answer a =
        client.json(
            "/v1/videos",
            "{\"prompt\":\"impossible\",\"size\":\"128x128\",\"seconds\":" + sent + "}");
    assertThat(a.json().get("seconds").asText()).isEqualTo(shown);
  }

  @Test
  void defaultsOfTheOriginal() {
    JsonNode v = client.json("/v1/videos", "{\"prompt\":\"impossible\"}").json();
    assertThat(v.get("model").asText()).isEqualTo("sora-2");
    assertThat(v.get("size").asText()).isEqualTo("720x1280");
    assertThat(v.get("seconds").asText()).isEqualTo("4");
    assertThat(v.get("status").asText()).isEqualTo("queued");
  }

  @Test
  void formsJsonAndUrlEncodingAreTheSame() {
    Answer form = form("/v1/videos", "name=prompt", "impossible", "name=\"seconds\"", "2");
    Answer url =
        client.post(
            "/v1/videos", "application/x-www-form-urlencoded", "prompt=im%70ossible&seconds=2");
    Answer json =
        client.json("/v1/videos", "{\"prompt\":\"impossible\",\"seconds\":\"2\",\"new\":{}}");
    for (Answer a : List.of(form, url, json)) {
      assertThat(a.status()).isEqualTo(200);
      assertThat(a.json().get("seconds").asText()).isEqualTo("2");
      assertThat(a.json().get("prompt").asText()).isEqualTo("impossible");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; prompt; missing_required_parameter",
        "{\"prompt\":\"  \"}; prompt; missing_required_parameter",
        "{\"prompt\":7.5,\"seconds\":0}; seconds; invalid_value",
        "{\"prompt\":[]}; prompt; invalid_value",
        "{\"prompt\":\"a\",\"seconds\":\"61\"}; seconds; invalid_value",
        "{\"prompt\":\"a\",\"seconds\":\"1e1\"}; seconds; invalid_value",
        "{\"prompt\":\"a\",\"seconds\":\"NaN\"}; seconds; invalid_value",
        "{\"prompt\":\"a\",\"seconds\":true}; seconds; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"big\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"129x128\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"126x128\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"1922x128\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"1920x1920\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"size\":\"99999x99999\"}; size; invalid_value",
        "{\"prompt\":\"a\",\"model\":\"veo\"}; model; model_not_found",
        "{\"prompt\":\"a\",\"fps\":0}; fps; invalid_value",
        "{\"prompt\":\"a\",\"seed\":-2}; seed; invalid_value",
        "{\"prompt\":\"a\",\"seed\":1.5}; seed; invalid_value",
        "{\"prompt\":\"a\",\"quality\":\"best\"}; quality; invalid_value",
        "{\"prompt\":\"a\",\"plan\":{\"shots\":[]}}; plan; invalid_value",
        "{\"prompt\":\"a\",\"plan\":\"x\"}; plan; invalid_value",
        "{\"prompt\":\"a\",\"n\":2}; n; n_not_available",
        "{\"prompt\":\"a\",\"characters\":[{\"id\":\"c\"}]}; characters; characters_not_available",
        "{\"prompt\":\"a\",\"negative_prompt\":\"dog\"}; negative_prompt; negative_prompt_not_available",
        "{\"prompt\":\"a\",\"input_reference\":{\"image_url\":\"https://x\"}}; input_reference; input_reference_not_available",
      })
  void wrongFieldsAreNamed(String body, String param, String code) {
    Answer a = client.json("/v1/videos", body);
    JsonNode error = a.json().get("error");
    assertThat(a.status()).isEqualTo(400);
    assertThat(error.get("param").asText()).isEqualTo(param);
    assertThat(error.get("code").asText()).isEqualTo(code);
    assertThat(error.get("type").asText()).isEqualTo("invalid_request_error");
    assertThat(error.get("message").asText()).isNotBlank();
    assertThat(a.header("x-request-id")).startsWith("req_");
  }

  @Test
  void thePromptMayBeLongButNotEndless() {
    String most = "impossible ".repeat(3000).substring(0, 32_000);
    assertThat(client.json("/v1/videos", "{\"prompt\":\"" + most + "\"}").status()).isEqualTo(200);
    Answer over = client.json("/v1/videos", "{\"prompt\":\"" + most + "a\"}");
    assertThat(over.code()).isEqualTo("string_above_max_length");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=\"input_reference\"; filename=\"a.png\"\r\nContent-Type: image/png",
        "name=\"input_reference\"\r\nContent-Type: application/octet-stream", // Java's streams
      })
  void aFileIsKnownByItsBytesAlone(String head) {
    Answer good = form("/v1/videos", "name=prompt", "a", head, JPEG);
    assertThat(good.code()).isEqualTo("input_reference_not_available");
    Answer bad = form("/v1/videos", "name=prompt", "a", head, "#EXTM3U concat:/etc/passwd");
    assertThat(bad.code()).isEqualTo("invalid_value");
    assertThat(bad.json().at("/error/param").asText()).isEqualTo("input_reference");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=\"video[id]\"|none",
        "name=\"video\"|{\"id\":\"none\"}",
        "name=\"video\"|none"
      })
  void theSourceOfAnEditByBracketsByJsonOrByName(String part) {
    String[] two = part.split("\\|");
    Answer a = form("/v1/videos/edits", "name=prompt", "make it blue", two[0], two[1]);
    assertThat(a.status()).isEqualTo(404);
    assertThat(a.code()).isEqualTo("video_not_found");
  }

  @Test
  void reservedWordsAreNoVideos() {
    assertThat(
            client
                .json("/v1/videos/edits", "{\"prompt\":\"a\"}")
                .json()
                .at("/error/param")
                .asText())
        .isEqualTo("video");
    assertThat(client.json("/v1/videos/extensions", "{}").json().at("/error/param").asText())
        .isEqualTo("prompt");
    assertThat(form("/v1/videos/characters", "name=name", "Tom").code())
        .isEqualTo("characters_disabled");
    assertThat(client.get("/v1/videos/characters/char_1").code()).isEqualTo("character_not_found");
  }

  @Test
  void unknownIdsAreNotFoundEverywhere() {
    String no = "/v1/videos/video_00";
    for (Answer a :
        List.of(
            client.get(no),
            client.delete(no),
            client.get(no + "/content"),
            client.get(no + "/events"),
            client.get(no + "/plan"),
            client.json(no + "/cancel", ""),
            client.json(no + "/remix", "{\"prompt\":\"a\"}"))) {
      assertThat(a.status()).isEqualTo(404);
      assertThat(a.code()).isEqualTo("video_not_found");
    }
  }

  @Test
  void everyErrorHasAllFourKeys() {
    for (Answer a :
        List.of(
            client.get("/v1/nothing"),
            client.get("/" + "v2"),
            client.send(
                client.request("/v1/videos").method("PATCH", HttpRequest.BodyPublishers.noBody())),
            client.json("/v1/videos", "{"),
            client.json("/v1/videos", "[1]"),
            client.get("/v1/videos?limit=101"),
            client.get("/v1/videos?limit=x"),
            client.get("/v1/videos?order=up"),
            client.get("/v1/videos?after=never"),
            client.get("/v1/videos/" + done + "/content?variant=gif"))) {
      assertThat(a.status()).isBetween(400, 499);
      List<String> keys = new ArrayList<>();
      a.json().get("error").fieldNames().forEachRemaining(keys::add);
      assertThat(keys).containsExactlyInAnyOrder("message", "type", "param", "code");
    }
  }

  @Test
  void threeVariantsOfContent() {
    String at = "/v1/videos/" + done + "/content";
    Answer film = client.get(at, "Accept", "application/binary");
    assertThat(film.header("Content-Type")).isEqualTo("video/mp4");
    assertThat(new String(film.bytes(), 4, 4, StandardCharsets.US_ASCII)).isEqualTo("ftyp");
    assertThat(film.header("Content-Length")).isEqualTo("" + film.bytes().length);
    Answer thumbnail = client.get(at + "?variant=thumbnail");
    assertThat(thumbnail.header("Content-Type")).isEqualTo("image/webp");
    assertThat(new String(thumbnail.bytes(), 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
    Answer sprites = client.get(at + "?variant=spritesheet");
    assertThat(sprites.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(sprites.bytes()[0]).isEqualTo((byte) 0xff);
  }

  @Test
  void partsOfTheFilmJoinToTheWhole() {
    String at = "/v1/videos/" + done + "/content";
    byte[] whole = client.get(at).bytes();
    Answer head =
        client.send(client.request(at).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    assertThat(head.header("Content-Length")).isEqualTo("" + whole.length);
    assertThat(head.bytes()).isEmpty();
    byte[] joined = new byte[whole.length];
    for (int from = 0; from < whole.length; from += 1000) {
      Answer part = client.get(at, "Range", "bytes=" + from + "-" + (from + 999));
      assertThat(part.status()).isEqualTo(206);
      assertThat(part.header("Content-Range")).endsWith("/" + whole.length);
      System.arraycopy(part.bytes(), 0, joined, from, part.bytes().length);
    }
    assertThat(joined).isEqualTo(whole);
    assertThat(client.get(at, "Range", "bytes=" + whole.length + "-").status()).isEqualTo(416);
    String etag = head.header("ETag");
    assertThat(client.get(at, "Range", "bytes=0-1", "If-Range", etag).status()).isEqualTo(206);
    assertThat(client.get(at, "Range", "bytes=0-1", "If-Range", "\"old\"").status()).isEqualTo(200);
    assertThat(client.get(at, "If-None-Match", etag).status()).isEqualTo(304);
  }

  @Test
  void theLargestBodyIsRefusedBeforeItIsSent() throws Exception {
    try (Socket s = new Socket("127.0.0.1", server.port())) {
      s.setSoTimeout(10_000);
      String head =
          "POST /v1/videos HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 10000000000\r\n\r\n{";
      s.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      InputStream in = s.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void whatIsTooLargeWithoutALengthIsRefusedToo() {
    byte[] large = new byte[5 << 20];
    Answer a =
        client.send(
            client
                .request("/v1/videos")
                .POST(
                    HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large))));
    assertThat(a.status()).isEqualTo(413);
    assertThat(a.code()).isEqualTo("body_too_large");
  }

  @Test
  void aBodyThatNobodyReadsDoesNotBreakTheAnswer() {
    String large = "x".repeat(500_000);
    for (int i = 0; i < 5; i++) {
      Answer a = form("/v1/videos/characters", "name=video; filename=a.mp4", large);
      assertThat(a.code()).isEqualTo("characters_disabled");
    }
  }

  @Test
  void azuresPathsLeadToTheSameVideos() {
    assertThat(client.get("/openai/v1/videos/" + done).json().get("id").asText()).isEqualTo(done);
    assertThat(client.get("/openai/videos/" + done + "?api-version=preview").status())
        .isEqualTo(200);
  }

  @Test
  void pagesOfOtherSitesAreRefused() {
    assertThat(client.get("/v1/videos", "Origin", "https://evil.example").code())
        .isEqualTo("cross_origin");
    assertThat(client.get("/v1/videos", "Origin", "null").code()).isEqualTo("cross_origin");
    String own = "http://127.0.0.1:" + server.port();
    assertThat(client.get("/v1/videos", "Origin", own).status()).isEqualTo(200);
  }

  @Test
  void thePageAndItsPartsAreThere() {
    Answer page = client.get("/");
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'");
    java.util.regex.Matcher parts =
        java.util.regex.Pattern.compile("(?:href|src)=\"(/[^\"]+)\"").matcher(html);
    int n = 0;
    while (parts.find()) {
      assertThat(client.get(parts.group(1)).status()).as(parts.group(1)).isEqualTo(200);
      n++;
    }
    assertThat(n).isGreaterThanOrEqualTo(3);
    assertThat(client.get("/web/api.js").header("Content-Type")).startsWith("text/javascript");
  }

  @Test
  void modelsAreListed() {
    JsonNode list = client.get("/v1/models").json();
    assertThat(list.findValuesAsText("id")).contains("sora-2", "sora-2-pro", "cielo-1");
    assertThat(client.get("/v1/models/sora-2").json().get("object").asText()).isEqualTo("model");
    assertThat(client.get("/v1/models/veo").status()).isEqualTo(404);
  }
}
