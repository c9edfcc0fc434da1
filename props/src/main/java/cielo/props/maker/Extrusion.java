package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Flat outlines made thick. */
final class Extrusion {
  /*
   * Both faces are the outline, moved inwards by the bevel and cut into triangles by ear clipping;
   * the wall between them bulges out to the full outline. Corners marked as such get hard edges.
   */
  private Extrusion() {}

  static void extrude(MeshBuilder b, List<Outline.Point> raw, double depth, double bevel) {
    List<Outline.Point> p = cleaned(raw);
    int n = p.size();
    double z = depth / 2;
    double[][] inner = inset(p, bevel);
    double ramp = Math.min(bevel, z);
    if (bevel > 0) {
      band(b, p, inner, null, -z, -z + ramp);
      band(b, p, null, null, -z + ramp, z - ramp);
      band(b, p, null, inner, z - ramp, z);
    } else {
      band(b, p, null, null, -z, z);
    }
    List<int[]> ears = Polygons.triangles(inner);
    for (int side = -1; side <= 1; side += 2) {
      int first = b.vertices();
      for (int i = 0; i < n; i++) {
        b.vertex(
            new Vec3(inner[i][0], inner[i][1], side * z), new Vec3(0, 0, side), inner[i][0], inner[i][1]);
      }
      for (int[] t : ears) {
        b.triangle(first + t[0], first + t[side > 0 ? 1 : 2], first + t[side > 0 ? 2 : 1]);
      }
    }
  }

  /** One strip of the wall; a null ring means the full outline. */
  private static void band(
      MeshBuilder b,
      List<Outline.Point> p,
      double @org.jspecify.annotations.Nullable [][] low,
      double @org.jspecify.annotations.Nullable [][] high,
      double z0,
      double z1) {
    if (z1 - z0 < 1e-9) {
      return;
    }
    int n = p.size();
    double tilt = low != null ? -1 : high != null ? 1 : 0;
    double run = 0;
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      Outline.Point a = p.get(i);
      Outline.Point c = p.get(j);
      double length = Math.hypot(c.x() - a.x(), c.y() - a.y());
      Vec3 own = wall(a, c, tilt);
      Vec3 na = a.corner() ? own : own.plus(wall(p.get((i + n - 1) % n), a, tilt)).unit();
      Vec3 nc = c.corner() ? own : own.plus(wall(c, p.get((j + 1) % n), tilt)).unit();
      double[] la = low == null ? new double[] {a.x(), a.y()} : low[i];
      double[] lc = low == null ? new double[] {c.x(), c.y()} : low[j];
      double[] ha = high == null ? new double[] {a.x(), a.y()} : high[i];
      double[] hc = high == null ? new double[] {c.x(), c.y()} : high[j];
      int o = b.vertex(new Vec3(la[0], la[1], z0), na, run, z0);
      b.vertex(new Vec3(lc[0], lc[1], z0), nc, run + length, z0);
      b.vertex(new Vec3(hc[0], hc[1], z1), nc, run + length, z1);
      b.vertex(new Vec3(ha[0], ha[1], z1), na, run, z1);
      b.quad(o, o + 1, o + 2, o + 3);
      run += length;
    }
  }

  private static Vec3 wall(Outline.Point a, Outline.Point c, double tilt) {
    return new Vec3(c.y() - a.y(), a.x() - c.x(), 0).unit().plus(new Vec3(0, 0, tilt)).unit();
  }

  private static double[][] inset(List<Outline.Point> p, double by) {
    int n = p.size();
    double[][] out = new double[n][2];
    for (int i = 0; i < n; i++) {
      Outline.Point q = p.get(i);
      Vec3 a = wall(p.get((i + n - 1) % n), q, 0);
      Vec3 c = wall(q, p.get((i + 1) % n), 0);
      Vec3 m = a.plus(c).unit();
      double k = by / Math.max(.35, m.dot(a));
      out[i] = new double[] {q.x() - m.x() * k, q.y() - m.y() * k};
    }
    return out;
  }

  private static List<Outline.Point> cleaned(List<Outline.Point> raw) {
    List<Outline.Point> p = new ArrayList<>();
    for (Outline.Point q : raw) {
      if (p.isEmpty() || Math.hypot(q.x() - p.getLast().x(), q.y() - p.getLast().y()) > 1e-7) {
        p.add(q);
      }
    }
    if (Math.hypot(p.getFirst().x() - p.getLast().x(), p.getFirst().y() - p.getLast().y()) < 1e-7) {
      p.removeLast();
    }
    double area = 0;
    for (int i = 0; i < p.size(); i++) {
      Outline.Point a = p.get(i);
      Outline.Point b = p.get((i + 1) % p.size());
      area += a.x() * b.y() - b.x() * a.y();
    }
    return area < 0 ? p.reversed() : p; // drawn either way round
  }
}
