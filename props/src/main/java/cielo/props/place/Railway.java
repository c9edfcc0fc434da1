package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** A platform with tracks from left to right, roof and benches; or the open line. */
final class Railway implements SetMaker {
  private static final double EDGE = -3.2;
  private static final double RAIL = 0.15;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "railway",
            "platform",
            "train station platform",
            "platform",
            "train station",
            "railway station",
            "station",
            "subway station",
            "metro station",
            "train platform",
            "bus station"),
        SetEntry.outdoor(
            "railway",
            "railway",
            "train railway",
            "railway",
            "railroad",
            "train track",
            "train tracks",
            "rails",
            "railway crossing",
            "level crossing"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("railway");
    boolean open = l.variant("railway");
    boolean snow = Daylight.snowy(s);
    boolean on = Daylight.lampsOn(s.hour());
    double bed = open ? 0 : -0.95;
    l.stage(3.6, open ? 2.2 : 2.2);
    Material ballast = snow ? Finish.of("snow", 0xC9CDD4) : Finish.of("gravel", 0x8A8278);
    Piece g = l.piece("ballast");
    g.level(ballast, -90, -12.5, 90, open ? -3.0 : EDGE, bed)
        .block(ballast, -90, bed - 1, -14, 90, bed, open ? 30 : EDGE);
    double[] tracks = open ? new double[] {-5.2} : new double[] {-5.2, -9.2};
    for (double z : tracks) {
      track(l, z, bed);
    }
    l.region("track", 0, bed + RAIL, tracks[0], 60, 0.72);
    Greenery.Season season = Park.season(l, snow);
    if (open) {
      country(l, d, season, snow);
    } else {
      platform(l, d, on, snow);
    }
    Backdrop.trees(l, season, 0.2, 62, 12, -0.5, 0.5, -1.0);
    Nature.hills(
        l,
        "hills",
        SnowField.tile(Finish.of("hedge", snow ? 0xC4CCD2 : 0x5F7646), 20),
        95,
        24,
        d.between(0, 6));
    Air air = Daylight.of(s, new Rgb(0.16, 0.15, 0.12), -0.25, 0.45);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night ? air.town(0.6).withExposure(1.8) : air,
        Ambience.open(
            s,
            open ? 0 : 1.4,
            open,
            Ambience.bed(open ? (night ? "crickets" : "birds") : "hall", -6),
            Ambience.bed("wind", -12)),
        Box.of(-14, 0.15, open ? -4 : -2.8, 14, 6, 10));
  }

  private static void track(Layout l, double z, double bed) {
    Piece p = l.piece("track");
    Material sleeper = Finish.of("deck", 0x6A584A);
    Material rust = Finish.of("rust", 0x6E5A4C);
    Material shine = Finish.metal(0xC4C6C8, 0.22);
    for (int i = -40; i < 40; i++) {
      p.flatBox(
          sleeper, i * 0.62 - 0.13, bed - 0.05, z - 1.3, i * 0.62 + 0.13, bed + 0.05, z + 1.3, 0);
    }
    p.flatBox(sleeper, -90, bed - 0.05, z - 1.3, -24.9, bed + 0.02, z + 1.3, 0)
        .flatBox(sleeper, 24.7, bed - 0.05, z - 1.3, 90, bed + 0.02, z + 1.3, 0);
    for (double k : new double[] {-0.7525, 0.7525}) {
      p.box(rust, -90, bed + 0.03, z + k - 0.07, 90, bed + 0.06, z + k + 0.07, 0);
      p.box(rust, -90, bed + 0.05, z + k - 0.012, 90, bed + 0.13, z + k + 0.012, 0);
      p.box(rust, -90, bed + 0.12, z + k - 0.035, 90, bed + 0.145, z + k + 0.035, 0);
      p.flatBox(shine, -90, bed + 0.144, z + k - 0.03, 90, bed + RAIL, z + k + 0.03, 0);
      p.block(rust, -90, bed, z + k - 0.035, 90, bed + RAIL, z + k + 0.035);
    }
  }

  private static void platform(Layout l, Dice d, boolean on, boolean snow) {
    boolean wet = Daylight.wet(l.scenery);
    Material slab =
        snow ? Finish.of("snow") : Finish.worn(Finish.of("paving", 0x9C978E), wet ? 0.8 : 0.3);
    Piece p = l.piece("platform");
    p.level(slab, -60, EDGE, 60, 14, 0).block(slab, -60, -1.2, EDGE, 60, 0, 14);
    Material stone = Finish.of("concrete", 0xC4C0B6);
    p.flatBox(stone, -60, -0.2, EDGE - 0.12, 60, 0.01, EDGE + 0.35, 0.01);
    p.wall(Finish.of("brick", 0x77584C), 60, EDGE, -60, EDGE, -1.0, -0.1, false);
    new Lines(l.piece("markings"), Finish.plain("concrete", 0xE0C23A, 0.7), 0.014)
        .rectangle(-60, EDGE + 0.62, 60, EDGE + 0.74);
    // far platform with its wall
    Piece f = l.piece("far platform");
    f.flatBox(Finish.of("concrete", 0xA8A398), -60, -1, -18, 60, 0, -11.4, 0);
    f.flatBox(stone, -60, -0.2, -11.5, 60, 0.02, -11.0, 0);
    Material brick = Finish.of("brick", 0x8E5A48);
    f.flatBox(brick, -60, 0, -16.5, 60, 3.4, -16.2, 0);
    f.flatBox(stone, -60, 3.4, -16.6, 60, 3.55, -16.1, 0);
    int[] art = {0x2F6A8A, 0xC86A3A, 0x4A7A4A, 0xB83A4A, 0xD9B255};
    for (int i = -5; i <= 5; i++) {
      Material poster =
          Finish.seeded(Finish.of("poster", art[Math.floorMod(i, 5)], 0xE6E0D0), i + 20);
      f.sheet(poster, i * 4.6, 1.75, -16.18, 0, 1.7, 2.2);
      f.flatBox(
          Finish.plain("painted_metal", 0x2B2D30, 0.5),
          i * 4.6 - 0.92,
          0.58,
          -16.2,
          i * 4.6 + 0.92,
          2.92,
          -16.185,
          0);
    }
    roof(l, on);
    l.thing("bench-park", "bench").at(-4.6, 3.4, Math.PI).ifPresent(b -> {});
    l.thing("bench-wooden", "bench").at(-5.2, -1.6, 0.0);
    l.thing("bench-wooden", "bench").at(5.4, -1.6, 0.0);
    l.thing("trash-can-park", "trash can").at(4.2, 2.9, 0);
    l.thing("suitcase").loose().at(-4.1, -0.9, 0.4);
    sign(l);
    if (wet) {
      Puddles.lay(l, 10, -8, EDGE + 0.8, 8, 6, 0);
      l.mirror();
    }
  }

  private static void roof(Layout l, boolean on) {
    Piece p = l.piece("platform roof");
    Material iron = Finish.plain("painted_metal", 0x2F4A42, 0.45);
    Material under = Finish.of("deck", 0xCFC8B8);
    for (int i = -5; i <= 5; i++) {
      double x = i * 6.0 + 3;
      if (Math.abs(x) < 3) {
        continue;
      }
      p.of(iron).at(x, 0, 3.2).cylinder(0.14, 0.1, 3.6, 0.02, 14);
      p.block(iron, x - 0.12, 0, 3.08, x + 0.12, 3.6, 3.32);
      for (double k : new double[] {-1, 1}) {
        p.of(iron)
            .tube(
                List.of(
                    new Vec3(x, 2.7, 3.2),
                    new Vec3(x, 3.3, 3.2 + k * 0.7),
                    new Vec3(x, 3.55, 3.2 + k * 1.8)),
                t -> 0.045,
                8,
                false);
      }
    }
    p.box(under, -34, 3.6, 1.0, 34, 3.7, 8, 0);
    p.box(iron, -34.1, 3.45, 0.85, 34.1, 3.85, 1.0, 0.01);
    for (int i = -3; i <= 3; i++) {
      double x = i * 6.0;
      p.flatBox(
          on ? Finish.glow(new Rgb(12, 10.5, 8)) : Finish.glow(new Rgb(2.4, 2.3, 2.1)),
          x - 0.6,
          3.5,
          1.9,
          x + 0.6,
          3.56,
          2.1,
          0);
      if (on && Math.abs(i) <= 1) {
        l.lamp(
            new cielo.scene.shape.Lamp(
                "platform lamp",
                new Vec3(x, 3.4, 1.6),
                new Vec3(0, -1, 0),
                1.35,
                new Rgb(1, 0.85, 0.62).times(17),
                0.4,
                i == 0));
      }
    }
  }

  private static void sign(Layout l) {
    Piece p = l.piece("station sign");
    Material blue = Finish.lacquer(0x1F3F7A, 0.4);
    Material white = Finish.plain("plastic_hard", 0xEDEBE4, 0.5);
    for (double x : new double[] {-6.4, 6.8}) {
      p.flatBox(white, x - 1.3, 2.35, -13.05, x + 1.3, 2.95, -13.0, 0.01)
          .flatBox(blue, x - 1.2, 2.43, -13.0, x + 1.2, 2.87, -12.98, 0);
      for (int i = 0; i < 6; i++) {
        p.flatBox(white, x - 0.9 + 0.31 * i, 2.55, -12.98, x - 0.72 + 0.31 * i, 2.75, -12.97, 0);
      }
      p.of(Finish.plain("painted_metal", 0x2B2D30, 0.5))
          .rod(new Vec3(x - 1.1, 0, -13.02), new Vec3(x - 1.1, 2.4, -13.02), 0.04);
      p.of(Finish.plain("painted_metal", 0x2B2D30, 0.5))
          .rod(new Vec3(x + 1.1, 0, -13.02), new Vec3(x + 1.1, 2.4, -13.02), 0.04);
    }
    Piece clock = l.piece("station clock");
    clock.of(Finish.lacquer(0x1E1F22, 0.35)).at(4.2, 2.95, 0.9).box(0.62, 0.62, 0.16, 0.07, 2);
    clock
        .flat(Finish.plain("paper", 0xF0EEE6, 0.4))
        .at(4.2, 2.95, 0.99, cielo.scene.geometry.Quat.about(Vec3.X, Math.PI / 2))
        .cylinder(0.25, 0.25, 0.01, 0, 28);
    clock
        .flatBox(Finish.plain("rubber", 0x101010, 0.6), 4.19, 2.95, 1.0, 4.21, 3.13, 1.006, 0)
        .flatBox(Finish.plain("rubber", 0x101010, 0.6), 4.2, 2.94, 1.0, 4.32, 2.96, 1.006, 0);
    clock
        .of(Finish.plain("painted_metal", 0x2F4A42, 0.45))
        .rod(new Vec3(4.2, 3.2, 0.9), new Vec3(4.2, 3.6, 0.9), 0.03);
  }

  private static void country(Layout l, Dice d, Greenery.Season season, boolean snow) {
    Material land = Finish.of(snow ? "snow" : "meadow");
    double seed = d.between(0, 6);
    Nature.Ground g =
        (x, z) ->
            -0.05
                + Math.clamp((-z - 9) / 6, 0, 1)
                    * (0.5 + 0.7 * Nature.roll(x, z, 27, seed) + 0.03 * Math.max(0, -z - 10));
    Nature.relief(l, "land", land, 170, 86, g);
    Nature.grove(l, new Nature.Grove(0.7, 0.2, 0.25, season, 40, 12, 40, 26), g, (x, z) -> z > -9);
    Nature.bushes(l, season, 16, 10, 24, g, (x, z) -> z > -8.4);
    if (!snow) {
      var grass = Meadow.patch("line grass", Meadow.dry(), 16, 0.6, 0.4);
      Meadow.scatter(l, "grass", grass, 90, -16, -12, 16, -7.6, -0.02, (x, z) -> false);
      Meadow.scatter(l, "grass", grass, 30, -12, -3, 12, 5, -0.02, (x, z) -> Math.abs(x) < 4.6);
    }
    Piece p = l.piece("poles");
    Material wood = Finish.of("bark", 0x6B5A48);
    for (int i = -3; i <= 3; i++) {
      double x = i * 13.0 + 6;
      p.of(wood).rod(new Vec3(x, -0.2, -8.4), new Vec3(x, 6.4, -8.4), 0.12, 0.09);
      p.box(wood, x - 0.06, 5.8, -9.2, x + 0.06, 5.95, -7.6, 0);
    }
    for (double z : new double[] {-9.1, -7.7}) {
      for (int i = -3; i < 3; i++) {
        double x = i * 13.0 + 6;
        p.flat(Finish.plain("steel", 0x1E1E1E, 0.6))
            .tube(
                List.of(new Vec3(x, 5.95, z), new Vec3(x + 6.5, 5.4, z), new Vec3(x + 13, 5.95, z)),
                t -> 0.012,
                4,
                false);
      }
    }
    l.thing("level-crossing", "level crossing barrier").at(5.6, -2.6, 0);
  }
}
