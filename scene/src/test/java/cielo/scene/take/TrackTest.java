package cielo.scene.take;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import org.junit.jupiter.api.Test;

class TrackTest {
  @Test
  void aParabolaIsExactBetweenSamples() {
    float[] s = new float[3 * Track.STRIDE];
    for (int i = 0; i < 3; i++) {
      double t = i / 120.0;
      put(
          s,
          i,
          new Vec3(2 * t, 5 - 4.905 * t * t, 0),
          Quat.IDENTITY,
          new Vec3(2, -9.81 * t, 0),
          Vec3.ZERO);
    }
    Track track = new Track(0, 0, 120, 0, 1, s, new float[0]);
    double t = 0.0123;
    assertThat(track.poseAt(t).position().y()).isCloseTo(5 - 4.905 * t * t, within(1e-6));
  }

  @Test
  void aFastSpinTurnsTheRightWay() {
    double w = 300; // rad/s: 2.5 rad a sample, where a plain slerp would turn backwards after pi
    float[] s = new float[2 * Track.STRIDE];
    for (int i = 0; i < 2; i++) {
      put(s, i, Vec3.ZERO, Quat.about(Vec3.UP, w * i / 120.0), Vec3.ZERO, new Vec3(0, w, 0));
    }
    Quat q = new Track(0, 0, 120, 0, 1, s, new float[0]).poseAt(0.5 / 120).rotation();
    Vec3 seen = q.rotate(Vec3.X);
    Vec3 expected = Quat.about(Vec3.UP, w * 0.5 / 120).rotate(Vec3.X);
    assertThat(seen.distance(expected)).isLessThan(1e-3);
  }

  @Test
  void aBlowIsNotSmoothedOver() {
    float[] s = new float[2 * Track.STRIDE];
    double blow = 0.4 / 120;
    put(s, 0, new Vec3(0, 4 * blow, 0), Quat.IDENTITY, new Vec3(0, -4, 0), Vec3.ZERO);
    put(s, 1, new Vec3(0, 3 * (1 / 120.0 - blow), 0), Quat.IDENTITY, new Vec3(0, 3, 0), Vec3.ZERO);
    Track track = new Track(0, 0, 120, 0, 1, s, new float[] {(float) blow});
    assertThat(track.poseAt(blow - 1e-5).position().y()).isCloseTo(4e-5, within(2e-6));
    assertThat(track.poseAt(blow + 1e-5).position().y()).isCloseTo(3e-5, within(2e-6));
  }

  private static void put(float[] s, int i, Vec3 p, Quat q, Vec3 v, Vec3 w) {
    double[] all = {
      p.x(), p.y(), p.z(), q.x(), q.y(), q.z(), q.w(), v.x(), v.y(), v.z(), w.x(), w.y(), w.z()
    };
    for (int k = 0; k < all.length; k++) {
      s[i * Track.STRIDE + k] = (float) all[k];
    }
  }
}
