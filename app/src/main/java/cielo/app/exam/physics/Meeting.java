package cielo.app.exam.physics;

import cielo.app.exam.physics.Footage.Seen;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Velocities of two balls on a floor just before and just after one hits the other, m/s. */
record Meeting(Vec3 firstBefore, Vec3 firstAfter, Vec3 secondBefore, Vec3 secondAfter) {
  /*
   * A ball on the floor is where the line of sight meets the level of its middle. The moment: when
   * the second ball, at rest till then, begins to move, refined by where its new line starts.
   * Velocities are slopes of parabolas (friction bends the paths) at that moment; frames next to it
   * are left out.
   */
  private static final double BEFORE = 0.3; // s
  private static final double AFTER = 0.22;
  private static final double BLUR = 0.025;
  private static final int ENOUGH = 6;
  private static final double MOVED = 0.012; // m

  /** Empty if the trails show no meeting. */
  static Optional<Meeting> of(List<Seen> first, double r1, List<Seen> second, double r2) {
    if (first.size() < 2 * ENOUGH || second.size() < 2 * ENOUGH) {
      return Optional.empty();
    }
    Vec3 rest = at(second.getFirst(), r2);
    double when = Double.NaN;
    for (Seen s : second) {
      if (Double.isNaN(when) && at(s, r2).distance(rest) > MOVED) {
        when = s.t();
      }
    }
    if (Double.isNaN(when)) {
      return Optional.empty();
    }
    Optional<Vec3> away = velocity(second, r2, when, when + AFTER, when);
    if (away.isEmpty() || away.get().length() < 0.05) {
      return Optional.empty();
    }
    double moment = when - MOVED / away.get().length();
    Optional<Vec3> in = velocity(first, r1, moment - BEFORE, moment - BLUR, moment);
    Optional<Vec3> on = velocity(first, r1, moment + BLUR, moment + AFTER, moment);
    Optional<Vec3> out = velocity(second, r2, moment + BLUR, moment + AFTER, moment);
    if (in.isEmpty() || on.isEmpty() || out.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Meeting(in.get(), on.get(), Vec3.ZERO, out.get()));
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
