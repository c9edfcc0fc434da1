package cielo.people.act;

import static cielo.people.body.Steps.smooth;

import cielo.people.motion.Clips;
import cielo.people.motion.Gait;
import cielo.people.motion.Ground;
import cielo.people.rig.Limbs;
import cielo.people.rig.Posture;
import cielo.people.rig.Rig;
import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Body;
import cielo.scene.take.PoseTrack;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;

/** Acts one person: a body follows its track through the world and does its cues on the way. */
public final class Performer {
  public static final double HZ = 60;

  private final Body body;
  private final Rig rig;
  private final Poses poses;
  private final Gait gait;
  private final Life life;

  /**
   * @param seed gives the person its own rhythm of breath, blinks and glances
   */
  public Performer(Body body, Clips clips, long seed) {
    this.body = body;
    rig = new Rig(body.skeleton());
    Dice dice = Dice.of(seed, "life");
    poses = new Poses(rig, clips, dice.unit());
    gait = new Gait(clips, rig.scale);
    life = new Life(body.units(), dice);
  }

  /** Standing, over the origin. */
  public Posture atEase() {
    return poses.stand(0);
  }

  /** One moment of the way. */
  private record Step(Vec3 at, double yaw, Quat turn, boolean upright, double speed, double rise) {}

  /** The postures of {@code seconds} along {@code root}, the track of the model's main link. */
  public PoseTrack perform(int entity, Track root, double seconds, List<Cue> cues) {
    int n = (int) Math.ceil(seconds * HZ) + 1;
    List<Step> way = way(root, n);
    List<Posture> out = new ArrayList<>();
    double[] floor = new double[n];
    boolean[] held = new boolean[n];
    double phase = 0;
    for (int i = 0; i < n; i++) {
      Step s = way.get(i);
      phase += gait.cadence(s.speed()) / HZ;
      double t = i / HZ;
      Posture p = posture(s, t, phase, cues);
      floor[i] = s.at().y() - seat(cues, t);
      held[i] = s.upright() && Math.abs(s.rise()) < .15 && !lying(cues, t);
      look(p, way, i, cues, t);
      out.add(settle(p, s, floor[i]));
    }
    Ground.plant(out, HZ, floor, held);
    return encode(entity, out);
  }

