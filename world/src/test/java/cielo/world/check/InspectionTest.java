package cielo.world.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.take.Act;
import cielo.scene.take.Track;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class InspectionTest {
  private static Track falling(DoubleUnaryOperator height, DoubleUnaryOperator speed, int n) {
    float[] s = new float[n * Track.STRIDE];
    for (int k = 0; k < n; k++) {
      s[k * Track.STRIDE + 1] = (float) height.applyAsDouble(k / 120.0);
      s[k * Track.STRIDE + 6] = 1;
      s[k * Track.STRIDE + 8] = (float) speed.applyAsDouble(k / 120.0);
    }
    return new Track(0, 0, 120, 0, Double.POSITIVE_INFINITY, s, new float[0]);
  }

  private static List<Finding.Kind> kinds(Track t) {
    Scenery scenery = new Scenery("s", "s", 12, Weather.FAIR, Map.of(), 1);
    Act act =
        new Act(
            scenery,
            2,
            480,
            List.of(),
            List.of(t),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new byte[0]);
    return Inspection.of(act, 9.81).stream().map(Finding::kind).toList();
  }

  @Test
  void aFreeFallIsFine() {
    assertThat(kinds(falling(t -> 20 - 4.905 * t * t, t -> -9.81 * t, 200))).isEmpty();
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(kinds(falling(t -> t < .5 ? 1 : 1.5, t -> 0, 200)))
        .containsExactly(Finding.Kind.JUMP);
    assertThat(kinds(falling(t -> Double.NaN, t -> 0, 20)))
        .containsExactly(Finding.Kind.BROKEN_NUMBER);
    assertThat(kinds(falling(t -> -100 * t, t -> -100, 200)))
        .containsExactly(Finding.Kind.FELL_OUT);
    assertThat(kinds(falling(t -> 1 + 60 * t * t, t -> 120 * t, 100)))
        .containsExactly(Finding.Kind.GAINED_ENERGY);
    assertThat(
            kinds(
                falling(
                    t -> 1 + .001 * Math.sin(2 * Math.PI * 10 * t),
                    t -> .0628 * Math.cos(2 * Math.PI * 10 * t),
                    200)))
        .containsExactly(Finding.Kind.TREMBLES);
  }

  @Test
  void restBeginsWhenTheSpeedIsGone() {
    assertThat(Inspection.restsFrom(falling(t -> 1, t -> t < 1 ? 1 - t : 0, 200)))
        .isCloseTo(1, within(.02));
    assertThat(Inspection.restsFrom(falling(t -> t, t -> 1, 200)))
        .isEqualTo(Double.POSITIVE_INFINITY);
  }
}
