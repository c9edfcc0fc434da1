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

/**
 * A flat roof high over a town: parapet, plant, a water tank; towers all round; or only the sky.
 */
final class Rooftop implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "rooftop",
            "rooftop",
            "rooftop",
            "roof",
            "roof terrace",
            "terrace",
            "balcony",
            "helipad",
            "skyline",
            "cityscape",
            "top of a building"),
        SetEntry.outdoor(
            "rooftop", "sky", "sky", "clouds", "cloud", "high altitude", "heaven", "blue sky"),
        SetEntry.outdoor(
            "rooftop",
            "construction site",
            "construction site",
            "building site",
            "scaffolding",
            "industrial area",
            "junkyard",
            "scrapyard",
            "landfill",
            "ruin",
            "ruins"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    return switch (s.variant()) {
      case "sky" -> sky(s, library);
      case "construction site" -> BuildingSite.make(s, library);
      default -> roof(s, library);
    };
  }

  private static Place roof(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("roof");
    boolean on = Daylight.lampsOn(s.hour());
    boolean wet = Daylight.wet(s);
    l.stage(3.4, 2.6);
    l.region("edge", 0, 0, -5.4, 7, 0.5);
    Piece p = l.piece("roof");
    Material floor =
        Daylight.snowy(s)
            ? Finish.of("snow")
            : Finish.worn(
                Finish.of(d.chance(0.5) ? "paving" : "gravel", 0x9C968C), wet ? 0.82 : 0.35);
    Material wall = Finish.of("brick", 0x9A6450);
    Material cap = Finish.of("concrete", 0xB5B1A8);
    p.level(floor, -11, -6.5, 11, 11, 0).block(floor, -11, -1, -6.5, 11, 0, 11);
    parapet(p, wall, cap, -11, -6.5, 11, -6.2);
    parapet(p, wall, cap, -11, -6.5, -10.7, 11);
    parapet(p, wall, cap, 10.7, -6.5, 11, 11);
    plant(l, d);
    town(l, d, on);
    if (on) {
      lights(l);
    }
    if (wet) {
      Puddles.lay(l, 14, -9, -5.6, 9, 6, 0);
      l.mirror();
    }
    Air air = Daylight.of(s, new Rgb(0.16, 0.16, 0.15), -0.5, 0.35);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night
            ? air.withExposure(1.9).withHaze(0.004, new Rgb(0.03, 0.028, 0.035))
            : air.withHaze(air.haze() * 0.6),
        Ambience.open(
            s,
            0,
            false,
            Ambience.bed("wind", -4),
            Ambience.bed(night ? "traffic_night" : "traffic_day", -10)),
        Box.of(-9.5, 0.15, -5.6, 9.5, 7, 10.5));
  }

  private static void parapet(
      Piece p, Material wall, Material cap, double x0, double z0, double x1, double z1) {
    p.solidBox(wall, x0, 0, z0, x1, 0.95, z1, 0);
    p.box(cap, x0 - 0.06, 0.95, z0 - 0.06, x1 + 0.06, 1.05, z1 + 0.06, 0.012);
  }

  private static void plant(Layout l, Dice d) {
    Material steel = Finish.plain("painted_metal", 0xB5B7B6, 0.45);
    Material dark = Finish.plain("painted_metal", 0x3A3D41, 0.5);
    double side = d.chance(0.5) ? 1 : -1;
    for (int i = 0; i < 2; i++) {
      double x = -side * (5.2 + 2.2 * i);
      Piece p = l.piece("air conditioner");
      p.solidBox(steel, x - 0.8, 0.2, -4.9, x + 0.8, 1.35, -3.8, 0.02);
      p.box(dark, x - 0.8, 0, -4.8, x - 0.7, 0.2, -3.9, 0)
          .box(dark, x + 0.7, 0, -4.8, x + 0.8, 0.2, -3.9, 0);
      p.of(dark).at(x, 1.35, -4.35).cylinder(0.42, 0.42, 0.06, 0.01, 24);
      for (int k = 0; k < 7; k++) {
        p.box(dark, x - 0.7, 0.4 + 0.12 * k, -3.8, x + 0.7, 0.44 + 0.12 * k, -3.78, 0);
      }
      l.keep(Box.of(x - 0.9, 0, -5, x + 0.9, 2, -3.7));
    }
    Piece t = l.piece("water tank");
    double x = side * 6.6;
    Material wood = Finish.of("deck", 0x7A6048);
    for (double a : new double[] {-0.9, 0.9}) {
      for (double b : new double[] {-0.9, 0.9}) {
        t.of(dark)
            .rod(new Vec3(x + a, 0, -3.2 + b), new Vec3(x + a * 0.8, 2.3, -3.2 + b * 0.8), 0.06);
      }
    }
    t.of(wood).at(x, 2.3, -3.2).cylinder(1.25, 1.2, 2.2, 0.02, 26);
    t.of(dark).at(x, 4.5, -3.2).cylinder(1.32, 0.05, 0.8, 0.01, 26);
    for (int k = 0; k < 4; k++) {
      t.of(dark).at(x, 2.55 + 0.55 * k, -3.2).torus(1.24, 0.018, 30, 6);
    }
    t.block(dark, x - 1, 0, -4.2, x + 1, 4.5, -2.2);
    l.keep(Box.of(x - 1.4, 0, -4.6, x + 1.4, 4, -1.8));
    Piece hut = l.piece("stair hut");
    Material wall = Finish.of("brick", 0x9A6450);
    double hx = -side * 8.2;
    hut.solidBox(wall, hx - 1.6, 0, -2.0, hx + 1.6, 2.7, 1.6, 0);
    hut.box(Finish.of("concrete", 0xB5B1A8), hx - 1.75, 2.7, -2.15, hx + 1.75, 2.85, 1.75, 0.012);
    hut.flatBox(Finish.lacquer(0x4A5A62, 0.4), hx - 0.5, 0.02, 1.6, hx + 0.5, 2.1, 1.63, 0.01);
    l.keep(Box.of(hx - 1.8, 0, -2.2, hx + 1.8, 3, 1.8));
    l.thing("chair-folding", "chair").loose().at(side * 4.4, 1.2, -side * 0.9);
    l.thing("crate").loose().at(side * 4.6, 0.2, 0.2);
    l.thing("potted plant").at(side * 5.2, -5.6, 0);
    l.thing("flower-box", "planter").at(-side * 2.6, -5.8, 0);
  }

  private static void town(Layout l, Dice d, boolean on) {
    int[] walls = {0x9A8A78, 0x8A9096, 0xA58470, 0x77808A, 0xB0A48E};
    int[] panes = {0x4A5862, 0x3F4A54, 0x55707E};
    Piece p = l.piece("tower");
    for (int i = 0; i < 54; i++) {
      double a = i * 0.118 * 6.283 + d.between(-0.1, 0.1);
      double r = 26 + 150 * StrictMath.pow(i / 54.0, 1.1);
      double w = d.between(12, 24);
      double h = 34 + d.between(-6, 24);
      Material m = Bays.tower(on ? 0x14171D : walls[d.below(5)], on ? 0x0B0D12 : panes[d.below(3)]);
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      if (z > 12 && i < 20) {
        continue;
      }
      Frame f = Frame.facing(p, x, -34, z, -a);
      int across = Math.max(1, (int) (w / 12));
      int up = Math.max(1, (int) (h / 14));
      f.tiled(m, -w / 2, 0, w / 2, h, 0, across, up);
      f.at(-w / 2, 0, 0, -Math.PI / 2).tiled(m, -w, 0, 0, h, 0, across, up);
      f.at(w / 2, 0, 0, Math.PI / 2).tiled(m, 0, 0, w, h, 0, across, up);
      f.flatBox(Finish.of("gravel", 0x77736C), -w / 2, h - 0.5, -w, w / 2, h, 0, 0);
      if (on) {
        for (int k = 0; k < 26; k++) {
          f.sheet(
              Finish.glow(new Rgb(1.5, 1.05, 0.55).times(d.between(0.4, 1.3))),
              (Math.floor(d.between(0, w / 1.5)) + 0.5) * 1.5 - w / 2,
              Math.floor(d.between(8, h / 1.75)) * 1.75 + 1.1,
              0.1,
              0.9,
              0.8);
        }
      }
    }
    l.piece("streets").level(Finish.of("asphalt"), -260, -260, 260, 120, -34);
  }

  private static void lights(Layout l) {
    Piece p = l.piece("lights");
    for (int i = -5; i <= 5; i++) {
      double x = i * 1.7;
      double y = 2.5 - 0.25 * (i % 2 == 0 ? 1 : 0);
      p.flat(Finish.glow(new Rgb(11, 7, 3.2))).at(x, y, -5.9).ball(0.05, 4);
    }
    p.of(Finish.plain("rubber", 0x1A1A1A, 0.7))
        .rod(new Vec3(-9, 2.5, -5.9), new Vec3(9, 2.5, -5.9), 0.008);
    for (double x : new double[] {-4, 0, 4}) {
      l.lamp(
          new cielo.scene.shape.Lamp(
              "fairy lights",
              new Vec3(x, 2.4, -4.8),
              new Vec3(0, -1, 0),
              Math.PI,
              new Rgb(1, 0.62, 0.28).times(5),
              0.5,
              x == 0));
    }
  }

  /** Nothing but sky: a place for things that fly; far below a quilt of fields under haze. */
  private static Place sky(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("sky");
    l.stage(5, 4);
    Piece p = l.piece("land");
    int[] fields = {0x7C8A48, 0x9A9A54, 0x5F7A3C, 0xB0A060, 0x6C7C44, 0x8A7A4C};
    for (int i = -7; i < 7; i++) {
      for (int k = -12; k < 3; k++) {
        Material m = SnowField.tile(Finish.of("meadow", fields[d.below(6)]), 34);
        p.level(m, i * 130, k * 110, i * 130 + 126, k * 110 + 106, -260);
      }
    }
    p.level(SnowField.tile(Finish.of("hedge", 0x4F6A3A), 30), -1000, -1400, 1000, 400, -262);
    clouds(l, d);
    Air air = Daylight.of(s, new Rgb(0.2, 0.24, 0.18), -0.4, 0.3);
    return l.place(
        air.tinted(new Rgb(0.62, 0.72, 0.84), 1).withHaze(0.0024),
        Ambience.open(s, 0, false, Ambience.bed("wind", 0)),
        Box.of(-30, -20, -25, 30, 25, 30));
  }

  /** Heaps of white balls, flat below, that the haze softens. */
  private static void clouds(Layout l, Dice d) {
    Material white = Finish.plain("snow", 0xF4F4F2, 1);
    if (!Daylight.night(l.scenery.hour())) {
      white = white.withLook(white.look().withEmission(new Rgb(0.10, 0.11, 0.13)));
    }
    for (int i = 0; i < 16; i++) {
      double a = d.between(-0.2, 0.2) * 6.283;
      double r = d.between(60, 260);
      double x = r * StrictMath.sin(a);
      double z = -r * StrictMath.cos(a);
      double y = d.between(-26, 34) * r / 160;
      double size = d.between(5, 11) * r / 110;
      Piece p = l.piece("cloud");
      for (int k = 0; k < 11; k++) {
        double q = d.between(-1, 1);
        double b = size * (0.35 + 0.65 * (1 - q * q)) * d.between(0.55, 0.95);
        p.flat(white)
            .at(x + 2.4 * size * q, y + b * 0.45, z + size * d.between(-0.6, 0.6))
            .scaled(1.25, 0.8, 1)
            .globe(b, 16);
      }
    }
  }
}
