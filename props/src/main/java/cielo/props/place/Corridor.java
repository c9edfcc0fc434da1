package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.shape.Lamp;

/** A long passage with doors at both sides and light at its end; stairs for the staircase. */
final class Corridor {
  private static final double HALF = 1.7;

  private Corridor() {}

  static Place make(Layout l, Dice d) {
    int[] paint = {0xD2CFC4, 0xB5C0BC, 0xC9BCA4};
    Room room =
        new Room(l, -HALF, -17, HALF, 7.5, 2.75)
            .floor(
                Finish.coated(
                    Finish.of(
                        d.chance(0.5) ? "linoleum" : "tiles", d.chance(0.5) ? 0x9A9C90 : 0xA88F70),
                    0.2,
                    0.05))
            .walls(Finish.of("wall", l.colour(Rgb.srgb(paint[d.below(3)]))))
            .dado(
                Finish.coated(
                    Finish.of("wall", new int[] {0x6F8A84, 0x7A6A58, 0x5F7590}[d.below(3)]),
                    0.35,
                    0.045),
                1.1)
            .ceiling(Finish.of("ceiling"))
            .window(Side.BACK, 0, 2.2, 0.9, 2.4);
    for (int i = 0; i < 5; i++) {
      room.door(Side.LEFT, -14 + 4.2 * i, 0.92, 2.08).door(Side.RIGHT, -12.4 + 4.2 * i, 0.92, 2.08);
    }
    for (int i = 0; i < 6; i++) {
      room.glow(0, -15 + 4 * i, 0.4, 1.2);
    }
    room.build().outlook();
    l.stage(1.25, 2.4).mirror();
    Piece p = l.piece("ceiling lamps");
    for (int i = 0; i < 6; i++) {
      double z = -15 + 4 * i;
      p.flatBox(
          Finish.plain("painted_metal", 0xE2E2DE, 0.4),
          -0.2,
          2.68,
          z - 0.65,
          0.2,
          2.745,
          z + 0.65,
          0.01);
      p.flatBox(Finish.glow(new Rgb(7, 6.7, 6.0)), -0.16, 2.67, z - 0.6, 0.16, 2.682, z + 0.6, 0);
      if (i > 1 && i < 5) {
        l.lamp(
            new Lamp(
                "ceiling lamp",
                new Vec3(0, 2.6, z),
                new Vec3(0, -1, 0),
                1.3,
                new Rgb(1, 0.93, 0.8).times(2.6),
                0.4,
                i == 3));
      }
    }
    l.thing("chair-plastic", "chair").clear(0).at(-HALF + 0.35, -4.4, Math.PI / 2);
    l.thing("chair-plastic", "chair").clear(0).at(-HALF + 0.35, -5.0, Math.PI / 2);
    l.thing("plant-tall", "potted plant").clear(0).at(HALF - 0.35, -6.0, 0);
    l.thing("fire-extinguisher", "fire extinguisher").clear(0).at(HALF - 0.15, -3.2, -Math.PI / 2);
    l.thing("lockers").clear(0).at(HALF - 0.28, -9.6, -Math.PI / 2);
    Air air = room.air();
    air =
        air.withSun(
            new cielo.scene.place.KeyLight(
                new Vec3(-0.2, 0.95, 0.3).unit(), new Rgb(2.6, 2.3, 1.8), 0.3));
    return l.place(
        air,
        Ambience.room(
            l.scenery,
            2 * HALF,
            2.75,
            24,
            1.2,
            Ambience.bed("room_tone", 2),
            Ambience.bed("air_con", 0)),
        Box.of(-HALF + 0.25, 0.15, -14, HALF - 0.25, 2.5, 7.2));
  }
}
