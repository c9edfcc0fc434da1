package cielo.picture.shade;

import cielo.picture.light.LampLights;
import cielo.picture.light.MirrorImage;
import cielo.picture.light.Octahedron;
import cielo.picture.light.SoftShadow;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.scene.place.Water;
import cielo.scene.place.Waves;

/** Lays a water surface over the picture, pixel by pixel along rows. One per thread. */
public final class WaterShader {
  /*
   * The surface is a height field: the pixel's ray is cut with the plane at rest level, then three
   * times with the plane at the height of the waves there. Waves shorter than two pixels fade out
   * and turn into roughness, so the far sea does not sparkle. Light = F mirror + (1 - F) (what lies
   * below, dimmed and tinted by the way through the water, + light scattered in it) + the sun's
   * glitter. Below: the opaque picture, shifted by the slope and the depth. Mirror: the picture from
   * below the surface, shifted by the slope, or the sky where that has nothing.
   */
  private static final float F0 = 0.02f;

  private final SoftShadow shadow;
  private final WaterRelief relief = new WaterRelief();
  private final float[] colour = new float[3];
  private final float[] one = new float[1];
  private final float[] towards = new float[3];
  private final float[][] point = new float[6][1];

  public WaterShader(SoftShadow shadow) {
    this.shadow = shadow;
  }

  /** Shades row y between columns x0 and x1; {@code opaque}: the picture without water. */
  public void row(
      TileShader.Inputs in,
      Waves waves,
      double t,
      FrameBuffer opaque,
      FrameBuffer out,
      int y,
      int x0,
      int x1) {
    Water water = waves.water();
    Projection v = in.view();
    relief.begin(in.scene(), waves, t);
    float level = (float) water.level();
    float tall = (float) water.waveM();
    float b = (v.height / 2f - (y + 0.5f)) / v.focal;
    for (int x = x0; x < x1; x++) {
      float a = (x + 0.5f - v.width / 2f) / v.focal;
      float dx = a * v.right[0] + b * v.up[0] + v.forward[0];
      float dy = a * v.right[1] + b * v.up[1] + v.forward[1];
      float dz = a * v.right[2] + b * v.up[2] + v.forward[2];
      if (dy > -1e-4f || v.ey < level) {
        continue;
      }
      int at = y * out.width + x;
      float w = (level - v.ey) / dy;
      if (tall > 0.02f && w < 400) {
        for (int i = 0; i < 3; i++) {
          float h = (float) waves.height(v.ex + dx * w, v.ez + dz * w, t);
          w = Math.max(0.05f, (Math.min(h, v.ey - 0.05f) - v.ey) / dy);
        }
      }
      if (w >= opaque.depth[at]) {
        continue;
      }
      float px = v.ex + dx * w;
      float pz = v.ez + dz * w;
      if (waves.covers(px, pz)) {
        pixel(in, waves, t, opaque, out, at, x, y, px, v.ey + dy * w, pz, dx, dy, dz, w);
      }
    }
  }

