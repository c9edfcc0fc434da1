package cielo.sound.ambience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.mix.Loudness;
import cielo.sound.mix.Stereo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BedsTest {
  private static final Scenery PLACE =
      new Scenery("street", "", 12, new Weather(Weather.Kind.CLEAR, 4, 0), Map.of(), 1);

  private static Stereo bed(String name, double seconds, double db) {
    return Beds.make(name, db, PLACE, seconds, Noise.of(3, name)).orElseThrow();
  }

  @Test
  void every_bed_sounds_on_both_sides_and_is_finite() {
    assertThat(Beds.names()).hasSizeGreaterThan(20);
    for (String name : Beds.names()) {
      Stereo s = bed(name, 3, 0);
      assertThat(s.samples()).as(name).isEqualTo(3 * 48000);
      if (name.equals("silence")) {
        assertThat(s.silent()).isTrue();
        continue;
      }
      for (int c = 0; c < 2; c++) {
        double e = Samples.energy(s.side(c));
        assertThat(e).as(name).isFinite();
        assertThat(Samples.peak(s.side(c))).as(name).isBetween(1e-4, 1.2);
      }
    }
  }

  @Test
  void levels_are_as_listed_and_follow_the_gain() {
    assertThat(Loudness.flat(bed("room_tone", 4, 0))).isCloseTo(-52, within(0.2));
    assertThat(Loudness.flat(bed("room_tone", 4, 6))).isCloseTo(-46, within(0.2));
    assertThat(Loudness.flat(bed("sea", 8, 0))).isCloseTo(-30, within(0.2));
  }

  @Test
  void steady_beds_have_no_clicks() {
    for (String name : List.of("room_tone", "air_con", "wind", "hall", "fridge", "underwater")) {
      float[] x = bed(name, 3, 0).left();
      double worst = 0;
      double peak = Samples.peak(x);
      for (int i = 2; i < x.length; i++) {
        worst = Math.max(worst, Math.abs(x[i] - 2 * x[i - 1] + x[i - 2]));
      }
      assertThat(worst / peak).as(name).isLessThan(0.5);
      assertThat(worst).as(name).isLessThan(0.02);
    }
  }

  @Test
  void sides_are_not_the_same() {
    for (String name : List.of("wind", "rain_street", "sea", "traffic_day", "stream")) {
      Stereo s = bed(name, 3, 0);
      double dot = 0;
      for (int i = 0; i < s.samples(); i++) {
        dot += s.left()[i] * s.right()[i];
      }
      double n = Math.sqrt(Samples.energy(s.left()) * Samples.energy(s.right()));
      assertThat(Math.abs(dot / n)).as(name).isLessThan(0.9);
    }
  }

  @Test
  void a_storm_blows_louder_than_a_breeze() {
    Scenery storm =
        new Scenery("street", "", 12, new Weather(Weather.Kind.STORM, 15, 0), Map.of(), 1);
    Stereo loud = Beds.make("wind", 0, storm, 4, Noise.of(1, "w")).orElseThrow();
    assertThat(Loudness.flat(loud)).isGreaterThan(Loudness.flat(bed("wind", 4, 0)) + 8);
  }

  @Test
  void unknown_names_are_refused_and_words_find_beds() {
    assertThat(Beds.make("kazoo", 0, PLACE, 1, Noise.of(1, "k"))).isEmpty();
    for (String word : List.of("rain", "waves", "birdsong", "traffic", "crickets")) {
      assertThat(Beds.make(Beds.find(word).orElseThrow(), 0, PLACE, 1, Noise.of(1, "k")))
          .isPresent();
    }
  }
}
