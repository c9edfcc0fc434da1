package cielo.props.maker;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Work on finished meshes: smooth normals, fitting to a size, hulls. */
final class Meshes {
  private Meshes() {}

  /** A mesh with normals averaged over all faces that meet at a place; uv by the main axis, metres. */
  static Mesh smoothed(Vec3[] p, int[] index) {
    int n = p.length;
    double size = 0;
    for (Vec3 q : p) {
      size = Math.max(size, q.length());
    }
    double step = Math.max(1e-9, size * 1e-6);
    Map<List<Long>, Integer> places = new HashMap<>(); // looked up only
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      List<Long> key = List.of(Math.round(p[i].x() / step), Math.round(p[i].y() / step), Math.round(p[i].z() / step));
      Integer known = places.putIfAbsent(key, i);
      place[i] = known == null ? i : known;
    }
    Vec3[] normal = new Vec3[n];
    java.util.Arrays.fill(normal, Vec3.ZERO);
    for (int t = 0; t < index.length; t += 3) {
      Vec3 face = p[index[t + 1]].minus(p[index[t]]).cross(p[index[t + 2]].minus(p[index[t]]));
      for (int k = 0; k < 3; k++) {
        int i = place[index[t + k]];
        normal[i] = normal[i].plus(face);
      }
    }
    MeshBuilder b = new MeshBuilder();
    for (int i = 0; i < n; i++) {
      Vec3 m = normal[place[i]].unit();
      Vec3 a = new Vec3(Math.abs(m.x()), Math.abs(m.y()), Math.abs(m.z()));
      boolean flat = a.y() > a.x() && a.y() > a.z();
      b.vertex(p[i], m.length() == 0 ? Vec3.UP : m, a.x() > a.z() && !flat ? p[i].z() : p[i].x(), flat ? p[i].z() : p[i].y());
    }
    for (int t = 0; t < index.length; t += 3) {
      b.triangle(index[t], index[t + 1], index[t + 2]);
    }
    return b.mesh();
  }

  /** Stretched to a size, its base in the middle of the floor. */
  static Mesh fitted(Mesh m, double w, double h, double d) {
    Box b = m.box();
    Vec3 c = b.centre();
    double sx = w / b.size().x();
    double sy = h / b.size().y();
    double sz = d / b.size().z();
    MeshBuilder out = new MeshBuilder();
    out.at(Pose.at(-c.x() * sx, -b.min().y() * sy, -c.z() * sz)).scaled(sx, sy, sz).add(m);
    Mesh r = out.mesh();
    // uv in metres must follow the stretch
    for (int i = 0; i < r.vertices(); i++) {
      r.u()[i] *= (float) ((sx + sz) / 2);
      r.v()[i] *= (float) sy;
    }
    return r;
  }

  /** A way to move points. */
  interface Bent {
    Vec3 at(Vec3 p);
  }

  /** A mesh with its points moved; normals stay (for small stretches of things lit as a whole). */
  static Mesh bent(Mesh m, Bent f) {
    float[][] p = new float[3][m.vertices()];
    for (int i = 0; i < m.vertices(); i++) {
      Vec3 q = f.at(new Vec3(m.x()[i], m.y()[i], m.z()[i]));
      p[0][i] = (float) q.x();
      p[1][i] = (float) q.y();
      p[2][i] = (float) q.z();
    }
    return new Mesh(p[0], p[1], p[2], m.nx(), m.ny(), m.nz(), m.u(), m.v(), m.index());
  }

  /** The extreme points along {@code n} directions spread over the sphere. */
  static float[] hull(Mesh m, int n) {
    return Fractures.extremes(List.of(m), n);
  }
}
