package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A bathroom: tiles to shoulder height, tub, basin under a mirror, a frosted window. */
final class Bathroom implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.indoor(
            "bathroom",
            "bathroom",
            "bathroom",
            "restroom",
            "toilet",
            "washroom",
            "shower",
            "wc",
            "bath"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("bathroom");
    double side = d.chance(0.5) ? -1 : 1;
    double back = -2.3;
    int[] tile = {0xDFE3E0, 0x8FB4B0, 0xC8D2DA, 0xD8C9B0, 0x6E94A0};
    int c = tile[d.below(tile.length)];
    Material wall = Finish.of("subway", l.coloured() ? Bays.code(l.colour(Rgb.WHITE)) : c);
    Room room =
        new Room(l, -2.7, back, 2.7, 6.2, 2.6)
            .floor(
                Finish.coated(
                    Finish.of(
                        d.chance(0.5) ? "tiles" : "terracotta",
                        d.chance(0.5) ? 0xB9B4A8 : 0x8E9290),
                    0.22,
                    0.045))
            .walls(Finish.of("wall", 0xE0DDD4))
            .dado(wall, 1.75)
            .skirting(0)
            .window(side < 0 ? Side.LEFT : Side.RIGHT, 0.2, 1.1, 1.3, 2.2)
            .door(side < 0 ? Side.RIGHT : Side.LEFT, 2.6, 0.85, 2.05)
            .sunForward(0.1)
            .sunHigh(0.5)
            .glow(0, -1.0, 1.0, 0.4)
            .build()
            .outlook();
    l.stage(1.25, 0.95);
    l.thing("bathtub").clear(0).at(side * 1.75, back + 0.5, 0);
    l.thing("vanity-bath", "washbasin", "sink").clear(0).at(-side * 0.35, back + 0.33, 0);
    l.thing("toilet").clear(0).at(-side * 2.1, back + 0.42, 0);
    l.thing("shower-stall", "shower").clear(0).at(side * 2.1, -0.4, -side * Math.PI / 2);
    mirror(l, -side * 0.35, back);
    l.thing("towel-hanging", "towel").anywhere().at(-side * 1.35, 1.05, back + 0.06, 0);
    l.thing("basket-laundry", "basket").loose().at(-side * 2.25, 0.6, 0);
    l.thing("plant-small", "potted plant").loose().at(side * 2.35, 1.4, 0);
    mat(l, side);
    Air air = room.air();
    return l.place(
        air,
        Ambience.room(
            s, 5.4, 2.6, 5, 0.9, Ambience.bed("room_tone", 0), Ambience.bed("air_con", -8)),
        room.free());
  }

  private static void mirror(Layout l, double x, double back) {
    Piece p = l.piece("mirror");
    Material glass = Finish.metal(0xDDE2E4, 0.03);
    p.flatBox(
        Finish.lacquer(0xEAE8E2, 0.3),
        x - 0.47,
        1.22,
        back + 0.001,
        x + 0.47,
        2.08,
        back + 0.03,
        0.008);
    p.sheet(glass, x, 1.65, back + 0.031, 0, 0.88, 0.8);
    p.flatBox(
        Finish.glow(new Rgb(8, 7, 5.6)),
        x - 0.3,
        2.14,
        back + 0.05,
        x + 0.3,
        2.18,
        back + 0.09,
        0.01);
    l.lamp(
        new cielo.scene.shape.Lamp(
            "mirror lamp",
            new Vec3(x, 2.14, back + 0.2),
            new Vec3(0, -0.6, 0.8).unit(),
            1.4,
            new Rgb(1.0, 0.86, 0.66).times(1.6),
            0.15,
            false));
  }

  private static void mat(Layout l, double side) {
    Piece p = l.piece("bath mat");
    Material m = Finish.of("towel", 0x7D97A6);
    p.box(m, side * 1.4 - 0.45, 0, -1.25, side * 1.4 + 0.45, 0.018, -1.0 + 0.3, 0.008);
  }
}
