package cielo.sound.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.sound.dsp.Noise;
import cielo.sound.dsp.Samples;
import cielo.sound.fixture.Meter;
import cielo.sound.fixture.Stock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrictionTest {
  private static float[] flat(double v) {
    float[] c = new float[480];
    Arrays.fill(c, (float) v);
    return c;
  }

  private static float[] roll(double v) {
    return Friction.roll(
        Stock.body("plastic_ball"), Stock.body("wood_floor"), flat(v), flat(5), Noise.of(4, "r"));
  }

  @Test
  void rolling_faster_is_louder_and_brighter() {
    double[] hz = new double[3];
    double[] e = new double[3];
    for (int i = 0; i < 3; i++) {
      float[] x = roll(0.5 * Math.pow(2.5, i));
      hz[i] = Meter.centroid(Arrays.copyOfRange(x, 20000, 40000));
      e[i] = Samples.energy(x);
    }
    assertThat(hz).isSorted();
    assertThat(e).isSorted();
    assertThat(hz[2]).isGreaterThan(hz[0] * 1.15);
  }

  @Test
  void nothing_sounds_at_rest() {
    assertThat(Samples.peak(roll(0))).isZero();
    float[] slide =
        Friction.slide(
            Stock.body("cardboard_box"),
            Stock.body("concrete"),
            flat(0),
            flat(5),
            Noise.of(1, "s"));
    assertThat(Samples.peak(slide)).isZero();
  }

  @Test
  void a_heavier_load_is_louder_by_the_film_law() {
    float[] one =
        Friction.slide(
            Stock.body("cardboard_box"),
            Stock.body("concrete"),
            flat(1),
            flat(5),
            Noise.of(1, "s"));
    float[] ten =
        Friction.slide(
            Stock.body("cardboard_box"),
            Stock.body("concrete"),
            flat(1),
            flat(50),
            Noise.of(1, "s"));
    double db = 10 * Math.log10(Samples.energy(ten) / Samples.energy(one));
    assertThat(db).isCloseTo(6, within(0.3));
  }

  @Test
  void a_bubble_of_three_millimetres_rings_at_1087_hz() {
    float[] y = new float[9600];
    Bubble.add(y, 0, 0.003, 1, 0, 0);
    assertThat(Meter.pitch(y, 0, 2400, 800, 1400, 2)).isCloseTo(1087, within(15.0));
  }

  @Test
  void a_bigger_splash_is_louder_lower_and_longer() {
    float[] small = Splash.entry(0.05, 3, Noise.of(1, "a"));
    float[] large = Splash.entry(50, 6, Noise.of(1, "a"));
    assertThat(Samples.energy(large)).isGreaterThan(Samples.energy(small) * 4);
    assertThat(large.length).isGreaterThan(small.length);
    assertThat(Meter.centroid(large)).isLessThan(Meter.centroid(small));
  }

  @Test
  void glass_breaks_brighter_than_wood() {
    float[] glass = Breakage.sound(Breakage.Kind.GLASS, 0.1, 0.8, Noise.of(1, "g"));
    float[] wood = Breakage.sound(Breakage.Kind.WOOD, 0.1, 0.8, Noise.of(1, "g"));
    assertThat(Meter.centroid(glass)).isGreaterThan(2 * Meter.centroid(wood));
  }
}
