package cielo.people.dress;

import cielo.people.body.Figure;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collars, buttons, soles. */
final class Trim {
  private Trim() {}

  /** A piece cut in two by a height. */
  record Halves(Piece upper, Piece lower) {}

  /** Quads wholly below {@code y} apart from the rest. */
  static Halves below(Piece p, double y) {
    List<Integer> up = new ArrayList<>();
    List<Integer> down = new ArrayList<>();
    for (int k = 0; k < p.quads.length; k += 4) {
      int under = 0;
      for (int c = 0; c < 4; c++) {
        under += p.v[3 * p.quads[k + c] + 1] < y ? 1 : 0;
      }
      (under >= 3 ? down : up).add(k);
    }
    return new Halves(part(p, up, p.name), part(p, down, "soles"));
  }

  private static Piece part(Piece p, List<Integer> faces, String name) {
    int[] quads = new int[4 * faces.size()];
    for (int i = 0; i < faces.size(); i++) {
      System.arraycopy(p.quads, faces.get(i), quads, 4 * i, 4);
    }
    Piece out = new Piece(name, p.v.clone(), quads);
    System.arraycopy(p.u, 0, out.u, 0, p.u.length);
    System.arraycopy(p.t, 0, out.t, 0, p.t.length);
    System.arraycopy(p.bones, 0, out.bones, 0, p.bones.length);
    System.arraycopy(p.weights, 0, out.weights, 0, p.weights.length);
    return out;
  }

  /** Stand and fall swept round the neck opening, open in front. */
  static Piece collar(Figure f, List<Vec3> rim) {
    int n = rim.size();
    int first = 0;
    Vec3 c = Vec3.ZERO;
    for (int i = 0; i < n; i++) {
      c = c.plus(rim.get(i).times(1.0 / n));
      Vec3 a = rim.get(i);
      Vec3 b = rim.get(first);
      first = a.z() - 4 * Math.abs(a.x()) > b.z() - 4 * Math.abs(b.x()) ? i : first;
    }
    List<Vec3> ring = new ArrayList<>(rim);
    Collections.rotate(ring, -first);
    ring.add(ring.getFirst());
    int m = 5;
    Piece p = new Piece("collar", new double[3 * (n + 1) * m], new int[4 * n * (m - 1)]);
    for (int i = 0; i <= n; i++) {
      Vec3 q = ring.get(i);
      Vec3 d = q.minus(c).withY(0).unit();
      double t = Math.abs(i / (double) n - .5) * 2;
      double fall = -.10 - .28 * t * t * t;
      double h = .28;
      Vec3[] rows = {
        q.minus(d.times(.05)),
        q.minus(d.times(.12)).plus(new Vec3(0, h * .9, 0)),
        q.minus(d.times(.04)).plus(new Vec3(0, h, 0)),
        q.plus(d.times(.10)).plus(new Vec3(0, h * .5, 0)),
        q.plus(d.times(.22)).plus(new Vec3(0, fall, 0))
      };
      double gap = i == 0 ? .02 : i == n ? -.02 : 0;
      for (int j = 0; j < m; j++) {
        p.set(i * m + j, rows[j].plus(new Vec3(gap, 0, 0)));
        p.u[i * m + j] = i * .02f;
        p.t[i * m + j] = j * .02f;
        p.weigh(i * m + j, f.data, nearest(f, rows[j]));
      }
    }
    int o = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j + 1 < m; j++) {
        int a = i * m + j;
        for (int x : new int[] {a, a + 1, a + m + 1, a + m}) {
          p.quads[o++] = x;
        }
      }
    }
    return p;
  }

  private static int nearest(Figure f, Vec3 p) {
    int[] g = f.data.group("helper-tights");
    int best = g[0];
    double least = Double.MAX_VALUE;
    for (int i = g[0]; i < g[0] + g[1]; i++) {
      double d = f.point(i).distance(p);
      if (d < least) {
        least = d;
        best = i;
      }
    }
    return best;
  }

  static Piece button(Figure f, Vec3 c, int carrier) {
    int n = 10;
    double[][] rings = {{1, -.04}, {1, .02}, {.6, .035}};
    Piece p = new Piece("button", new double[3 * (3 * n + 1)], new int[4 * 3 * n]);
    int o = 0;
    for (int i = 0; i < 3; i++) {
      for (int k = 0; k < n; k++) {
        double a = 2 * Math.PI * k / n;
        double r = .075 * rings[i][0];
        p.set(
            i * n + k, c.plus(new Vec3(r * StrictMath.cos(a), r * StrictMath.sin(a), rings[i][1])));
        int x = i * n + k;
        int y = i * n + (k + 1) % n;
        int[] q = i < 2 ? new int[] {x, y, y + n, x + n} : new int[] {x, y, 3 * n, 3 * n};
        for (int v : q) {
          p.quads[o++] = v;
        }
      }
    }
    p.set(3 * n, c.plus(new Vec3(0, 0, .03)));
    for (int i = 0; i < p.count(); i++) {
      p.weigh(i, f.data, carrier);
    }
    return p;
  }
}
