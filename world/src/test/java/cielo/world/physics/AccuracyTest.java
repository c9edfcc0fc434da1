package cielo.world.physics;

import static cielo.world.physics.Things.G;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.take.Contact;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Known answers of mechanics, at 480 Hz. */
class AccuracyTest {
  private static final double HZ = 480;

  @Test
  void aLaunchedBallFallsAsNewtonSays() {
    try (Simulation w = Things.world(HZ)) {
      int ball = w.add(Things.ball(.1, 1, .5, 0), Pose.at(0, 3, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, .5);
      assertThat(w.pose(ball, 0).position().y()).isCloseTo(3 - G * .125, within(2e-5));
    }
  }

  @Test
  void theFirstContactComesWhenItMust() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .5, 0);
      int ball = w.add(Things.ball(.1, 1, .5, 0), Pose.at(0, 2.1, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, 1);
      Contact c = Things.act(w).contacts().getFirst();
      assertThat(c.t()).isCloseTo(Math.sqrt(4 / G), within(2e-5));
      assertThat(c.closingMs()).isCloseTo(Math.sqrt(4 * G), within(.03));
      assertThat(c.impulseNs()).isCloseTo(Math.sqrt(4 * G), within(.03));
      assertThat(c.normal().y()).isCloseTo(1, within(1e-6));
      assertThat(c.at().y()).isCloseTo(0, within(.012));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {.3, .7, .9})
  void aBallBouncesByItsRestitution(double e) {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .5, e);
      // 0.2 m: slower than 2 m/s, where restitution does not depend on speed
      int ball = w.add(Things.ball(.12, .6, .5, e), Pose.at(0, .32, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      double top = 0;
      boolean up = false;
      for (int k = 0; k < HZ; k++) {
        w.step();
        double v = w.velocity(ball, 0).y();
        up |= v > 0;
        if (up && v < 0) {
          break;
        }
        if (up) {
          top = Math.max(top, w.pose(ball, 0).position().y() - .12 + v * v / (2 * G));
        }
      }
      assertThat(Math.sqrt(top / .2)).isCloseTo(e, within(.015));
    }
  }

