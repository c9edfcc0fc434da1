package cielo.picture.shade;

import cielo.picture.geometry.Scene;
import cielo.picture.light.LampLights;
import cielo.picture.light.MirrorImage;
import cielo.picture.light.Octahedron;
import cielo.picture.light.SoftShadow;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.scene.place.Water;
import cielo.scene.place.Waves;
import cielo.scene.take.Happening;
import java.util.ArrayList;
import java.util.List;

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
  private static final double RING_SPEED = 0.9;

  private final SoftShadow shadow;
  private final float[] colour = new float[3];
  private final List<Happening> splashes = new ArrayList<>();
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
    gather(in.scene(), t);
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

  private void gather(Scene scene, double t) {
    splashes.clear();
    for (Happening h : scene.act().happenings()) {
      if (h.kind() == Happening.Kind.SPLASH && h.t() <= t && t - h.t() < 5) {
        splashes.add(h);
      }
    }
  }

  private float slopeX;
  private float slopeZ;
  private float lost;
  private float foam;

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
    slopes(waves, px, pz, t, pixelM);
    float nl = 1 / (float) Math.sqrt(slopeX * slopeX + slopeZ * slopeZ + 1);
    float nx = -slopeX * nl;
    float ny = nl;
    float nz = -slopeZ * nl;
    float nov = Math.max(0.02f, nx * vx + ny * vy + nz * vz);
    float rough = (float) Math.sqrt(Math.min(0.4f, 0.0016f + lost));
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
      shadow.at(point[0], point[1], point[2], point[3], point[4], point[5], 1, in.sunFilter(), 0, one);
    }
    float glitter = one[0] <= 0 ? 0 : glitter(lights.sunTo(), nx, ny, nz, vx, vy, vz, nov, rough);
    float e = lights.exposure();
    float[] h = lights.environment().harmonics;
    float white = Math.min(1, foam);
    for (int k = 0; k < 3; k++) {
      float mirror = k == 0 ? rr : k == 1 ? rg : rb;
      float under = k == 0 ? br : k == 1 ? bg : bb;
      float light = mirror * f * e + under * (1 - f) + glitter * one[0] * lights.sun()[k] * e;
      float froth =
          0.62f * e * (h[k] + h[3 + k] + lights.overhead()[k] * 0.25f + lights.sun()[k] * one[0] * 0.22f);
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

  /** Slope of waves, ripples and rings; what is too fine for the pixel goes into {@code lost}. */
  private void slopes(Waves waves, float px, float pz, double t, float pixelM) {
    slopeX = 0;
    slopeZ = 0;
    lost = 0;
    foam = 0;
    double crest = 0;
    for (int i = 0; i < Waves.COUNT; i++) {
      add(waves.amplitude(i), waves.kx(i), waves.kz(i), waves.omega(i), waves.phase(i), px, pz, t, pixelM);
      crest += waves.amplitude(i) * sine(waves.kx(i) * px + waves.kz(i) * pz - waves.omega(i) * t + waves.phase(i));
    }
    float rough = (float) Math.max(0.02, Math.min(0.13, 0.02 + waves.water().waveM() * 0.15));
    ripple(px, pz, t * 0.35, 0.9f, rough, pixelM, 11);
    ripple(pz, px, t * 0.3, 0.37f, rough * 0.9f, pixelM, 23);
    ripple(px + pz, px - pz, t * 0.25, 0.15f, rough * 0.7f, pixelM, 37);
    for (Happening s : splashes) {
      ring(s, px, pz, t, pixelM);
    }
    double big = waves.water().waveM();
    if (big > 0.25) {
      double limit = big * 0.50;
      foam += (float) Math.max(0, Math.min(0.6, (crest - limit) / (big * 0.16))) * streak(px, pz, t);
    }
  }

  /** Slopes of drifting value noise with lumps of {@code size} metres and mean slope {@code k}. */
  private void ripple(float px, float pz, double drift, float size, float k, float pixelM, int seed) {
    float fade = Math.max(0, Math.min(1, 1.5f - pixelM / size * 1.3f));
    lost += k * k * 0.35f * (1 - fade * fade);
    if (fade <= 0) {
      return;
    }
    double x = px / size + drift / size;
    double z = pz / size - drift * 0.6 / size;
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(z);
    float fx = (float) (x - i);
    float fz = (float) (z - j);
    float a = hash(i, j, seed);
    float b = hash(i + 1, j, seed);
    float c = hash(i, j + 1, seed);
    float d = hash(i + 1, j + 1, seed);
    float u = fx * fx * (3 - 2 * fx);
    float v = fz * fz * (3 - 2 * fz);
    slopeX += 6 * fx * (1 - fx) * (b - a + (a - b - c + d) * v) * k * fade;
    slopeZ += 6 * fz * (1 - fz) * (c - a + (a - b - c + d) * u) * k * fade;
  }

  private static float noise(double x, double z, int seed) {
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(z);
    float fx = (float) (x - i);
    float fz = (float) (z - j);
    fx = fx * fx * (3 - 2 * fx);
    fz = fz * fz * (3 - 2 * fz);
    float a = hash(i, j, seed);
    float b = hash(i + 1, j, seed);
    float c = hash(i, j + 1, seed);
    float d = hash(i + 1, j + 1, seed);
    return a + (b - a) * fx + (c - a) * fz + (a - b - c + d) * fx * fz;
  }

  private static float hash(int x, int y, int seed) {
    int n = x * 374761393 + y * 668265263 + seed * 1274126177;
    n = (n ^ (n >>> 13)) * 1274126177;
    n = (n ^ (n >>> 15)) * 0x2c1b3c6d;
    return ((n ^ (n >>> 16)) >>> 8) * (1 / 16777216f);
  }

  private void add(
      double amplitude,
      double kx,
      double kz,
      double omega,
      double phase,
      float px,
      float pz,
      double t,
      float pixelM) {
    double k2 = kx * kx + kz * kz;
    double k = Math.sqrt(k2);
    double fade = Math.max(0, Math.min(1, 1.6 - pixelM * k * 0.42));
    double slope = amplitude * sine(kx * px + kz * pz - omega * t + phase + Math.PI / 2);
    slopeX += (float) (kx * slope * fade);
    slopeZ += (float) (kz * slope * fade);
    lost += (float) (amplitude * amplitude * k2 * 0.5 * (1 - fade * fade));
  }

  /** Rings that run out from a splash, and froth where it was. */
  private void ring(Happening s, float px, float pz, double t, float pixelM) {
    double age = t - s.t();
    double x = px - s.at().x();
    double z = pz - s.at().z();
    double d = Math.sqrt(x * x + z * z) + 1e-6;
    double size = Math.max(0.08, StrictMath.cbrt(Math.max(0.02, s.size())) * 0.13);
    double front = RING_SPEED * age + size * 0.5;
    double wide = size * 1.6 + 0.25 * age;
    double g = (d - front) / wide;
    if (Math.abs(g) < 1 && age > 0.02) {
      double envelope = (1 - g * g) * (1 - g * g) / (1 + 1.2 * age);
      double k = 2 * Math.PI / (size * 1.1 + 0.05);
      double fade = Math.max(0, Math.min(1, 1.6 - pixelM * k * 0.42));
      double slope = 0.38 * envelope * fade * sine(k * (d - front));
      slopeX += (float) (slope * x / d);
      slopeZ += (float) (slope * z / d);
    }
    double patch = size * (1.1 + 0.9 * Math.min(1, age));
    double in = 1 - d / patch;
    if (in > 0) {
      foam += (float) (Math.min(1, in * 2.2) * Math.max(0, 1 - age / 2.4)) * (0.35f + 0.9f * streak(px * 3, pz * 3, t));
    }
  }

  /** Lace of froth, 0 .. 1: threads where two noises cross their middle. */
  private static float streak(float px, float pz, double t) {
    double w = noise(px * 0.9, pz * 0.9, 5) * 1.4 + t * 0.05;
    float a = 1 - Math.abs(2 * noise(px * 2.3 + w, pz * 2.3 - w, 61) - 1);
    float b = 1 - Math.abs(2 * noise(px * 6.1 - w, pz * 6.1 + w, 67) - 1);
    float c = noise(px * 17, pz * 17, 71);
    return Math.max(0, Math.min(1, (a * 0.6f + b * 0.4f - 0.55f) * 2.6f + (c - 0.5f) * 0.4f));
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
        m.levels.packed(), i, m.view.width, mx - 0.5f - (int) (mx - 0.5f), my - 0.5f - (int) (my - 0.5f), colour);
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
      float[] to, float nx, float ny, float nz, float vx, float vy, float vz, float nov, float rough) {
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

  /** Sine to 1e-3. */
  private static double sine(double x) {
    double turns = x * (1 / (2 * Math.PI));
    double r = turns - Math.floor(turns) - 0.5;
    double s = 8 * r - 16 * r * Math.abs(r);
    return -(0.775 * s + 0.225 * s * Math.abs(s));
  }
}
