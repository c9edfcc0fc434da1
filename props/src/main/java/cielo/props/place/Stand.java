package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.material.Material;

/** A grandstand with seats and specks of colour for people far away. */
final class Stand {
  private Stand() {}

  /** From x0 to x1, its foot at {@code z}, rising away from the camera. */
  static void build(Layout l, double x0, double x1, double z, Dice d) {
    Piece p = l.piece("grandstand");
    Material step = Finish.of("concrete", 0x8A8A88);
    Material seat =
        Finish.plain("plastic_hard", new int[] {0x2A558F, 0x8A2E30, 0x3A6A50}[d.below(3)], 0.45);
    int[] shirts = {0xC84A3A, 0xE0DCD0, 0x3A5F9A, 0xD9B23A, 0x3A3A40, 0x5A9A6A, 0xB87AA8};
    for (int i = 0; i < 9; i++) {
      double y = 1.0 + 0.48 * i;
      double back = z - 0.9 * i;
      p.flatBox(step, x0, 0, back - 0.9, x1, y, back, 0);
      p.flatBox(seat, x0 + 0.2, y + 0.02, back - 0.7, x1 - 0.2, y + 0.36, back - 0.62, 0);
      for (double x = x0 + 0.4; x < x1 - 0.4; x += 0.56) {
        if (d.chance(0.55)) {
          Material shirt = Finish.plain("fabric", shirts[d.below(shirts.length)], 0.9);
          p.flat(shirt).at(x, y + 0.42, back - 0.5).box(0.36, 0.5, 0.24, 0, 0);
          p.flat(Finish.plain("flesh", 0xC08E70, 0.6))
              .at(x, y + 0.82, back - 0.5)
              .box(0.19, 0.24, 0.2, 0, 0);
        }
      }
    }
    double top = 1.0 + 0.48 * 9;
    Material roof = Finish.plain("painted_metal", 0xD6D6D2, 0.45);
    p.flatBox(roof, x0 - 0.5, top + 2.6, z - 9.2, x1 + 0.5, top + 2.8, z + 0.6, 0.02);
    p.flatBox(Finish.of("concrete", 0x77787A), x0, 0, z - 9.4, x1, top + 2.6, z - 8.9, 0);
    p.block(step, x0, 0, z - 9, x1, 3, z);
  }
}
