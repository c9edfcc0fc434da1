package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A sports hall: varnished maple, court lines, block walls, high windows on the left. */
final class Gym implements SetMaker {
  private static final double BACK = -9.6;
  private static final double FRONT = 9;
  private static final double HALF = 8.6;
  private static final double HIGH = 7.6;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "gym",
            "gym",
            "gym",
            "gymnasium",
            "indoor gymnasium",
            "sports hall",
            "school gym",
            "basketball court",
            "indoor basketball court",
            "basketball hall",
            "indoor court",
            "sports centre",
            "sports center",
            "volleyball court",
            "badminton court",
            "handball court",
            "arena"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("gym");
    int[] bands = {0x1F4F8C, 0x8C2B24, 0x1F6B4A, 0xB9772A, 0x4A4F58};
    Rgb band = l.colour(Rgb.srgb(bands[d.below(bands.length)]));
    l.stage(3.6, 3.2).mirror();
    Material floor = Finish.coated(Finish.of("planks"), 0.26, 0.045);
    Room room =
        new Room(l, -HALF, BACK, HALF, FRONT, HIGH)
            .floorAway(floor)
            .walls(Finish.of("block", d.chance(0.5) ? 0xE3D9C4 : 0xDAD9D2))
            .wall(Side.LEFT, Finish.of("brick"))
            .dado(Finish.coated(Finish.of("block", band), 0.4, 0.04), 2.2)
            .ceiling(Finish.of("plaster", 0xB4B0A8))
            .skirting(0.14)
            .trim(Finish.plain("wood_painted", 0x35363A, 0.5))
            .bars(2)
            .sunForward(0.36);
    for (int i = 0; i < 5; i++) {
      room.window(Side.LEFT, BACK + 2.2 + 3.4 * i, 2.2, 3.3, 6.1);
    }
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 3; k++) {
        room.glow(-4.6 + 4.6 * k, -6.8 + 3.8 * i, 1.2, 0.5);
      }
    }
    room.build();
    sky(l);
    court(l, band);
    trusses(l);
    lamps(l);
    wall(l, room, d, band);
    furniture(l, d);
    return l.place(
        room.air(),
        Ambience.room(
            s,
            2 * HALF,
            HIGH,
            FRONT - BACK,
            1.8,
            Ambience.bed("hall", 0),
            Ambience.bed("room_tone", 0)),
        room.free());
  }

  /** Glare behind the high windows: nothing but sky is seen through them. */
  private static void sky(Layout l) {
    boolean night = Daylight.night(l.scenery.hour());
    Material pane =
        Finish.glow(
            night
                ? new Rgb(0.02, 0.03, 0.06)
                : Weathers.sunny(l.scenery.weather().kind())
                    ? new Rgb(5.6, 6.4, 7.0)
                    : new Rgb(3.2, 3.5, 3.8));
    l.piece("outlook").sheet(pane, -HALF - 0.5, 4.7, 0, Math.PI / 2, FRONT - BACK, 4);
  }

  private static void court(Layout l, Rgb band) {
    Material white = Finish.coated(Finish.plain("wood_painted", 0xE6E5E0, 0.28), 0.28, 0.045);
    Material paint =
        Finish.coated(
            Finish.plain("wood_painted", 0xFFFFFF, 0.28).painted(band.times(0.9)), 0.28, 0.045);
    Piece p = l.piece("court");
    double end = -8.3;
    double ring = end + 1.575;
    double foul = end + 5.8;
    new Lines(p, paint, 0.0014).rectangle(-2.4, foul, 2.4, end + 0.05);
    Lines line = new Lines(p, white, 0.0022);
    line.rectangle(-2.45, foul, -2.4, end).rectangle(2.4, foul, 2.45, end);
    line.rectangle(-2.45, foul - 0.025, 2.45, foul + 0.025).rectangle(-7.5, end, 7.5, end + 0.05);
    line.rectangle(-7.5, end, -7.45, FRONT).rectangle(7.45, end, 7.5, FRONT);
    line.arc(0, foul, 1.8, 0, Math.PI, 0.05, 40).arc(0, ring, 6.75, 0.22, Math.PI - 0.22, 0.05, 72);
    line.rectangle(-6.62, end, -6.57, ring + 1.48).rectangle(6.57, end, 6.62, ring + 1.48);
    line.rectangle(-7.5, 5.7, 7.5, 5.75).arc(0, 5.72, 1.8, 0, 2 * Math.PI, 0.05, 56);
    l.thing("hoop").with("mount", "wall").anywhere().spotAt("ring", 0, 3.05, ring, 0);
    l.region("court", 0, 0, -2.5, 7, 5.5);
    Piece bracket = l.piece("hoop bracket");
    Material black = Finish.plain("painted_metal", 0x232428, 0.45);
    for (double x : new double[] {-0.55, 0.55}) {
      bracket.of(black).rod(new Vec3(x, 3.3, ring - 1.7), new Vec3(x, 3.5, BACK), 0.035);
      bracket.of(black).rod(new Vec3(x, 3.9, ring - 1.7), new Vec3(x, 4.9, BACK), 0.025);
    }
  }

  private static void trusses(Layout l) {
    Material steel = Finish.plain("painted_metal", 0x8E9196, 0.45);
    Piece p = l.piece("ceiling trusses");
    for (int i = 0; i < 5; i++) {
      double z = -8.2 + 3.9 * i;
      p.box(steel, -HALF, 6.70, z - 0.06, HALF, 6.80, z + 0.06, 0.01);
      p.box(steel, -HALF, 7.34, z - 0.06, HALF, 7.44, z + 0.06, 0.01);
      MeshBuilder b = p.of(steel);
      for (int k = 0; k < 16; k++) {
        double x = -8 + k;
        double a = k % 2 == 0 ? 6.75 : 7.38;
        b.tube(List.of(new Vec3(x, a, z), new Vec3(x + 1, 14.13 - a, z)), t -> 0.03, 6, false);
      }
    }
  }

  private static void lamps(Layout l) {
    Material glass = Finish.glow(new Rgb(13, 12, 10.4));
    Material body = Finish.plain("painted_metal", 0xDCDCD8, 0.4);
    Piece p = l.piece("ceiling lamps");
    for (int i = 0; i < 4; i++) {
      for (int k = 0; k < 3; k++) {
        double x = -4.6 + 4.6 * k;
        double z = -6.8 + 3.8 * i;
        p.flatBox(glass, x - 0.6, 6.46, z - 0.25, x + 0.6, 6.49, z + 0.25, 0);
        p.flatBox(body, x - 0.68, 6.485, z - 0.32, x + 0.68, 6.62, z + 0.32, 0.03);
      }
    }
  }

  private static void wall(Layout l, Room room, Dice d, Rgb band) {
    Material pad = Finish.of("leather", band.times(0.9));
    Piece pads = l.piece("wall pads");
    for (int i = 0; i < 6; i++) {
      double x = -2.5 + i;
      pads.of(pad).at(x, 1.12, BACK + 0.09).box(0.97, 1.96, 0.12, 0.045);
    }
    pads.block(pad, -3, 0.14, BACK, 3, 2.1, BACK + 0.15);
    Material red = Finish.coated(Finish.plain("painted_metal", 0xA92A20, 0.35), 0.35, 0.05);
    Material steel = Finish.metal(0xB9BBBE, 0.3);
    Piece door = l.piece("door");
    for (double x : new double[] {-5.95, -4.93}) {
      door.flatBox(red, x - 0.5, 0.01, BACK + 0.02, x + 0.5, 2.1, BACK + 0.07, 0.012);
      door.flatBox(steel, x - 0.38, 0.98, BACK + 0.09, x + 0.38, 1.04, BACK + 0.12, 0.015);
    }
    door.flatBox(
        Finish.plain("painted_metal", 0xD6D4CE, 0.4),
        -6.52,
        2.1,
        BACK,
        -4.36,
        2.2,
        BACK + 0.06,
        0.01);
    l.region("door", -5.4, 0, BACK + 0.8, 0.8, 0.5);
    Scoreboard.hang(l, 5.0, 4.6, BACK + 0.02, d);
    Material banner = Finish.bothSides(Finish.of("fabric", band.times(1.2)));
    Piece b = l.piece("banners");
    for (int i = 0; i < 3; i++) {
      double x = -7.4 + 1.25 * i;
      b.flat(banner).at(x, 5.0, BACK + 0.03).box(0.9, 1.5, 0.012, 0.003);
      b.flat(Finish.of("fabric", 0xE8E4D8)).at(x, 5.15, BACK + 0.038).box(0.42, 0.42, 0.006, 0.002);
    }
  }

  private static void furniture(Layout l, Dice d) {
    Material wood = Finish.coated(Finish.of("wood", 0xB5834E), 0.38, 0.045);
    Material steel = Finish.plain("painted_metal", 0x6F7379, 0.4);
    Piece stand = l.piece("stand");
    for (int i = 0; i < 4; i++) {
      double x0 = -HALF + 0.02;
      double x1 = -HALF + 2.6 - 0.6 * i;
      double y = 0.36 + 0.36 * i;
      stand.solidBox(wood, x0, y, -7.4, x1, y + 0.05, 2.6, 0.012);
      stand.box(steel, x0, y - 0.36, -7.3, x1 - 0.08, y, 2.5, 0);
    }
    l.keep(cielo.scene.geometry.Box.of(-HALF, 0, -7.6, -HALF + 2.8, 2, 2.8));
    l.surface("stand", -HALF + 2.3, 0.41, -2.4, 0.25, 4.8);
    for (int i = 0; i < 3; i++) {
      l.thing("bench").with("color", "brown").at(7.6, -5.2 + 2.3 * i, -Math.PI / 2);
    }
    rack(l, d);
    double x = 6.6;
    for (int i = 0; i < 3; i++) {
      l.thing("cardboard box")
          .seed(d.below(9))
          .loose()
          .at(x - 0.9 * (i % 2), BACK + 0.9 + 0.9 * (i / 2), d.between(-0.4, 0.4));
    }
    l.thing("traffic cone").loose().at(4.2, BACK + 0.7, 0);
    l.thing("traffic cone").loose().at(4.55, BACK + 0.75, 0);
    l.thing("basketball").loose().at(-3.9, -5.4, 0.6);
  }

  /** A trolley with balls on two rails. */
  private static void rack(Layout l, Dice d) {
    Material steel = Finish.metal(0xA9ABAE, 0.35);
    Piece p = l.piece("ball rack");
    MeshBuilder b = p.of(steel);
    double x0 = -4.1 + 0.2;
    for (int k = 0; k < 2; k++) {
      double y = 0.35 + 0.45 * k;
      for (double z : new double[] {BACK + 0.62, BACK + 0.80}) {
        b.rod(new Vec3(x0, y, z), new Vec3(x0 + 1.35, y, z), 0.014);
      }
    }
    for (double x : new double[] {x0, x0 + 1.35}) {
      for (double z : new double[] {BACK + 0.62, BACK + 0.80}) {
        b.rod(new Vec3(x, 0.02, z), new Vec3(x, 0.95, z), 0.018);
      }
    }
    p.block(steel, x0, 0.3, BACK + 0.55, x0 + 1.35, 1.05, BACK + 0.85);
    for (int k = 0; k < 2; k++) {
      for (int i = 0; i < 5; i++) {
        l.thing("basketball")
            .anywhere()
            .seed(i)
            .at(x0 + 0.14 + 0.265 * i, 0.335 + 0.45 * k, BACK + 0.71, d.between(0, 6));
      }
    }
  }
}
