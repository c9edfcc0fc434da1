package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.kernel.TrianglePlanes;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.TriangleBin;
import cielo.picture.raster.Triangles;
import cielo.picture.surface.Surface;

/** Attributes of fragments from their triangles' planes. */
final class Interpolation {
  private static final TrianglePlanes PLANES =
      new TrianglePlanes(TriangleBin.ORIGIN, TriangleBin.DEPTH, TriangleBin.NORMAL, TriangleBin.UV);
  private static final float[] CENTRE_X = new float[16];
  private static final float[] CENTRE_Y = new float[16];

  static {
    for (int mask = 1; mask < 16; mask++) {
      int n = Integer.bitCount(mask);
      for (int s = 0; s < 4; s++) {
        if ((mask >> s & 1) != 0) {
          CENTRE_X[mask] += TileBuffer.SAMPLE_X[s] / n;
          CENTRE_Y[mask] += TileBuffer.SAMPLE_Y[s] / n;
        }
      }
    }
  }

  private Interpolation() {}

  /** Screen positions: the centroid of the covered samples (at the centre, slivers run wild). */
  static void place(Batch s, int left, int top) {
    for (int i = 0; i < s.n; i++) {
      int p = s.pixel[i] & 4095;
      int mask = s.pixel[i] >> 12 & 15;
      s.x[i] = left + (p & 63) + CENTRE_X[mask];
      s.y[i] = top + (p >> 6) + CENTRE_Y[mask];
    }
  }

  static void attributes(
      Batch s, Triangles triangles, Projection v, Surface surface, Kernels kernels) {
    for (int i = 0; i < s.n; ) {
      int t = s.triangle[i];
      int end = i + 1;
      while (end < s.n && s.triangle[end] == t) {
        end++;
      }
      kernels.attributes(
          s,
          i,
          end,
          triangles.binOf(t).record,
          (t & TriangleBin.MASK) * TriangleBin.RECORD,
          PLANES);
      i = end;
    }
    positions(s, v);
    levels(s, surface.texture() == null ? 1 : surface.texture().size);
  }

  /** World position by the pixel's ray. */
  static void positions(Batch s, Projection v) {
    float hw = v.width / 2f;
    float hh = v.height / 2f;
    float k = 1 / v.focal;
    float[] r = v.right;
    float[] u = v.up;
    float[] f = v.forward;
    for (int i = 0; i < s.n; i++) {
      float a = (s.x[i] - hw) * k;
      float b = (hh - s.y[i]) * k;
      s.px[i] = (a * r[0] + b * u[0] + f[0]) * s.w[i] + v.ex;
      s.py[i] = (a * r[1] + b * u[1] + f[1]) * s.w[i] + v.ey;
      s.pz[i] = (a * r[2] + b * u[2] + f[2]) * s.w[i] + v.ez;
    }
  }

  /** Footprint -> mip level: log2 by the float's exponent and a linear mantissa. */
  private static void levels(Batch s, int size) {
    float texels = (float) size * size;
    for (int i = 0; i < s.n; i++) {
      int bits = Float.floatToRawIntBits(Math.max(s.level[i] * texels, 1));
      float exponent = (bits >>> 23) - 127;
      float mantissa = Float.intBitsToFloat(bits & 0x7fffff | 0x3f800000) - 1;
      s.level[i] = (exponent + mantissa) * 0.5f;
    }
  }

  /** Ray direction (not normalised) through each pixel, into r. */
  static void rays(Batch s, Projection v) {
    float hw = v.width / 2f;
    float hh = v.height / 2f;
    float k = 1 / v.focal;
    for (int i = 0; i < s.n; i++) {
      float a = (s.x[i] - hw) * k;
      float b = (hh - s.y[i]) * k;
      s.rx[i] = a * v.right[0] + b * v.up[0] + v.forward[0];
      s.ry[i] = a * v.right[1] + b * v.up[1] + v.forward[1];
      s.rz[i] = a * v.right[2] + b * v.up[2] + v.forward[2];
    }
  }

  /**
   * Bumped unit normal, unit vector to the eye, mirrored direction. A normal that faces away
   * (bumps, smooth edges) is bent until it just faces the eye: the gloss's visibility term would
   * explode.
   */
  static void frame(Batch s, Triangles triangles, Projection v, Surface surface, Kernels kernels) {
    if (surface.texture() != null && surface.texture().bumpy) {
      bump(s, triangles, surface.texture().slope);
    }
    kernels.frame(s, v.ex, v.ey, v.ez);
  }

  private static void bump(Batch s, Triangles triangles, float slope) {
    float k = slope / 127f;
    for (int i = 0; i < s.n; i++) {
      int t = s.triangle[i];
      float[] q = triangles.binOf(t).record;
      int o = (t & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.TANGENT;
      float a = s.slopeU[i] * k;
      float b = s.slopeV[i] * k;
      s.nx[i] -= a * q[o] + b * q[o + 3];
      s.ny[i] -= a * q[o + 1] + b * q[o + 4];
      s.nz[i] -= a * q[o + 2] + b * q[o + 5];
    }
  }
}