  private void pixel(
      TileShader.Inputs in,
      Waves waves,
      double t,
      FrameBuffer opaque,
      FrameBuffer out,
      int at,
      int x,
      int y,
      float px,
      float py,
      float pz,
      float dx,
      float dy,
      float dz,
      float w) {
    Projection v = in.view();
    Lights lights = in.lights();
    float l = 1 / (float) Math.sqrt(dx * dx + dy * dy + dz * dz);
    float vx = -dx * l;
    float vy = -dy * l;
    float vz = -dz * l;
    float pixelM = w / v.focal / Math.max(0.06f, vy); // length of a pixel's foot on the water
    relief.at(px, pz, pixelM);
    float slopeX = relief.slopeX;
    float slopeZ = relief.slopeZ;
    float nl = 1 / (float) Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    float nx = -slopeX * nl;
    float ny = nl;
    float nz = -slopeZ * nl;
    float nov = Math.max(0.02f, nx * vx + ny * vy + nz * vz);
    float rough = (float) Math.sqrt(Math.min(0.4f, 0.0016f + relief.lost));
    float c = 1 - nov;
    float f = F0 + (1 - F0) * (c * c) * (c * c) * c * (1 - 0.6f * rough);
    reflected(in, x, y, w, nx, ny, nz, nov, vx, vy, vz);
    float rr = colour[0];
    float rg = colour[1];
    float rb = colour[2];
    below(in, waves.water(), opaque, at, x, y, w, l, nx, nz);
    float br = colour[0];
    float bg = colour[1];
    float bb = colour[2];
    point[0][0] = px;
    point[1][0] = py;
    point[2][0] = pz;
    point[3][0] = 0;
    point[4][0] = 1;
    point[5][0] = 0;
    one[0] = 0;
    if (lights.hasSun()) {
      shadow.at(
          point[0], point[1], point[2], point[3], point[4], point[5], 1, in.sunFilter(), 0, one);
    }
    float glitter = one[0] <= 0 ? 0 : glitter(lights.sunTo(), nx, ny, nz, vx, vy, vz, nov, rough);
    float e = lights.exposure();
    float[] h = lights.environment().harmonics;
    float white = Math.min(1, relief.foam);
    for (int k = 0; k < 3; k++) {
      float mirror = k == 0 ? rr : k == 1 ? rg : rb;
      float under = k == 0 ? br : k == 1 ? bg : bb;
      float light = mirror * f * e + under * (1 - f) + glitter * one[0] * lights.sun()[k] * e;
      float froth =
          0.62f
              * e
              * (h[k] + h[3 + k] + lights.overhead()[k] * 0.25f + lights.sun()[k] * one[0] * 0.22f);
      colour[k] = light + (froth - light) * white;
    }
    lamps(in, px, py, pz, nx, ny, nz, vx, vy, vz, nov, rough, e);
    haze(lights, w, e);
    out.red[at] = out.green[at] = out.blue[at] = 0;
    out.add(at, colour[0], colour[1], colour[2], 1);
    out.depth[at] = w;
  }

  private void haze(Lights lights, float w, float e) {
    float d = w * lights.haze();
    float f = d / (1 + d);
    for (int k = 0; k < 3; k++) {
      colour[k] += (lights.hazeColour()[k] * e - colour[k]) * f;
    }
  }

  private void reflected(
      TileShader.Inputs in,
      int x,
      int y,
      float w,
      float nx,
      float ny,
      float nz,
      float nov,
      float vx,
      float vy,
      float vz) {
    var env = in.lights().environment();
    float rx = 2 * nov * nx - vx;
    float ry = Math.max(0.015f, 2 * nov * ny - vy);
    float rz = 2 * nov * nz - vz;
    Octahedron.read(env.backdrop, 0, env.backdropSize, rx, ry, rz, colour);
    MirrorImage m = in.mirror();
    if (m == null) {
      return;
    }
    Projection v = in.view();
    // the mirrored ray leaves turned by twice the slope: seen as a shift on the screen
    float k = v.focal * 0.55f;
    float sx = (nx * v.right[0] + nz * v.right[2]) * k;
    float sy = -(nx * v.forward[0] + nz * v.forward[2]) * k * 0.8f;
    float mx = Math.max(0.5f, Math.min(m.view.width - 1.6f, (x + 0.5f + sx) * 0.5f));
    float my = Math.max(0.5f, Math.min(m.view.height - 1.6f, (y + 0.5f + sy) * 0.5f));
    float far = m.distance[(int) my * m.view.width + (int) mx];
    if (far >= FrameBuffer.FAR || far < w) {
      return;
    }
    int i = (int) (my - 0.5f) * m.view.width + (int) (mx - 0.5f);
    Octahedron.bilinear(
        m.levels.packed(),
        i,
        m.view.width,
        mx - 0.5f - (int) (mx - 0.5f),
        my - 0.5f - (int) (my - 0.5f),
        colour);
    float undo = 1 / in.lights().exposure();
    for (int c = 0; c < 3; c++) {
      colour[c] *= undo;
    }
  }

