package cielo.props.maker;

import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A closed mesh cut into the cells of random seeds: shards with closed faces where it broke. */
final class Shards {
  /*
   * Voronoi cell i = the mesh clipped by the planes half way between seed i and every other seed,
   * nearest first. A clipped mesh is closed by the area inside its cut: the cut lines lie in the
   * plane; between two neighbouring heights of their ends the area is a row of trapezoids (even-odd
   * rule), which needs no loops to be traced and allows holes.
   */
  private static final double THIN = 1e-6;

  /** Added to v of faces made by a cut, so that they are known after further cuts. */
  private static final float INSIDE = 4096;

  private Shards() {}

  /** What was outside of a cut mesh before, and what was within. */
  record Faces(Mesh outside, Mesh inside) {}

  /**
   * About {@code n} pieces, largest connected bodies first within each cell. Faces made by the cuts
   * are marked: {@link #faces} tells them apart.
   *
   * @param closed false = only the skin is cut, nothing closes the pieces
   */
  static List<Mesh> cut(Mesh m, int n, Dice dice, boolean closed) {
    List<Vec3> seeds = seeds(m, n, dice);
    List<Mesh> out = new ArrayList<>();
    double least = closed ? Math.abs(volume(m)) * 2e-4 : area(m) * 2e-3;
    for (Vec3 seed : seeds) {
      Mesh cell = m;
      List<Vec3> others = new ArrayList<>(seeds);
      others.remove(seed);
      others.sort(Comparator.comparingDouble(o -> o.distance(seed)));
      for (Vec3 o : others) {
        if (cell.triangles() == 0) {
          break;
        }
        Vec3 normal = o.minus(seed).unit();
        Vec3 middle = seed.lerp(o, .5);
        if (reach(cell, normal) > normal.dot(middle)) {
          double level = normal.dot(middle);
          cell = closed ? clip(cell, middle, normal) : Splits.split(cell, p -> normal.dot(p) - level).inside();
        }
      }
      for (Mesh body : bodies(cell)) {
        if ((closed ? volume(body) : area(body)) > least) {
          out.add(body);
        }
      }
    }
    return out;
  }

