package cielo.stage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Vec3;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {
  @Test
  void itPassesItsPointsAndEndsAtRest() {
    Path p = new Path(List.of(Vec3.ZERO, new Vec3(1, 2, 0), new Vec3(3, 0, 1)), true);
    assertThat(p.at(0)).isEqualTo(Vec3.ZERO);
    assertThat(p.at(0.5).distance(new Vec3(1, 2, 0))).isLessThan(1e-12);
    assertThat(p.at(1).distance(new Vec3(3, 0, 1))).isLessThan(1e-12);
    assertThat(p.at(1).distance(p.at(0.99))).isLessThan(0.01 * p.length());
  }

  @Test
  void aStraightLineHasItsLengthAndHeading() {
    Path p = Path.line(Vec3.ZERO, new Vec3(0, 0, -3));
    assertThat(p.length()).isCloseTo(3, within(1e-9));
    assertThat(p.heading(0.5).distance(new Vec3(0, 0, -1))).isLessThan(1e-9);
  }
}
