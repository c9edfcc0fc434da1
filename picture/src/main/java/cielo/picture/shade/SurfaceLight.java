package cielo.picture.shade;

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
  private static final float PI = 3.14159265f;
  private static final float BRIGHTEST = 12;

  private SurfaceLight() {}

  /** {@code solid}: share of the diffuse light, below 1 for glass. */
  static void shade(Batch s, Surface m, Lights lights, float solid) {
    float metal = m.metallic();
    float plain = m.f0();
    float[] sunTo = lights.sunTo();
    float[] top = lights.overheadTo();
    float[] h = lights.environment().harmonics;
    for (int i = 0; i < s.n; i++) {
      float nx = s.nx[i];
      float ny = s.ny[i];
      float nz = s.nz[i];
      float nov = s.facing[i];
      float ro = Math.min(1, Math.max(0.06f, s.rough[i]));
      float a = ro * ro;
      float a2 = a * a;
      float hx = s.vx[i] + sunTo[0];
      float hy = s.vy[i] + sunTo[1];
      float hz = s.vz[i] + sunTo[2];
      float hl = 1 / (float) Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9f);
      float nol = nx * sunTo[0] + ny * sunTo[1] + nz * sunTo[2];
      float nl = Math.max(0, nol);
      float nh = Math.max(0, (nx * hx + ny * hy + nz * hz) * hl);
      float vh = Math.max(0, (s.vx[i] * hx + s.vy[i] * hy + s.vz[i] * hz) * hl);
      float dd = nh * nh * (a2 - 1) + 1;
      float lobe = a2 / (dd * dd * PI + 1e-7f);
      float ia = 1 - a;
      float seen = 0.5f / (nl * (nov * ia + a) + nov * (nl * ia + a) + 1e-4f);
      float cavity = s.cavity[i];
      float gloss = Math.min(BRIGHTEST, lobe * seen) * Math.min(1, nov * 8) * cavity;
      float fc = 1 - vh;
      float f5 = fc * fc * (fc * fc) * fc;
      float ec = Math.max(0, 1 - nov);
      float e5 = ec * ec * (ec * ec) * ec;
      float sun = nl * s.sun[i];
      float through = Math.max(0, -nol) * s.sun[i] * m.translucency();
      float wide = Math.max(0, (nx * top[0] + ny * top[1] + nz * top[2] + 0.25f) * 0.8f) * s.overhead[i];
      float ao = s.open[i];
      float hide = (ao * ao + ao) * 0.5f * cavity * cavity;
      wide *= ao * 0.5f + 0.5f;
      float xy = nx * ny;
      float yz = ny * nz;
      float zz = nz * nz * 3 - 1;
      float xz = nx * nz;
      float xxyy = nx * nx - ny * ny;
      float smooth = 1 - ro;
      for (int c = 0; c < 3; c++) {
        float albedo = c == 0 ? s.r[i] : c == 1 ? s.g[i] : s.b[i];
        float mirror = c == 0 ? s.er[i] : c == 1 ? s.eg[i] : s.eb[i];
        float f0 = albedo * metal + plain * (1 - metal);
        float dif = albedo * (1 - metal) * solid;
        float fs = f0 + (1 - f0) * f5;
        float fe = f0 + (Math.max(smooth, f0) - f0) * e5;
        float sky =
            Math.max(
                0,
                h[c]
                    + ny * h[3 + c]
                    + nz * h[6 + c]
                    + nx * h[9 + c]
                    + xy * h[12 + c]
                    + yz * h[15 + c]
                    + zz * h[18 + c]
                    + xz * h[21 + c]
                    + xxyy * h[24 + c]);
        float bounced = ao / (1 - dif * (1 - ao) * 0.75f);
        float light =
            (dif * (1 - fs) * (1 / PI) + gloss * fs) * sun * lights.sun()[c]
                + dif
                    * (sky * bounced
                        + wide * (lights.overhead()[c] / PI)
                        + through * (lights.sun()[c] / PI))
                + mirror * fe * hide;
        if (c == 0) {
          s.lr[i] = light;
        } else if (c == 1) {
          s.lg[i] = light;
        } else {
          s.lb[i] = light;
        }
      }
    }
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
