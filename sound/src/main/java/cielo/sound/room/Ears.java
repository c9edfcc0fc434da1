package cielo.sound.room;

import cielo.scene.camera.View;
import cielo.scene.camera.ViewTrack;
import cielo.scene.geometry.Vec3;
import cielo.sound.dsp.Rate;

/** The listener over the film: the camera, read once at control rate. */
public final class Ears {
  private final Vec3[] eye;
  private final Vec3[] right;
  private final Vec3[] ahead;

  public Ears(ViewTrack views, double seconds) {
    int n = Rate.controls(Rate.samples(seconds)) + 1;
    eye = new Vec3[n];
    right = new Vec3[n];
    ahead = new Vec3[n];
    for (int i = 0; i < n; i++) {
      // just short of the end: at the end itself a track may have no shot any more
      View v = views.at(Math.min((double) i / Rate.CONTROL_HZ, Math.max(0, seconds - 1e-6)));
      eye[i] = v.eye();
      ahead[i] = v.target().minus(v.eye()).unit();
      right[i] = ahead[i].cross(v.up()).unit();
    }
  }

  /** Control point that holds an audio sample. */
  private int point(int sample) {
    return Math.clamp(sample / Rate.CONTROL, 0, eye.length - 1);
  }

  public Vec3 eye(int sample) {
    return eye[point(sample)];
  }

  public double distance(int sample, Vec3 at) {
    return at.distance(eye[point(sample)]);
  }

  /** -1 left .. 1 right: sine of the angle off the camera's axis. */
  public double side(int sample, Vec3 at) {
    int k = point(sample);
    Vec3 d = at.minus(eye[k]);
    return d.dot(right[k]) / Math.max(0.05, d.length());
  }

  /** 1 in front .. -1 behind. */
  public double front(int sample, Vec3 at) {
    int k = point(sample);
    Vec3 d = at.minus(eye[k]);
    return d.dot(ahead[k]) / Math.max(0.05, d.length());
  }
}
