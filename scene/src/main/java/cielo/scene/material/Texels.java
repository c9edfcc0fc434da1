package cielo.scene.material;

/**
 * A picture that colours a surface. {@code argb}: sRGB 0xAARRGGBB, row 0 on top (v = 1), row-major
 * (height, width). Alpha below 128 is a hole.
 */
public record Texels(int width, int height, int[] argb) {}
