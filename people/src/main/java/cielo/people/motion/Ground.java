package cielo.people.motion;

import cielo.people.rig.Limbs;
import cielo.people.rig.Posture;
import cielo.people.rig.Rig;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Feet that stand on the floor and do not slide. */
public final class Ground {
  private static final String[] SIDES = {"l", "r"};

  private Ground() {}

  /** Heel, ball and toe of a foot. */
  static Vec3[] sole(Posture p, String q) {
    Rig r = p.rig;
    Vec3 foot = r.head("foot_" + q);
    Vec3 ball = r.head("ball_" + q);
    double length = ball.z() - foot.z();
    Vec3 heel = new Vec3(foot.x(), 0, foot.z() - .045 * r.scale);
    Vec3 toe = new Vec3(ball.x(), 0, ball.z() + .5 * length);
    return new Vec3[] {
      p.at("foot_" + q).plus(p.turn("foot_" + q).rotate(heel.minus(foot))),
      p.at("foot_" + q).plus(p.turn("foot_" + q).rotate(ball.withY(0).minus(foot))),
      p.at("ball_" + q).plus(p.turn("ball_" + q).rotate(toe.minus(ball)))
    };
  }

  static double lowest(Posture p) {
    double low = 1e9;
    for (String q : SIDES) {
      for (Vec3 v : sole(p, q)) {
        low = Math.min(low, v.y());
      }
    }
    return low;
  }

  /**
   * Lifts what sinks, lowers what hovers a little, holds every foot that is down where it is.
   *
   * @param poses one a frame, changed in place
   * @param floor height of the ground at every frame, m
   * @param held false where feet may slide (in the air, carried, lying)
   */
  public static void plant(List<Posture> poses, double hz, double[] floor, boolean[] held) {
    int n = poses.size();
    double[] lift = new double[n];
    for (int i = 0; i < n; i++) {
      double gap = lowest(poses.get(i)) - floor[i];
      lift[i] = gap < 0 || gap < .05 && held[i] ? -gap : 0;
    }
    for (int i = 0; i < n; i++) {
      double smooth =
          .25 * lift[Math.max(0, i - 1)] + .5 * lift[i] + .25 * lift[Math.min(n - 1, i + 1)];
      poses.get(i).shift(new Vec3(0, smooth, 0));
    }
    for (String q : SIDES) {
      for (int[] c : contacts(poses, hz, floor, held, q)) {
        hold(poses, q, c[0], c[1]);
      }
    }
    for (int i = 0; i < n; i++) {
      for (String q : SIDES) {
        double low = 1e9;
        for (Vec3 v : sole(poses.get(i), q)) {
          low = Math.min(low, v.y() - floor[i]);
        }
        if (low < -.002) {
          Posture p = poses.get(i);
          Limbs.leg(p, q, p.at("foot_" + q).plus(new Vec3(0, -low, 0)));
        }
      }
    }
  }

  /** Stretches of frames in which a foot is low and slow. */
  public static List<int[]> contacts(
      List<Posture> poses, double hz, double[] floor, boolean[] held, String q) {
    List<int[]> out = new ArrayList<>();
    int n = poses.size();
    int from = -1;
    for (int i = 0; i <= n; i++) {
      boolean down = i < n && held[i] && down(poses, hz, floor, q, i);
      if (down && from < 0) {
        from = i;
      } else if (!down && from >= 0) {
        out.add(new int[] {from, i - 1});
        from = -1;
      }
    }
    return out;
  }

  private static boolean down(List<Posture> poses, double hz, double[] floor, String q, int i) {
    int a = Math.max(0, i - 1);
    int b = Math.min(poses.size() - 1, i + 1);
    if (a == b) {
      return true;
    }
    double low = 1e9;
    for (Vec3 v : sole(poses.get(i), q)) {
      low = Math.min(low, v.y() - floor[i]);
    }
    double dt = (b - a) / hz;
    double ball = sole(poses.get(b), q)[1].distance(sole(poses.get(a), q)[1]) / dt;
    double root = poses.get(b).at[0].minus(poses.get(a).at[0]).withY(0).length() / dt;
    return low < .035 && ball < .6 + .15 * root;
  }

  private static void hold(List<Posture> poses, String q, int from, int to) {
    Vec3 sum = Vec3.ZERO;
    for (int i = from; i <= to; i++) {
      sum = sum.plus(poses.get(i).at("ball_" + q));
    }
    Vec3 anchor = sum.times(1.0 / (to - from + 1));
    int fade = 4;
    for (int i = Math.max(0, from - fade); i <= Math.min(poses.size() - 1, to + fade); i++) {
      int out = Math.max(from - i, i - to);
      double w = out <= 0 ? 1 : 1 - out / (fade + 1.0);
      Posture p = poses.get(i);
      Vec3 d = anchor.minus(p.at("ball_" + q)).withY(0).times(w);
      Limbs.leg(p, q, p.at("foot_" + q).plus(d));
    }
  }
}
