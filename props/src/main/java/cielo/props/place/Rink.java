package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.ArrayList;
import java.util.List;

/** An ice rink: scratched ice with lines, boards with glass, stands in the half dark. */
final class Rink implements SetMaker {
  private static final double BACK = -12;
  private static final double HALF = 15;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "ice rink",
            "ice rink",
            "ice rink",
            "ice skating rink",
            "skating rink",
            "hockey rink",
            "ice",
            "hockey arena",
            "ice arena",
            "frozen lake"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("rink");
    l.stage(4.2, 3.2).mirror();
    l.region("ice", 0, 0, -2, 12, 8);
    Material ice = Finish.coated(Finish.of("rink"), 0.13, 0.03);
    Piece p = l.piece("ice");
    p.level(ice, -HALF, BACK, HALF, 12, 0).block(ice, -HALF, -1, BACK, HALF, 0, 12);
    lines(l);
    boards(l);
    stands(l, d);
    roof(l);
    List<Sky.Panel> panels = new ArrayList<>();
    for (int i = -2; i <= 2; i++) {
      panels.add(
          new Sky.Panel(Box.of(i * 5 - 1.2, 8.9, -6, i * 5 + 1.2, 9, 6), new Rgb(5.5, 5.8, 6.2)));
    }
    Air air =
        new Air(
            new Sky.Room(
                Box.of(-HALF - 8, 0, BACK - 9, HALF + 8, 9, 16),
                new Rgb(0.55, 0.62, 0.66),
                new Rgb(0.12, 0.13, 0.16),
                Rgb.grey(0.08),
                panels),
            new KeyLight(new Vec3(-0.42, 0.85, 0.36).unit(), new Rgb(7.2, 6.6, 5.8), 0.10),
            new KeyLight(new Vec3(0.05, 1, 0.05).unit(), new Rgb(1.5, 1.6, 1.8), 0.4),
            0.006,
            new Rgb(0.30, 0.34, 0.40),
            0.74);
    return l.place(
        air,
        Ambience.room(s, 60, 12, 30, 2.2, Ambience.bed("hall", 0), Ambience.bed("air_con", 0)),
        Box.of(-12, 0.15, -10, 12, 7, 11));
  }

  private static void lines(Layout l) {
    Piece p = l.piece("markings");
    Material red = Finish.plain("ice", 0xC23A3A, 0.16);
    Material blue = Finish.plain("ice", 0x2F5FB0, 0.16);
    new Lines(p, red, 0.0012)
        .rectangle(-0.15, BACK + 0.4, 0.15, 12)
        .arc(6.2, -5.6, 4.5, 0, 2 * Math.PI, 0.05, 72)
        .disc(6.2, -5.6, 0.3, 28)
        .arc(-6.2, -5.6, 4.5, 0, 2 * Math.PI, 0.05, 72)
        .disc(-6.2, -5.6, 0.3, 28);
    new Lines(p, blue, 0.0016)
        .arc(0, 0, 4.5, 0, 2 * Math.PI, 0.05, 84)
        .disc(0, 0, 0.16, 24)
        .rectangle(-9.4, BACK + 0.4, -9.1, 12)
        .rectangle(9.1, BACK + 0.4, 9.4, 12);
  }

  private static void boards(Layout l) {
    Piece p = l.piece("boards");
    Material white = Finish.lacquer(0xDDE0E2, 0.3);
    Material yellow = Finish.lacquer(0xD9B23A, 0.35);
    Material red = Finish.lacquer(0x9C2A2A, 0.35);
    Material glass = Finish.glass(0xE6F0F2);
    Material post = Finish.metal(0xA9ADB2, 0.35);
    double z = BACK;
    p.solidBox(white, -HALF, 0, z - 0.14, HALF, 1.05, z, 0);
    p.box(yellow, -HALF, 0, z - 0.1, HALF, 0.2, z + 0.012, 0);
    p.box(red, -HALF, 1.05, z - 0.16, HALF, 1.12, z + 0.02, 0);
    p.flatBox(glass, -HALF, 1.12, z - 0.05, HALF, 2.6, z - 0.035, 0);
    for (int i = -7; i <= 7; i++) {
      p.box(post, i * 2.0 - 0.02, 1.1, z - 0.07, i * 2.0 + 0.02, 2.62, z - 0.02, 0);
    }
    int[] ads = {0x2F6EA8, 0xC8472E, 0x2E7A52, 0xE0A52E, 0x5A3F8A};
    for (int i = -3; i <= 3; i++) {
      Material ad = Finish.lacquer(ads[Math.floorMod(i, ads.length)], 0.35);
      p.flatBox(ad, i * 4.1 - 1.3, 0.34, z, i * 4.1 + 1.3, 0.9, z + 0.006, 0);
      p.flatBox(white, i * 4.1 - 0.9, 0.52, z, i * 4.1 + 0.9, 0.60, z + 0.009, 0)
          .flatBox(white, i * 4.1 - 0.9, 0.66, z, i * 4.1 + 0.3, 0.74, z + 0.009, 0);
    }
    for (double side : new double[] {-1, 1}) {
      double x = side * HALF;
      p.solidBox(
          white, Math.min(x, x + side * 0.14), 0, z, Math.max(x, x + side * 0.14), 1.05, 12, 0);
      p.box(
          yellow,
          Math.min(x - side * 0.012, x + side * 0.1),
          0,
          z,
          Math.max(x - side * 0.012, x + side * 0.1),
          0.2,
          12,
          0);
      p.flatBox(
          glass, Math.min(x, x + side * 0.02), 1.05, z, Math.max(x, x + side * 0.02), 2.6, 12, 0);
    }
  }

  private static void stands(Layout l, Dice d) {
    Piece p = l.piece("stand");
    Material step = Finish.of("concrete", 0x77797E);
    int[] seat = {0x28508C, 0x8C2B30, 0x2F6A4E};
    Material chair = Finish.plain("plastic_hard", seat[d.below(3)], 0.4);
    for (int i = 0; i < 7; i++) {
      double y = 0.6 + 0.42 * i;
      double z = BACK - 1.6 - 0.85 * i;
      p.flatBox(step, -HALF - 6, 0, z - 0.85, HALF + 6, y, z, 0);
      for (int k = -26; k <= 26; k++) {
        double x = k * 0.56 + (i % 2) * 0.1;
        if (k % 9 == 0) {
          continue;
        }
        p.flatBox(chair, x - 0.2, y, z - 0.62, x + 0.2, y + 0.38, z - 0.56, 0);
        p.flatBox(chair, x - 0.2, y + 0.08, z - 0.56, x + 0.2, y + 0.13, z - 0.2, 0);
      }
    }
    Piece w = l.piece("wall");
    Material dark = Finish.of("corrugated", 0x4A5058, 0x3A3E44);
    w.wall(dark, -HALF - 8, BACK - 8.2, HALF + 8, BACK - 8.2, 0, 10, false);
    w.wall(dark, -HALF - 4, 14, -HALF - 4, BACK - 8.2, 0, 10, false);
    w.wall(dark, HALF + 4, BACK - 8.2, HALF + 4, 14, 0, 10, false);
    w.wall(dark, HALF + 8, 14, -HALF - 8, 14, 0, 10, false);
    Scoreboard.hang(l, 0, 6.3, BACK - 7.9, d);
  }

  private static void roof(Layout l) {
    Piece p = l.piece("ceiling beams");
    Material steel = Finish.plain("painted_metal", 0x5A6068, 0.5);
    Material lamp = Finish.glow(new Rgb(12, 12.5, 13));
    for (int i = -3; i <= 3; i++) {
      p.flatBox(steel, i * 5 - 0.12, 8.6, BACK - 8, i * 5 + 0.12, 9.1, 14, 0);
      for (int k = 0; k < 4; k++) {
        p.flatBox(lamp, i * 5 + 2.0, 8.5, -12 + 6 * k, i * 5 + 3.0, 8.56, -11 + 6 * k, 0);
      }
    }
    l.piece("ceiling")
        .ceiling(Finish.plain("steel", 0x3A3F46, 0.7), -HALF - 8, BACK - 9, HALF + 8, 14, 9.4);
  }
}
