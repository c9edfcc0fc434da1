package cielo.props.place;

import cielo.props.library.Library;
import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Acoustics;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import java.util.List;

/** Grey dust under a black sky with the Earth; or nothing but stars. */
final class Moon implements SetMaker {
  @Override
  public List<SetEntry> entries() {
    return List.of(
        SetEntry.outdoor(
            "moon",
            "moon",
            "moon",
            "lunar surface",
            "moon surface",
            "crater",
            "planet",
            "alien planet",
            "asteroid"),
        SetEntry.outdoor(
            "moon",
            "space",
            "space",
            "outer space",
            "orbit",
            "zero gravity",
            "cosmos",
            "galaxy",
            "universe"));
  }

  @Override
  public Place make(Scenery s, Library library) {
    Layout l = new Layout(s, library);
    Dice d = l.dice("moon");
    boolean space = l.variant("space");
    double seed = d.between(0, 6);
    double side = d.chance(0.5) ? -1 : 1;
    Vec3 sun = Daylight.towards(space ? 0.5 : 0.42, side, 0.35);
    l.stage(4, 3);
    if (!space) {
      surface(l, seed);
    }
    l.gravity(space ? 0 : 1.62);
    Air air =
        new Air(
            new Sky.Space(sun, true, s.seed()),
            new KeyLight(sun, new Rgb(13.2, 12.6, 11.6), 0.006),
            new KeyLight(
                new Vec3(-0.3 * side, 1, 0.3).unit(),
                space ? new Rgb(0.18, 0.22, 0.32) : new Rgb(0.22, 0.25, 0.32),
                0.7),
            0,
            Rgb.BLACK,
            1);
    return l.place(
        air, new Acoustics(new double[] {0, 0, 0}, 0, List.of()), Box.of(-16, 0.2, -12, 16, 9, 13));
  }

  private static void surface(Layout l, double seed) {
    Dice d = l.dice("craters");
    double[][] craters = new double[34][4];
    for (double[] c : craters) {
      double a = d.between(0, 6.283);
      double r = d.between(5.5, 46);
      c[0] = r * StrictMath.sin(a);
      c[1] = -r * StrictMath.cos(a);
      c[2] = Math.min(r * 0.28, d.between(0.7, 6.5));
      c[3] = d.between(0.12, 0.2);
    }
    Nature.Ground g =
        (x, z) -> {
          double h = Nature.away(x, z, 4.5, 24) * (0.9 * Nature.roll(x, z, 31, seed) + 0.2);
          for (double[] c : craters) {
            double q = Math.sqrt((x - c[0]) * (x - c[0]) + (z - c[1]) * (z - c[1])) / c[2];
            if (q < 1) {
              h += c[3] * c[2] * (q * q - 0.72);
            } else if (q < 1.9) {
              double t = (1.9 - q) / 0.9;
              h += c[3] * c[2] * 0.28 * t * t;
            }
          }
          return Nature.away(x, z, 4.1, 5.4) * h;
        };
    Material dust = Finish.of("regolith");
    Nature.relief(l, "moon dust", dust, 120, 151, g);
    Nature.rocks(l, Finish.of("rock", 0x8A8884), 60, 4.6, 34, 0.1, 1.8, g);
    Backdrop.land(
        l,
        "moon hills",
        SnowField.tile(dust, 22),
        58,
        240,
        -0.5,
        0.5,
        120,
        8,
        (turns, out) -> -0.5 + 30 * out * out * (0.55 + 0.45 * Backdrop.waves(turns, seed)));
  }
}
