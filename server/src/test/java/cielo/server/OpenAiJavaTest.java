package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.app.Studio;
import cielo.media.codec.FilmInfo;
import cielo.media.codec.FilmReader;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.JsonValue;
import com.openai.core.http.HttpResponse;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.errors.PermissionDeniedException;
import com.openai.models.videos.Video;
import com.openai.models.videos.VideoCreateCharacterParams;
import com.openai.models.videos.VideoCreateParams;
import com.openai.models.videos.VideoDownloadContentParams;
import com.openai.models.videos.VideoEditParams;
import com.openai.models.videos.VideoExtendParams;
import com.openai.models.videos.VideoListParams;
import com.openai.models.videos.VideoRemixParams;
import com.openai.models.videos.VideoSeconds;
import com.openai.models.videos.VideoSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All ten operations with the Java client of OpenAI on films of the real engine. */
class OpenAiJavaTest {
  @TempDir private static Path data;
  private static Server server;
  private static OpenAIClient client;
  private static Video film; // completed

  @BeforeAll
  static void start() {
    Path assets = Path.of(Files.isDirectory(Path.of("assets")) ? "assets" : "../assets");
    Studio studio = Studio.open(assets);
    server = Server.start(Running.config(data.resolve("d")), studio.engine(), studio::revise);
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl("http://127.0.0.1:" + server.port() + "/v1")
            .apiKey("any")
            .build();
    film = finished(client.videos().create(order("A red ball bounces in a gym.")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static VideoCreateParams order(String prompt) {
    return VideoCreateParams.builder()
        .prompt(prompt)
        .model("sora-2")
        .seconds(VideoSeconds.of("1"))
        .size(VideoSize.of("128x128"))
        .putAdditionalBodyProperty("quality", JsonValue.from("draft"))
        .putAdditionalBodyProperty("fps", JsonValue.from(12))
        .putAdditionalBodyProperty("seed", JsonValue.from(3))
        .build();
  }

  private static Video finished(Video v) {
    Instant end = Instant.now().plusSeconds(300);
    while (Instant.now().isBefore(end)) {
      Video now = client.videos().retrieve(v.id());
      if (now.status().equals(Video.Status.COMPLETED)) {
        return now;
      }
      assertThat(now.status()).as("%s", now.error()).isNotEqualTo(Video.Status.FAILED);
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError("no end of " + v.id());
  }

  private static byte[] content(String id, VideoDownloadContentParams.Variant variant)
      throws IOException {
    var params = VideoDownloadContentParams.builder().videoId(id).variant(variant).build();
    try (HttpResponse r = client.videos().downloadContent(params)) {
      return r.body().readAllBytes();
    }
  }

  @Test
  void createRetrieveDownload() throws IOException {
    assertThat(film.progress()).isEqualTo(100);
    assertThat(film.completedAt()).isPresent();
    assertThat(film.model().asString()).isEqualTo("sora-2");
    byte[] bytes = content(film.id(), VideoDownloadContentParams.Variant.VIDEO);
    FilmInfo info = FilmReader.probe(Files.write(data.resolve("film.mp4"), bytes));
    assertThat(info.width()).isEqualTo(128);
    assertThat(info.height()).isEqualTo(128);
    assertThat(info.frames()).isEqualTo(12);
    assertThat(info.videoCodec()).isEqualTo("h264");
    assertThat(info.audioCodec()).isEqualTo("aac");
    assertThat(info.seconds()).isBetween(1.0, 1.05);
    byte[] thumbnail = content(film.id(), VideoDownloadContentParams.Variant.THUMBNAIL);
    assertThat(new String(thumbnail, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("WEBP");
    byte[] sprites = content(film.id(), VideoDownloadContentParams.Variant.SPRITESHEET);
    assertThat(sprites[0]).isEqualTo((byte) 0xff);
  }

  @Test
  void theSameOrderIsTheSameFilm() throws IOException {
    Video again = finished(client.videos().create(order("A red ball bounces in a gym.")));
    assertThat(content(again.id(), VideoDownloadContentParams.Variant.VIDEO))
        .isEqualTo(content(film.id(), VideoDownloadContentParams.Variant.VIDEO));
  }

  @Test
  void remixChangesWhatItSaysAlone() {
    var words = VideoRemixParams.builder().videoId(film.id()).prompt("make the ball blue").build();
    Video blue = finished(client.videos().remix(words));
    assertThat(blue.remixedFromVideoId()).contains(film.id());
    assertThat(blue.prompt()).contains("make the ball blue");
    Client http = new Client(server.port());
    var old = http.get("/v1/videos/" + film.id() + "/plan").json();
    var now = http.get("/v1/videos/" + blue.id() + "/plan").json();
    assertThat(old.at("/cast/0/color").asText()).isEqualTo("red");
    assertThat(now.at("/cast/0/color").asText()).isEqualTo("blue");
    assertThat(now.get("shots")).isEqualTo(old.get("shots"));
  }

  @Test
  void editByIdShootsTheSameAtNight() {
    var video = VideoEditParams.Video.VideoReferenceInputParam.builder().id(film.id()).build();
    var edit = VideoEditParams.builder().prompt("at night").video(video).build();
    Video night = finished(client.videos().edit(edit));
    assertThat(night.remixedFromVideoId()).contains(film.id());
    var plan = new Client(server.port()).get("/v1/videos/" + night.id() + "/plan").json();
    assertThat(plan.at("/shots/0/hour").asDouble()).isEqualTo(23);
  }

  @Test
  void anEditThatSaysNothingIsRefused() {
    var words = VideoRemixParams.builder().videoId(film.id()).prompt("qwerty zxcv").build();
    assertThatThrownBy(() -> client.videos().remix(words))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> {
              assertThat(e.code()).contains("edit_not_understood");
              assertThat(e.param()).contains("prompt");
            });
  }

  @Test
  void extensionsAndCharactersAreRefusedWithAReason() {
    var video = VideoExtendParams.Video.VideoReferenceInputParam.builder().id(film.id()).build();
    var more =
        VideoExtendParams.builder()
            .prompt("the ball stops")
            .seconds(VideoSeconds.of("4"))
            .video(video)
            .build();
    assertThatThrownBy(() -> client.videos().extend(more))
        .isInstanceOfSatisfying(
            BadRequestException.class,
            e -> assertThat(e.code()).contains("extension_not_available"));
    var tom = VideoCreateCharacterParams.builder().name("Tom").video(new byte[] {1}).build();
    assertThatThrownBy(() -> client.videos().createCharacter(tom))
        .isInstanceOf(PermissionDeniedException.class);
    assertThatThrownBy(() -> client.videos().getCharacter("char_1"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void listingPagesToTheEndAndDeletedOnesAreGone() {
    Video gone = client.videos().create(order("A box."));
    var one = VideoListParams.builder().limit(1).order(VideoListParams.Order.ASC).build();
    assertThat(client.videos().list(one).autoPager().stream().limit(50).map(Video::id))
        .contains(film.id(), gone.id())
        .doesNotHaveDuplicates()
        .hasSizeLessThan(50);
    assertThat(client.videos().delete(gone.id()).deleted()).isTrue();
    assertThatThrownBy(() -> client.videos().retrieve(gone.id()))
        .isInstanceOf(NotFoundException.class);
    assertThat(client.videos().list(one).autoPager().stream().limit(50).map(Video::id))
        .doesNotContain(gone.id());
  }
}
