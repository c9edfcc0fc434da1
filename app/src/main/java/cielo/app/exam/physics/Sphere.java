package cielo.app.exam.physics;

import cielo.scene.geometry.Vec3;
import java.util.Arrays;
import java.util.Optional;

/** A ball of known size on a floor at height 0, found by its colour. */
record Sphere(double radius) implements Footage.Finder {
  /*
   * The underside of a ball is dark and takes the floor's colour: the patch ends too early there. So
   * the middle is taken from the upper edge, one radius (in pixels, known from where it lies) above
   * it, and from the middles of the upper rows.
   */
  private static final int ROUNDS = 4;
  private static final double WIDE = 0.7; // radii: part of the upper edge that is used

  @Override
  public Optional<Blob> find(int[] rgb, Sight sight, Hue hue) {
    return Blob.all(rgb, Footage.WIDTH, hue).stream()
        .filter(b -> !b.cut() && likely(b, sight))
        .findFirst()
        .map(b -> settle(b, rgb, sight, hue));
  }

  /** Where its middle is when it is seen at a pixel. */
  Vec3 at(Blob b, Sight s) {
    return s.onPlane(b.x(), b.y(), new Vec3(0, radius, 0), Vec3.UP);
  }

  /** Pixels that the radius covers there. */
  private double pixels(Blob b, Sight s) {
    return s.focal() * radius / at(b, s).distance(s.eye());
  }

  private boolean likely(Blob b, Sight s) {
    double r = pixels(b, s);
    double share = b.area() / (Math.PI * r * r);
    return share > 0.3 && share < 1.4;
  }

  private Blob settle(Blob first, int[] rgb, Sight sight, Hue hue) {
    Blob b = first;
    for (int i = 0; i < ROUNDS; i++) {
      double r = pixels(b, sight);
      double x = middle(b, r, rgb, hue);
      b = new Blob(x, below(b, x, r, rgb, hue), b.area(), false);
    }
    return b;
  }

  /** The middle of the rows of the upper half. */
  private static double middle(Blob b, double r, int[] rgb, Hue hue) {
    int from = (int) Math.max(0, b.y() - WIDE * r);
    int to = (int) b.y();
    double[] all = new double[to - from + 1];
    int n = 0;
    for (int y = from; y <= to; y++) {
      int first = -1;
      int last = -1;
      for (int x = (int) (b.x() - 1.6 * r); x <= b.x() + 1.6 * r; x++) {
        if (hit(x, y, rgb, hue)) {
          first = first < 0 ? x : first;
          last = x;
        }
      }
      if (first >= 0) {
        all[n++] = (first + last + 1) / 2.0;
      }
    }
    return n == 0 ? b.x() : typical(all, n);
  }

  /** Where the upper edge's columns put the middle. */
  private static double below(Blob b, double middle, double r, int[] rgb, Hue hue) {
    int from = (int) Math.ceil(middle - WIDE * r);
    int to = (int) (middle + WIDE * r) - 1;
    double[] all = new double[Math.max(1, to - from + 1)];
    int n = 0;
    for (int x = from; x <= to; x++) {
      double dx = x + 0.5 - middle;
      for (int y = (int) (b.y() - 1.6 * r); y < b.y(); y++) {
        if (hit(x, y, rgb, hue)) {
          all[n++] = y + Math.sqrt(Math.max(0, r * r - dx * dx));
          break;
        }
      }
    }
    return n == 0 ? b.y() : typical(all, n);
  }

  private static boolean hit(int x, int y, int[] rgb, Hue hue) {
    int width = Footage.WIDTH;
    boolean in = x >= 0 && y >= 0 && x < width && y < rgb.length / width;
    return in && hue.matches(rgb[y * width + x]);
  }

  /** Mean of the middle three fifths: neither thrown off by a few, nor in steps of half a pixel. */
  private static double typical(double[] all, int n) {
    double[] sorted = Arrays.copyOf(all, n);
    Arrays.sort(sorted);
    int cut = n / 5;
    return Arrays.stream(sorted, cut, n - cut).average().orElseThrow();
  }
}
