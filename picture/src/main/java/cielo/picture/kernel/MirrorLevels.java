package cielo.picture.kernel;

/**
 * A mirror image and its blurred levels in one array.
 *
 * @param packed 10 bits a channel of the square root of c / (1 + max)
 * @param start first element, {@code width}, {@code height} and {@code scale} (against level 0) of
 *     each level
 * @param distance of level 0, metres along the view axis
 */
public record MirrorLevels(
    int levels,
    int[] packed,
    int[] start,
    int[] width,
    int[] height,
    float[] scale,
    float[] distance) {}
