package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Track;
import cielo.world.WorldException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The samples of one body, frame by frame. */
final class Trail {
  private static final int S = Track.STRIDE;
  private static final double GONE_M = 1e5;
  private static final double STILL_M = 5e-5;
  private static final double STILL_QUAT = 1e-4; // 0.2 mrad

  final Rigid body;
  private final @Nullable Breakable from; // the body is a piece of it
  private @Nullable Breakable into; // the body is what breaks
  private float[] samples = new float[S * 64];
  private int count;
  private boolean ended;

  Trail(Rigid body, @Nullable Breakable from) {
    this.body = body;
    this.from = from;
  }

  void whole(Breakable b) {
    into = b;
  }

  /**
   * Writes frame {@code frame} as the body is now; frames that were missed show the same. Fixed
   * bodies have one frame; a body that left the world has one more, to which its last motion leads.
   */
  void sample(int frame) {
    boolean done = body.fixed() && count > 0;
    if (done || ended || (!body.present && (count == 0 || from != null))) {
      return;
    }
    ended = !body.present;
    write(frame);
  }

  private void write(int frame) {
    int first = Math.min(count, frame);
    int end = (frame + 1) * S;
    if (end > samples.length) {
      samples = Arrays.copyOf(samples, Math.max(end, samples.length * 2));
    }
    Pose p = body.pose();
    if (!(p.position().length() < GONE_M)) {
      throw new WorldException(
          "\""
              + body.link.name()
              + "\" has flown out of the world ("
              + p.position()
              + " m): something pushes it without end, or it was placed inside something heavy");
    }
    for (int k = first; k <= frame; k++) {
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
   * after it came, the frame in between shows the body inside what it hit. From the blow on the
   * body moves as the solver then decided.
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
    boolean never = from != null && !body.present;
    count = never ? 0 : Math.min(count, frames);
    ended = ended && !body.present;
  }

  /** One sample if it never moved by more than 0.05 mm and 0.2 mrad, else all. */
  Track track(double rateHz, float[] blows) {
    if (count == 0) {
      write(0);
      count = 0;
    }
    double begin = from == null ? 0 : from.time;
    double end = into == null ? Double.POSITIVE_INFINITY : into.time;
    boolean still = count < 2 || !moved();
    float[] out = Arrays.copyOf(samples, still ? S : count * S);
    if (still) {
      Arrays.fill(out, 7, S, 0f);
    }
    return new Track(
        body.actor, body.number, rateHz, begin, end, out, still ? new float[0] : breaks(blows));
  }

  /** The blows and the moment of breaking, sorted. */
  private float[] breaks(float[] blows) {
    double t = from != null ? from.time : into != null ? into.time : Double.POSITIVE_INFINITY;
    if (t == Double.POSITIVE_INFINITY) {
      return blows;
    }
    float[] out = Arrays.copyOf(blows, blows.length + 1);
    out[blows.length] = (float) t;
    Arrays.sort(out);
    return out;
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
