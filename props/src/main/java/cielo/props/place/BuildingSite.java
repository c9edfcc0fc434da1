package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A building site: bare concrete floors behind a scaffold, a crane, sand and bricks. */
final class BuildingSite {
  private BuildingSite() {}

  static Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("site");
    boolean wet = Daylight.wet(s);
    l.stage(3.8, 2.8);
    Piece p = l.piece("ground");
    Material earth =
        Daylight.snowy(s)
            ? Finish.of("snow")
            : Finish.worn(Finish.of("soil", 0x8A7355), wet ? 0.85 : 0.3);
    p.level(earth, -80, -80, 80, 30, 0).block(earth, -80, -1, -80, 80, 0, 30);
    Material slab = Finish.of("concrete", 0xA8A49C);
    Piece b = l.piece("shell");
    for (int floor = 0; floor < 4; floor++) {
      double y = floor * 3.2;
      b.box(slab, -12, y + 2.95, -22, 12, y + 3.2, -9, 0);
      for (int i = -3; i <= 3; i++) {
        for (double z : new double[] {-9.4, -15, -21.5}) {
          b.box(slab, i * 3.9 - 0.2, y, z - 0.2, i * 3.9 + 0.2, y + 2.95, z + 0.2, 0);
        }
      }
      if (floor < 2) {
        b.box(Finish.of("block", 0xB5B0A6), -11.8, y, -21.9, 11.8, y + 2.95, -21.6, 0);
        b.box(Finish.of("brick"), -11.8, y, -9.5, -4.1, y + 2.95, -9.2, 0);
      }
    }
    b.block(slab, -12, 0, -22, 12, 3, -9.2);
    scaffold(l, d);
    crane(l);
    l.thing("shipping-container", "shipping container").at(-9.5, -5.2, 0.5);
    l.thing("pallet").at(4.9, -4.2, 0.2);
    l.thing("wheelbarrow").at(-4.6, -3.6, 0.9);
    for (int i = 0; i < 5; i++) {
      l.thing("traffic cone").loose().at(-4.8 + 2.4 * i, -3.2, 0);
    }
    l.thing("oil drum").with("color", "blue").at(5.8, -5.4, 0);
    Nature.rocks(l, Finish.of("rock", 0x97907F), 26, 4.6, 14, 0.2, 0.7, (x, z) -> 0);
    Material brick = Finish.of("brick");
    Piece pile = l.piece("brick pile");
    pile.solidBox(brick, 4.4, 0, -7.4, 5.8, 0.9, -6.6, 0.01);
    fence(l);
    Backdrop.skyline(l, 110, -0.3, 0.3, 26, Daylight.lampsOn(s.hour()));
    Backdrop.trees(l, Park.season(l, Daylight.snowy(s)), 0.2, 60, 9, -0.5, 0.5, -0.3);
    if (wet) {
      Puddles.lay(l, 16, -9, -7, 9, 6, 0);
    }
    Air air = Daylight.of(s, new Rgb(0.2, 0.17, 0.13), -0.2, 0.5);
    return l.place(
        Daylight.night(s.hour()) ? air.town(0.6).withExposure(2) : air,
        Ambience.open(s, 0, false, Ambience.bed("traffic_day", -8), Ambience.bed("wind", -10)),
        Box.of(-12, 0.15, -8, 12, 8, 11));
  }

  private static void scaffold(Layout l, Dice d) {
    Piece p = l.piece("scaffold");
    Material tube = Finish.metal(0x9A9C9E, 0.45);
    Material board = Finish.of("deck", 0xA58A62);
    for (int i = 0; i <= 5; i++) {
      double x = -2.6 + 2.4 * i;
      for (double z : new double[] {-8.9, -8.0}) {
        p.of(tube).rod(new Vec3(x, 0, z), new Vec3(x, 9.4, z), 0.03);
      }
      for (int k = 1; k <= 3; k++) {
        p.of(tube).rod(new Vec3(x, 2.1 * k + 0.4, -8.9), new Vec3(x, 2.1 * k + 0.4, -8.0), 0.025);
      }
    }
    for (int k = 1; k <= 4; k++) {
      double y = 2.1 * k + 0.45;
      p.box(board, -2.7, y, -8.85, 9.5, y + 0.05, -8.05, 0);
      p.of(tube).rod(new Vec3(-2.6, y + 0.5, -8.0), new Vec3(9.4, y + 0.5, -8.0), 0.022);
      p.of(tube).rod(new Vec3(-2.6, y + 1.0, -8.0), new Vec3(9.4, y + 1.0, -8.0), 0.022);
    }
    for (int i = 0; i < 5; i++) {
      double x = -2.6 + 2.4 * i;
      p.of(tube)
          .rod(
              new Vec3(x, 0.2 + 4.2 * (i % 2), -7.96),
              new Vec3(x + 2.4, 4.4 - 4.2 * (i % 2), -7.96),
              0.02);
    }
    p.block(tube, -2.7, 0, -9, 9.5, 3, -7.9);
  }

  private static void crane(Layout l) {
    Piece p = l.piece("crane");
    Material yellow = Finish.plain("painted_metal", 0xD9A52A, 0.45);
    double x = -24;
    double z = -44;
    for (int k = 0; k < 16; k++) {
      double y = 2.4 * k;
      for (double a : new double[] {-0.9, 0.9}) {
        for (double b : new double[] {-0.9, 0.9}) {
          p.flatBox(yellow, x + a - 0.09, y, z + b - 0.09, x + a + 0.09, y + 2.4, z + b + 0.09, 0);
        }
        p.flat(yellow)
            .tube(
                List.of(new Vec3(x + a, y, z - 0.9), new Vec3(x + a, y + 2.4, z + 0.9)),
                t -> 0.06,
                4,
                false);
        p.flat(yellow)
            .tube(
                List.of(new Vec3(x - 0.9, y, z + a), new Vec3(x + 0.9, y + 2.4, z + a)),
                t -> 0.06,
                4,
                false);
      }
    }
    p.flatBox(yellow, x - 12, 38, z - 0.6, x + 34, 38.3, z - 0.4, 0)
        .flatBox(yellow, x - 12, 38, z + 0.4, x + 34, 38.3, z + 0.6, 0)
        .flatBox(yellow, x - 2, 39.9, z - 0.1, x + 33, 40.1, z + 0.1, 0);
    for (int i = 0; i < 17; i++) {
      p.flat(yellow)
          .tube(
              List.of(
                  new Vec3(x + 2 * i, 38.2, z - 0.5),
                  new Vec3(x + 2 * i + 1, 40, z),
                  new Vec3(x + 2 * i + 2, 38.2, z + 0.5)),
              t -> 0.06,
              4,
              false);
    }
    p.flatBox(Finish.of("concrete"), x - 12, 35.5, z - 1, x - 9, 38, z + 1, 0);
    p.flat(Finish.plain("steel", 0x222222, 0.6))
        .rod(new Vec3(x + 24, 38, z), new Vec3(x + 24, 22, z), 0.05);
  }

  private static void fence(Layout l) {
    Piece p = l.piece("fence");
    Material sheet = Finish.plain("painted_metal", 0xC9C6BC, 0.5);
    Material red = Finish.plain("painted_metal", 0xB8392E, 0.5);
    for (int i = -9; i < 9; i++) {
      if (Math.abs(i * 3.0) > 12.5 || i < -4 || i > 3) {
        p.box(i % 2 == 0 ? sheet : red, i * 3.0 + 0.02, 0, -8.3, i * 3.0 + 2.98, 2.1, -8.2, 0);
      }
    }
  }
}
