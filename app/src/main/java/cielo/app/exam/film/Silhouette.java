package cielo.app.exam.film;

import cielo.app.exam.film.Drawn.Piece;
import cielo.app.exam.physics.Sight;
import cielo.scene.camera.View;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.BitSet;
import java.util.List;

/** Which pixels things would cover if nothing stood before them. */
final class Silhouette {
  private static final double NEAR = 0.05;

  private final int width;
  private final int height;
  private final Sight sight;

  Silhouette(int width, int height, View view) {
    this.width = width;
    this.height = height;
    this.sight = new Sight(view, width, height);
  }

  /** Pixels of the pieces shown at act time {@code t}, row-major. */
  BitSet of(List<Piece> pieces, double t) {
    BitSet out = new BitSet(width * height);
    for (Piece p : pieces) {
      if (p.shownAt(t)) {
        paint(out, p.part().levels().getLast(), p.pose(t));
      }
    }
    return out;
  }

  private void paint(BitSet out, Mesh mesh, Pose at) {
    double[][] seen = new double[mesh.vertices()][];
    for (int i = 0; i < seen.length; i++) {
      seen[i] = sight.project(at.apply(new Vec3(mesh.x()[i], mesh.y()[i], mesh.z()[i])));
    }
    for (int k = 0; k < mesh.index().length; k += 3) {
      double[] a = seen[mesh.index()[k]];
      double[] b = seen[mesh.index()[k + 1]];
      double[] c = seen[mesh.index()[k + 2]];
      if (a[2] > NEAR && b[2] > NEAR && c[2] > NEAR) {
        fill(out, a, b, c);
      }
    }
  }

  private void fill(BitSet out, double[] a, double[] b, double[] c) {
    double top = Math.min(a[1], Math.min(b[1], c[1]));
    double bottom = Math.max(a[1], Math.max(b[1], c[1]));
    for (int y = (int) Math.max(0, Math.ceil(top - 0.5)); y < height && y + 0.5 <= bottom; y++) {
      double[] span = {1e9, -1e9};
      cut(a, b, y + 0.5, span);
      cut(b, c, y + 0.5, span);
      cut(c, a, y + 0.5, span);
      int from = (int) Math.max(0, Math.ceil(span[0] - 0.5));
      int to = (int) Math.min(width, Math.floor(span[1] + 0.5));
      if (from < to) {
        out.set(y * width + from, y * width + to);
      }
    }
  }

  private static void cut(double[] a, double[] b, double y, double[] span) {
    if ((a[1] <= y) == (b[1] <= y)) {
      return;
    }
    double x = a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]);
    span[0] = Math.min(span[0], x);
    span[1] = Math.max(span[1], x);
  }
}
