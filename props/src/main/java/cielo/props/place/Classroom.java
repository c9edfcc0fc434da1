package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A classroom: linoleum, green board in front, rows of desks, windows on the left. */
final class Classroom implements SetMaker {
  private static final double BACK = -4.2;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "classroom",
            "classroom",
            "classroom",
            "school",
            "schoolroom",
            "lecture hall",
            "lecture room",
            "kindergarten",
            "conference room",
            "meeting room"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("classroom");
    double side = d.chance(0.7) ? -1 : 1;
    Side window = side < 0 ? Side.LEFT : Side.RIGHT;
    Side other = side < 0 ? Side.RIGHT : Side.LEFT;
    int[] paint = {0xDAD6C4, 0xC9D2CC, 0xD4CDBA, 0xC4CDD6};
    Room room =
        new Room(l, -4.1, BACK, 4.1, 7.0, 3.0)
            .floor(
                Finish.coated(
                    Finish.of("linoleum", d.chance(0.5) ? 0xB3A88E : 0x8FA09A), 0.3, 0.045))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(paint[d.below(paint.length)]))))
            .dado(Finish.coated(Finish.of("wall", 0x9DAA9C), 0.4, 0.04), 1.1)
            .ceiling(Finish.of("ceiling"))
            .bars(2)
            .window(window, -2.4, 2.2, 0.95, 2.6)
            .window(window, 0.4, 2.2, 0.95, 2.6)
            .window(window, 3.2, 2.2, 0.95, 2.6)
            .door(other, 3.6, 0.95, 2.1)
            .sunForward(0.3)
            .sunHigh(0.52)
            .glow(-1.4, 0, 0.4, 5)
            .glow(1.4, 0, 0.4, 5)
            .build()
            .outlook();
    l.stage(1.9, 1.35);
    front(l, d, side);
    tubes(l);
    desks(l, d);
    l.thing("bookcase", "shelf").clear(0).at(-side * 3.9, -1.9, side * Math.PI / 2);
    Material frame = Finish.lacquer(0x3A3A3C, 0.4);
    for (int i = 0; i < 3; i++) {
      room.picture(
          other,
          Finish.seeded(Finish.of("poster"), d.below(99)),
          frame,
          -0.6 + 1.1 * i,
          1.7,
          0.6,
          0.85);
    }
    return l.place(
        room.air(), Ambience.room(s, 8.2, 3, 11, 0.7, Ambience.bed("room_tone", 2)), room.free());
  }

  private static void front(Layout l, Dice d, double side) {
    Piece p = l.piece("blackboard");
    Material green = Finish.plain("stone", 0x24443A, 0.8);
    Material frame = Finish.of("wood", 0x8A5C34);
    Material chalk = Finish.plain("plaster", 0xDCDACE, 0.95);
    double z = BACK + 0.04;
    p.flatBox(frame, -2.1, 0.88, BACK, 2.1, 2.32, z, 0.01)
        .flatBox(green, -2.04, 0.94, z - 0.01, 2.04, 2.26, z + 0.004, 0);
    p.box(frame, -2.0, 0.86, BACK, 2.0, 0.9, z + 0.09, 0.008);
    for (int i = 0; i < 4; i++) {
      double y = 2.05 - 0.22 * i;
      double x = -1.8;
      double end = d.between(-0.4, 0.3);
      while (x < end) {
        double w = d.between(0.05, 0.2);
        p.flatBox(chalk, x, y, z, x + w, y + 0.012, z + 0.007, 0)
            .flatBox(chalk, x + w * 0.4, y - 0.03, z, x + w * 0.4 + 0.012, y + 0.045, z + 0.007, 0);
        x += w + 0.05;
      }
    }
    for (int k = 0; k < 24; k++) {
      double a = k * Math.PI / 12;
      double x = 1.15 + 0.42 * StrictMath.cos(a);
      double y = 1.62 + 0.42 * StrictMath.sin(a);
      p.flat(chalk)
          .at(x, y, z + 0.006, cielo.scene.geometry.Quat.about(Vec3.Z, a))
          .box(0.012, 0.115, 0.004, 0, 0);
    }
    p.flatBox(chalk, 1.15, 1.615, z, 1.57, 1.627, z + 0.007, 0);
    l.thing("desk-office", "desk", "table")
        .at(-side * 2.55, BACK + 1.2, 0)
        .ifPresent(t -> {
          double y = t.model().bounds().max().y();
          l.thing("book").anywhere().loose().at(-side * 2.6, y, BACK + 1.2, 0.4);
          l.thing("apples", "bowl").anywhere().loose().at(-side * 2.2, y, BACK + 1.25, 0);
        });
    Piece clock = l.piece("wall clock");
    clock
        .flat(Finish.lacquer(0x26272A, 0.35))
        .at(0, 2.62, BACK + 0.0, cielo.scene.geometry.Quat.about(Vec3.X, Math.PI / 2))
        .cylinder(0.17, 0.17, 0.05, 0.012, 28);
    clock
        .flat(Finish.plain("paper", 0xEDEBE4, 0.5))
        .at(0, 2.62, BACK + 0.045, cielo.scene.geometry.Quat.about(Vec3.X, Math.PI / 2))
        .cylinder(0.145, 0.145, 0.008, 0, 28);
    clock.flatBox(
        Finish.plain("plastic_hard", 0x151515, 0.5),
        -0.006,
        2.62,
        BACK + 0.054,
        0.006,
        2.72,
        BACK + 0.058,
        0);
    clock.flatBox(
        Finish.plain("plastic_hard", 0x151515, 0.5),
        0,
        2.614,
        BACK + 0.054,
        0.075,
        2.626,
        BACK + 0.058,
        0);
  }

  private static void tubes(Layout l) {
    Piece p = l.piece("ceiling lamps");
    Material glow = Finish.glow(new Rgb(6.5, 6.6, 6.4));
    for (double x : new double[] {-1.4, 1.4}) {
      for (double z : new double[] {-2.2, 0.4, 3.0}) {
        p.flatBox(
            Finish.plain("painted_metal", 0xE2E2DE, 0.4),
            x - 0.16,
            2.9,
            z - 0.7,
            x + 0.16,
            2.985,
            z + 0.7,
            0.012);
        p.flatBox(glow, x - 0.12, 2.885, z - 0.66, x + 0.12, 2.902, z + 0.66, 0);
      }
    }
  }

  private static void desks(Layout l, Dice d) {
    for (int row = 0; row < 4; row++) {
      for (int col = -1; col <= 1; col++) {
        double x = col * 2.45 + d.between(-0.05, 0.05);
        double z = -1.9 + 1.75 * row;
        l.thing("desk-school", "school desk", "table").at(x, z, Math.PI + d.between(-0.04, 0.04));
      }
    }
  }
}
