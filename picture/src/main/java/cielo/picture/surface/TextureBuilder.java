package cielo.picture.surface;

import cielo.scene.material.Texels;
import org.jspecify.annotations.Nullable;

/** Packs maps of floats, or a picture, into a {@link Texture} with mip levels. */
public final class TextureBuilder {
  /*
   * Each level is the 2 x 2 mean of the finer one. What the mean of the slopes loses in variance
   * goes into the roughness (a^4 + var / 2), which keeps far highlights calm (Toksvig's idea).
   * Alpha is scaled at each level so that the share of texels above one half stays what it was in
   * level 0: leaves do not thin out with distance.
   */
  private static final int R = 0, G = 1, B = 2, ROUGH = 3, SU = 4, SV = 5, CAVITY = 6, ALPHA = 7;

  private TextureBuilder() {}

  /**
   * From maps of n x n.
   *
   * @param heightM relief, null = flat; slopes are d height / d length with one tile = {@code
   *     tileM}
   */
  public static Texture of(
      int n,
      float[] r,
      float[] g,
      float[] b,
      float[] roughness,
      float @Nullable [] heightM,
      float @Nullable [] cavity,
      double tileM) {
    float[][] q = new float[8][];
    q[R] = r;
    q[G] = g;
    q[B] = b;
    q[ROUGH] = roughness;
    q[SU] = new float[n * n];
    q[SV] = new float[n * n];
    q[CAVITY] = cavity == null ? filled(n * n, 1) : cavity;
    q[ALPHA] = filled(n * n, 1);
    float steepest = 0;
    if (heightM != null) {
      steepest = slopes(n, heightM, (float) (n / tileM / 2), q[SU], q[SV]);
    }
    return pack(n, q, steepest, false);
  }

