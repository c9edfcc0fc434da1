package cielo.people.dress;

import cielo.scene.geometry.Vec3;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is next to whom on a mesh of quads, and smoothing over it. */
final class Sides {
  final int[][] next;
  final boolean[] rim;

  /** Directed edges of the rim, from → to. */
  final Map<Integer, Integer> rimEdges = new LinkedHashMap<>();

  Sides(int n, int[] quads) {
    Map<Integer, TreeSet<Integer>> found = new HashMap<>();
    Set<Long> edges = new HashSet<>();
    for (int k = 0; k < quads.length; k += 4) {
      for (int m = 0; m < 4; m++) {
        int a = quads[k + m];
        int b = quads[k + (m + 1) % 4];
        if (a != b) {
          found.computeIfAbsent(a, x -> new TreeSet<>()).add(b);
          found.computeIfAbsent(b, x -> new TreeSet<>()).add(a);
          edges.add((long) a << 32 | b);
        }
      }
    }
    next = new int[n][];
    for (int i = 0; i < n; i++) {
      next[i] =
          found.getOrDefault(i, new TreeSet<>()).stream().mapToInt(Integer::intValue).toArray();
    }
    rim = new boolean[n];
    for (int k = 0; k < quads.length; k += 4) {
      for (int m = 0; m < 4; m++) {
        int a = quads[k + m];
        int b = quads[k + (m + 1) % 4];
        if (a != b && !edges.contains((long) b << 32 | a)) {
          rimEdges.put(a, b);
          rim[a] = true;
          rim[b] = true;
        }
      }
    }
  }

  /** What smoothing must not break. */
  interface Limit {
    Vec3 keep(int vertex, Vec3 p);
  }

  /** Laplacian passes over the inside ({@code onRim}: over the rim alone, along itself). */
  void smooth(double[] v, int passes, boolean onRim, Limit limit) {
    for (int pass = 0; pass < passes; pass++) {
      double[] old = v.clone();
      for (int i = 0; i < next.length; i++) {
        if (rim[i] != onRim) {
          continue;
        }
        double[] sum = new double[3];
        int n = 0;
        for (int o : next[i]) {
          if (!onRim || rim[o]) {
            for (int a = 0; a < 3; a++) {
              sum[a] += old[3 * o + a];
            }
            n++;
          }
        }
        if (n > 0) {
          Vec3 p =
              new Vec3(
                  .5 * (old[3 * i] + sum[0] / n),
                  .5 * (old[3 * i + 1] + sum[1] / n),
                  .5 * (old[3 * i + 2] + sum[2] / n));
          Vec3 q = limit.keep(i, p);
          v[3 * i] = q.x();
          v[3 * i + 1] = q.y();
          v[3 * i + 2] = q.z();
        }
      }
    }
  }
}
