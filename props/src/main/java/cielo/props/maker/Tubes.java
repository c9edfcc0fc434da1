package cielo.props.maker;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Round tubes along a path. */
final class Tubes {
  /*
   * Frames are carried along the path by the shortest rotation between tangents (no twist). Ends are
   * flat caps; a ring is closed by the same vertices again.
   */
  private Tubes() {}

  static void sweep(MeshBuilder b, List<Vec3> path, MeshBuilder.Radius radius, int round, boolean ring) {
    List<Vec3> p = new ArrayList<>(path);
    if (ring) {
      p.add(path.getFirst());
    }
    int n = p.size();
    double[] run = new double[n];
    for (int i = 1; i < n; i++) {
      run[i] = run[i - 1] + p.get(i).distance(p.get(i - 1));
    }
    Vec3 tangent = tangent(p, 0, ring);
    Vec3 side = Math.abs(tangent.y()) < .9 ? Vec3.UP : Vec3.X;
    Vec3 x = side.cross(tangent).unit();
    Vec3[][] rims = new Vec3[2][round];
    int first = b.vertices();
    for (int i = 0; i < n; i++) {
      Vec3 t = tangent(p, i, ring);
      x = Quat.between(tangent, t).rotate(x);
      tangent = t;
      Vec3 z = tangent.cross(x).unit();
      double r = radius.at(run[i] / run[n - 1]);
      double slope = slope(radius, run, i);
      for (int k = 0; k <= round; k++) {
        double a = k == round ? 0 : 2 * Math.PI * k / round;
        Vec3 d = x.times(StrictMath.cos(a)).plus(z.times(StrictMath.sin(a)));
        Vec3 q = p.get(i).plus(d.times(r));
        b.vertex(q, d.minus(tangent.times(slope)).unit(), k * 2 * Math.PI * r / round, run[i]);
        if (k < round && (i == 0 || i == n - 1)) {
          rims[i == 0 ? 0 : 1][k] = q;
        }
      }
    }
    for (int i = 0; i + 1 < n; i++) {
      boolean pointed = radius.at(run[i] / run[n - 1]) < 1e-7;
      boolean tip = radius.at(run[i + 1] / run[n - 1]) < 1e-7;
      for (int k = 0; k < round; k++) {
        int o = first + i * (round + 1) + k;
        if (!pointed) {
          b.triangle(o, o + 1, o + round + 2);
        }
        if (!tip) {
          b.triangle(o, o + round + 2, o + round + 1);
        }
      }
    }
    if (!ring) {
      cap(b, p.get(0), rims[0], tangent(p, 0, false).times(-1), true);
      cap(b, p.get(n - 1), rims[1], tangent(p, n - 1, false), false);
    }
  }

  private static double slope(MeshBuilder.Radius radius, double[] run, int i) {
    int a = Math.max(0, i - 1);
    int c = Math.min(run.length - 1, i + 1);
    double length = run[run.length - 1];
    return (radius.at(run[c] / length) - radius.at(run[a] / length)) / Math.max(1e-9, run[c] - run[a]);
  }

  private static Vec3 tangent(List<Vec3> p, int i, boolean ring) {
    int n = p.size();
    Vec3 before = i > 0 ? p.get(i - 1) : ring ? p.get(n - 2) : p.get(0);
    Vec3 after = i < n - 1 ? p.get(i + 1) : ring ? p.get(1) : p.get(n - 1);
    return after.minus(before).unit();
  }

  private static void cap(MeshBuilder b, Vec3 centre, Vec3[] rim, Vec3 normal, boolean start) {
    if (rim[0].distance(centre) < 1e-7) {
      return;
    }
    Vec3 e = rim[0].minus(centre).unit();
    Vec3 f = normal.cross(e);
    int o = b.vertex(centre, normal, 0, 0);
    for (Vec3 q : rim) {
      Vec3 d = q.minus(centre);
      b.vertex(q, normal, d.dot(e), d.dot(f));
    }
    for (int k = 0; k < rim.length; k++) {
      int a = o + 1 + k;
      int c = o + 1 + (k + 1) % rim.length;
      b.triangle(o, start ? c : a, start ? a : c);
    }
  }
}
