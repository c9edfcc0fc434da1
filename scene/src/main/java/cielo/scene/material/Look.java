package cielo.scene.material;

import org.jspecify.annotations.Nullable;

/**
 * How a surface looks.
 *
 * @param base albedo (dielectric) or reflectance (metal), linear
 * @param roughness 0 mirror .. 1 chalk (perceptual)
 * @param metallic 0 or 1 (blends in between)
 * @param f0 reflectance at normal incidence of the dielectric coat, 0.02 .. 0.08
 * @param clarity 0 opaque .. 1 clear glass, tinted by base
 * @param translucency share of light that passes thin sheets (leaves, paper, cloth), 0 .. 1
 * @param emission radiance given off, linear (lamp 14, sign 4)
 * @param twoSided both faces are drawn; normals turn to the eye
 * @param pattern procedural texture, or {@link Pattern#NONE}
 * @param image picture wrapped by uv; replaces the pattern's colour
 */
public record Look(
    Rgb base,
    double roughness,
    double metallic,
    double f0,
    double clarity,
    double translucency,
    Rgb emission,
    boolean twoSided,
    Pattern pattern,
    @Nullable Texels image) {

  public static Look plain(Rgb base, double roughness) {
    return new Look(base, roughness, 0, 0.04, 0, 0, Rgb.BLACK, false, Pattern.NONE, null);
  }

  public static Look metal(Rgb base, double roughness) {
    return new Look(base, roughness, 1, 0.04, 0, 0, Rgb.BLACK, false, Pattern.NONE, null);
  }

  public static Look glass(Rgb tint) {
    return new Look(tint, 0.04, 0, 0.045, 1, 0, Rgb.BLACK, true, Pattern.NONE, null);
  }

  public static Look glowing(Rgb emission) {
    return new Look(Rgb.WHITE, 0.9, 0, 0.04, 0, 0, emission, false, Pattern.NONE, null);
  }

  public Look withBase(Rgb c) {
    return new Look(
        c, roughness, metallic, f0, clarity, translucency, emission, twoSided, pattern, image);
  }

  public Look withRoughness(double r) {
    return new Look(
        base, r, metallic, f0, clarity, translucency, emission, twoSided, pattern, image);
  }

  public Look withPattern(Pattern p) {
    return new Look(
        base, roughness, metallic, f0, clarity, translucency, emission, twoSided, p, image);
  }

  public Look withImage(@Nullable Texels i) {
    return new Look(
        base, roughness, metallic, f0, clarity, translucency, emission, twoSided, pattern, i);
  }

  public Look withEmission(Rgb e) {
    return new Look(
        base, roughness, metallic, f0, clarity, translucency, e, twoSided, pattern, image);
  }

  public Look withTranslucency(double t) {
    return new Look(base, roughness, metallic, f0, clarity, t, emission, twoSided, pattern, image);
  }

  public Look bothSides() {
    return new Look(
        base, roughness, metallic, f0, clarity, translucency, emission, true, pattern, image);
  }
}
