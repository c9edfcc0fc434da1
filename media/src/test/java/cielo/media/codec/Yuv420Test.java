package cielo.media.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.media.clip.Frame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Yuv420Test {

  /** Values of ITU-R BT.709 in 8 bits, limited range. */
  @ParameterizedTest
  @CsvSource({
    "000000, 16, 128, 128", "ffffff, 235, 128, 128", "808080, 126, 128, 128",
    "ff0000, 63, 102, 240", "00ff00, 173, 42, 26", "0000ff, 32, 240, 118",
    "ffff00, 219, 16, 138", "00ffff, 188, 154, 16", "ff00ff, 78, 214, 230"
  })
  void coloursHaveTheirBroadcastValues(String rgb, int y, int cb, int cr) {
    byte[] yuv = convert(Frame.of(16, 16, Integer.parseInt(rgb, 16)));
    assertThat(yuv[0] & 255).isEqualTo(y);
    assertThat(yuv[256] & 255).isEqualTo(cb);
    assertThat(yuv[256 + 64] & 255).isEqualTo(cr);
  }

  @Test
  void everyGreyIsExactlyGreyAndRises() {
    int before = 0;
    for (int g = 0; g < 256; g++) {
      byte[] yuv = convert(Frame.of(16, 16, g * 0x010101));
      assertThat(yuv[0] & 255).isGreaterThanOrEqualTo(before);
      assertThat(yuv[256] & 255).isEqualTo(128);
      assertThat(yuv[320] & 255).isEqualTo(128);
      before = yuv[0] & 255;
    }
  }

  @Test
  void anyPictureAgreesWithTheFormulaInFloatingPoint() {
    int width = 22;
    int height = 18;
    int[] rgb = new int[width * height];
    int state = 12345;
    for (int i = 0; i < rgb.length; i++) {
      state = state * 1103515245 + 12345;
      rgb[i] = state >>> 8;
    }
    Frame frame = new Frame(width, height, rgb);
    byte[] yuv = convert(frame);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double[] c = {
          rgb[y * width + x] >> 16, rgb[y * width + x] >> 8 & 255, rgb[y * width + x] & 255
        };
        assertThat((double) (yuv[y * width + x] & 255))
            .isCloseTo(16 + luma(c) * 219 / 255, within(0.51));
      }
    }
    for (int y = 0; y < height / 2; y++) {
      for (int x = 0; x < width / 2; x++) {
        double[] c = leftSited(frame, x, y);
        int i = width * height + y * width / 2 + x;
        double cb = 128 + (c[2] - luma(c)) / 1.8556 * 224 / 255;
        double cr = 128 + (c[0] - luma(c)) / 1.5748 * 224 / 255;
        assertThat((double) (yuv[i] & 255)).isCloseTo(cb, within(0.51));
        assertThat((double) (yuv[i + width * height / 4] & 255)).isCloseTo(cr, within(0.51));
      }
    }
  }

  private static double luma(double[] c) {
    return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
  }

  /** Mean colour under a chroma sample: weights 1 2 1 about the even column, both rows alike. */
  private static double[] leftSited(Frame frame, int x, int y) {
    double[] sum = new double[3];
    for (int row = 2 * y; row < 2 * y + 2; row++) {
      for (int k = -1; k <= 1; k++) {
        int p = frame.at(Math.max(0, 2 * x + k), row);
        double weight = (k == 0 ? 2 : 1) / 8.0;
        sum[0] += weight * (p >> 16);
        sum[1] += weight * (p >> 8 & 255);
        sum[2] += weight * (p & 255);
      }
    }
    return sum;
  }

  private static byte[] convert(Frame frame) {
    byte[] yuv = new byte[Yuv420.size(frame.width(), frame.height())];
    Yuv420.convert(frame, yuv);
    return yuv;
  }
}
