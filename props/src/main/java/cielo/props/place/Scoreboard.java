package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;

/** A board with glowing seven-bar digits. */
final class Scoreboard {
  private static final int[] BARS = {0x77, 0x12, 0x5D, 0x5B, 0x3A, 0x6B, 0x6F, 0x52, 0x7F, 0x7B};

  private Scoreboard() {}

  /** Hangs on a wall that faces +z, middle at (x, y). */
  static void hang(Layout l, double x, double y, double z, Dice d) {
    Piece p = l.piece("scoreboard");
    Material black = Finish.plain("painted_metal", 0x15161A, 0.45);
    Material rim = Finish.plain("painted_metal", 0x5A5D63, 0.4);
    Material amber = Finish.glow(new Rgb(5.5, 1.9, 0.25));
    Material green = Finish.glow(new Rgb(0.5, 3.4, 0.7));
    p.flatBox(rim, x - 1.46, y - 0.76, z, x + 1.46, y + 0.76, z + 0.12, 0.03);
    p.flatBox(black, x - 1.4, y - 0.7, z + 0.1, x + 1.4, y + 0.7, z + 0.135, 0.01);
    digits(p, amber, x - 1.05, y - 0.42, z + 0.14, 0.34, 20 + d.below(70));
    digits(p, amber, x + 0.33, y - 0.42, z + 0.14, 0.34, 20 + d.below(70));
    digits(p, green, x - 0.36, y + 0.28, z + 0.14, 0.17, 1 + d.below(9));
    digits(p, green, x + 0.02, y + 0.28, z + 0.14, 0.17, 10 + d.below(49));
  }

  private static void digits(
      Piece p, Material m, double x, double y, double z, double w, int number) {
    digit(p, m, x, y, z, w, number / 10);
    digit(p, m, x + w * 1.25, y, z, w, number % 10);
  }

  private static void digit(Piece p, Material m, double x, double y, double z, double w, int n) {
    double h = 2 * w;
    double t = w * 0.15;
    double[][] bar = {
      {0, h - t, w, h},
      {0, h / 2, t, h},
      {w - t, h / 2, w, h},
      {0, h / 2 - t / 2, w, h / 2 + t / 2},
      {0, 0, t, h / 2},
      {w - t, 0, w, h / 2},
      {0, 0, w, t}
    };
    for (int i = 0; i < 7; i++) {
      if ((BARS[n] >> (6 - i) & 1) == 1) {
        double[] b = bar[i];
        p.flatBox(m, x + b[0], y + b[1], z, x + b[2], y + b[3], z + 0.006, 0);
      }
    }
  }
}
