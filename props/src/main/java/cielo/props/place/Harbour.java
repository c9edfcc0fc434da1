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

/** A quay with bollards and moored boats, houses across the water; or the open sea. */
final class Harbour implements SetMaker {
  private static final double LEVEL = -0.9;
  private static final double EDGE = -4.2;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "harbour",
            "harbour",
            "harbour",
            "harbor",
            "port",
            "pier",
            "quay",
            "dock",
            "marina",
            "jetty",
            "wharf",
            "fishing village",
            "boardwalk"),
        SetEntry.outdoor(
            "harbour",
            "ocean",
            "ocean",
            "sea",
            "open sea",
            "open water",
            "open ocean",
            "waves",
            "high sea"),
        SetEntry.outdoor(
            "harbour",
            "underwater",
            "underwater coral reef",
            "underwater",
            "coral reef",
            "reef",
            "sea floor",
            "seabed",
            "ocean floor"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    return switch (s.variant()) {
      case "ocean" -> sea(s, library);
      case "underwater" -> Reef.make(s, library);
      default -> quay(s, library);
    };
  }

  private static Place sea(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("sea");
    double wave = s.weather().kind() == cielo.scene.place.Weather.Kind.STORM ? 1.6 : 0.45;
    l.stage(5, 4);
    l.region("water", 0, 0, 0, 30, 30);
    l.water(
        new Water(
            Box.of(-600, -40, -900, 600, 0, 200),
            wave,
            11,
            d.between(-0.5, 0.5),
            new Rgb(0.05, 0.22, 0.30),
            7));
    Backdrop.land(
        l,
        "coast",
        SnowField.tile(Finish.of("hedge", 0x5F7048), 30),
        340,
        460,
        0.04,
        0.24,
        56,
        6,
        (turns, out) -> {
          double end = Math.min(1, 12 * Math.min(turns - 0.04, 0.24 - turns));
          return -2
              + 40
                  * StrictMath.sqrt(Math.max(0, out * end))
                  * (0.5 + 0.5 * Backdrop.waves(turns, 2));
        });
    Air air = Daylight.of(s, new Rgb(0.06, 0.10, 0.12), -0.7, 0.2);
    return l.place(
        air.withHaze(air.haze() * 0.35),
        Ambience.open(s, 0, false, Ambience.bed("sea", 2), Ambience.bed("wind", -2)),
        Box.of(-20, 0.6, -16, 20, 12, 16));
  }

  private static Place quay(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("harbour");
    boolean wet = Daylight.wet(s);
    boolean on = Daylight.lampsOn(s.hour());
    boolean snow = Daylight.snowy(s);
    l.stage(3.6, 2.6);
    l.region("quay", 0, 0, 0, 12, 3.4).region("water", 0, LEVEL, -14, 12, 7);
    Piece p = l.piece("quay");
    Material stone =
        snow ? Finish.of("snow") : Finish.worn(Finish.of("cobble", 0x8A8478), wet ? 0.8 : 0.25);
    Material edge = Finish.of("granite", 0x9A958C);
    p.level(stone, -70, EDGE + 0.6, 70, 20, 0).block(stone, -70, -4, EDGE, 70, 0, 20);
    for (int i = -12; i < 12; i++) {
      p.flatBox(edge, i * 1.8, -0.4, EDGE - 0.1, i * 1.8 + 1.78, 0.015, EDGE + 0.62, 0.02);
    }
    p.wall(Finish.of("stonewall", 0x77716A), 70, EDGE, -70, EDGE, -4, 0, false);
    bollards(l);
    boats(l, d);
    furniture(l, d, on);
    town(l, d, on);
    l.water(
        new Water(
            Box.of(-120, -5, -90, 120, LEVEL, EDGE), 0.06, 2.4, 0.3, new Rgb(0.07, 0.20, 0.21), 3));
    Nature.hills(
        l,
        "hills",
        SnowField.tile(Finish.of("hedge", snow ? 0xC4CCD2 : 0x5A6E44), 18),
        86,
        30,
        d.between(0, 6));
    if (wet) {
      Puddles.lay(l, 12, -9, EDGE + 0.9, 9, 6, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, new Rgb(0.12, 0.15, 0.15), -0.3, 0.45);
    return l.place(
        Daylight.night(s.hour()) ? air.town(0.6).withExposure(1.9) : air.withHaze(air.haze() * 0.8),
        Ambience.open(s, 0.4, false, Ambience.bed("sea", -8), Ambience.bed("gulls", -6)),
        Box.of(-13, 0.15, -3.8, 13, 7, 11));
  }

  private static void bollards(Layout l) {
    Material iron = Finish.plain("iron", 0x232527, 0.55);
    for (int i = -4; i <= 4; i++) {
      double x = i * 4.6 + 2.3;
      Piece p = l.piece("bollard");
      p.of(iron).at(x, 0, EDGE + 0.85).cylinder(0.2, 0.14, 0.42, 0.03, 18);
      p.of(iron).at(x, 0.42, EDGE + 0.85).cylinder(0.2, 0.17, 0.14, 0.05, 18);
      p.block(iron, x - 0.18, 0, EDGE + 0.67, x + 0.18, 0.55, EDGE + 1.03);
    }
  }

  private static void boats(Layout l, Dice d) {
    int[] hulls = {0x2F5F7A, 0xE2DED2, 0xA8382E, 0x3A6A50, 0xD9B255};
    for (int i = 0; i < 6; i++) {
      double x = -19 + 7.4 * i + d.between(-1, 1);
      double z = i % 2 == 0 ? EDGE - 3.2 : EDGE - 9.5;
      boat(
          l,
          x,
          z,
          d.between(-0.25, 0.25) + (i % 3 == 0 ? Math.PI : 0),
          hulls[(i + d.below(3)) % 5],
          i % 2 == 1,
          d);
    }
    l.thing("rowboat", "boat")
        .anywhere()
        .at(d.chance(0.5) ? -5.2 : 5.4, LEVEL - 0.12, EDGE - 1.5, 1.5);
  }

  /** A small fishing boat: lofted hull, deck house, mast. */
  private static void boat(
      Layout l, double x, double z, double yaw, int colour, boolean mast, Dice d) {
    Piece p = l.piece("boat");
    Frame f = Frame.facing(p, x, LEVEL, z, yaw);
    Material hull = Finish.bothSides(Finish.lacquer(colour, 0.35));
    Material white = Finish.lacquer(0xE6E3DA, 0.4);
    Material deck = Finish.of("deck", 0xA58A66);
    double len = d.between(5.5, 7);
    MeshBuilder b = p.of(hull).at(f.pose(0, 0, 0));
    b.surface(
        20,
        8,
        (s, t) -> {
          double a = s * 2 - 1;
          double w = 1.15 * StrictMath.pow(Math.max(0, 1 - StrictMath.pow(Math.abs(a), 2.6)), 0.7);
          double sheer = 0.75 + 0.4 * a * a;
          double side = t * 2 - 1;
          double k = Math.abs(side);
          double y = -0.45 + (sheer + 0.45) * k * k;
          return new Vec3(a * len / 2, y, -w * side * (0.55 + 0.45 * k));
        },
        cielo.props.maker.Surface.Uv.METRES);
    f.box(deck, -len * 0.40, 0.45, -0.7, len * 0.30, 0.5, 0.7, 0);
    f.box(white, -0.9, 0.5, -0.62, 0.8, 1.75, 0.62, 0.04)
        .box(Finish.pane(), -0.7, 1.15, -0.64, 0.6, 1.55, 0.64, 0.01)
        .box(Finish.lacquer(colour, 0.4), -1.05, 1.75, -0.75, 0.95, 1.83, 0.75, 0.02);
    if (mast) {
      f.rod(Finish.of("wood", 0xB58A58), -1.2, 0.5, 0, -1.2, 5.2, 0, 0.05);
      f.rod(Finish.of("wood", 0xB58A58), -1.2, 2.2, 0, -3.0, 2.6, 0, 0.035);
      f.rod(Finish.plain("steel", 0x333333, 0.5), -1.2, 5.1, 0, len * 0.48, 1.2, 0, 0.01);
    }
  }

  private static void furniture(Layout l, Dice d, boolean on) {
    for (int i = 0; i < 3; i++) {
      l.thing("barrel").at(-5.0 - 0.7 * i, -2.6 + 0.3 * (i % 2), 0);
    }
    l.thing("crate").loose().seed(1).at(5.0, -2.7, 0.3);
    l.thing("crate").loose().seed(2).at(5.7, -2.5, -0.2);
    l.thing("crate").loose().seed(3).at(6.6, -2.9, 0.1);
    l.thing("bench-park", "bench").at(-7.6, 1.6, 0.4);
    for (double x : new double[] {-12.6, -4.5, 4.6, 12.8}) {
      Lantern.park(l, x, -2.9, on);
    }
    Material rope = Finish.of("rope");
    Piece p = l.piece("rope");
    p.of(rope)
        .at(4.3, 0.04, -1.9)
        .torus(0.3, 0.035, 30, 8)
        .at(4.3, 0.10, -1.9)
        .torus(0.27, 0.035, 30, 8)
        .at(4.3, 0.16, -1.9)
        .torus(0.3, 0.035, 30, 8);
  }

  private static void town(Layout l, Dice d, boolean on) {
    double z = -52;
    l.piece("far quay").flatBox(Finish.of("stonewall", 0x8A8378), -70, -4, z - 14, 70, 0.6, z, 0);
    double x = -58;
    while (x < 58) {
      double w = d.between(6.5, 9.5);
      Facade.Style style = Facade.style(d, 1, 3);
      Facade.flat(l, Frame.facing(l.piece("house"), x, 0.6, z - 3, 0), style, w, d);
      double h = style.height() + 0.6;
      Material roof = Daylight.snowy(l.scenery) ? Finish.of("snow") : Finish.of("rooftiles");
      Frame f = Frame.facing(l.piece("roof"), x, 0.6, z - 3, 0);
      f.face(
          roof,
          false,
          new double[] {-0.2, h - 0.6, 0.4},
          new double[] {w + 0.2, h - 0.6, 0.4},
          new double[] {w + 0.2, h + 2.2, -3.5},
          new double[] {-0.2, h + 2.2, -3.5});
      x += w;
    }
    l.add("church", church(d), Pose.at(-12, 0.6, z - 14), false);
  }

  private static cielo.scene.shape.Model church(Dice d) {
    Piece p = new Piece("tower");
    Material wall = Finish.of("plaster", 0xD9CFB8);
    p.flatBox(wall, -2.4, 0, -2.4, 2.4, 17, 2.4, 0);
    p.flat(Finish.of("rooftiles")).at(0, 17, 0, Quat.yaw(Math.PI / 4)).cylinder(3.6, 0.05, 7, 0, 4);
    return p.model();
  }
}
