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

  @Test
  void quickAndFlatItStillMeetsTheTarget() {
    Vec3 from = new Vec3(0, 1.5, 0);
    Vec3 to = new Vec3(3, 0.8, 0);
    Vec3 v = Flight.quick(from, to, 14, 9.81);
    double t = 3 / v.x();
    assertThat(v.length()).isCloseTo(14, within(1e-9));
    assertThat(1.5 + v.y() * t - 0.5 * 9.81 * t * t).isCloseTo(0.8, within(1e-9));
  }

  @Test
  void aLightBallIsAimedBeyondAsFarAsTheAirHoldsIt() {
    Vec3 to = new Vec3(3, 0, 0);
    Vec3 v = Flight.inAir(x -> Flight.over(Vec3.ZERO, x, 1.2, 9.81), Vec3.ZERO, to, 0.3, 9.81);
    Vec3 p = Vec3.ZERO;
    for (int i = 0; i < 100_000 && (v.y() > 0 || p.y() > 0); i++) {
      v = v.minus(v.times(0.3 * v.length() * 1e-4)).minus(new Vec3(0, 9.81e-4, 0));
      p = p.plus(v.times(1e-4));
    }
    assertThat(p.x()).isCloseTo(3, within(0.1));
  }
}
