package cielo.app.exam.film;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** The inside of a drawn mesh: which points lie in it, and points that fill it evenly. */
final class Bulk {
  /*
   * A point is inside if lines to all six sides leave the mesh through an odd number of triangles.
   * Open meshes (cups without inner walls, cards) so have no inside where one could be argued about.
   */
  private static final int CELLS = 20;
  private static final int FINE = 44;
  private static final int ENOUGH = 60;

  private final Rays[] rays;
  private final Box box;
  private final List<Vec3> points;
  private final double volume;

  /**
   * @param tri nine coordinates a triangle
   */
  Bulk(float[] tri, Box box) {
    this.box = box;
    rays = new Rays[] {new Rays(tri, 0), new Rays(tri, 1), new Rays(tri, 2)};
    List<Vec3> found = fill(CELLS);
    int cells = CELLS;
    if (found.size() < ENOUGH) {
      found = fill(FINE);
      cells = FINE;
    }
    points = List.copyOf(found);
    Vec3 s = box.size();
    volume = s.x() * s.y() * s.z() * found.size() / ((double) cells * cells * cells);
  }

  /** Points inside, on an even grid; empty for open or paper-thin meshes. */
  List<Vec3> points() {
    return points;
  }

  /** Cubic metres. */
  double volume() {
    return volume;
  }

  private List<Vec3> fill(int n) {
    List<Vec3> out = new ArrayList<>();
    Vec3 s = box.size();
    for (int i = 0; i < n * n * n; i++) {
      // off the middle of the cells by odd amounts: grid lines of meshes are not hit exactly
      Vec3 p =
          box.min()
              .plus(
                  new Vec3(
                      s.x() * (i % n + 0.5037) / n,
                      s.y() * (i / n % n + 0.4961) / n,
                      s.z() * (i / n / n + 0.5023) / n));
      if (contains(p)) {
        out.add(p);
      }
    }
    return out;
  }

  boolean contains(Vec3 p) {
    if (!box.contains(p)) {
      return false;
    }
    double[] c = {p.x(), p.y(), p.z()};
    for (int axis = 1; axis < 4; axis++) {
      int a = axis % 3; // y first: cheapest to say no on most things
      int[] n = new int[2];
      double at = c[a];
      rays[a].along(c[(a + 1) % 3], c[(a + 2) % 3], (met, facing, k) -> n[met > at ? 1 : 0]++);
      if ((n[0] & 1) == 0 || (n[1] & 1) == 0) {
        return false;
      }
    }
    return true;
  }
}
