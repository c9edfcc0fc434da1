package cielo.props.place;

import cielo.scene.geometry.Vec3;
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

  /**
   * The sun's light from at least that elevation (radians): as it falls over roofs. The sky keeps
   * the sun where it is.
   */
  Air over(double least) {
    if (sun == null || sun.to().unit().y() >= StrictMath.sin(least)) {
      return this;
    }
    Vec3 to = sun.to();
    double flat = Math.sqrt(to.x() * to.x() + to.z() * to.z());
    double tan = StrictMath.tan(least);
    Vec3 raised = new Vec3(to.x(), flat * tan, to.z()).unit();
    return withSun(new KeyLight(raised, sun.irradiance(), sun.tanHalfAngle()));
  }

  /**
   * A town by night: lamps and windows light walls and clouds from below.
   *
   * @param much 1 = a lively street
   */
  Air town(double much) {
    if (!(sky instanceof Sky.Open o)) {
      return this;
    }
    Rgb glow = new Rgb(0.118, 0.104, 0.128).times(much);
    Rgb top = overhead.irradiance();
    return withSky(new Sky.Open(o.sun(), o.turbidity(), o.cover(), o.ground(), glow, o.seed()))
        .withOverhead(new Rgb(top.r() + 0.20 * much, top.g() + 0.15 * much, top.b() + 0.10 * much));
  }

  Air withExposure(double k) {
    return new Air(sky, sun, overhead, haze, hazeColour, k);
  }

  Air withSky(Sky other) {
    return new Air(other, sun, overhead, haze, hazeColour, exposure);
  }
}
