package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.errors.BadRequestException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.RateLimitException;
import com.openai.errors.UnauthorizedException;
import com.openai.models.videos.ImageInputReferenceParam;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Java client sends in odd ways, and what it checks in answers. */
class OpenAiJavaTrapsTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0, 0};
  @TempDir private static Path dir;
  private static Server server;

  @BeforeAll
  static void start() {
    server = Running.start(dir.resolve("d"), TinyEngine.quick());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static OpenAIOkHttpClient.Builder to(Server s) {
    return OpenAIOkHttpClient.builder()
        .baseUrl("http://127.0.0.1:" + s.port() + "/v1")
        .apiKey("any")
        .maxRetries(0);
  }

  private static VideoCreateParams.Builder order() {
    return VideoCreateParams.builder()
        .prompt("a")
        .putAdditionalBodyProperty("fps", JsonValue.from(1));
  }

  @Test
  void answersPassTheClientsOwnValidation() {
    OpenAIClient strict = to(server).responseValidation(true).build();
    Video v = strict.videos().create(order().size(VideoSize.of("1280x720")).build());
    new Client(server.port()).await(v.id(), "completed");
    assertThat(strict.videos().retrieve(v.id()).validate().isValid()).isTrue();
    assertThat(strict.videos().list().items()).isNotEmpty();
    Video failed = strict.videos().create(order().prompt("impossible").build());
    new Client(server.port()).await(failed.id(), "failed");
    assertThat(strict.videos().retrieve(failed.id()).error().orElseThrow().code())
        .isEqualTo("cannot_be_filmed");
  }

  @Test
  void valuesTheClientDoesNotKnowComeBackAsSent() {
    Video v =
        to(server)
            .build()
            .videos()
            .create(
                order()
                    .prompt("impossible")
                    .model("sora-2-pro-2025-10-06")
                    .seconds(VideoSeconds.of("20"))
                    .size(VideoSize.of("1920x1080"))
                    .build());
    assertThat(v.seconds().asString()).isEqualTo("20");
    assertThat(v.size().asString()).isEqualTo("1920x1080");
    assertThat(v.model().asString()).isEqualTo("sora-2-pro-2025-10-06");
  }

  @Test
  void theAsynchronousClient() {
    var async = to(server).build().async();
    String id =
        async.videos().create(order().prompt("impossible").build()).thenApply(Video::id).join();
    assertThat(async.videos().list().join().items()).extracting(Video::id).contains(id);
  }

  @Test
  void imagesFromStreamsPathsUrlsAndIdsAreAllSeen() throws IOException {
    Path file = Files.write(dir.resolve("a.png"), PNG);
    for (VideoCreateParams.Builder b :
        List.of(
            order().inputReference(new ByteArrayInputStream(PNG)),
            order().inputReference(PNG),
            order().inputReference(file),
            order()
                .inputReference(
                    ImageInputReferenceParam.builder().imageUrl("https://x/a.png").build()),
            order().inputReference(ImageInputReferenceParam.builder().fileId("file_1").build()))) {
      refused(b, "input_reference", "input_reference_not_available");
    }
    refused(order().inputReference(new byte[] {1, 2}), "input_reference", "invalid_value");
  }

  @Test
  void listsOfObjectsInBrackets() {
    var two = JsonValue.from(List.of(Map.of("id", "char_1"), Map.of("id", "char_2")));
    refused(
        order().putAdditionalBodyProperty("characters", two),
        "characters",
        "characters_not_available");
  }

  private static void refused(VideoCreateParams.Builder b, String param, String code) {
    assertThatThrownBy(() -> to(server).build().videos().create(b.build()))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> {
              assertThat(e.param()).contains(param);
              assertThat(e.code()).contains(code);
              assertThat(e.headers().values("x-request-id")).hasSize(1);
            });
  }

  @Test
  void errorsBecomeTheRightExceptions(@TempDir Path other) {
    ServerConfig c = Running.config(other);
    ServerConfig locked =
        new ServerConfig(
            c.host(), 0, other, 1, 1, List.of("sk-right"), 1 << 20, 0, 5, false, false);
    try (Server s = Server.start(locked, TinyEngine.quick(), Running.NO_CHANGES)) {
      assertThatThrownBy(() -> to(s).build().videos().list())
          .isInstanceOf(UnauthorizedException.class);
      assertThatThrownBy(() -> to(s).apiKey("sk-right").build().videos().create(order().build()))
          .isInstanceOf(RateLimitException.class)
          .extracting(e -> ((OpenAIServiceException) e).headers().values("retry-after"))
          .isEqualTo(List.of("10"));
    }
  }
}
