package cielo.props.place;

import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;

/** A red box of panes with a lit roof sign. */
final class PhoneBooth {
  private PhoneBooth() {}

  static void build(Layout l, double x, double kerb, double z, boolean on) {
    Frame f = Frame.facing(l.piece("phone booth"), x, kerb, z, -0.25);
    Material red = Finish.lacquer(0xA81F1F, 0.28);
    f.box(red, -0.45, 0, -0.45, 0.45, 0.14, 0.45, 0.01)
        .box(red, -0.47, 2.2, -0.47, 0.47, 2.5, 0.47, 0.04);
    f.flatBox(
        on ? Finish.glow(new Rgb(4, 3.6, 3)) : Finish.plain("plastic_hard", 0xE6E2D6, 0.4),
        -0.3,
        2.27,
        0.46,
        0.3,
        2.42,
        0.48,
        0);
    for (int k = 0; k < 4; k++) {
      Frame side = f.at(0, 0, 0, k * Math.PI / 2);
      side.box(red, -0.45, 0.14, 0.38, -0.36, 2.2, 0.45, 0.005)
          .box(red, 0.36, 0.14, 0.38, 0.45, 2.2, 0.45, 0.005);
      if (k == 2) {
        side.box(red, -0.36, 0.14, 0.40, 0.36, 2.2, 0.43, 0);
        continue;
      }
      for (int i = 1; i < 8; i++) {
        side.box(red, -0.36, 0.2 + 0.25 * i, 0.405, 0.36, 0.225 + 0.25 * i, 0.435, 0);
      }
      side.box(red, -0.14, 0.3, 0.405, -0.12, 2.2, 0.435, 0)
          .box(red, 0.12, 0.3, 0.405, 0.14, 2.2, 0.435, 0)
          .box(red, -0.36, 0.14, 0.40, 0.36, 0.42, 0.43, 0);
      side.panel(Finish.glass(0xE6F0EE), -0.36, 0.4, 0.36, 2.2, 0.41, false);
    }
    f.box(Finish.plain("plastic_hard", 0x1C1D20, 0.4), -0.16, 1.2, -0.38, 0.16, 1.6, -0.26, 0.02);
    f.block(red, -0.45, 0, -0.45, 0.45, 2.5, 0.45);
    if (on) {
      l.lamp(
          new cielo.scene.shape.Lamp(
              "booth lamp",
              f.apply(0, 2.1, 0),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.9, 0.7).times(2.4),
              0.1,
              false));
    }
  }
}
