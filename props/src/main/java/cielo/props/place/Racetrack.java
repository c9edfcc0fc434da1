package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;

/** Kerbs, tyre walls, boards, a gantry with the chequered line. */
final class Racetrack {
  private Racetrack() {}

  static void build(Layout l, Dice d, double wide) {
    Lines line = new Lines(l.piece("markings"), Highway.white(l), 0.004);
    line.rectangle(-95, -wide + 0.2, 95, -wide + 0.36).rectangle(-95, wide - 0.36, 95, wide - 0.2);
    Material black = Finish.plain("asphalt", 0x1A1A1B, 0.7);
    Lines dark = new Lines(l.piece("markings"), black, 0.0045);
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 22; k++) {
        double z = -wide + 0.5 + 0.55 * k;
        ((i + k) % 2 == 0 ? line : dark).rectangle(5.0 + 0.45 * i, z, 5.45 + 0.45 * i, z + 0.55);
      }
    }
    Piece kerb = l.piece("kerb");
    Material red = Finish.plain("concrete", 0xB8322A, 0.6);
    Material pale = Finish.plain("concrete", 0xE0DED6, 0.6);
    for (int i = -30; i < 30; i++) {
      kerb.flatBox(
          i % 2 == 0 ? red : pale, i * 1.2, -0.05, -wide - 0.7, i * 1.2 + 1.2, 0.03, -wide, 0);
      kerb.flatBox(
          i % 2 == 0 ? red : pale, i * 1.2, -0.05, wide, i * 1.2 + 1.2, 0.03, wide + 0.7, 0);
    }
    Piece wall = l.piece("barrier");
    Material concrete = Finish.of("concrete", 0xC9C6BE);
    wall.solidBox(concrete, -60, -0.1, -wide - 4.4, 60, 0.95, -wide - 4.0, 0.04);
    int[] ads = {0x1F4F9A, 0xC8322A, 0x222326, 0xD9A52E, 0x2F7A4A};
    for (int i = -8; i < 8; i++) {
      wall.flatBox(
          Finish.lacquer(ads[Math.floorMod(i, 5)], 0.4),
          i * 5.0,
          0.12,
          -wide - 4.0,
          i * 5.0 + 4.8,
          0.85,
          -wide - 3.985,
          0);
      wall.flatBox(
          Finish.plain("plastic_hard", 0xE8E8E4, 0.5),
          i * 5.0 + 0.8,
          0.36,
          -wide - 3.985,
          i * 5.0 + 3.4,
          0.58,
          -wide - 3.98,
          0);
    }
    for (int i = 0; i < 30; i++) {
      Piece t = l.piece("tyre wall");
      for (int k = 0; k < 3; k++) {
        t.flat(
                Finish.plain(
                    i / 5 % 2 == 0 ? "tyre" : "plastic_hard",
                    i / 5 % 2 == 0 ? 0x1C1C1D : 0xD8D6CE,
                    0.8))
            .at(-18 + 0.62 * i, 0.1 + 0.2 * k, -wide - 3.5)
            .torus(0.2, 0.1, 14, 8);
      }
    }
    Stand.build(l, -22, 24, -wide - 8, d);
    gantry(l, wide);
  }

  private static void gantry(Layout l, double wide) {
    Piece p = l.piece("gantry");
    Material steel = Finish.plain("painted_metal", 0x2B2D31, 0.45);
    p.of(steel).rod(new Vec3(6, 0, -wide - 1.6), new Vec3(6, 6.4, -wide - 1.6), 0.14);
    p.of(steel).rod(new Vec3(6, 0, wide + 1.4), new Vec3(6, 6.4, wide + 1.4), 0.14);
    p.flatBox(Finish.lacquer(0x1F2F6A, 0.4), 5.75, 5.4, -wide - 1.6, 6.0, 6.5, wide + 1.4, 0.02);
    for (int i = 0; i < 12; i++) {
      for (int k = 0; k < 2; k++) {
        if ((i + k) % 2 == 0) {
          p.flatBox(
              Finish.plain("plastic_hard", 0xE6E6E2, 0.5),
              5.73,
              5.45 + 0.5 * k,
              -3.6 + 0.6 * i,
              5.75,
              5.95 + 0.5 * k,
              -3.0 + 0.6 * i,
              0);
        }
      }
    }
  }
}
