package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A cafe: boards, a brick wall, a counter with a shelf of bottles, small tables, warm pendants. */
final class Cafe implements SetMaker {
  private static final double BACK = -4.6;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "cafe",
            "cafe",
            "cafe",
            "coffee shop",
            "coffeehouse",
            "café",
            "tea house",
            "tearoom",
            "diner"),
        SetEntry.indoor(
            "cafe",
            "restaurant",
            "restaurant",
            "dining room",
            "bistro",
            "cafeteria",
            "food court",
            "canteen",
            "pizzeria"),
        SetEntry.indoor("cafe", "bar", "bar", "pub", "saloon", "tavern", "night club", "nightclub"),
        SetEntry.indoor(
            "cafe",
            "bakery",
            "bakery",
            "bakery shop",
            "pastry shop",
            "ice cream parlor",
            "candy store"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("cafe");
    boolean bar = l.variant("bar");
    double side = d.chance(0.5) ? -1 : 1;
    Side window = side < 0 ? Side.LEFT : Side.RIGHT;
    Side plain = side < 0 ? Side.RIGHT : Side.LEFT;
    int[] paint = {0x5F6F62, 0xB8A78C, 0x6A7A86, 0x8E5F4A};
    Room room =
        new Room(l, -4.4, BACK, 4.4, 6.8, 3.1)
            .floor(
                Finish.coated(
                    d.chance(0.5)
                        ? Finish.of("boards", bar ? 0x6B4A30 : 0x9A7148)
                        : Finish.of("tiles", 0xB9B2A4),
                    0.36,
                    0.043))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(paint[d.below(paint.length)]))))
            .wall(Side.BACK, Finish.of("brick", bar ? 0x8A5040 : 0xA8705A))
            .wall(plain, Finish.of("brick", 0xA8705A))
            .ceiling(Finish.of("plaster", 0x8F8A82))
            .trim(Finish.lacquer(0x2D2A27, 0.4))
            .window(window, -1.6, 2.6, 0.5, 2.5)
            .window(window, 1.9, 2.6, 0.5, 2.5)
            .door(Side.FRONT, side * 2.6, 1.0, 2.2)
            .sunForward(0.15)
            .sunHigh(0.5)
            .glow(0, -2.5, 2.4, 0.5)
            .build()
            .outlook();
    l.stage(1.6, 1.2);
    l.region("by the window", side * 3.4, 0, 0.4, 0.5, 1.4);
    counter(l, d, bar);
    tables(l, d, side);
    for (int i = 0; i < 4; i++) {
      Lantern.pendant(
          l,
          -2.1 + 1.4 * i,
          2.1,
          BACK + 1.25,
          3.1,
          bar ? 0x2B2B2D : 0xB8863A,
          i % 2 == 0 ? 5.5 : 2.2,
          false);
    }
    Lantern.pendant(l, side * 2.9, 1.95, -0.9, 3.1, 0x2F3A36, 3.6, false);
    Lantern.pendant(l, -side * 2.9, 1.95, -1.2, 3.1, 0x2F3A36, 4.6, true);
    Air air = room.air();
    return l.place(
        air.withExposure(air.exposure() * 1.05),
        Ambience.room(s, 8.8, 3.1, 11, 0.8, Ambience.bed("room_tone", 0), Ambience.bed("cafe", 0)),
        room.free());
  }

  private static void counter(Layout l, Dice d, boolean bar) {
    Piece p = l.piece("counter");
    Material front = d.chance(0.5) ? Finish.of("deck", 0x7A5436) : Finish.of("subway", 0x3F5A54);
    Material top =
        Finish.coated(Finish.of(bar ? "wood" : "marble", bar ? 0x5A3520 : 0xDDD8CE), 0.25, 0.05);
    double z0 = BACK + 0.85;
    double z1 = BACK + 1.5;
    p.box(Finish.plain("wood_hard", 0x1E1A17, 0.6), -2.5, 0, z0 + 0.05, 2.5, 0.1, z1 - 0.05, 0);
    p.box(front, -2.55, 0.1, z0, 2.55, 1.04, z1, 0.012);
    p.of(top).at(0, 1.065, (z0 + z1) / 2).box(5.3, 0.05, 0.75, 0.012, 2);
    p.block(top, -2.65, 0, z0 - 0.05, 2.65, 1.09, z1 + 0.05);
    l.keep(Box.of(-2.7, 0, BACK, 2.7, 3, z1 + 0.1));
    l.surface("counter", 0, 1.09, z1 - 0.2, 2.4, 0.2);
    Material wood = Finish.coated(Finish.of("wood", 0x6B4428), 0.45, 0.042);
    Piece shelf = l.piece("shelf");
    String[] goods =
        bar
            ? new String[] {"bottle", "bottle", "wine bottle", "bottle"}
            : new String[] {"jar", "mug", "bottle", "cup", "bowl", "vase"};
    for (int k = 0; k < 3; k++) {
      double y = 1.35 + 0.42 * k;
      shelf.box(wood, -2.2, y, BACK + 0.01, 2.2, y + 0.035, BACK + 0.27, 0.006);
      double x = -2.08;
      while (x < 2.1) {
        String what = goods[d.below(goods.length)];
        // few different ones: each bottle is cut into its shards when it is made
        l.thing(what)
            .anywhere()
            .with("color", what.contains("bottle") ? BOTTLES[d.below(BOTTLES.length)] : "")
            .at(x, y + 0.035, BACK + 0.14, d.between(0, 3));
        x += d.between(0.12, 0.24);
      }
    }
    l.thing("coffee-machine", "espresso machine").anywhere().at(-1.5, 1.09, z0 + 0.3, 0);
    if (l.variant("bakery")) {
      display(l, d, z0, z1);
    } else {
      l.thing("cake-birthday", "birthday cake").anywhere().loose().at(0.5, 1.09, z0 + 0.38, 0);
      l.thing("cupcake").anywhere().loose().at(0.95, 1.09, z0 + 0.42, 0);
      l.thing("cup").anywhere().loose().at(-0.5, 1.09, z0 + 0.5, 1);
      l.thing("cup").anywhere().loose().at(-0.3, 1.09, z0 + 0.46, 2);
    }
    board(l, d);
    for (int i = 0; i < 3; i++) {
      l.thing("stool-bar", "stool").clear(0).at(-1.7 + 1.5 * i, z1 + 0.42, Math.PI);
    }
  }

  private static final String[] BOTTLES = {"green", "brown", "amber", "dark green"};

  /** A glass case with bread and cakes on the counter. */
  private static void display(Layout l, Dice d, double z0, double z1) {
    Piece p = l.piece("display case");
    p.flat(Finish.glass(0xEAF2F0)).at(0.9, 1.32, (z0 + z1) / 2).box(1.9, 0.42, 0.5, 0.01, 1);
    p.box(Finish.metal(0xB9BBBE, 0.3), -0.06, 1.52, z0 + 0.06, 1.86, 1.54, z1 - 0.06, 0.004);
    String[] goods = {"bread", "cupcake", "cake-birthday", "bread", "cupcake", "cupcake"};
    for (int i = 0; i < 6; i++) {
      l.thing(goods[d.below(goods.length)])
          .anywhere()
          .at(0.12 + 0.3 * i, 1.1, (z0 + z1) / 2, d.between(0, 3));
    }
  }

  /** A black board with chalk lines in place of words. */
  private static void board(Layout l, Dice d) {
    Piece p = l.piece("menu board");
    Material frame = Finish.of("wood", 0x7A5030);
    Material slate = Finish.plain("stone", 0x202422, 0.85);
    Material chalk = Finish.plain("plaster", 0xD6D4C8, 0.95);
    double z = BACK + 0.03;
    double x0 = 2.5;
    p.flatBox(frame, x0, 1.25, BACK, x0 + 1.5, 2.55, z, 0.01)
        .flatBox(slate, x0 + 0.06, 1.31, z - 0.01, x0 + 1.44, 2.49, z + 0.006, 0);
    for (int i = 0; i < 7; i++) {
      double y = 2.28 - 0.13 * i;
      double w = i == 0 ? 0.7 : d.between(0.5, 0.85);
      double x = x0 + 0.15;
      while (x < x0 + 0.15 + w) {
        double step = d.between(0.04, 0.14);
        p.flatBox(chalk, x, y, z, x + step, y + (i == 0 ? 0.06 : 0.035), z + 0.008, 0);
        x += step + 0.03;
      }
      if (i > 0) {
        p.flatBox(chalk, x0 + 1.2, y, z, x0 + 1.33, y + 0.035, z + 0.008, 0);
      }
    }
  }

  private static void tables(Layout l, Dice d, double side) {
    double[][] at = {
      {side * 3.1, -0.9},
      {-side * 3.1, -1.0},
      {side * 3.1, 1.9},
      {-side * 3.1, 1.7},
      {-side * 1.3, 3.1}
    };
    boolean cloth = l.variant("restaurant");
    for (double[] p : at) {
      l.thing(cloth ? "table-cloth" : "table-bistro", "cafe table", "round table")
          .at(p[0], p[1], d.between(0, 0.5))
          .ifPresent(t -> {
            double y = t.model().bounds().max().y();
            l.thing("cup").anywhere().loose().at(p[0] + 0.14, y, p[1] + 0.1, d.between(0, 3));
            l.thing(cloth ? "wine glass" : "flowers-vase", "vase")
                .anywhere()
                .loose()
                .at(p[0] - 0.08, y, p[1] - 0.06, 0);
          });
      l.thing("chair-thonet", "chair").clear(0).at(p[0] - 0.72, p[1] + 0.05, Math.PI / 2);
      l.thing("chair-thonet", "chair").clear(0).at(p[0] + 0.72, p[1] - 0.05, -Math.PI / 2);
    }
    l.thing("plant-tall", "potted plant").at(side * 3.9, BACK + 0.6, 0);
  }
}
