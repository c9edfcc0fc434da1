package cielo.picture.pass;

import cielo.picture.kernel.Kernels;
import cielo.picture.light.HalfSize;
import cielo.picture.light.SoftShadow;
import cielo.picture.raster.Projection;
import cielo.picture.raster.Workers;
import cielo.picture.shade.Lights;

/**
 * Ambient occlusion and the shadow of the overhead light, both at half size, blurred over 4 x 4
 * pixels where depths agree.
 */
public final class AmbientPass {
  /*
   * 16 taps a pixel on a spiral from 1.6 half-size pixels to 0.16 of the height, turned by one of 16
   * angles that fill the 4 x 4 block; weight max(0, v.n - 0.004 z - 0.004) / |v| (1 - d2 / R2). The
   * blur over exactly one block leaves no pattern.
   */
  private final int taps;
  private static final float RADIUS = 1.0f;
  private static final float STRENGTH = 2.6f;
  private static final int[] ORDER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};
  private final int[][] tapX = new int[16][16];
  private final int[][] tapY = new int[16][16];

  private void spiral(double most) {
    for (int l = 0; l < 16; l++) {
      for (int k = 0; k < taps; k++) {
        double turn = ORDER[l] / 16.0;
        double r = 1.6 * StrictMath.pow(most / 1.6, (k + turn) / taps);
        double a = k * 2.399963 + turn * 2 * Math.PI;
        tapX[l][k] = (int) Math.round(r * StrictMath.cos(a));
        tapY[l][k] = (int) Math.round(r * StrictMath.sin(a));
        if (tapX[l][k] == 0 && tapY[l][k] == 0) {
          tapX[l][k] = 1;
        }
      }
    }
  }

  private final Frame frame;
  private final HalfSize half;
  private final Scratch[] scratch;

  private static final class Scratch {
    final float[][] row;
    final float[] column;
    final float[] sum;

    Scratch(int n) {
      row = new float[7][n + 16];
      column = new float[n + 16];
      sum = new float[n + 16];
    }
  }

  /** {@code taps}: looks a pixel, at most 16. */
  public AmbientPass(Frame frame, int taps) {
    this.taps = taps;
    this.frame = frame;
    half = frame.half;
    spiral(HalfSize.REACH * half.height);
    int threads = frame.workers.size();
    scratch = new Scratch[threads];
    for (int i = 0; i < threads; i++) {
      scratch[i] = new Scratch(half.layerWidth);
    }
  }

  public void run(Lights lights) {
    Workers workers = frame.workers;
    Projection v = frame.camera;
    SoftShadow.Filter filter = new SoftShadow.Filter(lights.overheadTan(), 1.5f, 14);
    Kernels kernels = frame.kernels;
    int bands = half.layerHeight;
    workers.run(
        bands,
        (y, thread) -> {
          Scratch s = scratch[thread];
          for (int layer = 0; layer < 16; layer++) {
            occlusion(v, layer, y, s, kernels);
            overhead(v, layer, y, frame.overheadReaders[thread], filter, s);
          }
        });
    workers.run(
        half.height,
        (y, thread) ->
            kernels.blur(
                half.depth,
                half.open,
                half.overhead,
                half.width,
                y,
                Math.max(0, Math.min(half.height - 4, y - 1)),
                half.packed));
  }

  private void occlusion(Projection v, int layer, int y, Scratch s, Kernels kernels) {
    int li = layer & 3;
    int lj = layer >> 2;
    float k = 2 / v.focal;
    float sx = (li - v.width / 4f + 0.25f) * k;
    float sy = (lj + 4 * y - v.height / 4f + 0.25f) * k;
    int n = half.layerWidth;
    int at = (y + half.pad) * half.pitch + half.pad;
    eyeSpace(v, layer, at, sx, sy, k, s);
    java.util.Arrays.fill(s.sum, 0, n, 0);
    for (int t = 0; t < taps; t++) {
      int jx = li + tapX[layer][t];
      int jy = lj + tapY[layer][t];
      float[] other = half.layers[0][(jy & 3) * 4 + (jx & 3)];
      int shift = (jx >> 2) + (jy >> 2) * half.pitch;
      kernels.occlude(
          s.row,
          s.column,
          other,
          at + shift,
          tapX[layer][t] * k,
          sy + tapY[layer][t] * k,
          1 / (RADIUS * RADIUS),
          s.sum,
          n);
    }
    int o = (lj + 4 * y) * half.width + li;
    float strength = STRENGTH * 2 / taps;
    for (int x = 0; x < n; x++) {
      // 1 - a for little; much never goes black: light bounces into corners
      float a = s.sum[x] * strength;
      half.open[o + 4 * x] = 1 / (1 + a + 0.6f * a * a);
    }
  }

  /** Positions and normals of a row as the eye sees them (x right, y down, z away). */
  private void eyeSpace(Projection v, int layer, int at, float sx, float sy, float k, Scratch s) {
    float[] depth = half.layers[0][layer];
    float[] wx = half.layers[1][layer];
    float[] wy = half.layers[2][layer];
    float[] wz = half.layers[3][layer];
    float[] r = v.right;
    float[] u = v.up;
    float[] f = v.forward;
    for (int x = 0; x < half.layerWidth; x++) {
      float z = depth[at + x];
      s.column[x] = sx + 4 * x * k;
      s.row[0][x] = s.column[x] * z;
      s.row[1][x] = z * sy;
      s.row[2][x] = z;
      s.row[3][x] = wx[at + x] * r[0] + wy[at + x] * r[1] + wz[at + x] * r[2];
      s.row[4][x] = -(wx[at + x] * u[0] + wy[at + x] * u[1] + wz[at + x] * u[2]);
      s.row[5][x] = wx[at + x] * f[0] + wy[at + x] * f[1] + wz[at + x] * f[2];
    }
  }

  private void overhead(
      Projection v, int layer, int y, SoftShadow shadow, SoftShadow.Filter filter, Scratch s) {
    int li = layer & 3;
    int lj = layer >> 2;
    float k = 2 / v.focal;
    float cx = v.width / 4f;
    float cy = v.height / 4f;
    int row = (y + half.pad) * half.pitch + half.pad;
    float[] depth = half.layers[0][layer];
    float sy = (lj + 4 * y - cy + 0.25f) * k;
    int n = half.layerWidth;
    float[][] p = s.row;
    for (int x = 0; x < n; x++) {
      float z = depth[row + x];
      float a = (li + 4 * x - cx + 0.25f) * k * z;
      float b = sy * z;
      p[0][x] = a * v.right[0] - b * v.up[0] + z * v.forward[0] + v.ex;
      p[1][x] = a * v.right[1] - b * v.up[1] + z * v.forward[1] + v.ey;
      p[2][x] = a * v.right[2] - b * v.up[2] + z * v.forward[2] + v.ez;
    }
    for (int c = 1; c < 4; c++) {
      System.arraycopy(half.layers[c][layer], row, p[2 + c], 0, n);
    }
    shadow.at(p[0], p[1], p[2], p[3], p[4], p[5], n, filter, layer, p[6]);
    int at = (lj + 4 * y) * half.width + li;
    for (int x = 0; x < n; x++) {
      half.overhead[at + 4 * x] = p[6][x];
    }
  }
}
