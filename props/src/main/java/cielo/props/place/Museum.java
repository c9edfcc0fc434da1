package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.props.maker.Outline;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Lamp;
import java.util.List;

/**
 * A great room: gallery with pictures, museum with pedestals, ballroom with columns and chandelier.
 */
final class Museum implements SetMaker {
  private static final double BACK = -6;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "museum",
            "museum",
            "museum",
            "indoor museum",
            "science museum",
            "exhibition",
            "exhibition hall",
            "showroom"),
        SetEntry.indoor(
            "museum", "art gallery", "art gallery", "gallery", "art museum", "art exhibition"),
        SetEntry.indoor(
            "museum",
            "ballroom",
            "ballroom",
            "dance hall",
            "ball room",
            "great hall",
            "throne room",
            "banquet hall",
            "palace hall",
            "church",
            "cathedral",
            "temple",
            "hotel hall",
            "palace"),
        SetEntry.indoor(
            "museum", "staircase", "staircase", "stairs", "stairway", "grand staircase"),
        SetEntry.indoor("museum", "aquarium", "aquarium", "oceanarium", "sea life centre"),
        SetEntry.indoor(
            "museum",
            "corridor",
            "corridor",
            "hallway",
            "hall",
            "passage",
            "school corridor",
            "elevator hall"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("museum");
    if (l.variant("corridor")) {
      return Corridor.make(l, d);
    }
    if (l.variant("aquarium")) {
      return Aquarium.make(l, d);
    }
    boolean ball = l.variant("ballroom", "staircase");
    boolean art = l.variant("art gallery");
    double high = ball ? 6.2 : 4.6;
    int[] paint =
        art ? new int[] {0xE2E0DA, 0x6A2A2E, 0x3F5A5E} : new int[] {0xC9C0AE, 0xB5BCC0, 0xCFC6B4};
    Room room =
        new Room(l, -7, BACK, 7, 8, high)
            .floor(
                ball
                    ? Finish.coated(Finish.of("parquet", 0xA87748), 0.16, 0.05)
                    : art
                        ? Finish.coated(Finish.of("boards", 0xB08A5C), 0.3, 0.045)
                        : Finish.coated(Finish.of("marble"), 0.12, 0.05))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(ball ? 0xD8CBB0 : paint[d.below(3)]))))
            .ceiling(Finish.of("wall", 0xEAE6DC))
            .trim(Finish.lacquer(0xEDEAE2, 0.35))
            .skirting(0.18)
            .glow(0, -2, 6, 2)
            .glow(0, 3, 6, 2)
            .bars(3)
            .sunForward(0.2)
            .sunHigh(0.5);
    if (ball) {
      room.dado(Finish.lacquer(0xE6DDC8, 0.35), 1.0);
      for (int i = 0; i < 3; i++) {
        room.window(Side.LEFT, -3.2 + 3.6 * i, 1.7, 0.9, 4.6);
      }
    }
    room.build();
    l.stage(3.2, 2.4).mirror();
    if (ball) {
      room.outlook();
      hall(l, d, high);
      if (l.variant("staircase")) {
        stairs(l);
      }
    } else {
      skylight(l, high);
      pictures(l, room, d, art);
      exhibits(l, d, art);
    }
    Air air = room.air();
    air = air.withOverhead(new Rgb(2.4, 2.3, 2.15));
    if (air.sun() == null) {
      air =
          air.withSun(
              new cielo.scene.place.KeyLight(
                  new Vec3(-0.42, 0.82, 0.5).unit(), new Rgb(4.6, 3.9, 3.0), 0.14));
    }
    return l.place(
        air.withExposure(ball ? 0.92 : 0.8),
        Ambience.room(
            s,
            14,
            high,
            14,
            ball ? 1.9 : 1.5,
            Ambience.bed("hall", -4),
            Ambience.bed("air_con", -6)),
        room.free());
  }

  private static void skylight(Layout l, double high) {
    Piece p = l.piece("ceiling light");
    for (double z : new double[] {-2, 3}) {
      p.flatBox(
          Finish.glow(new Rgb(3.2, 3.4, 3.6)), -3, high - 0.03, z - 1, 3, high - 0.02, z + 1, 0);
      for (int i = -2; i <= 2; i++) {
        p.flatBox(
            Finish.lacquer(0xE6E4DE, 0.4),
            i * 1.2 - 0.03,
            high - 0.06,
            z - 1.02,
            i * 1.2 + 0.03,
            high - 0.02,
            z + 1.02,
            0);
      }
    }
    for (int i = -3; i <= 3; i++) {
      l.lamp(
          new Lamp(
              "picture spot",
              new Vec3(i * 1.9, high - 0.4, BACK + 2.2),
              new Vec3(0, -0.75, -1).unit(),
              0.5,
              new Rgb(1, 0.86, 0.66).times(7),
              0.06,
              false));
      p.flat(Finish.plain("painted_metal", 0x202124, 0.5))
          .at(i * 1.9, high - 0.3, BACK + 2.2)
          .cylinder(0.05, 0.06, 0.18, 0.01, 12);
    }
    p.flatBox(
        Finish.plain("painted_metal", 0x202124, 0.5),
        -6.4,
        high - 0.16,
        BACK + 2.18,
        6.4,
        high - 0.12,
        BACK + 2.22,
        0);
  }

  private static void pictures(Layout l, Room room, Dice d, boolean art) {
    Material gold = Finish.metal(0xB08A44, 0.35);
    Material black = Finish.lacquer(0x222224, 0.4);
    double x = -5.6;
    while (x < 5.4) {
      double w = d.between(1.0, art ? 2.2 : 1.4);
      double h = d.between(0.8, 1.5);
      int[] grounds = {0xD8CBB0, 0xA8C0C8, 0xC98A5A, 0x3A4A5A, 0xE0D8C0};
      Material m =
          Finish.seeded(
              Finish.of(
                  "painting",
                  grounds[d.below(5)],
                  new int[] {0x2F5D7C, 0x7A3A2A, 0x2F5A3A, 0x503A6A}[d.below(4)]),
              d.below(999));
      room.picture(Side.BACK, m, d.chance(0.5) ? gold : black, x + w / 2, 1.75, w, h);
      x += w + d.between(0.7, 1.1);
    }
    for (int i = 0; i < 3; i++) {
      for (Side side : new Side[] {Side.LEFT, Side.RIGHT}) {
        Material m = Finish.seeded(Finish.of("painting"), 100 + d.below(900));
        room.picture(side, m, gold, -3.2 + 3.2 * i, 1.75, 1.5, 1.1);
      }
    }
  }

  private static void exhibits(Layout l, Dice d, boolean art) {
    Material white = Finish.lacquer(0xE6E4DE, 0.4);
    Material glass = Finish.glass(0xEAF2F0);
    String[] things = {"vase", "globe", "vase-blue", "clay-jug", "deer-statue", "vase"};
    double[][] at = {{-4.6, -3.0}, {4.6, -3.0}, {-5.2, 0.6}, {5.2, 0.6}, {0, -3.9}};
    int i = 0;
    for (double[] p : at) {
      if (art && i % 2 == 1) {
        i++;
        continue;
      }
      Piece q = l.piece("pedestal");
      q.solidBox(white, p[0] - 0.3, 0, p[1] - 0.3, p[0] + 0.3, 1.0, p[1] + 0.3, 0.01);
      l.keep(Box.of(p[0] - 0.4, 0, p[1] - 0.4, p[0] + 0.4, 2, p[1] + 0.4));
      l.surface("pedestal", p[0], 1.0, p[1], 0.25, 0.25);
      l.thing(things[(i + d.below(3)) % things.length], "vase")
          .anywhere()
          .seed(i)
          .at(p[0], 1.0, p[1], d.between(0, 6));
      if (!art) {
        q.flat(glass).at(p[0], 1.4, p[1]).box(0.56, 0.8, 0.56, 0.004, 1);
      }
      i++;
    }
    Piece rope = l.piece("barrier");
    Material brass = Finish.metal(0xC9A24A, 0.25);
    for (int k = -3; k <= 3; k++) {
      double x = k * 1.5;
      rope.of(brass).at(x, 0, BACK + 0.9).cylinder(0.15, 0.13, 0.03, 0.008, 20);
      rope.of(brass).at(x, 0.03, BACK + 0.9).cylinder(0.022, 0.022, 0.9, 0.004, 12);
      rope.of(brass).at(x, 0.95, BACK + 0.9).ball(0.04, 4);
      if (k < 3) {
        rope.of(Finish.of("velvet"))
            .tube(
                List.of(
                    new Vec3(x, 0.88, BACK + 0.9),
                    new Vec3(x + 0.4, 0.68, BACK + 0.9),
                    new Vec3(x + 0.75, 0.62, BACK + 0.9),
                    new Vec3(x + 1.1, 0.68, BACK + 0.9),
                    new Vec3(x + 1.5, 0.88, BACK + 0.9)),
                t -> 0.02,
                8,
                false);
      }
    }
  }

  private static void hall(Layout l, Dice d, double high) {
    Material stone = Finish.of("marble", 0xDDD2BC);
    Material gold = Finish.metal(0xC9A24A, 0.3);
    for (int i = -2; i <= 2; i++) {
      column(l, stone, gold, i * 2.9, BACK + 0.55, high);
    }
    for (int i = 0; i < 3; i++) {
      column(l, stone, gold, 6.4, -3.2 + 3.6 * i, high);
    }
    Piece p = l.piece("cornice");
    p.flatBox(Finish.lacquer(0xEFEADD, 0.4), -7, high - 0.4, BACK, 7, high, BACK + 0.35, 0.04);
    p.flatBox(gold, -7, high - 0.48, BACK, 7, high - 0.42, BACK + 0.3, 0.01);
    Material drape = Finish.bothSides(Finish.of("velvet", 0x7A1F2A));
    for (int i = -2; i < 2; i++) {
      Drapery.folds(
          l.piece("curtain"),
          drape,
          i * 2.9 + 1.45,
          BACK + 0.12,
          0,
          1.7,
          0.05,
          high - 0.8,
          0.07,
          10);
    }
    for (double z : new double[] {-1.8, 2.6}) {
      chandelier(l, gold, 0, high - 1.7, z, high);
    }
    for (int i = 0; i < 4; i++) {
      l.thing("chair-antique", "chair").at(-4.4 + 2.9 * i, BACK + 1.25, 0);
    }
  }

  /** A flight between balustrades that rises to a landing at the back wall. */
  private static void stairs(Layout l) {
    Piece p = l.piece("stairs");
    Material stone = Finish.of("marble", 0xD9CDB6);
    Material carpet = Finish.of("carpet", 0x8A1F28);
    int n = 14;
    for (int i = 0; i < n; i++) {
      double y = 0.17 * (i + 1);
      double z1 = -2.7 - 0.2 * i;
      p.solidBox(stone, -2.0, 0, BACK + 0.1, 2.0, y, z1, 0);
      p.flatBox(carpet, -0.9, y, z1 - 0.2, 0.9, y + 0.012, z1 + 0.008, 0);
      p.flatBox(carpet, -0.9, y - 0.17, z1, 0.9, y + 0.012, z1 + 0.01, 0);
    }
    for (double x : new double[] {-2.0, 2.0}) {
      p.of(stone)
          .tube(
              List.of(new Vec3(x, 1.1, -2.6), new Vec3(x, 1.1 + 0.17 * n, -2.7 - 0.2 * n)),
              t -> 0.07,
              10,
              false);
      for (int i = 0; i < n; i++) {
        p.of(stone)
            .at(x, 0.17 * (i + 1), -2.8 - 0.2 * i)
            .lathe(
                Outline.from(0, 0)
                    .line(0.055, 0)
                    .curve(0.07, 0.12, 0.075, 0.3, 0.035, 0.6)
                    .line(0.05, 0.85)
                    .line(0, 0.85),
                10);
      }
      p.of(stone).at(x, 0, -2.6).box(0.3, 2.4, 0.3, 0.02, 1);
      p.of(stone).at(x, 1.34, -2.6).ball(0.17, 5);
    }
  }

  static void column(Layout l, Material stone, Material gold, double x, double z, double high) {
    Piece p = l.piece("column");
    MeshBuilder b = p.of(stone);
    b.at(x, 0.12, z)
        .lathe(
            Outline.from(0, 0)
                .line(0.34, 0)
                .line(0.34, 0.1)
                .curve(0.36, 0.16, 0.30, 0.22)
                .line(0.27, 0.28)
                .line(0.235, high - 1.0)
                .line(0.25, high - 0.9)
                .line(0.25, high - 0.84)
                .line(0.30, high - 0.66)
                .line(0, high - 0.66),
            24);
    p.box(stone, x - 0.38, 0, z - 0.38, x + 0.38, 0.13, z + 0.38, 0.01)
        .box(stone, x - 0.36, high - 0.56, z - 0.36, x + 0.36, high - 0.42, z + 0.36, 0.01);
    p.of(gold).at(x, high - 0.74, z).torus(0.27, 0.02, 26, 8);
    p.solid(
        stone,
        new cielo.scene.shape.Solid.Cylinder(high / 2, 0.27),
        cielo.scene.geometry.Pose.at(x, high / 2, z));
    l.keep(Box.of(x - 0.4, 0, z - 0.4, x + 0.4, 3, z + 0.4));
  }

  private static void chandelier(
      Layout l, Material gold, double x, double y, double z, double high) {
    Piece p = l.piece("ceiling chandelier");
    p.flat(gold).rod(new Vec3(x, y + 0.4, z), new Vec3(x, high, z), 0.015);
    p.flat(gold).at(x, y + 0.1, z).ball(0.12, 5);
    for (int ring = 0; ring < 2; ring++) {
      double r = 0.75 - 0.3 * ring;
      double h = y + 0.32 * ring;
      p.flat(gold).at(x, h, z).torus(r, 0.016, 36, 8);
      int n = ring == 0 ? 12 : 8;
      for (int i = 0; i < n; i++) {
        double a = 2 * Math.PI * i / n;
        Vec3 at = new Vec3(x + r * StrictMath.cos(a), h, z + r * StrictMath.sin(a));
        p.flat(gold)
            .tube(
                List.of(new Vec3(x, y + 0.15, z), at.plus(new Vec3(0, -0.06, 0)), at),
                t -> 0.008,
                6,
                false);
        p.flat(Finish.plain("wax", 0xEDE6D4, 0.6))
            .at(at.x(), at.y(), at.z())
            .cylinder(0.018, 0.018, 0.1, 0, 8);
        p.flat(Finish.glow(new Rgb(14, 9.5, 4.8)))
            .at(at.x(), at.y() + 0.13, at.z())
            .scaled(1, 1.6, 1)
            .ball(0.022, 3);
      }
    }
    l.lamp(
        new Lamp(
            "chandelier",
            new Vec3(x, y + 0.2, z),
            new Vec3(0, -1, 0),
            Math.PI,
            new Rgb(1, 0.74, 0.44).times(13),
            0.6,
            z < 0));
  }
}
