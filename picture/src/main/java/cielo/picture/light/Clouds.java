package cielo.picture.light;

/** A layer of cloud over the whole sky: density by direction. Pure. */
final class Clouds {
  /*
   * Value noise in five octaves on a plane above the eye, u = x / (y + 0.14): far clouds flatten
   * towards the horizon. Cover is a threshold on the noise. A second, displaced look towards the sun
   * gives the shading.
   */
  private final int seed;
  private final float cover;
  private final float sunX;
  private final float sunZ;

  Clouds(long seed, double cover, double sunX, double sunZ) {
    this.seed = (int) (seed * 2654435761L >>> 8);
    this.cover = (float) cover;
    this.sunX = (float) sunX;
    this.sunZ = (float) sunZ;
  }

  /** out[0] = density 0 .. 1, out[1] = how much of the sun reaches it, 0 .. 1. */
  void at(float x, float y, float z, float[] out) {
    float k = 1 / (y + 0.14f);
    float u = x * k * 0.9f;
    float v = z * k * 0.9f;
    float warp = noise(u * 0.7f + 3.1f, v * 0.7f + 1.7f, seed + 77) - 0.5f;
    u += warp * 0.5f;
    v += warp * 0.35f;
    float d = density(u, v);
    float towards = density(u + sunX * 0.09f, v + sunZ * 0.09f);
    float fade = smooth(0.015f, 0.16f, y);
    out[0] = d * (cover > 0.85f ? Math.max(fade, 0.9f) : fade);
    out[1] = Math.max(0, 1 - towards * 0.75f - d * 0.2f);
  }

  private float density(float u, float v) {
    float n = fbm(u, v);
    float low = 0.66f - 0.50f * cover;
    return smooth(low, low + 0.20f + 0.12f * (1 - cover), n);
  }

  private float fbm(float u, float v) {
    float sum = 0;
    float k = 0.5f;
    for (int i = 0; i < 5; i++) {
      sum += k * noise(u, v, seed + i * 131);
      float w = u * 1.62f + v * 1.22f; // turned and doubled: no grid shows
      v = v * 1.62f - u * 1.22f + 7.3f;
      u = w;
      k *= 0.5f;
    }
    return sum * 1.03f;
  }

  static float noise(float x, float y, int seed) {
    int i = (int) Math.floor(x);
    int j = (int) Math.floor(y);
    float fx = x - i;
    float fy = y - j;
    fx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
    fy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    float a = hash(i, j, seed);
    float b = hash(i + 1, j, seed);
    float c = hash(i, j + 1, seed);
    float d = hash(i + 1, j + 1, seed);
    return a + (b - a) * fx + (c - a) * fy + (a - b - c + d) * fx * fy;
  }

  static float hash(int x, int y, int seed) {
    int n = x * 374761393 + y * 668265263 + seed * 1274126177;
    n = (n ^ (n >>> 13)) * 1274126177;
    n = (n ^ (n >>> 15)) * 0x2c1b3c6d;
    n ^= n >>> 16;
    return (n >>> 8) * (1 / 16777216f);
  }

  static float smooth(float a, float b, float x) {
    float t = Math.max(0, Math.min(1, (x - a) / (b - a)));
    return t * t * (3 - 2 * t);
  }
}
