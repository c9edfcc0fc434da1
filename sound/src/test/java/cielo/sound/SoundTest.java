package cielo.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Solid;
import cielo.sound.fixture.Films;
import org.junit.jupiter.api.Test;

class SoundTest {
  /** A basketball dribbled in a gym, 3 m in front of the camera. */
  private static Films dribble() {
    Films f = new Films().room(30, 9, 20, 2.0);
    int ball = f.thing("basketball", new Solid.Ball(0.12), "rubber", 0.62);
    for (int k = 0; k < 5; k++) {
      f.hit(0.4 + 0.7 * k, ball, "rubber", "wood_hard", new Vec3(0.3, 0, 0), 5.2, 4.5);
    }
    return f;
  }

  @Test
  void a_dribble_is_mastered_to_length_loudness_and_peak() {
    Films f = dribble();
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    assertThat(m.left()).hasSize(4 * 48000);
    assertThat(m.right()).hasSize(4 * 48000);
    assertThat(m.lufs()).isCloseTo(-16, within(1.0));
    assertThat(m.truePeakDb()).isLessThanOrEqualTo(-1);
  }

  @Test
  void every_contact_starts_within_a_millisecond_of_its_time() {
    Films f = dribble().room(0, 0, 0, 0);
    float[] x = Sound.mix(f.take(), f, Films.from(0, 1.2, 3)).left();
    for (int k = 0; k < 5; k++) {
      int at = (int) Math.round((0.4 + 0.7 * k) * 48000);
      float before = peak(x, at - 480, at - 24);
      float after = peak(x, at, at + 480);
      assertThat(before).isLessThan(after * 0.1f);
      int i = at - 24;
      while (Math.abs(x[i]) < Math.max(3 * before, after * 0.02)) {
        i++;
      }
      assertThat((i - at) / 48.0).as("ms late").isBetween(-0.1, 1.0);
    }
  }

  @Test
  void nothing_gives_exact_silence() {
    Films f = new Films();
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1, 3));
    assertThat(peak(m.left(), 0, m.left().length)).isZero();
    assertThat(m.notes()).isNotEmpty();
  }

  @Test
  void the_same_take_gives_the_same_bits() {
    Films f = dribble();
    Mix a = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    Mix b = Sound.mix(f.take(), f, Films.from(0, 1.2, 3));
    assertThat(a.left()).isEqualTo(b.left());
    assertThat(a.right()).isEqualTo(b.right());
  }

  private static float peak(float[] x, int from, int to) {
    float p = 0;
    for (int i = Math.max(0, from); i < Math.min(to, x.length); i++) {
      p = Math.max(p, Math.abs(x[i]));
    }
    return p;
  }
}
