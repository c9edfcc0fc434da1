package cielo.app.exam.film;

import java.util.Arrays;

/**
 * Triangles sorted into columns along one axis: finds where a line parallel to that axis meets
 * them. Immutable.
 */
final class Rays {
  /*
   * A uniform grid over the two other axes; each cell lists the triangles whose boxes touch it. About
   * one triangle a cell on even meshes.
   */
  private static final int MOST_CELLS = 256;

  /** Called for each meeting, in no order. */
  interface Meeting {
    /**
     * @param at coordinate along the axis
     * @param facing + if the triangle's front looks along the axis, - if against it
     * @param triangle number
     */
    void met(double at, double facing, int triangle);
  }

  private final float[] tri;
  private final int axis;
  private final int u;
  private final int v;
  private final double u0;
  private final double v0;
  private final double cellU;
  private final double cellV;
  private final int nu;
  private final int nv;
  private final int[] start;
  private final int[] list;

  /**
   * @param tri nine coordinates a triangle
   * @param axis 0, 1 or 2
   */
  Rays(float[] tri, int axis) {
    this.tri = tri;
    this.axis = axis;
    u = (axis + 1) % 3;
    v = (axis + 2) % 3;
    double[] lo = {1e9, 1e9, 1e9};
    double[] hi = {-1e9, -1e9, -1e9};
    for (int i = 0; i < tri.length; i++) {
      lo[i % 3] = Math.min(lo[i % 3], tri[i]);
      hi[i % 3] = Math.max(hi[i % 3], tri[i]);
    }
    int n = Math.clamp((long) Math.sqrt(tri.length / 9.0), 1, MOST_CELLS);
    u0 = lo[u];
    v0 = lo[v];
    nu = n;
    nv = n;
    cellU = Math.max(1e-9, (hi[u] - lo[u]) / n);
    cellV = Math.max(1e-9, (hi[v] - lo[v]) / n);
    start = new int[nu * nv + 1];
    list = fill();
  }

  private int[] fill() {
    int triangles = tri.length / 9;
    for (int k = 0; k < triangles; k++) {
      cells(k, c -> start[c + 1]++);
    }
    for (int c = 0; c < nu * nv; c++) {
      start[c + 1] += start[c];
    }
    int[] next = Arrays.copyOf(start, nu * nv);
    int[] out = new int[start[nu * nv]];
    for (int k = 0; k < triangles; k++) {
      int number = k;
      cells(k, c -> out[next[c]++] = number);
    }
    return out;
  }

  private void cells(int k, java.util.function.IntConsumer each) {
    int o = 9 * k;
    int a0 = cell(min(o, u), u0, cellU, nu);
    int a1 = cell(max(o, u), u0, cellU, nu);
    int b0 = cell(min(o, v), v0, cellV, nv);
    int b1 = cell(max(o, v), v0, cellV, nv);
    for (int b = b0; b <= b1; b++) {
      for (int a = a0; a <= a1; a++) {
        each.accept(b * nu + a);
      }
    }
  }

  private static int cell(double x, double x0, double size, int n) {
    return Math.clamp((long) Math.floor((x - x0) / size), 0, n - 1);
  }

  private double min(int o, int c) {
    return Math.min(tri[o + c], Math.min(tri[o + 3 + c], tri[o + 6 + c]));
  }

  private double max(int o, int c) {
    return Math.max(tri[o + c], Math.max(tri[o + 3 + c], tri[o + 6 + c]));
  }

  /** All meetings of the line through (u, v): coordinates of the axes after this one, in order. */
  void along(double atU, double atV, Meeting meeting) {
    // a little aside: a line exactly through an edge would meet both triangles or neither
    double pu = atU + 1.7e-7;
    double pv = atV + 2.9e-7;
    if (pu < u0 || pv < v0 || pu > u0 + nu * cellU || pv > v0 + nv * cellV) {
      return;
    }
    int c = cell(pv, v0, cellV, nv) * nu + cell(pu, u0, cellU, nu);
    for (int i = start[c]; i < start[c + 1]; i++) {
      meet(list[i], pu, pv, meeting);
    }
  }

  private void meet(int k, double pu, double pv, Meeting meeting) {
    int o = 9 * k;
    double ax = tri[o + u] - pu;
    double ay = tri[o + v] - pv;
    double bx = tri[o + 3 + u] - pu;
    double by = tri[o + 3 + v] - pv;
    double cx = tri[o + 6 + u] - pu;
    double cy = tri[o + 6 + v] - pv;
    double wa = bx * cy - by * cx;
    double wb = cx * ay - cy * ax;
    double wc = ax * by - ay * bx;
    double sum = wa + wb + wc;
    boolean inside = (wa > 0 && wb > 0 && wc > 0) || (wa < 0 && wb < 0 && wc < 0);
    if (inside) {
      double at = (wa * tri[o + axis] + wb * tri[o + 3 + axis] + wc * tri[o + 6 + axis]) / sum;
      meeting.met(at, sum, k);
    }
  }
}
