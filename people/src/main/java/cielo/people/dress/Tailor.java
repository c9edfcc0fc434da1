package cielo.people.dress;

import cielo.people.body.Figure;
import cielo.people.body.Quads;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** Grows a garment from faces of the body's own tights or skirt. */
final class Tailor {
  /*
   * Vertices go out along the normal, are relaxed (never nearer to the skin than the least offset),
   * get low folds, a raised hem and an inner lip that closes it.
   */

  /** What a garment does to a vertex after it has been offset. */
  interface Shape {
    Vec3 at(Vec3 p, int vertex);
  }

  private final Figure f;
  private final List<int[]> faces = new ArrayList<>(); // four vertices, four corners (local)
  private final List<Integer> source = new ArrayList<>();
  private final double[] start;
  private final double[] normal;
  private final double[] v;
  private final Sides sides;
  private final double least;
  private final int[] quads;

  Tailor(
      Figure f,
      Quads q,
      IntPredicate keep,
      IntToDoubleFunction offset,
      double least,
      Shape shape,
      int relax) {
    this.f = f;
    this.least = least;
    Map<Integer, Integer> local = new HashMap<>();
    for (int k = 0; k < q.count(); k++) {
      boolean all = true;
      for (int c = 4 * k; c < 4 * k + 4; c++) {
        all &= keep.test(q.vertex()[c]);
      }
      if (all) {
        int[] face = new int[8];
        for (int c = 0; c < 4; c++) {
          face[c] =
              local.computeIfAbsent(
                  q.vertex()[4 * k + c],
                  x -> {
                    source.add(x);
                    return source.size() - 1;
                  });
          face[4 + c] = q.corner()[4 * k + c];
        }
        faces.add(face);
      }
    }
    int n = source.size();
    start = new double[3 * n];
    normal = new double[3 * n];
    v = new double[3 * n];
    for (int i = 0; i < n; i++) {
      int o = source.get(i);
      System.arraycopy(f.v, 3 * o, start, 3 * i, 3);
      System.arraycopy(f.normals, 3 * o, normal, 3 * i, 3);
      Vec3 p = shape.at(point(start, i).plus(point(normal, i).times(offset.applyAsDouble(o))), o);
      put(i, p);
    }
    quads = new int[4 * faces.size()];
    for (int k = 0; k < faces.size(); k++) {
      System.arraycopy(faces.get(k), 0, quads, 4 * k, 4);
    }
    sides = new Sides(n, quads);
    sides.smooth(v, relax, false, this::clear);
    sides.smooth(v, 5, true, this::clear);
  }

  /** No faces: nothing of the body passed. */
  boolean empty() {
    return faces.isEmpty();
  }

  private static Vec3 point(double[] a, int i) {
    return new Vec3(a[3 * i], a[3 * i + 1], a[3 * i + 2]);
  }

  private void put(int i, Vec3 p) {
    v[3 * i] = p.x();
    v[3 * i + 1] = p.y();
    v[3 * i + 2] = p.z();
  }

  private Vec3 clear(int i, Vec3 p) {
    Vec3 n = point(normal, i);
    double d = p.minus(point(start, i)).dot(n);
    return d < least ? p.plus(n.times(least - d)) : p;
  }

  /** Low folds, a sum of three bent waves. */
  Tailor folded(double depth, Dice dice) {
    double[][] waves = new double[3][];
    double[] pitch = {2.2, 4.1, 7.3};
    double[] strong = {1, .6, .35};
    for (int k = 0; k < 3; k++) {
      Vec3 d = new Vec3(dice.normal(), .35 * dice.normal(), dice.normal()).unit();
      waves[k] = new double[] {d.x(), d.y(), d.z(), dice.between(0, 6), dice.between(0, 6)};
    }
    for (int i = 0; i < source.size(); i++) {
      Vec3 p = point(v, i);
      double z = 0;
      for (int k = 0; k < 3; k++) {
        double[] w = waves[k];
        double bend = 1.1 * StrictMath.sin(p.y() * 1.3 * pitch[k] / 3 + w[4]);
        double at = (p.x() * w[0] + p.y() * w[1] + p.z() * w[2]) * pitch[k] + w[3] + bend;
        z += strong[k] * Math.abs(StrictMath.sin(at));
      }
      put(i, clear(i, p.plus(point(normal, i).times(depth * (z - .8)))));
    }
    return this;
  }

  /** A change of every vertex at the end (flat soles). */
  Tailor then(Shape last) {
    for (int i = 0; i < source.size(); i++) {
      put(i, last.at(point(v, i), source.get(i)));
    }
    return this;
  }

  /** The rim, ordered, that is nearest to a point; empty if there is none of 8 vertices. */
  List<Vec3> loop(Vec3 near) {
    Map<Integer, Integer> left = new LinkedHashMap<>(sides.rimEdges);
    List<Vec3> best = List.of();
    double least2 = Double.MAX_VALUE;
    while (!left.isEmpty()) {
      List<Vec3> loop = new ArrayList<>();
      Vec3 sum = Vec3.ZERO;
      Integer at = left.keySet().iterator().next();
      while (at != null && left.containsKey(at)) {
        loop.add(point(v, at));
        sum = sum.plus(loop.getLast());
        at = left.remove(at);
      }
      double far = sum.times(1.0 / loop.size()).distance(near);
      if (loop.size() > 8 && far < least2) {
        least2 = far;
        best = loop;
      }
    }
    return best;
  }

