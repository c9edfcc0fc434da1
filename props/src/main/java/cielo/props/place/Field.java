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

/** A meadow among hedges and hills; as farm with barn, or wheat, or flowers. */
final class Field implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "field",
            "field",
            "field",
            "meadow",
            "grassland",
            "pasture",
            "countryside",
            "grass field",
            "open field",
            "prairie",
            "steppe",
            "wildflower meadow",
            "flower field"),
        SetEntry.outdoor(
            "field",
            "farm",
            "farm",
            "barn",
            "farmyard",
            "ranch",
            "farmland",
            "stable",
            "wheat field",
            "cornfield",
            "rice field",
            "vineyard"),
        SetEntry.outdoor(
            "field", "golf course", "golf course", "golf", "putting green", "golf green"),
        SetEntry.outdoor("field", "windmill", "windmill", "windmill field"),
        SetEntry.outdoor(
            "field",
            "castle",
            "castle",
            "fortress",
            "fort",
            "tower",
            "castle ruin",
            "medieval castle"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("field");
    boolean snow = Daylight.snowy(s);
    boolean farm = l.variant("farm");
    boolean golf = l.variant("golf course");
    double seed = d.between(0, 6);
    l.stage(4, 3);
    Nature.Ground g =
        (x, z) ->
            Nature.away(x, z, 6, 30)
                * (1.1 * Nature.roll(x, z, 46, seed) + 0.016 * Math.max(0, -z));
    Material ground =
        snow ? Finish.of("snow") : golf ? Finish.of("turf") : Finish.of(farm ? "grass" : "meadow");
    Nature.relief(l, "field", ground, 170, 86, g);
    Greenery.Season season = Park.season(l, snow);
    if (golf) {
      green(l, d, g);
    } else {
      grow(l, d, g, snow, farm);
    }
    if (farm) {
      farm(l, d, g, snow);
    } else {
      Nature.grove(
          l,
          new Nature.Grove(0.7, 0.2, 0.1, season, 12, 12, 34, 30),
          g,
          (x, z) -> Math.abs(x) < 5 && z > -18);
      Nature.bushes(l, season, 14, 8, 26, g, (x, z) -> Math.abs(x) < 4.6 && z > -9);
    }
    double side = d.chance(0.5) ? -1 : 1;
    if (l.variant("windmill")) {
      Follies.windmill(l, side * 6.5, g.at(side * 6.5, -19), -19);
    }
    if (l.variant("castle")) {
      Follies.castle(l, side * 2, g.at(side * 2, -34) - 0.6, -34);
    }
    hedgerows(l, season, d, g);
    Backdrop.trees(l, season, 0.2, 92, 9, -0.5, 0.5, 0.6);
    Nature.hills(
        l,
        "hills",
        SnowField.tile(Finish.of("meadow", snow ? 0xD3D9E0 : 0x7E8C48), 20),
        110,
        24,
        seed);
    Nature.hills(
        l,
        "far hills",
        SnowField.tile(Finish.of("hedge", snow ? 0xBFC8D0 : 0x5C7442), 26),
        190,
        60,
        seed + 2);
    Air air = Daylight.of(s, snow ? Rgb.grey(0.65) : new Rgb(0.15, 0.17, 0.07), 0.1, 0.6);
    boolean night = Daylight.night(s.hour());
    return l.place(
        air.withHaze(air.haze() * 0.8),
        Ambience.open(
            s, 0, true, Ambience.bed("wind", -8), Ambience.bed(night ? "crickets" : "birds", -2)),
        Box.of(-16, 0.15, -14, 16, 9, 13));
  }

  private static void grow(Layout l, Dice d, Nature.Ground g, boolean snow, boolean farm) {
    if (snow) {
      return;
    }
    int[] petals = {0xC83A32, 0xE6E2EE, 0xE2BE3A, 0x7C62B8};
    var tall = Meadow.patch("tall grass", Meadow.dry(), 20, 0.75, 0.42);
    var lush = Meadow.patch("lush grass", Meadow.grass(), 26, 0.75, 0.28);
    for (int i = 0; i < 260; i++) {
      double q = d.unit();
      double z = 6 - 30 * q;
      double x = d.between(-8 - 18 * q, 8 + 18 * q);
      boolean stage = Math.abs(x) < 4.6 && z > -3.8;
      if (stage) {
        continue;
      }
      var patch = farm || i % 3 > 0 ? lush : tall;
      if (!farm && i % 5 == 0) {
        int k = d.below(petals.length);
        patch = Meadow.patch("meadow flowers " + k, Meadow.flower(petals[k]), 12, 0.7, 0.4);
      }
      l.add(
          "grass",
          patch,
          new Pose(new Vec3(x, g.at(x, z) - 0.02, z), Quat.yaw(d.between(0, 6))),
          false);
    }
    var low = Meadow.patch("short grass", Meadow.grass(), 30, 0.8, 0.07);
    Meadow.scatter(l, "grass", low, 46, -5, -4, 5, 5, 0, (x, z) -> false);
  }

  private static void hedgerows(Layout l, Greenery.Season season, Dice d, Nature.Ground g) {
    for (int row = 0; row < 2; row++) {
      double z = -34 - 22 * row;
      for (int i = -14; i <= 14; i++) {
        double x = i * 4.2 + d.between(-1, 1);
        double y = g.at(x, z);
        var m =
            Greenery.tree(
                d.chance(0.3) ? Greenery.Species.BROAD : Greenery.Species.BUSH, season, d.below(3));
        l.add(
            "hedgerow",
            Backdrop.shadowless(m),
            new Pose(new Vec3(x, y - 0.1, z + d.between(-1, 1)), Quat.yaw(d.between(0, 6))),
            false);
      }
    }
  }

  private static void farm(Layout l, Dice d, Nature.Ground g, boolean snow) {
    double side = d.chance(0.5) ? -1 : 1;
    barn(l, side * 9.5, g.at(side * 9.5, -17), -17, -side * 0.25, snow);
    l.keep(Box.of(side * 9.5 - 6, 0, -23, side * 9.5 + 6, 8, -11));
    fence(l, g);
    Material hay = Finish.of("wicker", 0xC9A860, 0x7A5F2C);
    for (int i = 0; i < 3; i++) {
      double x = -side * (5.4 + 3.4 * i);
      double z = -6.5 - 3.5 * i;
      Piece p = l.piece("hay bale");
      double y = g.at(x, z);
      p.of(hay)
          .at(x, y + 0.62, z, Quat.about(Vec3.Z, Math.PI / 2))
          .cylinder(0.62, 0.62, 1.2, 0.05, 24);
      p.solid(
          hay,
          new cielo.scene.shape.Solid.Cylinder(0.6, 0.62),
          new Pose(new Vec3(x - 0.6, y + 0.62, z), Quat.about(Vec3.Z, Math.PI / 2)));
      l.keep(Box.of(x - 1.4, 0, z - 0.8, x + 0.4, 1.4, z + 0.8));
    }
    l.thing("wheelbarrow").at(side * 4.9, -3.9, 0.7);
    l.thing("barrel").at(side * 6.1, g.at(side * 6.1, -5), -5, 0);
    l.thing("horse-brown", "horse").at(-side * 3.5, g.at(3, -12.5), -12.5, side * 1.2);
    l.thing("chicken").at(side * 4.7, -3.3, 0.5);
    l.thing("chicken").at(side * 5.3, -3.5, 2.2);
    Nature.grove(
        l,
        new Nature.Grove(0.8, 0.2, 0, Park.season(l, snow), 8, 14, 30, 26),
        g,
        (x, z) -> Math.abs(x) < 5 && z > -20);
  }

  /** A red barn with a white-framed double door and a gable roof; front to +z of its yaw. */
  static void barn(Layout l, double x, double y, double z, double yaw, boolean snow) {
    Piece p = l.piece("barn");
    Frame f = Frame.facing(p, x, y, z, yaw);
    Material board = Finish.of("deck", 0x8E342A, 0x4A1A14);
    Material white = Finish.plain("wood_painted", 0xDCD8CE, 0.6);
    Material roof = snow ? Finish.of("snow") : Finish.of("shingle", 0x5A544E);
    double w = 4.4;
    double h = 3.6;
    double deep = 10;
    double top = 6.4;
    f.panel(board, -w, -0.4, w, h, 0, true);
    f.face(board, true, v(-w, h, 0), v(w, h, 0), v(0.01, top, 0), v(-0.01, top, 0));
    f.at(w, 0, 0, Math.PI / 2).panel(board, 0, -0.4, deep, h, 0, true);
    f.at(-w, 0, -deep, -Math.PI / 2).panel(board, 0, -0.4, deep, h, 0, true);
    double o = 0.5;
    double slope = (top - h) / w;
    double eave = h - slope * o;
    f.face(
        roof,
        true,
        v(-w - o, eave, o),
        v(0, top + 0.06, o),
        v(0, top + 0.06, -deep - o),
        v(-w - o, eave, -deep - o));
    f.face(
        roof,
        true,
        v(0, top + 0.06, o),
        v(w + o, eave, o),
        v(w + o, eave, -deep - o),
        v(0, top + 0.06, -deep - o));
    f.box(white, -1.7, 0, 0, -1.55, 2.9, 0.06, 0)
        .box(white, 1.55, 0, 0, 1.7, 2.9, 0.06, 0)
        .box(white, -1.7, 2.8, 0, 1.7, 2.95, 0.06, 0);
    f.box(white, -0.06, 0, 0, 0.06, 2.8, 0.05, 0);
    for (double s : new double[] {-1, 1}) {
      f.box(white, s * 0.8 - 0.75, 0.02, 0, s * 0.8 + 0.75, 0.16, 0.045, 0)
          .box(white, s * 0.8 - 0.75, 1.35, 0, s * 0.8 + 0.75, 1.47, 0.045, 0);
      f.box(white, s * (w - 0.08) - 0.08, 0, -0.02, s * (w - 0.08) + 0.08, h, 0.05, 0);
    }
    f.box(white, -0.6, 4.0, 0, 0.6, 5.1, 0.05, 0)
        .box(Finish.plain("wood_hard", 0x1A1512, 0.9), -0.5, 4.1, 0.02, 0.5, 5.0, 0.06, 0);
    f.block(board, -w, 0, -deep, w, top, 0);
  }

  private static double[] v(double x, double y, double z) {
    return new double[] {x, y, z};
  }

  private static void fence(Layout l, Nature.Ground g) {
    Material wood = Finish.of("deck", 0x9A8A72);
    Piece p = l.piece("fence");
    for (int i = -11; i < 11; i++) {
      double x = i * 2.2;
      double z = -9.6;
      double y = g.at(x, z);
      double y2 = g.at(x + 2.2, z);
      p.box(wood, x - 0.06, y - 0.2, z - 0.06, x + 0.06, y + 1.15, z + 0.06, 0);
      for (double h : new double[] {0.45, 0.95}) {
        MeshBuilder b = p.of(wood);
        b.tube(List.of(new Vec3(x, y + h, z), new Vec3(x + 2.2, y2 + h, z)), t -> 0.045, 4, false);
      }
    }
    p.block(wood, -24, 0, -9.7, 24, 1.1, -9.5);
    l.keep(Box.of(-24, 0, -10, 24, 1.2, -9.2));
  }

  private static void green(Layout l, Dice d, Nature.Ground g) {
    Material fine = Finish.of("turf", 0x6B9A42);
    Piece p = l.piece("putting green");
    new Lines(p, fine, 0.006).disc(0, 0, 5.6, 48);
    Lines hole = new Lines(p, Finish.plain("plastic_hard", 0x0A0A0A, 0.9), 0.009);
    hole.disc(1.6, -2.2, 0.054, 20);
    Piece flag = l.piece("flag");
    flag.of(Finish.plain("plastic_hard", 0xE8E6DE, 0.4))
        .rod(new Vec3(1.6, -0.1, -2.2), new Vec3(1.6, 2.1, -2.2), 0.012);
    flag.of(Finish.bothSides(Finish.of("fabric", 0xC8322A)))
        .at(1.85, 1.92, -2.2)
        .box(0.5, 0.34, 0.01, 0);
    l.spot(
        cielo.scene.shape.Spot.opening("hole", new Vec3(1.6, 0, -2.2), new Vec3(0, -1, 0), 0.054));
    Lines sand = new Lines(l.piece("bunker"), Finish.of("sand", 0xE2D2AC), 0.014);
    sand.disc(-8.2, -4.6, 1.9, 30).disc(-9.6, -5.4, 1.5, 28).disc(8.6, -6.8, 2.1, 30);
  }
}
