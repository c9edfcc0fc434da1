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

/** A supermarket: bright aisles of shelves; or market stalls in the open with striped roofs. */
final class Market implements SetMaker {
  private static final int[] PACKS = {
    0xC8392E, 0xE0B23A, 0x2F6EA8, 0x3A8A52, 0xE6E2D6, 0x7A3F7A, 0xD97A2E, 0x1F3F5A, 0xB8C4C0,
    0x8A5A36
  };

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "market",
            "supermarket",
            "supermarket",
            "grocery store",
            "store",
            "shop aisle",
            "department store",
            "shopping mall",
            "mall",
            "toy store",
            "convenience store",
            "drugstore",
            "pharmacy"),
        SetEntry.outdoor(
            "market",
            "market",
            "market",
            "street market",
            "farmers market",
            "bazaar",
            "marketplace",
            "fruit market",
            "fair",
            "flea market"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    return s.variant().equals("market") ? stalls(s, library) : aisles(s, library);
  }

  private static Place aisles(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("supermarket");
    Room room =
        new Room(l, -8, -12, 8, 8, 3.8)
            .floor(Finish.coated(Finish.of("tiles", 0xC4C2BA), 0.16, 0.05))
            .walls(Finish.of("wall", 0xDAD9D2))
            .ceiling(Finish.of("ceiling", 0xC9C9C4))
            .skirting(0.1);
    for (int i = -2; i <= 2; i++) {
      room.glow(i * 3.2, -2, 0.4, 14);
    }
    room.build();
    l.stage(1.5, 2.6).mirror();
    l.region("aisle", 0, 0, -4, 1.3, 6);
    for (double x : new double[] {-2.9, 2.9, -6.2, 6.2}) {
      shelf(l, d, x, -9.5, 4.2);
    }
    back(l, d);
    Piece p = l.piece("ceiling lamps");
    for (int i = -2; i <= 2; i++) {
      p.flatBox(
          Finish.glow(new Rgb(7.5, 7.6, 7.4)), i * 3.2 - 0.1, 3.55, -11, i * 3.2 + 0.1, 3.6, 7, 0);
      p.flatBox(
          Finish.plain("painted_metal", 0xE2E2DE, 0.4),
          i * 3.2 - 0.16,
          3.6,
          -11.1,
          i * 3.2 + 0.16,
          3.66,
          7.1,
          0);
    }
    for (int i = 0; i < 3; i++) {
      Material sign = Finish.lacquer(PACKS[2 + i], 0.4);
      p.flatBox(sign, -0.8, 2.9, -2.5 - 3.5 * i, 0.8, 3.3, -2.46 - 3.5 * i, 0.01);
      p.flatBox(
          Finish.plain("plastic_hard", 0xF0EEE8, 0.5),
          -0.5,
          3.05,
          -2.46 - 3.5 * i,
          0.4,
          3.15,
          -2.45 - 3.5 * i,
          0);
    }
    Air air = room.air().withOverhead(new Rgb(2.5, 2.5, 2.4));
    air =
        air.withSun(
            new cielo.scene.place.KeyLight(
                new Vec3(-0.25, 0.9, 0.4).unit(), new Rgb(3.6, 3.3, 2.8), 0.25));
    return l.place(
        air,
        Ambience.room(s, 30, 3.8, 40, 0.9, Ambience.bed("air_con", 0), Ambience.bed("fridge", 2)),
        Box.of(-1.7, 0.2, -8, 1.7, 3.2, 7.6));
  }

  private static void shelf(Layout l, Dice d, double x, double z0, double z1) {
    Piece p = l.piece("shelf");
    Material steel = Finish.plain("painted_metal", 0xDCDCD8, 0.4);
    Material edge = Finish.plain("plastic_hard", 0xB8322A, 0.4);
    p.box(steel, x - 0.03, 0, z0, x + 0.03, 2.0, z1, 0)
        .box(steel, x - 0.5, 0, z0, x + 0.5, 0.14, z1, 0);
    for (int k = 0; k < 5; k++) {
      double y = 0.14 + 0.38 * k;
      double w = k == 0 ? 0.5 : 0.42;
      p.box(steel, x - w, y - 0.02, z0, x + w, y, z1, 0);
      {
        p.flatBox(edge, x - w - 0.008, y - 0.035, z0, x - w, y + 0.012, z1, 0)
            .flatBox(edge, x + w, y - 0.035, z0, x + w + 0.008, y + 0.012, z1, 0);
      }
      for (double side : new double[] {-1, 1}) {
        if (side * x > 0 || Math.abs(x) > 5) {
          continue; // only the middle aisle is seen
        }
        goods(l, d, x, y, z0, z1, side, w);
      }
    }
    p.block(steel, x - 0.5, 0, z0, x + 0.5, 2.0, z1);
    l.keep(Box.of(x - 0.55, 0, z0, x + 0.55, 2.2, z1));
  }

  private static void goods(
      Layout l, Dice d, double x, double y, double z0, double z1, double side, double w) {
    Piece p = l.piece("goods");
    double z = z0 + 0.04;
    while (z < z1 - 0.1) {
      int colour = PACKS[d.below(PACKS.length)];
      Material m = Finish.lacquer(colour, d.chance(0.5) ? 0.35 : 0.6);
      Material label = Finish.plain("paper", PACKS[d.below(PACKS.length)], 0.6);
      double wide = d.between(0.08, 0.2);
      double tall = d.between(0.16, 0.32);
      int n = 1 + d.below(3);
      boolean round = d.chance(0.3);
      for (int i = 0; i < n && z < z1 - 0.1; i++) {
        double cx = x + side * (w - 0.11);
        if (round) {
          p.flat(m).at(cx, y, z + wide / 2).cylinder(wide * 0.42, wide * 0.42, tall * 0.8, 0, 10);
        } else {
          p.flat(m).at(cx, y + tall / 2, z + wide / 2).box(0.17, tall, wide * 0.94, 0, 0);
          p.flat(label)
              .at(cx + side * 0.086, y + tall * 0.55, z + wide / 2)
              .box(0.004, tall * 0.4, wide * 0.7, 0, 0);
        }
        z += wide;
      }
      z += d.chance(0.15) ? 0.12 : 0.012;
    }
  }

  private static void back(Layout l, Dice d) {
    Piece p = l.piece("cold shelf");
    Material steel = Finish.plain("painted_metal", 0xE2E4E4, 0.35);
    Material glow = Finish.glow(new Rgb(3.4, 3.7, 3.9));
    p.solidBox(steel, -7.8, 0, -11.9, 7.8, 2.3, -11.2, 0);
    p.flatBox(glow, -7.7, 2.1, -11.2, 7.7, 2.16, -11.1, 0);
    for (int k = 0; k < 4; k++) {
      double y = 0.3 + 0.45 * k;
      p.flatBox(steel, -7.7, y - 0.03, -11.2, 7.7, y, -10.75, 0);
      double x = -7.6;
      while (x < 7.5) {
        double w = d.between(0.14, 0.34);
        Material m = Finish.lacquer(PACKS[d.below(PACKS.length)], 0.4);
        p.flatBox(m, x, y, -11.1, x + w * 0.92, y + d.between(0.16, 0.34), -10.82, 0);
        x += w;
      }
    }
    p.flatBox(Finish.lacquer(0x2F6EA8, 0.4), -7.8, 2.3, -11.9, 7.8, 2.9, -11.0, 0.02);
  }

  private static Place stalls(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("market");
    boolean wet = Daylight.wet(s);
    boolean on = Daylight.lampsOn(s.hour());
    l.stage(2.4, 2.6);
    l.region("square", 0, 0, -1, 2.6, 7);
    Piece p = l.piece("square");
    Material stone =
        Daylight.snowy(s) ? Finish.of("snow") : Finish.worn(Finish.of("cobble"), wet ? 0.8 : 0.25);
    p.level(stone, -40, -40, 40, 24, 0).block(stone, -40, -1, -40, 40, 0, 24);
    for (double side : new double[] {-1, 1}) {
      for (int i = 0; i < 5; i++) {
        stall(l, d, side * 4.4, -1.2 - 3.4 * i + (i == 0 ? 0.4 : 0), -side * Math.PI / 2, on);
      }
      stall(l, d, side * 4.4, 4.4, -side * Math.PI / 2, on);
    }
    double x = -34;
    while (x < 34) {
      double w = d.between(8, 10.5);
      Facade.Style style = Facade.style(d, 1, 3);
      Frame f = Frame.facing(l.piece("house"), x, 0, -20, 0);
      if (Math.abs(x + w / 2) < 12) {
        Facade.build(l, f, style, w, true, d);
      } else {
        Facade.flat(l, f, style, w, d);
      }
      x += w;
    }
    for (double side : new double[] {-1, 1}) {
      for (int i = 0; i < 4; i++) {
        double w = 9;
        double z = -20 + w * i;
        Facade.flat(
            l,
            Frame.facing(l.piece("house"), side * 13, 0, side > 0 ? z : z + w, -side * Math.PI / 2),
            Facade.style(d, 1, 3),
            w,
            d);
      }
    }
    l.thing("barrel").at(-2.9, -6.8, 0);
    l.thing("crate").loose().at(2.9, -3.9, 0.3);
    Backdrop.skyline(l, 90, -0.2, 0.2, 22, on);
    if (wet) {
      Puddles.lay(l, 12, -5, -12, 5, 6, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, new Rgb(0.17, 0.15, 0.13), 0.0, 0.6);
    return l.place(
        Daylight.night(s.hour()) ? air.town(0.8).withExposure(1.9) : air,
        Ambience.open(s, 1.0, false, Ambience.bed("cafe", -4), Ambience.bed("traffic_day", -14)),
        Box.of(-2.6, 0.2, -10, 2.6, 5, 10));
  }

  private static void stall(Layout l, Dice d, double x, double z, double yaw, boolean on) {
    Frame f = Frame.facing(l.piece("stall"), x, 0, z, yaw);
    Material wood = Finish.of("deck", 0x9A7A56);
    int[] cloth = {0xB23A2E, 0x2C6A4A, 0x2F5A8E, 0xC7923A};
    Material roof = Finish.bothSides(Finish.of("stripes", 0xE8E2D2, cloth[d.below(4)]));
    for (double a : new double[] {-1.4, 1.4}) {
      f.box(wood, a - 0.04, 0, -0.95, a + 0.04, 2.6, -0.87, 0)
          .box(wood, a - 0.04, 0, 0.82, a + 0.04, 2.25, 0.9, 0);
    }
    f.face(
        roof, true, v(-1.6, 2.15, 1.25), v(1.6, 2.15, 1.25), v(1.6, 2.7, -1.1), v(-1.6, 2.7, -1.1));
    f.face(
        roof,
        true,
        v(-1.6, 1.95, 1.25),
        v(1.6, 1.95, 1.25),
        v(1.6, 2.15, 1.25),
        v(-1.6, 2.15, 1.25));
    f.box(wood, -1.4, 0.5, -0.4, 1.4, 0.85, 0.8, 0);
    int[] fruit = {0xB8322A, 0xE09A2E, 0x7AA03A, 0xD9C23A, 0x6A2A4A, 0xC86A3A, 0x4A7A3A};
    for (int i = 0; i < 5; i++) {
      double cx = -1.12 + 0.56 * i;
      f.box(Finish.of("plywood"), cx - 0.26, 0.85, -0.3, cx + 0.26, 0.97, 0.75, 0);
      Material m = Finish.plain("fruit", fruit[d.below(fruit.length)], 0.4);
      for (int k = 0; k < 15; k++) {
        double px = cx - 0.16 + 0.16 * (k % 3);
        double pz = -0.16 + 0.19 * (k / 3);
        Vec3 at = f.apply(px + d.between(-0.02, 0.02), 1.0, pz);
        f.piece.flat(m).at(at.x(), at.y(), at.z()).globe(0.075, 6);
      }
    }
    f.block(wood, -1.4, 0, -0.5, 1.4, 1.0, 0.9);
    l.keep(Box.of(x - 1.3, 0, z - 1.5, x + 1.3, 2.6, z + 1.5));
    if (on) {
      Vec3 at = f.apply(0, 2.1, 0.3);
      f.piece.flat(Finish.glow(new Rgb(12, 8, 3.8))).at(at.x(), at.y(), at.z()).ball(0.05, 4);
      l.lamp(
          new cielo.scene.shape.Lamp(
              "stall lamp",
              at,
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.65, 0.32).times(4),
              0.1,
              false));
    }
  }

  private static double[] v(double x, double y, double z) {
    return new double[] {x, y, z};
  }
}
