package cielo.sound.dsp;

/** Decibels and gains. */
public final class Decibel {
  private Decibel() {}

  /** Amplitude factor of {@code db} decibels. */
  public static double gain(double db) {
    return StrictMath.pow(10, db / 20);
  }

  /** Decibels of an amplitude; zero reads -240. */
  public static double of(double amplitude) {
    return 20 * StrictMath.log10(Math.abs(amplitude) + 1e-12);
  }

  /** Decibels of a power; zero reads -240. */
  public static double ofPower(double power) {
    return 10 * StrictMath.log10(power + 1e-24);
  }
}
