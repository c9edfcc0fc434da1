package cielo.picture.shade;

import cielo.picture.geometry.Scene;
import cielo.scene.place.Waves;
import cielo.scene.take.Happening;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The small shape of a water surface at a point: slope, hidden roughness, froth. One per thread.
 */
final class WaterRelief {
  private static final double RING_SPEED = 0.9;
  private final List<Happening> splashes = new ArrayList<>();
  private @Nullable Waves waves;
  private double t;

  /** Slopes along x and z; mean square slope of what is finer than a pixel; froth 0 .. 1. */
  float slopeX;

  float slopeZ;
  float lost;
  float foam;

  /** Takes over the waves and the splashes of the last five seconds. */
  void begin(Scene scene, Waves surface, double time) {
    waves = surface;
    t = time;
    splashes.clear();
    for (Happening h : scene.act().happenings()) {
      if (h.kind() == Happening.Kind.SPLASH && h.t() <= time && time - h.t() < 5) {
        splashes.add(h);
      }
    }
  }

  /** Slope of waves, ripples and rings; what is too fine for the pixel goes into {@code lost}. */
  void at(float px, float pz, float pixelM) {
    Waves surface = waves;
    slopeX = 0;
    slopeZ = 0;
    lost = 0;
    foam = 0;
    if (surface == null) {
      return;
    }
    double crest = 0;
    for (int i = 0; i < Waves.COUNT; i++) {
      add(
          surface.amplitude(i),
          surface.kx(i),
          surface.kz(i),
          surface.omega(i),
          surface.phase(i),
          px,
          pz,
          t,
          pixelM);
      crest +=
          surface.amplitude(i)
              * sine(
                  surface.kx(i) * px
                      + surface.kz(i) * pz
                      - surface.omega(i) * t
                      + surface.phase(i));
    }
    float rough = (float) Math.max(0.02, Math.min(0.13, 0.02 + surface.water().waveM() * 0.15));
    ripple(px, pz, t * 0.35, 0.9f, rough, pixelM, 11);
    ripple(pz, px, t * 0.3, 0.37f, rough * 0.9f, pixelM, 23);
    ripple(px + pz, px - pz, t * 0.25, 0.15f, rough * 0.7f, pixelM, 37);
    for (Happening s : splashes) {
      ring(s, px, pz, t, pixelM);
    }
    double big = surface.water().waveM();
    if (big > 0.25) {
      double limit = big * 0.50;
      foam +=
          (float) Math.max(0, Math.min(0.6, (crest - limit) / (big * 0.16))) * streak(px, pz, t);
    }
  }

  /** Slopes of drifting value noise with lumps of {@code size} metres and mean slope {@code k}. */
  private void ripple(
      float px, float pz, double drift, float size, float k, float pixelM, int seed) {
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
      foam +=
          (float) (Math.min(1, in * 2.2) * Math.max(0, 1 - age / 2.4))
              * (0.35f + 0.9f * streak(px * 3, pz * 3, t));
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

  /** Sine to 1e-3. */
  private static double sine(double x) {
    double turns = x * (1 / (2 * Math.PI));
    double r = turns - Math.floor(turns) - 0.5;
    double s = 8 * r - 16 * r * Math.abs(r);
    return -(0.775 * s + 0.225 * s * Math.abs(s));
  }
}
