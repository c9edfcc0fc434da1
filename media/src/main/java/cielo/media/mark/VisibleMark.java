package cielo.media.mark;

import cielo.media.MediaException;
import cielo.media.clip.Frame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The visible mark: "AI | Cielo" on a small translucent pill that wanders over the picture. It is
 * drawn into every frame and cannot be switched off; its way is keyed by the film's id. Stops
 * cropping and a fixed blur box, not a determined remover.
 */
public final class VisibleMark {
  /*
   * Size: capitals 5.1 % of the short side, never under 9 px, the label never over 9/10 of
   * the frame. Contrast: letters are white at 3/4, and take the place of the pill instead of lying
   * on it, so nothing is ever more than 3/4 opaque. The pill is black, the more so the brighter the
   * ground under it (its mean luma); the rim is white and fades as the ground brightens. Both
   * change without steps, so the mark does not flicker on moving ground.
   */
  static final double CAP_PART = 0.051;
  private static final double SMALLEST_CAP = 9; // px
  private static final double WIDEST = 0.2; // a wider label is stacked
  private static final double LETTER_ALPHA = 0.75;

  private final MarkPath path;
  private final Map<Size, Label> labels = new ConcurrentHashMap<>();

  private record Size(double cap, boolean stacked) {}

  /** The label's box in pixels. */
  public record Box(int x, int y, int width, int height) {}

  /**
   * @param key secret of the installation, at least 16 bytes
   * @param filmId the film's id
   */
  public VisibleMark(byte[] key, String filmId) {
    if (key.length < 16) {
      throw new MediaException("The mark's key needs at least 16 bytes, got " + key.length);
    }
    path = new MarkPath(key, filmId);
  }

  /** A copy of the frame with the mark where it stands at the given time in seconds. */
  public Frame stamp(Frame frame, double time) {
    int[] rgb = frame.rgb().clone();
    Box box = box(frame.width(), frame.height(), time);
    Label label = label(frame.width(), frame.height());
    blend(rgb, frame.width(), frame.height(), box, label);
    return new Frame(frame.width(), frame.height(), rgb);
  }

  /** Where the mark stands in a frame of the given size at the given time in seconds. */
  public Box box(int width, int height, double time) {
    Label label = label(width, height);
    MarkPath.Place centre = path.at(Math.max(0, time));
    return new Box(
        within(centre.x() * width - label.width() / 2.0, width - label.width()),
        within(centre.y() * height - label.height() / 2.0, height - label.height()),
        label.width(),
        label.height());
  }

  private static int within(double place, int last) {
    return (int) Math.clamp(Math.round(place), 0, Math.max(0, last));
  }

  MarkPath path() {
    return path;
  }

  private Label label(int width, int height) {
    double cap = Math.max(CAP_PART * Math.min(width, height), SMALLEST_CAP);
    boolean stacked = Label.widthInCaps(false) * cap > WIDEST * width;
    double widest = 0.9 * width / Label.widthInCaps(stacked);
    double highest = 0.9 * height / Label.heightInCaps(stacked);
    double fits = Math.min(cap, Math.min(widest, highest));
    return labels.computeIfAbsent(new Size(fits, stacked), s -> Label.draw(s.cap, s.stacked));
  }

  private static void blend(int[] rgb, int width, int height, Box box, Label label) {
    double ground = meanLuma(rgb, width, height, box);
    int pillAlpha = (int) Math.round(256 * (0.34 + 0.30 * ground));
    int rimAlpha = (int) Math.round(256 * 0.34 * (1 - ground));
    int letterAlpha = (int) Math.round(256 * LETTER_ALPHA);
    int rows = Math.min(label.height(), height - box.y);
    int columns = Math.min(label.width(), width - box.x);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        int m = y * label.width() + x;
        int white = (label.white()[m] & 255) * letterAlpha; // parts of 65280
        int bare = 255 - (label.white()[m] & 255);
        int black = (label.dark()[m] & 255) * bare / 255 * pillAlpha;
        int glow = (label.rim()[m] & 255) * bare / 255 * rimAlpha;
        int i = (box.y + y) * width + box.x + x;
        rgb[i] = mix(rgb[i], white + glow, Math.max(black - glow, 0));
      }
    }
  }

  /** The pixel with white and black laid over it, each in parts of 65280. */
  private static int mix(int rgb, int white, int black) {
    int keep = 65280 - white - black;
    int r = ((rgb >> 16 & 255) * keep + 255 * white + 32640) / 65280;
    int g = ((rgb >> 8 & 255) * keep + 255 * white + 32640) / 65280;
    int b = ((rgb & 255) * keep + 255 * white + 32640) / 65280;
    return r << 16 | g << 8 | b;
  }

  /** Mean luma under the label, 0..1. */
  private static double meanLuma(int[] rgb, int width, int height, Box box) {
    long sum = 0;
    int count = 0;
    for (int y = box.y; y < Math.min(box.y + box.height, height); y++) {
      for (int x = box.x; x < Math.min(box.x + box.width, width); x++) {
        int p = rgb[y * width + x];
        sum += 54 * (p >> 16 & 255) + 183 * (p >> 8 & 255) + 19 * (p & 255);
        count++;
      }
    }
    return count == 0 ? 0 : sum / (256.0 * 255.0 * count);
  }
}
