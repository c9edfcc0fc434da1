package cielo.scene.place;

/**
 * @param windMs wind speed, m/s, along +x turned by windYawRad
 */
public record Weather(Kind kind, double windMs, double windYawRad) {
  public enum Kind {
    CLEAR,
    CLOUDY,
    OVERCAST,
    RAIN,
    STORM,
    SNOW,
    FOG
  }

  public static final Weather FAIR = new Weather(Kind.CLEAR, 1.5, 0.4);
}
