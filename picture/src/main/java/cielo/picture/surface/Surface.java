package cielo.picture.surface;

import org.jspecify.annotations.Nullable;

/**
 * A look made ready for drawing. Colours are linear.
 *
 * @param index place in the scene's list of surfaces
 * @param red factor on the texture's red, or the albedo where there is no texture
 * @param roughness factor on the texture's roughness, or the roughness itself
 * @param f0 reflectance of the dielectric coat at normal incidence
 * @param emissionRed radiance given off
 * @param uvScale tiles a unit of uv
 * @param mirror lies in the plane of the set's glossy floor
 */
public record Surface(
    int index,
    float red,
    float green,
    float blue,
    float roughness,
    float metallic,
    float f0,
    float clarity,
    float translucency,
    float emissionRed,
    float emissionGreen,
    float emissionBlue,
    boolean twoSided,
    boolean mirror,
    @Nullable Texture texture,
    float uvScale) {

  public boolean glows() {
    return emissionRed > 0 || emissionGreen > 0 || emissionBlue > 0;
  }

  /** Drawn in the second pass. */
  public boolean clear() {
    return clarity > 0.05f;
  }

  public boolean bumpy() {
    return texture != null && texture.bumpy;
  }

  public boolean cutout() {
    return texture != null && texture.cutout;
  }
}
