package cielo.sound.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import cielo.sound.dsp.Biquad;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.fixture.Films;
import cielo.sound.fixture.Meter;
import cielo.sound.mix.Stereo;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RoomTest {
  private static Stereo answer(Room room) {
    float[] in = new float[(int) ((room.midS() * 1.5 + 0.5) * 48000)];
    in[0] = 1;
    Stereo out = Stereo.silence(in.length);
    Reverb.add(in, room, out, 1);
    return out;
  }

  private static double t60(float[] x, Room room, double hz) {
    float[] y = Biquad.band(hz, 0.7).run(Biquad.band(hz, 0.7).run(x.clone()));
    int from = (int) ((room.preS() + 0.04 + Math.min(0.1, room.midS() * 0.15)) * 48000);
    return Meter.t60(Arrays.copyOfRange(y, from, y.length), -5, -30);
  }

  @Test
  void a_room_decays_in_the_time_asked() {
    Room[] rooms = {
      Room.closed(4, 2.5, 4, 0.35),
      Room.closed(12, 3.2, 8, 0.8),
      Room.closed(30, 9, 20, 2.0),
      Room.closed(60, 15, 30, 3.0),
      Room.closed(40, 18, 20, 4.0)
    };
    for (Room r : rooms) {
      Stereo a = answer(r);
      double mid = t60(a.left(), r, 1000);
      double low = t60(a.left(), r, 200);
      double high = t60(a.left(), r, 5000);
      assertThat(mid / r.midS()).isCloseTo(1, within(0.12));
      assertThat(low / r.lowS()).isCloseTo(1, within(0.25));
      assertThat(high / r.highS()).isCloseTo(1, within(0.25));
    }
  }

  @Test
  void both_sides_of_the_tail_are_independent() {
    Stereo a = answer(Room.closed(30, 9, 20, 2));
    double dot = 0;
    int from = 7000;
    for (int i = from; i < a.samples(); i++) {
      dot += a.left()[i] * a.right()[i];
    }
    double l = Samples.energy(Arrays.copyOfRange(a.left(), from, a.samples()));
    double r = Samples.energy(Arrays.copyOfRange(a.right(), from, a.samples()));
    assertThat(Math.abs(dot / Math.sqrt(l * r))).isLessThan(0.3);
  }

  @Test
  void a_larger_deader_room_answers_more_softly() {
    double small = Samples.energy(answer(Room.closed(30, 9, 20, 4)).left());
    double dead = Samples.energy(answer(Room.closed(30, 9, 20, 1)).left());
    assertThat(10 * Math.log10(small / dead)).isCloseTo(6, within(1.5));
  }

  @Test
  void open_country_does_not_answer() {
    assertThat(answer(Room.NONE).silent()).isTrue();
  }

  private static Stereo placed(Vec3 at, double seconds) {
    float[] x = new float[4800];
    Noise n = Noise.of(1, "n");
    for (int i = 0; i < x.length; i++) {
      x[i] = 0.1f * n.white();
    }
    Stereo out = Stereo.seconds(seconds);
    Ears ears = new Ears(Films.from(0, 1, 0), seconds);
    new Placer(ears, Screens.NONE, 20000, out, new float[out.samples()])
        .add(x, 100, Route.still(at), 0.5, false);
    return out;
  }

  @Test
  void a_source_on_the_right_is_louder_on_the_right() {
    Stereo s = placed(new Vec3(1.86, 1, -0.73), 0.3);
    double db = 10 * Math.log10(Samples.energy(s.right()) / Samples.energy(s.left()));
    assertThat(db).isBetween(4.0, 14.0);
    Stereo m = placed(new Vec3(-1.86, 1, -0.73), 0.3);
    assertThat(Samples.energy(m.left())).isGreaterThan(Samples.energy(m.right()) * 2);
  }

  @Test
  void ten_times_farther_is_18_db_softer() {
    double db = 20 * Math.log10(Placer.distanceGain(20) / Placer.distanceGain(2));
    assertThat(db).isCloseTo(-18, within(0.1));
  }

  @Test
  void nothing_sounds_before_its_sample() {
    Stereo s = placed(new Vec3(0.5, 1, -3), 0.3);
    for (int i = 0; i < 100; i++) {
      assertThat(s.left()[i]).isZero();
      assertThat(s.right()[i]).isZero();
    }
    assertThat(Math.abs(s.left()[101]) + Math.abs(s.left()[102])).isPositive();
  }

  @Test
  void a_cut_moves_a_source_within_milliseconds_and_without_a_click() {
    Vec3 a = new Vec3(-3, 1, 0);
    View left = new View(new Vec3(0, 1, 0), new Vec3(0, 1, -1), Vec3.UP, .7, 1, 0, 0);
    View turned = new View(new Vec3(0, 1, 0), new Vec3(0, 1, 1), Vec3.UP, .7, 1, 0, 0);
    Ears ears = new Ears(t -> t < 0.5 ? left : turned, 1);
    float[] x = new float[48000];
    for (int i = 0; i < x.length; i++) {
      x[i] = 0.2f * (float) Math.sin(2 * Math.PI * 300 * i / 48000);
    }
    Stereo out = Stereo.seconds(1);
    new Placer(ears, Screens.NONE, 20000, out, new float[48000])
        .add(x, 0, Route.still(a), 0.5, false);
    double before = Samples.energy(Arrays.copyOfRange(out.left(), 12000, 23000));
    double after = Samples.energy(Arrays.copyOfRange(out.left(), 24500, 35500));
    assertThat(10 * Math.log10(before / after)).isGreaterThan(4);
    double jump = 0;
    for (int i = 23900; i < 24400; i++) {
      jump = Math.max(jump, Math.abs(out.left()[i + 1] - 2 * out.left()[i] + out.left()[i - 1]));
    }
    assertThat(jump).isLessThan(0.01);
  }

  @Test
  void a_passing_source_drops_in_pitch_by_the_doppler_ratio() {
    float[] x = new float[48000 * 6];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) Math.sin(2 * Math.PI * 500 * i / 48000);
    }
    Stereo s = PassBy.of(x, 30, 3, 2);
    float[] y = s.left().clone();
    Samples.add(y, s.right(), 0, 1);
    double before = Meter.pitch(y, 48000, 24000, 400, 600, 0.5);
    double after = Meter.pitch(y, 48000 * 5, 24000, 400, 600, 0.5);
    assertThat(before).isCloseTo(500 / (1 - 30 / 343.0), within(3.0));
    assertThat(after).isCloseTo(500 / (1 + 30 / 343.0), within(3.0));
  }
}
