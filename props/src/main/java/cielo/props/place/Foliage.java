package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;

/**
 * Pictures of leaves with holes, painted leaf by leaf, for cards in crowns, bushes and tree lines.
 */
final class Foliage {
  /*
   * A canvas of linear colour and coverage. Leaves are painted back to front; those behind are
   * darker, as the inside of a bush is, so a flat card keeps some depth.
   */
  private final int width;
  private final int height;
  private final float[] r;
  private final float[] g;
  private final float[] b;
  private final float[] a;

  private Foliage(int width, int height) {
    this.width = width;
    this.height = height;
    r = new float[width * height];
    g = new float[width * height];
    b = new float[width * height];
    a = new float[width * height];
  }

  /** A spray of broad leaves round a twig, denser in the middle; square. */
  static Texels spray(Rgb leaf, Rgb young, int leaves, double leafSize, long seed) {
    Foliage f = new Foliage(256, 256);
    Dice d = Dice.of(seed, "spray");
    f.line(0.5, 0.06, 0.5, 0.7, 0.010, new Rgb(0.06, 0.045, 0.03));
    for (int i = 0; i < leaves; i++) {
      double depth = i / (double) leaves;
      double angle = d.between(0, 2 * Math.PI);
      double radius = 0.40 * Math.sqrt(d.unit());
      double x = 0.5 + radius * StrictMath.cos(angle);
      double y = 0.5 + radius * StrictMath.sin(angle);
      double turn = angle + d.between(-0.9, 0.9);
      Rgb c =
          leaf.mix(young, d.unit() * d.unit()).times(0.42 + 0.62 * depth + d.between(-0.1, 0.1));
      f.leaf(x, y, turn, leafSize * d.between(0.75, 1.2), 0.46, c);
    }
    return f.texels();
  }

  /** A twig of needles on both sides, growing up from the lower edge; square. */
  static Texels needles(Rgb leaf, long seed) {
    Foliage f = new Foliage(256, 256);
    Dice d = Dice.of(seed, "needles");
    Rgb wood = new Rgb(0.07, 0.05, 0.03);
    for (int pass = 0; pass < 2; pass++) {
      for (int side = -6; side <= 6; side++) {
        double y0 = 0.06 + 0.07 * Math.abs(side);
        double reach = 0.44 * (1 - Math.abs(side) / 8.5) + 0.06;
        double lean = side == 0 ? 0 : Math.signum(side) * 0.9;
        double x1 = 0.5 + reach * StrictMath.sin(lean);
        double y1 = side == 0 ? 0.96 : y0 + reach * StrictMath.cos(lean);
        if (side == 0) {
          y0 = 0.02;
        }
        f.line(0.5, y0, x1, y1, 0.006, wood);
        int n = 34;
        for (int i = 0; i < n; i++) {
          double t = i / (double) n;
          double x = 0.5 + (x1 - 0.5) * t;
          double y = y0 + (y1 - y0) * t;
          double way = StrictMath.atan2(x1 - 0.5, y1 - y0);
          double turn = way + (d.chance(0.5) ? 0.8 : -0.8) + d.between(-0.25, 0.25);
          Rgb c = leaf.times((pass == 0 ? 0.5 : 0.95) * d.between(0.75, 1.25));
          f.blade(x, y, turn, 0.075 * d.between(0.7, 1.2), 0.008, c);
        }
      }
    }
    return f.texels();
  }

