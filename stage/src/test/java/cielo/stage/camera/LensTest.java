package cielo.stage.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import org.junit.jupiter.api.Test;

class LensTest {
  @Test
  void aFiftyMillimetreLensSeesFortySevenDegreesOfDiagonal() {
    Lens lens = new Lens(50, 1.5);
    double tanDiagonal = Math.hypot(lens.tanX(), lens.tanY());
    assertThat(Math.toDegrees(2 * Math.atan(tanDiagonal))).isCloseTo(46.8, within(0.1));
  }

  @Test
  void theBoxFillsTheAskedShareInEveryAspect() {
    Box box = Box.around(Vec3.ZERO, new Vec3(0.5, 1, 0.0001));
    for (double aspect : new double[] {16 / 9.0, 1, 9 / 16.0}) {
      Lens lens = new Lens(40, aspect);
      double d = lens.distance(box, new Vec3(0, 0, -1), 0.6);
      double shareY = 1 / (d * lens.tanY());
      double shareX = 0.5 / (d * lens.tanX());
      assertThat(Math.max(shareX, shareY)).isCloseTo(0.6, within(0.001));
    }
  }

  @Test
  void aWiderLensKeepsTheFramingFromNearer() {
    Lens lens = new Lens(40, 1.6);
    assertThat(lens.wider(0.5).tanY()).isCloseTo(2 * lens.tanY(), within(1e-9));
  }
}
