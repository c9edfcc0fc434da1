package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import java.util.List;
import org.junit.jupiter.api.Test;

class BowlingTest {
  private static final Material PIN = Things.stuff("maple", 650, .12, .6);

  private static Placed ring(double... heightAndRadius) {
    int n = heightAndRadius.length / 2;
    float[] p = new float[n * 16 * 3];
    for (int k = 0; k < n * 16; k++) {
      double a = Math.PI * (k % 16) / 8;
      p[3 * k] = (float) (heightAndRadius[k / 16 * 2 + 1] * Math.cos(a));
      p[3 * k + 1] = (float) heightAndRadius[k / 16 * 2];
      p[3 * k + 2] = (float) (heightAndRadius[k / 16 * 2 + 1] * Math.sin(a));
    }
    return new Placed(new Solid.Hull(p), Pose.IDENTITY, PIN);
  }

  private static Model pin() {
    return Things.model(
        List.of(
            ring(0, .0286, .057, .0498, .114, .0605, .15, .0578, .19, .0465),
            ring(.19, .0465, .254, .0235),
            ring(.254, .0235, .31, .028),
            ring(.31, .028, .345, .0323, .37, .0238, .38, .008)),
        1.5);
  }

  @Test
  void tenPinsStandAndABallFellsMostOfThem() {
    try (Simulation w = Things.world(480)) {
      w.add(Things.block(.53, .5, 10, 0, .12, .3), Pose.at(0, -.5, 0), true);
      int ball = w.add(Things.ball(.108, 6.8, .12, .6), Pose.at(.03, .108, 6), false);
      Model pin = pin();
      int first = 2;
      for (int row = 0; row < 4; row++) {
        for (int i = 0; i <= row; i++) {
          w.add(pin, Pose.at((i - row / 2.0) * .3048, 0, -row * .264), false);
        }
      }
      Things.run(w, 1.5);
      for (int i = 0; i < 10; i++) {
        assertThat(upright(w, first + i)).as("pin %d", i).isGreaterThan(.9999);
      }
      w.launch(ball, 0, new Vec3(0, 0, -7.5), new Vec3(-60, 0, 0));
      Things.run(w, 3);
      int felled = 0;
      for (int i = 0; i < 10; i++) {
        felled += upright(w, first + i) < .7 || w.pose(first + i, 0).position().y() < -.05 ? 1 : 0;
      }
      assertThat(felled).isBetween(7, 10);
    }
  }

  private static double upright(Simulation w, int pin) {
    return w.pose(pin, 0).rotation().rotate(Vec3.UP).y();
  }
}
