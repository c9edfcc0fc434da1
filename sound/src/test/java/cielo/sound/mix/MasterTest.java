package cielo.sound.mix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.sound.dsp.Noise;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasterTest {
  private static Stereo sine(double hz, double db, double seconds, double phase) {
    Stereo s = Stereo.seconds(seconds);
    double a = Math.pow(10, db / 20);
    for (int i = 0; i < s.samples(); i++) {
      float v = (float) (a * Math.sin(2 * Math.PI * hz * i / 48000 + phase));
      s.left()[i] = v;
      s.right()[i] = v;
    }
    return s;
  }

  @Test
  void the_meter_reads_known_sines() {
    assertThat(Loudness.of(sine(997, -23, 4, 0))).isCloseTo(-23, within(0.1));
    assertThat(Loudness.of(sine(997, -20, 4, 0))).isCloseTo(-20, within(0.1));
    assertThat(Loudness.of(sine(997, -33, 4, 0))).isCloseTo(-33, within(0.1));
    Stereo one = sine(997, 0, 4, 0);
    java.util.Arrays.fill(one.right(), 0);
    assertThat(Loudness.of(one)).isCloseTo(-3.01, within(0.1)); // one channel, full scale
  }

  @Test
  void the_relative_gate_leaves_out_the_quiet_part() {
    Stereo s = sine(997, -23, 8, 0);
    for (int i = s.samples() / 2; i < s.samples(); i++) {
      s.left()[i] *= 0.001f;
      s.right()[i] *= 0.001f;
    }
    assertThat(Loudness.of(s)).isCloseTo(-23, within(0.3));
  }

  @Test
  void true_peak_sees_between_the_samples() {
    Stereo s = sine(12000, 0, 0.2, Math.PI / 4); // samples never exceed -3 dB
    assertThat(TruePeak.of(s)).isCloseTo(0, within(0.5));
  }

  @Test
  void the_limiter_holds_the_true_peak_of_loud_noise_and_clicks() {
    Stereo s = Stereo.seconds(2);
    Noise n = Noise.of(1, "x");
    for (int i = 0; i < s.samples(); i++) {
      float g = i % 9000 < 40 ? 5 : 0.3f;
      s.left()[i] = g * n.white();
      s.right()[i] = g * n.white();
    }
    Limiter.hold(s, -1.1);
    assertThat(TruePeak.of(s)).isLessThanOrEqualTo(-1.0);
  }

  @Test
  void the_limiter_leaves_quiet_sound_alone() {
    Stereo s = sine(440, -12, 0.5, 0);
    float[] before = s.left().clone();
    Limiter.hold(s, -1);
    assertThat(s.left()).isEqualTo(before);
  }

  @Test
  void a_loud_and_a_soft_film_come_out_equally_loud() {
    for (double db : new double[] {-3, -12, -30}) {
      Stereo s = sine(600, db, 3, 0);
      Master.Result r = Master.run(s, new ArrayList<>());
      assertThat(r.lufs()).isCloseTo(-16, within(0.7));
      assertThat(r.truePeakDb()).isLessThanOrEqualTo(-1);
    }
  }

  @Test
  void a_quiet_film_stays_quiet_and_says_so() {
    Stereo s = sine(600, -48, 3, 0);
    List<String> notes = new ArrayList<>();
    Master.Result r = Master.run(s, notes);
    assertThat(r.lufs()).isCloseTo(Loudness.of(sine(600, -48, 3, 0)) + 18, within(0.2));
    assertThat(notes).anyMatch(n -> n.contains("quiet"));
  }

  @Test
  void silence_stays_exact_zero() {
    Stereo s = Stereo.seconds(1);
    Master.run(s, new ArrayList<>());
    assertThat(s.silent()).isTrue();
  }
}
