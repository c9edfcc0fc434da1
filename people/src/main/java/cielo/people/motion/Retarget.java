package cielo.people.motion;

import cielo.people.motion.Clip.Joint;
import cielo.people.rig.Limbs;
import cielo.people.rig.Posture;
import cielo.people.rig.Rig;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a source figure's frame on a rig. */
public final class Retarget {
  private final Rig rig;

  /** Shortest rotation from a bone's rest direction to straight down: the source's zero pose. */
  private final Map<String, Quat> hang = new LinkedHashMap<>();

  public Retarget(Rig rig) {
    this.rig = rig;
    for (String q : new String[] {"_l", "_r"}) {
      String[][] pairs = {
        {"upperarm", "lowerarm"}, {"lowerarm", "hand"}, {"thigh", "calf"}, {"calf", "foot"}
      };
      for (String[] p : pairs) {
        hang.put(p[0] + q, Quat.between(rig.towards(p[0] + q, p[1] + q), new Vec3(0, -1, 0)));
      }
    }
  }

  /** The posture of a frame; hips where the frame has them, scaled to this body. */
  public Posture pose(Clip.Frame f) {
    Posture p = new Posture(rig);
    Quat root = f.turn(Joint.ROOT);
    Quat chest = f.turn(Joint.CHEST);
    p.turn("pelvis", root);
    p.turn("spine_01", root.slerp(chest, .33));
    p.turn("spine_02", root.slerp(chest, .67));
    p.turn("spine_03", chest);
    p.turn("neck_01", chest.slerp(f.turn(Joint.NECK), .5));
    p.turn("head", f.turn(Joint.NECK));
    p.turn("eye_l", f.turn(Joint.NECK));
    p.turn("eye_r", f.turn(Joint.NECK));
    side(p, f, "l", Joint.SHOULDER_L, Joint.ELBOW_L, Joint.HIP_L, Joint.KNEE_L, Joint.ANKLE_L);
    side(p, f, "r", Joint.SHOULDER_R, Joint.ELBOW_R, Joint.HIP_R, Joint.KNEE_R, Joint.ANKLE_R);
    p.place(rig.head(0));
    Vec3 hips = p.at("thigh_l").lerp(p.at("thigh_r"), .5);
    return p.shift(f.root().times(rig.scale).minus(hips));
  }

  private void side(
      Posture p,
      Clip.Frame f,
      String q,
      Joint shoulder,
      Joint elbow,
      Joint hip,
      Joint knee,
      Joint ankle) {
    Quat chest = f.turn(Joint.CHEST);
    p.turn("clavicle_" + q, chest.slerp(f.turn(shoulder), .12));
    p.turn("upperarm_" + q, f.turn(shoulder).times(hung("upperarm_" + q)));
    Quat lower = f.turn(elbow).times(hung("lowerarm_" + q));
    Vec3 way = lower.rotate(rig.towards("lowerarm_" + q, "hand_" + q));
    Limbs.roll(p, q, lower, way, f.turn(elbow).rotate(Vec3.Z), 1.6);
    p.turn("thigh_" + q, f.turn(hip).times(hung("thigh_" + q)));
    p.turn("calf_" + q, f.turn(knee).times(hung("calf_" + q)));
    p.turn("foot_" + q, f.turn(ankle));
    p.turn("ball_" + q, f.turn(ankle));
    Limbs.fingers(p, q, 1);
  }

  private Quat hung(String bone) {
    Quat q = hang.get(bone);
    return q == null ? Quat.IDENTITY : q;
  }
}
