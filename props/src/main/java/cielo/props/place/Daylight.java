package cielo.props.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Scenery;
import cielo.scene.place.Sky;
import cielo.scene.place.Weather;

/** Outdoor light by hour and weather. */
final class Daylight {
  /*
   * Values are the renderer's: a fair sun has irradiance (14, 12.2, 9.6) high up and (12.5, 7.6,
   * 3.7) near 20 degrees, the sky's share from above (0.95, 1.05, 1.25). Under cloud the sun goes
   * out and the sky's share grows. The sun stands to one side of the camera's axis (which side: the
   * seed), a little in front of or behind the stage: side light models things, and their shadows
   * stay in the picture.
   */
  private static final double RISE = 6.0;
  private static final double SET = 19.2;

  private Daylight() {}

  static boolean night(double hour) {
    return hour < RISE - 0.6 || hour > SET + 0.6;
  }

  /** Between day and night: the sun below 4 degrees, sky still light. */
  static boolean dusk(double hour) {
    return !night(hour) && (hour < RISE + 0.5 || hour > SET - 0.5);
  }

  /** Street lamps burn. */
  static boolean lampsOn(double hour) {
    return hour < RISE + 0.6 || hour > SET - 0.9;
  }

  static boolean wet(Scenery s) {
    Weather.Kind k = s.weather().kind();
    return k == Weather.Kind.RAIN || k == Weather.Kind.STORM;
  }

  static boolean snowy(Scenery s) {
    return s.weather().kind() == Weather.Kind.SNOW;
  }

  /** Elevation of the sun, radians; negative at night. */
  static double elevation(double hour) {
    double t = (hour - RISE) / (SET - RISE);
    if (night(hour)) {
      return -0.35;
    }
    // before sunrise and after sunset the sun stays on the horizon until night falls
    return Math.max(0.025, 0.96 * StrictMath.sin(Math.PI * Math.clamp(t, 0, 1)));
  }

  /** Direction to the sun: {@code side} -1 left, +1 right of the camera. */
  static Vec3 towards(double elevation, double side, double forward) {
    double c = StrictMath.cos(elevation);
    Vec3 flat = new Vec3(side, 0, forward).unit();
    return new Vec3(flat.x() * c, StrictMath.sin(elevation), flat.z() * c);
  }

  static Rgb sunlight(double elevation) {
    double e = Math.toDegrees(elevation);
    Rgb low = new Rgb(7.5, 3.4, 1.25);
    Rgb evening = new Rgb(12.5, 7.6, 3.7);
    Rgb high = new Rgb(13.6, 11.9, 9.3);
    if (e < 3) {
      return low.times(Math.clamp(0.18 * e + 0.46, 0, 1));
    }
    if (e < 20) {
      return low.mix(evening, (e - 3) / 17);
    }
    return evening.mix(high, Math.clamp((e - 20) / 22, 0, 1));
  }

  /** The air of an open place whose ground has that mean albedo. */
  static Air of(Scenery s, Rgb ground) {
    return of(s, ground, 0.1, 0.6);
  }

