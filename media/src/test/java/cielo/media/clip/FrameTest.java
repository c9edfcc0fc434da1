package cielo.media.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.media.MediaException;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTest {
  @TempDir Path folder;

  @Test
  void aPngHoldsExactlyTheFramesPixels() throws Exception {
    Frame frame = pattern(37, 21);
    Path file = folder.resolve("a.png");
    frame.writePng(file);
    BufferedImage image = ImageIO.read(file.toFile());
    int[] read = image.getRGB(0, 0, 37, 21, null, 0, 37);
    for (int i = 0; i < read.length; i++) {
      assertThat(read[i] & 0xffffff).isEqualTo(frame.rgb()[i]);
    }
  }

  @Test
  void theSameFrameGivesTheSamePng() throws Exception {
    pattern(40, 30).writePng(folder.resolve("a.png"));
    pattern(40, 30).writePng(folder.resolve("b.png"));
    assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
  }

  @Test
  void aPictureThatCannotBeWrittenIsReported() {
    assertThatThrownBy(() -> Frame.of(2, 2, 0).writePng(folder.resolve("no/such/a.png")))
        .isInstanceOf(MediaException.class)
        .hasMessageContaining("a.png");
    assertThat(Files.exists(folder.resolve("no"))).isFalse();
  }

  @Test
  void aFrameNeedsAsManyPixelsAsItsSizeSays() {
    assertThatThrownBy(() -> new Frame(4, 4, new int[15])).isInstanceOf(MediaException.class);
    assertThatThrownBy(() -> new Frame(0, 4, new int[0])).isInstanceOf(MediaException.class);
  }

  @Test
  void aStemNeedsTwoChannelsOfOneLength() {
    assertThatThrownBy(() -> new Stem(48000, new float[4], new float[5]))
        .isInstanceOf(MediaException.class);
    assertThat(Stem.silence(48000, 24000).seconds()).isEqualTo(0.5);
  }

  private static Frame pattern(int width, int height) {
    int[] rgb = new int[width * height];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (i * 2654435 ^ i << 3) & 0xffffff;
    }
    return new Frame(width, height, rgb);
  }
}
