package cielo.people.dress;

import cielo.people.body.Figure;
import cielo.scene.geometry.Vec3;

/** Where on the body every vertex is: along arms and legs, over the collar. */
final class Regions {
  /** 0 shoulder, 1 elbow, 2 wrist; -1 off the arms. */
  final double[] arm;

  /** 0 hip, 1 knee, 2 ankle; negative up the trunk. */
  final double[] leg;

  /** Height over a collar plane that falls forward, dm. */
  final double[] neck;

  /** Share of arms and of the head. */
  final double[] arms;

  final double[] head;

  Regions(Figure f) {
    int n = f.data.vertices();
    arm = new double[n];
    leg = new double[n];
    neck = new double[n];
    arms = new double[n];
    head = new double[n];
    double hip = f.joint("l-upper-leg").y();
    double knee = f.joint("l-knee").y();
    double ankle = f.joint("l-ankle").y();
    Vec3 nape = f.joint("neck");
    for (int i = 0; i < n; i++) {
      Vec3 p = f.point(i);
      arm[i] = -1;
      for (String q : new String[] {"l", "r"}) {
        double w = f.arm(i, q);
        arms[i] = Math.max(arms[i], w);
        if (w > .5) {
          Vec3 s = f.joint(q + "-shoulder");
          Vec3 e = f.joint(q + "-elbow");
          Vec3 w0 = f.joint(q + "-hand");
          double a = share(p, s, e);
          double b = share(p, e, w0);
          arm[i] = b > 0 ? 1 + b : a;
        }
      }
      leg[i] = p.y() > knee ? (hip - p.y()) / (hip - knee) : 1 + (knee - p.y()) / (knee - ankle);
      neck[i] = p.y() - nape.y() - .62 * (nape.z() + .1 - p.z());
      head[i] = f.headWeight(i);
    }
  }

  private static double share(Vec3 p, Vec3 a, Vec3 b) {
    Vec3 d = b.minus(a);
    return p.minus(a).dot(d) / d.dot(d);
  }

  boolean onArm(int i) {
    return arm[i] > -.5;
  }
}
