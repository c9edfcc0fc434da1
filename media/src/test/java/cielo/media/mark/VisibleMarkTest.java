package cielo.media.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleMarkTest {
  private static final byte[] KEY = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource({
    "128, 128",
    "128, 72",
    "72, 128",
    "320, 240",
    "640, 360",
    "1280, 720",
    "720, 1280",
    "1792, 1024",
    "3840, 2160",
    "16, 16",
    "1024, 16"
  })
  void everyFrameOfAnySizeShowsTheWholeLabelOnAnyGround(int width, int height) {
    VisibleMark mark = new VisibleMark(KEY, "film");
    for (int ground : new int[] {0x000000, 0xffffff, 0x808080, 0x3060c0}) {
      Frame plain = Frame.of(width, height, ground);
      for (double time : new double[] {0, 1.9, 7.77, 3600}) {
        Frame stamped = mark.stamp(plain, time);
        VisibleMark.Box box = mark.box(width, height, time);
        assertThat(box.x()).isBetween(0, width - box.width());
        assertThat(box.y()).isBetween(0, height - box.height());
        int strong = 0;
        int stray = 0;
        for (int y = 0; y < height; y++) {
          for (int x = 0; x < width; x++) {
            int change = Math.abs((stamped.at(x, y) >> 8 & 255) - (ground >> 8 & 255));
            boolean inside =
                x >= box.x()
                    && x < box.x() + box.width()
                    && y >= box.y()
                    && y < box.y() + box.height();
            stray += inside || change == 0 ? 0 : 1;
            strong += change > 40 ? 1 : 0;
          }
        }
        assertThat(stray).isZero();
        assertThat(strong).isGreaterThan(box.width() * box.height() / 20);
      }
    }
  }

  @Test
  void lettersAreAtLeastFivePercentOfTheShortSide() {
    VisibleMark mark = new VisibleMark(KEY, "film");
    for (int[] size :
        new int[][] {{1280, 720}, {720, 1280}, {640, 360}, {3840, 2160}, {480, 480}}) {
      Frame stamped = mark.stamp(Frame.of(size[0], size[1], 0), 0);
      VisibleMark.Box box = mark.box(size[0], size[1], 0);
      int top = Integer.MAX_VALUE;
      int bottom = 0;
      for (int y = box.y(); y < box.y() + box.height(); y++) {
        for (int x = box.x() + box.width() / 12; x < box.x() + box.width() / 5 * 4; x++) {
          // side by side, or "AI" alone in the upper half
          boolean upper = box.width() > 2 * box.height() || y < box.y() + box.height() * 46 / 100;
          if (upper && (stamped.at(x, y) & 255) > 150) {
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
        }
      }
      assertThat(bottom - top + 1).isGreaterThanOrEqualTo(Math.min(size[0], size[1]) * 5 / 100);
    }
  }

  @Test
  void nothingIsMoreThanThreeQuartersOpaque() {
    VisibleMark mark = new VisibleMark(KEY, "film");
    Frame black = mark.stamp(Frame.of(640, 360, 0x000000), 0);
    Frame white = mark.stamp(Frame.of(640, 360, 0xffffff), 0);
    int brightest = 0;
    int darkest = 255;
    for (int i = 0; i < black.rgb().length; i++) {
      brightest = Math.max(brightest, black.rgb()[i] & 255);
      darkest = Math.min(darkest, white.rgb()[i] & 255);
    }
    assertThat(brightest).isBetween(150, 192); // white over black
    assertThat(darkest).isBetween(63, 150); // black over white
  }

  @Test
  void lettersStandOutFromThePillOnEveryGround() {
    VisibleMark mark = new VisibleMark(KEY, "film");
    for (int grey = 0; grey < 256; grey += 5) {
      Frame stamped = mark.stamp(Frame.of(640, 360, grey * 0x010101), 0);
      VisibleMark.Box box = mark.box(640, 360, 0);
      int low = 255;
      int high = 0;
      for (int y = box.y() + 3; y < box.y() + box.height() - 3; y++) {
        for (int x = box.x() + box.height() / 2;
            x < box.x() + box.width() - box.height() / 2;
            x++) {
          low = Math.min(low, stamped.at(x, y) & 255);
          high = Math.max(high, stamped.at(x, y) & 255);
        }
      }
      assertThat((luminance(high) + 0.05) / (luminance(low) + 0.05)).isGreaterThan(4.5); // WCAG AA
    }
  }

  @Test
  void theFrameHandedInStaysAsItWas() {
    Frame plain = Frame.of(320, 240, 0x406080);
    new VisibleMark(KEY, "film").stamp(plain, 1);
    assertThat(plain.rgb()).containsOnly(0x406080);
  }

  @Test
  void theWayIsKeyedByKeyAndFilm() {
    Set<String> ways = new HashSet<>();
    for (int i = 0; i < 50; i++) {
      ways.add(way(new VisibleMark(KEY, "film " + i)));
      ways.add(
          way(new VisibleMark(("another key no. " + i).getBytes(StandardCharsets.UTF_8), "film")));
    }
    assertThat(ways).hasSize(100);
    assertThat(way(new VisibleMark(KEY, "film 1"))).isEqualTo(way(new VisibleMark(KEY, "film 1")));
  }

  @Test
  void theSameFrameIsStampedAlikeOnEveryMachine() throws Exception {
    Frame stamped = new VisibleMark(KEY, "film").stamp(Frame.of(320, 180, 0x7090b0), 12.25);
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    for (int p : stamped.rgb()) {
      sha.update(new byte[] {(byte) (p >> 16), (byte) (p >> 8), (byte) p});
    }
    assertThat(HexFormat.of().formatHex(sha.digest()))
        .isEqualTo("21e4f9d953167c3804a20c46043a66061224ea05b4a56807a47f72fc4a38a1f5");
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> new VisibleMark(new byte[15], "film"))
        .isInstanceOf(MediaException.class)
        .hasMessageContaining("16");
  }

  private static String way(VisibleMark mark) {
    var text = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      text.append(mark.box(1280, 720, i * 0.5)).append('\n');
    }
    return text.toString();
  }

  private static double luminance(int value) {
    double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
  }
}
