package cielo.stage.place;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;

/** Height of a model's upper side: where something let down on it would touch. */
final class Relief {
  private Relief() {}

  /** Highest point of the model over the point (x, z) in model space, or NaN beside it. */
  static double at(Model model, double x, double z) {
    double best = Double.NaN;
    for (Link link : model.links()) {
      for (Part part : link.parts()) {
        double y = top(part.levels().getLast(), link.rest(), x, z);
        if (!Double.isNaN(y) && (Double.isNaN(best) || y > best)) {
          best = y;
        }
      }
    }
    return best;
  }

  /** The highest of nine points under a footprint; falls back to {@code otherwise}. */
  static double under(Model model, Vec3 centre, double halfX, double halfZ, double otherwise) {
    double best = Double.NaN;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        double y = at(model, centre.x() + 0.6 * i * halfX, centre.z() + 0.6 * j * halfZ);
        if (!Double.isNaN(y) && (Double.isNaN(best) || y > best)) {
          best = y;
        }
      }
    }
    return Double.isNaN(best) ? otherwise : best;
  }

  private static double top(Mesh m, Pose rest, double x, double z) {
    double best = Double.NaN;
    for (int t = 0; t < m.index().length; t += 3) {
      Vec3 a = corner(m, rest, m.index()[t]);
      Vec3 b = corner(m, rest, m.index()[t + 1]);
      Vec3 c = corner(m, rest, m.index()[t + 2]);
      double d = (b.z() - c.z()) * (a.x() - c.x()) + (c.x() - b.x()) * (a.z() - c.z());
      if (Math.abs(d) < 1e-12) {
        continue;
      }
      double u = ((b.z() - c.z()) * (x - c.x()) + (c.x() - b.x()) * (z - c.z())) / d;
      double v = ((c.z() - a.z()) * (x - c.x()) + (a.x() - c.x()) * (z - c.z())) / d;
      if (u >= 0 && v >= 0 && u + v <= 1) {
        double y = u * a.y() + v * b.y() + (1 - u - v) * c.y();
        best = Double.isNaN(best) || y > best ? y : best;
      }
    }
    return best;
  }

  private static Vec3 corner(Mesh m, Pose rest, int i) {
    return rest.apply(new Vec3(m.x()[i], m.y()[i], m.z()[i]));
  }
}
