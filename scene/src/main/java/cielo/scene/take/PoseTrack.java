package cielo.scene.take;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;

/**
 * The posture of a body over time, sampled at {@code rateHz} from time 0.
 *
 * @param roots world position of bone 0, metres, xyz a frame
 * @param turns rotation of every bone relative to its parent (bone 0: to the world): x, y, z, w in
 *     1/32767, {@code bones} quaternions a frame
 * @param faces strength of every face unit in 1/100, {@code units} bytes a frame
 */
public record PoseTrack(
    int entity, double rateHz, int bones, int units, float[] roots, short[] turns, byte[] faces) {

  public int frames() {
    return roots.length / 3;
  }

  /** Rotations of all bones relative to their parents, and where bone 0 is, at time {@code t}. */
  public Pose at(double t, Quat[] out) {
    int last = frames() - 1;
    double at = Math.clamp(t * rateHz, 0, last);
    int i = Math.min((int) at, Math.max(0, last - 1));
    int j = Math.min(i + 1, last);
    double f = at - i;
    for (int b = 0; b < bones; b++) {
      out[b] = turn(i, b).slerp(turn(j, b), f);
    }
    return new Pose(root(i).lerp(root(j), f), out[0]);
  }

  /** Strength of every face unit at time {@code t}, into {@code out}. */
  public void faceAt(double t, float[] out) {
    int last = frames() - 1;
    double at = Math.clamp(t * rateHz, 0, last);
    int i = Math.min((int) at, Math.max(0, last - 1));
    int j = Math.min(i + 1, last);
    float f = (float) (at - i);
    for (int u = 0; u < units; u++) {
      float a = faces[i * units + u];
      out[u] = 0.01f * (a + f * (faces[j * units + u] - a));
    }
  }

  private Vec3 root(int i) {
    return new Vec3(roots[3 * i], roots[3 * i + 1], roots[3 * i + 2]);
  }

  private Quat turn(int i, int b) {
    int o = (i * bones + b) * 4;
    return new Quat(turns[o], turns[o + 1], turns[o + 2], turns[o + 3]).unit();
  }
}
