package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** An office: carpet tiles, desks with screens, shelves, a glass front to the town. */
final class Office implements SetMaker {
  private static final double BACK = -4.0;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "office",
            "office",
            "office",
            "workplace",
            "open-plan office",
            "study",
            "home office",
            "workspace",
            "newsroom",
            "bank",
            "post office"),
        SetEntry.indoor(
            "office",
            "music studio",
            "music studio",
            "recording studio",
            "rehearsal room",
            "band room"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("office");
    double side = d.chance(0.5) ? -1 : 1;
    Side window = side < 0 ? Side.LEFT : Side.RIGHT;
    Side other = side < 0 ? Side.RIGHT : Side.LEFT;
    int[] paint = {0xD5D6D2, 0xC9D0D2, 0xD8D2C6};
    Room room =
        new Room(l, -4.0, BACK, 4.0, 6.8, 2.8)
            .floor(Finish.of("carpet", d.chance(0.5) ? 0x5E6A74 : 0x77736C))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(paint[d.below(3)]))))
            .wall(
                Side.BACK, Finish.of("wall", new int[] {0x3F6478, 0x5F7A66, 0xB0764A}[d.below(3)]))
            .ceiling(Finish.of("ceiling"))
            .trim(Finish.lacquer(0x3A3D42, 0.4))
            .window(window, -2.2, 2.6, 0.5, 2.5)
            .window(window, 0.8, 2.6, 0.5, 2.5)
            .window(window, 3.8, 2.6, 0.5, 2.5)
            .door(other, 3.4, 0.95, 2.1)
            .sunForward(0.2)
            .sunHigh(0.5)
            .glow(-1.5, 0, 1.2, 0.6)
            .glow(1.5, 0, 1.2, 0.6)
            .glow(0, -2.8, 1.2, 0.6)
            .build()
            .outlook();
    l.stage(1.8, 1.3);
    if (l.variant("music studio")) {
      return music(l, room, d, side);
    }
    panels(l);
    desk(l, d, -2.0, -2.6, 0.0);
    desk(l, d, 1.6, -2.6, 0.0);
    desk(l, d, side * -2.9, 0.9, -side * -Math.PI / 2);
    l.thing("bookcase", "shelf").clear(0).at(-side * 3.2, BACK + 0.24, 0);
    l.thing("filing-cabinet", "filing cabinet").clear(0).at(side * 3.4, BACK + 0.4, 0);
    l.thing("plant-tall", "potted plant").at(side * 3.5, BACK + 1.2, 0);
    l.thing("water-cooler", "water cooler").at(-side * 3.65, -1.6, side * Math.PI / 2);
    l.thing("whiteboard").anywhere().at(-0.2, 0.9, BACK + 0.08, 0);
    l.thing("waste-basket", "wastebasket").loose().at(-0.4, -2.9, 0);
    Material frame = Finish.lacquer(0x2B2C2E, 0.4);
    room.picture(
        other, Finish.seeded(Finish.of("poster"), d.below(99)), frame, -0.4, 1.6, 0.9, 1.2);
    return l.place(
        room.air(),
        Ambience.room(
            s, 8, 2.8, 10.8, 0.5, Ambience.bed("air_con", 0), Ambience.bed("room_tone", 0)),
        room.free());
  }

  /** Foam on the wall, instruments, a desk with screens and loudspeakers. */
  private static Place music(Layout l, Room room, Dice d, double side) {
    Material foam =
        Finish.plain("foam", new int[] {0x3A3F4A, 0x5A3A3A, 0x2F4A4A}[d.below(3)], 0.95);
    Piece p = l.piece("wall foam");
    for (int i = -5; i < 5; i++) {
      for (int k = 0; k < 3; k++) {
        double x = i * 0.62 + 0.31;
        double y = 0.95 + 0.62 * k;
        boolean turn = (i + k) % 2 == 0;
        for (int w = 0; w < 4; w++) {
          double o = -0.225 + 0.15 * w;
          p.of(foam)
              .at(turn ? x + o : x, turn ? y : y + o, BACK + 0.05)
              .box(turn ? 0.13 : 0.58, turn ? 0.58 : 0.13, 0.1, 0.04, 1);
        }
      }
    }
    l.thing("piano-upright", "upright piano").clear(0).at(-side * 2.9, BACK + 0.5, 0);
    l.thing("stool-piano", "piano stool").at(-side * 2.9, BACK + 1.2, 0);
    l.thing("keyboard-music", "music keyboard").anywhere().at(side * 1.2, 0.78, BACK + 1.0, 0);
    l.thing("table-trestle", "table").clear(0).at(side * 1.2, BACK + 1.0, 0);
    l.thing("speaker").clear(0).at(side * 2.9, BACK + 0.5, -side * 0.3);
    l.thing("speaker").clear(0).at(-side * 0.9, BACK + 0.5, 0.1);
    l.thing("guitar-electric", "electric guitar").at(side * 3.4, -2.0, -side * 0.8);
    desk(l, d, side * 2.9, 0.9, side * Math.PI / 2);
    l.add("rug", LivingRoom.rug(0x5A2A2A), cielo.scene.geometry.Pose.at(0, 0.004, -0.2), false);
    Lantern.pendant(l, -1.2, 2.0, -1.6, 2.8, 0x2B2C30, 3.4, true);
    Lantern.pendant(l, 1.2, 2.0, -1.6, 2.8, 0x2B2C30, 3.4, false);
    return l.place(
        room.air(),
        Ambience.room(l.scenery, 8, 2.8, 10.8, 0.22, Ambience.bed("room_tone", -6)),
        room.free());
  }

  private static void panels(Layout l) {
    Piece p = l.piece("ceiling lamps");
    for (double[] at :
        new double[][] {
          {-1.5, -1.2}, {1.5, -1.2}, {-1.5, 1.2}, {1.5, 1.2}, {-1.5, 3.6}, {1.5, 3.6}
        }) {
      p.flatBox(
          Finish.glow(new Rgb(5.4, 5.5, 5.4)),
          at[0] - 0.58,
          2.785,
          at[1] - 0.28,
          at[0] + 0.58,
          2.795,
          at[1] + 0.28,
          0);
    }
  }

  private static void desk(Layout l, Dice d, double x, double z, double yaw) {
    l.thing("desk-simple", "desk", "table")
        .at(x, z, yaw)
        .ifPresent(t -> {
          double y = t.model().bounds().max().y();
          Frame f = Frame.facing(l.piece("computer"), x, y, z, yaw);
          Material black = Finish.plain("plastic_hard", 0x1B1C1F, 0.35);
          boolean on = d.chance(0.7);
          f.box(black, -0.13, 0, -0.24, 0.13, 0.015, -0.06, 0.004)
              .box(black, -0.02, 0.01, -0.19, 0.02, 0.16, -0.165, 0);
          f.box(black, -0.29, 0.12, -0.17, 0.29, 0.47, -0.14, 0.008);
          f.sheet(
              on ? Finish.glow(new Rgb(0.42, 0.52, 0.66)) : Finish.pane(),
              0,
              0.295,
              -0.139,
              0.55,
              0.32);
          f.sheet(Finish.plain("plastic_hard", 0x2A2B2E, 0.5), 0, 0.0, 0, 0.001, 0.001);
          f.box(
              Finish.plain("plastic_hard", 0x33353A, 0.5), -0.22, 0, 0.06, 0.22, 0.018, 0.2, 0.005);
          l.thing("mug")
              .anywhere()
              .loose()
              .seed(d.below(9))
              .at(f.apply(0.42, 0, 0.05), d.between(0, 3));
          l.thing("pen-holder", "jar").anywhere().loose().at(f.apply(-0.45, 0, -0.12), 0);
          l.thing("lamp-desk", "desk lamp").anywhere().at(f.apply(-0.5, 0, -0.2), yaw + 0.4);
        });
    double back = yaw == 0 ? 0.75 : 0;
    double out = yaw == 0 ? 0 : Math.signum(yaw) * 0.75;
    l.thing("chair-office", "office chair", "chair")
        .clear(0)
        .at(x + out, z + back, yaw + Math.PI + d.between(-0.4, 0.4));
  }
}
