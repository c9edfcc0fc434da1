package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;

/** A mesh cut in two along the zero line of a field over space: panels, windows, stripes. */
final class Splits {
  /*
   * Each triangle is cut where the field, taken as linear along its edges, is zero. Vertices on the
   * cut are made on both sides with the same position and normal, so that the halves meet exactly.
   */
  interface Field {
    /** Negative inside. */
    double at(Vec3 p);
  }

  /** Both halves. */
  record Halves(Mesh inside, Mesh outside) {}

  private Splits() {}

  static Halves split(Mesh m, Field f) {
    int n = m.vertices();
    double[] d = new double[n];
    for (int i = 0; i < n; i++) {
      d[i] = f.at(new Vec3(m.x()[i], m.y()[i], m.z()[i]));
    }
    return new Halves(half(m, d, -1), half(m, d, 1));
  }

  private static Mesh half(Mesh m, double[] d, int sign) {
    MeshBuilder b = new MeshBuilder();
    int[] kept = new int[m.vertices()];
    java.util.Arrays.fill(kept, -1);
    int[] index = m.index();
    int[] ring = new int[4];
    for (int t = 0; t < index.length; t += 3) {
      int count = 0;
      for (int k = 0; k < 3; k++) {
        int p = index[t + k];
        int q = index[t + (k + 1) % 3];
        if (d[p] * sign >= 0) {
          ring[count++] = keep(b, m, kept, p);
        }
        if (d[p] * sign >= 0 != d[q] * sign >= 0) {
          ring[count++] = between(b, m, p, q, d[p] / (d[p] - d[q]));
        }
      }
      if (count >= 3) {
        b.triangle(ring[0], ring[1], ring[2]);
      }
      if (count == 4) {
        b.triangle(ring[0], ring[2], ring[3]);
      }
    }
    return b.mesh();
  }

  private static int keep(MeshBuilder b, Mesh m, int[] kept, int i) {
    if (kept[i] < 0) {
      kept[i] = b.vertex(position(m, i), normal(m, i), m.u()[i], m.v()[i]);
    }
    return kept[i];
  }

  private static int between(MeshBuilder b, Mesh m, int p, int q, double t) {
    return b.vertex(
        position(m, p).lerp(position(m, q), t),
        normal(m, p).lerp(normal(m, q), t).unit(),
        m.u()[p] + (m.u()[q] - m.u()[p]) * t,
        m.v()[p] + (m.v()[q] - m.v()[p]) * t);
  }

  private static Vec3 position(Mesh m, int i) {
    return new Vec3(m.x()[i], m.y()[i], m.z()[i]);
  }

  private static Vec3 normal(Mesh m, int i) {
    return new Vec3(m.nx()[i], m.ny()[i], m.nz()[i]);
  }

  /**
   * Distance-like field of a convex polygon in two of the three coordinates, corners rounded.
   *
   * @param xy corners in counter-clockwise order, (first, second) coordinate pairs
   */
  static double polygon(double px, double py, double round, double... xy) {
    int n = xy.length / 2;
    double near = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      double ex = xy[2 * j] - xy[2 * i];
      double ey = xy[2 * j + 1] - xy[2 * i + 1];
      double l = Math.hypot(ex, ey);
      double d = ((px - xy[2 * i]) * ey - (py - xy[2 * i + 1]) * ex) / l + round;
      most = Math.max(most, d);
      near += d > 0 ? d * d : 0;
    }
    return (near > 0 ? Math.sqrt(near) : most) - round;
  }
}
