package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Water;
import java.util.List;

/** Sand that falls to the sea; palms and dunes at the sides, a headland in the haze. */
final class Beach implements SetMaker {
  private static final double SHORE = -8.5;
  private static final double SEA = -0.32;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "beach",
            "beach",
            "beach",
            "sandy beach",
            "seaside",
            "shore",
            "seashore",
            "coast",
            "coastline",
            "tropical beach",
            "island",
            "sand",
            "bay",
            "lagoon"),
        SetEntry.outdoor(
            "beach", "cliff", "cliff", "rocky coast", "sea cliff", "lighthouse", "rocky shore"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("beach");
    boolean rocky = l.variant("cliff");
    double seed = d.between(0, 6);
    l.stage(4, 3);
    l.region("shore", 0, SEA + 0.05, SHORE + 1.2, 12, 0.8).region("sand", 0, 0, 0, 10, 5);
    Nature.Ground g =
        (x, z) -> {
          double slope = z < -4.6 ? -0.085 * (-4.6 - z) : 0;
          slope = Math.max(slope, -3.5);
          double dune = z > 4 ? 0.05 * (z - 4) : 0;
          double side = Nature.away(x, z, 6, 22);
          return slope
              + Math.min(2.2, dune)
              + side
                  * 0.35
                  * (1 + Nature.roll(x, z, 13, seed))
                  * (z < -6 ? Math.max(0, 1 + (z + 6) / 6) : 1);
        };
    boolean wet = Daylight.wet(s);
    Material sand = Finish.worn(Finish.of("sand", 0xC7AC82), wet ? 0.7 : 0.1);
    Nature.relief(l, "sand", sand, 90, 73, g);
    wetStrip(l, g);
    sides(l, g, d, rocky, seed);
    things(l, d, g, rocky);
    l.water(
        new Water(
            Box.of(-260, -4, -420, 260, SEA, SHORE + 2.6),
            0.28,
            7.5,
            0.05,
            new Rgb(0.10, 0.36, 0.40),
            5));
    Backdrop.land(
        l,
        "headland",
        SnowField.tile(Finish.of("hedge", 0x5F7448), 22),
        210,
        300,
        rocky ? -0.5 : 0.055,
        rocky ? -0.05 : 0.22,
        48,
        6,
        (turns, out) -> {
          double from = rocky ? -0.5 : 0.055;
          double to = rocky ? -0.05 : 0.22;
          double end = Math.min(1, 14 * Math.min(turns - from, to - turns));
          return -1.2
              + 30
                  * StrictMath.sqrt(Math.max(0, out * end))
                  * (0.6 + 0.4 * Backdrop.waves(turns, seed));
        });
    Backdrop.trees(l, Greenery.Season.SUMMER, 0.2, 58, 10, 0.27, 0.73, 1.6);
    Air air = Daylight.of(s, new Rgb(0.30, 0.33, 0.30), -0.7, 0.2);
    return l.place(
        air.withHaze(Math.max(0.0022, air.haze() * 0.4)).withExposure(0.86 * air.exposure()),
        Ambience.open(
            s,
            0,
            false,
            Ambience.bed("sea", 0),
            Ambience.bed("gulls", -8),
            Ambience.bed("wind", -10)),
        Box.of(-14, 0.15, -9, 14, 8, 12));
  }

  /* Darker, shining sand where waves have been, and a line of foam. */
  private static void wetStrip(Layout l, Nature.Ground g) {
    Material wet = Finish.worn(Finish.of("sand", 0xB39A72), 0.78);
    MeshBuilder b = l.piece("wet sand").flat(wet);
    Material foam = Finish.bothSides(Finish.plain("snow", 0xE6EDEE, 0.8));
    MeshBuilder f = l.piece("foam").flat(foam);
    int n = 90;
    int first = b.vertices();
    int froth = f.vertices();
    for (int i = 0; i <= n; i++) {
      double x = -45 + 90.0 * i / n;
      double edge =
          SHORE + 2.5 + 0.55 * StrictMath.sin(x * 0.45) + 0.3 * StrictMath.sin(x * 1.1 + 1);
      for (int k = 0; k < 2; k++) {
        double z = k == 0 ? edge : SHORE - 5;
        b.vertex(new Vec3(x, g.at(x, z) + 0.012, z), new Vec3(0, 1, -0.085).unit(), x, -z);
        double fz =
            edge
                - 0.85
                + 0.25 * StrictMath.sin(x * 0.8)
                - k * (0.10 + 0.08 * StrictMath.sin(x * 2.7));
        f.vertex(new Vec3(x, g.at(x, fz) + 0.022, fz), Vec3.UP, x, -fz);
      }
    }
    for (int i = 0; i < n; i++) {
      int o = first + 2 * i;
      b.quad(o, o + 2, o + 3, o + 1);
      int q = froth + 2 * i;
      f.quad(q, q + 2, q + 3, q + 1);
    }
  }

  private static void sides(Layout l, Nature.Ground g, Dice d, boolean rocky, double seed) {
    Material rock = Finish.of("rock", rocky ? 0x8B8274 : 0x7F776B);
    if (rocky) {
      Backdrop.land(
          l,
          "cliff",
          rock,
          17,
          34,
          0.10,
          0.36,
          36,
          10,
          (turns, out) ->
              -1.2
                  + 15 * Math.min(1, out * 3.2) * (0.75 + 0.25 * Backdrop.waves(turns * 3, seed))
                  + 2.5 * out);
      Nature.rocks(l, rock, 46, 7, 22, 0.5, 3.4, g);
      lighthouse(l, d);
    } else {
      Nature.rocks(l, rock, 16, 8.5, 24, 0.3, 1.6, g);
      for (int i = 0; i < 9; i++) {
        double side = i % 2 == 0 ? -1 : 1;
        double x = side * d.between(5.8, 15);
        double z = d.between(-3.4, 8);
        Vec3 at = new Vec3(x, g.at(x, z), z);
        if (l.free(x, z, 0.6)) {
          l.add(
              "palm",
              Greenery.tree(Greenery.Species.PALM, Greenery.Season.SUMMER, d.below(3)),
              new Pose(at, Quat.yaw(d.between(0, 6))),
              true);
          l.keep(Box.of(x - 0.5, 0, z - 0.5, x + 0.5, 3, z + 0.5));
        }
      }
    }
    var dry = Meadow.patch("beach grass", Meadow.dry(), 26, 0.7, 0.4);
    for (int i = 0; i < 46; i++) {
      double side = d.chance(0.5) ? -1 : 1;
      double x = side * d.between(5.5, 18);
      double z = d.between(-2.5, 10);
      if (Math.abs(x) > 5.2 || z > 5) {
        l.add(
            "beach grass",
            dry,
            new Pose(new Vec3(x, g.at(x, z) - 0.02, z), Quat.yaw(d.between(0, 6))),
            false);
      }
    }
  }

  private static void lighthouse(Layout l, Dice d) {
    Piece p = l.piece("lighthouse");
    Material white = Finish.of("plaster", 0xE6E2D8);
    Material red = Finish.plain("painted_metal", 0xA8322A, 0.5);
    double x = -26;
    double z = -52;
    p.flat(Finish.of("rock")).at(x, -1.5, z).cylinder(11, 7, 4.5, 0.5, 14);
    for (int i = 0; i < 5; i++) {
      double r0 = 2.3 - 0.22 * i;
      p.flat(i % 2 == 0 ? white : red).at(x, 3 + 2.6 * i, z).cylinder(r0, r0 - 0.22, 2.6, 0, 24);
    }
    p.flat(Finish.plain("painted_metal", 0x26282B, 0.5))
        .at(x, 16, z)
        .cylinder(1.7, 1.7, 0.25, 0.02, 24);
    p.flat(
            Finish.glow(
                Daylight.lampsOn(l.scenery.hour()) ? new Rgb(14, 11, 6) : new Rgb(0.6, 0.6, 0.5)))
        .at(x, 16.25, z)
        .cylinder(0.8, 0.8, 1.4, 0, 16);
    p.flat(red).at(x, 17.6, z).cylinder(1.15, 0.1, 1.0, 0.02, 20);
  }

  private static void things(Layout l, Dice d, Nature.Ground g, boolean rocky) {
    if (rocky) {
      return;
    }
    double side = d.chance(0.5) ? 1 : -1;
    l.thing("parasol")
        .with("color", d.chance(0.5) ? "red" : "yellow")
        .at(side * 5.6, g.at(5.6, -2.6), -2.6, 0);
    l.thing("deck-chair", "deck chair").at(side * 4.9, -1.6, side * 2.6);
    l.thing("sun-lounger", "sun lounger").at(side * 6.7, -1.4, side * 2.8);
    l.thing("beach ball").loose().at(-side * 4.6, -2.9, 0.4);
    l.thing("rowboat", "boat").at(-side * 7.2, g.at(7, -3.6), -3.6, side * 0.7);
    l.thing("bucket").with("color", "blue").loose().at(side * 4.4, -3.3, 0.4);
  }
}
