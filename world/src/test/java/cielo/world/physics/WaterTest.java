package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.Water;
import cielo.scene.place.Weather;
import cielo.scene.shape.Model;
import cielo.scene.shape.Solid;
import cielo.scene.take.Happening;
import cielo.world.physics.Simulation.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaterTest {
  private static Simulation lake(double waveM) {
    Water water = new Water(Box.of(-40, -5, -40, 40, 0, 40), waveM, 5, 0, Rgb.WHITE, 3);
    return Simulation.open(
        new Setup(480, 9.81, new Weather(Weather.Kind.CLEAR, 0, 0), water, 10, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {300, 700})
  void aCrateFloatsAtItsDraft(double density) {
    try (Simulation w = lake(0)) {
      double h = .2;
      int crate =
          w.add(Things.block(h, h, h, density * 8 * h * h * h, .5, 0), Pose.at(0, 0, 0), false);
      Things.run(w, 10);
      assertThat(.2 - w.pose(crate, 0).position().y()).isCloseTo(.4 * density / 1000, within(.002));
    }
  }

  @Test
  void aBallFloatsByItsCap() {
    try (Simulation w = lake(0)) {
      double r = .12;
      double kg = 500 * 4 / 3.0 * Math.PI * r * r * r;
      int ball = w.add(Things.ball(r, kg, .5, 0), Pose.at(0, .05, 0), false);
      Things.run(w, 8);
      assertThat(w.pose(ball, 0).position().y()).isCloseTo(0, within(.001));
    }
  }

  @Test
  void aLyingCylinderAndAHullFloatHalf() {
    try (Simulation w = lake(0)) {
      double kg = 500 * Math.PI * .01 * .6;
      int log =
          w.add(
              Things.model(new Solid.Cylinder(.3, .1), Things.stuff("wood", 500, .4, 0), kg),
              new Pose(new Vec3(3, 0.05, 0), cielo.scene.geometry.Quat.about(Vec3.X, Math.PI / 2)),
              false);
      float[] box = new float[24];
      for (int i = 0; i < 8; i++) {
        box[3 * i] = (i & 1) == 0 ? -.4f : .4f;
        box[3 * i + 1] = (i & 2) == 0 ? -.1f : .1f;
        box[3 * i + 2] = (i & 4) == 0 ? -.4f : .4f;
      }
      int raft =
          w.add(
              Things.model(new Solid.Hull(box), Things.stuff("wood", 500, .4, 0), 500 * .64 * .2),
              Pose.at(-3, 0, 0),
              false);
      Things.run(w, 8);
      assertThat(w.pose(log, 0).position().y()).isCloseTo(0, within(.006));
      assertThat(w.pose(raft, 0).position().y()).isCloseTo(0, within(.006));
      assertThat(w.pose(raft, 0).rotation().rotate(Vec3.UP).y()).isGreaterThan(.999);
    }
  }

  @Test
  void aStoneSplashesAndSinksAtItsTerminalSpeed() {
    try (Simulation w = lake(0)) {
      double r = .05;
      double volume = 4 / 3.0 * Math.PI * r * r * r;
      int stone = w.add(Things.ball(r, 2600 * volume, .5, 0), Pose.at(0, 1, 0), false);
      w.launch(stone, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, 2);
      List<Happening> h = Things.act(w).happenings();
      assertThat(h).hasSize(1);
      assertThat(h.getFirst().kind()).isEqualTo(Happening.Kind.SPLASH);
      assertThat(h.getFirst().t()).isCloseTo(Math.sqrt(2 * .95 / 9.81), within(.003));
      assertThat(h.getFirst().strength()).isCloseTo(Math.sqrt(2 * 9.81 * .95), within(.05));
      assertThat(h.getFirst().size()).isCloseTo(1000 * volume, within(1e-6));
      // 1600 V g = (1/2 1000 0.6 V^(2/3) v + 1.5 1000 V) v
      double v = -w.velocity(stone, 0).y();
      double drag = (300 * Math.pow(volume, 2 / 3.0) * v + 1500 * volume) * v;
      assertThat(drag).isCloseTo(1600 * volume * 9.81, within(.6));
    }
  }

  @Test
  void aLightBallShotUnderWaterComesUpAndStaysStable() {
    try (Simulation w = lake(0)) {
      Model ping = Things.ball(.02, .0027, .3, .8);
      int ball = w.add(ping, Pose.at(0, -1, 0), false);
      w.launch(ball, 0, new Vec3(0, -6, 0), Vec3.ZERO);
      double fastest = 0;
      for (int k = 0; k < 480 * 4; k++) {
        w.step();
        if (k > 48) {
          fastest = Math.max(fastest, w.velocity(ball, 0).length());
        }
      }
      assertThat(fastest).isLessThan(3);
      assertThat(w.pose(ball, 0).position().y()).isBetween(-.02, .03);
    }
  }

  @Test
  void aBoatRidesTheWavesTheSameEachTime() {
    double[] heave = new double[2];
    double[] end = new double[2];
    for (int i = 0; i < 2; i++) {
      try (Simulation w = lake(.3)) {
        int boat = w.add(Things.block(1.5, .4, .7, 500, .5, 0), Pose.at(0, .25, 0), false);
        double low = 9;
        double high = -9;
        Things.run(w, 3);
        for (int k = 0; k < 480 * 5; k++) {
          w.step();
          double y = w.pose(boat, 0).position().y();
          low = Math.min(low, y);
          high = Math.max(high, y);
          assertThat(w.pose(boat, 0).rotation().rotate(Vec3.UP).y()).isGreaterThan(.9);
        }
        heave[i] = high - low;
        end[i] = w.pose(boat, 0).position().x();
      }
    }
    assertThat(heave[0]).isBetween(.08, .5);
    assertThat(heave[1]).isEqualTo(heave[0]);
    assertThat(end[1]).isEqualTo(end[0]);
  }
}
