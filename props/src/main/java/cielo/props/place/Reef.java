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
import cielo.scene.place.Acoustics;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.List;

/** The sea floor: sand, coral and weed in blue haze, light from above. Filmed dry. */
final class Reef {
  private Reef() {}

  static Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("reef");
    double seed = d.between(0, 6);
    l.stage(3.6, 2.8);
    Nature.Ground g =
        (x, z) ->
            Nature.away(x, z, 5, 14)
                * (0.7 * Nature.roll(x, z, 14, seed) + 0.05 * Math.max(0, -z - 8));
    Nature.relief(l, "sand", Finish.of("sand", 0xA89E84), 60, 49, g);
    Nature.rocks(l, Finish.of("rock", 0x7A7F7A), 26, 5, 18, 0.5, 3.2, g);
    int[] corals = {0xD8684A, 0xE0A04A, 0xB84A78, 0x8A5AA8, 0xE6C4A0, 0x4A9A8A};
    for (int i = 0; i < 130; i++) {
      double a = d.between(0, 6.283);
      double r = 4.6 + 10 * d.unit();
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      if (!l.free(x, z, 0.4) || z > 5 && Math.abs(x) < 4) {
        continue;
      }
      int c = corals[d.below(6)];
      switch (d.below(3)) {
        case 0 -> branch(l, x, g.at(x, z), z, c, d);
        case 1 -> brain(l, x, g.at(x, z), z, c, d);
        default -> fan(l, x, g.at(x, z), z, c, d);
      }
    }
    var weed = Meadow.patch("sea weed", Meadow.reed(), 10, 0.4, 1.6);
    for (int i = 0; i < 40; i++) {
      double a = d.between(0, 6.283);
      double r = d.between(5, 15);
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      if (z < 4) {
        l.add("sea weed", weed, new Pose(new Vec3(x, g.at(x, z) - 0.1, z), Quat.yaw(a)), false);
      }
    }
    Rgb blue = new Rgb(0.03, 0.22, 0.36);
    Air air =
        new Air(
            new Sky.Plain(new Rgb(0.07, 0.36, 0.48), new Rgb(0.03, 0.12, 0.17)),
            new KeyLight(new Vec3(0.25, 0.93, 0.25).unit(), new Rgb(3.0, 5.0, 4.9), 0.08),
            new KeyLight(new Vec3(0, 1, 0.05).unit(), new Rgb(0.35, 0.8, 1.0), 0.7),
            0.055,
            blue,
            0.95);
    return l.place(
        air,
        new Acoustics(new double[] {0, 0, 0}, 0, List.of(Ambience.bed("underwater", 0))),
        Box.of(-10, 0.2, -9, 10, 7, 10));
  }

  private static void branch(Layout l, double x, double y, double z, int colour, Dice d) {
    Piece p = l.piece("coral");
    Material m = Finish.plain("stone", colour, 0.8);
    int n = 7 + d.below(6);
    for (int i = 0; i < n; i++) {
      double a = d.between(0, 6.28);
      double h = d.between(0.3, 0.8);
      Vec3 foot = new Vec3(x, y - 0.05, z);
      Vec3 mid = new Vec3(x + 0.16 * StrictMath.cos(a), y + h * 0.5, z + 0.16 * StrictMath.sin(a));
      Vec3 tip =
          new Vec3(x + 0.4 * StrictMath.cos(a + 0.3), y + h, z + 0.4 * StrictMath.sin(a + 0.3));
      p.of(m).tube(List.of(foot, mid, tip), t -> 0.055 - 0.02 * t, 6, false);
    }
  }

  private static void brain(Layout l, double x, double y, double z, int colour, Dice d) {
    Piece p = l.piece("coral");
    Material m = Finish.of("hedge", colour);
    double r = d.between(0.25, 0.6);
    p.of(m).at(x, y + r * 0.3, z).scaled(1, 0.75, 1).ball(r, 6);
    p.solid(m, new cielo.scene.shape.Solid.Ball(r * 0.85), Pose.at(x, y + r * 0.25, z));
    l.keep(Box.of(x - r, -1, z - r, x + r, 2, z + r));
  }

  private static void fan(Layout l, double x, double y, double z, int colour, Dice d) {
    Piece p = l.piece("coral");
    Material m = Finish.bothSides(Finish.plain("stone", colour, 0.8));
    double yaw = d.between(0, 3.1);
    MeshBuilder b = p.of(m).at(new Pose(new Vec3(x, y - 0.05, z), Quat.yaw(yaw)));
    int n = 9;
    double tall = d.between(0.5, 1.0);
    for (int i = 0; i < n; i++) {
      double a = -0.9 + 1.8 * i / (n - 1);
      b.tube(
          List.of(
              Vec3.ZERO,
              new Vec3(0.3 * StrictMath.sin(a) * tall, 0.55 * tall, 0.03),
              new Vec3(tall * 0.75 * StrictMath.sin(a), tall * StrictMath.cos(a * 0.8), 0)),
          t -> 0.028 - 0.016 * t,
          5,
          false);
    }
  }
}
