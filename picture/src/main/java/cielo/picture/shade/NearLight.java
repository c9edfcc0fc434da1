package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.light.HalfSize;
import cielo.picture.light.MirrorImage;
import cielo.picture.raster.Projection;

/** Reads what earlier passes left on the screen: openness, overhead light, the floor's mirror. */
final class NearLight {
  private NearLight() {}

  /** Openness and overhead light, from the four half-size pixels around, by depth. */
  static void ambient(Batch s, HalfSize half, Projection v) {
    float mx = v.width / 2 - 1.01f;
    float my = v.height / 2 - 1.01f;
    int[] packed = half.packed;
    for (int i = 0; i < s.n; i++) {
      float x = Math.min(mx, Math.max(0, (s.x[i] - 0.5f) * 0.5f));
      float y = Math.min(my, Math.max(0, (s.y[i] - 0.5f) * 0.5f));
      int xi = (int) x;
      int yi = (int) y;
      float fx = x - xi;
      float fy = y - yi;
      float tight = 60 / s.w[i];
      float sum = 0;
      float open = 0;
      float over = 0;
      for (int k = 0; k < 4; k++) {
        int p = packed[(yi + (k >> 1)) * half.width + xi + (k & 1)];
        float z = Float.intBitsToFloat(p & 0xffff0000);
        float weight = ((k & 1) == 0 ? 1 - fx : fx) * (k < 2 ? 1 - fy : fy) + 0.001f;
        weight /= Math.abs(z - s.w[i]) * tight + 0.5f;
        sum += weight;
        open += weight * (p >> 8 & 255);
        over += weight * (p & 255);
      }
      float k = 1 / (255 * sum);
      s.open[i] = open * k * s.cavity[i];
      s.overhead[i] = over * k;
    }
  }

  /**
   * The reflection in a glossy floor: shifted by the bump, blurred by roughness and by the distance
   * behind the mirror. Replaces the surroundings' light.
   */
  static void mirror(Batch s, MirrorImage m, Projection v, float exposure) {
    float undo = 1 / exposure;
    for (int i = 0; i < s.n; i++) {
      float shift = v.focal * 0.5f * 0.25f / s.w[i];
      float x = clamp(s.x[i] * 0.5f + s.nx[i] * shift, 0.5f, m.view.width - 1.6f);
      float y = clamp(s.y[i] * 0.5f + s.nz[i] * shift, 0.5f, m.view.height - 1.6f);
      float behind = Math.max(0, m.distance[(int) y * m.view.width + (int) x] - s.w[i]);
      float level =
          Math.min(
              MirrorImage.LEVELS - 1.01f,
              behind / (s.w[i] + behind) * s.rough[i] * 18 + s.rough[i] * 0.8f);
      int l = (int) level;
      read(s, i, m, l, x, y, 1 - (level - l), true);
      read(s, i, m, l + 1, x, y, level - l, false);
      float r = s.er[i] * s.er[i];
      float g = s.eg[i] * s.eg[i];
      float b = s.eb[i] * s.eb[i];
      float k = undo / Math.max(0.02f, 1 - Math.max(r, Math.max(g, b)));
      s.er[i] = r * k;
      s.eg[i] = g * k;
      s.eb[i] = b * k;
    }
  }

  private static void read(
      Batch s, int i, MirrorImage m, int level, float x, float y, float weight, boolean first) {
    float scale = 1f / (1 << level);
    float lx = Math.max(0, x * scale - 0.5f);
    float ly = Math.max(0, y * scale - 0.5f);
    int xi = Math.min(m.width[level] - 2, (int) lx);
    int yi = Math.min(m.height[level] - 2, (int) ly);
    float ax = Math.min(1, lx - xi);
    float ay = Math.min(1, ly - yi);
    int[] p = m.packed[level];
    int o = yi * m.width[level] + xi;
    int a = p[o];
    int b = p[o + 1];
    int c = p[o + m.width[level]];
    int d = p[o + m.width[level] + 1];
    weight *= 1 / 1023f;
    float wa = (1 - ax) * (1 - ay) * weight;
    float wb = ax * (1 - ay) * weight;
    float wc = (1 - ax) * ay * weight;
    float wd = ax * ay * weight;
    float r = (a & 1023) * wa + (b & 1023) * wb + (c & 1023) * wc + (d & 1023) * wd;
    float g =
        (a >> 10 & 1023) * wa + (b >> 10 & 1023) * wb + (c >> 10 & 1023) * wc + (d >> 10 & 1023) * wd;
    float l =
        (a >> 20 & 1023) * wa + (b >> 20 & 1023) * wb + (c >> 20 & 1023) * wc + (d >> 20 & 1023) * wd;
    s.er[i] = first ? r : s.er[i] + r;
    s.eg[i] = first ? g : s.eg[i] + g;
    s.eb[i] = first ? l : s.eb[i] + l;
  }

  private static float clamp(float x, float a, float b) {
    return Math.max(a, Math.min(b, x));
  }
}
