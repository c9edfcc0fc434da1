package cielo.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
  private static final String BODY =
      """
      --b
      Content-Disposition: form-data; name="prompt"

      a\r\n--c red ball
      --b
      content-disposition: form-data; filename="x \\"y\\".png"; name=input_reference
      Content-Type: image/png

      \u0089PNG
      --b
      Content-Disposition: form-data; name="video"
      Content-Type: application/octet-stream

      stream
      --b
      Content-Disposition: form-data; name="video[id]"
      Content-Type: application/octet-stream

      video_1
      --b
      Content-Disposition: form-data; name="seconds"
      Content-Type: text/plain; charset=utf-8

      8
      --b--
      """
          .replace("\r\n", "\u0001")
          .replace("\n", "\r\n")
          .replace("\u0001", "\r\n");

  private static byte[] bytes(String s) {
    return s.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> read(InputStream in, String boundary) throws IOException {
    Multipart m = new Multipart(in, boundary);
    List<String> out = new ArrayList<>();
    for (var head = m.next(); head != null; head = m.next()) {
      var content = new ByteArrayOutputStream();
      m.content(content, Long.MAX_VALUE);
      out.add(
          head.name()
              + (head.file() ? " file " + head.filename() + " " : " text ")
              + content.toString(StandardCharsets.ISO_8859_1));
    }
    return out;
  }

  @Test
  void namesTypesAndContents() throws IOException {
    assertThat(read(new ByteArrayInputStream(bytes(BODY)), "b"))
        .containsExactly(
            "prompt text a\r\n--c red ball",
            "input_reference file x \"y\".png \u0089PNG",
            "video file null stream", // a stream has no file name
            "video[id] text video_1", // bytes by its type, text by its name
            "seconds text 8");
  }

  @Test
  void theSameHoweverTheBytesArrive() throws IOException {
    InputStream drops =
        new ByteArrayInputStream(bytes(BODY)) {
          @Override
          public int read(byte[] b, int off, int len) {
            return super.read(b, off, Math.min(1, len));
          }
        };
    assertThat(read(drops, "b")).hasSize(5).contains("seconds text 8");
  }

  @Test
  void largeContentsComeThroughWhole() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    for (int i = 0; i < noise.length; i += 97) {
      noise[i] = '\r';
    }
    String text = new String(noise, StandardCharsets.ISO_8859_1);
    String body =
        "--bb\r\nContent-Disposition: form-data; name=a; filename=a\r\n\r\n" + text + "\r\n--bb--";
    assertThat(read(new ByteArrayInputStream(bytes(body)), "bb"))
        .containsExactly("a file a " + text);
  }

  @Test
  void aBodyCutAnywhereIsAnErrorAndNoWait() {
    int end = BODY.lastIndexOf("--b--") + 4;
    for (int n = 0; n < end; n++) {
      byte[] cut = bytes(BODY.substring(0, n));
      assertThatThrownBy(() -> read(new ByteArrayInputStream(cut), "b"))
          .as("cut at %d", n)
          .isInstanceOf(ApiException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--", // no name
        "--b junk\r\n\r\n",
        "no boundary at all"
      })
  void nonsenseIsAnError(String body) {
    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes(body)), "b"))
        .isInstanceOf(ApiException.class);
  }

  @Test
  void endlessHeadersAreRefused() {
    String body = "--b\r\nX: " + "x".repeat(1 << 20);
    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes(body)), "b"))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("too long");
  }
}
