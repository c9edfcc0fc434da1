package cielo.stage.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import org.junit.jupiter.api.Test;

class RasterTest {
  private static final int[] QUAD = {0, 1, 2, 0, 2, 3};

  /** From the origin towards -z, 90 degrees high: at distance d the frame is 2 d high. */
  private static Raster open() {
    Raster r = new Raster(100, 100, 3);
    r.open(new View(Vec3.ZERO, new Vec3(0, 0, -1), Vec3.UP, Math.PI / 2, 1, 0, 0));
    return r;
  }

  private static float[] square(double x0, double x1, double half, double z) {
    return new float[] {
      (float) x0, (float) -half, (float) z, (float) x1, (float) -half, (float) z,
      (float) x1, (float) half, (float) z, (float) x0, (float) half, (float) z
    };
  }

  @Test
  void a_square_covers_what_the_lens_says() {
    Raster r = open();
    r.draw(square(-1.03, 1.03, 1.03, -4), QUAD, 1);

    assertThat(r.visible()[1]).isCloseTo(26 * 26, within(26));
    assertThat(r.edge()[1]).isZero();
  }

  @Test
  void what_stands_before_hides_in_any_order() {
    for (boolean nearFirst : new boolean[] {true, false}) {
      Raster r = open();
      if (nearFirst) {
        r.draw(square(0, 5, 5, -2), QUAD, 2);
      }
      r.draw(square(-1, 1, 1, -4), QUAD, 1);
      if (!nearFirst) {
        r.draw(square(0, 5, 5, -2), QUAD, 2);
      }

      assertThat((double) r.visible()[1] / r.alone()[1]).isCloseTo(0.5, within(0.05));
    }
  }

  @Test
  void a_floor_that_reaches_behind_the_camera_is_clipped() {
    Raster r = open();
    float[] floor = {-50, -1, 50, 50, -1, 50, 50, -1, -50, -50, -1, -50};
    r.draw(floor, QUAD, 1);

    assertThat(r.visible()[1] / 10_000.0).isCloseTo(0.49, within(0.015));
    assertThat(r.edge()[1]).isGreaterThan(100);
  }

  @Test
  void what_is_beside_or_behind_is_outside() {
    Raster r = open();

    assertThat(r.outside(new Vec3(0, 0, -3), 0.1)).isFalse();
    assertThat(r.outside(new Vec3(4, 0, -3), 0.5)).isTrue();
    assertThat(r.outside(new Vec3(3.3, 0, -3), 0.5)).isFalse();
    assertThat(r.outside(new Vec3(0, 0, 3), 1)).isTrue();
  }
}
