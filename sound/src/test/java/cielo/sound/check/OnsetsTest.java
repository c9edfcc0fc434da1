package cielo.sound.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Vec3;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.shape.Solid;
import cielo.sound.Mix;
import cielo.sound.Sound;
import cielo.sound.ambience.Beds;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.fixture.Films;
import cielo.sound.fixture.Meter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnsetsTest {
  private static final List<Double> TIMES =
      List.of(0.31, 0.84, 1.23, 1.61, 2.2, 2.47, 3.02, 3.36, 3.8, 4.4, 4.9, 5.5);
  private static final String[][] PAIRS = {
    {"wood_block", "wood_floor"}, {"cup", "wood_table"}, {"stone", "concrete"},
    {"basketball", "wood_floor"}, {"coin", "stone_floor"}, {"spoon", "wine_glass"}
  };

  private static float[] hits(double gain) {
    float[] x = new float[48000 * 6];
    for (int k = 0; k < TIMES.size(); k++) {
      String[] p = PAIRS[k % PAIRS.length];
      float[] y = Meter.hit(p[0], p[1], 2, k);
      Samples.add(x, Samples.toPeak(y, 0.3), (int) Math.round(TIMES.get(k) * 48000), gain);
    }
    return x;
  }

  @Test
  void blows_in_silence_are_found_to_a_few_milliseconds_and_nothing_else() {
    Synchrony s = Synchrony.of(TIMES, Onsets.of(hits(1)), 0.02);
    assertThat(s.heard()).isEqualTo(TIMES.size());
    assertThat(s.onsets()).isEqualTo(TIMES.size());
    assertThat(s.worstMs()).isLessThan(5);
  }

  @Test
  void blows_are_found_over_background_beds() {
    Scenery place = new Scenery("street", "", 12, Weather.FAIR, Map.of(), 1);
    for (String bed : List.of("room_tone", "wind", "sea", "rain_street", "traffic_day", "birds")) {
      float[] x = hits(1);
      float[] noise = Beds.make(bed, 0, place, 6, Noise.of(2, bed)).orElseThrow().left();
      Samples.add(x, noise, 0, 1);
      List<Onset> found = Onsets.of(x);
      Synchrony s = Synchrony.of(TIMES, found, 0.02);
      assertThat(s.share()).as(bed).isGreaterThanOrEqualTo(0.91);
      assertThat(Math.abs(s.medianMs())).as(bed).isLessThan(3);
    }
  }

  @Test
  void steady_noise_and_silence_have_no_onsets() {
    assertThat(Onsets.of(new float[48000])).isEmpty();
    float[] noise = new float[48000 * 3];
    Noise n = Noise.of(1, "n");
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 0.1f * n.white();
    }
    assertThat(Onsets.of(noise)).hasSizeLessThan(3);
  }

  @Test
  void a_shifted_sound_fails_the_match() {
    List<Double> late = TIMES.stream().map(t -> t - 0.1).toList();
    assertThat(Synchrony.of(late, Onsets.of(hits(1)), 0.02).share()).isLessThan(0.2);
  }

  @Test
  void contacts_of_a_film_are_heard_in_its_finished_mix() {
    Films f = new Films().room(30, 9, 20, 1.8).bed("hall");
    f.seconds = 6;
    int ball = f.thing("basketball", new Solid.Ball(0.12), "rubber", 0.62);
    int cup = f.thing("cup", new Solid.Cylinder(0.045, 0.042), "ceramic", 0.3);
    List<Double> times = new ArrayList<>();
    for (int k = 0; k < 8; k++) {
      double t = 0.35 + 0.66 * k;
      times.add(t);
      if (k % 2 == 0) {
        f.hit(t, ball, "rubber", "wood_hard", new Vec3(0.5, 0, 0), 5, 4.5);
      } else {
        f.hit(t, cup, "ceramic", "wood_hard", new Vec3(-0.5, 0, 0), 0.4, 1.2);
      }
    }
    Mix m = Sound.mix(f.take(), f, Films.from(0, 1.5, 4));
    Synchrony s = Synchrony.of(times, Onsets.of(m.left(), m.right()), 0.02);
    assertThat(s.share()).isEqualTo(1);
    assertThat(s.worstMs()).isLessThan(6);
    assertThat(s.medianMs()).isCloseTo(0, within(2.0));
  }
}
