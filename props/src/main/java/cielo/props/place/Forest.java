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
import java.util.List;

/** A clearing in a wood: leaf litter, moss, roots, trunks in three rings, light through haze. */
final class Forest implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "forest",
            "forest",
            "forest",
            "wood",
            "woods",
            "woodland",
            "jungle",
            "rainforest",
            "grove",
            "rain forest"),
        SetEntry.outdoor(
            "forest", "pine forest", "pine forest", "taiga", "pine wood", "conifer forest"),
        SetEntry.outdoor(
            "forest",
            "forest road",
            "forest road",
            "forest path",
            "woodland path",
            "trail",
            "hiking trail",
            "forest trail",
            "dirt road"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("forest");
    boolean snow = Daylight.snowy(s);
    boolean pine = l.variant("pine forest") || snow && d.chance(0.6);
    boolean road = l.variant("forest road");
    double seed = d.between(0, 6);
    Greenery.Season season = Park.season(l, snow);
    l.stage(3.2, 2.6);
    Nature.Ground g =
        (x, z) -> {
          double far = Nature.away(x, z, 4.5, 14);
          double track = road ? Math.clamp((Math.abs(x - lane(z)) - 1.6) / 3, 0, 1) : 1;
          return far
              * track
              * (0.55 * Nature.roll(x, z, 17, seed)
                  + 0.02 * Math.max(0, Math.sqrt(x * x + z * z) - 14));
        };
    Material floor =
        snow
            ? Finish.of("snow")
            : season == Greenery.Season.AUTUMN
                ? Finish.of("litter", 0xA96A2C, 0x33261A)
                : pine ? Finish.of("needles") : Finish.of("litter", 0x6B5536, 0x2A2116);
    Nature.relief(l, "forest floor", floor, 76, 61, g);
    if (road) {
      track(l, snow, g);
      l.region("path", lane(0), 0, 0, 1.2, 12);
    }
    Meadow.Bare bare =
        (x, z) -> Math.abs(x) < 3.6 && z > -4.2 && z < 9 || road && Math.abs(x - lane(z)) < 2.4;
    double b = pine ? 0.08 : 0.55;
    double c = pine ? 0.9 : 0.2;
    Nature.grove(l, new Nature.Grove(b, 0.25, c, season, 34, 4.6, 12, 99), g, bare);
    Nature.grove(l, new Nature.Grove(b, 0.2, c, season, 76, 12, 30, 20), g, bare);
    Nature.bushes(l, season, 26, 5, 18, g, bare);
    ground(l, d, g, snow, bare);
    Backdrop.trees(l, season, pine ? 1 : 0.2, 34, 13, -0.5, 0.5, -0.8);
    Backdrop.trees(l, season, pine ? 1 : 0.2, 46, 20, -0.5, 0.5, -0.8);
    Air air = Daylight.of(s, new Rgb(0.07, 0.09, 0.04), -0.55, 0.15);
    boolean night = Daylight.night(s.hour());
    Air wood =
        night
            // moonlit mist: trunks stand dark against it
            ? air.withHaze(Math.max(0.024, air.haze() * 1.15), new Rgb(0.052, 0.070, 0.110))
                .withOverhead(new Rgb(0.55, 0.72, 1.10))
                .withExposure(2.2)
            : air.tinted(new Rgb(0.50, 0.56, 0.36), 0.4)
                .withHaze(Math.max(0.009, air.haze() * 1.15));
    return l.place(
        wood,
        Ambience.open(
            s, 0.9, true, Ambience.bed("leaves", 0), Ambience.bed(night ? "crickets" : "birds", 0)),
        Box.of(-7, 0.15, -8, 7, 6, 9.5));
  }

  private static double lane(double z) {
    return 1.4 * StrictMath.sin(z * 0.11) + 0.3;
  }

  private static void track(Layout l, boolean snow, Nature.Ground g) {
    Material earth =
        snow
            ? Finish.of("snow", 0xD2D8E0)
            : Finish.worn(Finish.of("soil"), Daylight.wet(l.scenery) ? 0.8 : 0.2);
    MeshBuilder b = l.piece("path").flat(earth);
    int n = 50;
    int first = b.vertices();
    for (int i = 0; i <= n; i++) {
      double z = 16 - 50.0 * i / n;
      for (int k = -1; k <= 1; k += 2) {
        double x = lane(z) + k * (1.45 + 0.12 * StrictMath.sin(2.3 * z + k));
        b.vertex(new Vec3(x, g.at(x, z) + 0.02, z), Vec3.UP, x, -z);
      }
    }
    for (int i = 0; i < n; i++) {
      int o = first + 2 * i;
      b.quad(o, o + 1, o + 3, o + 2);
    }
  }

  private static void ground(Layout l, Dice d, Nature.Ground g, boolean snow, Meadow.Bare bare) {
    Nature.rocks(l, Finish.worn(Finish.of("rock", 0x75705F), 0.8), 14, 4.6, 15, 0.3, 1.5, g);
    if (!snow) {
      var fern = Meadow.patch("fern", Meadow.fern(), 7, 0.45, 0.6);
      var tuft = Meadow.patch("grass", Meadow.grass(), 14, 0.55, 0.22);
      for (int i = 0; i < 130; i++) {
        double a = d.between(0, 6.283);
        double r = d.between(4, 17);
        double x = r * StrictMath.sin(a);
        double z = -r * StrictMath.cos(a);
        if (!bare.at(x, z) || r > 4.4 && Math.abs(x) > 3.5) {
          l.add(
              "fern",
              i % 5 < 3 ? fern : tuft,
              new Pose(new Vec3(x, g.at(x, z) - 0.03, z), Quat.yaw(a)),
              false);
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      double x = (i % 2 == 0 ? -1 : 1) * d.between(4.2, 6);
      double z = -3.4 - 2.6 * i;
      log(l, x, g.at(x, z), z, d.between(-0.8, 0.8), d);
    }
  }

  /** A fallen trunk with mossy bark and pale ends. */
  private static void log(Layout l, double x, double y, double z, double yaw, Dice d) {
    double length = d.between(1.8, 3.4);
    double r = d.between(0.16, 0.27);
    if (!l.free(x, z, length * 0.5)) {
      return;
    }
    Piece p = l.piece("log");
    Frame f = Frame.facing(p, x, y + r * 0.8, z, yaw);
    Material bark = Finish.worn(Finish.of("bark"), 0.9);
    p.of(bark)
        .tube(
            List.of(
                f.apply(-length / 2, 0, 0), f.apply(0, 0.03, 0.04), f.apply(length / 2, -0.02, 0)),
            t -> r * (1.05 - 0.15 * t),
            12,
            false);
    p.solid(
        bark,
        new cielo.scene.shape.Solid.Capsule(length / 2 - r, r),
        new Pose(f.apply(0, 0, 0), Quat.yaw(yaw).times(Quat.about(Vec3.Z, Math.PI / 2))));
    l.keep(Box.of(x - length / 2, 0, z - 0.6, x + length / 2, 1, z + 0.6));
  }
}
