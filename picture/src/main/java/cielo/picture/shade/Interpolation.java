package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.TriangleBin;
import cielo.picture.raster.Triangles;
import cielo.picture.surface.Surface;

/** Attributes of fragments from their triangles' planes. */
final class Interpolation {
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

  static void attributes(Batch s, Triangles triangles, Projection v, Surface surface) {
    for (int i = 0; i < s.n; ) {
      int t = s.triangle[i];
      int end = i + 1;
      while (end < s.n && s.triangle[end] == t) {
        end++;
      }
      run(s, i, end, triangles.binOf(t).record, (t & TriangleBin.MASK) * TriangleBin.RECORD);
      i = end;
    }
    positions(s, v);
    levels(s, surface.texture() == null ? 1 : surface.texture().size);
  }

  private static void run(Batch s, int from, int to, float[] q, int o) {
    float ox = q[o + TriangleBin.ORIGIN];
    float oy = q[o + TriangleBin.ORIGIN + 1];
    float wa = q[o + TriangleBin.DEPTH];
    float wb = q[o + TriangleBin.DEPTH + 1];
    float wc = q[o + TriangleBin.DEPTH + 2];
    int n = o + TriangleBin.NORMAL;
    int t = o + TriangleBin.UV;
    for (int i = from; i < to; i++) {
      float dx = s.x[i] - ox;
      float dy = s.y[i] - oy;
      float w = 1 / Math.max(wa * dx + wb * dy + wc, 1e-5f);
      s.w[i] = w;
      s.nx[i] = (q[n] * dx + q[n + 1] * dy + q[n + 2]) * w;
      s.ny[i] = (q[n + 3] * dx + q[n + 4] * dy + q[n + 5]) * w;
      s.nz[i] = (q[n + 6] * dx + q[n + 7] * dy + q[n + 8]) * w;
      float u = (q[t] * dx + q[t + 1] * dy + q[t + 2]) * w;
      float v = (q[t + 3] * dx + q[t + 4] * dy + q[t + 5]) * w;
      s.u[i] = u;
      s.v[i] = v;
      // squared footprint of a pixel, tiles: the geometric mean of its axes, at most 3 : 1
      float ux = (q[t] - u * wa) * w;
      float uy = (q[t + 1] - u * wb) * w;
      float vx = (q[t + 3] - v * wa) * w;
      float vy = (q[t + 4] - v * wb) * w;
      float p = ux * ux + vx * vx;
      float r = uy * uy + vy * vy;
      float hi = Math.max(p, r);
      float lo = Math.min(p, r);
      s.level[i] = Math.max((float) Math.sqrt(hi * lo), hi * 0.10f);
    }
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

  /** Bumped unit normal, unit vector to the eye, mirrored direction. */
  static void frame(Batch s, Triangles triangles, Projection v, Surface surface) {
    if (surface.texture() != null && surface.texture().bumpy) {
      bump(s, triangles, surface.texture().slope);
    }
    for (int i = 0; i < s.n; i++) {
      float x = v.ex - s.px[i];
      float y = v.ey - s.py[i];
      float z = v.ez - s.pz[i];
      float l = 1 / (float) Math.sqrt(x * x + y * y + z * z);
      x *= l;
      y *= l;
      z *= l;
      float nx = s.nx[i];
      float ny = s.ny[i];
      float nz = s.nz[i];
      l = 1 / (float) Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-12f);
      nx *= l;
      ny *= l;
      nz *= l;
      // a normal that faces away (bumps, smooth edges) is bent until it just faces the eye: the
      // visibility term of the gloss would explode
      float d = nx * x + ny * y + nz * z;
      float lack = Math.max(0, 0.04f - d);
      nx += x * lack;
      ny += y * lack;
      nz += z * lack;
      d = d + lack;
      s.vx[i] = x;
      s.vy[i] = y;
      s.vz[i] = z;
      s.nx[i] = nx;
      s.ny[i] = ny;
      s.nz[i] = nz;
      s.facing[i] = d;
      s.rx[i] = nx * 2 * d - x;
      s.ry[i] = ny * 2 * d - y;
      s.rz[i] = nz * 2 * d - z;
    }
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
