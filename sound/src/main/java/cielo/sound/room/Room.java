package cielo.sound.room;

import cielo.scene.place.Acoustics;
import cielo.scene.place.Scenery;

/**
 * A reverberant space.
 *
 * @param widthM x
 * @param heightM y
 * @param depthM z
 * @param lowS T60 at 200 Hz
 * @param midS at 1 kHz
 * @param highS at 5 kHz
 * @param earlyOverLateDb early taps against the late tail
 * @param levelDb on the level that physics gives
 * @param preS time before the tail
 */
public record Room(
    double widthM,
    double heightM,
    double depthM,
    double lowS,
    double midS,
    double highS,
    double earlyOverLateDb,
    double levelDb,
    double preS) {

  /** Open country: no answer at all. */
  public static final Room NONE = new Room(200, 100, 200, 0.3, 0.3, 0.15, 20, -200, 0);

  /** Walls on both sides of a road. */
  public static final Room STREET = new Room(18, 14, 60, 1.2, 1.0, 0.5, 13, -17, 0.03);

  public static final Room COURTYARD = new Room(15, 10, 15, 1.4, 1.3, 0.7, 10, -8, 0.025);
  public static final Room FOREST = new Room(20, 12, 20, 0.9, 0.8, 0.35, 7, -17, 0.03);
  public static final Room STADIUM = new Room(160, 40, 110, 3, 2.6, 1.1, 3, -8, 0.09);

  /** A closed room from its size and T60 at 1 kHz. */
  public static Room closed(double w, double h, double d, double t60) {
    double volume = w * h * d;
    double ratio = Math.clamp(8 - 3 * StrictMath.log(t60 / 0.45) / StrictMath.log(2), 1.0, 8.0);
    boolean small = volume < 300;
    double pre = Math.clamp(0.35 * StrictMath.cbrt(volume) / 343, 0.002, 0.035);
    return new Room(
        w, h, d, t60 * 1.15, t60, t60 * (small ? 0.72 : 0.6), ratio, small ? -13 : -8, pre);
  }

  /** The room of a set: closed by its own numbers, open air by the kind of place. */
  public static Room of(Acoustics acoustics, Scenery scenery) {
    double[] m = acoustics.roomM();
    if (acoustics.t60S() > 0 && m.length == 3 && m[0] > 0 && m[1] > 0 && m[2] > 0) {
      return closed(m[0], m[1], m[2], acoustics.t60S());
    }
    String words = scenery.set() + " " + scenery.variant();
    if (words.matches(".*(stadium|arena|pitch).*")) {
      return STADIUM;
    }
    if (words.matches(".*(street|alley|road|city|town|crossing|garage).*")) {
      return STREET;
    }
    if (words.matches(".*(court|yard|square|plaza|rooftop|terrace|patio).*")) {
      return COURTYARD;
    }
    if (words.matches(".*(forest|wood|park|garden|jungle|grove).*")) {
      return FOREST;
    }
    return NONE;
  }

  public double volume() {
    return widthM * heightM * depthM;
  }

  public boolean small() {
    return volume() < 300;
  }

  /** Whether it answers at all. */
  public boolean heard() {
    return levelDb > -100;
  }
}
