package cielo.picture.raster;

import cielo.picture.geometry.Instance;
import cielo.picture.surface.Surface;
import cielo.scene.shape.Mesh;

/**
 * Writes the planes of a triangle's record. Reads corners as its {@link TriangleSetup} placed them.
 */
final class RecordWriter {
  /*
   * Attribute planes come from the homogeneous inverse of (X, Y, w) of the corners in double,
   * relative to a pixel near the triangle: in float relative to the screen's corner, small triangles
   * flicker. They hold for corners behind the eye too, so the parts of a clipped triangle share
   * their parent's planes and only the corners differ.
   */
  private final double[] inverse = new double[9];
  private float[] wx = new float[0];
  private float[] wy = new float[0];
  private float[] ww = new float[0];
  private float[] sx = new float[0];
  private float[] sy = new float[0];

  /** Corners in homogeneous screen coordinates and, divided, on the screen. */
  void corners(float[] wx, float[] wy, float[] ww, float[] sx, float[] sy) {
    this.wx = wx;
    this.wy = wy;
    this.ww = ww;
    this.sx = sx;
    this.sy = sy;
  }

  /** Plane of 1 / w, after {@link #invert}. */
  void depth(float[] q, int o) {
    double[] v = inverse;
    q[o] = (float) (v[0] + v[3] + v[6]);
    q[o + 1] = (float) (v[1] + v[4] + v[7]);
    q[o + 2] = (float) (v[2] + v[5] + v[8]);
  }

  /** Planes of w and uv over an orthographic map. */
  void flat(float[] q, int o, int a, int b, int c, Surface s, Mesh g) {
    double x0 = sx[a];
    double y0 = sy[a];
    double e1 = sx[b] - x0;
    double f1 = sy[b] - y0;
    double e2 = sx[c] - x0;
    double f2 = sy[c] - y0;
    double d = 1 / (e1 * f2 - e2 * f1);
    q[o + TriangleBin.ORIGIN] = (float) x0;
    q[o + TriangleBin.ORIGIN + 1] = (float) y0;
    flat(q, o + TriangleBin.DEPTH, ww[a], ww[b], ww[c], e1, f1, e2, f2, d);
    if (s.cutout()) {
      float k = s.uvScale();
      flat(q, o + TriangleBin.UV, g.u()[a] * k, g.u()[b] * k, g.u()[c] * k, e1, f1, e2, f2, d);
      flat(q, o + TriangleBin.UV + 3, g.v()[a] * k, g.v()[b] * k, g.v()[c] * k, e1, f1, e2, f2, d);
    }
  }

  private static void flat(
      float[] q,
      int o,
      float p,
      float r,
      float s,
      double e1,
      double f1,
      double e2,
      double f2,
      double d) {
    double z1 = (double) r - p;
    double z2 = (double) s - p;
    q[o] = (float) ((z1 * f2 - z2 * f1) * d);
    q[o + 1] = (float) ((z2 * e1 - z1 * e2) * d);
    q[o + 2] = p;
  }

  /** Inverse of the rows (X - rx w, Y - ry w, w) of three corners. */
  void invert(int a, int b, int c, float rx, float ry) {
    double w0 = ww[a];
    double w1 = ww[b];
    double w2 = ww[c];
    double x0 = wx[a] - rx * w0;
    double x1 = wx[b] - rx * w1;
    double x2 = wx[c] - rx * w2;
    double y0 = wy[a] - ry * w0;
    double y1 = wy[b] - ry * w1;
    double y2 = wy[c] - ry * w2;
    double[] v = inverse;
    v[0] = y1 * w2 - w1 * y2;
    v[1] = w1 * x2 - x1 * w2;
    v[2] = x1 * y2 - y1 * x2;
    v[3] = y2 * w0 - w2 * y0;
    v[4] = w2 * x0 - x2 * w0;
    v[5] = x2 * y0 - y2 * x0;
    v[6] = y0 * w1 - w0 * y1;
    v[7] = w0 * x1 - x0 * w1;
    v[8] = x0 * y1 - y0 * x1;
    double d = 1 / (x0 * v[0] + y0 * v[1] + w0 * v[2]);
    for (int i = 0; i < 9; i++) {
      v[i] *= d;
    }
  }

  void plane(float[] q, int o, float p, float r, float s) {
    double[] v = inverse;
    q[o] = (float) (p * v[0] + r * v[3] + s * v[6]);
    q[o + 1] = (float) (p * v[1] + r * v[4] + s * v[7]);
    q[o + 2] = (float) (p * v[2] + r * v[5] + s * v[8]);
  }

  /** Face normal, and the tangents along which u and v grow, for bumps. */
  static void frame(float[] q, int o, Instance in, Mesh g, int a, int b, int c, float sign) {
    float[] m = in.matrix;
    float ax = g.x()[b] - g.x()[a];
    float ay = g.y()[b] - g.y()[a];
    float az = g.z()[b] - g.z()[a];
    float bx = g.x()[c] - g.x()[a];
    float by = g.y()[c] - g.y()[a];
    float bz = g.z()[c] - g.z()[a];
    float e1x = m[0] * ax + m[1] * ay + m[2] * az;
    float e1y = m[4] * ax + m[5] * ay + m[6] * az;
    float e1z = m[8] * ax + m[9] * ay + m[10] * az;
    float e2x = m[0] * bx + m[1] * by + m[2] * bz;
    float e2y = m[4] * bx + m[5] * by + m[6] * bz;
    float e2z = m[8] * bx + m[9] * by + m[10] * bz;
    float nx = e1y * e2z - e1z * e2y;
    float ny = e1z * e2x - e1x * e2z;
    float nz = e1x * e2y - e1y * e2x;
    float l = sign / (float) Math.sqrt(nx * nx + ny * ny + nz * nz + 1e-30f);
    q[o + TriangleBin.SIDE] = sign;
    q[o + TriangleBin.FACE] = nx * l;
    q[o + TriangleBin.FACE + 1] = ny * l;
    q[o + TriangleBin.FACE + 2] = nz * l;
    if (!in.surface.bumpy()) {
      return;
    }
    float u1 = g.u()[b] - g.u()[a];
    float v1 = g.v()[b] - g.v()[a];
    float u2 = g.u()[c] - g.u()[a];
    float v2 = g.v()[c] - g.v()[a];
    float turn = u1 * v2 - u2 * v1 < 0 ? -1 : 1;
    unit(
        q,
        o + TriangleBin.TANGENT,
        e1x * v2 - e2x * v1,
        e1y * v2 - e2y * v1,
        e1z * v2 - e2z * v1,
        turn);
    unit(
        q,
        o + TriangleBin.BITANGENT,
        e2x * u1 - e1x * u2,
        e2y * u1 - e1y * u2,
        e2z * u1 - e1z * u2,
        turn);
  }

  private static void unit(float[] q, int o, float x, float y, float z, float k) {
    float l = k / (float) Math.sqrt(x * x + y * y + z * z + 1e-30f);
    q[o] = x * l;
    q[o + 1] = y * l;
    q[o + 2] = z * l;
  }
}
