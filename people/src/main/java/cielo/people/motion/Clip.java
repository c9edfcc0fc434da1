package cielo.people.motion;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/**
 * A recorded movement of the source figure: at every frame the world rotation of its joints and
 * where its hips are, in our axes (z forward, x left), metres.
 *
 * @param turns frames x {@link Joint}
 */
public record Clip(String name, boolean loops, double step, Quat[][] turns, Vec3[] roots) {
  /** Joints of the source figure, parents before children. */
  public enum Joint {
    ROOT,
    CHEST,
    NECK,
    HIP_R,
    KNEE_R,
    ANKLE_R,
    SHOULDER_R,
    ELBOW_R,
    HIP_L,
    KNEE_L,
    ANKLE_L,
    SHOULDER_L,
    ELBOW_L
  }

  public double seconds() {
    return step * (roots.length - 1);
  }

  /** The frame at a time, clamped to the clip. */
  public Frame at(double t) {
    double x = Math.clamp(t / step, 0, roots.length - 1.001);
    int i = (int) x;
    double u = x - i;
    Quat[] q = new Quat[Joint.values().length];
    for (int k = 0; k < q.length; k++) {
      q[k] = turns[i][k].slerp(turns[i + 1][k], u);
    }
    return new Frame(q, roots[i].lerp(roots[i + 1], u));
  }

  /** One moment of a clip. */
  public record Frame(Quat[] turns, Vec3 root) {
    public Quat turn(Joint j) {
      return turns[j.ordinal()];
    }

    /** Between this (0) and another (1). */
    public Frame mix(Frame o, double share) {
      Quat[] q = new Quat[turns.length];
      for (int k = 0; k < q.length; k++) {
        q[k] = turns[k].slerp(o.turns[k], share);
      }
      return new Frame(q, root.lerp(o.root, share));
    }
  }
}
