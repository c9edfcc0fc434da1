package cielo.picture.lens;

import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Workers;
import cielo.scene.camera.View;

/** Blur of what is out of focus: a gather at half size, laid over the sharp picture. */
public final class DepthOfField {
  /*
   * Thin lens: radius of the blur = A / 2 |1 / focus - 1 / d| focal pixels. At half size every pixel
   * looks at up to 48 places of a Vogel disc; a place counts if its own blur reaches here, and a place
   * behind the focus counts no farther than this pixel's own blur (so sharp edges in front do not
   * leak into the blur behind). Near things spread over sharp ones by their share of the disc. Light
   * is clipped at 6 so that one glint does not become a plate.
   */
  private static final int TAPS = 48;
  private static final float MOST = 22;
  private static final float BRIGHTEST = 6;
  private static final float[] X = new float[TAPS];
  private static final float[] Y = new float[TAPS];
  private static final float[] REACH = new float[TAPS];
  private static final int BLOCK = 16;

  static {
    for (int i = 0; i < TAPS; i++) {
      double r = Math.sqrt((i + 0.5) / TAPS);
      X[i] = (float) (r * StrictMath.cos(i * 2.399963229));
      Y[i] = (float) (r * StrictMath.sin(i * 2.399963229));
      REACH[i] = (float) r;
    }
  }

  private final int width;
  private final int height;

  /** Half-size linear colour, signed blur radius (negative = nearer than the focus). */
  private final float[][] small = new float[4][];

  /** Gathered colour and how much of it near things throw over what is sharp. */
  private final float[][] soft = new float[4][];

  /** Widest blur in a 16 x 16 block of half-size pixels. */
  private final float[] widest;

  private final int blocksX;

  public DepthOfField(int fullWidth, int fullHeight) {
    width = fullWidth / 2;
    height = fullHeight / 2;
    for (int i = 0; i < 4; i++) {
      small[i] = new float[width * height];
      soft[i] = new float[width * height];
    }
    blocksX = (width + BLOCK - 1) / BLOCK;
    widest = new float[blocksX * ((height + BLOCK - 1) / BLOCK)];
  }

  public void run(Workers workers, FrameBuffer f, View view, float focal) {
    if (view.apertureM() <= 0) {
      return;
    }
    float k = (float) (view.apertureM() / 2 * focal / 2);
    float focus = (float) (1 / Math.max(0.05, view.focusM()));
    float limit = Math.min(MOST, MOST * f.height / 720f);
    workers.run((height + BLOCK - 1) / BLOCK, (band, t) -> shrink(f, band, k, focus, limit));
    workers.run(height, (y, t) -> gather(y, limit));
    workers.run(f.height, (y, t) -> lay(f, y, 2 * k, focus, limit));
  }

  private void shrink(FrameBuffer f, int band, float k, float focus, float limit) {
    java.util.Arrays.fill(widest, band * blocksX, (band + 1) * blocksX, 0);
    for (int y = band * 16; y < Math.min(height, band * 16 + 16); y++) {
      for (int x = 0; x < width; x++) {
        int o = y * width + x;
        float r = 0;
        float g = 0;
        float b = 0;
        float near = FrameBuffer.FAR;
        for (int j = 0; j < 4; j++) {
          int at = (2 * y + (j >> 1)) * f.width + 2 * x + (j & 1);
          r += f.red[at];
          g += f.green[at];
          b += f.blue[at];
          near = Math.min(near, f.depth[at]);
        }
        r *= 0.25f;
        g *= 0.25f;
        b *= 0.25f;
        float gain = 1 / Math.max(0.01f, 1 - Math.max(r, Math.max(g, b)));
        small[0][o] = Math.min(BRIGHTEST, r * gain);
        small[1][o] = Math.min(BRIGHTEST, g * gain);
        small[2][o] = Math.min(BRIGHTEST, b * gain);
        float c = Math.max(-limit, Math.min(limit, (focus - 1 / near) * k));
        small[3][o] = c;
        int block = band * blocksX + x / 16;
        widest[block] = Math.max(widest[block], Math.abs(c));
      }
    }
  }

  private void gather(int y, float limit) {
    int reach = (int) Math.ceil(limit / 16);
    Disc disc = new Disc();
    for (int block = 0; block < blocksX; block++) {
      int from = block * BLOCK;
      int to = Math.min(width, from + BLOCK);
      float most = around(block, y / BLOCK, reach);
      if (most < 0.35f) {
        int o = y * width;
        for (int k = 0; k < 3; k++) {
          System.arraycopy(small[k], o + from, soft[k], o + from, to - from);
        }
        java.util.Arrays.fill(soft[3], o + from, o + to, 0);
      } else {
        disc.gather(y, from, to, most);
      }
    }
  }

