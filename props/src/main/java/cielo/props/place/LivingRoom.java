package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A living room: oak boards, rug, sofa at the back wall, books, plants, a sunny window. */
final class LivingRoom implements SetMaker {
  private static final double BACK = -3.2;
  private static final int[] WALLS = {0xDED6C6, 0xCFC6B8, 0xB9C2B8, 0xC3B8A6, 0xAEB9C2, 0xD8C8B4};

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "living room",
            "living room",
            "living room",
            "room",
            "lounge",
            "sitting room",
            "home",
            "apartment",
            "flat",
            "family room",
            "den",
            "indoors",
            "inside",
            "interior",
            "hotel lobby",
            "lobby"),
        SetEntry.indoor(
            "living room",
            "nursery",
            "nursery",
            "playroom",
            "play room",
            "kids room",
            "children's room",
            "toy room"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("living room");
    boolean nursery = l.variant("nursery");
    double window = d.chance(0.5) ? -1 : 1;
    Side sunny = window < 0 ? Side.LEFT : Side.RIGHT;
    Side other = window < 0 ? Side.RIGHT : Side.LEFT;
    Material paint =
        Finish.of(
            "wall",
            l.colour(
                cielo.scene.material.Rgb.srgb(nursery ? 0xCBD8DC : WALLS[d.below(WALLS.length)])));
    Room room =
        new Room(l, -3.5, BACK, 3.5, 6.6, 2.7)
            .floor(Finish.coated(Finish.of(d.chance(0.4) ? "parquet" : "boards"), 0.36, 0.042))
            .walls(paint)
            .window(sunny, -1.7, 1.7, 0.7, 2.3)
            .window(sunny, 1.5, 1.7, 0.7, 2.3)
            .door(other, 2.6, 0.92, 2.05)
            .sunForward(0.25)
            .build()
            .outlook();
    l.stage(1.9, 1.15);
    l.region("by the window", window * 2.8, 0, -0.6, 0.5, 1.2);
    furniture(l, room, d, window, other, nursery);
    boolean on = Daylight.lampsOn(s.hour());
    if (on) {
      Lantern.pendant(l, 0.2, 1.95, -1.1, 2.7, 0x3A3B3F, 5.5, true);
    }
    Dressing.front(l, room, d);
    return l.place(
        room.air(),
        Ambience.room(
            s, 7, 2.7, 9.8, 0.45, Ambience.bed("room_tone", 0), Ambience.bed("clock", -6)),
        room.free());
  }

  private static void furniture(
      Layout l, Room room, Dice d, double window, Side other, boolean nursery) {
    double back = BACK;
    l.add(
        "rug",
        rug(nursery ? 0x6C8EA8 : new int[] {0x7E2A24, 0x2F4A66, 0x6A5A48}[d.below(3)]),
        cielo.scene.geometry.Pose.at(-0.1, 0.004, -1.35),
        false);
    String[] sofas = {
      "sofa-beige", "sofa-leather", "sofa-red", "couch-dark", "sofa-two-seats", "sofa-orange"
    };
    l.thing(sofas[d.below(sofas.length)], "sofa", "couch", "bench")
        .clear(0)
        .at(-0.3, back + 0.60, 0);
    l.thing("coffee-table", "coffee table").clear(0).at(-0.2, back + 1.72, 0);
    String[] chairs = {
      "armchair-leather", "armchair-wing", "armchair-white", "armchair-chesterfield"
    };
    l.thing(chairs[d.below(chairs.length)], "armchair").at(-window * 2.35, -1.75, window * 0.95);
    l.thing("bookcase-full", "bookcase", "shelf").at(-window * 2.55, back + 0.22, 0);
    l.thing("plant-tall", "potted plant").at(window * 2.95, back + 0.5, 0.4);
    l.thing("lamp-floor", "floor lamp").at(window * 1.75, back + 0.42, 0);
    l.thing("chest-of-drawers", "chest of drawers", "tv-stand")
        .at(-window * 3.2, 0.4, window * Math.PI / 2);
    l.thing("radiator").clear(0).at(window * 3.4, -1.7, -window * Math.PI / 2);
    if (nursery) {
      l.thing("teddy-bear", "teddy bear").loose().at(1.6, -2.4, -0.4);
      l.thing("toy-train", "toy train").loose().at(-2.6, -0.6, 0.9);
      l.thing("rocking-horse", "rocking horse").at(2.5, -2.9, -0.7);
      l.thing("wooden block", "block").with("color", "red").loose().at(-2.3, -1.9, 0.2);
      l.thing("wooden block", "block").with("color", "blue").loose().at(-2.45, -1.75, 0.8);
    }
    Material frame = Finish.coated(Finish.of("wood", 0x4A3524), 0.35, 0.045);
    room.picture(
        Side.BACK,
        Finish.seeded(Finish.of("painting"), d.below(99)),
        frame,
        -0.3,
        1.62,
        1.25,
        0.82);
    room.picture(
        other, Finish.seeded(Finish.of("poster"), d.below(99)), frame, 0.4, 1.55, 0.55, 0.75);
    l.thing("vase-blue", "vase")
        .anywhere()
        .loose()
        .at(-window * 3.2, l.topOf("chest of drawers", 0.85), 0.55, 0);
    curtains(l, window);
  }

  static cielo.scene.shape.Model rug(int colour) {
    Piece p = new Piece("rug");
    Material m = Finish.of("rug", colour, 0xD8C8A4);
    p.flat(m)
        .at(0, 0.006, 0, cielo.scene.geometry.Quat.about(cielo.scene.geometry.Vec3.X, -Math.PI / 2))
        .sheet(3.2, 2.2);
    return p.model();
  }

  private static void curtains(Layout l, double window) {
    Material cloth = Finish.bothSides(Finish.of("linen", 0xDDD5C6));
    cloth = cloth.withLook(cloth.look().withTranslucency(0.35));
    Piece p = l.piece("curtains");
    double x = window * 3.40;
    for (double z : new double[] {-1.7, 1.5}) {
      for (double side : new double[] {-1, 1}) {
        Drapery.hang(p, cloth, x, z + side * 1.02, -window * Math.PI / 2, 0.42, 0.06, 2.5);
      }
      p.flat(Finish.metal(0x8A7A5A, 0.3))
          .rod(
              new cielo.scene.geometry.Vec3(x, 2.52, z - 1.35),
              new cielo.scene.geometry.Vec3(x, 2.52, z + 1.35),
              0.014);
    }
  }
}
