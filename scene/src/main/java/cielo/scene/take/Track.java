package cielo.scene.take;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/**
 * Where one link of an entity was. {@code samples}: 13 floats each (position 3, rotation 4,
 * velocity 3, angular velocity 3) at {@code rateHz} from time 0; one sample = it never moved. Drawn
 * in [from, to) seconds only.
 *
 * @param link index of the model's link; {@code 1000 + 100 f + i} = piece i of fracture f
 * @param breaks sorted times of blows, where interpolation must not look across
 */
public record Track(
    int entity, int link, double rateHz, double from, double to, float[] samples, float[] breaks) {
  public static final int STRIDE = 13;

  public int count() {
    return samples.length / STRIDE;
  }

  public boolean shownAt(double t) {
    return t >= from && t < to;
  }

  /**
   * Pose of the link's own origin at act time {@code t}. Position by cubic Hermite, rotation by
   * slerp; in an interval that holds a blow each side is carried on from its own sample.
   */
  public Pose poseAt(double t) {
    int n = count();
    double at = Math.clamp(t * rateHz, 0, n - 1);
    int i = Math.min((int) at, Math.max(0, n - 2));
    double f = at - i;
    if (n == 1 || f == 0) {
      return new Pose(position(i), rotation(i));
    }
    double h = 1 / rateHz;
    double blow = firstBreakIn(i * h, (i + 1) * h);
    if (blow >= 0) {
      boolean before = t < blow;
      int k = before ? i : i + 1;
      double dt = t - k * h;
      return new Pose(position(k).plus(velocity(k).times(dt)), turned(rotation(k), angular(k), dt));
    }
    double f2 = f * f;
    double f3 = f2 * f;
    Vec3 p =
        position(i)
            .times(2 * f3 - 3 * f2 + 1)
            .plus(velocity(i).times((f3 - 2 * f2 + f) * h))
            .plus(position(i + 1).times(-2 * f3 + 3 * f2))
            .plus(velocity(i + 1).times((f3 - f2) * h));
    return new Pose(p, between(i, f, h));
  }

  /** Linear velocity at time {@code t}, nearest sample, m/s. */
  public Vec3 velocityAt(double t) {
    return velocity((int) Math.clamp(Math.round(t * rateHz), 0, count() - 1));
  }

  /** Angular velocity at time {@code t}, nearest sample, rad/s. */
  public Vec3 angularAt(double t) {
    return angular((int) Math.clamp(Math.round(t * rateHz), 0, count() - 1));
  }

  private Quat between(int i, double f, double h) {
    // carried on from both ends by the angular velocities, then blended: right for fast spins,
    // where the shorter arc of a plain slerp is wrong
    Quat a = turned(rotation(i), angular(i), f * h);
    Quat b = turned(rotation(i + 1), angular(i + 1), (f - 1) * h);
    return a.slerp(b, f * f * (3 - 2 * f));
  }

  private static Quat turned(Quat q, Vec3 w, double dt) {
    double angle = w.length() * dt;
    return angle == 0 ? q : Quat.about(w, angle).times(q);
  }

  private double firstBreakIn(double a, double b) {
    for (float t : breaks) {
      if (t > a && t < b) {
        return t;
      }
    }
    return -1;
  }

  private Vec3 position(int i) {
    return triple(i * STRIDE);
  }

  private Quat rotation(int i) {
    int o = i * STRIDE + 3;
    return new Quat(samples[o], samples[o + 1], samples[o + 2], samples[o + 3]).unit();
  }

  private Vec3 velocity(int i) {
    return triple(i * STRIDE + 7);
  }

  private Vec3 angular(int i) {
    return triple(i * STRIDE + 10);
  }

  private Vec3 triple(int o) {
    return new Vec3(samples[o], samples[o + 1], samples[o + 2]);
  }
}
