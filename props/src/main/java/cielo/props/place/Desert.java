package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** Dunes to the horizon, or red rock with cactus and mesas. */
final class Desert implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "desert", "desert", "desert", "dune", "sand dune", "sahara", "sandy desert"),
        SetEntry.outdoor("desert", "arch", "arch", "rock arch", "natural arch"),
        SetEntry.outdoor(
            "desert", "volcano", "volcano", "volcanic landscape", "lava field", "lava"),
        SetEntry.outdoor(
            "desert",
            "badlands",
            "badlands",
            "wild west",
            "red desert",
            "rocky desert",
            "western desert",
            "prairie desert",
            "mars",
            "wasteland",
            "savanna",
            "savannah"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("desert");
    boolean rock = l.variant("badlands", "arch", "volcano");
    boolean lava = l.variant("volcano");
    double seed = d.between(0, 6);
    l.stage(4.2, 3.2);
    Nature.Ground g =
        (x, z) -> {
          double far = Nature.away(x, z, 6, 26);
          if (rock) {
            return far * 0.6 * Nature.roll(x, z, 21, seed);
          }
          double ridge = Nature.roll(x * 0.8, z, 38, seed);
          double crest = 1 - Math.abs(ridge);
          return far * (4.4 * crest * crest - 0.9 + 0.05 * Math.max(0, -z - 16));
        };
    Material sand =
        lava
            ? Finish.of("soil", 0x4A423E)
            : Finish.of(rock ? "clay" : "dune", rock ? 0xB5714A : 0xD9B27C);
    Nature.relief(l, "sand", sand, 130, 97, g);
    if (rock) {
      Material red = Finish.of("rock", lava ? 0x3C3634 : 0xA5603C);
      if (l.variant("arch")) {
        Follies.arch(l, red, 1.2, 0, -17, 7.2);
        l.keep(Box.of(-9, 0, -20, 11, 9, -14));
      }
      if (lava) {
        Follies.volcano(l, -20, -150, 62);
      }
      Nature.rocks(l, red, 40, 6.5, 34, 0.3, 3.6, g);
      if (!lava) {
        mesas(l, d, seed);
      } else {
        Nature.hills(l, "hills", SnowField.tile(Finish.of("rock", 0x3A3432), 22), 70, 20, seed);
      }
      for (int i = 0; i < (lava ? 0 : 12); i++) {
        double a = d.between(-0.33, 0.33) * 6.283;
        double r = d.between(7, 24);
        double x = r * StrictMath.sin(a);
        double z = -r * StrictMath.cos(a);
        if (l.free(x, z, 0.6)) {
          saguaro(l, x, g.at(x, z), z, d);
        }
      }
      var dry = Meadow.patch("dry grass", Meadow.dry(), 12, 0.5, 0.35);
      for (int i = 0; i < (lava ? 0 : 60); i++) {
        double a = d.between(0, 6.283);
        double r = d.between(5.4, 20);
        double x = r * StrictMath.sin(a);
        double z = -r * StrictMath.cos(a);
        l.add("dry grass", dry, new Pose(new Vec3(x, g.at(x, z) - 0.02, z), Quat.yaw(a)), false);
      }
    } else {
      Backdrop.land(
          l,
          "far dunes",
          SnowField.tile(sand, 14),
          62,
          190,
          -0.5,
          0.5,
          120,
          8,
          (turns, out) -> {
            double w = 1 - Math.abs(Backdrop.waves(turns * 1.3 + 0.1 * out, seed));
            return 1.0 + 22 * out * (0.25 + 0.75 * w * w);
          });
    }
    Air air = Daylight.of(s, new Rgb(0.42, 0.33, 0.22), -0.1, 0.5);
    return l.place(
        air.tinted(new Rgb(0.85, 0.70, 0.50), 0.5)
            .withHaze(air.haze() * 0.8)
            .withExposure(0.9 * air.exposure()),
        Ambience.open(s, 0, false, Ambience.bed("wind", -5)),
        Box.of(-16, 0.2, -12, 16, 9, 13));
  }

  private static void mesas(Layout l, Dice d, double seed) {
    Material red = SnowField.tile(Finish.of("rock", 0xA8623E), 16);
    Backdrop.land(
        l,
        "mesas",
        red,
        120,
        230,
        -0.5,
        0.5,
        150,
        10,
        (turns, out) -> {
          double w = Backdrop.waves(turns * 1.7, seed);
          double top = w > 0.05 ? 1 : Math.max(0, 1 + (w - 0.05) * 9);
          double step = Math.min(1, out * 3.4);
          double talus = 9 * Math.min(1, out * 2);
          return -2
              + talus * top * 0.7
              + 26 * top * step * step
              + 1.5 * StrictMath.sin(turns * 160);
        });
  }

  /** A tall ribbed cactus with arms. */
  private static void saguaro(Layout l, double x, double y, double z, Dice d) {
    Piece p = l.piece("cactus");
    Material green = Finish.of("corrugated", 0x5B7A48, 0x3C5230);
    green =
        green.withLook(
            green
                .look()
                .withPattern(
                    new cielo.scene.material.Pattern(
                        "corrugated", 0.8, Rgb.srgb(0x40562F), 0.35, 0.8, 0, 0))
                .withRoughness(0.7));
    double tall = d.between(1.8, 3.6);
    p.of(green)
        .tube(
            List.of(new Vec3(x, y - 0.1, z), new Vec3(x, y + tall, z)),
            t -> t > 0.96 ? 0.10 : 0.17,
            12,
            false);
    int arms = d.below(3);
    for (int i = 0; i < arms; i++) {
      double a = d.between(0, 6.28);
      double h = tall * d.between(0.4, 0.6);
      Vec3 out = new Vec3(StrictMath.cos(a), 0, StrictMath.sin(a));
      Vec3 from = new Vec3(x, y + h, z);
      p.of(green)
          .tube(
              List.of(
                  from,
                  from.plus(out.times(0.38)).plus(new Vec3(0, 0.06, 0)),
                  from.plus(out.times(0.5)).plus(new Vec3(0, 0.4, 0)),
                  from.plus(out.times(0.5)).plus(new Vec3(0, tall * 0.3, 0))),
              t -> t > 0.96 ? 0.06 : 0.10,
              10,
              false);
    }
    p.solid(
        green,
        new cielo.scene.shape.Solid.Capsule(tall / 2 - 0.17, 0.17),
        Pose.at(x, y + tall / 2, z));
    l.keep(Box.of(x - 0.6, 0, z - 0.6, x + 0.6, 3, z + 0.6));
  }
}
