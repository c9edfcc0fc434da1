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
import cielo.scene.place.Water;
import java.util.List;

/** A grassy bank before still water, woods and hills on the far side; or a river, pond, marsh. */
final class Lake implements SetMaker {
  private static final double LEVEL = -0.45;

  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "lake",
            "lake",
            "lake",
            "lakeside",
            "lakeshore",
            "mountain lake",
            "shore of a lake",
            "water"),
        SetEntry.outdoor("lake", "pond", "pond", "puddle", "duck pond"),
        SetEntry.outdoor(
            "lake",
            "river",
            "river",
            "stream",
            "riverbank",
            "riverside",
            "brook",
            "creek",
            "canal",
            "waterfall"),
        SetEntry.outdoor("lake", "bridge", "bridge", "stone bridge", "river bridge"),
        SetEntry.outdoor("lake", "marsh", "marsh", "swamp", "wetland", "bog"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("lake");
    boolean snow = Daylight.snowy(s);
    double seed = d.between(0, 6);
    double near = -4.6;
    double wide =
        switch (s.variant()) {
          case "pond" -> 9;
          case "river", "bridge" -> 11;
          case "marsh" -> 26;
          default -> 95;
        };
    boolean through = l.variant("river", "bridge");
    l.stage(3.6, 2.8);
    l.region("bank", 0, 0, 0, 9, 3).region("shore", 0, LEVEL + 0.1, near - 0.6, 8, 0.5);
    double far = near - wide;
    Nature.Ground g =
        (x, z) -> {
          double bend =
              1.1 * StrictMath.sin(0.16 * x + seed)
                  - (through ? 0 : l.variant("pond") ? 0.02 * x * x : 0);
          double in = Math.min(near + bend - z, z - (far + bend)); // positive inside the water
          double side = l.variant("pond") ? 8.5 - Math.abs(x) : 99;
          in = Math.min(in, side);
          double bed = in > 0 ? -0.16 * Math.min(in, 9) : 0;
          double rise = z < far ? 0.05 * (far - z) : 0;
          return Nature.away(x, z, 4.4, 12)
                  * 0.25
                  * Nature.roll(x, z, 13, seed)
                  * (in > -1 ? 0.2 : 1)
              + LEVEL * Math.clamp((in + 2.6) / 2.6, 0, 1)
              + bed
              + Math.min(4, rise);
        };
    boolean marsh = l.variant("marsh");
    Material bank =
        snow ? Finish.of("snow") : marsh ? Finish.of("moss", 0x6B7038) : Finish.of("grass");
    Nature.relief(l, "bank", bank, 240, 121, g);
    Greenery.Season season = Park.season(l, snow);
    Meadow.Bare bare = (x, z) -> Math.abs(x) < 4.2 && z > -6 && z < 9 || g.at(x, z) < LEVEL + 0.25;
    Nature.grove(
        l,
        new Nature.Grove(0.6, 0.3, 0.3, season, 18, 6, 17, 99),
        g,
        (x, z) -> bare.at(x, z) || z < near);
    Nature.grove(
        l,
        new Nature.Grove(
            0.5, 0.2, 0.5, season, 70, Math.min(60, wide + 7), Math.min(60, wide + 7) + 26, 0),
        g,
        bare);
    reeds(l, d, g, near, marsh ? 220 : 70, marsh, wide);
    Nature.rocks(l, Finish.worn(Finish.of("rock", 0x7F7A70), 0.7), 18, 4.6, 12, 0.2, 1.1, g);
    if (l.variant("bridge")) {
      Follies.bridge(l, d.chance(0.5) ? -5.8 : 5.8, 0.15, near + 1.2, far - 2.2);
    }
    if (!marsh && !through && !snow) {
      pier(l, near, d);
    }
    if (!snow) {
      var tuft = Meadow.patch("bank grass", Meadow.grass(), 26, 0.7, 0.16);
      Meadow.scatter(
          l,
          "grass",
          tuft,
          110,
          -10,
          -4.2,
          10,
          6,
          -0.02,
          (x, z) -> Math.abs(x) < 3.8 && Math.abs(z) < 3.1 || g.at(x, z) < -0.12);
    }
    Backdrop.trees(l, season, 0.2, Math.min(128, wide + 40), 13, -0.5, 0.5, 0.5);
    if (wide > 60) {
      Nature.hills(
          l,
          "hills",
          SnowField.tile(Finish.of("hedge", snow ? 0xC4CCD2 : 0x55703E), 18),
          130,
          34,
          seed);
    } else {
      Nature.hills(
          l,
          "hills",
          SnowField.tile(Finish.of("hedge", snow ? 0xC4CCD2 : 0x55703E), 18),
          92,
          16,
          seed);
    }
    l.water(
        new Water(
            Box.of(-120, -3, far - 3, 120, LEVEL, near + 1.6),
            through ? 0.05 : 0.03,
            through ? 1.1 : 1.8,
            0.5,
            marsh ? new Rgb(0.16, 0.17, 0.07) : new Rgb(0.10, 0.22, 0.20),
            marsh ? 0.8 : 2.6));
    Air air = Daylight.of(s, new Rgb(0.12, 0.16, 0.12), -0.6, 0.3);
    boolean night = Daylight.night(s.hour());
    return l.place(
        air.withHaze(Math.max(0.004, air.haze() * 0.8)),
        Ambience.open(
            s,
            0.3,
            true,
            Ambience.bed(through ? "stream" : "leaves", -2),
            Ambience.bed(
                night ? (l.variant("pond", "marsh") ? "frogs" : "crickets") : "birds", -2)),
        Box.of(-12, 0.15, -4.4, 12, 7, 11));
  }

  private static void reeds(
      Layout l, Dice d, Nature.Ground g, double near, int count, boolean marsh, double wide) {
    var reed = Meadow.patch("reed", Meadow.reed(), 12, 0.45, 1.25);
    for (int i = 0; i < count; i++) {
      double x = d.between(-22, 22);
      double z = marsh ? near - d.between(-1.4, Math.min(wide, 24)) : near + d.between(-1.3, 1.2);
      double y = g.at(x, z);
      boolean clear = Math.abs(x) < 3.4 && !marsh || Math.abs(x) < 2 && z > near - 3;
      if (y < LEVEL + 0.2 && y > LEVEL - (marsh ? 2 : 0.8) && !clear) {
        l.add(
            "reed",
            reed,
            new Pose(new Vec3(x, Math.max(y, LEVEL - 0.5), z), Quat.yaw(d.between(0, 6))),
            false);
      }
    }
  }

  /** A wooden landing stage that runs out over the water at one side. */
  private static void pier(Layout l, double near, Dice d) {
    Material deck = Finish.of("deck");
    double x = (d.chance(0.5) ? 1 : -1) * 5.6;
    Piece p = l.piece("pier");
    for (int i = 0; i < 26; i++) {
      double z = near + 1.6 - 0.32 * i;
      p.box(deck, x - 0.75, -0.05, z - 0.30, x + 0.75, 0.0, z, 0);
    }
    p.block(deck, x - 0.75, -0.05, near - 6.8, x + 0.75, 0, near + 1.6);
    Material post = Finish.of("bark", 0x6B5A48);
    for (int i = 0; i < 4; i++) {
      for (double side : new double[] {-0.7, 0.7}) {
        double z = near + 0.8 - 2.4 * i;
        p.of(post).at(x + side, -2.2, z).cylinder(0.08, 0.07, 2.6, 0.01, 10);
      }
    }
    l.keep(Box.of(x - 1, -1, near - 7, x + 1, 2, near + 2));
    l.surface("pier", x, 0, near - 3, 0.7, 3.5);
    l.thing("rowboat", "boat")
        .anywhere()
        .at(x + (x > 0 ? -1.6 : 1.6), LEVEL - 0.15, near - 4.4, 0.1);
  }
}
