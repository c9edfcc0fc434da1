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

/** Mown lawn, a winding gravel path, benches, old trees, a hedge, a line of trees behind. */
final class Park implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "park",
            "park",
            "park",
            "city park",
            "public park",
            "lawn",
            "grass",
            "campus",
            "picnic area",
            "dog park",
            "nature",
            "outdoors",
            "woods edge"),
        SetEntry.outdoor(
            "park",
            "garden",
            "garden",
            "backyard",
            "back yard",
            "yard",
            "front yard",
            "botanical garden",
            "flower garden",
            "botanical",
            "orchard",
            "nursery garden",
            "greenhouse"),
        SetEntry.outdoor("park", "playground", "playground"),
        SetEntry.outdoor(
            "park",
            "amusement park",
            "amusement park",
            "carrousel",
            "carousel",
            "fairground",
            "funfair",
            "theme park",
            "merry-go-round"),
        SetEntry.outdoor("park", "fountain", "fountain", "park fountain"),
        SetEntry.outdoor(
            "park", "campsite", "campsite", "camping site", "campground", "camp", "clearing"),
        SetEntry.outdoor("park", "cemetery", "cemetery", "graveyard"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("park");
    boolean snow = Daylight.snowy(s);
    boolean on = Daylight.lampsOn(s.hour());
    Greenery.Season season = season(l, snow);
    double bend = d.between(0.9, 1.6) * (d.chance(0.5) ? 1 : -1);
    double phase = d.between(-0.6, 0.6);
    l.stage(3.4, 2.8);
    ground(l, snow, Daylight.wet(s), bend, phase);
    middle(l, d, on, bend, phase);
    trees(l, season, d, bend, phase);
    if (!snow) {
      lawn(l, bend, phase);
    }
    Backdrop.trees(l, season, 0.2, 62, 14, -0.5, 0.5, -0.4);
    Backdrop.trees(l, season, 0.2, 84, 22, -0.5, 0.5, -0.4);
    Air air = Daylight.of(s, snow ? Rgb.grey(0.7) : new Rgb(0.10, 0.14, 0.05), 0.05, 0.55);
    boolean night = Daylight.night(s.hour());
    return l.place(
        night ? air.withOverhead(new Rgb(0.46, 0.56, 0.80)).withExposure(1.9) : air,
        Ambience.open(
            s,
            0.4,
            true,
            l.variant("fountain") ? Ambience.bed("fountain", -4) : Ambience.bed("leaves", -4),
            Ambience.bed(night ? "crickets" : "birds", 0)),
        Box.of(-14, 0.12, -14, 14, 8, 12));
  }

  static Greenery.Season season(Layout l, boolean snow) {
    if (snow) {
      return Greenery.Season.SNOW;
    }
    return switch (l.word("season", "")) {
      case "autumn", "fall" -> Greenery.Season.AUTUMN;
      case "spring" -> Greenery.Season.SPRING;
      case "winter" -> Greenery.Season.SNOW;
      case "blossom", "cherry blossom" -> Greenery.Season.BLOSSOM;
      default -> Greenery.Season.SUMMER;
    };
  }

  private static double pathX(double z, double bend, double phase) {
    return 1.5 * Math.signum(bend) * -1
        + bend * 1.6 * StrictMath.sin(z * 0.13 + phase)
        + 0.12 * z * -Math.signum(bend);
  }

  private static boolean onPath(double x, double z, double bend, double phase, double margin) {
    return Math.abs(x - pathX(z, bend, phase)) < 1.05 + margin;
  }

  private static void ground(Layout l, boolean snow, boolean wet, double bend, double phase) {
    Piece p = l.piece("lawn");
    Material lawn = Finish.of(snow ? "snow" : "grass");
    p.level(lawn, -110, -110, 110, 60, 0).block(lawn, -110, -1, -110, 110, 0, 60);
    Material gravel =
        snow
            ? Finish.of("snow", 0xD5DAE2)
            : Finish.worn(Finish.of("gravel", 0xB5A68C), wet ? 0.75 : 0.2);
    MeshBuilder b = l.piece("path").flat(gravel);
    int n = 60;
    int first = b.vertices();
    for (int i = 0; i <= n; i++) {
      double z = 14 - 52.0 * i / n;
      double x = pathX(z, bend, phase);
      double w = 1.08 + 0.05 * StrictMath.sin(z * 3.1);
      b.vertex(new Vec3(x - w, 0.008, z), Vec3.UP, x - w, -z);
      b.vertex(new Vec3(x + w, 0.008, z), Vec3.UP, x + w, -z);
    }
    for (int i = 0; i < n; i++) {
      int o = first + 2 * i;
      b.quad(o, o + 1, o + 3, o + 2);
    }
    l.region("path", pathX(-2, bend, phase), 0, -2, 1.0, 6);
    l.region("lawn", 0, 0, 0, 9, 7);
  }

  private static void trees(Layout l, Greenery.Season season, Dice d, double bend, double phase) {
    // two framing trees beside the view, then rings with growing gaps
    double[][] frame = {{-6.6, -3.4}, {7.2, -4.6}, {-8.5, 3.0}, {8.8, 2.2}};
    for (double[] p : frame) {
      tree(
          l,
          Greenery.Species.BROAD,
          season,
          p[0] + d.between(-0.6, 0.6),
          p[1] + d.between(-1, 1),
          d,
          true);
    }
    for (int i = 0; i < 46; i++) {
      double z = -7 - 34 * d.unit();
      double x = d.between(-34, 34);
      if (onPath(x, z, bend, phase, 1.6) || Math.abs(x) < 2.5 && z > -16) {
        continue;
      }
      double kind = d.unit();
      Greenery.Species sp =
          kind < 0.62
              ? Greenery.Species.BROAD
              : kind < 0.82 ? Greenery.Species.SLIM : Greenery.Species.PINE;
      tree(l, sp, season, x, z, d, z > -22);
    }
    for (int i = 0; i < 14; i++) {
      double a = d.between(0.3, 0.7) * 2 * Math.PI;
      double r = d.between(16, 34);
      tree(
          l,
          Greenery.Species.BROAD,
          season,
          r * StrictMath.sin(a),
          -r * StrictMath.cos(a),
          d,
          false);
    }
    for (int i = 0; i < 26; i++) {
      double z = -9 - 22 * d.unit();
      double x = (d.chance(0.5) ? 1 : -1) * d.between(4, 20);
      if (!onPath(x, z, bend, phase, 0.8) && l.free(x, z, 0.8)) {
        l.add(
            "bush",
            Greenery.tree(Greenery.Species.BUSH, season, d.below(3)),
            new Pose(new Vec3(x, -0.05, z), Quat.yaw(d.between(0, 6))),
            true);
        l.keep(Box.of(x - 0.6, 0, z - 0.6, x + 0.6, 1, z + 0.6));
      }
    }
  }

  static void tree(
      Layout l,
      Greenery.Species species,
      Greenery.Season season,
      double x,
      double z,
      Dice d,
      boolean real) {
    int kind = d.below(3);
    double yaw = d.between(0, 6.28);
    if (!l.free(x, z, 1.2)) {
      return;
    }
    var model = Greenery.tree(species, season, kind);
    l.add(
        "tree",
        real ? model : Backdrop.shadowless(model),
        new Pose(new Vec3(x, -0.05, z), Quat.yaw(yaw)),
        real);
    l.keep(Box.of(x - 0.9, 0, z - 0.9, x + 0.9, 3, z + 0.9));
  }

  private static void middle(Layout l, Dice d, boolean on, double bend, double phase) {
    double side = pathX(-5, bend, phase) > 0 ? -1 : 1;
    for (int i = 0; i < 3; i++) {
      double z = -4.6 - 9 * i;
      double x = pathX(z, bend, phase) + side * 1.6;
      Lantern.park(l, x, z, on);
      l.keep(Box.of(x - 0.3, 0, z - 0.3, x + 0.3, 3, z + 0.3));
      double bz = z - 1.8;
      l.thing(i == 1 ? "bench-painted" : "bench-park", "bench")
          .at(pathX(bz, bend, phase) + side * 1.75, bz, -side * Math.PI / 2);
      if (i == 0) {
        l.thing("trash-can-park", "trash can")
            .at(pathX(bz - 1.4, bend, phase) + side * 1.7, bz - 1.4, 0);
      }
    }
    switch (l.scenery.variant()) {
      case "playground" -> {
        l.thing("playground", "slide").at(-5, -8.5, 0.4);
        l.thing("swing").at(5, -9.5, -0.2);
        l.thing("seesaw").at(4.4, -4.9, 0.5);
        l.thing("sandpit", "sandbox").at(-4.6, -4.4, 0);
        l.thing("spring-rider", "spring rider").at(6.8, -6.3, -0.6);
        l.thing("trampoline").at(-9, -6.5, 0);
      }
      case "garden" -> {
        flowers(l, d, true);
        l.thing("table-bistro", "cafe table", "round table").at(-4.6, -4.4, 0);
        l.thing("chair-teak", "garden chair", "chair").at(-5.5, -4.3, 1.5);
        l.thing("chair-teak", "garden chair", "chair").at(-3.7, -4.5, -1.6);
        l.thing("wheelbarrow").at(5.2, -4.6, 0.8);
        l.thing("flower-box", "flower box", "planter").at(4.2, -5.6, 0);
        hedge(l);
      }
      case "campsite" -> {
        l.thing("tent").at(-4.4, -5.8, 0.6);
        l.thing("tent").with("color", "orange").at(4.8, -8.4, -0.5);
        l.thing("logs").at(3.9, -4.6, 0.3);
        l.thing("chair-camping", "camp stool").at(-1.5, -4.5, 0.3);
        l.thing("lantern-camping", "lantern").at(-2.6, -4.4, 0);
      }
      case "amusement park" -> Fairground.build(l, on);
      case "cemetery" -> graves(l, d);
      case "fountain" -> l.thing("fountain").anywhere().at(-bend, 0, -8.6, 0);
      default -> {
        if (d.chance(0.6)) {
          l.thing("fountain").at(pathX(-20, bend, phase), -22, 0);
        }
        l.thing("bicycle").at(-side * 4.4, -3.9, 1.1);
        flowers(l, d, false);
      }
    }
  }

  private static void hedge(Layout l) {
    Material m = Finish.of("hedge", Daylight.snowy(l.scenery) ? 0xC9D2D6 : 0x56752F);
    Piece p = l.piece("hedge");
    for (double side : new double[] {-1, 1}) {
      double x = side * 9.2;
      p.solidBox(m, Math.min(x, x + side * 0.8), 0, -13, Math.max(x, x + side * 0.8), 1.7, 6, 0.12);
    }
    p.solidBox(m, -9.2, 0, -13.8, 9.2, 1.8, -13, 0.12);
  }

  private static void flowers(Layout l, Dice d, boolean many) {
    int[] petals = {0xC8324A, 0xE8C63C, 0xE9E4EE, 0x8A5AB8, 0xE87A3A};
    int beds = many ? 5 : 2;
    for (int i = 0; i < beds; i++) {
      double x = (i % 2 == 0 ? -1 : 1) * d.between(4.2, 7.5);
      double z = -4 - 2.2 * i + d.between(-0.5, 0.5);
      if (!l.free(x, z, 1.1)) {
        continue;
      }
      var bed =
          Meadow.patch(
              "flowers" + i % petals.length,
              Meadow.flower(petals[i % petals.length]),
              34,
              0.95,
              0.42);
      Piece soil = l.piece("flower bed");
      new Lines(soil, Finish.of("soil"), 0.012).disc(x, z, 1.05, 24);
      l.add("flowers", bed, Pose.at(x, 0.01, z), false);
      l.keep(Box.of(x - 1, 0, z - 1, x + 1, 1, z + 1));
    }
  }

  private static void graves(Layout l, Dice d) {
    for (int row = 0; row < 4; row++) {
      for (int i = -4; i <= 4; i++) {
        double x = i * 2.1 + d.between(-0.2, 0.2);
        double z = -4.3 - 2.8 * row;
        if (!l.free(x, z, 0.6)) {
          continue;
        }
        Material stone = Finish.of("granite", d.chance(0.5) ? 0x8E8C86 : 0x6B6A68);
        double h = d.between(0.7, 1.15);
        Frame f = Frame.facing(l.piece("gravestone"), x, 0, z, d.between(-0.08, 0.08));
        f.box(stone, -0.36, 0, -0.09, 0.36, h, 0.09, 0.05)
            .box(stone, -0.45, 0, -0.16, 0.45, 0.16, 0.16, 0.02);
        f.block(stone, -0.4, 0, -0.1, 0.4, h, 0.1);
        l.keep(Box.of(x - 0.5, 0, z - 0.3, x + 0.5, 1, z + 0.3));
      }
    }
  }

  private static void lawn(Layout l, double bend, double phase) {
    var tuft = Meadow.patch("grass", Meadow.grass(), 30, 0.75, 0.11);
    Meadow.scatter(
        l,
        "grass",
        tuft,
        150,
        -10,
        -14,
        10,
        5.5,
        0,
        (x, z) ->
            onPath(x, z, bend, phase, 0.7) || Math.abs(x) < 3.4 + 0.5 && Math.abs(z) < 2.8 + 0.3);
    var low = Meadow.patch("mown", Meadow.grass(), 44, 0.8, 0.05);
    Meadow.scatter(
        l, "grass", low, 84, -6.5, -5, 6.5, 5.2, 0, (x, z) -> onPath(x, z, bend, phase, 0.75));
  }
}
