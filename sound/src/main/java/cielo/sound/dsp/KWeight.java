package cielo.sound.dsp;

/** The K-weighting of ITU-R BS.1770 at 48 kHz: a high shelf of +4 dB and a high-pass at 38 Hz. */
public final class KWeight {
  private static final Biquad SHELF = shelf();
  private static final Biquad HIGH = high();

  private KWeight() {}

  private static Biquad shelf() {
    return Biquad.raw(
        1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
  }

  private static Biquad high() {
    return Biquad.raw(1, -2, 1, -1.99004745483398, 0.99007225036621);
  }

  /** A weighted copy. */
  public static float[] of(float[] x) {
    return high().run(shelf().run(x.clone()));
  }

  /** Energy of the weighted signal. */
  public static double energy(float[] x) {
    return Samples.energy(of(x));
  }

  /** Weighted energy of a resonator set's free decay. */
  public static double tail(Resonators modes) {
    return modes.tailEnergy(SHELF, HIGH);
  }
}
