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

/**
 * Open road from left to right through country; as motorway, race track, car park, petrol station.
 */
final class Highway implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "road",
            "road",
            "road",
            "country road",
            "rural road",
            "open road",
            "coastal road",
            "mountain road",
            "roadside",
            "asphalt road",
            "outdoor track",
            "running track"),
        SetEntry.outdoor(
            "road",
            "highway",
            "highway",
            "motorway",
            "freeway",
            "expressway",
            "autobahn",
            "interstate"),
        SetEntry.outdoor(
            "road",
            "raceway",
            "raceway",
            "race track",
            "racetrack",
            "speedway",
            "race course",
            "circuit",
            "finish line",
            "start line",
            "drag strip"),
        SetEntry.outdoor(
            "road",
            "parking lot",
            "parking lot",
            "car park",
            "parking",
            "parking space",
            "parking area",
            "skate park"),
        SetEntry.outdoor("road", "gas station", "gas station", "petrol station", "filling station"),
        SetEntry.outdoor(
            "road", "runway", "runway", "airport", "airfield", "tarmac", "airport runway"));
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
    double wide =
        v.equals("highway") ? 7.6 : v.equals("raceway") ? 6.5 : runway ? 14 : lot ? 13 : 3.7;
    double near = lot || runway ? 9 : wide;
    l.stage(4.5, Math.min(2.8, wide - 0.7));
    l.region("road", 0, 0, 0, 60, Math.min(3.2, wide - 0.6));
    double seed = d.between(0, 6);
    Nature.Ground g =
        (x, z) -> {
          double off = Math.max(0, Math.max(-z - wide - 1.2, z - near - 1.2));
          double soft = Math.min(1, off / 6);
          return -0.06
              + soft
                  * (0.35
                      + 0.7 * Nature.roll(x, z, 33, seed)
                      + (lot || runway ? 0 : 0.05 * Math.max(0, -z - wide - 2)));
        };
    Material land = Finish.of(snow ? "snow" : "meadow");
    Nature.relief(l, "land", land, 190, 96, g);
    Material asphalt =
        snow
            ? Finish.of("snow", 0xA9AEB6)
            : Finish.worn(
                Finish.of(runway ? "concrete" : "asphalt", runway ? 0x8C8A84 : 0x515156),
                wet ? 0.86 : 0.25);
    Piece p = l.piece("road");
    p.level(asphalt, -95, -wide, 95, near, 0).block(asphalt, -95, -1, -wide, 95, 0, near);
    Greenery.Season season = Park.season(l, snow);
    switch (v) {
      case "highway" -> highway(l, wide, wet, on);
      case "raceway" -> Racetrack.build(l, d, wide);
      case "parking lot" -> Forecourt.lot(l, d, on);
      case "gas station" -> Forecourt.station(l, d, on);
      case "runway" -> runway(l, d, on);
      default -> country(l, d, wide, season, g, snow);
    }
    if (!lot && !runway && !v.equals("raceway")) {
      Nature.grove(
          l,
          new Nature.Grove(0.7, 0.2, 0.25, season, 40, wide + 6, 44, 26),
          g,
          (x, z) -> z > -wide - 3 && z < near + 4);
      Nature.bushes(l, season, 18, wide + 4, 30, g, (x, z) -> z > -wide - 2 && z < near + 3);
    }
    Backdrop.trees(l, season, 0.2, lot ? 48 : 78, lot ? 11 : 12, -0.5, 0.5, -0.2);
    Nature.hills(
        l,
        "hills",
        SnowField.tile(Finish.of("meadow", snow ? 0xD3D9E0 : 0x76864A), 20),
        100,
        26,
        seed);
    Nature.hills(
        l,
        "far hills",
        SnowField.tile(Finish.of("hedge", snow ? 0xBFC8D0 : 0x5C7048), 26),
        180,
        60,
        seed + 2);
    if (wet) {
      Puddles.lay(l, 16, -14, -wide + 0.4, 14, Math.min(near, 6) - 0.4, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, new Rgb(0.15, 0.15, 0.11), 0.0, 0.55);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night ? air.town(0.35).withExposure(1.9) : air.withHaze(air.haze() * 0.8),
        Ambience.open(
            s,
            0,
            !lot,
            Ambience.bed("wind", -8),
            Ambience.bed(
                lot ? (night ? "traffic_night" : "traffic_day") : night ? "crickets" : "birds",
                -8)),
        Box.of(-16, 0.15, -12, 16, 8, 12));
  }

  static Material white(Layout l) {
    return Finish.plain("asphalt", 0xD6D4CC, Daylight.wet(l.scenery) ? 0.3 : 0.75);
  }

  private static void country(
      Layout l, Dice d, double wide, Greenery.Season season, Nature.Ground g, boolean snow) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    line.rectangle(-95, -wide + 0.18, 95, -wide + 0.3).rectangle(-95, wide - 0.3, 95, wide - 0.18);
    for (int i = -14; i <= 14; i++) {
      line.rectangle(i * 6.0 - 1.5, -0.06, i * 6.0 + 1.5, 0.06);
    }
    Piece p = l.piece("verge");
    Material gravel = Finish.of("gravel");
    p.level(gravel, -95, -wide - 0.9, 95, -wide, -0.004)
        .level(gravel, -95, wide, 95, wide + 0.9, -0.004);
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
      line.rectangle(i * 9.0 - 1.5, -3.9, i * 9.0 + 1.5, -3.75)
          .rectangle(i * 9.0 - 1.5, 3.75, i * 9.0 + 1.5, 3.9)
          .rectangle(i * 9.0 - 1.5, -0.07, i * 9.0 + 1.5, 0.07);
    }
    Material steel = Finish.metal(0xA9ADB0, 0.4);
    for (double z : new double[] {-wide - 0.5, wide + 0.6}) {
      Piece p = l.piece("guard rail");
      p.box(steel, -60, 0.5, z - 0.04, 60, 0.60, z + 0.04, 0.02)
          .box(steel, -60, 0.68, z - 0.04, 60, 0.78, z + 0.04, 0.02)
          .box(steel, -60, 0.58, z - 0.02, 60, 0.70, z + 0.02, 0);
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
    p.flatBox(white, -10.1, 3.6, -12.4, -4.5, 6.1, -12.33, 0.02)
        .flatBox(blue, -10.0, 3.7, -12.34, -4.6, 6.0, -12.31, 0.01);
    for (int i = 0; i < 3; i++) {
      p.flatBox(
          white, -9.5, 5.3 - 0.65 * i, -12.31, -9.5 + 2.6 - 0.5 * i, 5.6 - 0.65 * i, -12.30, 0);
    }
    p.flatBox(white, -5.6, 4.2, -12.31, -5.4, 5.2, -12.30, 0);
  }

  private static void runway(Layout l, Dice d, boolean on) {
    Lines line = new Lines(l.piece("markings"), white(l), 0.004);
    for (int i = -9; i <= 9; i++) {
      line.rectangle(i * 9.0 - 2.6, -0.22, i * 9.0 + 2.6, 0.22);
    }
    line.rectangle(-95, -13, 95, -12.6).rectangle(-95, 8.2, 95, 8.6);
    Piece p = l.piece("runway lights");
    for (int i = -20; i <= 20; i++) {
      p.flat(Finish.glow(on ? new Rgb(10, 9, 7) : new Rgb(0.8, 0.8, 0.7)))
          .at(i * 4.0, 0.12, -13.4)
          .ball(0.07, 4);
    }
    Piece h = l.piece("hangar");
    Material sheet = SnowField.tile(Finish.worn(Finish.of("corrugated", 0x9AA2A8), 0), 2.4);
    for (int k = -1; k <= 1; k++) {
      double x = k * 30 + 4;
      MeshBuilder b = h.flat(sheet);
      b.at(x, 0, -52)
          .surface(
              24,
              1,
              (s, t) ->
                  new Vec3(
                      -12 * StrictMath.cos(Math.PI * s), 9 * StrictMath.sin(Math.PI * s), -14 * t),
              cielo.props.maker.Surface.Uv.METRES);
      h.flatBox(
          Finish.plain("painted_metal", 0x2F4A66, 0.5), x - 10, 0, -52.2, x + 10, 5.5, -52, 0);
    }
  }
}
