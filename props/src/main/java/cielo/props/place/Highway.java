package cielo.props.place;

import cielo.props.library.Library;
import cielo.props.maker.MeshBuilder;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** Open road from left to right through country; as motorway, race track, car park, petrol station. */
final class Highway implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor("road", "road", "road", "country road", "rural road", "open road", "coastal road", "mountain road", "roadside", "asphalt road", "outdoor track", "running track"),
        SetEntry.outdoor("road", "highway", "highway", "motorway", "freeway", "expressway", "autobahn", "interstate"),
        SetEntry.outdoor("road", "raceway", "raceway", "race track", "racetrack", "speedway", "race course", "circuit", "finish line", "start line", "drag strip"),
        SetEntry.outdoor("road", "parking lot", "parking lot", "car park", "parking", "parking space", "parking area", "skate park"),
        SetEntry.outdoor("road", "gas station", "gas station", "petrol station", "filling station"),
        SetEntry.outdoor("road", "runway", "runway", "airport", "airfield", "tarmac", "airport runway"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("road");
    boolean snow = Daylight.snowy(s);
    boolean wet = Daylight.wet(s);
    boolean on = Daylight.lampsOn(s.hour());
    String v = s.variant();
    boolean lot = v.equals("parking lot") || v.equals("gas station");
    boolean runway = v.equals("runway");
    double wide = v.equals("highway") ? 7.6 : v.equals("raceway") ? 6.5 : runway ? 14 : lot ? 13 : 3.7;
    double near = lot || runway ? 9 : wide;
    l.stage(4.5, Math.min(2.8, wide - 0.7));
    l.region("road", 0, 0, 0, 60, Math.min(3.2, wide - 0.6));
    double seed = d.between(0, 6);
    Nature.Ground g =
        (x, z) -> {
          double off = Math.max(0, Math.max(-z - wide - 1.2, z - near - 1.2));
          double soft = Math.min(1, off / 6);
          return -0.06 + soft * (0.35 + 0.7 * Nature.roll(x, z, 33, seed) + (lot || runway ? 0 : 0.05 * Math.max(0, -z - wide - 2)));
        };
    Material land = Finish.of(snow ? "snow" : "meadow");
    Nature.relief(l, "land", land, 190, 96, g);
    Material asphalt = snow ? Finish.of("snow", 0xA9AEB6) : Finish.worn(Finish.of(runway ? "concrete" : "asphalt", runway ? 0x8C8A84 : 0x515156), wet ? 0.86 : 0.25);
    Piece p = l.piece("road");
    p.level(asphalt, -95, -wide, 95, near, 0).block(asphalt, -95, -1, -wide, 95, 0, near);
    Greenery.Season season = Park.season(l, snow);
    switch (v) {
      case "highway" -> highway(l, wide, wet, on);
      case "raceway" -> raceway(l, d, wide);
      case "parking lot" -> lot(l, d, on);
      case "gas station" -> station(l, d, on);
      case "runway" -> runway(l, d, on);
      default -> country(l, d, wide, season, g, snow);
    }
    if (!lot && !runway && !v.equals("raceway")) {
      Nature.grove(l, new Nature.Grove(0.7, 0.2, 0.25, season, 40, wide + 6, 44, 26), g, (x, z) -> z > -wide - 3 && z < near + 4);
      Nature.bushes(l, season, 18, wide + 4, 30, g, (x, z) -> z > -wide - 2 && z < near + 3);
    }
    Backdrop.trees(l, season, 0.25, lot ? 48 : 78, lot ? 11 : 12, -0.5, 0.5, -0.2);
    Nature.hills(l, "hills", SnowField.tile(Finish.of("meadow", snow ? 0xD3D9E0 : 0x76864A), 20), 100, 26, seed);
    Nature.hills(l, "far hills", SnowField.tile(Finish.of("hedge", snow ? 0xBFC8D0 : 0x5C7048), 26), 180, 60, seed + 2);
    if (wet) {
      Puddles.lay(l, 16, -14, -wide + 0.4, 14, Math.min(near, 6) - 0.4, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, new Rgb(0.15, 0.15, 0.11), -0.3, 0.4);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night ? air.withExposure(1.9) : air.withHaze(air.haze() * 0.8),
        Ambience.open(s, 0, !lot, Ambience.bed("wind", -8), Ambience.bed(lot ? (night ? "traffic_night" : "traffic_day") : night ? "crickets" : "birds", -8)),
        Box.of(-16, 0.15, -12, 16, 8, 12));
  }

  private static Material white(Layout l) {
    return Finish.plain("asphalt", 0xD6D4CC, Daylight.wet(l.scenery) ? 0.3 : 0.75);
  }

  private static void country(Layout l, Dice d, double wide, Greenery.Season season, Nature.Ground g, boolean snow) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    line.rectangle(-95, -wide + 0.18, 95, -wide + 0.3).rectangle(-95, wide - 0.3, 95, wide - 0.18);
    for (int i = -14; i <= 14; i++) {
      line.rectangle(i * 6.0 - 1.5, -0.06, i * 6.0 + 1.5, 0.06);
    }
    Piece p = l.piece("verge");
    Material gravel = Finish.of("gravel");
    p.level(gravel, -95, -wide - 0.9, 95, -wide, -0.004).level(gravel, -95, wide, 95, wide + 0.9, -0.004);
    posts(l, -wide - 1.3, d);
    if (!snow) {
      var tall = Meadow.patch("verge grass", Meadow.grass(), 22, 0.7, 0.26);
      Meadow.scatter(l, "grass", tall, 120, -22, -14, 22, -wide - 1.4, -0.02, (x, z) -> false);
    }
  }

  private static void posts(Layout l, double z, Dice d) {
    Material wood = Finish.of("deck", 0x8A7A66);
    Piece p = l.piece("fence");
    for (int i = -14; i <= 14; i++) {
      p.box(wood, i * 3.0 - 0.06, -0.3, z - 2.4, i * 3.0 + 0.06, 1.1, z - 2.28, 0);
    }
    for (double y : new double[] {0.5, 0.95}) {
      p.box(wood, -42, y, z - 2.36, 42, y + 0.1, z - 2.31, 0);
    }
  }

  private static void highway(Layout l, double wide, boolean wet, boolean on) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    line.rectangle(-95, -wide + 0.3, 95, -wide + 0.5).rectangle(-95, wide - 0.5, 95, wide - 0.3);
    for (int i = -10; i <= 10; i++) {
      line.rectangle(i * 9.0 - 1.5, -3.9, i * 9.0 + 1.5, -3.75).rectangle(i * 9.0 - 1.5, 3.75, i * 9.0 + 1.5, 3.9).rectangle(i * 9.0 - 1.5, -0.07, i * 9.0 + 1.5, 0.07);
    }
    Material steel = Finish.metal(0xA9ADB0, 0.4);
    for (double z : new double[] {-wide - 0.5, wide + 0.6}) {
      Piece p = l.piece("guard rail");
      p.box(steel, -60, 0.5, z - 0.04, 60, 0.60, z + 0.04, 0.02).box(steel, -60, 0.68, z - 0.04, 60, 0.78, z + 0.04, 0.02).box(steel, -60, 0.58, z - 0.02, 60, 0.70, z + 0.02, 0);
      for (int i = -15; i <= 15; i++) {
        p.box(steel, i * 4.0 - 0.05, -0.1, z - 0.06, i * 4.0 + 0.05, 0.72, z + 0.0, 0);
      }
      p.block(steel, -60, 0, z - 0.08, 60, 0.8, z + 0.08);
    }
    sign(l);
    for (int i = -3; i <= 3; i++) {
      Lantern.street(l, i * 18.0 + 7, 0, -wide - 1.0, 0, on);
    }
  }

  private static void sign(Layout l) {
    Piece p = l.piece("sign");
    Material steel = Finish.metal(0x8E9296, 0.4);
    Material blue = Finish.lacquer(0x1F5A9A, 0.4);
    Material white = Finish.plain("plastic_hard", 0xE8E8E4, 0.5);
    p.of(steel).rod(new Vec3(-9.0, 0, -12.5), new Vec3(-9.0, 5.8, -12.5), 0.12);
    p.of(steel).rod(new Vec3(-5.6, 0, -12.5), new Vec3(-5.6, 5.8, -12.5), 0.12);
    p.flatBox(white, -10.1, 3.6, -12.4, -4.5, 6.1, -12.33, 0.02).flatBox(blue, -10.0, 3.7, -12.34, -4.6, 6.0, -12.31, 0.01);
    for (int i = 0; i < 3; i++) {
      p.flatBox(white, -9.5, 5.3 - 0.65 * i, -12.31, -9.5 + 2.6 - 0.5 * i, 5.6 - 0.65 * i, -12.30, 0);
    }
    p.flatBox(white, -5.6, 4.2, -12.31, -5.4, 5.2, -12.30, 0);
  }

  private static void raceway(Layout l, Dice d, double wide) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    line.rectangle(-95, -wide + 0.2, 95, -wide + 0.36).rectangle(-95, wide - 0.36, 95, wide - 0.2);
    Material black = Finish.plain("asphalt", 0x1A1A1B, 0.7);
    Lines dark = new Lines(l.piece("markings"), black, 0.0045);
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < 22; k++) {
        double z = -wide + 0.5 + 0.55 * k;
        ((i + k) % 2 == 0 ? line : dark).rectangle(5.0 + 0.45 * i, z, 5.45 + 0.45 * i, z + 0.55);
      }
    }
    Piece kerb = l.piece("kerb");
    Material red = Finish.plain("concrete", 0xB8322A, 0.6);
    Material pale = Finish.plain("concrete", 0xE0DED6, 0.6);
    for (int i = -30; i < 30; i++) {
      kerb.flatBox(i % 2 == 0 ? red : pale, i * 1.2, -0.05, -wide - 0.7, i * 1.2 + 1.2, 0.03, -wide, 0);
      kerb.flatBox(i % 2 == 0 ? red : pale, i * 1.2, -0.05, wide, i * 1.2 + 1.2, 0.03, wide + 0.7, 0);
    }
    Piece wall = l.piece("barrier");
    Material concrete = Finish.of("concrete", 0xC9C6BE);
    wall.solidBox(concrete, -60, -0.1, -wide - 4.4, 60, 0.95, -wide - 4.0, 0.04);
    int[] ads = {0x1F4F9A, 0xC8322A, 0x222326, 0xD9A52E, 0x2F7A4A};
    for (int i = -8; i < 8; i++) {
      wall.flatBox(Finish.lacquer(ads[Math.floorMod(i, 5)], 0.4), i * 5.0, 0.12, -wide - 4.0, i * 5.0 + 4.8, 0.85, -wide - 3.985, 0);
      wall.flatBox(Finish.plain("plastic_hard", 0xE8E8E4, 0.5), i * 5.0 + 0.8, 0.36, -wide - 3.985, i * 5.0 + 3.4, 0.58, -wide - 3.98, 0);
    }
    for (int i = 0; i < 30; i++) {
      Piece t = l.piece("tyre wall");
      for (int k = 0; k < 3; k++) {
        t.flat(Finish.plain(i / 5 % 2 == 0 ? "tyre" : "plastic_hard", i / 5 % 2 == 0 ? 0x1C1C1D : 0xD8D6CE, 0.8)).at(-18 + 0.62 * i, 0.1 + 0.2 * k, -wide - 3.5).torus(0.2, 0.1, 14, 8);
      }
    }
    Stand.build(l, -22, 24, -wide - 8, d);
    gantry(l, wide);
  }

  private static void gantry(Layout l, double wide) {
    Piece p = l.piece("gantry");
    Material steel = Finish.plain("painted_metal", 0x2B2D31, 0.45);
    p.of(steel).rod(new Vec3(6, 0, -wide - 1.6), new Vec3(6, 6.4, -wide - 1.6), 0.14);
    p.of(steel).rod(new Vec3(6, 0, wide + 1.4), new Vec3(6, 6.4, wide + 1.4), 0.14);
    p.flatBox(Finish.lacquer(0x1F2F6A, 0.4), 5.75, 5.4, -wide - 1.6, 6.0, 6.5, wide + 1.4, 0.02);
    for (int i = 0; i < 12; i++) {
      for (int k = 0; k < 2; k++) {
        if ((i + k) % 2 == 0) {
          p.flatBox(Finish.plain("plastic_hard", 0xE6E6E2, 0.5), 5.73, 5.45 + 0.5 * k, -3.6 + 0.6 * i, 5.75, 5.95 + 0.5 * k, -3.0 + 0.6 * i, 0);
        }
      }
    }
  }

  private static void lot(Layout l, Dice d, boolean on) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    for (int i = -9; i <= 9; i++) {
      line.rectangle(i * 2.6 - 0.05, -11.5, i * 2.6 + 0.05, -6.6).rectangle(i * 2.6 - 0.05, 4.6, i * 2.6 + 0.05, 8.6);
    }
    line.rectangle(-23.4, -11.6, 23.4, -11.5);
    String[] paint = {"white", "silver", "blue", "red", "black", "grey", "dark green", "orange"};
    String[] kinds = {"car", "car-sedan", "car-saloon"};
    for (int i = -4; i <= 4; i++) {
      if (d.chance(0.6)) {
        l.thing(Math.abs(i) < 3 ? "car" : kinds[d.below(3)], "car").with("color", paint[d.below(8)]).at(i * 2.6 + 1.3, -9.2, d.chance(0.5) ? 0 : Math.PI);
      }
    }
    Piece island = l.piece("island");
    island.solidBox(Finish.of("concrete", 0xB0ADA6), -26, 0, -13.6, 26, 0.14, -12.4, 0.02);
    for (int i = -3; i <= 3; i++) {
      Park.tree(l, Greenery.Species.SLIM, Park.season(l, Daylight.snowy(l.scenery)), i * 7.2 + 1, -13, d, true);
      Lantern.street(l, i * 11.0 + 4, 0, -12.7, 0, on);
    }
    shop(l, d, on, -30);
    l.thing("trash can").at(-5.2, -6.0, 0);
  }

  /** A long flat-roofed shop with a lit front. */
  private static void shop(Layout l, Dice d, boolean on, double z) {
    Piece p = l.piece("shop");
    Material wall = Finish.of("plaster", 0xCFC8BA);
    Material band = Finish.lacquer(new int[] {0x2A5F8A, 0xA8322A, 0x2F6A44}[d.below(3)], 0.4);
    p.solidBox(wall, -26, 0, z - 12, 26, 6.2, z, 0);
    p.flatBox(band, -26.1, 4.4, z - 0.1, 26.1, 5.6, z + 0.35, 0.02);
    Material pane = on ? Finish.glow(new Rgb(0.85, 0.70, 0.48)) : Finish.pane();
    for (int i = -6; i < 6; i++) {
      p.flatBox(pane, i * 4.0 + 0.2, 0.5, z, i * 4.0 + 3.8, 3.4, z + 0.03, 0);
      p.flatBox(Finish.plain("painted_metal", 0xDAD8D2, 0.4), i * 4.0 - 0.1, 0, z, i * 4.0 + 0.2, 3.6, z + 0.08, 0);
    }
    p.flatBox(Finish.plain("plastic_hard", 0xF0EEE8, 0.4).withLook(Finish.glow(on ? new Rgb(4, 3.8, 3.4) : new Rgb(0.3, 0.3, 0.28)).look()), -4, 4.7, z + 0.35, 4, 5.3, z + 0.38, 0.02);
  }

  private static void station(Layout l, Dice d, boolean on) {
    Piece p = l.piece("canopy");
    Material white = Finish.lacquer(0xE4E4E0, 0.35);
    Material band = Finish.lacquer(new int[] {0xC8322A, 0x1F6A4A, 0x1F4F9A}[d.below(3)], 0.35);
    p.box(white, -9, 4.7, -9.5, 9, 5.3, -4.2, 0.02);
    p.flatBox(band, -9.05, 4.8, -4.25, 9.05, 5.2, -4.15, 0.01);
    for (double x : new double[] {-6, 6}) {
      p.solidBox(white, x - 0.2, 0, -7.1, x + 0.2, 4.7, -6.7, 0.02);
      Piece q = l.piece("pump");
      for (double dx : new double[] {-1.7, 1.7}) {
        q.solidBox(band, x * 0.62 + dx - 0.35, 0.15, -7.2, x * 0.62 + dx + 0.35, 1.65, -6.7, 0.04);
        q.flatBox(Finish.plain("plastic_hard", 0x1E1F22, 0.4), x * 0.62 + dx - 0.26, 1.05, -6.71, x * 0.62 + dx + 0.26, 1.5, -6.69, 0.01);
        q.flatBox(Finish.glow(new Rgb(0.5, 1.2, 0.8)), x * 0.62 + dx - 0.18, 1.25, -6.692, x * 0.62 + dx + 0.18, 1.42, -6.685, 0);
        q.of(Finish.plain("rubber", 0x161617, 0.7)).tube(
            List.of(new Vec3(x * 0.62 + dx + 0.36, 1.3, -6.9), new Vec3(x * 0.62 + dx + 0.55, 0.7, -6.85), new Vec3(x * 0.62 + dx + 0.5, 0.35, -6.8), new Vec3(x * 0.62 + dx + 0.38, 0.95, -6.75)),
            t -> 0.022, 8, false);
      }
      q.solidBox(Finish.of("concrete", 0xB0ADA6), x * 0.62 - 2.5, 0, -7.5, x * 0.62 + 2.5, 0.15, -6.4, 0.02);
      l.keep(Box.of(x * 0.62 - 2.6, 0, -7.6, x * 0.62 + 2.6, 2, -6.3));
    }
    for (int i = -2; i <= 2; i++) {
      p.flatBox(Finish.glow(on ? new Rgb(13, 13, 12.5) : new Rgb(1.2, 1.2, 1.2)), i * 3.4 - 0.4, 4.67, -7.2, i * 3.4 + 0.4, 4.70, -6.6, 0);
      if (on && i % 2 == 0) {
        l.lamp(new cielo.scene.shape.Lamp("canopy lamp", new Vec3(i * 3.4, 4.6, -6.5), new Vec3(0, -0.9, 0.4).unit(), 1.3, new Rgb(60, 58, 54), 0.4, i == 0));
      }
    }
    shop(l, d, on, -16);
    l.thing("car").with("color", "blue").at(-7.6, -8.6, Math.PI / 2);
    l.thing("trash can").at(5.9, -5.4, 0);
  }

  private static void runway(Layout l, Dice d, boolean on) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    for (int i = -9; i <= 9; i++) {
      line.rectangle(i * 9.0 - 2.6, -0.22, i * 9.0 + 2.6, 0.22);
    }
    line.rectangle(-95, -13, 95, -12.6).rectangle(-95, 8.2, 95, 8.6);
    Piece p = l.piece("runway lights");
    for (int i = -20; i <= 20; i++) {
      p.flat(Finish.glow(on ? new Rgb(10, 9, 7) : new Rgb(0.8, 0.8, 0.7))).at(i * 4.0, 0.12, -13.4).ball(0.07, 4);
    }
    Piece h = l.piece("hangar");
    Material sheet = SnowField.tile(Finish.worn(Finish.of("corrugated", 0x9AA2A8), 0), 2.4);
    for (int k = -1; k <= 1; k++) {
      double x = k * 30 + 4;
      MeshBuilder b = h.flat(sheet);
      b.at(x, 0, -52).surface(24, 1, (s, t) -> new Vec3(-12 * StrictMath.cos(Math.PI * s), 9 * StrictMath.sin(Math.PI * s), -14 * t), cielo.props.maker.Surface.Uv.METRES);
      h.flatBox(Finish.plain("painted_metal", 0x2F4A66, 0.5), x - 10, 0, -52.2, x + 10, 5.5, -52, 0);
    }
  }
}