  /**
   * One row of one block: all its pixels look at the same places round them, so that the inner loop
   * runs over neighbours in memory and is free of branches.
   */
  private final class Disc {
    private final float[] r = new float[BLOCK];
    private final float[] g = new float[BLOCK];
    private final float[] b = new float[BLOCK];
    private final float[] sum = new float[BLOCK];
    private final float[] near = new float[BLOCK];
    private final float[] own = new float[BLOCK];

    void gather(int y, int from, int to, float most) {
      int n = to - from;
      int o = y * width + from;
      for (int i = 0; i < n; i++) {
        r[i] = small[0][o + i];
        g[i] = small[1][o + i];
        b[i] = small[2][o + i];
        sum[i] = 1;
        near[i] = small[3][o + i] < 0 ? 1 : 0;
        own[i] = Math.abs(small[3][o + i]) + 0.5f;
      }
      int step = most < 4 ? 3 : 1; // narrow discs need fewer places
      for (int t = step / 2; t < TAPS; t += step) {
        int dx = Math.round(X[t] * most);
        int row = Math.max(0, Math.min(height - 1, y + Math.round(Y[t] * most))) * width;
        float d = 1 - most * REACH[t];
        if (from + dx >= 0 && to + dx <= width) {
          add(row + from + dx, n, d);
        } else {
          addAtEdge(row, from + dx, n, d);
        }
      }
      float share = 2.2f * step / TAPS;
      for (int i = 0; i < n; i++) {
        float f = 1 / sum[i];
        soft[0][o + i] = r[i] * f;
        soft[1][o + i] = g[i] * f;
        soft[2][o + i] = b[i] * f;
        soft[3][o + i] = Math.min(1, near[i] * share);
      }
    }

    private void add(int q, int n, float d) {
      float[] red = small[0];
      float[] green = small[1];
      float[] blue = small[2];
      float[] blur = small[3];
      for (int i = 0; i < n; i++) {
        float c = blur[q + i];
        float w = Math.max(0, Math.min(1, Math.max(-c, Math.min(c, own[i])) + d));
        r[i] += red[q + i] * w;
        g[i] += green[q + i] * w;
        b[i] += blue[q + i] * w;
        sum[i] += w;
        near[i] += w * Math.max(0, Math.min(1, (-0.25f - c) * 4));
      }
    }

    private void addAtEdge(int row, int x, int n, float d) {
      for (int i = 0; i < n; i++) {
        int q = row + Math.max(0, Math.min(width - 1, x + i));
        float c = small[3][q];
        float w = Math.max(0, Math.min(1, Math.max(-c, Math.min(c, own[i])) + d));
        r[i] += small[0][q] * w;
        g[i] += small[1][q] * w;
        b[i] += small[2][q] * w;
        sum[i] += w;
        near[i] += w * Math.max(0, Math.min(1, (-0.25f - c) * 4));
      }
    }
  }

  private float around(int bx, int by, int reach) {
    float most = 0;
    int rows = widest.length / blocksX;
    for (int j = Math.max(0, by - reach); j <= Math.min(rows - 1, by + reach); j++) {
      for (int i = Math.max(0, bx - reach); i <= Math.min(blocksX - 1, bx + reach); i++) {
        most = Math.max(most, widest[j * blocksX + i]);
      }
    }
    return most;
  }

  private void lay(FrameBuffer f, int y, float k, float focus, float limit) {
    float fy = Math.max(0, Math.min(height - 1.001f, y / 2f - 0.25f));
    int j = (int) fy;
    float ay = fy - j;
    int low = Math.min(height - 1, j + 1);
    for (int x = 0; x < f.width; x++) {
      int at = y * f.width + x;
      float fx = Math.max(0, Math.min(width - 1.001f, x / 2f - 0.25f));
      int i = (int) fx;
      float ax = fx - i;
      int a = j * width + i;
      int c = low * width + i;
      int s = Math.min(width - 1, i + 1) - i;
      float own = Math.abs(focus - 1 / f.depth[at]) * k;
      float t = Math.max(0, Math.min(1, (own - 0.7f) * 0.8f));
      t = Math.max(t, mix(soft[3], a, c, s, ax, ay));
      if (t > 0) {
        f.over(
            at,
            mix(soft[0], a, c, s, ax, ay) * t,
            mix(soft[1], a, c, s, ax, ay) * t,
            mix(soft[2], a, c, s, ax, ay) * t,
            t);
      }
    }
  }

  private static float mix(float[] p, int a, int c, int s, float ax, float ay) {
    float top = p[a] + (p[a + s] - p[a]) * ax;
    float low = p[c] + (p[c + s] - p[c]) * ax;
    return top + (low - top) * ay;
  }
}
