package cielo.stage.camera;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Part;
import java.util.ArrayList;
import java.util.List;

/** What may stand between a camera and its subject: boxes of the set's pieces. */
final class Sight {
  private final List<Box> boxes = new ArrayList<>();

  Sight(Place place) {
    for (Standing s : place.standing()) {
      for (var link : s.model().links()) {
        for (Part part : link.parts()) {
          if (part.material().look().clarity() < 0.5 && part.mesh().vertices() > 0) {
            Box b = part.mesh().box().moved(s.at().times(link.rest()));
            Vec3 z = b.size();
            // a part as large as a room is a shell: its box says nothing about what it hides
            if (Math.max(z.x(), Math.max(z.y(), z.z())) < 5) {
              boxes.add(b);
            }
          }
        }
      }
    }
  }

  /** Whether a straight line meets a box, ends not counted. */
  boolean blocked(Vec3 a, Vec3 b) {
    for (Box box : boxes) {
      if (!box.contains(b) && hits(a, b, box)) {
        return true;
      }
    }
    return false;
  }

  boolean inside(Vec3 p) {
    return boxes.stream().anyMatch(b -> b.grow(0.08).contains(p));
  }

  private static boolean hits(Vec3 a, Vec3 b, Box box) {
    // slab test on the segment
    double t0 = 0.02;
    double t1 = 0.98;
    double[] o = {a.x(), a.y(), a.z()};
    double[] d = {b.x() - a.x(), b.y() - a.y(), b.z() - a.z()};
    double[] lo = {box.min().x(), box.min().y(), box.min().z()};
    double[] hi = {box.max().x(), box.max().y(), box.max().z()};
    for (int i = 0; i < 3; i++) {
      if (Math.abs(d[i]) < 1e-9) {
        if (o[i] < lo[i] || o[i] > hi[i]) {
          return false;
        }
        continue;
      }
      double u = (lo[i] - o[i]) / d[i];
      double v = (hi[i] - o[i]) / d[i];
      t0 = Math.max(t0, Math.min(u, v));
      t1 = Math.min(t1, Math.max(u, v));
    }
    return t0 < t1;
  }
}
