package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.material.Material;

/** Pallet racks full of cartons, and what stands about in a warehouse. */
final class Racks {
  private Racks() {}

  static void build(Layout l, Dice d, double w, double back, double high) {
    Material blue = Finish.plain("painted_metal", 0x2B4F86, 0.45);
    Material orange = Finish.plain("painted_metal", 0xC8622A, 0.45);
    for (double side : new double[] {-1, 1}) {
      rack(l, d, blue, orange, side * (w - 1.2), back + 1, 2.6, side);
    }
    Piece p = l.piece("rack");
    double x0 = -5.2;
    for (int bay = 0; bay < 4; bay++) {
      double a = x0 + 2.6 * bay;
      upright(p, blue, a, back + 0.6);
      upright(p, blue, a, back + 1.6);
      shelves(l, p, d, orange, a, back + 0.6, back + 1.6, 2.6);
    }
    upright(p, blue, x0 + 10.4, back + 0.6);
    upright(p, blue, x0 + 10.4, back + 1.6);
    l.keep(Box.of(-5.4, 0, back, 5.4, 5, back + 1.8));
    l.thing("forklift").at(4.9, -2.6, -0.9);
    l.thing("pallet")
        .at(-4.6, -3.6, 0.1)
        .ifPresent(t -> {
          for (int i = 0; i < 4; i++) {
            l.thing("crate")
                .anywhere()
                .loose()
                .seed(i)
                .at(
                    -4.9 + 0.62 * (i % 2),
                    t.model().bounds().max().y() + (i > 1 ? 0.46 : 0),
                    -3.6 + 0.02 * i,
                    0.03 * i);
          }
        });
    l.thing("oil drum").with("color", "blue").at(-4.4, 0.6, 0);
    l.thing("oil drum").with("color", "red").at(-5.1, 0.4, 0);
    stripes(l);
  }

  private static void rack(
      Layout l,
      Dice d,
      Material post,
      Material beam,
      double x,
      double z0,
      double bay,
      double side) {
    Piece p = l.piece("rack");
    for (int k = 0; k < 4; k++) {
      double z = z0 + bay * k;
      upright(p, post, x - 0.5, z);
      upright(p, post, x + 0.5, z);
      if (k < 3) {
        for (double y : new double[] {1.5, 3.0}) {
          p.box(beam, x - 0.55, y, z, x - 0.45, y + 0.12, z + bay, 0)
              .box(beam, x + 0.45, y, z, x + 0.55, y + 0.12, z + bay, 0);
          p.box(Finish.of("plywood"), x - 0.5, y + 0.1, z, x + 0.5, y + 0.13, z + bay, 0);
          goods(l, d, x, y + 0.13, z + 0.6, 2, 0.95);
        }
        goods(l, d, x, 0, z + 0.6, 2, 0.95);
      }
    }
    p.block(post, x - 0.55, 0, z0, x + 0.55, 4, z0 + 3 * bay);
    l.keep(Box.of(x - 0.6, 0, z0, x + 0.6, 4, z0 + 3 * bay));
  }

  private static void goods(Layout l, Dice d, double x, double y, double z, int n, double step) {
    for (int i = 0; i < n; i++) {
      carton(l, d, x + d.between(-0.1, 0.1), y, z + step * i + d.between(-0.1, 0.1));
    }
  }

  /** A carton or wooden case on a rack, often with a smaller one on it. */
  private static void carton(Layout l, Dice d, double x, double y, double z) {
    Piece p = l.piece("goods");
    boolean wood = d.chance(0.35);
    int[] tones = {0xB28D61, 0xA87F52, 0xC29C6C, 0x9A7A58};
    Material m = wood ? Finish.of("deck", 0xA98C62) : Finish.of("cardboard", tones[d.below(4)]);
    double w = d.between(0.5, 0.74);
    double h = d.between(0.4, 0.62);
    double deep = d.between(0.45, 0.7);
    double yaw = d.between(-0.08, 0.08);
    p.of(m).at(x, y + h / 2, z, cielo.scene.geometry.Quat.yaw(yaw)).box(w, h, deep, 0.006, 1);
    if (!wood) {
      p.flat(Finish.plain("plastic_thin", 0xC9B48A, 0.35))
          .at(x, y + h / 2, z, cielo.scene.geometry.Quat.yaw(yaw))
          .box(0.06, h + 0.003, deep + 0.003, 0, 0);
      p.flat(Finish.plain("paper", 0xE6E3DA, 0.7))
          .at(x, y + h / 2, z, cielo.scene.geometry.Quat.yaw(yaw + 0.0001))
          .box(0.16, 0.11, deep + 0.004, 0, 0);
    }
    if (d.chance(0.4)) {
      p.of(Finish.of("cardboard", tones[d.below(4)]))
          .at(x + d.between(-0.08, 0.08), y + h + 0.16, z, cielo.scene.geometry.Quat.yaw(-yaw * 2))
          .box(w * 0.7, 0.32, deep * 0.75, 0.006, 1);
    }
  }

  private static void upright(Piece p, Material m, double x, double z) {
    p.box(m, x - 0.05, 0, z - 0.04, x + 0.05, 4.6, z + 0.04, 0);
  }

  private static void shelves(
      Layout l, Piece p, Dice d, Material beam, double a, double z0, double z1, double w) {
    for (double y : new double[] {1.5, 3.0, 4.4}) {
      p.box(beam, a, y, z1 - 0.05, a + w, y + 0.12, z1 + 0.05, 0)
          .box(beam, a, y, z0 - 0.05, a + w, y + 0.12, z0 + 0.05, 0);
      p.box(Finish.of("plywood"), a, y + 0.1, z0, a + w, y + 0.13, z1, 0);
    }
    p.block(beam, a, 0, z0, a + w, 4.6, z1);
    for (double y : new double[] {0, 1.63, 3.13}) {
      for (int i = 0; i < 3; i++) {
        carton(
            l,
            d,
            a + 0.5 + 0.8 * i + d.between(-0.08, 0.08),
            y,
            (z0 + z1) / 2 + d.between(-0.05, 0.15));
      }
    }
  }

  private static void stripes(Layout l) {
    Material yellow = Finish.plain("concrete", 0xC9A12E, 0.55);
    Lines line = new Lines(l.piece("markings"), yellow, 0.003);
    line.rectangle(-3.9, -7, -3.8, 7).rectangle(3.8, -7, 3.9, 7).rectangle(-3.9, -4.4, 3.9, -4.3);
  }
}
