package cielo.stage.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Vec3;
import org.junit.jupiter.api.Test;

class FlightTest {
  @Test
  void theParabolaPassesTheTarget() {
    Vec3 from = new Vec3(-1, 1.5, 2);
    Vec3 to = new Vec3(0.4, 3.05, -1);
    Vec3 v = Flight.through(from, to, 0.9, 9.81);
    double t = to.minus(from).withY(0).length() / v.withY(0).length();
    Vec3 there = from.plus(v.times(t)).minus(new Vec3(0, 0.5 * 9.81 * t * t, 0));
    assertThat(there.distance(to)).isLessThan(1e-9);
  }

  @Test
  void fromAboveItComesDownOnTheTarget() {
    Vec3 from = new Vec3(-1, 1.5, 2);
    Vec3 to = new Vec3(0.4, 3.05, -1);
    Vec3 v = Flight.over(from, to, 0.4, 9.81);
    double t = to.minus(from).withY(0).length() / v.withY(0).length();
    assertThat(from.plus(v.times(t)).minus(new Vec3(0, 0.5 * 9.81 * t * t, 0)).distance(to))
        .isLessThan(1e-9);
    assertThat(v.y() - 9.81 * t).isNegative();
  }

  @Test
  void withoutGravityItFliesStraight() {
    Vec3 v = Flight.through(Vec3.ZERO, new Vec3(2, 1, 0), 0.5, 0);
    assertThat(v.unit().distance(new Vec3(2, 1, 0).unit())).isLessThan(1e-12);
  }

  @Test
  void theStoppingSpeedSpendsItsEnergyOnFriction() {
    double v = Flight.toStop(1.1468, 0.4, 9.81); // physics reference: 3 m/s stops after 1.1468 m
    assertThat(v).isCloseTo(3, within(1e-3));
  }
}