  @Test
  void aPerfectBallKeepsItsHeightFor20Seconds() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, 0, 1);
      int ball = w.add(Things.ball(.1, 1, 0, 1), Pose.at(0, .3, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      double top = 0;
      for (int k = 0; k < 20 * HZ; k++) {
        w.step();
        if (w.time() > 18.5) {
          top = Math.max(top, w.pose(ball, 0).position().y() - .1);
        }
      }
      assertThat(top).isCloseTo(.2, within(.002));
    }
  }

  @ParameterizedTest
  @CsvSource({"-.1", ".1", "8.435"})
  void aBoxSlipsOnASlopeSteeperThanItsFriction(double beyondDeg) {
    double a = Math.atan(.5) + Math.toRadians(beyondDeg);
    try (Simulation w = Things.world(HZ)) {
      w.add(Things.block(20, .5, 2, 0, .5, 0), Things.tilted(0, 0, a), true);
      int box =
          w.add(
              Things.block(.1, .1, .1, 1, .5, 0),
              Things.tilted(-Math.sin(a) * .6, Math.cos(a) * .6, a),
              false);
      Things.run(w, .2);
      double v0 = w.velocity(box, 0).length();
      Things.run(w, 1);
      double gained = w.velocity(box, 0).length() - v0;
      double theory = Math.max(0, G * (Math.sin(a) - .5 * Math.cos(a)));
      assertThat(gained).isCloseTo(theory, within(5e-4 + theory * 1e-3));
    }
  }

  @Test
  void aSlidingBoxBrakesByFriction() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .4, 0);
      int box = w.add(Things.block(.1, .05, .1, 1, .4, 0), Pose.at(0, .05, 0), false);
      Things.run(w, .1);
      double x0 = w.pose(box, 0).position().x();
      w.impulse(box, 0, new Vec3(3, 0, 0), w.centre(box, 0));
      Things.run(w, 2);
      assertThat(w.pose(box, 0).position().x() - x0).isCloseTo(9 / (.8 * G), within(.006));
    }
  }

  @Test
  void aSlidBallEndsRollingAtFiveSevenths() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .2, 0);
      int ball = w.add(Things.ball(.11, 6, .2, 0), Pose.at(0, .11, 0), false);
      Things.run(w, .1);
      w.launch(ball, 0, new Vec3(4, 0, 0), Vec3.ZERO);
      Things.run(w, 1);
      double v = w.velocity(ball, 0).x();
      assertThat(v).isCloseTo(4 * 5 / 7.0, within(.002));
      assertThat(-w.spin(ball, 0).z() * .11 / v).isCloseTo(1, within(1e-3));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "2, 3", ".3, 1", ".3, 3"})
  void elasticBallsKeepMomentumAndEnergy(double v, double ratio) {
    try (Simulation w = Simulation.open(Things.setup(HZ, 0))) {
      int a = w.add(Things.ball(.028575, .17, 0, 1), Pose.at(-.2, .028575, 0), false);
      int b = w.add(Things.ball(.028575, .17 * ratio, 0, 1), Pose.at(0, 0, 0), false);
      w.launch(a, 0, new Vec3(v, 0, 0), Vec3.ZERO);
      Things.run(w, 1);
      Vec3 va = w.velocity(a, 0);
      Vec3 vb = w.velocity(b, 0);
      assertThat(va.plus(vb.times(ratio)).distance(new Vec3(v, 0, 0))).isLessThan(1e-6);
      assertThat((va.dot(va) + ratio * vb.dot(vb)) / (v * v)).isCloseTo(1, within(1e-3));
      assertThat(Math.toDegrees(Math.atan2(-vb.y(), vb.x()))).isCloseTo(30, within(.6));
    }
  }

  @Test
  void tenBoxesStandAsStacked() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .6, 0);
      List<Integer> boxes = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        boxes.add(
            w.add(Things.block(.125, .125, .125, 5, .6, 0), Pose.at(0, .25 * (i + .5), 0), false));
      }
      Things.run(w, 6);
      for (int i = 0; i < 10; i++) {
        Vec3 p = w.pose(boxes.get(i), 0).position();
        assertThat(Math.hypot(p.x(), p.z())).isLessThan(.001);
        assertThat(.25 * (i + .5) - p.y()).isBetween(-.001, .001);
      }
      assertThat(Things.act(w).contacts()).isEmpty();
    }
  }

  @Test
  void allDominoesFall() {
    try (Simulation w = Things.world(HZ)) {
      Things.floor(w, .4, 0);
      int n = 25;
      int first = 1;
      for (int i = 0; i < n; i++) {
        w.add(Things.block(.00375, .024, .012, .009, .3, .1), Pose.at(.02 * i, .024, 0), false);
      }
      Things.run(w, .3);
      w.launch(first, 0, new Vec3(4 * .024, 0, 0), new Vec3(0, 0, -4));
      Things.run(w, 1.5);
      for (int i = 0; i < n; i++) {
        Quat q = w.pose(first + i, 0).rotation();
        assertThat(q.rotate(Vec3.UP).y()).as("domino %d", i).isLessThan(.8);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 40, 120})
  void nothingFastGoesThroughAThinPanel(double v) {
    try (Simulation w = Simulation.open(Things.setup(HZ, 0))) {
      w.add(Things.block(.0025, 1, 1, 0, 0, .8), Pose.IDENTITY, true);
      int ball = w.add(Things.ball(.02, .05, 0, .8), Pose.at(-1.047, 0, 0), false);
      w.launch(ball, 0, new Vec3(v, 0, 0), Vec3.ZERO);
      Things.run(w, 1.3 / v);
      assertThat(w.pose(ball, 0).position().x()).isLessThan(0);
      double e = .8 * Math.pow(v / 2, -.1);
      assertThat(w.velocity(ball, 0).x()).isCloseTo(-e * v, within(.002 * v));
      Contact c = Things.act(w).contacts().getFirst();
      assertThat(c.t()).isCloseTo((1.047 - .02 - .0025) / v, within(1e-4));
      assertThat(c.impulseNs()).isCloseTo((1 + e) * .05 * v, within(.002 * v));
    }
  }

  @Test
  void smallThingsTurnAsEasilyAsTheyShould() {
    try (Simulation w = Simulation.open(Things.setup(HZ, 0))) {
      int marble = w.add(Things.ball(.008, .0054, .2, .8), Pose.IDENTITY, false);
      int leaf = w.add(Things.block(.03, .0002, .045, .0006, .4, .1), Pose.at(1, 0, 0), false);
      w.torque(marble, 0, new Vec3(1e-6, 0, 0));
      w.torque(leaf, 0, new Vec3(1e-6, 0, 0));
      w.step();
      double marbleInertia = .4 * .0054 * .008 * .008;
      double leafInertia = .0006 / 3 * (.0002 * .0002 + .045 * .045);
      assertThat(w.spin(marble, 0).x() * HZ * marbleInertia).isCloseTo(1e-6, within(1e-9));
      assertThat(w.spin(leaf, 0).x() * HZ * leafInertia).isCloseTo(1e-6, within(1e-9));
    }
  }
}
