package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import java.util.List;

/** Car park and petrol station: bays, trees, pumps under a roof, a shop behind. */
final class Forecourt {
  private Forecourt() {}

  static void lot(Layout l, Dice d, boolean on) {
    Lines line = new Lines(l.piece("markings"), Highway.white(l), 0.004);
    for (int i = -9; i <= 9; i++) {
      line.rectangle(i * 2.6 - 0.05, -11.5, i * 2.6 + 0.05, -6.6)
          .rectangle(i * 2.6 - 0.05, 4.6, i * 2.6 + 0.05, 8.6);
    }
    line.rectangle(-23.4, -11.6, 23.4, -11.5);
    String[] paint = {"white", "silver", "blue", "red", "black", "grey", "dark green", "orange"};
    String[] kinds = {"car", "car-sedan", "car-saloon"};
    for (int i = -4; i <= 4; i++) {
      if (d.chance(0.6)) {
        l.thing(Math.abs(i) < 3 ? "car" : kinds[d.below(3)], "car")
            .with("color", paint[d.below(8)])
            .at(i * 2.6 + 1.3, -9.2, d.chance(0.5) ? 0 : Math.PI);
      }
    }
    Piece island = l.piece("island");
    island.solidBox(Finish.of("concrete", 0xB0ADA6), -26, 0, -13.6, 26, 0.14, -12.4, 0.02);
    for (int i = -3; i <= 3; i++) {
      Park.tree(
          l,
          Greenery.Species.SLIM,
          Park.season(l, Daylight.snowy(l.scenery)),
          i * 7.2 + 1,
          -13,
          d,
          true);
      Lantern.street(l, i * 11.0 + 4, 0, -12.7, 0, on);
    }
    shop(l, d, on, -30);
    l.thing("trash can").at(-5.2, -6.0, 0);
  }

  /** A long flat-roofed shop with a lit front. */
  private static void shop(Layout l, Dice d, boolean on, double z) {
    Piece p = l.piece("shop");
    Material wall = Finish.of("plaster", 0xCFC8BA);
    Material band = Finish.lacquer(new int[] {0x2A5F8A, 0xA8322A, 0x2F6A44}[d.below(3)], 0.4);
    p.solidBox(wall, -26, 0, z - 12, 26, 6.2, z, 0);
    p.flatBox(band, -26.1, 4.4, z - 0.1, 26.1, 5.6, z + 0.35, 0.02);
    Material pane = on ? Finish.glow(new Rgb(0.85, 0.70, 0.48)) : Finish.pane();
    for (int i = -6; i < 6; i++) {
      p.flatBox(pane, i * 4.0 + 0.2, 0.5, z, i * 4.0 + 3.8, 3.4, z + 0.03, 0);
      p.flatBox(
          Finish.plain("painted_metal", 0xDAD8D2, 0.4),
          i * 4.0 - 0.1,
          0,
          z,
          i * 4.0 + 0.2,
          3.6,
          z + 0.08,
          0);
    }
    p.flatBox(
        Finish.plain("plastic_hard", 0xF0EEE8, 0.4)
            .withLook(Finish.glow(on ? new Rgb(4, 3.8, 3.4) : new Rgb(0.3, 0.3, 0.28)).look()),
        -4,
        4.7,
        z + 0.35,
        4,
        5.3,
        z + 0.38,
        0.02);
  }

  static void station(Layout l, Dice d, boolean on) {
    Piece p = l.piece("canopy");
    Material white = Finish.lacquer(0xE4E4E0, 0.35);
    Material band = Finish.lacquer(new int[] {0xC8322A, 0x1F6A4A, 0x1F4F9A}[d.below(3)], 0.35);
    p.box(white, -9, 4.7, -9.5, 9, 5.3, -4.2, 0.02);
    p.flatBox(band, -9.05, 4.8, -4.25, 9.05, 5.2, -4.15, 0.01);
    for (double x : new double[] {-6, 6}) {
      p.solidBox(white, x - 0.2, 0, -7.1, x + 0.2, 4.7, -6.7, 0.02);
      Piece q = l.piece("pump");
      for (double dx : new double[] {-1.7, 1.7}) {
        q.solidBox(band, x * 0.62 + dx - 0.35, 0.15, -7.2, x * 0.62 + dx + 0.35, 1.65, -6.7, 0.04);
        q.flatBox(
            Finish.plain("plastic_hard", 0x1E1F22, 0.4),
            x * 0.62 + dx - 0.26,
            1.05,
            -6.71,
            x * 0.62 + dx + 0.26,
            1.5,
            -6.69,
            0.01);
        q.flatBox(
            Finish.glow(new Rgb(0.5, 1.2, 0.8)),
            x * 0.62 + dx - 0.18,
            1.25,
            -6.692,
            x * 0.62 + dx + 0.18,
            1.42,
            -6.685,
            0);
        q.of(Finish.plain("rubber", 0x161617, 0.7))
            .tube(
                List.of(
                    new Vec3(x * 0.62 + dx + 0.36, 1.3, -6.9),
                    new Vec3(x * 0.62 + dx + 0.55, 0.7, -6.85),
                    new Vec3(x * 0.62 + dx + 0.5, 0.35, -6.8),
                    new Vec3(x * 0.62 + dx + 0.38, 0.95, -6.75)),
                t -> 0.022,
                8,
                false);
      }
      q.solidBox(
          Finish.of("concrete", 0xB0ADA6),
          x * 0.62 - 2.5,
          0,
          -7.5,
          x * 0.62 + 2.5,
          0.15,
          -6.4,
          0.02);
      l.keep(Box.of(x * 0.62 - 2.6, 0, -7.6, x * 0.62 + 2.6, 2, -6.3));
    }
    for (int i = -2; i <= 2; i++) {
      p.flatBox(
          Finish.glow(on ? new Rgb(13, 13, 12.5) : new Rgb(1.2, 1.2, 1.2)),
          i * 3.4 - 0.4,
          4.67,
          -7.2,
          i * 3.4 + 0.4,
          4.70,
          -6.6,
          0);
      if (on && i % 2 == 0) {
        l.lamp(
            new cielo.scene.shape.Lamp(
                "canopy lamp",
                new Vec3(i * 3.4, 4.6, -6.5),
                new Vec3(0, -0.9, 0.4).unit(),
                1.3,
                new Rgb(60, 58, 54),
                0.4,
                i == 0));
      }
    }
    shop(l, d, on, -16);
    l.thing("car").with("color", "blue").at(-7.6, -8.6, Math.PI / 2);
    l.thing("trash can").at(5.9, -5.4, 0);
  }
}
