package cielo.people.act;

import static cielo.people.body.Steps.smooth;

import cielo.people.motion.Clip;
import cielo.people.motion.Clips;
import cielo.people.motion.Retarget;
import cielo.people.rig.Limbs;
import cielo.people.rig.Posture;
import cielo.people.rig.Rig;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/** Postures of the built actions, over the origin, facing +z. */
final class Poses {
  private final Rig rig;
  private final Clips clips;
  private final Retarget retarget;
  private final double phase;

  /**
   * @param phase of this person's idle rhythm, 0 .. 1
   */
  Poses(Rig rig, Clips clips, double phase) {
    this.rig = rig;
    this.clips = clips;
    this.phase = phase;
    retarget = new Retarget(rig);
  }

  /** Standing at ease: breathing, the weight going from foot to foot. */
  Posture stand(double t) {
    double breath = StrictMath.sin(2 * Math.PI * (.25 * t + phase));
    double sway = StrictMath.sin(2 * Math.PI * (.11 * t + 3 * phase));
    Posture p = trunk(.01 + .012 * breath, 0);
    p.turn("head", Quat.about(Vec3.X, -.01 * breath).times(Quat.yaw(.05 * sway)));
    p.turn("neck_01", Quat.yaw(.02 * sway));
    for (String q : new String[] {"l", "r"}) {
      double s = q.equals("l") ? 1 : -1;
      Limbs.arm(
          p,
          q,
          new Vec3(s * (.22 + .01 * breath), -1, -.02),
          new Vec3(s * .10, -1, .22),
          new Vec3(-.25 * s, 0, 1));
      legDown(p, q, s);
    }
    return finish(p, rig.head(0).plus(new Vec3(.012 * sway * rig.scale, -.004, 0)));
  }

  private Posture trunk(double lean, double twist) {
    Posture p = new Posture(rig);
    String[] spine = {"spine_01", "spine_02", "spine_03"};
    for (int k = 0; k < 3; k++) {
      double share = (k + 1) / 3.0;
      p.turn(spine[k], Quat.yaw(twist * share).times(Quat.about(Vec3.X, lean * share)));
    }
    p.turn("neck_01", p.turn("spine_03").slerp(Quat.IDENTITY, .5));
    return p;
  }

  private static void legDown(Posture p, String q, double s) {
    p.turn("thigh_" + q, Quat.about(Vec3.Z, -s * .05));
    p.turn("calf_" + q, Quat.about(Vec3.Z, -s * .03));
  }

  private Posture finish(Posture p, Vec3 root) {
    p.turn("eye_l", p.turn("head"));
    p.turn("eye_r", p.turn("head"));
    Limbs.fingers(p, "l", 1);
    Limbs.fingers(p, "r", 1);
    return p.place(root);
  }

  /** The posture of a cue at time {@code t}; {@code at}: its object in the person's own space. */
  Posture of(Cue c, double t, @org.jspecify.annotations.Nullable Vec3 at) {
    double s = t - c.from();
    return switch (c.motion()) {
      case STAND, LOOK, NOD, SHAKE_HEAD -> stand(t);
      case WAVE -> wave(t, s);
      case POINT, REACH -> reach(t, s, c, at);
      case HOLD -> hold(t);
      case CLAP -> clap(t, s);
      case CHEER -> cheer(t, s);
      case SHRUG -> shrug(t, s, c);
      case TALK -> talk(t);
      case BOW -> bow(t, s, c);
      case SIT -> sit(t, s, c);
      case LIE -> lie(t);
      case THROW -> toss(t, c);
      case KICK -> clip("kick", strike(c, t, .62));
      case PUNCH -> clip("punch", strike(c, t, .55));
      case JUMP -> clip("jump", looped("jump", s));
      case DANCE -> clip(phase < .5 ? "dance_a" : "dance_b", looped("dance_a", s));
      case SPIN -> clip("spin", looped("spin", s));
      case CARTWHEEL -> clip("cartwheel", looped("cartwheel", s));
      case BACKFLIP -> clip("backflip", looped("backflip", s));
      case CRAWL -> clip("crawl", looped("crawl", s));
    };
  }

  /** A recorded movement on the spot. */
  private Posture clip(String name, double t) {
    Clip c = clips.named(name);
    Clip.Frame f = c.at(Math.min(t, c.seconds()));
    return retarget.pose(new Clip.Frame(f.turns(), new Vec3(0, f.root().y(), 0)));
  }

