package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A bedroom: bed at the back wall, wardrobe, rug, curtains, bedside lamps. */
final class Bedroom implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "bedroom",
            "bedroom",
            "bedroom",
            "hotel room",
            "guest room",
            "dorm room",
            "child's room",
            "attic"),
        SetEntry.indoor("bedroom", "hospital", "hospital", "hospital room", "ward", "sickroom"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("bedroom");
    boolean hospital = l.variant("hospital");
    double side = d.chance(0.5) ? -1 : 1;
    double back = -3.3;
    int[] paint = {0xB9C4CC, 0xD2C6B6, 0xBCC4B2, 0xCDBBB4, 0xA9B2BE};
    Room room =
        new Room(l, -3.3, back, 3.3, 6.4, 2.65)
            .floor(
                hospital
                    ? Finish.coated(Finish.of("linoleum", 0x9FB0AC), 0.25, 0.045)
                    : Finish.coated(
                        Finish.of("boards", d.chance(0.5) ? 0xA8845C : 0x7A5A3C), 0.38, 0.042))
            .walls(
                Finish.of(
                    "wall", l.colour(Rgb.srgb(hospital ? 0xD8E0DC : paint[d.below(paint.length)]))))
            .window(side < 0 ? Side.LEFT : Side.RIGHT, -1.0, 1.8, 0.8, 2.3)
            .window(side < 0 ? Side.LEFT : Side.RIGHT, 2.2, 1.6, 0.8, 2.3)
            .door(side < 0 ? Side.RIGHT : Side.LEFT, 2.8, 0.92, 2.05)
            .sunForward(0.2)
            .sunHigh(0.46)
            .build()
            .outlook();
    l.stage(1.7, 1.0);
    String[] beds = {"bed-double", "bed-blue", "bed-iron"};
    double bx = -side * 0.5;
    l.thing(hospital ? "bed-hospital" : beds[d.below(beds.length)], "bed")
        .clear(0)
        .at(bx, back + 1.12, 0);
    if (hospital) {
      l.thing("wheelchair").at(side * 2.2, -1.6, -side * 0.7);
      l.thing("chair-modern", "chair").at(-side * 2.3, -1.4, side * 0.8);
      l.thing("cabinet-drawers", "nightstand").clear(0).at(bx + side * 1.1, back + 0.3, 0);
      screen(l, side);
    } else {
      for (double k : new double[] {-1, 1}) {
        l.thing("bedside-table", "nightstand")
            .clear(0)
            .at(bx + k * 1.25, back + 0.28, 0)
            .ifPresent(t ->
                l.thing("lamp-table", "table lamp")
                    .anywhere()
                    .at(bx + k * 1.25, t.model().bounds().max().y(), back + 0.26, 0));
      }
      l.thing("wardrobe").clear(0).at(-side * 2.95, -0.7, side * Math.PI / 2);
      l.thing("chest-of-drawers", "chest of drawers").clear(0).at(side * 2.5, back + 0.3, 0);
      l.thing("armchair-white", "armchair").at(side * 2.45, 0.9, -side * 1.2);
    }
    l.add(
        "rug",
        LivingRoom.rug(new int[] {0x5B6E80, 0x8A6A5A, 0x6E7A64}[d.below(3)]),
        cielo.scene.geometry.Pose.at(0.1, 0.004, 0),
        false);
    Material frame = Finish.lacquer(0x37312B, 0.4);
    room.picture(
        Side.BACK, Finish.seeded(Finish.of("painting"), d.below(99)), frame, bx, 1.75, 0.95, 0.6);
    curtains(l, side);
    if (Daylight.lampsOn(s.hour())) {
      l.lamp(
          new cielo.scene.shape.Lamp(
              "bedside",
              new Vec3(bx + 1.25, 1.05, back + 0.35),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.62, 0.3).times(1.9),
              0.1,
              true));
      l.lamp(
          new cielo.scene.shape.Lamp(
              "bedside",
              new Vec3(bx - 1.25, 1.05, back + 0.35),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.62, 0.3).times(1.9),
              0.1,
              false));
    }
    Dressing.front(l, room, d);
    return l.place(
        room.air(),
        Ambience.room(
            s, 6.6, 2.65, 9.7, 0.38, Ambience.bed("room_tone", 0), Ambience.bed("clock", -6)),
        room.free());
  }

  private static void screen(Layout l, double side) {
    Material cloth = Finish.bothSides(Finish.of("linen", 0xA9C4C0));
    Drapery.folds(
        l.piece("curtain"), cloth, side * 1.55, -2.2, side * Math.PI / 2, 1.9, 0.25, 2.2, 0.06, 9);
  }

  private static void curtains(Layout l, double side) {
    Material cloth = Finish.bothSides(Finish.of("linen", 0xC9BFAE));
    cloth = cloth.withLook(cloth.look().withTranslucency(0.3));
    Piece p = l.piece("curtains");
    double x = side * 3.2;
    for (double[] w : new double[][] {{-1.0, 1.8}, {2.2, 1.6}}) {
      for (double k : new double[] {-1, 1}) {
        Drapery.hang(
            p, cloth, x, w[0] + k * (w[1] / 2 + 0.16), -side * Math.PI / 2, 0.44, 0.05, 2.46);
      }
      p.flat(Finish.metal(0x55504A, 0.4))
          .rod(
              new Vec3(x, 2.48, w[0] - w[1] / 2 - 0.45),
              new Vec3(x, 2.48, w[0] + w[1] / 2 + 0.45),
              0.013);
    }
  }
}
