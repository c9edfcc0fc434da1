package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Lamp;
import java.util.List;

/** Concrete and brick: garage, warehouse, workshop, cellar, factory. */
final class Workshop implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "workshop",
            "workshop",
            "workshop",
            "carpenter's workshop",
            "tool shed",
            "shed",
            "studio workshop",
            "craft room"),
        SetEntry.indoor(
            "workshop", "garage", "garage", "car repair shop", "repair shop", "parking garage"),
        SetEntry.indoor(
            "workshop",
            "warehouse",
            "warehouse",
            "storage",
            "storehouse",
            "hangar",
            "factory",
            "industrial hall",
            "loading dock",
            "shipping center"),
        SetEntry.indoor(
            "workshop",
            "basement",
            "basement",
            "cellar",
            "bunker",
            "dungeon",
            "tunnel",
            "catacombs"),
        SetEntry.indoor("workshop", "jail cell", "jail cell", "prison", "prison cell", "jail"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("workshop");
    boolean store = l.variant("warehouse");
    boolean jail = l.variant("jail cell");
    boolean cellar = l.variant("basement", "jail cell");
    boolean garage = l.variant("garage");
    double w = store ? 8.5 : cellar ? 3.4 : 4.4;
    double back = store ? -9 : cellar ? -3.6 : -4.4;
    double high = store ? 7 : cellar ? 2.6 : 3.2;
    double side = d.chance(0.5) ? -1 : 1;
    Side window = side < 0 ? Side.LEFT : Side.RIGHT;
    Material wall =
        jail
            ? Finish.of("block", 0x9FA69C)
            : cellar
                ? Finish.of("stonewall", 0x8F8676)
                : store
                    ? SnowField.tile(
                        Finish.worn(Finish.of("corrugated", 0x8C949A, 0x7A6E62), 0), 2.4)
                    : Finish.of(d.chance(0.5) ? "brick_painted" : "block", 0xC9C5BA);
    Room room =
        new Room(l, -w, back, w, 7, high)
            .floor(
                Finish.coated(
                    Finish.worn(Finish.of("concrete", cellar ? 0x77726A : 0x9A9790), 0.45),
                    cellar ? 0.8 : 0.42,
                    0.04))
            .walls(wall)
            .ceiling(cellar ? Finish.of("concrete", 0x77726A) : Finish.of("concrete", 0x8A8882))
            .trim(Finish.plain("painted_metal", 0x3F4347, 0.5))
            .skirting(0)
            .bars(2)
            .sunForward(0.25)
            .sunHigh(0.55);
    if (cellar) {
      room.window(window, -0.4, 0.9, 1.85, 2.35);
    } else {
      for (int i = 0; i < (store ? 4 : 2); i++) {
        room.window(
            window,
            (store ? -6 : -2.4) + (store ? 3.6 : 3.2) * i,
            store ? 2.2 : 1.9,
            store ? 3.6 : 1.1,
            store ? 5.8 : 2.5);
      }
    }
    room.glow(0, 0, store ? 2 : 1.2, 0.4).glow(0, -3, store ? 2 : 1.2, 0.4).build().outlook();
    l.stage(store ? 3.4 : cellar ? 1.6 : 2.0, store ? 2.8 : 1.3);
    lamps(l, store, cellar, high);
    switch (s.variant()) {
      case "warehouse" -> Racks.build(l, d, w, back, high);
      case "garage" -> garage(l, d, back, w, side);
      case "jail cell" -> cell(l, side);
      case "basement" -> cellar(l, d, back, w, side);
      default -> benches(l, d, back, w, side);
    }
    Air air = room.air();
    if (cellar) {
      air = air.withOverhead(new Rgb(1.05, 0.88, 0.66)).withExposure(1.15);
    }
    return l.place(
        air,
        Ambience.room(
            s,
            2 * w,
            high,
            7 - back,
            store ? 1.9 : cellar ? 1.1 : 0.8,
            Ambience.bed("room_tone", 2),
            Ambience.bed(store ? "hall" : "air_con", -4)),
        room.free());
  }

  private static void lamps(Layout l, boolean store, boolean cellar, double high) {
    if (cellar) {
      Piece p = l.piece("bulb");
      p.flat(Finish.glow(new Rgb(14, 9, 4.6))).at(0.3, 2.15, -1.0).ball(0.045, 6);
      p.flat(Finish.plain("rubber", 0x161616, 0.6))
          .rod(new Vec3(0.3, 2.2, -1.0), new Vec3(0.3, high, -1.0), 0.006);
      l.lamp(
          new Lamp(
              "bulb",
              new Vec3(0.3, 2.1, -1.0),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.68, 0.36).times(6.5),
              0.05,
              true));
      return;
    }
    int n = store ? 3 : 2;
    for (int i = 0; i < n; i++) {
      double z = (store ? -5.5 : -2.2) + (store ? 4.5 : 3.2) * i;
      for (double x : store ? new double[] {-3.6, 3.6} : new double[] {0}) {
        Lantern.pendant(
            l,
            x,
            high - (store ? 1.4 : 0.75),
            z,
            high,
            0x3D5560,
            store ? 11 : 4.5,
            i == 1 && x >= 0);
      }
    }
  }

  private static void benches(Layout l, Dice d, double back, double w, double side) {
    l.thing("workbench", "table").clear(0).at(-0.9, back + 0.45, 0);
    l.thing("table-trestle", "table")
        .clear(0)
        .at(1.5, back + 0.6, 0)
        .ifPresent(t -> {
          double y = t.model().bounds().max().y();
          l.thing("box-wooden", "crate").anywhere().loose().at(1.5, y, back + 0.55, 0.2);
          l.thing("hammer").anywhere().loose().at(1.05, y, back + 0.65, 0.6);
          l.thing("drill").anywhere().loose().at(1.95, y, back + 0.6, -0.6);
        });
    board(l, back, d);
    common(l, d, back, w, side);
    for (int i = 0; i < 5; i++) {
      Piece p = l.piece("planks");
      double x = side * (w - 0.35);
      p.of(Finish.of("wood", 0xB98F5E))
          .at(
              x - side * 0.03 * i,
              1.2,
              -2.2 + 0.22 * i,
              cielo.scene.geometry.Quat.about(Vec3.Z, side * 0.12))
          .box(0.03, 2.4, 0.2, 0.003, 1);
    }
  }

  /** A board of tools over the bench. */
  private static void board(Layout l, double back, Dice d) {
    Piece p = l.piece("tool board");
    p.flatBox(Finish.of("plywood"), -2.0, 1.35, back + 0.002, 1.0, 2.35, back + 0.03, 0.004);
    Material steel = Finish.metal(0x8E9094, 0.35);
    Material[] grips = {
      Finish.plain("plastic_hard", 0xC8322A, 0.5),
      Finish.plain("plastic_hard", 0xD9A52E, 0.5),
      Finish.of("wood", 0x9A6B3E),
      Finish.plain("plastic_hard", 0x2A4F8A, 0.5)
    };
    for (int i = 0; i < 12; i++) {
      double x = -1.85 + 0.235 * i;
      double y = i % 2 == 0 ? 2.1 : 1.75;
      double h = d.between(0.12, 0.3);
      p.flatBox(steel, x - 0.012, y - h, back + 0.03, x + 0.012, y, back + 0.05, 0.003);
      p.flatBox(
          grips[d.below(4)],
          x - 0.022,
          y - h - 0.12,
          back + 0.03,
          x + 0.022,
          y - h,
          back + 0.065,
          0.008);
      if (i % 3 == 0) {
        p.flatBox(steel, x - 0.06, y - 0.02, back + 0.03, x + 0.06, y + 0.02, back + 0.06, 0.005);
      }
    }
  }

  private static void garage(Layout l, Dice d, double back, double w, double side) {
    l.thing("door-garage", "garage door").anywhere().at(side * 0.6, 0, back + 0.08, 0);
    board(l, back, d);
    l.thing("car").with("color", d.chance(0.5) ? "dark red" : "blue").at(side * 2.9, -1.6, 0.08);
    l.thing("workbench", "table").clear(0).at(-side * 2.9, back + 0.45, 0);
    common(l, d, back, w, side);
    for (int i = 0; i < 4; i++) {
      Piece p = l.piece("tyres");
      p.of(Finish.plain("tyre", 0x1B1B1C, 0.85))
          .at(-side * (w - 0.55), 0.11 + 0.215 * i, -1.6)
          .torus(0.22, 0.105, 30, 12);
    }
    l.keep(Box.of(-side * (w - 0.55) - 0.4, 0, -2, -side * (w - 0.55) + 0.4, 1, -1.2));
  }

  private static void common(Layout l, Dice d, double back, double w, double side) {
    l.thing("shelves-utility", "shelf")
        .clear(0)
        .at(-side * (w - 0.3), back + 1.2, side * Math.PI / 2);
    l.thing("step-ladder", "ladder").at(side * (w - 0.7), back + 1.0, 0.3);
    l.thing("oil drum").with("color", "green").at(-side * (w - 0.5), 1.0, 0);
    l.thing("cardboard box").loose().seed(1).at(-side * 2.6, -1.9, 0.4);
    l.thing("bucket").loose().at(side * 2.5, -2.1, 0);
    l.thing("fire-extinguisher", "fire extinguisher")
        .at(side * (w - 0.2), 1.6, -side * Math.PI / 2);
    l.thing("lockers").clear(0).at(side * 1.6 + 2.0 * side, back + 0.3, 0);
  }

  /** A bunk, a basin, and bars on one side. */
  private static void cell(Layout l, double side) {
    Piece p = l.piece("bars");
    Material iron = Finish.plain("iron", 0x2E3134, 0.5);
    double x = side * 2.5;
    for (int i = 0; i < 36; i++) {
      double z = -3.55 + 0.15 * i;
      p.of(iron).tube(List.of(new Vec3(x, 0, z), new Vec3(x, 2.6, z)), t -> 0.018, 6, false);
    }
    for (double y : new double[] {0.1, 1.3, 2.5}) {
      p.box(iron, x - 0.03, y, -3.6, x + 0.03, y + 0.06, 1.9, 0);
    }
    p.block(iron, x - 0.03, 0, -3.6, x + 0.03, 2.6, 1.9);
    l.thing("bed-iron", "bed").clear(0).at(-side * 2.3, -2.5, 0);
    l.thing("toilet").clear(0).at(side * 0.6, -3.1, 0);
    l.thing("washbasin", "sink").clear(0).at(-side * 0.5, -3.35, 0);
    l.thing("stool").loose().at(side * 1.7, -2.6, 0);
  }

  private static void cellar(Layout l, Dice d, double back, double w, double side) {
    for (int i = 0; i < 3; i++) {
      l.thing("barrel").at(-side * 2.6 + side * 0.72 * i, back + 0.5, 0);
    }
    l.thing("shelves-utility", "shelf").clear(0).at(side * (w - 0.3), -1.8, -side * Math.PI / 2);
    l.thing("crate").loose().seed(2).at(side * 1.9, back + 0.5, 0.2);
    l.thing("crate").loose().seed(3).at(side * 2.6, back + 0.6, -0.3);
    l.thing("cardboard box").loose().seed(4).at(-side * 2.6, -0.6, 0.5);
    Piece p = l.piece("pipes");
    Material pipe = Finish.plain("painted_metal", 0x7A5A48, 0.5);
    p.of(pipe).rod(new Vec3(-w, 2.3, back + 0.12), new Vec3(w, 2.3, back + 0.12), 0.06);
    p.of(pipe).rod(new Vec3(-w + 0.15, 2.42, back), new Vec3(-w + 0.15, 2.42, 6.8), 0.05);
    p.of(Finish.plain("painted_metal", 0x55585C, 0.5))
        .rod(new Vec3(side * 1.2, 0, back + 0.1), new Vec3(side * 1.2, 2.6, back + 0.1), 0.05);
  }
}
