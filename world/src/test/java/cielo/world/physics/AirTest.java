package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Weather;
import cielo.scene.shape.Model;
import cielo.world.physics.Simulation.Setup;
import org.junit.jupiter.api.Test;

class AirTest {
  private static Simulation air(double wind) {
    return Simulation.open(
        new Setup(480, 9.81, new Weather(Weather.Kind.CLEAR, wind, 0), null, 10, 2, 3));
  }

  @Test
  void aBallReachesItsTerminalSpeed() {
    try (Simulation w = air(0)) {
      double dragArea = .47 * Math.PI * .04;
      Model beach = Things.ball(.2, .1, .5, .5).withDragArea(dragArea);
      int ball = w.add(beach, Pose.at(0, 100, 0), false);
      Things.run(w, 5);
      double v = Math.sqrt(2 * .1 * 9.81 / (1.2 * dragArea));
      assertThat(-w.velocity(ball, 0).y()).isCloseTo(v, within(.01 * v));
    }
  }

  @Test
  void windCarriesALightBallAlong() {
    try (Simulation w = air(5)) {
      Model beach = Things.ball(.2, .05, .5, .5).withDragArea(.06);
      int ball = w.add(beach, Pose.at(0, 30, 0), false);
      Things.run(w, 3);
      assertThat(w.velocity(ball, 0).x()).isBetween(3.0, 9.0);
    }
  }

  @Test
  void backspinLiftsABall() {
    double[] y = new double[2];
    for (int i = 0; i < 2; i++) {
      try (Simulation w = air(0)) {
        Model ball = Things.ball(.033, .058, .5, .7).withDragArea(.5 * Math.PI * .033 * .033);
        int b = w.add(ball, Pose.at(0, 1, 0), false);
        w.launch(b, 0, new Vec3(25, 0, 0), new Vec3(0, 0, i * 300));
        Things.run(w, .4);
        y[i] = w.pose(b, 0).position().y();
      }
    }
    // S = .4, CL = .22: lift of .28 N on .57 N of weight
    assertThat(y[1] - y[0]).isBetween(.2, .6);
  }

  @Test
  void paperFluttersDownSlowlyAndSideways() {
    try (Simulation w = air(0)) {
      Model sheet = Things.block(.105, .0001, .148, .005, .4, .1).withDragArea(.06);
      int p = w.add(sheet, new Pose(new Vec3(0, 4, 0), Quat.about(new Vec3(1, 0, .4), .3)), false);
      double side = 0;
      double y = 4;
      int t = 0;
      while (y > .5 && t < 480 * 12) {
        w.step();
        t++;
        Vec3 at = w.pose(p, 0).position();
        y = at.y();
        side = Math.max(side, Math.hypot(at.x(), at.z()));
      }
      double speed = 3.5 / (t / 480.0);
      assertThat(speed).isBetween(.4, 2.2); // a stone needs .85 s, 4.1 m/s in the mean
      assertThat(side).isGreaterThan(.15);
      assertThat(w.velocity(p, 0).length()).isLessThan(6);
    }
  }

  @Test
  void inSpaceThereIsNoDrag() {
    Setup space = new Setup(480, 0, new Weather(Weather.Kind.CLEAR, 3, 0), null, 10, 2, 1, 1, 0);
    try (Simulation w = Simulation.open(space)) {
      int b = w.add(Things.ball(.2, .1, .5, .5).withDragArea(.06), Pose.IDENTITY, false);
      w.launch(b, 0, new Vec3(3, 1, 0), Vec3.ZERO);
      Things.run(w, 3);
      assertThat(w.pose(b, 0).position().distance(new Vec3(9, 3, 0))).isLessThan(1e-3);
    }
  }
}