  /** A feathered palm leaf, growing from the left edge to the right. */
  static Texels frond(Rgb leaf, long seed) {
    Foliage f = new Foliage(256, 128);
    Dice d = Dice.of(seed, "frond");
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < 64; i++) {
        double t = 0.06 + 0.92 * i / 64;
        double reach = 0.46 * StrictMath.sin(Math.PI * Math.min(1, 0.12 + 0.88 * t)) + 0.04;
        double side = i % 2 == 0 ? 1 : -1;
        double x1 = t + 0.16 + d.between(-0.02, 0.02);
        double y1 = 0.5 + side * reach;
        Rgb c = leaf.times((pass == 0 ? 0.55 : 0.95) * d.between(0.8, 1.2));
        f.line(t, 0.5, Math.min(0.99, x1 + (pass == 0 ? 0.02 : 0)), y1, 0.012, c);
      }
    }
    f.line(0, 0.5, 0.98, 0.5, 0.012, leaf.mix(new Rgb(0.3, 0.26, 0.1), 0.5));
    return f.texels();
  }

  /** A tuft of grass standing on the lower edge. */
  static Texels tuft(Rgb low, Rgb tip, int blades, double spread, long seed) {
    Foliage f = new Foliage(128, 128);
    Dice d = Dice.of(seed, "tuft");
    for (int i = 0; i < blades; i++) {
      double depth = i / (double) blades;
      double x = 0.5 + d.between(-0.34, 0.34);
      double tall = d.between(0.45, 0.98) * (0.7 + 0.3 * depth);
      double bend = d.between(-spread, spread);
      Rgb c = low.mix(tip, d.unit()).times(0.6 + 0.5 * depth);
      double px = x;
      double py = 0;
      for (int k = 1; k <= 6; k++) {
        double t = k / 6.0;
        double nx = x + bend * t * t;
        double ny = tall * t;
        f.line(px, py, nx, ny, 0.020 * (1.05 - t), c.times(0.75 + 0.5 * t));
        px = nx;
        py = ny;
      }
    }
    return f.texels();
  }

  /** Flowers on stalks over a tuft. */
  static Texels flowers(Rgb petal, Rgb heart, int heads, long seed) {
    Foliage f = new Foliage(128, 128);
    Dice d = Dice.of(seed, "flowers");
    Rgb green = new Rgb(0.09, 0.17, 0.03);
    for (int i = 0; i < 30; i++) {
      double x = d.between(0.12, 0.88);
      f.line(
          x,
          0,
          x + d.between(-0.12, 0.12),
          d.between(0.25, 0.6),
          0.014,
          green.times(d.between(0.6, 1.2)));
    }
    for (int i = 0; i < heads; i++) {
      double x = d.between(0.15, 0.85);
      double y = d.between(0.5, 0.9);
      f.line(x + d.between(-0.06, 0.06), 0, x, y, 0.012, green);
      Rgb c = petal.times(d.between(0.8, 1.15));
      for (int k = 0; k < 6; k++) {
        double turn = k * Math.PI / 3 + d.unit();
        f.leaf(
            x + 0.035 * StrictMath.sin(turn),
            y + 0.035 * StrictMath.cos(turn),
            turn,
            0.085,
            0.7,
            c);
      }
      f.disc(x, y, 0.022, heart);
    }
    return f.texels();
  }

  /** Lines in one picture of {@link #lines}. */
  static final int LINES = 4;

  /**
   * Four lines of trees seen from far, one above the other, each 4 : 1 and the same at both ends so
   * that it repeats. (Texels must be as wide as high, else mip levels blur the wrong way.)
   *
   * @param pointed share of conifers
   * @param bare share of leafless trees
   */
  static Texels lines(Rgb leaf, Rgb young, double pointed, double bare, long seed) {
    Texels[] painted = {
      line(leaf, young, pointed, bare, seed), line(leaf, young, pointed, bare, seed + 1)
    };
    int[] argb = new int[1024 * 1024];
    for (int k = 0; k < LINES; k++) {
      int[] one = painted[k / 2].argb();
      int to = (LINES - 1 - k) * 1024 * 256;
      for (int i = 0; i < 1024 * 256; i++) {
        argb[to + i] = one[k % 2 == 0 ? i : i ^ 1023]; // every second one is mirrored
      }
    }
    return new Texels(1024, 1024, argb);
  }

  private static Texels line(Rgb leaf, Rgb young, double pointed, double bare, long seed) {
    Foliage f = new Foliage(1024, 256);
    Dice d = Dice.of(seed, "line");
    if (bare < 0.3) {
      f.depth(d, leaf.mix(young, 0.2).times(0.5));
    }
    int trees = 46;
    for (int i = 0; i < trees; i++) {
      double depth = i / (double) trees;
      double x = d.unit();
      double top = (0.92 - 0.34 * depth) * d.between(0.7, 1);
      Rgb c = leaf.mix(young, 0.6 * d.unit()).times((0.5 + 0.34 * depth) * d.between(0.8, 1.1));
      f.line(x, 0, x, top * 0.5, 0.0035, new Rgb(0.05, 0.04, 0.03));
      if (d.chance(pointed)) {
        f.spruce(d, x, top, c);
      } else if (d.chance(bare)) {
        f.twigs(d, x, top);
      } else {
        f.crown(d, x, top, c);
      }
    }
    f.undergrowth(d, leaf.times(0.62));
    return f.texels();
  }

  /** The wood behind the first trees: closed and dark up to a wavy height. */
  private void depth(Dice d, Rgb c) {
    double a = d.between(0, 6);
    double b = d.between(0, 6);
    for (int i = 0; i < width; i++) {
      double u = 2 * Math.PI * i / width;
      double top =
          0.36
              + 0.05 * StrictMath.sin(5 * u + a)
              + 0.04 * StrictMath.sin(13 * u + b)
              + 0.025 * StrictMath.sin(41 * u);
      for (int j = (int) ((1 - top) * height); j < height; j++) {
        double y = 1 - (j + 0.5) / height;
        put(i, j, c.times(0.55 + 0.9 * y + d.between(-0.05, 0.05)), 1);
      }
    }
  }

  private void crown(Dice d, double x, double top, Rgb c) {
    double w = top * d.between(0.085, 0.13);
    int blobs = 9;
    for (int k = 0; k < blobs; k++) {
      double bx = x + d.between(-1, 1) * w * 0.75;
      double by = top * (0.36 + 0.5 * k / blobs);
      double br = w * d.between(0.45, 0.8);
      clump(bx, by, br, c.times(0.46 + 0.025 * k));
      for (int n = 0; n < 190; n++) {
        double angle = d.between(0, 2 * Math.PI);
        double q = Math.sqrt(d.unit());
        double lx = bx + br * q * StrictMath.cos(angle);
        double ly = by + 4 * br * 0.8 * q * StrictMath.sin(angle);
        double light = 0.66 + 0.42 * (ly - by) / (4 * br) + 0.07 * d.between(-1, 1);
        leaf(lx, ly, d.between(0, 6.3), 0.017, 0.75, c.times(light));
      }
    }
  }

  /** The dark inside of a crown, so that no sky shows through its middle. */
  private void clump(double x, double y, double r, Rgb c) {
    double reach = 4 * r * 0.52;
    fill(x, y, reach, (dx, dy) -> 1 - Math.sqrt(dx * dx + dy * dy * 1.5) / reach, c, q -> 1);
  }

  private void spruce(Dice d, double x, double top, Rgb c) {
    int tiers = 22;
    for (int k = 0; k < tiers; k++) {
      double t = k / (double) tiers;
      double y = top * (0.05 + 0.95 * t);
      double w = top * 0.085 * (1 - t) + 0.003;
      for (int n = 0; n < 16; n++) {
        double q = d.between(-1, 1);
        Rgb dark = c.times(0.55 * (0.7 + 0.5 * t) * d.between(0.8, 1.2));
        leaf(x + w * q, y - 0.05 * Math.abs(q), 1.57 + 0.7 * q, 0.035, 0.5, dark);
      }
    }
  }

  private void twigs(Dice d, double x, double top) {
    Rgb bark = new Rgb(0.075, 0.06, 0.05);
    line(x, 0, x, top * 0.8, 0.003, bark);
    for (int k = 0; k < 40; k++) {
      double y = top * d.between(0.25, 0.75);
      double reach = top * d.between(0.03, 0.12);
      double side = d.chance(0.5) ? 1 : -1;
      line(x, y, x + side * reach * 0.7, y + reach * 2.2, 0.0013, bark.times(d.between(0.8, 1.3)));
    }
  }

  private void undergrowth(Dice d, Rgb c) {
    for (int i = 0; i < 3600; i++) {
      double x = d.unit();
      double y = 0.16 * (1 - i / 3600.0) * d.unit() + 0.004;
      leaf(x, y, d.between(0, 6.3), 0.02, 0.7, c.times(0.6 + 3 * y + d.between(-0.15, 0.15)));
    }
  }

  /* Coordinates: x to the right, y up, both 0 .. 1 over the canvas; lengths in canvas heights. */
  private void leaf(double x, double y, double turn, double length, double fat, Rgb c) {
    double s = StrictMath.sin(turn);
    double k = StrictMath.cos(turn);
    double half = length / 2;
    fill(
        x,
        y,
        half,
        (dx, dy) -> {
          double along = (dx * s + dy * k) / half;
          double across = Math.abs(dx * k - dy * s) / half;
          double rim = fat * (1 - along * along) * (1 - 0.25 * along);
          return rim - across;
        },
        c,
        along -> 1);
  }

  private void blade(double x, double y, double turn, double length, double w, Rgb c) {
    line(
        x,
        y,
        x + length * StrictMath.sin(turn) * height / width,
        y + length * StrictMath.cos(turn),
        w,
        c);
  }

  private void disc(double x, double y, double radius, Rgb c) {
    fill(x, y, radius, (dx, dy) -> 1 - Math.sqrt(dx * dx + dy * dy) / radius, c, q -> 1);
  }

  private interface Inside {
    double at(double dx, double dy);
  }

  private interface Light {
    double at(double q);
  }

  /** Paints where {@code inside} is positive; dx, dy in canvas heights from the centre. */
  private void fill(double x, double y, double reach, Inside inside, Rgb c, Light light) {
    int cx = (int) (x * width);
    int cy = (int) ((1 - y) * height);
    int n = (int) Math.ceil(reach * height) + 1;
    for (int j = cy - n; j <= cy + n; j++) {
      if (j < 0 || j >= height) {
        continue;
      }
      for (int i = cx - n; i <= cx + n; i++) {
        double dx = (i + 0.5) / height - x * width / height;
        double dy = 1 - (j + 0.5) / height - y;
        double q = inside.at(dx, dy);
        double cover = Math.clamp(q * reach * height + 0.5, 0, 1);
        if (cover > 0) {
          put(Math.floorMod(i, width), j, c.times(light.at(q)), cover);
        }
      }
    }
  }

  private void line(double x0, double y0, double x1, double y1, double w, Rgb c) {
    double ax = x0 * width;
    double ay = (1 - y0) * height;
    double bx = x1 * width;
    double by = (1 - y1) * height;
    double half = Math.max(0.55, w * height / 2);
    double dx = bx - ax;
    double dy = by - ay;
    double l2 = Math.max(1e-9, dx * dx + dy * dy);
    int i0 = (int) Math.floor(Math.min(ax, bx) - half - 1);
    int i1 = (int) Math.ceil(Math.max(ax, bx) + half + 1);
    int j0 = Math.max(0, (int) Math.floor(Math.min(ay, by) - half - 1));
    int j1 = Math.min(height - 1, (int) Math.ceil(Math.max(ay, by) + half + 1));
    for (int j = j0; j <= j1; j++) {
      for (int i = i0; i <= i1; i++) {
        double t = Math.clamp(((i + 0.5 - ax) * dx + (j + 0.5 - ay) * dy) / l2, 0, 1);
        double qx = i + 0.5 - ax - t * dx;
        double qy = j + 0.5 - ay - t * dy;
        double cover = Math.clamp(half - Math.sqrt(qx * qx + qy * qy) + 0.5, 0, 1);
        if (cover > 0) {
          put(Math.floorMod(i, width), j, c, cover);
        }
      }
    }
  }

  private void put(int i, int j, Rgb c, double cover) {
    int o = j * width + i;
    float k = (float) cover;
    if (a[o] == 0) {
      r[o] = (float) c.r();
      g[o] = (float) c.g();
      b[o] = (float) c.b();
    } else {
      r[o] += ((float) c.r() - r[o]) * k;
      g[o] += ((float) c.g() - g[o]) * k;
      b[o] += ((float) c.b() - b[o]) * k;
    }
    a[o] = Math.max(a[o], k);
  }

  private Texels texels() {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      argb[i] =
          (int) (a[i] * 255 + 0.5f) << 24
              | Paint.code(r[i]) << 16
              | Paint.code(g[i]) << 8
              | Paint.code(b[i]);
    }
    return new Texels(width, height, argb);
  }
}
