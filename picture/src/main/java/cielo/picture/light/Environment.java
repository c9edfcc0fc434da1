package cielo.picture.light;

import cielo.picture.raster.Workers;

/**
 * What surrounds the scene, prefiltered: 9 spherical-harmonic terms for diffuse light, octahedral
 * maps by roughness for gloss, a finer one for what the camera sees behind everything. Immutable.
 */
public final class Environment {
  /*
   * The radiance is drawn once into a base map; all filters read that. Gloss maps: GGX lobe samples
   * on a golden-angle spiral with normal = view = reflection (Karis 2013), 96 a texel, values over
   * 30 clipped so that a lamp hit by one sample leaves no spark.
   */
  public static final int SIZE = 64;

  /** Roughness 0 .. 1 in equal steps. */
  public static final int LEVELS = 9;

  /** Side of the map for mirrors. */
  public static final int FINE = 256;

  private static final int SAMPLES = 96;
  private static final float MOST = 30;

  /** (level, y, x), packed. */
  public final int[] gloss = new int[LEVELS * SIZE * SIZE + SIZE + 2];

  /** (256, 256), packed: for mirrors. */
  public final int[] sharp = new int[FINE * FINE + FINE + 2];

  /** (9 terms, RGB): irradiance / pi of normal n = sum of terms times 1, y, z, x, xy, yz, ... */
  public final float[] harmonics = new float[27];

  /** What the camera sees: (size, size), packed. */
  public final int[] backdrop;

  public final int backdropSize;

  /** {@code ambient}: factor on the diffuse terms. */
  public Environment(Radiance radiance, float ambient, int backdropSize, Workers workers) {
    this.backdropSize = backdropSize;
    backdrop = new int[backdropSize * backdropSize];
    draw(radiance, sharp, FINE, workers);
    draw(radiance, backdrop, backdropSize, workers);
    workers.run(LEVELS * SIZE, (item, thread) -> glossRow(item / SIZE, item % SIZE));
    project(ambient);
  }

  private static void draw(Radiance radiance, int[] map, int n, Workers workers) {
    workers.run(
        n,
        (y, thread) -> {
          float[] d = new float[3];
          float[] c = new float[3];
          for (int x = 0; x < n; x++) {
            Octahedron.direction((x + 0.5f) / n, (y + 0.5f) / n, d);
            radiance.at(d[0], d[1], d[2], c);
            map[y * n + x] =
                Octahedron.pack(Math.max(0, c[0]), Math.max(0, c[1]), Math.max(0, c[2]));
          }
        });
  }

  private void glossRow(int level, int y) {
    float[] d = new float[3];
    float[] c = new float[3];
    float rough = level / (LEVELS - 1f);
    float a = rough * rough;
    int n = level == 0 ? 1 : SAMPLES;
    for (int x = 0; x < SIZE; x++) {
      Octahedron.direction((x + 0.5f) / SIZE, (y + 0.5f) / SIZE, d);
      float[] t = tangent(d);
      float bx = d[1] * t[2] - d[2] * t[1];
      float by = d[2] * t[0] - d[0] * t[2];
      float bz = d[0] * t[1] - d[1] * t[0];
      float r = 0;
      float g = 0;
      float b = 0;
      float sum = 0;
      for (int i = 0; i < n; i++) {
        float u = (i + 0.5f) / n;
        float ct = (float) Math.sqrt((1 - u) / (1 + (a * a - 1) * u));
        float st = (float) Math.sqrt(1 - ct * ct);
        float cp = SPIRAL_COS[i] * st;
        float sp = SPIRAL_SIN[i] * st;
        float hx = t[0] * cp + bx * sp + d[0] * ct;
        float hy = t[1] * cp + by * sp + d[1] * ct;
        float hz = t[2] * cp + bz * sp + d[2] * ct;
        float vh = hx * d[0] + hy * d[1] + hz * d[2];
        float lx = 2 * vh * hx - d[0];
        float ly = 2 * vh * hy - d[1];
        float lz = 2 * vh * hz - d[2];
        float nl = lx * d[0] + ly * d[1] + lz * d[2];
        if (nl <= 0) {
          continue;
        }
        Octahedron.read(sharp, 0, FINE, lx, ly, lz, c);
        r += Math.min(MOST, c[0]) * nl;
        g += Math.min(MOST, c[1]) * nl;
        b += Math.min(MOST, c[2]) * nl;
        sum += nl;
      }
      gloss[(level * SIZE + y) * SIZE + x] = Octahedron.pack(r / sum, g / sum, b / sum);
    }
  }

  private static float[] tangent(float[] d) {
    boolean steep = Math.abs(d[1]) > 0.9f;
    float k = steep ? d[0] : d[1];
    float x = (steep ? 1 : 0) - k * d[0];
    float y = (steep ? 0 : 1) - k * d[1];
    float z = -k * d[2];
    float l = 1 / (float) Math.sqrt(x * x + y * y + z * z);
    return new float[] {x * l, y * l, z * l};
  }

  /** Projects the base map on the first nine harmonics, convolved with the cosine lobe. */
  private void project(float ambient) {
    int n = 4096;
    float[] c = new float[3];
    float[] norm = {
      0.282095f, 0.488603f, 0.488603f, 0.488603f, 1.092548f, 1.092548f, 0.315392f, 1.092548f,
      0.546274f
    };
    float[] lobe = {1, 2 / 3f, 2 / 3f, 2 / 3f, 0.25f, 0.25f, 0.25f, 0.25f, 0.25f};
    for (int i = 0; i < n; i++) {
      float y = 1 - 2 * (i + 0.5f) / n;
      float r = (float) Math.sqrt(1 - y * y);
      double turn = i * GOLDEN;
      float x = (float) StrictMath.cos(turn) * r;
      float z = (float) StrictMath.sin(turn) * r;
      Octahedron.read(sharp, 0, FINE, x, y, z, c);
      float[] basis = {1, y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y};
      for (int j = 0; j < 9; j++) {
        float k = basis[j] * norm[j] * norm[j] * lobe[j] * 12.56637f / n * ambient;
        for (int e = 0; e < 3; e++) {
          harmonics[3 * j + e] += Math.min(MOST, c[e]) * k;
        }
      }
    }
  }

  private static final double GOLDEN = 2.399963229;
  private static final float[] SPIRAL_COS = new float[SAMPLES];
  private static final float[] SPIRAL_SIN = new float[SAMPLES];

  static {
    for (int i = 0; i < SAMPLES; i++) {
      SPIRAL_COS[i] = (float) StrictMath.cos(i * GOLDEN);
      SPIRAL_SIN[i] = (float) StrictMath.sin(i * GOLDEN);
    }
  }
}