  private double looped(String name, double s) {
    double length = clips.named(name).seconds();
    return s - Math.floor(s / length) * length;
  }

  /** Clip time so that the blow (at {@code share} of the clip) falls at the cue's peak. */
  private double strike(Cue c, double t, double share) {
    double blow = clips.named(c.motion() == Motion.KICK ? "kick" : "punch").seconds() * share;
    double peak = c.peak() < c.from() ? c.from() + blow : c.peak();
    return Math.max(0, blow + t - peak);
  }

  private Posture wave(double t, double s) {
    Posture p = stand(t);
    double swing = .38 * StrictMath.sin(2 * Math.PI * 2 * s);
    Limbs.arm(p, "r", new Vec3(-1, .22, .25), new Vec3(-.1 - swing, 1, .22), new Vec3(1, 0, 0));
    Limbs.fingers(p, "r", .15);
    return p.place(p.at[0]);
  }

  private Posture reach(double t, double s, Cue c, @org.jspecify.annotations.Nullable Vec3 at) {
    Posture p = stand(t);
    Vec3 shoulder = p.at("upperarm_r");
    Vec3 to = at == null ? shoulder.plus(new Vec3(-.15, -.05, 1)) : at;
    Vec3 d = to.minus(shoulder).unit();
    Vec3 elbow = d.plus(new Vec3(-.3, -.3, 0)).unit();
    Limbs.arm(p, "r", elbow, d.plus(new Vec3(.12, .1, 0)), new Vec3(.3, 1, 0));
    Limbs.fingers(p, "r", c.motion() == Motion.POINT ? 2.2 : .4);
    if (c.motion() == Motion.POINT) {
      for (int k = 1; k <= 3; k++) {
        p.turn("index_0" + k + "_r", p.turn("hand_r"));
      }
    }
    return p.place(p.at[0]);
  }

  private Posture hold(double t) {
    Posture p = stand(t);
    for (String q : new String[] {"l", "r"}) {
      double s = q.equals("l") ? 1 : -1;
      Limbs.arm(
          p, q, new Vec3(s * .22, -1, .12), new Vec3(-s * .25, .12, 1), new Vec3(s * .3, 1, 0));
      Limbs.fingers(p, q, 1.2);
    }
    return p.place(p.at[0]);
  }

