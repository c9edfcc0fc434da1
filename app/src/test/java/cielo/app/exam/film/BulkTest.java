package cielo.app.exam.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import org.junit.jupiter.api.Test;

class BulkTest {
  private static final int[] QUADS = {
    0, 4, 6, 2, 1, 3, 7, 5, 0, 1, 5, 4, 2, 6, 7, 3, 0, 2, 3, 1, 4, 5, 7, 6
  };

  /** A closed box, or one without its lid (the face at +y), nine coordinates a triangle. */
  private static float[] box(Box b, boolean lid) {
    Vec3[] corner = new Vec3[8];
    for (int i = 0; i < 8; i++) {
      corner[i] =
          new Vec3(
              (i & 4) == 0 ? b.min().x() : b.max().x(),
              (i & 2) == 0 ? b.min().y() : b.max().y(),
              (i & 1) == 0 ? b.min().z() : b.max().z());
    }
    int faces = 6;
    float[] out = new float[faces * 18];
    int n = 0;
    for (int f = 0; f < faces; f++) {
      int[] q = new int[4];
      boolean top = true;
      for (int k = 0; k < 4; k++) {
        q[k] = QUADS[4 * f + k];
        top &= (q[k] & 2) != 0;
      }
      if (top && !lid) {
        continue;
      }
      for (int k : new int[] {0, 2, 1, 0, 3, 2}) {
        out[n++] = (float) corner[q[k]].x();
        out[n++] = (float) corner[q[k]].y();
        out[n++] = (float) corner[q[k]].z();
      }
    }
    return java.util.Arrays.copyOf(out, n);
  }

  private static final Box UNIT = Box.of(-0.5, 0, -0.5, 0.5, 1, 0.5);

  @Test
  void a_closed_box_has_an_inside_and_its_volume() {
    Bulk b = new Bulk(box(UNIT, true), UNIT);

    assertThat(b.contains(new Vec3(0.1, 0.5, 0.2))).isTrue();
    assertThat(b.contains(new Vec3(0.1, 1.2, 0.2))).isFalse();
    assertThat(b.contains(new Vec3(0.9, 0.5, 0.2))).isFalse();
    assertThat(b.volume()).isCloseTo(1, within(0.01));
  }

  @Test
  void an_open_box_has_no_inside() {
    assertThat(new Bulk(box(UNIT, false), UNIT).contains(new Vec3(0.1, 0.5, 0.2))).isFalse();
  }

  @Test
  void a_point_under_the_top_of_the_ground_is_as_deep_as_it_lies() {
    Ground g = Ground.of(box(Box.of(-2, -1, -2, 2, 0, 2), true));

    assertThat(g.depth(0.3, -0.04, 0.2)).isCloseTo(0.04, within(1e-6));
    assertThat(g.depth(0.3, 0.04, 0.2)).isZero();
    assertThat(g.depth(3, -0.04, 0.2)).isZero();
  }

  @Test
  void a_ceiling_above_is_no_ground() {
    Ground g = Ground.of(box(Box.of(-2, 0.1, -2, 2, 1, 2), true));

    assertThat(g.depth(0.3, 0, 0.2)).isZero();
  }

  @Test
  void the_surface_below_is_the_highest_one() {
    Ground g = Ground.of(box(Box.of(-2, -1, -2, 2, 0, 2), true));

    assertThat(g.below(0.1, 0.5, 0.1)).isCloseTo(0, within(1e-6));
    assertThat(g.below(5, 0.5, 0.1)).isNaN();
  }
}
