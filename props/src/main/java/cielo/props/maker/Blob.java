package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Soft bodies of balls and tapering bones that melt into each other: animals, gloves, clouds. Not
 * for thin sheets or sharp edges.
 */
final class Blob {
  /*
   * Distance field: each ball |p - c| - r (in stretched space), each bone a round cone; joined by
   * the polynomial smooth minimum of width k (Quilez): h = max(k - |a - b|, 0) / k,
   * min(a, b) - h^3 k / 6. Surface: naive surface nets - one vertex in every cell that the surface
   * passes, in the middle of its edge crossings; normals from the field's gradient.
   */
  private interface Field {
    double at(double x, double y, double z);
  }

  private final List<Field> bodies = new ArrayList<>();
  private final List<Field> holes = new ArrayList<>();
  private double x0 = 1e9, y0 = 1e9, z0 = 1e9, x1 = -1e9, y1 = -1e9, z1 = -1e9;

  /** A ball. */
  Blob ball(double x, double y, double z, double r) {
    return egg(x, y, z, r, r, r);
  }

  /** An egg with three half axes. */
  Blob egg(double x, double y, double z, double rx, double ry, double rz) {
    double least = Math.min(rx, Math.min(ry, rz));
    bodies.add(
        (px, py, pz) -> {
          double ax = (px - x) / rx;
          double ay = (py - y) / ry;
          double az = (pz - z) / rz;
          double k = Math.sqrt(ax * ax + ay * ay + az * az);
          double g = Math.sqrt(ax * ax / (rx * rx) + ay * ay / (ry * ry) + az * az / (rz * rz));
          return g < 1e-12 ? -least : k * (k - 1) / g;
        });
    room(x - rx, y - ry, z - rz);
    room(x + rx, y + ry, z + rz);
    return this;
  }

  /** A bone from a to b whose radius runs from ra to rb. */
  Blob bone(double ax, double ay, double az, double bx, double by, double bz, double ra, double rb) {
    double ux = bx - ax;
    double uy = by - ay;
    double uz = bz - az;
    double l2 = Math.max(1e-12, ux * ux + uy * uy + uz * uz);
    bodies.add(
        (px, py, pz) -> {
          double t = Math.clamp(((px - ax) * ux + (py - ay) * uy + (pz - az) * uz) / l2, 0, 1);
          double dx = px - ax - t * ux;
          double dy = py - ay - t * uy;
          double dz = pz - az - t * uz;
          return Math.sqrt(dx * dx + dy * dy + dz * dz) - (ra + (rb - ra) * t);
        });
    double r = Math.max(ra, rb);
    room(Math.min(ax, bx) - r, Math.min(ay, by) - r, Math.min(az, bz) - r);
    room(Math.max(ax, bx) + r, Math.max(ay, by) + r, Math.max(az, bz) + r);
    return this;
  }

  /** Takes a ball away from what is there. */
  Blob hollow(double x, double y, double z, double r) {
    holes.add((px, py, pz) -> r - Math.sqrt((px - x) * (px - x) + (py - y) * (py - y) + (pz - z) * (pz - z)));
    return this;
  }