  private Posture clap(double t, double s) {
    Posture p = stand(t);
    double open = .22 * Math.abs(StrictMath.sin(Math.PI * 2.6 * s));
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      Limbs.arm(
          p,
          q,
          new Vec3(sg * .30, -.85, .45),
          new Vec3(-sg * (.42 - open), .45, 1),
          new Vec3(0, 1, .1));
      Limbs.fingers(p, q, .2);
    }
    return p.place(p.at[0]);
  }

  private Posture cheer(double t, double s) {
    Posture p = stand(t);
    double pump = .2 * StrictMath.sin(2 * Math.PI * 1.6 * s);
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      Limbs.arm(
          p,
          q,
          new Vec3(sg * .75, .75 + pump, .15),
          new Vec3(sg * .15, 1, .1 + pump),
          new Vec3(-sg, 0, .2));
      Limbs.fingers(p, q, 2);
    }
    return p.place(p.at[0]);
  }

  private Posture shrug(double t, double s, Cue c) {
    Posture p = stand(t);
    double up = StrictMath.sin(Math.PI * Math.clamp(s / Math.max(.5, c.to() - c.from()), 0, 1));
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      Limbs.arm(
          p, q, new Vec3(sg * .45, -1, .1), new Vec3(sg * .7, -.1, .7), new Vec3(sg, .3, -.2));
      p.turn("clavicle_" + q, Quat.about(Vec3.Z, sg * .25 * up).times(p.turn("clavicle_" + q)));
      Limbs.fingers(p, q, .3);
    }
    return p.place(p.at[0]);
  }

  /** Hands that go with speech. */
  private Posture talk(double t) {
    Posture p = stand(t);
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      double beat = StrictMath.sin(2 * Math.PI * (.8 * t + phase + (sg > 0 ? .3 : 0)));
      double slow = StrictMath.sin(2 * Math.PI * (.23 * t + 2 * phase + (sg > 0 ? .5 : 0)));
      Limbs.arm(
          p,
          q,
          new Vec3(sg * .28, -1, .18 + .1 * slow),
          new Vec3(-sg * (.15 - .2 * slow), -.15 + .22 * beat + .2 * slow, 1),
          new Vec3(sg * .5, 1, 0));
      Limbs.fingers(p, q, .7);
    }
    return p.place(p.at[0]);
  }

  private Posture bow(double t, double s, Cue c) {
    double u = Math.clamp(s / Math.max(.6, c.to() - c.from()), 0, 1);
    Posture p = stand(t);
    Quat lean = Quat.about(Vec3.X, .75 * StrictMath.sin(Math.PI * u));
    p.bend("spine_01", lean);
    return p;
  }

  /** Hips at the seat, feet on the floor in front. */
  private Posture sit(double t, double s, Cue c) {
    double breath = .012 * StrictMath.sin(2 * Math.PI * (.25 * t + phase));
    double down = smooth(0, 1.1, s);
    double lean = .08 + breath + .45 * StrictMath.sin(Math.PI * down) * (down < 1 ? 1 : 0);
    Posture p = trunk(lean, 0);
    double thigh = rig.head("thigh_l").distance(rig.head("calf_l"));
    double height = c.height() + .10 * rig.scale;
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      legDown(p, q, sg);
      Limbs.arm(
          p, q, new Vec3(sg * .18, -1, .28), new Vec3(-sg * .12, -.42, 1), new Vec3(0, 1, .3));
      Limbs.fingers(p, q, .6);
    }
    Vec3 root = rig.head(0);
    double y = root.y() + (height - rig.hipHeight) * down;
    p = finish(p, new Vec3(root.x(), y, root.z() - (c.height() > 0 ? 0 : .3 * thigh) * down));
    double ahead = c.height() > .25 ? 1.08 * thigh : 1.45 * thigh;
    for (String q : new String[] {"l", "r"}) {
      double sg = q.equals("l") ? 1 : -1;
      Vec3 rest = rig.head("foot_" + q);
      Vec3 to =
          new Vec3(
              rest.x() + sg * .04 * down,
              rest.y(),
              rest.z() * (1 - down) + (p.at("thigh_" + q).z() + ahead) * down);
      p.turn("thigh_" + q, Quat.about(Vec3.X, -1.3 * down).times(p.turn("thigh_" + q)));
      p.place(p.at[0]);
      Limbs.leg(p, q, to);
      p.turn("foot_" + q, Quat.IDENTITY);
      p.turn("ball_" + q, Quat.IDENTITY);
      p.place(p.at[0]);
    }
    return p;
  }

  /** On the back, arms beside. */
  private Posture lie(double t) {
    Posture p = stand(t);
    Quat back = Quat.about(Vec3.X, -Math.PI / 2);
    for (int b = 0; b < p.turn.length; b++) {
      p.turn[b] = back.times(p.turn[b]);
    }
    return p.place(new Vec3(0, .13 * rig.scale, 0));
  }

  /** Wind up, release at the peak, follow through. */
  private Posture toss(double t, Cue c) {
    double peak = c.peak() < c.from() ? c.from() + .65 : c.peak();
    double w = smooth(peak - .75, peak - .3, t);
    double r = smooth(peak - .3, peak + .05, t);
    Posture p = trunk(-.12 * w + .42 * r, -.75 * w + 1.35 * r);
    Quat chest = p.turn("spine_03");
    p.turn("head", Quat.IDENTITY);
    Limbs.arm(
        p,
        "l",
        chest.rotate(new Vec3(.6 - .3 * r, -.1 - .6 * r, .9 * (1 - r) - .3 * r)),
        chest.rotate(new Vec3(.2, -.3, 1)),
        Vec3.UP);
    Vec3 upper = new Vec3(-1, .15, -.45).lerp(new Vec3(-.35, .35, 1), r);
    Vec3 fore = new Vec3(.25, 1, -.35).lerp(new Vec3(.1, -.2, 1), r);
    Limbs.arm(p, "r", chest.rotate(upper), chest.rotate(fore), chest.rotate(new Vec3(1, .3, 0)));
    legDown(p, "l", 1);
    legDown(p, "r", -1);
    Vec3 root = rig.head(0).plus(new Vec3(0, -.035, -.05 * w + .10 * r).times(rig.scale));
    p = finish(p, root);
    Vec3 l = rig.head("foot_l").plus(new Vec3(.005, 0, .14 * smooth(.3, .7, w)));
    Vec3 b = rig.head("foot_r").plus(new Vec3(-.01, 0, -.10 * w));
    Limbs.leg(p, "l", l);
    Limbs.leg(p, "r", b);
    return p.place(p.at[0]);
  }

  Retarget retarget() {
    return retarget;
  }
}
