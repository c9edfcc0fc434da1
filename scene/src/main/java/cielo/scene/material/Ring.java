package cielo.scene.material;

/**
 * How a material sounds (table of impacts in the sound reference).
 *
 * @param barSpeedMs speed of bending waves' bar term c, m/s
 * @param contactGPa Young's modulus at the contact
 * @param eta loss factor
 * @param decay0 frequency-independent decay a0, 1/s
 * @param efficiency share of lost energy that is radiated
 * @param noiseShare share of the radiated energy that is unresolved dense modes
 * @param noiseHz their centre
 * @param noiseT60S their decay
 * @param click strength of the rigid-body acceleration click, 0 .. 0.35
 * @param grain roughness of the surface for rolling and sliding, 0 .. 1
 */
public record Ring(
    double barSpeedMs,
    double contactGPa,
    double eta,
    double decay0,
    double efficiency,
    double noiseShare,
    double noiseHz,
    double noiseT60S,
    double click,
    double grain) {}
