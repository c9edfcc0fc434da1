package cielo.sound.contact;

/** The loudness law: from energy that a blow loses to the energy of the signal at 1 m. */
final class Energy {
  /*
   * E_loss = J v_n / 2; E_ac = efficiency E_loss, for each of the two bodies;
   * sum of squares of the K-weighted signal = 0.9 (E_ac / 1e-5)^0.6: ten times the speed is 12 dB,
   * not 20 (film compression 5 : 3).
   */

  /** A contact that loses less is not heard, J. */
  static final double LEAST = 2e-6;

  private Energy() {}

  static double lost(double impulseNs, double closingMs) {
    return 0.5 * impulseNs * Math.max(closingMs, 0.02);
  }

  /** Sum of squares of the K-weighted samples for an acoustic energy, J. */
  static double signal(double acousticJ) {
    return 0.9 * StrictMath.pow(Math.max(acousticJ, 1e-13) / 1e-5, 0.6);
  }

  /**
   * Mean square of the K-weighted samples for a lasting acoustic power, W: as if it came in twenty
   * blows a second.
   */
  static double lasting(double acousticW) {
    return signal(acousticW / 20) * 20 / cielo.sound.dsp.Rate.HZ;
  }
}
