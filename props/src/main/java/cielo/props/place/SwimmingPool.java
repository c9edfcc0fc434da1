package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Water;
import java.util.List;

/** A pool: tiled deck in front, lanes of clear water behind; indoors in a hall or in a garden. */
final class SwimmingPool implements SetMaker {
  private static final double EDGE = -3.6;
  private static final double FAR = -15.6;
  private static final double HALF = 6.25;
  private static final double DEEP = -1.5;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "swimming pool",
            "swimming pool",
            "indoor swimming pool",
            "swimming pool",
            "swimming hall",
            "pool",
            "indoor pool",
            "bath house"),
        SetEntry.outdoor(
            "swimming pool",
            "outdoor pool",
            "outdoor pool",
            "outdoor swimming pool",
            "garden pool",
            "hotel pool",
            "poolside",
            "water park"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("pool");
    boolean outside = l.variant("outdoor pool");
    l.stage(3.4, 2.2);
    l.region("deck", 0, 0, 0.5, 8, 3)
        .region("pool", 0, -0.2, (EDGE + FAR) / 2, HALF - 0.5, (EDGE - FAR) / 2 - 0.5);
    basin(l, outside);
    l.water(
        new Water(
            Box.of(-HALF, DEEP, FAR, HALF, -0.16, EDGE),
            0.03,
            0.9,
            0.3,
            new Rgb(0.30, 0.72, 0.80),
            14));
    if (!outside) {
      lanes(l);
    }
    Air air = outside ? garden(l, d) : hall(l, d);
    return l.place(
        air,
        outside
            ? Ambience.open(s, 0.3, true, Ambience.bed("birds", -6), Ambience.bed("leaves", -8))
            : Ambience.room(
                s, 22, 8, 26, 2.0, Ambience.bed("hall", 0), Ambience.bed("stream", -14)),
        Box.of(-9, 0.15, -3.4, 9, 5.5, 8.6));
  }

  private static void basin(Layout l, boolean outside) {
    Material deck =
        outside
            ? Finish.of("paving", 0xB5A58A)
            : Finish.coated(Finish.of("tiles", 0xC2BCAC), 0.24, 0.045);
    Material tile = Finish.of("mosaic", 0x74BCCB, 0xDDE6E4);
    Material coping = Finish.of("concrete", 0xD6D2C8);
    Piece p = l.piece("deck");
    p.level(deck, -16, EDGE + 0.35, 16, 12, 0).level(deck, -16, FAR, -HALF - 0.35, EDGE + 0.35, 0);
    p.level(deck, HALF + 0.35, FAR, 16, EDGE + 0.35, 0)
        .level(deck, -16, FAR - 8, 16, FAR - 0.35, 0);
    p.block(deck, -16, -2, EDGE, 16, 0, 12).block(deck, -16, -2, FAR, -HALF, 0, EDGE);
    p.block(deck, HALF, -2, FAR, 16, 0, EDGE).block(deck, -16, -2, FAR - 8, 16, 0, FAR);
    Piece b = l.piece("basin");
    b.level(tile, -HALF, FAR, HALF, EDGE, DEEP).block(tile, -HALF, -2, FAR, HALF, DEEP, EDGE);
    b.wall(tile, -HALF, FAR, HALF, FAR, DEEP, 0, false)
        .wall(tile, HALF, EDGE, -HALF, EDGE, DEEP, 0, false);
    b.wall(tile, -HALF, EDGE, -HALF, FAR, DEEP, 0, false)
        .wall(tile, HALF, FAR, HALF, EDGE, DEEP, 0, false);
    Piece c = l.piece("coping");
    c.flatBox(coping, -HALF - 0.35, -0.1, EDGE - 0.03, HALF + 0.35, 0.02, EDGE + 0.35, 0.015);
    c.flatBox(coping, -HALF - 0.35, -0.1, FAR - 0.35, HALF + 0.35, 0.02, FAR + 0.03, 0.015);
    c.flatBox(coping, -HALF - 0.35, -0.1, FAR, -HALF + 0.03, 0.02, EDGE, 0.015);
    c.flatBox(coping, HALF - 0.03, -0.1, FAR, HALF + 0.35, 0.02, EDGE, 0.015);
    Material line = Finish.of("mosaic", 0x23416B, 0x35527A);
    for (int i = 0; i < 4; i++) {
      double x = -HALF + 2.5 * (i + 0.5) + (i > 3 ? 0 : 0.0);
      b.level(line, x + 0.5, FAR + 1.5, x + 0.75, EDGE - 1.5, DEEP + 0.003);
    }
    Material steel = Finish.metal(0xC9CCD0, 0.15);
    Piece ladder = l.piece("ladder");
    for (double x : new double[] {HALF - 0.62, HALF - 0.12}) {
      ladder
          .of(steel)
          .tube(
              List.of(
                  new Vec3(x, -1.1, EDGE - 0.06),
                  new Vec3(x, 0.3, EDGE - 0.06),
                  new Vec3(x, 0.78, EDGE + 0.08),
                  new Vec3(x, 0.78, EDGE + 0.32),
                  new Vec3(x, 0.02, EDGE + 0.5)),
              t -> 0.02,
              10,
              false);
    }
    for (int i = 0; i < 4; i++) {
      ladder
          .of(steel)
          .rod(
              new Vec3(HALF - 0.62, -0.3 - 0.25 * i, EDGE - 0.06),
              new Vec3(HALF - 0.12, -0.3 - 0.25 * i, EDGE - 0.06),
              0.018);
    }
  }

  private static void lanes(Layout l) {
    Material red = Finish.plain("plastic_hard", 0xC8322A, 0.4);
    Material white = Finish.plain("plastic_hard", 0xE6E6E2, 0.4);
    Piece p = l.piece("lane ropes");
    for (int i = 1; i < 5; i++) {
      double x = -HALF + 2.5 * i;
      for (int k = 0; k < 40; k++) {
        double z = EDGE - 0.2 - 0.29 * k;
        p.flat(k / 3 % 2 == 0 ? red : white).at(x, -0.14, z).box(0.10, 0.10, 0.24, 0.04, 1);
      }
      Piece b = l.piece("starting block");
      b.solidBox(white, x - 1.55, 0, FAR - 1.0, x - 0.95, 0.6, FAR - 0.45, 0.03);
      b.box(
          Finish.plain("rubber", 0x2A5A9A, 0.8),
          x - 1.55,
          0.6,
          FAR - 1.0,
          x - 0.95,
          0.64,
          FAR - 0.42,
          0.01);
    }
  }

  private static Air hall(Layout l, Dice d) {
    Material wall = Finish.of("wall", 0xCBD6D8);
    Room room =
        new Room(l, -11, FAR - 5, 11, 9, 7.2)
            .floor(Finish.plain("concrete", 0x333333, 1))
            .walls(wall)
            .dado(Finish.coated(Finish.of("mosaic", 0x3E7C9C), 0.22, 0.045), 1.6)
            .ceiling(Finish.of("deck", 0xB58A5C))
            .skirting(0)
            .bars(2)
            .trim(Finish.lacquer(0xE2E4E4, 0.4))
            .sunForward(0.15)
            .sunHigh(0.5);
    for (int i = 0; i < 5; i++) {
      room.window(Side.LEFT, FAR - 2 + 4.6 * i, 3.4, 0.8, 5.6);
    }
    for (int i = -1; i <= 1; i++) {
      room.window(Side.BACK, 5.2 * i, 3.6, 1.9, 5.4);
    }
    for (int i = -2; i <= 2; i++) {
      room.glow(i * 3.6, -8, 0.5, 8).glow(i * 3.6, 4, 0.5, 5);
    }
    // the shell without its floor: the basin is below it
    room.shellOnly();
    room.outlook();
    Piece beams = l.piece("ceiling beams");
    Material wood = Finish.of("wood", 0x9C6E42);
    for (int i = 0; i < 6; i++) {
      double z = FAR - 3 + 4.4 * i;
      beams.flatBox(wood, -11, 6.5, z - 0.12, 11, 7.1, z + 0.12, 0.01);
    }
    Material lamp = Finish.glow(new Rgb(9, 9, 8.6));
    for (int i = -2; i <= 2; i++) {
      beams.flatBox(lamp, i * 3.6 - 0.15, 6.42, -12, i * 3.6 + 0.15, 6.46, -4, 0);
    }
    l.thing("bench-wooden", "bench").at(-8.6, -4.2, Math.PI / 2);
    l.thing("sun-lounger", "sun lounger").at(8.4, -5.4, -Math.PI / 2);
    l.thing("plant-tall", "potted plant").at(-9.8, 0.5, 0);
    Air air = room.air();
    return air.withHaze(0.004, new Rgb(0.45, 0.52, 0.55)).withExposure(0.8 * air.exposure());
  }

  private static Air garden(Layout l, Dice d) {
    Piece p = l.piece("lawn");
    Material lawn = Finish.of("grass");
    p.level(lawn, -90, -90, 90, FAR - 7.9, -0.03)
        .level(lawn, -90, FAR - 8, -15.9, 40, -0.03)
        .level(lawn, 15.9, FAR - 8, 90, 40, -0.03);
    p.block(lawn, -90, -2, -90, 90, -0.03, FAR - 8);
    Greenery.Season season = Park.season(l, Daylight.snowy(l.scenery));
    Piece h = l.piece("hedge");
    h.solidBox(Finish.of("hedge"), -16, 0, FAR - 9.4, 16, 1.9, FAR - 8.4, 0.12);
    Nature.grove(
        l,
        new Nature.Grove(0.7, 0.3, 0, season, 30, 26, 44, 30),
        (x, z) -> 0,
        (x, z) -> z > FAR - 9 && Math.abs(x) < 16);
    for (int i = 0; i < 6; i++) {
      double x = (i % 2 == 0 ? -1 : 1) * d.between(9, 13.5);
      double z = -3 - 3.2 * i / 2;
      l.add(
          "palm",
          Greenery.tree(Greenery.Species.PALM, Greenery.Season.SUMMER, d.below(3)),
          cielo.scene.geometry.Pose.facing(new Vec3(x, 0, z), d.between(0, 6)),
          true);
    }
    for (int i = 0; i < 3; i++) {
      l.thing("sun-lounger", "sun lounger").at(-8.6 + 0.2 * i, -5.2 - 2.4 * i, Math.PI / 2);
    }
    l.thing("parasol").with("color", "white").at(-9.2, -6.4, 0);
    l.thing("table-round", "round table").at(7.6, -4.6, 0);
    Backdrop.trees(l, season, 0.2, 60, 12, -0.5, 0.5, -0.4);
    return Daylight.of(l.scenery, new Rgb(0.25, 0.26, 0.22), -0.4, 0.35);
  }
}
