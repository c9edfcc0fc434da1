package cielo.picture.kernel;

/** The light of one lamp on a batch, plain loops. */
final class PlainLamp {
  /*
   * Irradiance I / (d2 + r2), faded to nothing at the lamp's reach by (1 - (d / reach)^4)^2; Lambert
   * and GGX as for the sun, the lobe widened by the lamp's size (roughness' = a + r / 2 d, Karis
   * 2013).
   */
  private static final float PI = 3.14159265f;

  private PlainLamp() {}

  static void reach(Batch s, LampTerms t) {
    float square = t.reach * t.reach;
    float inverse = 1f / square;
    // a light too weak to show is not worth a look at its shadow
    float weak = 0.2f * inverse;
    float r2 = t.radius * t.radius;
    float half = t.radius * 0.5f;
    float back = t.translucency > 0 ? 1f : 0f;
    float[] at = t.at;
    float[] along = t.along;
    for (int i = 0; i < s.n; i++) {
      float x = at[0] - s.px[i];
      float y = at[1] - s.py[i];
      float z = at[2] - s.pz[i];
      float d2 = x * x + y * y + z * z;
      float u = 1f / (float) Math.sqrt(Math.max(d2, 1e-6f));
      x = x * u;
      y = y * u;
      z = z * u;
      s.toX[i] = x;
      s.toY[i] = y;
      s.toZ[i] = z;
      s.lampWide[i] = Math.min(0.5f, half * u);
      float nol = s.nx[i] * x + s.ny[i] * y + s.nz[i] * z;
      s.lampCos[i] = nol;
      float c = 0f - (x * along[0] + y * along[1] + z * along[2]);
      float k = Math.min(1f, Math.max(0f, (c - t.outer) * t.ramp));
      float cone = k * k * (3f - k * 2f);
      float far = d2 * inverse;
      float fade = Math.max(0f, 1f - far * far);
      float light = cone * (fade * fade) / (d2 + r2);
      float faces = nol > 0f ? 1f : back;
      s.lampLight[i] = light > weak ? light * faces : 0f;
    }
  }

  static void shade(Batch s, LampTerms t) {
    for (int i = 0; i < s.n; i++) {
      lobe(s, i);
    }
    channel(s, t, 0, s.r, s.lr);
    channel(s, t, 1, s.g, s.lg);
    channel(s, t, 2, s.b, s.lb);
  }

  private static void lobe(Batch s, int i) {
    float nov = s.facing[i];
    float ro = Math.min(1f, Math.max(0.06f, s.rough[i]));
    float r2 = ro * ro;
    float a = Math.min(1f, r2 + s.lampWide[i]);
    float narrow = r2 / a;
    float a2 = a * a;
    float hx = s.vx[i] + s.toX[i];
    float hy = s.vy[i] + s.toY[i];
    float hz = s.vz[i] + s.toZ[i];
    float hl = 1f / (float) Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9f);
    float nl = Math.max(0f, s.lampCos[i]);
    float nh = Math.max(0f, (s.nx[i] * hx + s.ny[i] * hy + s.nz[i] * hz) * hl);
    float vh = Math.max(0f, (s.vx[i] * hx + s.vy[i] * hy + s.vz[i] * hz) * hl);
    float dd = nh * nh * (a2 - 1f) + 1f;
    float lobe = a2 / (dd * dd * PI + 1e-7f) * narrow * narrow;
    float ia = 1f - a;
    float seen = 0.5f / (nl * (nov * ia + a) + nov * (nl * ia + a) + 1e-4f);
    s.gloss[i] = Math.min(12f, lobe * seen) * Math.min(1f, nov * 8f) * s.cavity[i];
    float fc = 1f - vh;
    float f2 = fc * fc;
    s.fresnelSun[i] = f2 * f2 * fc;
  }

  private static void channel(Batch s, LampTerms t, int c, float[] albedo, float[] out) {
    float metal = t.metallic;
    float coat = t.f0 * (1f - metal);
    float body = 1f - metal;
    float thin = t.translucency / PI;
    float colour = t.colour[c];
    for (int i = 0; i < s.n; i++) {
      float al = albedo[i];
      float f0 = al * metal + coat;
      float dif = al * body * (s.open[i] * 0.4f + 0.6f);
      float fs = f0 + (1f - f0) * s.fresnelSun[i];
      float nl = Math.max(0f, s.lampCos[i]);
      float back = Math.max(0f, 0f - s.lampCos[i]);
      float front = dif * (1f - fs) * (1f / PI) + s.gloss[i] * fs;
      out[i] = out[i] + (front * nl + dif * back * thin) * (s.lampLight[i] * colour);
    }
  }
}
