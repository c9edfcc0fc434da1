package cielo.picture.pass;

import cielo.picture.air.Sprites;
import cielo.picture.geometry.SceneLamp;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.shade.Lights;

/** Lays puffs, drops and streaks over the picture, from the farthest, behind what is nearer. */
public final class AirPass {
  /*
   * Bands of rows are drawn by different threads; every band goes through the whole sorted list. A
   * puff fades where it meets a surface (over its radius), so no hard cut shows. Its light is that of
   * the surroundings from above, the overhead light and a share of the sun, and that of lamps, at
   * its middle.
   */
  private static final int BAND = 16;
  private int[] order = new int[512];

  /** Screen x, y, w, end x, end y, radius in pixels, r, g, b, alpha by sprite, in drawing order. */
  private float[] ready = new float[11 * 512];

  public void run(Frame f, Sprites sprites, Lights lights) {
    int n = sprites.count();
    if (n == 0) {
      return;
    }
    if (order.length < n) {
      order = new int[n * 3 / 2];
      ready = new float[11 * order.length];
    }
    Projection v = f.camera;
    sprites.far(v.ex, v.ey, v.ez, v.forward, order);
    int seen = project(f, sprites, lights, n);
    f.workers.run(
        (v.height + BAND - 1) / BAND,
        (band, thread) ->
            band(f, sprites.data(), band * BAND, Math.min(v.height, band * BAND + BAND), seen));
  }

  private int project(Frame f, Sprites sprites, Lights lights, int n) {
    Projection v = f.camera;
    float[] d = sprites.data();
    float[] light = new float[3];
    int m = 0;
    for (int i = 0; i < n; i++) {
      int o = order[i];
      float w = along(v.forward, d[o] - v.ex, d[o + 1] - v.ey, d[o + 2] - v.ez);
      if (w < 0.12f) {
        continue;
      }
      int r = 11 * m;
      screen(v, d[o], d[o + 1], d[o + 2], r);
      boolean streak = d[o + 3] != 0 || d[o + 4] != 0 || d[o + 5] != 0;
      if (streak) {
        screen(v, d[o] + d[o + 3], d[o + 1] + d[o + 4], d[o + 2] + d[o + 5], r + 3);
      } else {
        ready[r + 3] = ready[r];
        ready[r + 4] = ready[r + 1];
      }
      float radius = d[o + 6] * v.focal / w;
      if (outside(v, r, radius)) {
        continue;
      }
      // what is thinner than a pixel is drawn a pixel wide and thinner in alpha
      float thin = Math.min(1, radius / 0.6f);
      radius = Math.max(0.6f, radius);
      float alpha = d[o + 10] * (streak || d[o + 12] == 0 ? Math.max(0.12f, thin) : 1);
      float near = Math.min(1, (w - 0.12f) * 2.5f); // nothing bursts into the lens
      ready[r + 2] = w;
      ready[r + 5] = radius;
      float own = streak ? thin : 1;
      if (d[o + 11] > 0) {
        lit(f, lights, d[o], d[o + 1], d[o + 2], d[o + 11], light);
        ready[r + 6] = d[o + 7] * light[0] * alpha * near;
        ready[r + 7] = d[o + 8] * light[1] * alpha * near;
        ready[r + 8] = d[o + 9] * light[2] * alpha * near;
      } else {
        ready[r + 6] = d[o + 7] * own * near * lights.exposure();
        ready[r + 7] = d[o + 8] * own * near * lights.exposure();
        ready[r + 8] = d[o + 9] * own * near * lights.exposure();
      }
      ready[r + 9] = alpha * near;
      ready[r + 10] = d[o + 12];
      m++;
    }
    return m;
  }

  private static boolean outside(Projection v, int r, float[] p, float radius) {
    float x0 = Math.min(p[r], p[r + 3]) - radius;
    float x1 = Math.max(p[r], p[r + 3]) + radius;
    float y0 = Math.min(p[r + 1], p[r + 4]) - radius;
    float y1 = Math.max(p[r + 1], p[r + 4]) + radius;
    return !(x1 >= 0 && y1 >= 0 && x0 < v.width && y0 < v.height && x1 - x0 < 4 * v.width);
  }

  private boolean outside(Projection v, int r, float radius) {
    return outside(v, r, ready, radius);
  }

  private void screen(Projection v, float x, float y, float z, int r) {
    x -= v.ex;
    y -= v.ey;
    z -= v.ez;
    float k = v.focal / Math.max(0.05f, along(v.forward, x, y, z));
    ready[r] = v.width / 2f + along(v.right, x, y, z) * k;
    ready[r + 1] = v.height / 2f - along(v.up, x, y, z) * k;
  }

  private static float along(float[] a, float x, float y, float z) {
    return a[0] * x + a[1] * y + a[2] * z;
  }

