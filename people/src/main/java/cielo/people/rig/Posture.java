package cielo.people.rig;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import java.util.Arrays;

/** Where every bone of a rig is: rotation against rest (whose frames are all level) and joint. */
public final class Posture {
  public final Rig rig;
  public final Quat[] turn;
  public final Vec3[] at;

  public Posture(Rig rig) {
    this.rig = rig;
    turn = new Quat[rig.bones()];
    at = new Vec3[rig.bones()];
    Arrays.fill(turn, Quat.IDENTITY);
    place(rig.head(0));
  }

  private Posture(Posture o) {
    rig = o.rig;
    turn = o.turn.clone();
    at = o.at.clone();
  }

  public Posture copy() {
    return new Posture(this);
  }

  public Quat turn(String bone) {
    return turn[rig.bone(bone)];
  }

  public Vec3 at(String bone) {
    return at[rig.bone(bone)];
  }

  public void turn(String bone, Quat q) {
    turn[rig.bone(bone)] = q;
  }

  /** Finds all joints anew from the rotations, with bone 0 at {@code root}. */
  public Posture place(Vec3 root) {
    at[0] = root;
    for (int b = 1; b < at.length; b++) {
      int p = rig.parent(b);
      at[b] = at[p].plus(turn[p].rotate(rig.head(b).minus(rig.head(p))));
    }
    return this;
  }

  /** Moves all joints. */
  public Posture shift(Vec3 d) {
    for (int b = 0; b < at.length; b++) {
      at[b] = at[b].plus(d);
    }
    return this;
  }

  /** This posture turned as a whole about the vertical through the origin. */
  public Posture yawed(double angle) {
    Quat q = Quat.yaw(angle);
    for (int b = 0; b < at.length; b++) {
      turn[b] = q.times(turn[b]);
      at[b] = q.rotate(at[b]);
    }
    return this;
  }

  /** Between this (0) and another (1); joints are found anew from the blended rotations. */
  public Posture mix(Posture o, double share) {
    if (share <= 0) {
      return this;
    }
    Posture out = copy();
    for (int b = 0; b < turn.length; b++) {
      out.turn[b] = turn[b].slerp(o.turn[b], share);
    }
    return out.place(at[0].lerp(o.at[0], share));
  }

  /** Like {@link #mix}, for the bones from a name upwards (the spine with arms and head) only. */
  public Posture mixFrom(String first, Posture o, double share) {
    if (share <= 0) {
      return this;
    }
    Posture out = copy();
    boolean[] in = new boolean[turn.length];
    for (int b = 0; b < turn.length; b++) {
      in[b] = b == rig.bone(first) || b > 0 && in[rig.parent(b)];
      if (in[b]) {
        out.turn[b] = turn[b].slerp(o.turn[b], share);
      }
    }
    return out.place(at[0]);
  }

  /** Turns a bone and everything that hangs on it by a rotation in the world. */
  public void bend(String bone, Quat by) {
    int first = rig.bone(bone);
    boolean[] in = new boolean[turn.length];
    for (int b = first; b < turn.length; b++) {
      in[b] = b == first || b > 0 && in[rig.parent(b)];
      if (in[b]) {
        turn[b] = by.times(turn[b]);
      }
    }
    place(at[0]);
  }

  /** Rotation of a bone against its parent. */
  public Quat local(int b) {
    int p = rig.parent(b);
    return p < 0 ? turn[b] : turn[p].inverse().times(turn[b]);
  }
}
