package cielo.picture.shade;

import cielo.picture.geometry.SceneLamp;
import cielo.picture.kernel.Batch;
import cielo.picture.light.LampLights;
import cielo.picture.surface.Surface;

/** Adds the light of lamps to a batch. */
final class LampLight {
  /*
   * Irradiance I / (d2 + r2), faded to nothing at the lamp's reach by (1 - (d / reach)^4)^2; Lambert
   * and GGX as for the sun, the lobe widened by the lamp's size (roughness' = a + r / 2 d, Karis
   * 2013). Lamps are culled by their sphere against the box of the batch.
   */
  private static final float PI = 3.14159265f;

  private LampLight() {}

  static void shade(Batch s, Surface m, LampLights lamps, boolean shadows) {
    if (lamps.count() == 0) {
      return;
    }
    float x0 = Float.MAX_VALUE, y0 = x0, z0 = x0, x1 = -x0, y1 = -x0, z1 = -x0;
    for (int i = 0; i < s.n; i++) {
      x0 = Math.min(x0, s.px[i]);
      x1 = Math.max(x1, s.px[i]);
      y0 = Math.min(y0, s.py[i]);
      y1 = Math.max(y1, s.py[i]);
      z0 = Math.min(z0, s.pz[i]);
      z1 = Math.max(z1, s.pz[i]);
    }
    for (int k = 0; k < lamps.count(); k++) {
      SceneLamp l = lamps.lamp(k);
      float dx = Math.max(0, Math.max(x0 - l.x, l.x - x1));
      float dy = Math.max(0, Math.max(y0 - l.y, l.y - y1));
      float dz = Math.max(0, Math.max(z0 - l.z, l.z - z1));
      if (dx * dx + dy * dy + dz * dz < l.reach * l.reach
          && inCone(l, (x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2, x1 - x0, y1 - y0, z1 - z0)) {
        one(s, m, lamps, k, l, shadows);
      }
    }
  }

  /** Whether the sphere round a box of that middle and those sides may touch the lamp's cone. */
  private static boolean inCone(
      SceneLamp l, float cx, float cy, float cz, float sx, float sy, float sz) {
    if (l.outer <= 0) {
      return true;
    }
    float x = cx - l.x;
    float y = cy - l.y;
    float z = cz - l.z;
    float r = 0.5f * (float) Math.sqrt(sx * sx + sy * sy + sz * sz);
    float along = x * l.dx + y * l.dy + z * l.dz;
    float across = (float) Math.sqrt(Math.max(0, x * x + y * y + z * z - along * along));
    float sin = (float) Math.sqrt(1 - l.outer * l.outer);
    return along > -r && across * l.outer - along * sin < r;
  }

  private static void one(
      Batch s, Surface m, LampLights lamps, int k, SceneLamp l, boolean shadows) {
    float metal = m.metallic();
    float plain = m.f0();
    float thin = m.translucency();
    float square = l.reach * l.reach;
    float inverse = 1 / square;
    float r2 = l.radius * l.radius;
    // a light too weak to show is not worth a look at its shadow
    float weak = 0.2f * inverse;
    for (int i = 0; i < s.n; i++) {
      float x = l.x - s.px[i];
      float y = l.y - s.py[i];
      float z = l.z - s.pz[i];
      float d2 = x * x + y * y + z * z;
      float nol = s.nx[i] * x + s.ny[i] * y + s.nz[i] * z;
      if (d2 >= square || (nol <= 0 && thin == 0)) {
        continue;
      }
      float u = 1 / (float) Math.sqrt(Math.max(d2, 1e-6f));
      x *= u;
      y *= u;
      z *= u;
      nol *= u;
      float cone = l.cone(-x, -y, -z);
      if (cone <= 0) {
        continue;
      }
      float through = Math.max(0, -nol) * thin;
      float nl = Math.max(0, nol);
      float fade = d2 * inverse;
      fade = 1 - fade * fade;
      float light = cone * fade * fade / (d2 + r2);
      if (light < weak) {
        continue;
      }
      if (shadows) {
        light *= lamps.seen(k, s.px[i], s.py[i], s.pz[i], s.nx[i], s.ny[i], s.nz[i]);
      }
      if (light > 0) {
        float size = Math.min(0.5f, l.radius * u * 0.5f);
        add(s, i, m, l, metal, plain, x, y, z, nl, through, light, size);
      }
    }
  }

  private static void add(
      Batch s,
      int i,
      Surface m,
      SceneLamp l,
      float metal,
      float plain,
      float x,
      float y,
      float z,
      float nl,
      float through,
      float light,
      float size) {
    float nov = s.facing[i];
    float ro = Math.min(1, Math.max(0.06f, s.rough[i]));
    float a = Math.min(1, ro * ro + size);
    float narrow = ro * ro / a;
    float a2 = a * a;
    float hx = s.vx[i] + x;
    float hy = s.vy[i] + y;
    float hz = s.vz[i] + z;
    float hl = 1 / (float) Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9f);
    float nh = Math.max(0, (s.nx[i] * hx + s.ny[i] * hy + s.nz[i] * hz) * hl);
    float vh = Math.max(0, (s.vx[i] * hx + s.vy[i] * hy + s.vz[i] * hz) * hl);
    float dd = nh * nh * (a2 - 1) + 1;
    float lobe = a2 / (dd * dd * PI + 1e-7f) * narrow * narrow;
    float seen = 0.5f / (nl * (nov * (1 - a) + a) + nov * (nl * (1 - a) + a) + 1e-4f);
    float gloss = Math.min(12, lobe * seen) * Math.min(1, nov * 8) * s.cavity[i];
    float fc = 1 - vh;
    float f5 = fc * fc * (fc * fc) * fc;
    float near = s.open[i] * 0.4f + 0.6f;
    for (int c = 0; c < 3; c++) {
      float albedo = c == 0 ? s.r[i] : c == 1 ? s.g[i] : s.b[i];
      float f0 = albedo * metal + plain * (1 - metal);
      float dif = albedo * (1 - metal) * near;
      float fs = f0 + (1 - f0) * f5;
      float e = light * (c == 0 ? l.red : c == 1 ? l.green : l.blue);
      float out = ((dif * (1 - fs) * (1 / PI) + gloss * fs) * nl + dif * through * (1 / PI)) * e;
      if (c == 0) {
        s.lr[i] += out;
      } else if (c == 1) {
        s.lg[i] += out;
      } else {
        s.lb[i] += out;
      }
    }
  }
}
