package cielo.stage.camera;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The outermost vertices of a link in 26 directions: a tight box for any rotation of it. */
record Extremes(List<Vec3> points) {
  static Extremes of(Link link) {
    Set<Vec3> out = new LinkedHashSet<>();
    for (int i = 0; i < 27; i++) {
      Vec3 d = new Vec3(i % 3 - 1, i / 3 % 3 - 1, i / 9 - 1);
      Vec3 best = null;
      for (Part part : link.parts()) {
        Mesh m = part.levels().getLast();
        for (int k = 0; k < m.vertices(); k++) {
          Vec3 p = new Vec3(m.x()[k], m.y()[k], m.z()[k]);
          best = best == null || p.dot(d) > best.dot(d) ? p : best;
        }
      }
      if (best != null) {
        out.add(best);
      }
    }
    return new Extremes(List.copyOf(out));
  }

  static Extremes of(Box box) {
    List<Vec3> out = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      out.add(
          new Vec3(
              (i & 1) == 0 ? box.min().x() : box.max().x(),
              (i & 2) == 0 ? box.min().y() : box.max().y(),
              (i & 4) == 0 ? box.min().z() : box.max().z()));
    }
    return new Extremes(out);
  }

  boolean empty() {
    return points.isEmpty();
  }

  /** Box of the points after a pose. */
  Box moved(Pose pose) {
    Box all = null;
    for (Vec3 p : points) {
      Vec3 q = pose.apply(p);
      Box dot = new Box(q, q);
      all = all == null ? dot : all.union(dot);
    }
    return java.util.Objects.requireNonNull(all);
  }
}