  private static double reach(Mesh m, Vec3 n) {
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < m.vertices(); i++) {
      best = Math.max(best, n.x() * m.x()[i] + n.y() * m.y()[i] + n.z() * m.z()[i]);
    }
    return best;
  }

  private static List<Vec3> seeds(Mesh m, int n, Dice dice) {
    double[] sum = new double[m.triangles() + 1];
    for (int t = 0; t < m.triangles(); t++) {
      sum[t + 1] = sum[t] + corner(m, t, 1).minus(corner(m, t, 0)).cross(corner(m, t, 2).minus(corner(m, t, 0))).length();
    }
    List<Vec3> out = new ArrayList<>();
    while (out.size() < n) {
      double at = dice.unit() * sum[m.triangles()];
      int t = Arrays.binarySearch(sum, at);
      t = Math.clamp(t < 0 ? -t - 2 : t, 0, m.triangles() - 1);
      double a = Math.sqrt(dice.unit());
      double b = dice.unit();
      Vec3 p = corner(m, t, 0).times(1 - a).plus(corner(m, t, 1).times(a * (1 - b))).plus(corner(m, t, 2).times(a * b));
      // a little jitter keeps planes off the vertices of regular meshes
      out.add(p.plus(new Vec3(dice.normal(), dice.normal(), dice.normal()).times(1e-5)));
    }
    return out;
  }

  static Vec3 corner(Mesh m, int triangle, int k) {
    int i = m.index()[3 * triangle + k];
    return new Vec3(m.x()[i], m.y()[i], m.z()[i]);
  }

  /** Volume by the divergence theorem. */
  static double volume(Mesh m) {
    double v = 0;
    for (int t = 0; t < m.triangles(); t++) {
      v += corner(m, t, 0).dot(corner(m, t, 1).cross(corner(m, t, 2))) / 6;
    }
    return v;
  }

  static double area(Mesh m) {
    double a = 0;
    for (int t = 0; t < m.triangles(); t++) {
      a += corner(m, t, 1).minus(corner(m, t, 0)).cross(corner(m, t, 2).minus(corner(m, t, 0))).length() / 2;
    }
    return a;
  }

  /** Both kinds of faces of a mesh that {@link #cut} or {@link #clip} made. */
  static Faces faces(Mesh m) {
    MeshBuilder outside = new MeshBuilder();
    MeshBuilder inside = new MeshBuilder();
    for (int t = 0; t < m.triangles(); t++) {
      boolean in = m.v()[m.index()[3 * t]] > INSIDE / 2;
      MeshBuilder b = in ? inside : outside;
      int o = b.vertices();
      for (int k = 0; k < 3; k++) {
        int i = m.index()[3 * t + k];
        b.vertex(corner(m, t, k), new Vec3(m.nx()[i], m.ny()[i], m.nz()[i]), m.u()[i], in ? m.v()[i] - INSIDE : m.v()[i]);
      }
      b.triangle(o, o + 1, o + 2);
    }
    return new Faces(outside.mesh(), inside.mesh());
  }

  /** The part of a closed mesh behind a plane, closed again; see {@link #faces}. */
  static Mesh clip(Mesh m, Vec3 on, Vec3 normal) {
    double level = normal.dot(on);
    Splits.Field f = p -> normal.dot(p) - level;
    Mesh inside = Splits.split(m, f).inside();
    Vec3 e = (Math.abs(normal.y()) < .9 ? Vec3.UP : Vec3.X).cross(normal).unit();
    Vec3 g = normal.cross(e);
    List<double[]> lines = new ArrayList<>();
    for (int t = 0; t < m.triangles(); t++) {
      double[] ends = new double[4];
      int count = 0;
      for (int k = 0; k < 3 && count < 4; k++) {
        Vec3 p = corner(m, t, k);
        Vec3 q = corner(m, t, (k + 1) % 3);
        double a = f.at(p);
        double b = f.at(q);
        if (a >= 0 != b >= 0) {
          Vec3 c = p.lerp(q, a / (a - b));
          ends[count++] = c.dot(e);
          ends[count++] = c.dot(g);
        }
      }
      if (count == 4) {
        lines.add(ends);
      }
    }
    if (lines.isEmpty()) {
      return inside;
    }
    MeshBuilder b = new MeshBuilder();
    b.add(inside);
    Vec3 origin = normal.times(level);
    for (double[] z : trapezoids(joined(lines))) {
      int o = b.vertices();
      for (int k = 0; k < 4; k++) {
        b.vertex(origin.plus(e.times(z[2 * k])).plus(g.times(z[2 * k + 1])), normal, z[2 * k], z[2 * k + 1] + INSIDE);
      }
      if (z[2] - z[0] > THIN) {
        b.triangle(o, o + 1, o + 2);
      }
      if (z[4] - z[6] > THIN) {
        b.triangle(o, o + 2, o + 3);
      }
    }
    return b.mesh();
  }

  /** Lines that meet end to end in one direction become one; else every cut would cost the next one more. */
  private static List<double[]> joined(List<double[]> lines) {
    Map<Long, List<double[]>> ends = new HashMap<>(); // looked up only
    for (double[] l : lines) {
      ends.computeIfAbsent(key(l[0], l[1]), k -> new ArrayList<>(2)).add(l);
      ends.computeIfAbsent(key(l[2], l[3]), k -> new ArrayList<>(2)).add(l);
    }
    java.util.Set<double[]> gone = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (double[] l : lines) {
      for (int end = 0; end < 4 && !gone.contains(l); end += 2) {
        while (grow(l, end, ends, gone)) {}
      }
    }
    return lines.stream().filter(l -> !gone.contains(l)).toList();
  }

  private static boolean grow(double[] l, int end, Map<Long, List<double[]>> ends, java.util.Set<double[]> gone) {
    List<double[]> here = ends.getOrDefault(key(l[end], l[end + 1]), List.of());
    if (here.size() != 2 || (here.get(0) != l && here.get(1) != l)) {
      return false;
    }
    double[] o = here.get(0) == l ? here.get(1) : here.get(0);
    if (o == l || gone.contains(o)) {
      return false;
    }
    int far = key(o[0], o[1]) == key(l[end], l[end + 1]) ? 2 : 0;
    double ax = l[end] - l[2 - end];
    double ay = l[end + 1] - l[3 - end];
    double bx = o[far] - o[2 - far];
    double by = o[far + 1] - o[3 - far];
    boolean straight = Math.abs(ax * by - ay * bx) < 1e-4 * Math.hypot(ax, ay) * Math.hypot(bx, by) && ax * bx + ay * by > 0;
    if (!straight) {
      return false;
    }
    gone.add(o);
    l[end] = o[far];
    l[end + 1] = o[far + 1];
    List<double[]> there = ends.get(key(l[end], l[end + 1]));
    if (there != null) {
      there.replaceAll(x -> x == o ? l : x);
    }
    return true;
  }

  private static long key(double x, double y) {
    return Math.round(x * 1e6) * 4294967296L + (int) Math.round(y * 1e6);
  }

  /** Corners low left, low right, high right, high left of the area inside lines (x, y, x, y). */
  private static List<double[]> trapezoids(List<double[]> lines) {
    TreeSet<Double> heights = new TreeSet<>();
    for (double[] l : lines) {
      heights.add(l[1]);
      heights.add(l[3]);
    }
    List<double[]> out = new ArrayList<>();
    double low = heights.first();
    for (double high : heights) {
      if (high - low < THIN) {
        continue;
      }
      double mid = (low + high) / 2;
      List<double[]> across = new ArrayList<>();
      for (double[] l : lines) {
        if (Math.min(l[1], l[3]) <= mid && Math.max(l[1], l[3]) > mid) {
          across.add(new double[] {x(l, mid), x(l, low), x(l, high)});
        }
      }
      across.sort(Comparator.comparingDouble(c -> c[0]));
      for (int i = 0; i + 1 < across.size(); i += 2) {
        double[] a = across.get(i);
        double[] c = across.get(i + 1);
        out.add(new double[] {a[1], low, c[1], low, c[2], high, a[2], high});
      }
      low = high;
    }
    return out;
  }

  private static double x(double[] l, double y) {
    return l[0] + (l[2] - l[0]) * (y - l[1]) / (l[3] - l[1]);
  }

  /** Connected bodies of a mesh; vertices at the same place are joined. */
  static List<Mesh> bodies(Mesh m) {
    int[] root = new int[m.vertices()];
    Map<Long, Integer> first = new HashMap<>(); // looked up only
    double step = Math.max(1e-7, m.box().size().length() * 2e-6);
    for (int i = 0; i < root.length; i++) {
      long key = (Math.round(m.x()[i] / step) * 73856093L) ^ (Math.round(m.y()[i] / step) * 19349663L << 16) ^ (Math.round(m.z()[i] / step) * 83492791L << 32);
      Integer other = first.putIfAbsent(key, i);
      root[i] = other == null ? i : other;
    }
    for (int t = 0; t < m.index().length; t += 3) {
      int a = find(root, m.index()[t]);
      root[find(root, m.index()[t + 1])] = a;
      root[find(root, m.index()[t + 2])] = find(root, a);
    }
    Map<Integer, MeshBuilder> parts = new java.util.TreeMap<>();
    for (int t = 0; t < m.triangles(); t++) {
      MeshBuilder b = parts.computeIfAbsent(find(root, m.index()[3 * t]), k -> new MeshBuilder());
      int o = b.vertices();
      for (int k = 0; k < 3; k++) {
        int i = m.index()[3 * t + k];
        b.vertex(corner(m, t, k), new Vec3(m.nx()[i], m.ny()[i], m.nz()[i]), m.u()[i], m.v()[i]);
      }
      b.triangle(o, o + 1, o + 2);
    }
    return parts.values().stream().map(MeshBuilder::mesh).toList();
  }

  private static int find(int[] root, int i) {
    while (root[i] != i) {
      root[i] = root[root[i]];
      i = root[i];
    }
    return i;
  }
}
