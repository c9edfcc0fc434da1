package cielo.people.dress;

import cielo.people.body.Quads;
import cielo.scene.material.Texels;
import java.util.Arrays;

/** Colours of vertices painted into a picture over the faces' texture places. */
final class Bake {
  private final int size;
  private final int[] argb;

  private Bake(int size) {
    this.size = size;
    argb = new int[size * size];
  }

  /**
   * @param uv corner places
   * @param colours red, green and blue a vertex, linear
   */
  static Texels of(int size, Quads quads, float[] uv, double[] colours) {
    Bake b = new Bake(size);
    for (int k = 0; k < quads.vertex().length; k += 4) {
      b.triangle(quads, k, 0, 1, 2, uv, colours);
      b.triangle(quads, k, 0, 2, 3, uv, colours);
    }
    for (int i = 0; i < 6; i++) {
      b.spread();
    }
    for (int i = 0; i < b.argb.length; i++) {
      b.argb[i] |= 0xFF000000;
    }
    return new Texels(size, size, b.argb);
  }

  private void triangle(Quads q, int k, int i, int j, int m, float[] uv, double[] colours) {
    int[] c = {k + i, k + j, k + m};
    double[] x = new double[3];
    double[] y = new double[3];
    for (int a = 0; a < 3; a++) {
      x[a] = uv[2 * q.corner()[c[a]]] * size - .5;
      y[a] = (1 - uv[2 * q.corner()[c[a]] + 1]) * size - .5;
    }
    double area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
    if (Math.abs(area) < 1e-9) {
      return;
    }
    int x0 = (int) Math.max(0, Math.floor(Arrays.stream(x).min().orElse(0)));
    int x1 = (int) Math.min(size - 1, Math.ceil(Arrays.stream(x).max().orElse(0)));
    int y0 = (int) Math.max(0, Math.floor(Arrays.stream(y).min().orElse(0)));
    int y1 = (int) Math.min(size - 1, Math.ceil(Arrays.stream(y).max().orElse(0)));
    for (int py = y0; py <= y1; py++) {
      for (int px = x0; px <= x1; px++) {
        double b = ((px - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (py - y[0])) / area;
        double d = ((x[1] - x[0]) * (py - y[0]) - (px - x[0]) * (y[1] - y[0])) / area;
        double a = 1 - b - d;
        if (a >= -1e-3 && b >= -1e-3 && d >= -1e-3) {
          double[] rgb = new double[3];
          for (int n = 0; n < 3; n++) {
            rgb[n] =
                a * colours[3 * q.vertex()[c[0]] + n]
                    + b * colours[3 * q.vertex()[c[1]] + n]
                    + d * colours[3 * q.vertex()[c[2]] + n];
          }
          argb[py * size + px] = Paint.argb(rgb[0], rgb[1], rgb[2]);
        }
      }
    }
  }

  /** Unpainted texels beside painted ones take their colour, so that seams do not show. */
  private void spread() {
    int[] old = argb.clone();
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        if (old[y * size + x] == 0) {
          int[] from = {
            y * size + Math.max(0, x - 1),
            y * size + Math.min(size - 1, x + 1),
            Math.max(0, y - 1) * size + x,
            Math.min(size - 1, y + 1) * size + x
          };
          for (int o : from) {
            if (old[o] != 0) {
              argb[y * size + x] = old[o];
            }
          }
        }
      }
    }
  }
}