  /** Light at a point: {@code kind} 2 = drops, which also pass on what is behind them. */
  private static void lit(Frame f, Lights l, float x, float y, float z, float kind, float[] out) {
    float[] h = l.environment().harmonics;
    float sun = kind > 1.5f ? 0.10f : 0.16f;
    for (int c = 0; c < 3; c++) {
      out[c] = h[c] + 0.35f * h[3 + c] + l.overhead()[c] * 0.22f + l.sun()[c] * sun;
    }
    for (int i = 0; i < f.lamps.count(); i++) {
      SceneLamp lamp = f.lamps.lamp(i);
      float dx = x - lamp.x;
      float dy = y - lamp.y;
      float dz = z - lamp.z;
      float d2 = dx * dx + dy * dy + dz * dz + 0.4f;
      if (d2 < lamp.reach * lamp.reach) {
        float u = 1 / (float) Math.sqrt(d2);
        float k = 0.12f / d2 * lamp.cone(dx * u, dy * u, dz * u);
        out[0] += lamp.red * k;
        out[1] += lamp.green * k;
        out[2] += lamp.blue * k;
      }
    }
    for (int c = 0; c < 3; c++) {
      out[c] *= l.exposure();
    }
  }

  private void band(Frame f, float[] d, int y0, int y1, int n) {
    for (int i = 0; i < n; i++) {
      int r = 11 * i;
      float radius = ready[r + 5];
      int top = Math.max(y0, (int) (Math.min(ready[r + 1], ready[r + 4]) - radius));
      int low = Math.min(y1 - 1, (int) (Math.max(ready[r + 1], ready[r + 4]) + radius));
      if (top > low) {
        continue;
      }
      int left = Math.max(0, (int) (Math.min(ready[r], ready[r + 3]) - radius));
      int right = Math.min(f.camera.width - 1, (int) (Math.max(ready[r], ready[r + 3]) + radius));
      if (ready[r + 10] > 0) {
        puff(f.picture, r, left, right, top, low, f.camera.focal);
      } else {
        line(f.picture, r, left, right, top, low);
      }
    }
  }

  private void puff(FrameBuffer out, int r, int left, int right, int top, int low, float focal) {
    float w = ready[r + 2];
    float radius = ready[r + 5];
    float depth = radius * w / focal;
    int seed = (int) ready[r + 10];
    float scale = 2.1f / radius;
    for (int y = top; y <= low; y++) {
      float dy = (y + 0.5f - ready[r + 1]) / radius;
      for (int x = left; x <= right; x++) {
        float dx = (x + 0.5f - ready[r]) / radius;
        float d2 = dx * dx + dy * dy;
        if (d2 >= 1) {
          continue;
        }
        int at = y * out.width + x;
        float meet = Math.min(1, (out.depth[at] - w + depth * 0.6f) / (depth + 1e-3f));
        if (meet <= 0) {
          continue;
        }
        float k = (1 - d2) * (1 - d2);
        float n =
            noise((x - ready[r]) * scale * 0.5f + 9, (y - ready[r + 1]) * scale * 0.5f + 9, seed)
                    * 0.6f
                + noise((x - ready[r]) * scale + 20, (y - ready[r + 1]) * scale + 20, seed + 7)
                    * 0.4f;
        k *= Math.max(0, Math.min(1.3f, n * 2.2f - 0.35f)) * meet;
        out.over(
            at,
            ready[r + 6] * k,
            ready[r + 7] * k,
            ready[r + 8] * k,
            Math.min(1, ready[r + 9] * k));
      }
    }
  }

  /** A dot, or a line with round ends that fades towards its second end. */
  private void line(FrameBuffer out, int r, int left, int right, int top, int low) {
    float radius = ready[r + 5];
    float lx = ready[r + 3] - ready[r];
    float ly = ready[r + 4] - ready[r + 1];
    float length = lx * lx + ly * ly;
    float inverse = length < 1e-6f ? 0 : 1 / length;
    for (int y = top; y <= low; y++) {
      for (int x = left; x <= right; x++) {
        int at = y * out.width + x;
        if (out.depth[at] < ready[r + 2]) {
          continue;
        }
        float px = x + 0.5f - ready[r];
        float py = y + 0.5f - ready[r + 1];
        float t = Math.max(0, Math.min(1, (px * lx + py * ly) * inverse));
        float dx = px - t * lx;
        float dy = py - t * ly;
        float k = radius + 0.5f - (float) Math.sqrt(dx * dx + dy * dy);
        if (k <= 0) {
          continue;
        }
        k = Math.min(1, k) * (1 - 0.5f * t);
        out.over(
            at,
            ready[r + 6] * k,
            ready[r + 7] * k,
            ready[r + 8] * k,
            Math.min(1, ready[r + 9] * k));
      }
    }
  }

  private static float noise(float x, float y, int seed) {
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    float fx = x - i;
    float fy = y - j;
    fx = fx * fx * (3 - 2 * fx);
    fy = fy * fy * (3 - 2 * fy);
    float a = hash(i, j, seed);
    float b = hash(i + 1, j, seed);
    float c = hash(i, j + 1, seed);
    float d = hash(i + 1, j + 1, seed);
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy;
  }

  private static float hash(int x, int y, int seed) {
    int n = x * 374761393 + y * 668265263 + seed * 1274126177;
    n = (n ^ (n >>> 13)) * 1274126177;
    return ((n ^ (n >>> 16)) >>> 8) * (1 / 16777216f);
  }
}