  private void room(double x, double y, double z) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    z0 = Math.min(z0, z);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
    z1 = Math.max(z1, z);
  }

  /** The surface, cells of size {@code cell}, joints melted over a width {@code melt}. */
  Mesh mesh(double cell, double melt) {
    double pad = 2 * cell + melt;
    int nx = (int) Math.ceil((x1 - x0 + 2 * pad) / cell);
    int ny = (int) Math.ceil((y1 - y0 + 2 * pad) / cell);
    int nz = (int) Math.ceil((z1 - z0 + 2 * pad) / cell);
    double ox = (x0 + x1) / 2 - nx * cell / 2;
    double oy = (y0 + y1) / 2 - ny * cell / 2;
    double oz = (z0 + z1) / 2 - nz * cell / 2;
    float[] d = new float[(nx + 1) * (ny + 1) * (nz + 1)];
    for (int k = 0, o = 0; k <= nz; k++) {
      for (int j = 0; j <= ny; j++) {
        for (int i = 0; i <= nx; i++, o++) {
          d[o] = (float) at(ox + i * cell, oy + j * cell, oz + k * cell, melt);
        }
      }
    }
    return new Nets(d, nx, ny, nz, new Vec3(ox, oy, oz), cell, p -> gradient(p, cell * .4, melt)).mesh();
  }

  private Vec3 gradient(Vec3 p, double e, double melt) {
    double gx = at(p.x() + e, p.y(), p.z(), melt) - at(p.x() - e, p.y(), p.z(), melt);
    double gy = at(p.x(), p.y() + e, p.z(), melt) - at(p.x(), p.y() - e, p.z(), melt);
    double gz = at(p.x(), p.y(), p.z() + e, melt) - at(p.x(), p.y(), p.z() - e, melt);
    Vec3 g = new Vec3(gx, gy, gz).unit();
    return g.length() == 0 ? Vec3.UP : g;
  }

  double at(double x, double y, double z, double melt) {
    double best = 1e9;
    for (Field f : bodies) {
      best = smooth(best, f.at(x, y, z), melt);
    }
    for (Field f : holes) {
      best = -smooth(-best, -f.at(x, y, z), melt);
    }
    return best;
  }

  /** Where a ray from inside first leaves the body, joints melted over {@code melt}. */
  Vec3 skin(Vec3 from, Vec3 to, double melt) {
    double step = .5 * Math.max(1e-4, Math.abs(at(from.x(), from.y(), from.z(), melt)));
    double low = 0;
    while (at(from.x() + to.x() * (low + step), from.y() + to.y() * (low + step), from.z() + to.z() * (low + step), melt) < 0) {
      low += step;
    }
    double high = low + step;
    for (int i = 0; i < 24; i++) {
      double mid = (low + high) / 2;
      if (at(from.x() + to.x() * mid, from.y() + to.y() * mid, from.z() + to.z() * mid, melt) < 0) {
        low = mid;
      } else {
        high = mid;
      }
    }
    return from.plus(to.times(low));
  }

  private static double smooth(double a, double b, double k) {
    double h = Math.max(k - Math.abs(a - b), 0) / k;
    return Math.min(a, b) - h * h * h * k / 6;
  }

  /** Surface nets over a grid of distances. */
  private record Nets(
      float[] d, int nx, int ny, int nz, Vec3 origin, double cell, java.util.function.Function<Vec3, Vec3> normal) {

    private int o(int i, int j, int k) {
      return (k * (ny + 1) + j) * (nx + 1) + i;
    }

    Mesh mesh() {
      MeshBuilder b = new MeshBuilder();
      Map<Integer, Integer> vertex = new HashMap<>(); // looked up only
      for (int k = 0; k < nz; k++) {
        for (int j = 0; j < ny; j++) {
          for (int i = 0; i < nx; i++) {
            Vec3 p = crossing(i, j, k);
            if (p != null) {
              vertex.put(o(i, j, k), b.vertex(p, normal.apply(p), p.x() + p.z(), p.y()));
            }
          }
        }
      }
      for (int k = 1; k < nz; k++) {
        for (int j = 1; j < ny; j++) {
          for (int i = 1; i < nx; i++) {
            boolean here = d[o(i, j, k)] < 0;
            edge(b, vertex, here, d[o(i + 1, j, k)] < 0, o(i, j - 1, k - 1), o(i, j, k - 1), o(i, j, k), o(i, j - 1, k));
            edge(b, vertex, here, d[o(i, j + 1, k)] < 0, o(i - 1, j, k - 1), o(i - 1, j, k), o(i, j, k), o(i, j, k - 1));
            edge(b, vertex, here, d[o(i, j, k + 1)] < 0, o(i - 1, j - 1, k), o(i, j - 1, k), o(i, j, k), o(i - 1, j, k));
          }
        }
      }
      return b.mesh();
    }

    private static void edge(MeshBuilder b, Map<Integer, Integer> v, boolean a, boolean c, int p, int q, int r, int s) {
      if (a == c) {
        return;
      }
      Integer[] n = {v.get(p), v.get(q), v.get(r), v.get(s)};
      for (Integer x : n) {
        if (x == null) {
          return;
        }
      }
      if (a) {
        b.quad(n[0], n[1], n[2], n[3]);
      } else {
        b.quad(n[0], n[3], n[2], n[1]);
      }
    }

    private @org.jspecify.annotations.Nullable Vec3 crossing(int i, int j, int k) {
      int inside = 0;
      Vec3 sum = Vec3.ZERO;
      int count = 0;
      for (int e = 0; e < 8; e++) {
        inside += d[o(i + (e & 1), j + (e >> 1 & 1), k + (e >> 2))] < 0 ? 1 : 0;
      }
      if (inside == 0 || inside == 8) {
        return null;
      }
      for (int e = 0; e < 8; e++) {
        for (int axis = 0; axis < 3; axis++) {
          if ((e >> axis & 1) != 0) {
            continue;
          }
          int f = e | 1 << axis;
          double a = d[o(i + (e & 1), j + (e >> 1 & 1), k + (e >> 2))];
          double c = d[o(i + (f & 1), j + (f >> 1 & 1), k + (f >> 2))];
          if (a < 0 != c < 0) {
            double t = a / (a - c);
            sum = sum.plus(corner(i, j, k, e).lerp(corner(i, j, k, f), t));
            count++;
          }
        }
      }
      return sum.times(1.0 / count);
    }

    private Vec3 corner(int i, int j, int k, int e) {
      return new Vec3(
          origin.x() + (i + (e & 1)) * cell, origin.y() + (j + (e >> 1 & 1)) * cell, origin.z() + (k + (e >> 2)) * cell);
    }
  }
}
