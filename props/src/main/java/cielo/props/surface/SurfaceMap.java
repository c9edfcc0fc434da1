package cielo.props.surface;

/**
 * A texture that tiles in both directions, arrays of (height, width), row-major, row 0 at v = 0.
 *
 * @param width power of two, equal to {@code height}
 * @param r albedo, linear; it replaces the look's base colour
 * @param roughness perceptual, replaces the look's roughness
 * @param heightM relief in the unit in which one tile is {@code pattern.scaleM} wide; the pattern's
 *     bump factor is already in it
 * @param cavity 1 open .. 0 deep: multiplies ambient light
 */
public record SurfaceMap(
    int width,
    int height,
    float[] r,
    float[] g,
    float[] b,
    float[] roughness,
    float[] heightM,
    float[] cavity) {}
