package cielo.props.place;

import cielo.scene.material.Rgb;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Sky;
import org.jspecify.annotations.Nullable;

/**
 * Light and air of a set together.
 *
 * @param haze per metre
 */
record Air(
    Sky sky,
    @Nullable KeyLight sun,
    KeyLight overhead,
    double haze,
    Rgb hazeColour,
    double exposure) {
  Air withHaze(double perM) {
    return new Air(sky, sun, overhead, perM, hazeColour, exposure);
  }

  Air withHaze(double perM, Rgb colour) {
    return new Air(sky, sun, overhead, perM, colour, exposure);
  }

  /** Haze of another hue, as bright as it was: dark at night. */
  Air tinted(Rgb hue, double share) {
    Rgb same = hue.times(hazeColour.luminance() / hue.luminance());
    return withHaze(haze, hazeColour.mix(same, share));
  }

  Air withSun(@Nullable KeyLight other) {
    return new Air(sky, other, overhead, haze, hazeColour, exposure);
  }

  Air withOverhead(Rgb irradiance) {
    return new Air(
        sky,
        sun,
        new KeyLight(overhead.to(), irradiance, overhead.tanHalfAngle()),
        haze,
        hazeColour,
        exposure);
  }

  Air withExposure(double k) {
    return new Air(sky, sun, overhead, haze, hazeColour, k);
  }

  Air withSky(Sky other) {
    return new Air(other, sun, overhead, haze, hazeColour, exposure);
  }
}
