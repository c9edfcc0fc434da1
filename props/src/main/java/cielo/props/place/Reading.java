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

/** A library: walls of books, tall cases in rows, reading tables with green lamps. */
final class Reading implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "library",
            "library",
            "library",
            "indoor library",
            "bookstore",
            "bookshop",
            "reading room",
            "archive",
            "old library"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("library");
    double side = d.chance(0.5) ? -1 : 1;
    double back = -4.8;
    Room room =
        new Room(l, -4.8, back, 4.8, 7, 3.6)
            .floor(Finish.coated(Finish.of("parquet"), 0.32, 0.043))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(d.chance(0.5) ? 0x5F6E5C : 0xB09A7A))))
            .ceiling(Finish.of("wall", 0xCFC6B4))
            .trim(Finish.coated(Finish.of("wood", 0x5A3722), 0.4, 0.043))
            .window(side < 0 ? Side.LEFT : Side.RIGHT, -0.4, 1.6, 0.9, 3.1)
            .window(side < 0 ? Side.LEFT : Side.RIGHT, 2.6, 1.6, 0.9, 3.1)
            .bars(2)
            .fill(1.35)
            .sunForward(0.15)
            .sunHigh(0.5)
            .build()
            .outlook();
    l.stage(1.9, 1.5);
    Material wood = Finish.coated(Finish.of("wood", 0x6B4026), 0.38, 0.043);
    for (int i = -4; i <= 4; i++) {
      bookcase(l, wood, i * 1.05, 0, back, 0, 3.1, d);
    }
    l.keep(Box.of(-4.8, 0, back, 4.8, 3, back + 0.4));
    for (int k = 0; k < 2; k++) {
      bookcase(l, wood, -side * 4.8, 0, -2.6 + 1.05 * k, side * Math.PI / 2, 2.7, d);
      bookcase(l, wood, -side * 4.8, 0, 2.4 + 1.05 * k, side * Math.PI / 2, 2.7, d);
    }
    for (double z : new double[] {-3.0}) {
      for (double x : new double[] {-2.9, 2.9}) {
        table(l, d, x, z);
      }
    }
    l.thing("armchair-leather", "armchair").at(side * 3.6, 1.2, -side * 0.9);
    l.thing("step-ladder-wood", "ladder").at(0.9, back + 0.8, 0.2);
    l.add("rug", LivingRoom.rug(0x5A2A2A), cielo.scene.geometry.Pose.at(0, 0.004, 0.1), false);
    Lantern.pendant(l, -1.7, 2.45, -1.6, 3.6, 0x2F4A38, 4.6, false);
    Lantern.pendant(l, 1.7, 2.45, -1.6, 3.6, 0x2F4A38, 4.6, true);
    return l.place(
        room.air(),
        Ambience.room(
            s, 9.6, 3.6, 11.8, 0.6, Ambience.bed("room_tone", -2), Ambience.bed("clock", -6)),
        room.free());
  }

  /** A case against the wall with six shelves of painted spines. */
  static void bookcase(
      Layout l, Material wood, double x, double y, double z, double yaw, double tall, Dice d) {
    Frame f = Frame.facing(l.piece("bookcase"), x, y, z, yaw);
    double w = 0.5;
    f.box(wood, -w, 0, 0, -w + 0.035, tall, 0.34, 0).box(wood, w - 0.035, 0, 0, w, tall, 0.34, 0);
    f.box(wood, -w, tall - 0.04, 0, w, tall, 0.36, 0)
        .box(wood, -w - 0.02, tall, -0.01, w + 0.02, tall + 0.07, 0.39, 0)
        .box(wood, -w, 0, 0, w, 0.12, 0.36, 0);
    f.panel(Finish.plain("wood_hard", 0x2A1A10, 0.8), -w, 0.1, w, tall, 0.02, false);
    int shelves = (int) (tall / 0.42);
    for (int i = 0; i < shelves; i++) {
      double h = (tall - 0.16) / shelves;
      double low = 0.12 + i * h;
      f.box(wood, -w + 0.03, low + h - 0.03, 0.02, w - 0.03, low + h, 0.33, 0);
      if (d.chance(0.93)) {
        Material books = Finish.seeded(Finish.of("bookspines"), 1 + d.below(12));
        f.sheet(books, 0, low + (h - 0.03) / 2, 0.26, 2 * w - 0.07, h - 0.03);
      }
    }
    f.block(wood, -w, 0, 0, w, tall, 0.36);
  }

  private static void table(Layout l, Dice d, double x, double z) {
    l.thing("table-farm", "dining table", "table")
        .at(x, z, 0)
        .ifPresent(t -> {
          double y = t.model().bounds().max().y();
          Frame f = Frame.facing(l.piece("reading lamp"), x, y, z - 0.1, 0);
          Material brass = Finish.metal(0xC9A24A, 0.28);
          f.box(brass, -0.09, 0, -0.06, 0.09, 0.02, 0.06, 0.008);
          f.rod(brass, 0, 0, 0, 0, 0.34, 0, 0.01);
          f.box(Finish.lacquer(0x1F5A3A, 0.2), -0.17, 0.32, -0.07, 0.17, 0.42, 0.07, 0.04);
          f.flatBox(Finish.glow(new Rgb(9, 6.6, 3.8)), -0.13, 0.315, -0.04, 0.13, 0.322, 0.04, 0);
          l.lamp(
              new cielo.scene.shape.Lamp(
                  "reading lamp",
                  new Vec3(x, y + 0.3, z - 0.1),
                  new Vec3(0, -1, 0),
                  1.35,
                  new Rgb(1, 0.74, 0.45).times(0.9),
                  0.1,
                  false));
          l.thing("book-open", "book")
              .anywhere()
              .loose()
              .at(x + 0.3, y, z + 0.12, d.between(-0.4, 0.4));
          l.thing("book").anywhere().loose().at(x - 0.4, y, z + 0.1, d.between(-0.4, 0.4));
        });
    l.thing("chair-oak", "chair").clear(0).at(x - 0.4, z + 0.85, Math.PI);
    l.thing("chair-oak", "chair").clear(0).at(x + 0.5, z - 0.85, 0);
  }
}
