package cielo.app.exam.film;

import cielo.app.exam.film.Drawn.Piece;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Mesh;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All drawn parts of one rigid link together: one thing that may stick in another. */
final class Body {
  private static final int POINTS = 300;

  private final List<Piece> parts;
  private final List<Bulk> bulks;
  private final Box box; // link space
  private final double volume;

  /**
   * @param made insides by mesh, shared by all bodies of an act
   */
  Body(List<Piece> parts, Map<Mesh, Bulk> made) {
    this.parts = parts;
    bulks = new ArrayList<>();
    Box all = parts.getFirst().part().mesh().box();
    double sum = 0;
    for (Piece p : parts) {
      Mesh m = p.part().mesh();
      Bulk b =
          made.computeIfAbsent(
              m, k -> new Bulk(Drawn.triangles(k, Pose.IDENTITY, k.box().grow(1)), k.box()));
      bulks.add(b);
      all = all.union(m.box());
      sum += b.volume();
    }
    box = all;
    volume = sum;
  }

  Piece first() {
    return parts.getFirst();
  }

  Pose pose(double t) {
    return first().pose(t);
  }

  Box box(double t) {
    return box.moved(pose(t));
  }

  /** Cubic metres; 0 = open or paper-thin. */
  double volume() {
    return volume;
  }

  boolean contains(Vec3 p) {
    return box.contains(p) && bulks.stream().anyMatch(b -> b.contains(p));
  }

  /** Share of the volume whose points (link space) fulfil a condition. */
  double share(Predicate<Vec3> in) {
    double hits = 0;
    for (Bulk b : bulks) {
      int all = b.points().size();
      int wanted = (int) Math.clamp(POINTS * b.volume() / Math.max(1e-12, volume), 8, POINTS);
      int step = Math.max(1, all / wanted);
      int n = 0;
      int inside = 0;
      for (int i = 0; i < all; i += step) {
        n++;
        inside += in.test(b.points().get(i)) ? 1 : 0;
      }
      hits += n == 0 ? 0 : b.volume() * inside / n;
    }
    return volume == 0 ? 0 : hits / volume;
  }
}
