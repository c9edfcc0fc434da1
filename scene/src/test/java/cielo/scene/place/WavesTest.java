package cielo.scene.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import org.junit.jupiter.api.Test;

class WavesTest {
  private static final Water SEA =
      new Water(Box.of(-50, -4, -50, 50, 1, 50), .4, 6, .3, Rgb.WHITE, 5);

  @Test
  void theOwnSineIsASine() {
    for (double x = -400; x < 400; x += .0137) {
      assertThat(Waves.sine(x)).isCloseTo(StrictMath.sin(x), within(1e-10));
    }
  }

  @Test
  void theHeightIsSignificant() {
    Waves w = Waves.of(SEA, 5);
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (double t = 0; t < 200; t += .7) {
      for (double x = -40; x < 40; x += 3.1) {
        double h = w.height(x, x * .37, t) - SEA.level();
        sum += h;
        squares += h * h;
        n++;
      }
    }
    assertThat(sum / n).isCloseTo(0, within(.01));
    assertThat(4 * Math.sqrt(squares / n)).isCloseTo(.4, within(.03));
  }

  @Test
  void normalAndFlowAreDerivativesOfTheHeight() {
    Waves w = Waves.of(SEA, 9);
    double h = 1e-4;
    double x = 3.3;
    double z = -2.1;
    double t = 4.7;
    double dx = (w.height(x + h, z, t) - w.height(x - h, z, t)) / (2 * h);
    double dz = (w.height(x, z + h, t) - w.height(x, z - h, t)) / (2 * h);
    double dt = (w.height(x, z, t + h) - w.height(x, z, t - h)) / (2 * h);
    assertThat(w.normal(x, z, t).distance(new Vec3(-dx, 1, -dz).unit())).isLessThan(1e-6);
    assertThat(w.flow(x, z, t).y()).isCloseTo(dt, within(1e-6));
  }

  @Test
  void anotherSeedIsAnotherSea() {
    assertThat(Waves.of(SEA, 1).height(0, 0, 0)).isEqualTo(Waves.of(SEA, 1).height(0, 0, 0));
    assertThat(Waves.of(SEA, 1).height(0, 0, 0)).isNotEqualTo(Waves.of(SEA, 2).height(0, 0, 0));
  }
}
