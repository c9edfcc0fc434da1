package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.TriangleBin;
import cielo.picture.surface.Surface;
import java.util.Arrays;

/** Gathers the layers of glass of one tile, front to back, and lays them over the picture. */
final class GlassShader {
  /*
   * A layer adds gloss + (1 - clarity) own diffuse light, dimmed by the layers before it, and lets (1
   * - F) clarity tint through. The way through bends at each surface by about 0.33 sin(angle) (index
   * 1.5): towards the axis of the normal where light enters glass, back where it leaves, so that both
   * sides of a wall cancel and a ball turns the view round. Bends add up to one shift on the screen,
   * scaled by the distance to what lies behind, at most a metre; the opaque picture is read there.
   */
  private static final float BEND = 0.33f;
  private static final float DEEPEST = 1;
  private static final int TILE = 64;

  /** By pixel of the tile: bend right and down, transmission, light; depth of the first layer. */
  private final float[][] sum = new float[10][TILE * TILE];

  private static final int RIGHT = 0, DOWN = 1, PASS = 2, LIGHT = 5, DEPTH = 8, FOCUS = 9;

  void begin() {
    for (int i = 0; i < 10; i++) {
      Arrays.fill(sum[i], i >= PASS && i < LIGHT ? 1 : 0);
    }
  }

  void add(Batch s, TileShader.Inputs in, Surface m) {
    float e = in.lights().exposure();
    float[] tint = {
      (float) Math.sqrt(m.red()), (float) Math.sqrt(m.green()), (float) Math.sqrt(m.blue())
    };
    float[] r = in.view().right;
    float[] u = in.view().up;
    for (int i = 0; i < s.n; i++) {
      int p = s.pixel[i] & 4095;
      float cover = Integer.bitCount(s.pixel[i] >> 12 & 15) * 0.25f;
      float c = Math.max(0, 1 - s.facing[i]);
      float f = m.f0() + (1 - m.f0()) * (c * c) * (c * c) * c;
      int t = s.triangle[i];
      float[] q = in.triangles().binOf(t).record;
      float bend =
          -BEND * cover * q[(t & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.SIDE];
      sum[RIGHT][p] += (s.nx[i] * r[0] + s.ny[i] * r[1] + s.nz[i] * r[2]) * bend;
      sum[DOWN][p] -= (s.nx[i] * u[0] + s.ny[i] * u[1] + s.nz[i] * u[2]) * bend;
      float pass = (1 - f) * m.clarity();
      for (int k = 0; k < 3; k++) {
        float light = k == 0 ? s.lr[i] : k == 1 ? s.lg[i] : s.lb[i];
        float before = sum[PASS + k][p];
        sum[LIGHT + k][p] += before * light * e * cover;
        sum[PASS + k][p] = before * (1 - cover + cover * pass * tint[k]);
      }
      if (sum[DEPTH][p] == 0) {
        sum[DEPTH][p] = s.w[i];
        // a lens focuses on a thing of glass, but through a pane
        sum[FOCUS][p] = in.triangles().instance(t).radius < 0.5f ? s.w[i] : 0;
      }
    }
  }

  /** Writes the pixels that have glass. {@code opaque}: the picture without any. */
  void finish(float focal, FrameBuffer opaque, FrameBuffer out, int left, int top, int w, int h) {
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int p = y * TILE + x;
        float depth = sum[DEPTH][p];
        if (depth == 0) {
          continue;
        }
        int at = (top + y) * out.width + left + x;
        float deep = Math.min(DEEPEST, Math.max(0, opaque.depth[at] - depth));
        float k = deep / (depth + deep) * focal;
        float sx = clamp(left + x + sum[RIGHT][p] * k, opaque.width - 1.01f);
        float sy = clamp(top + y + sum[DOWN][p] * k, opaque.height - 1.01f);
        int i = (int) sy * opaque.width + (int) sx;
        float fx = sx - (int) sx;
        float fy = sy - (int) sy;
        if (opaque.depth[i] < depth) { // what stands in front of the glass is not seen in it
          i = at;
          fx = 0;
          fy = 0;
        }
        float r = read(opaque.red, opaque.width, i, fx, fy);
        float g = read(opaque.green, opaque.width, i, fx, fy);
        float b = read(opaque.blue, opaque.width, i, fx, fy);
        float gain = 1 / Math.max(0.01f, 1 - Math.max(r, Math.max(g, b)));
        if (sum[FOCUS][p] > 0) {
          out.depth[at] = depth;
        }
        out.red[at] = out.green[at] = out.blue[at] = 0;
        out.add(
            at,
            sum[LIGHT][p] + sum[PASS][p] * r * gain,
            sum[LIGHT + 1][p] + sum[PASS + 1][p] * g * gain,
            sum[LIGHT + 2][p] + sum[PASS + 2][p] * b * gain,
            1);
      }
    }
  }

  private static float read(float[] a, int width, int i, float fx, float fy) {
    float p = a[i] + (a[i + 1] - a[i]) * fx;
    if (fy == 0) {
      return p;
    }
    float q = a[i + width] + (a[i + width + 1] - a[i + width]) * fx;
    return p + (q - p) * fy;
  }

  private static float clamp(float x, float most) {
    return Math.max(0, Math.min(most, x));
  }
}
