package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Velocities of two balls on a floor just before and just after one hits the other, m/s. */
record Meeting(Vec3 firstBefore, Vec3 firstAfter, Vec3 secondBefore, Vec3 secondAfter) {
  /*
   * A ball on the floor is where the line of sight meets the level of its middle. Velocities are
   * slopes of parabolas (friction bends the paths) at the moment of the blow; frames next to it are
   * left out: blur.
   */
  private static final double BLUR = 0.02; // s: a frame is exposed for a sixtieth
  private static final int ENOUGH = 6;
  private static final double MOVED = 0.01; // m

  /** Whether a patch is as large as a ball of that radius on the floor would be there. */
  static boolean ball(Blob b, Sight s, double radius) {
    Vec3 on = s.onPlane(b.x(), b.y(), new Vec3(0, radius, 0), Vec3.UP);
    double distance = on.distance(s.eye());
    double pixels = s.focal() * radius / distance;
    double share = b.area() / (Math.PI * pixels * pixels);
    return share > 0.3 && share < 1.4;
  }

  /** When a ball that lay still has moved by a centimetre, s; NaN if it never does. */
  static double moved(List<Seen> trail, double radius) {
    for (Seen s : trail) {
      if (at(s, radius).distance(at(trail.getFirst(), radius)) > MOVED) {
        return s.t();
      }
    }
    return Double.NaN;
  }

  /** From trails that hold the blow in their middle. Empty if they do not show it. */
  static Optional<Meeting> of(List<Seen> first, double r1, List<Seen> second, double r2) {
    double when = second.isEmpty() ? Double.NaN : moved(second, r2);
    Optional<Vec3> away = velocity(second, r2, when, 1e9, when);
    if (Double.isNaN(when) || away.isEmpty() || away.get().length() < 0.05) {
      return Optional.empty();
    }
    double moment = when - MOVED / away.get().length();
    Optional<Vec3> in = velocity(first, r1, 0, moment - BLUR, moment);
    Optional<Vec3> still = velocity(second, r2, 0, moment - BLUR, moment);
    Optional<Vec3> on = velocity(first, r1, moment + BLUR, 1e9, moment);
    Optional<Vec3> out = velocity(second, r2, moment + BLUR, 1e9, moment);
    if (in.isEmpty() || still.isEmpty() || on.isEmpty() || out.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Meeting(in.get(), on.get(), still.get(), out.get()));
  }

  /** Change of the momentum of both as a share of what it was. */
  double change(double kg1, double kg2) {
    Vec3 before = firstBefore.times(kg1).plus(secondBefore.times(kg2));
    Vec3 after = firstAfter.times(kg1).plus(secondAfter.times(kg2));
    return after.distance(before) / before.length();
  }

  private static Vec3 at(Seen s, double radius) {
    return s.sight().onPlane(s.blob().x(), s.blob().y(), new Vec3(0, radius, 0), Vec3.UP);
  }

  private static Optional<Vec3> velocity(
      List<Seen> trail, double radius, double from, double to, double moment) {
    List<Seen> in = new ArrayList<>();
    for (Seen s : trail) {
      if (s.t() >= from && s.t() <= to) {
        in.add(s);
      }
    }
    if (in.size() < ENOUGH) {
      return Optional.empty();
    }
    double[] t = in.stream().mapToDouble(s -> s.t() - moment).toArray();
    double[] x = in.stream().mapToDouble(s -> at(s, radius).x()).toArray();
    double[] z = in.stream().mapToDouble(s -> at(s, radius).z()).toArray();
    return Optional.of(new Vec3(Fit.of(t, x, 2).slope(0), 0, Fit.of(t, z, 2).slope(0)));
  }
}
