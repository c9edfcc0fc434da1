package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import java.util.List;

/** Snow: drifts, snowed pines, peaks; as slope, valley of mountains, or polar ice. */
final class SnowField implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "snow field",
            "snow field",
            "snow field",
            "snow",
            "snowy field",
            "winter landscape",
            "winter",
            "snowfield",
            "tundra"),
        SetEntry.outdoor(
            "snow field",
            "ski slope",
            "ski slope",
            "slope",
            "ski resort",
            "piste",
            "snowy mountain",
            "snowy hill"),
        SetEntry.outdoor(
            "snow field",
            "glacier",
            "glacier",
            "iceberg",
            "arctic",
            "antarctica",
            "polar ice",
            "north pole",
            "south pole",
            "ice field"),
        SetEntry.outdoor(
            "snow field",
            "mountain",
            "mountain",
            "mountains",
            "alps",
            "valley",
            "peak",
            "mountain top",
            "alpine meadow",
            "mountain valley",
            "hill",
            "canyon"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("snow");
    boolean green = l.variant("mountain") && !Daylight.snowy(s);
    boolean polar = l.variant("glacier");
    boolean slope = l.variant("ski slope");
    double seed = d.between(0, 6);
    l.stage(4, 3);
    l.region("slope", 0, 0, -6, 4, 8);
    Nature.Ground g =
        (x, z) -> {
          double far = Nature.away(x, z, 5, 20);
          double fall = slope ? 0.16 * Math.clamp(-z - 5, 0, 30) : 0;
          return far
                  * (0.9 * Nature.roll(x, z, polar ? 11 : 24, seed)
                      + (green ? 0.02 : 0.01) * Math.max(0, -z))
              + fall;
        };
    Material floor = green ? Finish.of("meadow") : Finish.of("snow");
    Nature.relief(l, green ? "meadow" : "snow", floor, 110, 67, g);
    Material rock = Finish.of("rock", polar ? 0xA9C3CF : 0x77736C);
    Nature.rocks(
        l,
        polar ? Finish.of("ice") : Finish.of("rock", 0x8A857B),
        polar ? 34 : 18,
        7,
        26,
        0.5,
        polar ? 4.2 : 2.2,
        g);
    Meadow.Bare bare = (x, z) -> Math.abs(x) < 4.5 && z > -9;
    if (!polar) {
      Greenery.Season season = green ? Greenery.Season.SUMMER : Greenery.Season.SNOW;
      Nature.grove(l, new Nature.Grove(0, 0.05, 1, season, 46, 9, 34, 24), g, bare);
      Backdrop.trees(l, season, 1, 54, 11, -0.5, 0.5, 0.2);
    }
    if (green) {
      int[] petals = {0xE8E4F0, 0xE8C63C, 0x8A5AB8};
      for (int i = 0; i < 3; i++) {
        var patch = Meadow.patch("alpine flowers " + i, Meadow.flower(petals[i]), 12, 0.6, 0.22);
        Meadow.scatter(
            l,
            "flowers",
            patch,
            26,
            -10,
            -14,
            10,
            5,
            0.0,
            (x, z) -> Math.abs(x) < 4 && Math.abs(z) < 3.3);
      }
      var tuft = Meadow.patch("alpine grass", Meadow.grass(), 26, 0.7, 0.14);
      Meadow.scatter(
          l,
          "grass",
          tuft,
          90,
          -10,
          -14,
          10,
          5.5,
          0,
          (x, z) -> Math.abs(x) < 3.8 && Math.abs(z) < 3.2);
    } else if (l.variant("snow field")) {
      l.thing("snowman").at(-5.2, g.at(-5.2, -3.8), -3.8, 0.5);
    }
    Material snow = Finish.of("snow");
    Nature.peaks(
        l,
        tile(rock, 26),
        tile(snow, 40),
        95,
        260,
        polar ? 38 : 92,
        green ? 42 : polar ? 6 : 14,
        seed);
    Air air =
        Daylight.of(s, green ? new Rgb(0.12, 0.15, 0.07) : new Rgb(0.62, 0.66, 0.72), -0.1, 0.5);
    double bright = green ? 1 : 0.70;
    return l.place(
        air.tinted(new Rgb(0.55, 0.66, 0.82), 0.4)
            .withHaze(air.haze() * 0.55)
            .withExposure(air.exposure() * bright),
        Ambience.open(
            s,
            0,
            false,
            Ambience.bed("wind", green ? -8 : -3),
            Ambience.bed(green ? "birds" : "wind", -10)),
        Box.of(-14, 0.2, -12, 14, 9, 12));
  }

  /** The same finish with a tile so large: for land far away. */
  static Material tile(Material m, double metres) {
    var p = m.look().pattern();
    return m.withLook(
        m.look()
            .withPattern(
                new cielo.scene.material.Pattern(
                    p.name(), metres, p.second(), p.contrast(), p.bump(), p.wear(), p.seed())));
  }
}
