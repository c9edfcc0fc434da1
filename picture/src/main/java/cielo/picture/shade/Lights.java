package cielo.picture.shade;

import cielo.picture.light.Bodies;
import cielo.picture.light.Environment;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import org.jspecify.annotations.Nullable;

/**
 * The lights that every pixel of a set sees, as plain numbers.
 *
 * @param sunTo direction to the sun, unit
 * @param sun irradiance, zero without a sun
 * @param haze share of light lost a metre (see Place)
 */
public record Lights(
    float[] sunTo,
    float[] sun,
    float sunTan,
    float[] overheadTo,
    float[] overhead,
    float overheadTan,
    Environment environment,
    Bodies bodies,
    float haze,
    float[] hazeColour,
    float exposure,
    boolean outdoors) {

  public static Lights of(Place place, Environment environment) {
    @Nullable KeyLight sun = place.sun();
    KeyLight top = place.overhead();
    return new Lights(
        sun == null ? new float[] {0, 1, 0} : unit(sun),
        sun == null ? new float[3] : colour(sun),
        sun == null ? 0.01f : (float) sun.tanHalfAngle(),
        unit(top),
        colour(top),
        (float) top.tanHalfAngle(),
        environment,
        Bodies.of(place),
        (float) place.haze(),
        new float[] {
          (float) place.hazeColour().r(),
          (float) place.hazeColour().g(),
          (float) place.hazeColour().b()
        },
        (float) place.exposure(),
        place.sky() instanceof Sky.Open);
  }

  /** Irradiance beside which a lamp is lost: a hundredth or so of what comes from all around. */
  public float faint() {
    return Math.max(0.02f, 0.015f * around());
  }

  /** Whether daylight drowns a lamp of that radiant intensity three metres away. */
  public boolean drowns(float intensity) {
    return outdoors && intensity / 9 < 0.6f * around();
  }

  /** Irradiance of a level place, a share of the sun's included. */
  private float around() {
    return 3.14f * environment.harmonics[1] + overhead[1] * 0.6f + sun[1] * 0.15f;
  }

  public boolean hasSun() {
    return sun[0] + sun[1] + sun[2] > 0;
  }

  private static float[] unit(KeyLight l) {
    var d = l.to().unit();
    return new float[] {(float) d.x(), (float) d.y(), (float) d.z()};
  }

  private static float[] colour(KeyLight l) {
    return new float[] {
      (float) l.irradiance().r(), (float) l.irradiance().g(), (float) l.irradiance().b()
    };
  }
}