  /** From a picture; its roughness is {@code roughness} everywhere. */
  public static Texture of(Texels picture, float roughness) {
    int n = 1;
    while (n < Math.max(picture.width(), picture.height()) && n < 1024) {
      n *= 2;
    }
    float[][] q = new float[8][n * n];
    java.util.Arrays.fill(q[ROUGH], roughness);
    java.util.Arrays.fill(q[CAVITY], 1);
    boolean holes = false;
    float[] texel = new float[4];
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        // row 0 of the picture is v = 1; row 0 of a texture is v = 0
        pick(picture, (x + 0.5f) / n, 1 - (y + 0.5f) / n, texel);
        int i = y * n + x;
        q[R][i] = texel[0];
        q[G][i] = texel[1];
        q[B][i] = texel[2];
        q[ALPHA][i] = texel[3];
        holes |= texel[3] < 0.5f;
      }
    }
    if (holes) {
      bleed(n, q);
    }
    return pack(n, q, 0, holes);
  }

  private static float slopes(int n, float[] h, float k, float[] su, float[] sv) {
    float most = 0;
    int m = n - 1;
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < n; x++) {
        int i = y * n + x;
        su[i] = clamp((h[y * n + (x + 1 & m)] - h[y * n + (x + m & m)]) * k, -2, 2);
        sv[i] = clamp((h[(y + 1 & m) * n + x] - h[(y + m & m) * n + x]) * k, -2, 2);
        most = Math.max(most, Math.max(Math.abs(su[i]), Math.abs(sv[i])));
      }
    }
    return most;
  }

  private static Texture pack(int n, float[][] q, float steepest, boolean holes) {
    int[] colour = new int[2 * n * n];
    int[] relief = new int[2 * n * n];
    boolean bumpy = steepest > 1e-4f;
    float slope = bumpy ? steepest : 1;
    float share = holes ? above(q[ALPHA], n * n, 0.5f) : 1;
    for (int level = 0, w = n; ; level++, w >>= 1) {
      int row = 2 * n - (2 * n >> level);
      float gain = holes && level > 0 ? gain(q[ALPHA], w * w, share) : 1;
      for (int y = 0; y < w; y++) {
        for (int x = 0; x < w; x++) {
          int i = y * w + x;
          int o = (row + y) * n + x;
          colour[o] =
              root(q[R][i]) | root(q[G][i]) << 8 | root(q[B][i]) << 16 | code(q[ROUGH][i]) << 24;
          relief[o] =
              signed(q[SU][i] / slope)
                  | signed(q[SV][i] / slope) << 8
                  | code(q[CAVITY][i]) << 16
                  | code(Math.min(1, q[ALPHA][i] * gain)) << 24;
        }
      }
      if (w == 1) {
        return new Texture(n, colour, relief, slope, bumpy, holes);
      }
      q = halved(q, w, bumpy);
    }
  }

  private static float[][] halved(float[][] q, int w, boolean bumpy) {
    int h = w / 2;
    float[][] o = new float[q.length][h * h];
    for (int c = 0; c < q.length; c++) {
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < h; x++) {
          int i = 2 * y * w + 2 * x;
          o[c][y * h + x] = (q[c][i] + q[c][i + 1] + q[c][i + w] + q[c][i + w + 1]) / 4;
        }
      }
    }
    if (bumpy) {
      for (int y = 0; y < h; y++) {
        for (int x = 0; x < h; x++) {
          int i = 2 * y * w + 2 * x;
          int j = y * h + x;
          float square = 0;
          for (int s = SU; s <= SV; s++) {
            float[] p = q[s];
            square +=
                (p[i] * p[i]
                        + p[i + 1] * p[i + 1]
                        + p[i + w] * p[i + w]
                        + p[i + w + 1] * p[i + w + 1])
                    / 4;
          }
          float lost = Math.max(0, square - o[SU][j] * o[SU][j] - o[SV][j] * o[SV][j]);
          float a = o[ROUGH][j];
          o[ROUGH][j] = (float) Math.sqrt(Math.sqrt(Math.min(1, a * a * a * a + lost * 0.5f)));
        }
      }
    }
    return o;
  }

  /** Colours of holes are drawn from their neighbours, so that edges show no halo. */
  private static void bleed(int n, float[][] q) {
    int m = n - 1;
    for (int pass = 0; pass < 6; pass++) {
      float[][] from = {q[R].clone(), q[G].clone(), q[B].clone(), q[ALPHA]};
      float[] solid = q[CAVITY].clone(); // scratch: 1 = has a colour
      for (int i = 0; i < n * n; i++) {
        solid[i] = pass == 0 ? (q[ALPHA][i] >= 0.5f ? 1 : 0) : q[SU][i];
      }
      for (int y = 0; y < n; y++) {
        for (int x = 0; x < n; x++) {
          int i = y * n + x;
          q[SU][i] = solid[i];
          if (solid[i] > 0) {
            continue;
          }
          float sum = 0;
          float[] c = new float[3];
          for (int k = 0; k < 9; k++) {
            int j = (y + k / 3 - 1 & m) * n + (x + k % 3 - 1 & m);
            sum += solid[j];
            for (int e = 0; e < 3; e++) {
              c[e] += solid[j] * from[e][j];
            }
          }
          if (sum > 0) {
            for (int e = 0; e < 3; e++) {
              q[e][i] = c[e] / sum;
            }
            q[SU][i] = 1;
          }
        }
      }
    }
    java.util.Arrays.fill(q[SU], 0);
  }

  private static void pick(Texels t, float u, float v, float[] out) {
    float x = clamp(u * t.width() - 0.5f, 0, t.width() - 1);
    float y = clamp(v * t.height() - 0.5f, 0, t.height() - 1);
    int i = Math.min((int) x, Math.max(0, t.width() - 2));
    int j = Math.min((int) y, Math.max(0, t.height() - 2));
    float fx = x - i;
    float fy = y - j;
    java.util.Arrays.fill(out, 0);
    for (int k = 0; k < 4; k++) {
      int px = Math.min(t.width() - 1, i + (k & 1));
      int py = Math.min(t.height() - 1, j + (k >> 1));
      int c = t.argb()[py * t.width() + px];
      float w = ((k & 1) == 0 ? 1 - fx : fx) * ((k >> 1) == 0 ? 1 - fy : fy);
      out[0] += w * LINEAR[c >> 16 & 255];
      out[1] += w * LINEAR[c >> 8 & 255];
      out[2] += w * LINEAR[c & 255];
      out[3] += w * (c >>> 24) / 255f;
    }
  }

  private static final float[] LINEAR = new float[256];

  static {
    for (int i = 0; i < 256; i++) {
      LINEAR[i] = (float) cielo.scene.material.Rgb.srgb(i).b();
    }
  }

  private static float above(float[] a, int n, float limit) {
    int count = 0;
    for (int i = 0; i < n; i++) {
      count += a[i] >= limit ? 1 : 0;
    }
    return count / (float) n;
  }

  private static float gain(float[] a, int n, float share) {
    float best = 1;
    for (float g = 1; g <= 3; g += 0.125f) {
      best = g;
      if (above(a, n, 0.5f / g) >= share) {
        break;
      }
    }
    return best;
  }

  private static float[] filled(int n, float v) {
    float[] a = new float[n];
    java.util.Arrays.fill(a, v);
    return a;
  }

  private static float clamp(float x, float a, float b) {
    return Math.max(a, Math.min(b, x));
  }

  private static int root(float x) {
    return code((float) Math.sqrt(Math.max(0, x)));
  }

  private static int code(float x) {
    return Math.max(0, Math.min(255, (int) (x * 255 + 0.5f)));
  }

  private static int signed(float x) {
    return 128 + Math.max(-127, Math.min(127, Math.round(x * 127)));
  }
}
