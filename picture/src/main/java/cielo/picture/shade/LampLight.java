package cielo.picture.shade;

import cielo.picture.geometry.SceneLamp;
import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.kernel.LampTerms;
import cielo.picture.light.LampLights;
import cielo.picture.surface.Surface;

/** Adds the light of lamps to a batch. */
final class LampLight {
  /*
   * Lamps are culled by their sphere and their cone against the box of the batch. What is left goes
   * through three steps: strength and direction a point, the shadow of the points that get any, and
   * what they send to the eye.
   */
  private LampLight() {}

  static void shade(
      Batch s, Surface m, LampLights lamps, boolean shadows, LampTerms terms, Kernels kernels) {
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
        one(s, m, lamps, k, shadows, terms, kernels);
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
      Batch s,
      Surface m,
      LampLights lamps,
      int k,
      boolean shadows,
      LampTerms terms,
      Kernels kernels) {
    fill(terms, lamps.lamp(k), m);
    kernels.lampReach(s, terms);
    boolean any = false;
    boolean map = shadows && lamps.casts(k);
    for (int i = 0; i < s.n; i++) {
      if (s.lampLight[i] > 0) {
        if (map) {
          s.lampLight[i] *= lamps.seen(k, s.px[i], s.py[i], s.pz[i], s.nx[i], s.ny[i], s.nz[i]);
        }
        any |= s.lampLight[i] > 0;
      }
    }
    if (any) {
      kernels.lampShade(s, terms);
    }
  }

  private static void fill(LampTerms t, SceneLamp l, Surface m) {
    t.at[0] = l.x;
    t.at[1] = l.y;
    t.at[2] = l.z;
    t.along[0] = l.dx;
    t.along[1] = l.dy;
    t.along[2] = l.dz;
    t.colour[0] = l.red;
    t.colour[1] = l.green;
    t.colour[2] = l.blue;
    t.outer = l.outer;
    t.ramp = 1 / (l.inner - l.outer);
    t.reach = l.reach;
    t.radius = l.radius;
    t.metallic = m.metallic();
    t.f0 = m.f0();
    t.translucency = m.translucency();
  }
}
