package cielo.people.act;

import static cielo.people.body.Steps.smooth;

import cielo.people.rig.Posture;
import cielo.scene.Dice;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import java.util.List;

/** Small life of a face at rest: blinks, glances, a friendly look. */
final class Life {
  private static final double LONGEST = 90;
  private final List<String> units;
  private final double[] blinks;
  private final double[] glances;
  private final double[] yaws;
  private final double[] pitches;

  Life(List<String> units, Dice dice) {
    this.units = units;
    blinks = new double[60];
    double t = dice.between(.6, 2.5);
    for (int i = 0; i < blinks.length; i++) {
      blinks[i] = t;
      t += dice.between(2, 6);
    }
    int n = (int) (LONGEST / .7);
    glances = new double[n];
    yaws = new double[n];
    pitches = new double[n];
    t = 0;
    for (int i = 0; i < n; i++) {
      t += dice.between(.4, 1.1);
      glances[i] = t;
      yaws[i] = dice.normal() * .035;
      pitches[i] = dice.normal() * .02;
    }
  }

  /** How shut the lids are, 0 .. 1: .08 s down, .14 s up. */
  private double blink(double t) {
    for (double b : blinks) {
      if (t >= b && t < b + .24) {
        return smooth(0, .08, t - b) * (1 - smooth(.10, .24, t - b));
      }
    }
    return 0;
  }

  /** Turns the eyes a little. */
  void glance(Posture p, double t) {
    int i = 0;
    while (i < glances.length - 1 && glances[i + 1] < t) {
      i++;
    }
    Quat q = Quat.yaw(yaws[i]).times(Quat.about(Vec3.X, pitches[i]));
    p.turn("eye_l", p.turn("eye_l").times(q));
    p.turn("eye_r", p.turn("eye_r").times(q));
  }

  /** Strengths of the face units at {@code t}, 1/100, from {@code o} on. */
  void face(double t, byte[] out, int o) {
    double shut = blink(t);
    put(out, o, "eyeBlink", shut);
    put(out, o, "eyeWide", .34 * (1 - shut));
    put(out, o, "mouthSmile", .34);
    put(out, o, "cheekSquint", .10);
    put(out, o, "browOuterUp", .10);
  }

  private void put(byte[] out, int o, String stem, double share) {
    for (String side : new String[] {"Left", "Right"}) {
      int i = units.indexOf(stem + side);
      if (i >= 0) {
        out[o + i] = (byte) Math.round(100 * share);
      }
    }
  }
}
