package cielo.picture.light;

/**
 * Maps directions to the unit square and back (octahedral map, y up), and packs colours: 10 bits a
 * channel of sqrt(c / (1 + max)).
 */
public final class Octahedron {
  private Octahedron() {}

  /** Direction of a point of the square. */
  public static void direction(float u, float v, float[] out) {
    float x = u * 2 - 1;
    float z = v * 2 - 1;
    float y = 1 - Math.abs(x) - Math.abs(z);
    if (y < 0) {
      float a = (1 - Math.abs(z)) * (x < 0 ? -1 : 1);
      z = (1 - Math.abs(x)) * (z < 0 ? -1 : 1);
      x = a;
    }
    float l = 1 / (float) Math.sqrt(x * x + y * y + z * z);
    out[0] = x * l;
    out[1] = y * l;
    out[2] = z * l;
  }

  public static int pack(float r, float g, float b) {
    float m = 1 / (1 + Math.max(r, Math.max(g, b)));
    return (int) (Math.sqrt(r * m) * 1023 + 0.5)
        | (int) (Math.sqrt(g * m) * 1023 + 0.5) << 10
        | (int) (Math.sqrt(b * m) * 1023 + 0.5) << 20;
  }

  /** Bilinear look-up of a packed map of n x n at a direction of any length. */
  public static void read(int[] map, int start, int n, float x, float y, float z, float[] out) {
    float k = 1 / (Math.abs(x) + Math.abs(y) + Math.abs(z) + 1e-9f);
    float u = x * k;
    float v = z * k;
    if (y < 0) {
      float a = (1 - Math.abs(v)) * (u < 0 ? -1 : 1);
      v = (1 - Math.abs(u)) * (v < 0 ? -1 : 1);
      u = a;
    }
    u = Math.min(n - 1.01f, Math.max(0, u * (0.5f * n) + (0.5f * n - 0.5f)));
    v = Math.min(n - 1.01f, Math.max(0, v * (0.5f * n) + (0.5f * n - 0.5f)));
    int i = (int) u;
    int j = (int) v;
    bilinear(map, start + j * n + i, n, u - i, v - j, out);
  }

  /** Four packed texels at {@code at}, mixed, unpacked. */
  public static void bilinear(int[] map, int at, int row, float fx, float fy, float[] out) {
    int a = map[at];
    int b = map[at + 1];
    int c = map[at + row];
    int d = map[at + row + 1];
    float r = mix(a & 1023, b & 1023, c & 1023, d & 1023, fx, fy);
    float g = mix(a >> 10 & 1023, b >> 10 & 1023, c >> 10 & 1023, d >> 10 & 1023, fx, fy);
    float l = mix(a >> 20 & 1023, b >> 20 & 1023, c >> 20 & 1023, d >> 20 & 1023, fx, fy);
    float k = 1 / Math.max(0.01f, 1 - Math.max(r, Math.max(g, l)));
    out[0] = r * k;
    out[1] = g * k;
    out[2] = l * k;
  }

  private static float mix(int a, int b, int c, int d, float fx, float fy) {
    float p = a + (b - a) * fx;
    float q = c + (d - c) * fx;
    float m = (p + (q - p) * fy) * (1 / 1023f);
    return m * m;
  }
}
