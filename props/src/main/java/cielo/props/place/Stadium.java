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

/** A sports ground under stands: football pitch, baseball diamond, tennis court, outdoor hoop. */
final class Stadium implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "stadium",
            "football field",
            "football field",
            "soccer field",
            "soccer pitch",
            "football pitch",
            "football stadium",
            "soccer stadium",
            "stadium",
            "pitch",
            "sports field",
            "sports ground",
            "penalty area",
            "playing field",
            "rugby field"),
        SetEntry.outdoor(
            "stadium",
            "baseball field",
            "baseball stadium",
            "baseball field",
            "ballpark",
            "baseball diamond"),
        SetEntry.outdoor(
            "stadium",
            "tennis court",
            "tennis court",
            "tennis",
            "clay court",
            "outdoor tennis court"),
        SetEntry.outdoor(
            "stadium",
            "outdoor court",
            "outdoor basketball court",
            "street court",
            "playground court",
            "streetball court",
            "blacktop",
            "schoolyard",
            "school yard"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("stadium");
    boolean snow = Daylight.snowy(s);
    boolean on = Daylight.lampsOn(s.hour());
    l.stage(4.2, 3);
    switch (s.variant()) {
      case "baseball field" -> baseball(l, d, snow);
      case "tennis court" -> tennis(l, d, snow);
      case "outdoor court" -> court(l, d, snow);
      default -> football(l, d, snow);
    }
    boolean small = l.variant("tennis court", "outdoor court");
    Greenery.Season season = Park.season(l, snow);
    if (small) {
      Nature.grove(
          l,
          new Nature.Grove(0.7, 0.3, 0, season, 40, 20, 40, 24),
          (x, z) -> 0,
          (x, z) -> z > -12 && Math.abs(x) < 14);
    } else {
      Stand.build(l, -34, 34, -24, d);
      masts(l, on);
    }
    Backdrop.trees(l, season, 0.2, 62, 12, -0.5, 0.5, -0.3);
    Backdrop.skyline(l, 130, -0.3, 0.3, 30, on);
    if (Daylight.wet(s)) {
      Puddles.lay(l, 8, -8, -5, 8, 5, 0.004);
    }
    Air air = Daylight.of(s, new Rgb(0.10, 0.14, 0.06), -0.2, 0.5);
    if (Daylight.night(s.hour())) {
      // floodlight: a hard white key from a mast
      air =
          air.withSun(
                  new cielo.scene.place.KeyLight(
                      new Vec3(-0.55, 0.62, 0.55).unit(), new Rgb(5.2, 5.4, 5.6), 0.02))
              .withOverhead(new Rgb(0.6, 0.65, 0.75))
              .withExposure(1.2);
    }
    return l.place(
        air,
        Ambience.open(
            s,
            small ? 0 : 1.2,
            false,
            Ambience.bed(small ? "birds" : "hall", -6),
            Ambience.bed("wind", -12)),
        Box.of(-14, 0.15, -10, 14, 8, 12));
  }

  private static void football(Layout l, Dice d, boolean snow) {
    Piece p = l.piece("pitch");
    // mowing stripes
    for (int i = -10; i < 8; i++) {
      Material m = snow ? Finish.of("snow") : Finish.of("turf", i % 2 == 0 ? 0x5F8A38 : 0x558032);
      p.level(m, -60, i * 3.0, 60, i * 3.0 + 3.0, 0);
    }
    p.block(Finish.of("turf"), -60, -1, -40, 60, 0, 30);
    p.level(Finish.of("clay", 0xA85A40), -60, -24, 60, -18, 0.002);
    Lines line = new Lines(l.piece("markings"), Finish.plain("grass", 0xE0E2DA, 0.9), 0.006);
    double goal = -9.5;
    line.rectangle(-45, goal - 0.06, 45, goal + 0.06);
    line.frame(-9.16, goal, 9.16, goal + 5.5, 0.12)
        .frame(-20.2, goal, 20.2, goal + 16.5, 0.12)
        .disc(0, goal + 11, 0.12, 20);
    line.arc(0, goal + 11, 9.15, 0.64, Math.PI - 0.64, 0.12, 40);
    l.thing("goal", "football-goal").anywhere().at(0, 0, goal - 0.5, 0);
    l.region("goal area", 0, 0, goal + 2.7, 9, 2.7).region("pitch", 0, 0, 0, 20, 8);
    Piece ads = l.piece("boards");
    int[] tones = {0x1F4F9A, 0xC8322A, 0x222326, 0xD9A52E, 0x2F7A4A};
    for (int i = -9; i < 9; i++) {
      ads.box(
          Finish.lacquer(tones[Math.floorMod(i, 5)], 0.4),
          i * 4.0,
          0,
          -17.6,
          i * 4.0 + 3.95,
          0.9,
          -17.5,
          0);
      ads.flatBox(
          Finish.plain("plastic_hard", 0xEDEDE8, 0.5),
          i * 4.0 + 0.7,
          0.35,
          -17.5,
          i * 4.0 + 2.6,
          0.58,
          -17.49,
          0);
    }
  }

  private static void baseball(Layout l, Dice d, boolean snow) {
    Piece p = l.piece("field");
    Material turf = snow ? Finish.of("snow") : Finish.of("turf");
    p.level(turf, -80, -80, 80, 40, 0).block(turf, -80, -1, -80, 80, 0, 40);
    Material clay = Finish.of("clay", 0xA8704C);
    Lines dirt = new Lines(p, clay, 0.004);
    dirt.disc(0, 0, 4.6, 48)
        .disc(0, -18.4, 2.7, 36)
        .arc(0, -18, 16, Math.PI + 0.2, 2 * Math.PI - 0.2, 4, 60);
    Lines white = new Lines(l.piece("markings"), Finish.plain("plaster", 0xE8E6DE, 0.9), 0.008);
    white.frame(-1.9, -0.9, -0.7, 0.9, 0.08).frame(0.7, -0.9, 1.9, 0.9, 0.08).disc(0, 0, 0.22, 5);
    Piece plate = l.piece("bases");
    plate.flatBox(Finish.plain("rubber", 0xEDEBE4, 0.6), -0.3, 0, -18.5, 0.3, 0.03, -18.35, 0.01);
    Piece wall = l.piece("outfield wall");
    wall.flatBox(Finish.plain("painted_metal", 0x24503A, 0.6), -50, 0, -23.6, 50, 2.4, -23.3, 0);
    wall.flatBox(Finish.plain("painted_metal", 0xD9C23A, 0.6), -50, 2.4, -23.6, 50, 2.5, -23.3, 0);
    l.region("home plate", 0, 0, 0, 2, 2).region("mound", 0, 0, -18.4, 1.5, 1.5);
  }

  private static void tennis(Layout l, Dice d, boolean snow) {
    Piece p = l.piece("court");
    Material clay =
        snow
            ? Finish.of("snow")
            : d.chance(0.5) ? Finish.of("clay") : Finish.plain("asphalt", 0x2A5470, 0.85);
    Material around = Finish.plain("asphalt", 0x3A5A40, 0.9);
    p.level(around, -60, -40, 60, 30, -0.01)
        .level(clay, -11, -16, 11, 13, 0)
        .block(clay, -60, -1, -40, 60, 0, 30);
    double net = -5.2;
    Lines line = new Lines(l.piece("markings"), Finish.plain("plaster", 0xE8E8E2, 0.85), 0.004);
    line.frame(-5.485, net - 11.885, 5.485, net + 11.885, 0.06)
        .frame(-4.115, net - 11.885, 4.115, net + 11.885, 0.05);
    line.rectangle(-4.115, net - 6.4, 4.115, net - 6.34)
        .rectangle(-4.115, net + 6.34, 4.115, net + 6.4)
        .rectangle(-0.03, net - 6.4, 0.03, net + 6.4);
    Piece n = l.piece("net");
    Material post = Finish.plain("painted_metal", 0x1F3A2E, 0.4);
    Material mesh = Finish.plain("fabric", 0x17181A, 0.9);
    for (double x : new double[] {-6.4, 6.4}) {
      n.of(post).at(x, 0, net).cylinder(0.05, 0.05, 1.07, 0.01, 14);
    }
    n.box(Finish.of("fabric", 0xE8E6DE), -6.4, 0.90, net - 0.01, 6.4, 0.98, net + 0.01, 0);
    for (int i = -64; i <= 64; i++) {
      n.flatBox(mesh, i * 0.1 - 0.002, 0.03, net - 0.002, i * 0.1 + 0.002, 0.9, net + 0.002, 0);
    }
    for (int k = 0; k < 9; k++) {
      n.flatBox(mesh, -6.4, 0.05 + 0.1 * k, net - 0.002, 6.4, 0.054 + 0.1 * k, net + 0.002, 0);
    }
    n.block(mesh, -6.4, 0, net - 0.02, 6.4, 0.95, net + 0.02);
    fence(l, -17.2);
  }

  private static void court(Layout l, Dice d, boolean snow) {
    Piece p = l.piece("court");
    Material asphalt =
        snow
            ? Finish.of("snow")
            : Finish.worn(Finish.of("asphalt", 0x55585C), Daylight.wet(l.scenery) ? 0.86 : 0.3);
    p.level(asphalt, -60, -40, 60, 30, 0).block(asphalt, -60, -1, -40, 60, 0, 30);
    double end = -8.3;
    double ring = end + 1.575;
    Material key =
        Finish.plain("asphalt", new int[] {0x2F5F8A, 0xA8442E, 0x3A7A5A}[d.below(3)], 0.75);
    new Lines(p, key, 0.003).rectangle(-2.4, end, 2.4, end + 5.8);
    Lines line = new Lines(l.piece("markings"), Finish.plain("asphalt", 0xE2E0D8, 0.75), 0.005);
    line.frame(-2.45, end, 2.45, end + 5.8, 0.05)
        .arc(0, end + 5.8, 1.8, 0, Math.PI, 0.05, 36)
        .arc(0, ring, 6.75, 0.22, Math.PI - 0.22, 0.05, 60)
        .rectangle(-7.5, end - 0.05, 7.5, end);
    line.rectangle(-7.5, end, -7.45, 9).rectangle(7.45, end, 7.5, 9);
    l.thing("hoop").anywhere().spotAt("ring", 0, 3.05, ring, 0);
    fence(l, -10.6);
    l.thing("bench-wooden", "bench").at(-6.6, -3.5, Math.PI / 2);
    l.thing("trash can").at(6.4, -6.2, 0);
    Facade.Style style = Facade.style(d, 2, 3);
    for (int i = -3; i < 3; i++) {
      Facade.build(
          l,
          Frame.facing(l.piece("house"), i * 9.0, 0, -18, 0),
          i == 0 ? style : Facade.style(d, 2, 4),
          9,
          Math.abs(i) < 2,
          d);
    }
  }

  /** Chain-link on posts. */
  private static void fence(Layout l, double z) {
    Piece p = l.piece("fence");
    Material post = Finish.plain("painted_metal", 0x4A5A52, 0.45);
    for (int i = -6; i <= 6; i++) {
      p.of(post).rod(new Vec3(i * 2.6, 0, z), new Vec3(i * 2.6, 3.2, z), 0.035);
    }
    for (double y : new double[] {0.1, 1.6, 3.2}) {
      p.of(post).rod(new Vec3(-15.6, y, z), new Vec3(15.6, y, z), 0.022);
    }
    Material wire = Greenery.card("chain link", Stadium::chain);
    Frame.facing(p, -15.6, 0.1, z, 0)
        .tiled(
            wire.withLook(wire.look().bothSides().withTranslucency(0)), 0, 0, 31.2, 3.1, 0, 62, 6);
    p.block(post, -15.6, 0, z - 0.04, 15.6, 3.2, z + 0.04);
  }

  private static cielo.scene.material.Texels chain() {
    int n = 128;
    int[] argb = new int[n * n];
    for (int j = 0; j < n; j++) {
      for (int i = 0; i < n; i++) {
        double u = (i + 0.5) / n * 5;
        double v = (j + 0.5) / n * 5;
        double a = Math.abs(u + v - Math.rint(u + v));
        double b = Math.abs(u - v - Math.rint(u - v));
        boolean wire = Math.min(a, b) < 0.075;
        argb[j * n + i] = (wire ? 0xFF000000 : 0) | Paint.argb(0.24, 0.26, 0.25) & 0xFFFFFF;
      }
    }
    return new cielo.scene.material.Texels(n, n, argb);
  }

  private static void masts(Layout l, boolean on) {
    Piece p = l.piece("floodlight");
    Material steel = Finish.metal(0x8E9296, 0.45);
    for (double x : new double[] {-30, 30}) {
      p.flat(steel).rod(new Vec3(x, 0, -36), new Vec3(x, 24, -36), 0.4, 0.25);
      for (int i = 0; i < 12; i++) {
        p.flatBox(
            on ? Finish.glow(new Rgb(16, 16, 15)) : Finish.plain("glass", 0xD0D4D4, 0.2),
            x - 2 + (i % 4) * 1.05,
            23 + (i / 4) * 1.05,
            -35.8,
            x - 1.1 + (i % 4) * 1.05,
            23.9 + (i / 4) * 1.05,
            -35.7,
            0);
      }
      p.flatBox(
          Finish.plain("painted_metal", 0x2B2D30, 0.5),
          x - 2.2,
          22.8,
          -36,
          x + 2.3,
          26.3,
          -35.82,
          0);
    }
  }
}
