package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A kitchen: tiled floor, a line of cupboards under a tiled strip, fridge, oven, window. */
final class Kitchen implements SetMaker {
  private static final double BACK = -2.7;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "kitchen",
            "kitchen",
            "kitchen",
            "home kitchen",
            "kitchenette",
            "cooking area",
            "pantry"),
        SetEntry.indoor(
            "kitchen",
            "laboratory",
            "laboratory",
            "lab",
            "science lab",
            "chemistry lab",
            "clinic"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("kitchen");
    boolean lab = l.variant("laboratory");
    double side = d.chance(0.5) ? -1 : 1;
    Side window = side < 0 ? Side.LEFT : Side.RIGHT;
    int[] fronts = {0xD9D6CC, 0x5F7468, 0x3E4F63, 0xB9AE9C, 0x8A9A9C};
    Material front =
        Finish.lacquer(
            lab
                ? 0xE2E4E4
                : l.coloured() ? Bays.code(l.colour(Rgb.WHITE)) : fronts[d.below(fronts.length)],
            0.34);
    Material top =
        lab
            ? Finish.coated(Finish.of("granite", 0x3A3C3E, 0x2A2B2C), 0.25, 0.045)
            : d.chance(0.5)
                ? Finish.coated(Finish.of("wood", 0x9C6C42), 0.4, 0.043)
                : Finish.of("granite", 0x9A958E);
    Room room =
        new Room(l, -3.3, BACK, 3.3, 6.4, 2.65)
            .floor(
                lab
                    ? Finish.of("linoleum")
                    : d.chance(0.5)
                        ? Finish.of("tiles", 0xC9C4B8)
                        : Finish.coated(Finish.of("boards", 0x9C7A54), 0.38, 0.042))
            .walls(Finish.of("wall", lab ? 0xDDE0DF : 0xDDD5C4))
            .window(window, -0.9, 1.6, 1.0, 2.2)
            .window(window, 2.2, 1.4, 1.0, 2.2)
            .sunForward(0.2)
            .sunHigh(0.5)
            .glow(0, 0, 1.4, 0.5)
            .build()
            .outlook();
    l.stage(1.7, 1.05);
    l.region("by the window", side * 2.6, 0, 0.4, 0.4, 1);
    line(l, front, top, side, lab);
    strip(l, d, lab);
    shelves(l, d, side, lab);
    if (!lab) {
      l.thing("refrigerator", "fridge").clear(0).at(-side * 2.75, BACK + 0.36, 0);
      l.thing("stool-bar", "stool").at(-side * 2.5, -0.6, side * 1.2);
    } else {
      l.thing("filing-cabinet", "cabinet").clear(0).at(-side * 2.8, BACK + 0.34, 0);
      l.thing("stool-bar", "stool").at(-side * 2.2, -1.5, 0);
    }
    l.thing("table-oak-round", "round table").at(side * 2.35, 1.5, 0);
    l.thing("chair-oak", "chair").at(side * 2.3, 2.45, Math.PI);
    boolean on = Daylight.lampsOn(s.hour());
    Lantern.pendant(l, 0.0, 1.95, -0.4, 2.65, 0xC9A23C, on ? 5 : 1.2, true);
    Dressing.front(l, room, d);
    return l.place(
        room.air(),
        Ambience.room(
            s,
            6.6,
            2.65,
            9,
            0.6,
            Ambience.bed(lab ? "air_con" : "fridge", 0),
            Ambience.bed("room_tone", 0)),
        room.free());
  }

  private static void line(Layout l, Material front, Material top, double side, boolean lab) {
    Piece p = l.piece("cupboards");
    Material steel = Finish.metal(0xB9BBBE, 0.28);
    Material dark = Finish.plain("plastic_hard", 0x2A2B2D, 0.5);
    double z = BACK + 0.6;
    double from = side > 0 ? -2.3 : -3.3;
    double to = side > 0 ? 3.3 : 2.3;
    p.solidBox(dark, from, 0, BACK, to, 0.1, z - 0.06, 0);
    int n = (int) Math.round((to - from) / 0.6);
    double w = (to - from) / n;
    int oven = side > 0 ? 2 : n - 3;
    int sink = n / 2 + 1;
    for (int i = 0; i < n; i++) {
      double a = from + i * w;
      p.box(front, a + 0.004, 0.1, BACK, a + w - 0.004, 0.87, z - 0.02, 0);
      if (i == oven && !lab) {
        p.box(dark, a + 0.02, 0.14, z - 0.02, a + w - 0.02, 0.72, z + 0.004, 0.006);
        p.box(Finish.pane(), a + 0.09, 0.24, z, a + w - 0.09, 0.58, z + 0.008, 0.004);
        p.box(steel, a + 0.06, 0.65, z + 0.02, a + w - 0.06, 0.675, z + 0.045, 0.01);
        p.box(steel, a + 0.02, 0.74, z - 0.02, a + w - 0.02, 0.86, z + 0.004, 0.004);
        for (int k = 0; k < 4; k++) {
          p.box(dark, a + 0.09 + 0.12 * k, 0.78, z, a + 0.125 + 0.12 * k, 0.815, z + 0.025, 0.008);
        }
        continue;
      }
      double split = i % 3 == 0 ? 0.62 : 0.86;
      p.box(front, a + 0.006, 0.11, z - 0.02, a + w - 0.006, split - 0.004, z, 0.004);
      if (split < 0.8) {
        p.box(front, a + 0.006, split, z - 0.02, a + w - 0.006, 0.862, z, 0.004);
        p.box(steel, a + w / 2 - 0.07, 0.735, z + 0.012, a + w / 2 + 0.07, 0.747, z + 0.03, 0.004);
      }
      p.box(
          steel,
          a + w / 2 - 0.07,
          split - 0.07,
          z + 0.012,
          a + w / 2 + 0.07,
          split - 0.058,
          z + 0.03,
          0.004);
    }
    p.of(top)
        .at((from + to) / 2, 0.89, (BACK + z) / 2 + 0.01)
        .box(to - from, 0.04, z - BACK + 0.02, 0.006, 2);
    p.block(top, from, 0.1, BACK, to, 0.91, z);
    l.keep(Box.of(from, 0, BACK, to, 1.3, z + 0.05));
    l.surface("counter", 0, 0.91, (BACK + z) / 2, (to - from) / 2 - 0.2, 0.24);
    double sx = from + (sink + 0.5) * w;
    p.flatBox(
        Finish.metal(0x8A8D90, 0.4),
        sx - 0.25,
        0.908,
        BACK + 0.14,
        sx + 0.25,
        0.912,
        BACK + 0.52,
        0.004);
    p.flatBox(dark, sx - 0.21, 0.911, BACK + 0.18, sx + 0.21, 0.913, BACK + 0.48, 0.004);
    p.of(steel)
        .tube(
            List.of(
                at(sx, 0.91, BACK + 0.10),
                at(sx, 1.18, BACK + 0.10),
                at(sx, 1.25, BACK + 0.18),
                at(sx, 1.18, BACK + 0.27)),
            t -> 0.012,
            10,
            false);
    double ox = from + (oven + 0.5) * w;
    if (!lab) {
      p.flatBox(Finish.pane(), ox - 0.27, 0.91, BACK + 0.06, ox + 0.27, 0.918, BACK + 0.54, 0.004);
      l.thing("range-hood", "range hood").anywhere().at(ox, 1.72, BACK + 0.25, 0);
      l.thing("cooking-pot", "pot").anywhere().loose().at(ox - 0.12, 0.918, BACK + 0.2, 0.4);
      l.thing("kettle").anywhere().loose().at(ox + 0.14, 0.918, BACK + 0.38, -0.5);
    }
  }

  private static cielo.scene.geometry.Vec3 at(double x, double y, double z) {
    return new cielo.scene.geometry.Vec3(x, y, z);
  }

  private static void strip(Layout l, Dice d, boolean lab) {
    int[] tile = {0xE6E5DF, 0x8FB0AE, 0xC9B48E, 0xE6E5DF};
    Piece p = l.piece("tiled strip");
    p.flatBox(
        Finish.of("subway", lab ? 0xE6E8E8 : tile[d.below(tile.length)]),
        -3.29,
        0.91,
        BACK,
        3.29,
        1.5,
        BACK + 0.012,
        0);
    String[] small = {
      "toaster", "coffee-machine", "bread-box", "knife-block", "fruit-bowl", "spice-rack", "blender"
    };
    String[] glass = {"jar", "bottle", "drinking glass", "jar", "bottle", "bowl", "bottle"};
    double x = -1.9;
    for (int i = 0; i < 6; i++) {
      String id = lab ? glass[d.below(glass.length)] : small[(i + d.below(2)) % small.length];
      if (Math.abs(x) > 0.1) {
        l.thing(id)
            .anywhere()
            .loose()
            .seed(i)
            .at(x, 0.91, BACK + 0.24 + d.between(-0.04, 0.08), d.between(-0.4, 0.4));
      }
      x += d.between(0.5, 0.8);
    }
  }

  private static void shelves(Layout l, Dice d, double side, boolean lab) {
    Piece p = l.piece("shelf");
    Material wood =
        lab
            ? Finish.lacquer(0xE4E5E4, 0.4)
            : Finish.coated(Finish.of("wood", 0x8E6238), 0.45, 0.042);
    double a = side > 0 ? 0.2 : -2.1;
    double b = a + 1.9;
    String[] things =
        lab
            ? new String[] {"bottle", "jar", "bottle", "book"}
            : new String[] {"plate", "mug", "bowl", "jar", "cup", "vase", "teapot", "mug"};
    for (int k = 0; k < 2; k++) {
      double y = 1.6 + 0.36 * k;
      p.solidBox(wood, a, y, BACK + 0.01, b, y + 0.03, BACK + 0.25, 0.006);
      double x = a + 0.14;
      while (x < b - 0.12) {
        l.thing(things[d.below(things.length)])
            .anywhere()
            .seed(d.below(2))
            .at(x, y + 0.03, BACK + 0.13, d.between(-0.6, 0.6));
        x += d.between(0.19, 0.32);
      }
    }
    p.box(Finish.metal(0x2D2E30, 0.4), a + 0.2, 1.52, BACK + 0.01, a + 0.22, 1.6, BACK + 0.2, 0);
    p.box(Finish.metal(0x2D2E30, 0.4), b - 0.22, 1.52, BACK + 0.01, b - 0.2, 1.6, BACK + 0.2, 0);
  }
}
