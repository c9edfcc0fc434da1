package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import cielo.scene.geometry.Vec3;
import java.util.List;

/** The level line along which a ball rolls. */
record Lane(Vec3 point, Vec3 direction) {

  /** The line through what is seen of a ball before {@code until}. */
  static Lane of(List<Seen> trail, Sphere ball, double until) {
    List<Seen> in = trail.stream().filter(s -> s.t() < until).toList();
    double[] t = in.stream().mapToDouble(Seen::t).toArray();
    double[] x = in.stream().mapToDouble(s -> ball.at(s.blob(), s.sight()).x()).toArray();
    double[] z = in.stream().mapToDouble(s -> ball.at(s.blob(), s.sight()).z()).toArray();
    Fit fx = Fit.of(t, x, 1);
    Fit fz = Fit.of(t, z, 1);
    return new Lane(new Vec3(fx.at(until), 0, fz.at(until)), new Vec3(fx.c1(), 0, fz.c1()).unit());
  }

  /**
   * Metres along the lane of something on it, from its column in the picture alone: a hop does not
   * disturb it.
   */
  double along(Seen s) {
    Vec3 eye = s.sight().eye().withY(0);
    Vec3 ray = s.sight().at(s.blob().x(), s.blob().y(), 1).withY(0).minus(eye);
    Vec3 gap = eye.minus(point);
    return cross(gap, ray) / cross(direction, ray);
  }

  private static double cross(Vec3 a, Vec3 b) {
    return a.x() * b.z() - a.z() * b.x();
  }
}
