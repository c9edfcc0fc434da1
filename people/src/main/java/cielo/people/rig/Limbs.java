package cielo.people.rig;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/** Arms by wished directions, legs by the place of the ankle, relaxed fingers, gaze. */
public final class Limbs {
  private Limbs() {}

  /** Puts an ankle on {@code target}; the knee keeps its plane. */
  public static void leg(Posture p, String side, Vec3 target) {
    Rig r = p.rig;
    int thigh = r.bone("thigh_" + side);
    int calf = r.bone("calf_" + side);
    int foot = r.bone("foot_" + side);
    int ball = r.bone("ball_" + side);
    Vec3 h = p.at[thigh];
    Vec3 k = p.at[calf];
    Vec3 a = p.at[foot];
    double l1 = k.distance(h);
    double l2 = a.distance(k);
    Vec3 d = target.minus(h);
    double far = Math.clamp(d.length(), .2 * (l1 + l2), .999 * (l1 + l2));
    d = d.unit();
    Vec3 pole = p.turn[thigh].rotate(Vec3.Z);
    pole = pole.minus(d.times(pole.dot(d))).unit();
    double cos = (l1 * l1 + far * far - l2 * l2) / (2 * l1 * far);
    double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
    Vec3 knee = h.plus(d.times(l1 * cos)).plus(pole.times(l1 * sin));
    Vec3 ankle = h.plus(d.times(far));
    Quat q1 = Quat.between(k.minus(h), knee.minus(h));
    p.turn[thigh] = q1.times(p.turn[thigh]);
    Quat q2 = Quat.between(q1.rotate(a.minus(k)), ankle.minus(knee));
    p.turn[calf] = q2.times(q1).times(p.turn[calf]);
    p.at[calf] = knee;
    p.at[foot] = ankle;
    p.at[ball] = ankle.plus(p.turn[foot].rotate(r.head(ball).minus(r.head(foot))));
  }

  /**
   * Sets one arm by directions in the world; the hand rolls so that the thumb's side looks towards
   * {@code thumb}.
   */
  public static void arm(Posture p, String side, Vec3 upper, Vec3 fore, Vec3 thumb) {
    Rig r = p.rig;
    Quat chest = p.turn("spine_03");
    double sign = side.equals("l") ? 1 : -1;
    Vec3 up = upper.unit();
    double lift = Math.max(0, up.y() + .2);
    Quat clavicle = chest.times(Quat.about(Vec3.Z, sign * (.38 * lift - (lift == 0 ? .06 : 0))));
    p.turn("clavicle_" + side, clavicle);
    Vec3 du = r.towards("upperarm_" + side, "lowerarm_" + side);
    Vec3 df = r.towards("lowerarm_" + side, "hand_" + side);
    Quat arm = Quat.between(clavicle.rotate(du), up).times(clavicle);
    p.turn("upperarm_" + side, arm);
    Vec3 way = fore.unit();
    Quat lower = Quat.between(arm.rotate(df), way).times(arm);
    roll(p, side, lower, way, thumb, 2.2);
  }

  /** Turns hand (and half of it the forearm) about the forearm towards a thumb direction. */
  public static void roll(Posture p, String side, Quat lower, Vec3 way, Vec3 thumb, double most) {
    Rig r = p.rig;
    Vec3 palm = lower.rotate(r.towards("pinky_01_" + side, "index_01_" + side));
    Vec3 t = palm.minus(way.times(palm.dot(way))).unit();
    Vec3 w = thumb.minus(way.times(thumb.dot(way)));
    w = w.length() < 1e-6 ? t : w.unit();
    double a = Math.clamp(StrictMath.atan2(t.cross(w).dot(way), t.dot(w)), -most, most);
    p.turn("lowerarm_" + side, Quat.about(way, a * .5).times(lower));
    p.turn("hand_" + side, Quat.about(way, a).times(lower));
  }

  /** Fingers half closed, {@code amount} 1 = relaxed; must follow every change of the hand. */
  public static void fingers(Posture p, String side, double amount) {
    Rig r = p.rig;
    double sign = side.equals("l") ? 1 : -1;
    Vec3 axis = r.head("pinky_01_" + side).minus(r.head("index_01_" + side)).unit();
    Vec3 middle = r.towards("middle_01_" + side, "middle_02_" + side);
    String[] names = {"index", "middle", "ring", "pinky"};
    for (int j = 0; j < 4; j++) {
      Vec3 d = r.towards(names[j] + "_01_" + side, names[j] + "_02_" + side);
      Quat together = Quat.between(d, d.times(.45).plus(middle.times(.55)));
      double[] bend = {.24 + .06 * j, .36 + .04 * j, .24};
      for (int k = 0; k < 3; k++) {
        int b = r.bone(names[j] + "_0" + (k + 1) + "_" + side);
        Quat q = Quat.about(axis, sign * bend[k] * amount);
        p.turn[b] = p.turn[r.parent(b)].times(k == 0 ? q.times(together) : q);
      }
    }
    for (int k = 1; k <= 3; k++) {
      int b = r.bone("thumb_0" + k + "_" + side);
      p.turn[b] = p.turn[r.parent(b)];
    }
  }

  /** Turns neck, head and eyes by yaw and pitch (up positive) against the chest, radians. */
  public static void look(Posture p, double yaw, double pitch) {
    double y = Math.clamp(yaw, -1.25, 1.25);
    double q = Math.clamp(pitch, -.7, .6);
    Quat chest = p.turn("spine_03");
    Quat base = p.turn("neck_01").slerp(chest, 0);
    turnBy(p, "neck_01", base, .3 * y, .3 * q);
    turnBy(p, "head", p.turn("head"), .8 * y, .8 * q);
    Quat head = p.turn("head");
    Quat eyes = head.times(Quat.yaw(.2 * y)).times(Quat.about(Vec3.X, -.2 * q));
    p.turn("eye_l", eyes);
    p.turn("eye_r", eyes);
  }

  private static void turnBy(Posture p, String bone, Quat now, double yaw, double pitch) {
    p.turn(bone, now.times(Quat.yaw(yaw)).times(Quat.about(Vec3.X, -pitch)));
  }
}
