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
import cielo.scene.shape.Lamp;
import java.util.List;

/**
 * A stage: dark boards, red curtains at both sides, spots from above; or a cinema with its screen.
 */
final class Theatre implements SetMaker {
  private static final double BACK = -5.2;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "theatre",
            "theatre",
            "stage",
            "theatre",
            "theater",
            "concert hall",
            "opera house",
            "concert stage",
            "auditorium",
            "circus",
            "talk show"),
        SetEntry.indoor(
            "theatre",
            "movie theater",
            "movie theater",
            "indoor movie theater",
            "cinema",
            "movie theatre"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("theatre");
    boolean cinema = l.variant("movie theater");
    Material boards = Finish.coated(Finish.of("boards", 0x4A3A2E, 0x1E1712), 0.33, 0.045);
    Room room =
        new Room(l, -7, BACK, 7, 8, 6.5)
            .floorAway(boards)
            .walls(Finish.plain("fabric", 0x1B1A1E, 0.9))
            .ceiling(Finish.plain("plaster", 0x121214, 0.9))
            .skirting(0)
            .build();
    l.stage(3.2, 2.2).mirror();
    curtains(l, Finish.of("velvet", l.colour(Rgb.srgb(0x8E1F28))), cinema);
    if (cinema) {
      screen(l);
      seats(l);
    } else {
      spots(l, d);
      if (d.chance(0.5)) {
        l.thing("piano-grand", "piano").at(-3.9, -3.3, 0.5);
        l.thing("stool-piano", "piano stool").at(-3.6, -2.5, Math.PI);
      } else {
        l.thing("speaker").at(-4.3, -3.4, 0.3);
        l.thing("chair-antique", "chair").at(4.2, -2.9, -0.5);
      }
    }
    Rgb key = new Rgb(1, 0.80, 0.55);
    Air air =
        new Air(
            new Sky.Room(
                Box.of(-7, 0, BACK, 7, 6.5, 8),
                new Rgb(0.06, 0.045, 0.035),
                new Rgb(0.05, 0.035, 0.04),
                Rgb.grey(0.02),
                List.of(
                    new Sky.Panel(Box.of(-4, 6.3, 2, 4, 6.4, 3), new Rgb(3, 2.5, 1.9)),
                    new Sky.Panel(Box.of(-6, 5.5, 7.9, 6, 6.3, 8), new Rgb(0.6, 0.7, 1.0)))),
            new KeyLight(new Vec3(-0.55, 0.72, 0.62).unit(), key.times(cinema ? 0.001 : 9.5), 0.05),
            new KeyLight(new Vec3(0.1, 1, -0.1).unit(), new Rgb(0.34, 0.36, 0.52), 0.4),
            0.004,
            new Rgb(0.05, 0.04, 0.05),
            cinema ? 1.6 : 1.1);
    return l.place(
        cinema ? air.withSun(null) : air,
        Ambience.room(s, 20, 8, 24, 1.6, Ambience.bed("hall", 0)),
        Box.of(-6.5, 0.2, -4.4, 6.5, 5, 7.8));
  }

  private static void curtains(Layout l, Material velvet, boolean cinema) {
    Material cloth = Finish.bothSides(velvet);
    Piece p = l.piece("curtain");
    for (double side : new double[] {-1, 1}) {
      Drapery.folds(p, cloth, side * 4.9, -3.7, -side * 0.18, 2.6, 0.03, 5.4, 0.11, 11);
      Drapery.folds(p, cloth, side * 6.1, -1.6, -side * 0.9, 2.8, 0.03, 5.4, 0.11, 11);
      p.block(velvet, side * 4.9 - 1.3, 0, -3.9, side * 4.9 + 1.3, 4, -3.5);
    }
    l.keep(Box.of(-6.5, 0, -4.1, -3.6, 4, -3.3)).keep(Box.of(3.6, 0, -4.1, 6.5, 4, -3.3));
    Drapery.folds(l.piece("valance"), cloth, 0, -3.4, 0, 13.4, 4.7, 6.0, 0.10, 46);
    if (!cinema) {
      Material back = Finish.bothSides(Finish.of("velvet", 0x24262E));
      Drapery.folds(l.piece("back curtain"), back, 0, BACK + 0.3, 0, 13.6, 0.03, 6.2, 0.09, 40);
    }
    Material gold = Finish.metal(0xC9A24A, 0.35);
    l.piece("fringe").flatBox(gold, -6.7, 4.68, -3.36, 6.7, 4.76, -3.3, 0.01);
  }

  private static void spots(Layout l, Dice d) {
    Piece p = l.piece("ceiling spots");
    Material black = Finish.plain("painted_metal", 0x1A1B1D, 0.5);
    Rgb[] gel = {
      new Rgb(1, 0.72, 0.42), new Rgb(0.45, 0.6, 1.0), new Rgb(1, 0.45, 0.5), new Rgb(0.6, 0.9, 1.0)
    };
    p.box(black, -5.5, 5.25, 1.4, 5.5, 5.32, 1.48, 0);
    for (int i = 0; i < 5; i++) {
      double x = -4.4 + 2.2 * i;
      Vec3 at = new Vec3(x, 5.0, 1.44);
      Vec3 aim = new Vec3(x * 0.12, 0.3, -1.0 - 0.3 * (i % 2));
      Rgb c = i == 2 ? gel[0] : gel[(i + d.below(2)) % gel.length];
      p.of(black).at(x, 5.0, 1.44).box(0.24, 0.3, 0.24, 0.04, 2);
      p.flat(Finish.glow(c.times(10))).at(x, 4.86, 1.36).ball(0.07, 4);
      l.lamp(
          new Lamp(
              "spot",
              at,
              aim.minus(at).unit(),
              0.34,
              c.times(i % 2 == 0 ? 62 : 34),
              0.08,
              i % 2 == 0));
    }
    Vec3 rim = new Vec3(2.6, 5.4, -4.2);
    l.lamp(
        new Lamp(
            "rim",
            rim,
            new Vec3(-2.2, -4.6, 3.6).unit(),
            0.6,
            new Rgb(0.55, 0.7, 1).times(44),
            0.1,
            false));
  }

  private static void screen(Layout l) {
    Piece p = l.piece("screen");
    p.flatBox(
        Finish.plain("painted_metal", 0x0C0C0D, 0.7),
        -4.2,
        1.1,
        BACK + 0.02,
        4.2,
        5.3,
        BACK + 0.1,
        0);
    p.sheet(Finish.glow(new Rgb(0.62, 0.72, 0.86)), 0, 3.2, BACK + 0.12, 0, 8.0, 3.9);
    l.lamp(
        new Lamp(
            "screen",
            new Vec3(0, 3.2, BACK + 0.6),
            new Vec3(0, -0.2, 1).unit(),
            1.4,
            new Rgb(11, 13, 16),
            1.5,
            true));
    for (double side : new double[] {-1, 1}) {
      for (int i = 0; i < 3; i++) {
        l.lamp(
            new Lamp(
                "wall lamp",
                new Vec3(side * 6.6, 2.6, -2 + 3 * i),
                new Vec3(0, -1, 0),
                Math.PI,
                new Rgb(1.9, 0.9, 0.35),
                0.1,
                false));
        p.flatBox(
            Finish.glow(new Rgb(5, 2.6, 1.1)),
            side * 6.85 - 0.08,
            2.45,
            -2.1 + 3 * i,
            side * 6.85 + 0.08,
            2.75,
            -1.9 + 3 * i,
            0.02);
      }
    }
  }

  private static void seats(Layout l) {
    Material red = Finish.of("velvet", 0x8A1D26);
    Material frame = Finish.plain("painted_metal", 0x1C1C1E, 0.5);
    for (int row = 0; row < 3; row++) {
      Piece p = l.piece("seats");
      double z = 2.9 + 1.1 * row;
      for (int i = -5; i <= 5; i++) {
        double x = i * 0.62 + (row % 2) * 0.31;
        p.of(red).at(x, 0.44, z).box(0.5, 0.12, 0.48, 0.05, 2);
        p.of(red).at(x, 0.74, z + 0.26).box(0.5, 0.62, 0.12, 0.05, 2);
        p.box(frame, x - 0.29, 0, z - 0.2, x - 0.25, 0.62, z + 0.3, 0);
      }
      p.block(red, -3.8, 0, z - 0.25, 3.8, 1.0, z + 0.35);
    }
  }
}
