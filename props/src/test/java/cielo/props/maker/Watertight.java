package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.HashMap;
import java.util.Map;

/** Measures of meshes for tests. */
final class Watertight {
  private Watertight() {}

  /** Edges that are not shared by exactly two opposite triangles, vertices at one place joined. */
  static int openEdges(Mesh m) {
    Map<String, Integer> edges = new HashMap<>();
    for (int t = 0; t < m.index().length; t += 3) {
      for (int k = 0; k < 3; k++) {
        String a = key(m, m.index()[t + k]);
        String b = key(m, m.index()[t + (k + 1) % 3]);
        if (!a.equals(b)) {
          edges.merge(a + ">" + b, 1, Integer::sum);
        }
      }
    }
    int open = 0;
    for (var e : edges.entrySet()) {
      String[] ab = e.getKey().split(">");
      if (!edges.getOrDefault(ab[1] + ">" + ab[0], 0).equals(e.getValue())) {
        open++;
      }
    }
    return open;
  }

  private static String key(Mesh m, int i) {
    return Math.round(m.x()[i] * 1e5)
        + ","
        + Math.round(m.y()[i] * 1e5)
        + ","
        + Math.round(m.z()[i] * 1e5);
  }

  static double area(Mesh m) {
    double a = 0;
    for (int t = 0; t < m.triangles(); t++) {
      Vec3 p = Shards.corner(m, t, 0);
      a += Shards.corner(m, t, 1).minus(p).cross(Shards.corner(m, t, 2).minus(p)).length() / 2;
    }
    return a;
  }

  /** Share of area whose vertex normals look to the same side as the face. */
  static double agreeing(Mesh m) {
    double all = 0;
    double good = 0;
    for (int t = 0; t < m.triangles(); t++) {
      Vec3 p = Shards.corner(m, t, 0);
      Vec3 n = Shards.corner(m, t, 1).minus(p).cross(Shards.corner(m, t, 2).minus(p));
      all += n.length();
      boolean ok = true;
      for (int k = 0; k < 3; k++) {
        int i = m.index()[3 * t + k];
        ok &= n.x() * m.nx()[i] + n.y() * m.ny()[i] + n.z() * m.nz()[i] > 0;
      }
      good += ok ? n.length() : 0;
    }
    return all == 0 ? 1 : good / all;
  }
}