  /**
   * The same with the sun's place along z chosen between two values: positive = it shines on what
   * faces the camera, negative = against the light.
   */
  static Air of(Scenery s, Rgb ground, double forwardLow, double forwardHigh) {
    Dice dice = Dice.of(s.seed(), s.set(), "sun");
    double side = dice.chance(0.5) ? 1 : -1;
    double forward = dice.between(forwardLow, forwardHigh);
    double e = elevation(s.hour());
    Weather.Kind kind = s.weather().kind();
    if (night(s.hour())) {
      return night(s, ground, side, forward);
    }
    Vec3 to = towards(Math.max(0.03, e), side, forward);
    Vec3 key = towards(Math.max(0.075, e), side, forward);
    double low = Math.clamp(1 - e / 0.5, 0, 1);
    boolean gone = s.hour() < RISE || s.hour() > SET;
    Rgb light = sunlight(e).times(gone ? 0.5 : 1);
    Rgb clearFill = new Rgb(0.95, 1.05, 1.25).times(0.55 + 0.45 * (1 - low));
    // the higher the sun, the more of it lies on level ground: as a camera stops down
    double open =
        1.12 - 0.38 * Math.max(0, StrictMath.sin(e)) + 0.40 * Math.clamp(1 - e / 0.22, 0, 1);
    // at the ends of the day the air before the hills is as dim and as warm as the sky behind them
    double dusk = Math.clamp(1 - e / 0.30, 0, 1);
    Rgb haze =
        new Rgb(0.62, 0.68, 0.76)
            .mix(new Rgb(0.80, 0.60, 0.47), low)
            .mix(new Rgb(0.44, 0.30, 0.27), dusk);
    double air = 0.0055 - 0.0018 * dusk;
    return switch (kind) {
      case CLEAR ->
          air(to, key, 2.6 + 2.2 * low, 0.22, ground, light, clearFill, air, haze, open, s.seed());
      case CLOUDY ->
          air(
              to,
              key,
              3.6,
              0.62,
              ground,
              light.times(0.82),
              clearFill.times(1.25),
              air + 0.001,
              haze,
              open + 0.04,
              s.seed());
      case OVERCAST -> grey(s, ground, 2.9, 0.009, 1.0, 1.0);
      case RAIN -> grey(s, ground, 2.2, 0.014, 1.0, 1.1);
      case STORM -> grey(s, ground, 1.35, 0.016, 0.72, 1.2);
      case SNOW -> grey(s, ground, 2.9, 0.020, 1.15, 0.95);
      case FOG -> grey(s, ground, 2.3, 0.026, 1.1, 1.05);
    };
  }

  private static Air air(
      Vec3 to,
      Vec3 key,
      double turbidity,
      double cover,
      Rgb ground,
      Rgb light,
      Rgb fill,
      double haze,
      Rgb hazeColour,
      double exposure,
      long seed) {
    return new Air(
        new Sky.Open(to, turbidity, cover, ground, Rgb.BLACK, seed),
        new KeyLight(key, light, 0.012),
        new KeyLight(new Vec3(0.03, 1, 0.05).unit(), fill, 0.7),
        haze,
        hazeColour,
        exposure);
  }

  /* No sun: a big soft light from above, a trifle from the front so that faces are not black. */
  private static Air grey(
      Scenery s, Rgb ground, double fill, double haze, double sky, double exposure) {
    double e = elevation(s.hour());
    double dim = Math.clamp(0.35 + e / 0.5, 0.3, 1);
    Vec3 to = towards(Math.max(0.35, e), 0.4, 0.6);
    Rgb top = new Rgb(0.97, 1.0, 1.06).times(fill * dim);
    return new Air(
        new Sky.Open(to, 9, 1, ground, Rgb.BLACK, s.seed()),
        null,
        new KeyLight(new Vec3(0.10, 1, 0.28).unit(), top, 0.7),
        haze,
        new Rgb(0.62, 0.66, 0.70).times(0.8 * sky * dim),
        exposure / Math.max(0.6, dim));
  }

  /* Moonlight as key, a cool whisper from above; towns add their own glow. */
  private static Air night(Scenery s, Rgb ground, double side, double forward) {
    Weather.Kind kind = s.weather().kind();
    boolean open = kind == Weather.Kind.CLEAR || kind == Weather.Kind.CLOUDY;
    Vec3 moon = towards(0.7, side, forward);
    Vec3 below = towards(-0.35, side, forward);
    double haze =
        switch (kind) {
          case FOG -> 0.034;
          case RAIN, STORM, SNOW -> 0.018;
          default -> 0.010;
        };
    return new Air(
        new Sky.Open(below, 3, open ? 0.25 : 1, ground, new Rgb(0.030, 0.026, 0.026), s.seed()),
        open ? new KeyLight(moon, new Rgb(0.95, 1.20, 1.75), 0.012) : null,
        new KeyLight(new Vec3(0.03, 1, 0.1).unit(), new Rgb(0.28, 0.36, 0.54), 0.7),
        haze,
        new Rgb(0.020, 0.024, 0.036),
        1.7);
  }
}
