package cielo.props.place;

import cielo.scene.place.Weather;

/** Readings of the weather. */
final class Weathers {
  private Weathers() {}

  /** The sun throws shadows. */
  static boolean sunny(Weather.Kind kind) {
    return kind == Weather.Kind.CLEAR || kind == Weather.Kind.CLOUDY;
  }
}
