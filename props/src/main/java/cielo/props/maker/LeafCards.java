package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.material.Rgb;
import cielo.scene.material.Texels;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Pictures of leaf clusters with holes between the leaves, for cards in crowns and bushes. */
final class LeafCards {
  private static final int SIZE = 128;
  private static final Map<Key, Texels> MADE = new ConcurrentHashMap<>();

  /** How leaves of a plant look on a card. */
  enum Kind {
    BROAD,
    SMALL,
    NEEDLE,
    WILLOW,
    BLOSSOM,
    FERN
  }

  private record Key(Kind kind, Rgb colour, double light) {}

  private LeafCards() {}

  /** The card of a kind in a colour; {@code light} 1 = outer leaves, less = leaves in the shade. */
  static Texels card(Kind kind, Rgb colour, double light) {
    return MADE.computeIfAbsent(new Key(kind, colour, light), LeafCards::paint);
  }

  /** Coverage and shade of one card while it is painted; {@code shade} multiplies the colour. */
  private static final class Canvas {
    final double[] cover = new double[SIZE * SIZE];
    final Rgb[] paint = new Rgb[SIZE * SIZE];

    /** Lays a leaf over what is there: a lens from (x, y) along angle a, with a pale midrib. */
    void leaf(double x, double y, double a, double length, double width, Rgb c, double power) {
      double dx = StrictMath.cos(a);
      double dy = StrictMath.sin(a);
      int r = (int) Math.ceil(length + width) + 1;
      for (int j = Math.max(0, (int) y - r); j < Math.min(SIZE, y + r); j++) {
        for (int i = Math.max(0, (int) x - r); i < Math.min(SIZE, x + r); i++) {
          double u = ((i + .5 - x) * dx + (j + .5 - y) * dy) / length;
          double v = ((j + .5 - y) * dx - (i + .5 - x) * dy);
          if (u <= 0 || u >= 1) {
            continue;
          }
          double half = width * StrictMath.pow(StrictMath.sin(Math.PI * StrictMath.pow(u, .8)), power);
          double in = Math.clamp(half - Math.abs(v) + .5, 0, 1);
          if (in > 0) {
            double rib = Math.clamp(1.1 - Math.abs(v), 0, 1) * .22;
            double fold = v > 0 ? 1.08 : .92;
            Rgb p = c.times(fold * (.86 + .28 * u)).mix(c.times(1.6), rib);
            int o = j * SIZE + i;
            paint[o] = in > .5 || paint[o] == null ? p : paint[o];
            cover[o] = Math.max(cover[o], in);
          }
        }
      }
    }

    void twig(double x0, double y0, double x1, double y1, double half, Rgb c) {
      double[] d = new double[SIZE * SIZE];
      Lettering.line(d, SIZE, SIZE, x0, y0, x1, y1, half);
      for (int o = 0; o < d.length; o++) {
        if (d[o] > 0 && cover[o] < .5) {
          paint[o] = c;
          cover[o] = Math.max(cover[o], d[o]);
        }
      }
    }
  }

  private static Texels paint(Key key) {
    Canvas k = new Canvas();
    Dice dice = Dice.of(31, key.kind.name());
    Rgb c = key.colour.times(key.light);
    Rgb bark = new Rgb(.10, .075, .05).times(.6 + .4 * key.light);
    switch (key.kind) {
      case BROAD -> sprays(k, dice, c, bark, 30, 27, 9.5, .8);
      case SMALL -> sprays(k, dice, c, bark, 52, 17, 6.2, .75);
      case BLOSSOM -> blossom(k, dice, c, bark);
      case NEEDLE -> needles(k, dice, c, bark);
      case WILLOW -> willow(k, dice, c, bark);
      case FERN -> fern(k, dice, c);
    }
    int[] argb = new int[SIZE * SIZE];
    int ground = Lettering.code(c);
    for (int o = 0; o < argb.length; o++) {
      Rgb p = k.paint[o];
      argb[o] = (int) Math.round(255 * k.cover[o]) << 24 | (p == null ? ground : Lettering.code(clean(p)));
    }
    return new Texels(SIZE, SIZE, argb);
  }

  private static Rgb clean(Rgb c) {
    return new Rgb(Math.min(.8, c.r()), Math.min(.8, c.g()), Math.min(.8, c.b()));
  }

  /** Leaves of one plant differ: some yellower, some darker. */
  private static Rgb varied(Dice dice, Rgb c) {
    double k = dice.between(.72, 1.22);
    return new Rgb(c.r() * k * dice.between(.9, 1.2), c.g() * k, c.b() * k * dice.between(.75, 1.1));
  }

