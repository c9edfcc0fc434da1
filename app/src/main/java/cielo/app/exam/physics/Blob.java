package cielo.app.exam.physics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A connected patch of one colour in a picture.
 *
 * @param x centre, pixels (of the patch with its holes: highlights are not lost)
 * @param y centre
 * @param area pixels
 * @param cut it touches the picture's edge
 */
public record Blob(double x, double y, int area, boolean cut) {
  /** Smaller patches are noise. */
  private static final int LEAST = 24;

  /** The patches of a colour, the largest first. */
  public static List<Blob> all(int[] rgb, int width, Hue hue) {
    int height = rgb.length / width;
    int[] label = new int[rgb.length];
    for (int i = 0; i < rgb.length; i++) {
      label[i] = hue.matches(rgb[i]) ? -1 : 0;
    }
    int[] stack = new int[rgb.length];
    List<Blob> out = new ArrayList<>();
    int n = 0;
    for (int i = 0; i < rgb.length; i++) {
      if (label[i] == -1 && flood(label, width, height, i, ++n, stack) >= LEAST) {
        out.add(measure(label, width, height, n));
      }
    }
    out.sort(Comparator.comparingInt(Blob::area).reversed());
    return out;
  }

  private static int flood(int[] label, int width, int height, int from, int as, int[] stack) {
    int top = 0;
    int size = 0;
    stack[top++] = from;
    label[from] = as;
    while (top > 0) {
      int i = stack[--top];
      size++;
      int x = i % width;
      int y = i / width;
      for (int k = 0; k < 4; k++) {
        int nx = x + (k == 0 ? 1 : k == 1 ? -1 : 0);
        int ny = y + (k == 2 ? 1 : k == 3 ? -1 : 0);
        int j = ny * width + nx;
        if (nx >= 0 && ny >= 0 && nx < width && ny < height && label[j] == -1) {
          label[j] = as;
          stack[top++] = j;
        }
      }
    }
    return size;
  }

  private static Blob measure(int[] label, int width, int height, int wanted) {
    // each row from its first to its last pixel: fills stripes and highlights
    int[] first = new int[height];
    int[] last = new int[height];
    Arrays.fill(first, width);
    Arrays.fill(last, -1);
    for (int i = 0; i < label.length; i++) {
      if (label[i] == wanted) {
        first[i / width] = Math.min(first[i / width], i % width);
        last[i / width] = Math.max(last[i / width], i % width);
      }
    }
    double sx = 0;
    double sy = 0;
    int area = 0;
    boolean cut = last[0] >= 0 || last[height - 1] >= 0;
    for (int y = 0; y < height; y++) {
      int n = Math.max(0, last[y] - first[y] + 1);
      area += n;
      sx += n * (first[y] + last[y] + 1) / 2.0;
      sy += n * (y + 0.5);
      cut |= n > 0 && (first[y] == 0 || last[y] == width - 1);
    }
    return new Blob(sx / area, sy / area, area, cut);
  }
}
