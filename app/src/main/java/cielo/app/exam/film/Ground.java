package cielo.app.exam.film;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Link;
import cielo.scene.shape.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The drawn surfaces of a set's solid pieces in a region: floors, tables, walls. */
final class Ground {
  /** Deepest sinking that is looked for, metres: further up a face is a ceiling, not a floor. */
  private static final double DEEPEST = 0.25;

  private final Rays up;

  private Ground(Rays up) {
    this.up = up;
  }

  /**
   * @param loose names of pieces that take part as entities and are not looked at here
   * @param sheets with cloths and leaves, which have no inside but may carry something
   */
  static Ground of(Place place, Box region, List<String> loose, boolean sheets) {
    List<float[]> all = new ArrayList<>();
    int n = 0;
    for (Standing s : place.standing()) {
      if (!s.solid() || (s.loose() && loose.contains(s.name()))) {
        continue;
      }
      for (Link link : s.model().links()) {
        Pose at = s.at().times(link.rest());
        for (Part part : link.parts()) {
          if ((!sheets && Drawn.sheet(part))
              || !part.mesh().box().moved(at).grow(0.01).overlaps(region)) {
            continue;
          }
          float[] tri = Drawn.triangles(part.mesh(), at, region);
          all.add(tri);
          n += tri.length;
        }
      }
    }
    float[] joined = new float[n];
    int o = 0;
    for (float[] tri : all) {
      System.arraycopy(tri, 0, joined, o, tri.length);
      o += tri.length;
    }
    return new Ground(new Rays(joined, 1));
  }

  /** How deep a point lies under a surface that looks up, metres; 0 = it is above or beside. */
  double depth(double x, double y, double z) {
    // the first face above the point: if it looks up, the point is inside what it covers
    double[] first = {DEEPEST, 0};
    up.along(
        z,
        x,
        (at, facing, k) -> {
          if (at - y > 1e-6 && at - y < first[0]) {
            first[0] = at - y;
            first[1] = facing;
          }
        });
    return first[1] > 0 ? first[0] : 0;
  }

  /** Height of the highest surface under a point, or NaN. */
  double below(double x, double y, double z) {
    double[] best = {Double.NaN};
    up.along(
        z,
        x,
        (at, facing, k) -> {
          if (at <= y && !(at <= best[0])) {
            best[0] = at;
          }
        });
    return best[0];
  }

  /** For tests: a ground of given triangles. */
  static Ground of(float[] triangles) {
    return new Ground(new Rays(Arrays.copyOf(triangles, triangles.length), 1));
  }
}
