package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import cielo.scene.shape.Lamp;
import java.util.List;

/** A dark hall before a great tank: blue light, rocks, weed and fish behind the pane. */
final class Aquarium {
  private static final double BACK = -4.6;

  private Aquarium() {}

  static Place make(Layout l, Dice d) {
    Material dark = Finish.plain("plaster", 0x16202A, 0.8);
    Room room =
        new Room(l, -6.5, BACK, 6.5, 7.5, 3.8)
            .floor(Finish.coated(Finish.of("concrete", 0x3A4046), 0.16, 0.05))
            .walls(dark)
            .ceiling(Finish.plain("plaster", 0x101418, 0.9))
            .skirting(0)
            .bars(0)
            .window(Side.BACK, 0, 9.6, 0.6, 3.2)
            .build();
    l.stage(2.8, 2.2).mirror();
    tank(l, d);
    Rgb blue = new Rgb(0.30, 0.75, 1.0);
    for (double x : new double[] {-3, 0, 3}) {
      l.lamp(
          new Lamp(
              "tank light",
              new Vec3(x, 2.4, BACK + 0.3),
              new Vec3(0, -0.35, 1).unit(),
              1.35,
              blue.times(22),
              1.0,
              x == 0));
    }
    l.lamp(
        new Lamp(
            "hall spot",
            new Vec3(-2.2, 3.5, 3.4),
            new Vec3(0.5, -0.75, -0.75).unit(),
            0.5,
            new Rgb(1, 0.74, 0.46).times(30),
            0.12,
            true));
    Air air =
        new Air(
            new Sky.Room(
                Box.of(-6.5, 0, BACK, 6.5, 3.8, 7.5),
                Rgb.grey(0.05),
                new Rgb(0.03, 0.05, 0.08),
                Rgb.grey(0.02),
                List.of(
                    new Sky.Panel(Box.of(-4.8, 0.6, BACK, 4.8, 3.2, BACK + 0.05), blue.times(1.9)),
                    new Sky.Panel(Box.of(-4, 3.7, 2, 4, 3.8, 3), new Rgb(1.4, 1.1, 0.8)))),
            null,
            new KeyLight(new Vec3(0, 1, 0.1).unit(), new Rgb(1.1, 1.35, 1.6), 0.4),
            0.006,
            new Rgb(0.02, 0.06, 0.09),
            1.15);
    return l.place(
        air,
        Ambience.room(
            l.scenery,
            13,
            3.8,
            12,
            1.1,
            Ambience.bed("room_tone", 2),
            Ambience.bed("underwater", -10)),
        room.free());
  }

  private static void tank(Layout l, Dice d) {
    Piece p = l.piece("tank");
    Material water = Finish.glow(new Rgb(0.05, 0.36, 0.62));
    Material sand = Finish.of("sand", 0xC9BC98);
    sand = sand.withLook(sand.look().withEmission(new Rgb(0.03, 0.12, 0.16)));
    double z = BACK - 0.3;
    p.sheet(water, 0, 2, z - 3.2, 0, 16, 5);
    p.level(sand, -8, z - 3.2, 8, z + 0.1, 0.75);
    p.flatBox(Finish.glow(new Rgb(1.2, 3.2, 4.4)), -8, 3.35, z - 3, 8, 3.45, z, 0);
    p.flat(Finish.glass(0xD8EEF4)).at(0, 1.9, BACK - 0.12).sheet(9.6, 2.6);
    int[] corals = {0xD8684A, 0xE0A04A, 0xB84A78, 0x8A5AA8, 0x4A9A8A};
    for (int i = 0; i < 14; i++) {
      double x = d.between(-4.8, 4.8);
      double size = Math.rint(d.between(4, 11)) / 10;
      Material m = Finish.of("rock", 0x5A6A70);
      m = m.withLook(m.look().withEmission(new Rgb(0.01, 0.05, 0.08)));
      l.add(
          "rock",
          Backdrop.shadowless(Nature.rock(m, size, d.below(4))),
          new Pose(
              new Vec3(x, 0.8 + size * 0.1, z - d.between(0.6, 2.6)), Quat.yaw(d.between(0, 6))),
          false);
      Material c = Finish.plain("stone", corals[d.below(5)], 0.8);
      c = c.withLook(c.look().withEmission(c.look().base().times(0.25)));
      double bx = d.between(-4.8, 4.8);
      double bz = z - d.between(0.4, 2.4);
      for (int k = 0; k < 5; k++) {
        double a = d.between(0, 6.28);
        double h = d.between(0.25, 0.6);
        p.flat(c)
            .tube(
                List.of(
                    new Vec3(bx, 0.75, bz),
                    new Vec3(
                        bx + 0.12 * StrictMath.cos(a),
                        0.75 + h * 0.5,
                        bz + 0.1 * StrictMath.sin(a)),
                    new Vec3(
                        bx + 0.28 * StrictMath.cos(a), 0.75 + h, bz + 0.2 * StrictMath.sin(a))),
                t -> 0.04 - 0.02 * t,
                6,
                false);
      }
    }
    var weed = Meadow.patch("sea weed", Meadow.reed(), 10, 0.4, 1.6);
    for (int i = 0; i < 9; i++) {
      l.add(
          "sea weed",
          weed,
          new Pose(
              new Vec3(d.between(-4.6, 4.6), 0.72, z - d.between(0.8, 2.6)),
              Quat.yaw(d.between(0, 6))),
          false);
    }
    int[] tones = {0xE8A02E, 0xE6DCC8, 0x3A6AB8, 0xD84A3A, 0xE8D04A, 0x9AB8C8};
    for (int i = 0; i < 26; i++) {
      fish(
          p,
          d.between(-4.8, 4.8),
          d.between(1.2, 3.0),
          z - d.between(0.4, 2.8),
          d.chance(0.5) ? 1 : -1,
          d.between(0.12, 0.34),
          tones[d.below(6)]);
    }
  }

  private static void fish(
      Piece p, double x, double y, double z, double way, double size, int colour) {
    Material m = Finish.lacquer(colour, 0.3);
    m = m.withLook(m.look().withEmission(m.look().base().times(0.35)));
    p.flat(m).at(x, y, z).scaled(1, 0.52, 0.26).ball(size / 2, 4);
    Material fin = Finish.bothSides(m);
    p.flat(fin)
        .flat(
            new Vec3(x - way * size * 0.42, y, z),
            new Vec3(x - way * size * 0.8, y + size * 0.26, z),
            new Vec3(x - way * size * 0.8, y - size * 0.26, z));
    p.flat(fin)
        .flat(
            new Vec3(x + way * size * 0.1, y + size * 0.22, z),
            new Vec3(x - way * size * 0.2, y + size * 0.4, z),
            new Vec3(x - way * size * 0.28, y + size * 0.16, z));
    p.flat(Finish.plain("rubber", 0x0A0A0A, 0.2))
        .at(x + way * size * 0.33, y + size * 0.05, z + size * 0.1)
        .ball(size * 0.035, 2);
  }
}