  private List<Step> way(Track root, int n) {
    List<Step> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double t = i / HZ;
      double a = Math.max(0, t - .06);
      double b = t + .06;
      Pose p = root.poseAt(t);
      Vec3 d = root.poseAt(b).position().minus(root.poseAt(a).position());
      double turned = angle(yaw(root.poseAt(b)), yaw(root.poseAt(a))) / (b - a);
      double speed = d.withY(0).length() / (b - a);
      boolean upright = p.rotation().rotate(Vec3.UP).y() > .94;
      // turning on the spot is done in small steps
      double steps = Math.max(speed, Math.min(.6, .28 * Math.abs(turned)));
      out.add(
          new Step(
              p.position(), yaw(p), p.rotation(), upright, upright ? steps : 0, d.y() / (b - a)));
    }
    return out;
  }

  private static double yaw(Pose p) {
    Vec3 f = p.rotation().rotate(Vec3.Z);
    return StrictMath.atan2(f.x(), f.z());
  }

  private static double angle(double a, double b) {
    double d = a - b;
    return d - 2 * Math.PI * Math.rint(d / (2 * Math.PI));
  }

  private Posture posture(Step s, double t, double phase, List<Cue> cues) {
    double walking = smooth(.05, .32, s.speed() / rig.scale);
    if (Math.abs(s.rise()) > .4) {
      walking *= .25;
    }
    Posture p = poses.stand(t);
    if (walking > 0) {
      p = p.mix(poses.retarget().pose(gait.at(phase, s.speed())), walking);
    }
    for (Cue c : cues) {
      double share = c.share(t);
      if (share > 0) {
        Vec3 at = c.at() == null ? null : local(c.at(), s);
        Posture q = poses.of(c, t, at);
        p = c.motion().upper ? p.mixFrom("spine_01", q, share) : p.mix(q, share);
      }
    }
    return p;
  }

  /** A point of the world as the person has it: ahead = +z. */
  private static Vec3 local(Vec3 world, Step s) {
    return Quat.yaw(-s.yaw()).rotate(world.minus(s.at()));
  }

  private void look(Posture p, List<Step> way, int i, List<Cue> cues, double t) {
    Step s = way.get(i);
    Step ahead = way.get(Math.min(way.size() - 1, i + 18));
    double yaw = Math.clamp(.8 * angle(ahead.yaw(), s.yaw()), -.7, .7);
    double pitch = 0;
    double nod = 0;
    for (Cue c : cues) {
      double share = c.share(t);
      if (share > 0 && c.at() != null) {
        Vec3 d = local(c.at(), s).minus(p.at("head"));
        yaw += share * (StrictMath.atan2(d.x(), Math.max(d.z(), .05)) - yaw);
        pitch += share * (StrictMath.atan2(d.y(), Math.hypot(d.x(), d.z())) - pitch);
      } else if (share > 0 && c.motion() == Motion.LOOK) {
        yaw += share * .8 * StrictMath.sin(2 * Math.PI * .35 * (t - c.from()));
      } else if (share > 0 && c.motion() == Motion.NOD) {
        nod += share * .22 * StrictMath.sin(2 * Math.PI * 1.7 * (t - c.from()));
      } else if (share > 0 && c.motion() == Motion.SHAKE_HEAD) {
        yaw += share * .35 * StrictMath.sin(2 * Math.PI * 1.5 * (t - c.from()));
      }
    }
    if (!whole(cues, t)) {
      Limbs.look(p, yaw, pitch + nod);
      life.glance(p, t);
      p.place(p.at[0]);
    }
  }

  /** A recorded movement of the whole body keeps its own head. */
  private static boolean whole(List<Cue> cues, double t) {
    return cues.stream()
        .anyMatch(c ->
            c.share(t) > .5
                && switch (c.motion()) {
                  case DANCE, JUMP, SPIN, CARTWHEEL, BACKFLIP, CRAWL, LIE, BOW -> true;
                  default -> false;
                });
  }

  private static boolean lying(List<Cue> cues, double t) {
    return cues.stream()
        .anyMatch(c -> c.share(t) > .5 && (c.motion() == Motion.LIE || c.motion() == Motion.CRAWL));
  }

  private static double seat(List<Cue> cues, double t) {
    for (Cue c : cues) {
      if (c.motion() == Motion.SIT && t >= c.from() && t < c.to()) {
        return c.height();
      }
    }
    return 0;
  }

  /** From the person's own space to the world. */
  private static Posture settle(Posture p, Step s, double floor) {
    if (s.upright()) {
      return p.yawed(s.yaw()).shift(s.at().withY(floor));
    }
    for (int b = 0; b < p.turn.length; b++) {
      p.turn[b] = s.turn().times(p.turn[b]);
      p.at[b] = s.turn().rotate(p.at[b]).plus(s.at());
    }
    return p;
  }

  private PoseTrack encode(int entity, List<Posture> all) {
    int bones = rig.bones();
    int units = body.units().size();
    float[] roots = new float[3 * all.size()];
    short[] turns = new short[4 * bones * all.size()];
    byte[] faces = new byte[units * all.size()];
    for (int i = 0; i < all.size(); i++) {
      Posture p = all.get(i);
      roots[3 * i] = (float) p.at[0].x();
      roots[3 * i + 1] = (float) p.at[0].y();
      roots[3 * i + 2] = (float) p.at[0].z();
      for (int b = 0; b < bones; b++) {
        Quat q = p.local(b).unit();
        double sign = q.w() < 0 ? -1 : 1;
        int o = 4 * (i * bones + b);
        turns[o] = (short) Math.round(32767 * sign * q.x());
        turns[o + 1] = (short) Math.round(32767 * sign * q.y());
        turns[o + 2] = (short) Math.round(32767 * sign * q.z());
        turns[o + 3] = (short) Math.round(32767 * sign * q.w());
      }
      life.face(i / HZ, faces, i * units);
    }
    return new PoseTrack(entity, HZ, bones, units, roots, turns, faces);
  }
}
