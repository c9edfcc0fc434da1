package cielo.picture.kernel;

/**
 * What the light kernel needs beside a batch.
 *
 * @param sunTo direction to the sun; {@code sun} its irradiance, RGB
 * @param overhead irradiance of the overhead light, RGB
 * @param harmonics (9 terms, RGB): see Environment
 * @param f0 reflectance of the dielectric coat
 * @param solid share of the diffuse light, below 1 for glass
 */
public record LightTerms(
    float[] sunTo,
    float[] sun,
    float[] overheadTo,
    float[] overhead,
    float[] harmonics,
    float metallic,
    float f0,
    float translucency,
    float solid) {}