  private static void sprays(Canvas k, Dice dice, Rgb c, Rgb bark, int leaves, double length, double width, double power) {
    double m = SIZE / 2.0;
    for (int i = 0; i < 5; i++) {
      double a = 2 * Math.PI * i / 5 + dice.between(-.4, .4);
      k.twig(m, m, m + .36 * SIZE * StrictMath.cos(a), m + .36 * SIZE * StrictMath.sin(a), 1.1, bark);
    }
    for (int i = 0; i < leaves; i++) {
      double v = (leaves - i - .5) / leaves;
      double a = i * 2.39996;
      double r = .36 * SIZE * Math.sqrt(v);
      double x = m + r * StrictMath.cos(a);
      double y = m + r * StrictMath.sin(a);
      k.leaf(x, y, a + dice.between(-.9, .9), length * dice.between(.75, 1.1), width * dice.between(.8, 1.1), varied(dice, c), power);
    }
  }

  private static void blossom(Canvas k, Dice dice, Rgb c, Rgb bark) {
    double m = SIZE / 2.0;
    for (int i = 0; i < 4; i++) {
      double a = 2 * Math.PI * i / 4 + dice.between(-.4, .4);
      k.twig(m, m, m + .4 * SIZE * StrictMath.cos(a), m + .4 * SIZE * StrictMath.sin(a), 1.3, bark);
    }
    for (int i = 0; i < 26; i++) {
      double a = i * 2.39996;
      double r = .40 * SIZE * Math.sqrt((26 - i - .5) / 26);
      double x = m + r * StrictMath.cos(a);
      double y = m + r * StrictMath.sin(a);
      double turn = dice.between(0, 6.28);
      Rgb p = c.times(dice.between(.85, 1.1));
      for (int q = 0; q < 5; q++) {
        k.leaf(x, y, turn + q * 2 * Math.PI / 5, 11, 5.2, p, .6);
      }
      k.leaf(x - 2, y, 0, 4, 2, new Rgb(.7, .5, .25), .6);
    }
  }

  private static void needles(Canvas k, Dice dice, Rgb c, Rgb bark) {
    double m = SIZE / 2.0;
    for (double[] t : List.of(new double[] {m, 4, m, 122}, new double[] {m, 40, 24, 92}, new double[] {m, 40, 104, 92}, new double[] {m, 18, 40, 46}, new double[] {m, 18, 88, 46})) {
      k.twig(t[0], t[1], t[2], t[3], 1.3, bark);
      double a = StrictMath.atan2(t[3] - t[1], t[2] - t[0]);
      double length = Math.hypot(t[2] - t[0], t[3] - t[1]);
      for (int i = 0; i < length * 1.1; i++) {
        double f = i / (length * 1.1);
        double x = t[0] + (t[2] - t[0]) * f;
        double y = t[1] + (t[3] - t[1]) * f;
        double side = i % 2 == 0 ? 1 : -1;
        k.leaf(x, y, a + side * dice.between(.45, 1.0), dice.between(13, 20) * (1.1 - .35 * f), 1.25, varied(dice, c), .4);
      }
    }
  }

  private static void willow(Canvas k, Dice dice, Rgb c, Rgb bark) {
    for (int i = 0; i < 5; i++) {
      double x = 14 + i * 25 + dice.between(-4, 4);
      double sway = dice.between(-8, 8);
      k.twig(x, 0, x + sway, 126, .9, bark);
      for (int j = 0; j < 30; j++) {
        double f = j / 30.0;
        double side = j % 2 == 0 ? .45 : -.45;
        k.leaf(x + sway * f, 2 + 118 * f, Math.PI / 2 + side + dice.between(-.2, .2), dice.between(11, 16), 2.4, varied(dice, c), .7);
      }
    }
  }

  private static void fern(Canvas k, Dice dice, Rgb c) {
    k.twig(64, 127, 64, 2, 1.2, c.times(.8));
    for (int j = 0; j < 26; j++) {
      double f = j / 26.0;
      double length = 58 * StrictMath.sin(Math.PI * (.16 + .80 * (1 - f)) * .9) * (1 - .25 * f) + 3;
      for (int side = -1; side <= 1; side += 2) {
        k.leaf(64, 122 - 116 * f, -Math.PI / 2 + side * 1.15, length, 3.4, varied(dice, c), .5);
      }
    }
  }
}