  /** What is seen through the surface, times exposure. */
  private void below(
      TileShader.Inputs in,
      Water water,
      FrameBuffer opaque,
      int at,
      int x,
      int y,
      float w,
      float l,
      float nx,
      float nz) {
    Projection v = in.view();
    Lights lights = in.lights();
    float deep = Math.min(3, opaque.depth[at] - w);
    float k = -0.28f * deep / (w + deep) * v.focal;
    int sx = Math.round(x + (nx * v.right[0] + nz * v.right[2]) * k);
    int sy = Math.round(y - (nx * v.up[0] + nz * v.up[2]) * k);
    int from =
        Math.max(0, Math.min(opaque.height - 1, sy)) * opaque.width
            + Math.max(0, Math.min(opaque.width - 1, sx));
    if (opaque.depth[from] < w) {
      from = at;
    }
    float way = Math.min(200, (opaque.depth[from] - w) / l);
    float dim = fall(2.6f * way / (float) Math.max(0.2, water.clearM()));
    float gain = opaque.gain(from);
    float[] h = lights.environment().harmonics;
    float e = lights.exposure();
    float[] tint = {(float) water.tint().r(), (float) water.tint().g(), (float) water.tint().b()};
    for (int c = 0; c < 3; c++) {
      float p = c == 0 ? opaque.red[from] : c == 1 ? opaque.green[from] : opaque.blue[from];
      float through = dim * (1 + (tint[c] - 1) * Math.min(1, way * 0.5f));
      float light = h[c] + h[3 + c] + (lights.overhead()[c] + lights.sun()[c] * 0.55f) / 3.14159f;
      colour[c] = p * gain * through + tint[c] * light * 0.20f * (1 - dim) * e;
    }
  }

  /** exp(-x), to 1 % where it matters. */
  private static float fall(float x) {
    float q = Math.max(0, 1 - x * (1 / 16f));
    q *= q;
    q *= q;
    q *= q;
    return q * q;
  }

  private static float glitter(
      float[] to,
      float nx,
      float ny,
      float nz,
      float vx,
      float vy,
      float vz,
      float nov,
      float rough) {
    float hx = vx + to[0];
    float hy = vy + to[1];
    float hz = vz + to[2];
    float hl = 1 / (float) Math.sqrt(hx * hx + hy * hy + hz * hz + 1e-9f);
    float nl = Math.max(0, nx * to[0] + ny * to[1] + nz * to[2]);
    float nh = Math.max(0, (nx * hx + ny * hy + nz * hz) * hl);
    float vh = Math.max(0, (vx * hx + vy * hy + vz * hz) * hl);
    float a2 = Math.max(0.0012f, rough * rough * 0.5f + 0.0012f);
    float d = nh * nh * (a2 - 1) + 1;
    float lobe = a2 / (3.14159f * d * d);
    float c = 1 - vh;
    float f = F0 + (1 - F0) * c * c * c * c * c;
    return Math.min(9, lobe * 0.25f / Math.max(0.1f, nov)) * f * Math.min(1, nl * 8);
  }

  private void lamps(
      TileShader.Inputs in,
      float px,
      float py,
      float pz,
      float nx,
      float ny,
      float nz,
      float vx,
      float vy,
      float vz,
      float nov,
      float rough,
      float e) {
    LampLights all = in.lamps();
    float[] to = towards;
    for (int i = 0; i < all.count(); i++) {
      var l = all.lamp(i);
      to[0] = l.x - px;
      to[1] = l.y - py;
      to[2] = l.z - pz;
      float d2 = to[0] * to[0] + to[1] * to[1] + to[2] * to[2];
      if (d2 > l.reach * l.reach) {
        continue;
      }
      float u = 1 / (float) Math.sqrt(d2);
      for (int c = 0; c < 3; c++) {
        to[c] *= u;
      }
      float k = l.cone(-to[0], -to[1], -to[2]) / (d2 + l.radius * l.radius) * e;
      if (k > 0) {
        k *= glitter(to, nx, ny, nz, vx, vy, vz, nov, Math.max(rough, l.radius * u * 2));
        colour[0] += l.red * k;
        colour[1] += l.green * k;
        colour[2] += l.blue * k;
      }
    }
  }
}
