package cielo.sound.contact;

import static cielo.sound.fixture.Meter.centroid;
import static cielo.sound.fixture.Meter.hit;
import static cielo.sound.fixture.Meter.median;
import static cielo.sound.fixture.Meter.t60;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.sound.dsp.KWeight;
import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.fixture.Meter;
import cielo.sound.fixture.Stock;
import cielo.sound.mode.Modes;
import org.junit.jupiter.api.Test;

class StrikeTest {
  @Test
  void level_rises_with_speed_to_the_power_of_the_film_law() {
    double[] speeds = {.25, .5, 1, 2, 4, 8};
    double[] level = new double[6];
    for (int i = 0; i < 6; i++) {
      double v = speeds[i];
      level[i] =
          median(s -> 10 * Math.log10(KWeight.energy(hit("wood_block", "wood_floor", v, s))));
      if (i > 0) {
        assertThat(level[i]).isGreaterThan(level[i - 1]);
      }
    }
    double slope = (level[5] - level[0]) / (20 * Math.log10(32));
    assertThat(slope).isCloseTo(0.61, within(0.05));
  }

  @Test
  void signal_energy_is_what_the_law_says_for_each_body() {
    for (String[] pair :
        new String[][] {
          {"wood_block", "wood_floor"}, {"cup", "wood_table"}, {"coin", "concrete"}
        }) {
      var a = Stock.body(pair[0]);
      var b = Stock.body(pair[1]);
      double lost = Energy.lost(.2, 2);
      double want =
          Energy.signal(a.ring().efficiency() * lost) + Energy.signal(b.ring().efficiency() * lost);
      double got = median(s -> KWeight.energy(Strike.sound(a, b, .2, 2, 0, Noise.of(s, "e"))));
      double click = a.ring().click() * b.ring().click() * 0.8;
      assertThat(10 * Math.log10(got / want)).isCloseTo(10 * Math.log10(1 + click), within(1.5));
    }
  }

  @Test
  void a_basketball_pings_at_950_hz() {
    float[] x = hit("basketball", "wood_floor", 4.5, 3);
    double hz = Meter.pitch(x, 2900, 9600, 700, 1300, 2);
    assertThat(hz).isCloseTo(950, within(12.0));
  }

  @Test
  void materials_are_ordered_by_brightness_and_decay() {
    String[][] p = {
      {"spoon", "wine_glass"},
      {"spoon", "cup"},
      {"wood_block", "wood_table"},
      {"cardboard_box", "concrete"},
      {"pillow", "wood_floor"}
    };
    double[] c = new double[5];
    double[] t = new double[5];
    for (int k = 0; k < 5; k++) {
      String[] q = p[k];
      c[k] = median(s -> centroid(hit(q[0], q[1], 1, s)));
      t[k] = median(s -> t60(hit(q[0], q[1], 1, s), -5, -25));
    }
    assertThat(Math.min(c[0], c[1])).isGreaterThan(c[2]);
    assertThat(c[2]).isGreaterThan(c[3]);
    assertThat(c[3]).isGreaterThan(c[4]);
    assertThat(t[0]).isGreaterThan(t[1]);
    assertThat(t[1]).isGreaterThan(t[2]);
    assertThat(t[2]).isGreaterThan(t[3] * .8);
    double rod = median(s -> t60(hit("steel_rod", "concrete", 1.5, s), -5, -25));
    assertThat(rod).isGreaterThan(4 * t[2]).isBetween(0.8, 3.0);
  }

  @Test
  void a_faster_contact_is_brighter() {
    double slow = median(s -> centroid(hit("steel_rod", "steel_plate", .1, s)));
    double fast = median(s -> centroid(hit("steel_rod", "steel_plate", 4, s)));
    assertThat(fast).isGreaterThan(slow * 1.2);
  }

  @Test
  void a_bar_of_double_length_is_two_octaves_lower() {
    var rod = Stock.body("steel_rod");
    var twice =
        new cielo.sound.mode.Body(
            rod.material(), rod.ring(), rod.densityKgM3(), rod.shape(), .5, .012, .012, .44, 1);
    double f1 = Modes.of(rod, Noise.of(1, "x")).hz()[0];
    double f2 = Modes.of(twice, Noise.of(1, "x")).hz()[0];
    assertThat(1200 * Math.log(f2 / f1) / Math.log(2)).isCloseTo(-2400, within(1.0));
    assertThat(f1).isCloseTo(1.028 * .012 / (.25 * .25) * 5100, within(1.0));
  }

  @Test
  void the_sound_starts_with_the_contact() {
    for (String[] p :
        new String[][] {
          {"basketball", "wood_floor"},
          {"coin", "stone_floor"},
          {"stone", "concrete"},
          {"cup", "wood_table"}
        }) {
      float[] x = hit(p[0], p[1], 2, 3);
      double peak = Samples.peak(x);
      int i = 0;
      while (Math.abs(x[i]) < peak * .1) {
        i++;
      }
      assertThat(i / 48.0).as(p[0] + " on " + p[1]).isLessThan(2.0);
    }
  }

  @Test
  void the_same_seed_gives_the_same_bits_and_another_a_new_blow() {
    float[] a = hit("wood_block", "wood_table", 1, 1);
    float[] b = hit("wood_block", "wood_table", 1, 2);
    assertThat(hit("wood_block", "wood_table", 1, 1)).isEqualTo(a);
    double dot = 0;
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      dot += a[i] * b[i];
    }
    assertThat(dot / Math.sqrt(Samples.energy(a) * Samples.energy(b))).isLessThan(.98);
  }

  @Test
  void it_ends_in_silence() {
    float[] x = hit("steel_rod", "steel_plate", 2, 5);
    assertThat(Math.abs(x[x.length - 1])).isLessThan(1e-6f);
    double worst = 0;
    for (int i = x.length - 400; i < x.length; i++) {
      worst = Math.max(worst, Math.abs(x[i] - x[i - 1]));
    }
    assertThat(worst).isLessThan(1e-4);
  }
}