  /** Height of the front at a height y, for buttons: the vertex nearest to the middle line. */
  int frontAt(double y, double behind) {
    int best = 0;
    double least2 = Double.MAX_VALUE;
    for (int i = 0; i < source.size(); i++) {
      Vec3 p = point(v, i);
      double d = Math.abs(p.x()) + Math.abs(p.y() - y) + (p.z() > behind ? 0 : 9);
      if (d < least2) {
        least2 = d;
        best = i;
      }
    }
    return best;
  }

  Vec3 at(int i) {
    return point(v, i);
  }

  int source(int i) {
    return source.get(i);
  }

  /** The finished piece: hem raised by {@code hem}, closed inwards by {@code inset}. */
  Piece piece(String name, double hem, double inset, double lip) {
    int n = source.size();
    Map<Integer, Integer> corner = new HashMap<>();
    for (int[] face : faces) {
      for (int c = 0; c < 4; c++) {
        corner.putIfAbsent(face[c], face[4 + c]);
      }
    }
    List<Integer> rim = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (sides.rim[i]) {
        put(i, point(v, i).plus(point(normal, i).times(hem)));
        rim.add(i);
      }
    }
    double[] all = java.util.Arrays.copyOf(v, 3 * (n + 2 * rim.size()));
    int[] from = new int[n + 2 * rim.size()];
    for (int i = 0; i < n; i++) {
      from[i] = i;
    }
    Map<Integer, Integer> inner = new HashMap<>();
    for (int r = 0; r < rim.size(); r++) {
      int i = rim.get(r);
      Vec3 in = point(v, i).minus(point(normal, i).times(inset));
      Vec3 deep = in.plus(inward(i).times(lip));
      inner.put(i, n + r);
      set(all, n + r, in);
      set(all, n + rim.size() + r, deep);
      from[n + r] = i;
      from[n + rim.size() + r] = i;
    }
    List<int[]> drawn = new ArrayList<>(faces);
    sides.rimEdges.forEach((a, b) -> {
      Integer ia = inner.get(a);
      Integer ib = inner.get(b);
      Integer ca = corner.get(a);
      Integer cb = corner.get(b);
      if (ia != null && ib != null && ca != null && cb != null) {
        drawn.add(new int[] {b, a, ia, ib, cb, ca, ca, cb});
        drawn.add(new int[] {ib, ia, ia + rim.size(), ib + rim.size(), cb, ca, ca, cb});
      }
    });
    return split(name, all, from, drawn);
  }

  /** Mean step from a rim vertex to its neighbours inside. */
  private Vec3 inward(int i) {
    Vec3 sum = Vec3.ZERO;
    int k = 0;
    for (int o : sides.next[i]) {
      if (!sides.rim[o]) {
        sum = sum.plus(point(v, o).minus(point(v, i)));
        k++;
      }
    }
    return k == 0 ? sum : sum.times(1.0 / k);
  }

  private static void set(double[] a, int i, Vec3 p) {
    a[3 * i] = p.x();
    a[3 * i + 1] = p.y();
    a[3 * i + 2] = p.z();
  }

  private Piece split(String name, double[] all, int[] from, List<int[]> drawn) {
    int[] whole = new int[4 * drawn.size()];
    for (int k = 0; k < drawn.size(); k++) {
      System.arraycopy(drawn.get(k), 0, whole, 4 * k, 4);
    }
    double[] smooth = new double[all.length];
    Figure.addNormals(whole, all, smooth);
    Figure.unit(smooth);
    Map<Long, Integer> known = new LinkedHashMap<>();
    List<int[]> made = new ArrayList<>();
    int[] q = new int[whole.length];
    for (int k = 0; k < drawn.size(); k++) {
      for (int c = 0; c < 4; c++) {
        int vertex = drawn.get(k)[c];
        int place = drawn.get(k)[4 + c];
        q[4 * k + c] =
            known.computeIfAbsent(
                (long) vertex << 32 | place,
                x -> {
                  made.add(new int[] {vertex, place});
                  return made.size() - 1;
                });
      }
    }
    Piece p = new Piece(name, new double[3 * made.size()], q);
    p.normals = new double[3 * made.size()];
    float scale = (float) metresPerUv();
    for (int i = 0; i < made.size(); i++) {
      int vertex = made.get(i)[0];
      System.arraycopy(all, 3 * vertex, p.v, 3 * i, 3);
      System.arraycopy(smooth, 3 * vertex, p.normals, 3 * i, 3);
      p.u[i] = scale * f.data.uv()[2 * made.get(i)[1]];
      p.t[i] = scale * f.data.uv()[2 * made.get(i)[1] + 1];
      p.weigh(i, f.data, source.get(from[vertex]));
    }
    return p;
  }

  /** So that a weave has its true size: lengths on the body over lengths on the texture. */
  private double metresPerUv() {
    double body = 0;
    double flat = 1e-9;
    float[] uv = f.data.uv();
    for (int[] face : faces) {
      for (int c = 0; c < 2; c++) {
        body += point(v, face[c]).distance(point(v, face[c + 1]));
        flat +=
            Math.hypot(
                uv[2 * face[4 + c]] - uv[2 * face[5 + c]],
                uv[2 * face[4 + c] + 1] - uv[2 * face[5 + c] + 1]);
      }
    }
    return body / 10 / flat;
  }
}
