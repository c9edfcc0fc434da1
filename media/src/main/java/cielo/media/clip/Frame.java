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

  /** Writes an 8-bit RGB PNG; the same frame gives the same file. */
  public void writePng(Path target) {
    try {
      Png.write(this, target);
    } catch (IOException e) {
      throw new MediaException("Cannot write the picture " + target + ": " + e.getMessage(), e);
    }
  }
}
