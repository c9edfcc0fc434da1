package cielo.people.dress;

import cielo.people.body.Figure;
import cielo.people.body.Quads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Cuts faces of the body out as a piece, one vertex for each pair of vertex and texture corner. */
final class Cut {
  private Cut() {}

  /** Faces whose number passes; the piece rides on the body and bends with it. */
  static Piece of(String name, Figure f, Quads q, IntPredicate keep) {
    Map<Long, Integer> known = new HashMap<>();
    List<int[]> corners = new ArrayList<>();
    List<Integer> quads = new ArrayList<>();
    for (int k = 0; k < q.count(); k++) {
      if (!keep.test(k)) {
        continue;
      }
      for (int c = 4 * k; c < 4 * k + 4; c++) {
        int vertex = q.vertex()[c];
        int corner = q.corner()[c];
        int at =
            known.computeIfAbsent(
                (long) vertex << 32 | corner,
                key -> {
                  corners.add(new int[] {vertex, corner});
                  return corners.size() - 1;
                });
        quads.add(at);
      }
    }
    int n = corners.size();
    Piece p =
        new Piece(name, new double[3 * n], quads.stream().mapToInt(Integer::intValue).toArray());
    p.normals = new double[3 * n];
    int[] carrier = new int[n];
    for (int i = 0; i < n; i++) {
      int vertex = corners.get(i)[0];
      carrier[i] = vertex;
      System.arraycopy(f.v, 3 * vertex, p.v, 3 * i, 3);
      System.arraycopy(f.normals, 3 * vertex, p.normals, 3 * i, 3);
      p.u[i] = f.data.uv()[2 * corners.get(i)[1]];
      p.t[i] = f.data.uv()[2 * corners.get(i)[1] + 1];
      p.weigh(i, f.data, vertex);
    }
    return p.carriedBy(carrier);
  }
}
