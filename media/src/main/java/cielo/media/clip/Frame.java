package cielo.media.clip;

import cielo.media.MediaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * One picture: sRGB packed as 0xRRGGBB, row-major, top row first. The array is not copied; whoever
 * hands a frame on must not write into it afterwards.
 *
 * @param rgb (height, width)
 */
public record Frame(int width, int height, int[] rgb) {
  public Frame {
    if (width < 1 || height < 1 || rgb.length != width * height) {
      throw new MediaException(
          "A frame of " + width + "x" + height + " needs width*height pixels, got " + rgb.length);
    }
  }

  /** A frame of one colour. */
  public static Frame of(int width, int height, int rgb) {
    int[] pixels = new int[width * height];
    Arrays.fill(pixels, rgb);
    return new Frame(width, height, pixels);
  }

  public int at(int x, int y) {
    return rgb[y * width + x];
  }

  /** A smaller one: each pixel is the mean of the pixels it covers (in sRGB values). */
  public Frame scaled(int w, int h) {
    int[] out = new int[w * h];
    for (int y = 0; y < h; y++) {
      int top = y * height / h;
      int bottom = Math.max(top + 1, (y + 1) * height / h);
      for (int x = 0; x < w; x++) {
        int left = x * width / w;
        int right = Math.max(left + 1, (x + 1) * width / w);
        out[y * w + x] = mean(left, top, right, bottom);
      }
    }
    return new Frame(w, h, out);
  }

  private int mean(int left, int top, int right, int bottom) {
    long r = 0;
    long g = 0;
    long b = 0;
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        int c = rgb[y * width + x];
        r += c >> 16 & 255;
        g += c >> 8 & 255;
        b += c & 255;
      }
    }
    int n = (right - left) * (bottom - top);
    return (int) (r / n) << 16 | (int) (g / n) << 8 | (int) (b / n);
  }

  /** Writes an 8-bit RGB PNG; the same frame gives the same file. */
  public void writePng(Path target) {
    try {
      Png.write(this, target);
    } catch (IOException e) {
      throw new MediaException("Cannot write the picture " + target + ": " + e.getMessage(), e);
    }
  }
}
