package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.kernel.LightTerms;
import cielo.picture.surface.Surface;

/** What a surface sends to the eye of the light that falls on it. */
final class SurfaceLight {
  /*
   * Sun: Lambert (1 - F) / pi + GGX lobe D V F with Smith's height-correlated V and Schlick's F.
   * Overhead: a wide light, (n.t + 0.25) 0.8 wrapped. Surroundings: 9 spherical harmonics for the
   * diffuse part, the prefiltered map for the gloss (Fresnel with roughness, Lagarde). AO is lifted on
   * bright albedo (light bounces inside corners); gloss is hidden by (ao + ao^2) / 2 and the square
   * of the bump map's cavity. The sun's gloss is clamped to 12 and fades at grazing view: bumpy gloss
   * would throw white pixels.
   */
  private SurfaceLight() {}

  static LightTerms terms(Surface m, Lights lights) {
    return new LightTerms(
        lights.sunTo(),
        lights.sun(),
        lights.overheadTo(),
        lights.overhead(),
        lights.environment().harmonics,
        m.metallic(),
        m.f0(),
        m.translucency(),
        1 - m.clarity());
  }

  static void shade(Batch s, Surface m, LightTerms terms, Kernels kernels) {
    kernels.light(s, terms);
    if (m.glows()) {
      emit(s, m);
    }
  }

  /** Light of its own; a picture on the surface colours it. */
  private static void emit(Batch s, Surface m) {
    boolean picture = m.texture() != null;
    for (int i = 0; i < s.n; i++) {
      s.lr[i] += m.emissionRed() * (picture ? s.r[i] : 1);
      s.lg[i] += m.emissionGreen() * (picture ? s.g[i] : 1);
      s.lb[i] += m.emissionBlue() * (picture ? s.b[i] : 1);
    }
  }
}
