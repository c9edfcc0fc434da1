package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Track;
import java.util.Arrays;

/** The samples of one body, frame by frame. */
final class Trail {
  private static final int S = Track.STRIDE;
  private static final double STILL_M = 5e-5;
  private static final double STILL_QUAT = 1e-4; // 0.2 mrad

  final Rigid body;
  private float[] samples = new float[S * 64];
  private int count;

  Trail(Rigid body) {
    this.body = body;
  }

  boolean empty() {
    return count == 0;
  }

  /** Writes frame {@code frame} as the body is now; frames that were missed show the same. */
  void sample(int frame) {
    int from = Math.min(count, frame);
    int end = (frame + 1) * S;
    if (end > samples.length) {
      samples = Arrays.copyOf(samples, Math.max(end, samples.length * 2));
    }
    Pose p = body.pose();
    for (int k = from; k <= frame; k++) {
      boolean now = k == frame;
      write(k, p, now ? body.velocity() : Vec3.ZERO, now ? body.spin() : Vec3.ZERO);
    }
    count = frame + 1;
  }

  private void write(int frame, Pose p, Vec3 v, Vec3 w) {
    int o = frame * S;
    put(o, p.position());
    Quat q = p.rotation();
    samples[o + 3] = (float) q.x();
    samples[o + 4] = (float) q.y();
    samples[o + 5] = (float) q.z();
    samples[o + 6] = (float) q.w();
    put(o + 7, v);
    put(o + 10, w);
  }

  private void put(int o, Vec3 v) {
    samples[o] = (float) v.x();
    samples[o + 1] = (float) v.y();
    samples[o + 2] = (float) v.z();
  }

  private Vec3 get(int o) {
    return new Vec3(samples[o], samples[o + 1], samples[o + 2]);
  }

  /**
   * Takes back the way that the body went past a blow: the solver noticed it {@code lateS} seconds
   * after it came, the frame in between shows the body inside what it hit. From the blow on the body
   * moves as the solver then decided.
   */
  void mend(int frame, double lateS) {
    if (frame != count - 1) {
      return;
    }
    int o = frame * S;
    Vec3 v = body.velocity();
    Vec3 w = body.spin();
    Vec3 at = get(o).plus(v.minus(get(o + 7)).times(lateS));
    Vec3 turn = w.minus(get(o + 10)).times(lateS);
    Quat q = new Quat(samples[o + 3], samples[o + 4], samples[o + 5], samples[o + 6]);
    double angle = turn.length();
    write(frame, new Pose(at, angle > 0 ? Quat.about(turn, angle).times(q) : q), v, w);
  }

  /** Forgets frames from {@code frames} on. */
  void rewind(int frames) {
    count = Math.min(count, frames);
  }

  /** One sample if it never moved by more than 0.05 mm and 0.2 mrad, else all. */
  Track track(double rateHz, double from, double to, float[] breaks) {
    boolean still = !moved();
    float[] out = Arrays.copyOf(samples, still ? S : count * S);
    if (still) {
      Arrays.fill(out, 7, S, 0f);
    }
    return new Track(
        body.actor, body.number, rateHz, from, to, out, still ? new float[0] : breaks);
  }

  private boolean moved() {
    for (int k = 1; k < count; k++) {
      int o = k * S;
      for (int c = 0; c < 3; c++) {
        if (Math.abs(samples[o + c] - samples[c]) > STILL_M) {
          return true;
        }
      }
      for (int c = 3; c < 7; c++) {
        if (Math.abs(samples[o + c] - samples[c]) > STILL_QUAT) {
          return true;
        }
      }
    }
    return false;
  }
}
