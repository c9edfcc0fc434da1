package cielo.people.motion;

import cielo.people.body.Steps;
import cielo.people.motion.Clip.Joint;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/** Walking and running at any speed: two clips blended by phase. */
public final class Gait {
  /*
   * Both clips start when the right foot lands. Their own speeds are 1.0 and 3.56 m/s times the
   * body's scale; the run takes over between 48 and 66 % of its speed. What the blend is slower or
   * faster than wished is shared evenly by cadence and stride; stride is closed by the foot lock.
   */
  private final Clip walk;
  private final Clip run;
  private final double scale;

  public Gait(Clips clips, double scale) {
    walk = clips.named("walk");
    run = clips.named("run");
    this.scale = scale;
  }

  private double running(double speed) {
    return Steps.smooth(.48, .66, speed / (3.56 * scale));
  }

  private double effort(double speed) {
    double w = running(speed);
    return Math.sqrt(Math.max(0, speed) / (scale * (1 - w) + 3.56 * scale * w));
  }

  /** Gait cycles a second at a speed, m/s. */
  public double cadence(double speed) {
    double w = running(speed);
    return effort(speed) / (walk.seconds() * (1 - w) + run.seconds() * w);
  }

  /** The frame at a phase 0..1; hips over the origin. */
  public Clip.Frame at(double phase, double speed) {
    double w = running(speed);
    double p = phase - Math.floor(phase);
    Clip.Frame f = walk.at(p * walk.seconds()).mix(run.at(p * run.seconds()), w);
    Quat[] q = f.turns().clone();
    for (Joint j : new Joint[] {Joint.CHEST, Joint.NECK}) { // the runner of the clip leans a lot
      q[j.ordinal()] = f.turn(j).slerp(level(f.turn(j)), (j == Joint.NECK ? .6 : .35) * w);
    }
    if (speed < scale) { // small steps: less swing
      double k = Math.max(.3, effort(speed));
      for (Joint j : new Joint[] {Joint.HIP_L, Joint.HIP_R, Joint.SHOULDER_L, Joint.SHOULDER_R}) {
        q[j.ordinal()] = f.turn(Joint.ROOT).slerp(f.turn(j), k);
      }
    }
    return new Clip.Frame(q, new Vec3(0, f.root().y(), 0));
  }

  /** The same heading, upright. */
  private static Quat level(Quat q) {
    Vec3 ahead = q.rotate(Vec3.Z);
    return Quat.yaw(StrictMath.atan2(ahead.x(), ahead.z()));
  }
}
