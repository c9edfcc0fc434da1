package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/**
 * A plain table in a softly lit room; the stage is the table's top. The usual set of small things.
 */
final class TableTop implements SetMaker {
  private static final double TOP = 0.75;
  private static final double HALF_X = 1.0;
  private static final double HALF_Z = 0.6;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "table top",
            "table top",
            "table top",
            "tabletop",
            "table",
            "wooden table",
            "desk top",
            "dining table",
            "kitchen table",
            "counter",
            "countertop",
            "still life"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("table");
    double window = d.chance(0.6) ? -1 : 1;
    int[] walls = {0xBFC3BC, 0xC9BCA6, 0xAEB8BE, 0xB7A694};
    Room room =
        new Room(l, -3.0, -2.9, 3.0, 6.4, 2.7)
            .floor(Finish.coated(Finish.of("boards", 0x8A6A4A), 0.4, 0.042))
            .walls(
                Finish.of(
                    "wall", l.colour(cielo.scene.material.Rgb.srgb(walls[d.below(walls.length)]))))
            .window(window < 0 ? Side.LEFT : Side.RIGHT, -0.3, 2.2, 0.8, 2.4)
            .door(window < 0 ? Side.RIGHT : Side.LEFT, 2.4, 0.92, 2.05)
            .sunForward(0.12)
            .sunHigh(0.44)
            .build()
            .outlook();
    l.stage(new Vec3(0, TOP, 0), HALF_X - 0.12, HALF_Z - 0.1);
    l.surface("table top", 0, TOP, 0, HALF_X - 0.02, HALF_Z - 0.02);
    l.region("floor", 0, 0, 2.4, 2, 1);
    table(l);
    behind(l, room, d, window);
    if (Daylight.lampsOn(s.hour())) {
      Lantern.pendant(l, -0.15, 1.85, -0.1, 2.7, 0x2E3A36, 4.2, true);
    }
    Dressing.front(l, room, d);
    return l.place(
        room.air(),
        Ambience.room(
            s, 7.2, 2.75, 10, 0.45, Ambience.bed("room_tone", 0), Ambience.bed("clock", -8)),
        room.free());
  }

  private static void table(Layout l) {
    String material = l.word("material", "");
    Material top =
        switch (material) {
          case "marble" -> Finish.of("marble");
          case "stone", "granite" -> Finish.of("granite");
          case "glass" -> Finish.glass(0xDCECEA);
          case "metal", "steel" -> Finish.of("brushed");
          case "white" -> Finish.lacquer(0xE6E4DE, 0.3);
          default -> Finish.coated(Finish.of("wood", 0x9A6B42), 0.36, 0.043);
        };
    Piece p = l.piece("table");
    p.of(top).at(0, TOP - 0.02, 0).box(2 * HALF_X, 0.04, 2 * HALF_Z, 0.008, 2);
    p.block(top, -HALF_X, TOP - 0.04, -HALF_Z, HALF_X, TOP, HALF_Z);
    Material leg = Finish.coated(Finish.of("wood", 0x7E5534), 0.42, 0.042);
    for (double x : new double[] {-HALF_X + 0.09, HALF_X - 0.09}) {
      for (double z : new double[] {-HALF_Z + 0.09, HALF_Z - 0.09}) {
        p.solidBox(leg, x - 0.035, 0, z - 0.035, x + 0.035, TOP - 0.04, z + 0.035, 0.006);
      }
    }
    p.box(
        leg,
        -HALF_X + 0.1,
        TOP - 0.13,
        -HALF_Z + 0.07,
        HALF_X - 0.1,
        TOP - 0.04,
        -HALF_Z + 0.1,
        0.004);
    p.box(
        leg,
        -HALF_X + 0.1,
        TOP - 0.13,
        HALF_Z - 0.1,
        HALF_X - 0.1,
        TOP - 0.04,
        HALF_Z - 0.07,
        0.004);
    l.keep(Box.of(-HALF_X, 0, -HALF_Z, HALF_X, 1, HALF_Z));
  }

  private static void behind(Layout l, Room room, Dice d, double window) {
    double back = room.z0;
    String[] cabinets = {"chest-of-drawers", "dresser-white", "cabinet-drawers"};
    l.thing(cabinets[d.below(cabinets.length)], "chest of drawers")
        .at(0.4 * window, back + 0.28, 0);
    l.thing("bookcase-full", "bookcase", "shelf").at(-2.1 * window, back + 0.22, 0);
    l.thing("plant-tall", "potted plant").at(2.3 * window, back + 0.55, 0.3);
    l.thing("chair-oak", "chair").at(-1.5 * window, -1.0, window * 1.1);
    Material frame = Finish.lacquer(0x2B2A28, 0.4);
    room.picture(
        Side.BACK,
        Finish.seeded(Finish.of("painting"), d.below(99)),
        frame,
        0.5 * window,
        1.6,
        0.9,
        0.62);
  }
}
