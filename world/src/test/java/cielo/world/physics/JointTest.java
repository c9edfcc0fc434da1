package cielo.world.physics;

import static cielo.world.physics.Things.G;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Solid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointTest {
  private static final Material WOOD = Things.stuff("wood", 600, .3, 0);

  @ParameterizedTest
  @CsvSource({"10, .0002, .1", "60, .008, 5"})
  void aPendulumKeepsTime(double degrees, double periodError, double degreesLost) {
    double a = Math.toRadians(degrees);
    double r = .05;
    // the bob hangs at its amplitude in its rest pose, so the hinge's zero is there
    Vec3 bob = new Vec3(Math.sin(a), 3 - Math.cos(a), 0);
    try (Simulation w = Things.world(480)) {
      Link link = Things.link(new Solid.Ball(r), Pose.at(bob), 1, Things.stuff("s", 1910, 0, 0));
      Joint hinge = new Joint.Hinge(-1, 0, new Vec3(0, 3, 0), Vec3.Z, -Math.PI, Math.PI, 0);
      int p = w.add(Things.jointed(List.of(link), List.of(hinge)), Pose.IDENTITY, false);
      List<Double> crossings = new ArrayList<>();
      double before = bob.x();
      double top = 0;
      while (w.time() < 20) {
        w.step();
        Vec3 at = w.pose(p, 0).position();
        if (before > 0 && at.x() <= 0) {
          crossings.add(w.time() - at.x() / (at.x() - before) / 480);
        }
        before = at.x();
        top = w.time() > 18 ? Math.max(top, Math.abs(Math.atan2(at.x(), 3 - at.y()))) : top;
      }
      double period = (crossings.getLast() - crossings.getFirst()) / (crossings.size() - 1);
      double theory = 2 * Math.PI * Math.sqrt((1 + .4 * r * r) / G) / agm(1, Math.cos(a / 2));
      assertThat(period / theory).isCloseTo(1, within(periodError));
      assertThat(Math.toDegrees(top)).isCloseTo(degrees, within(degreesLost));
    }
  }

  private static double agm(double a, double b) {
    for (int i = 0; i < 30; i++) {
      double t = (a + b) / 2;
      b = Math.sqrt(a * b);
      a = t;
    }
    return a;
  }

  private static Simulation door(double friction, double min, double max) {
    Simulation w = Things.world(480);
    Link leaf = Things.link(new Solid.Block(.4, 1, .02), Pose.at(.4, 1, 0), 20, WOOD);
    Joint hinge = new Joint.Hinge(-1, 0, new Vec3(0, 1, 0), Vec3.UP, min, max, friction);
    w.add(Things.jointed(List.of(leaf), List.of(hinge)), Pose.IDENTITY, false);
    return w;
  }

  @Test
  void frictionStopsADoor() {
    try (Simulation w = door(3, -1.5, 1.5)) {
      w.launch(0, 0, new Vec3(0, 0, -1.2 * .4), new Vec3(0, 1.2, 0));
      double inertia = 20 * (.64 + .0016) / 12 + 20 * .16;
      Things.run(w, 4);
      assertThat(w.joint(0, 0)).isCloseTo(.5 * inertia * 1.44 / 3, within(.01));
    }
  }

  @Test
  void limitsStopADoor() {
    try (Simulation w = door(0, -.2, .5)) {
      w.launch(0, 0, new Vec3(0, 0, -1.2 * .4), new Vec3(0, 1.2, 0));
      double most = 0;
      for (int k = 0; k < 960; k++) {
        w.step();
        most = Math.max(most, w.joint(0, 0));
      }
      assertThat(most).isCloseTo(.5, within(.01));
    }
  }

  @Test
  void motorsTurnToAnAngleAndKeepASpeed() {
    try (Simulation w = door(0, -3, 3)) {
      w.motor(0, 0, new Motor.Angle(-.5, 1, 1, 1000));
      Things.run(w, 3);
      assertThat(w.joint(0, 0)).isCloseTo(-.5, within(.01));
      w.motor(0, 0, new Motor.Velocity(.7, 1000));
      Things.run(w, 1);
      assertThat(w.spin(0, 0).y()).isCloseTo(.7, within(.001));
      w.motor(0, 0, new Motor.Off());
    }
  }

  @Test
  void aSliderLiftsItsLoad() {
    try (Simulation w = Things.world(480)) {
      Link table = Things.link(new Solid.Block(.5, .05, .5), Pose.at(0, 1, 0), 10, WOOD);
      Joint slider = new Joint.Slider(-1, 0, new Vec3(0, 1, 0), Vec3.UP, 0, 2, 0);
      int lift = w.add(Things.jointed(List.of(table), List.of(slider)), Pose.IDENTITY, false);
      w.motor(lift, 0, new Motor.Velocity(.5, 500));
      int load = w.add(Things.block(.1, .1, .1, 5, .5, 0), Pose.at(0, 1.15, 0), false);
      Things.run(w, 3);
      assertThat(w.joint(lift, 0)).isCloseTo(1.5, within(.01));
      double gap = w.pose(load, 0).position().y() - w.pose(lift, 0).position().y();
      assertThat(gap).isCloseTo(.15, within(.002));
    }
  }

  @Test
  void aConeHoldsALampWithinItsAngle() {
    try (Simulation w = Things.world(480)) {
      Link lamp = Things.link(new Solid.Block(.05, .2, .05), Pose.at(0, 2.8, 0), 2, WOOD);
      Joint cone = new Joint.Cone(-1, 0, new Vec3(0, 3, 0), Vec3.UP, .3);
      int l = w.add(Things.jointed(List.of(lamp), List.of(cone)), Pose.IDENTITY, false);
      w.launch(l, 0, new Vec3(2, 0, 0), Vec3.ZERO);
      double most = 0;
      for (int k = 0; k < 960; k++) {
        w.step();
        Vec3 up = w.pose(l, 0).rotation().rotate(Vec3.UP);
        most = Math.max(most, Math.acos(Math.min(1, up.y())));
      }
      assertThat(most).isBetween(.29, .31);
    }
  }

  @Test
  void aDistanceJointIsARodOrACord() {
    try (Simulation w = Things.world(480)) {
      Link seat = Things.link(new Solid.Block(.25, .02, .12), Pose.at(0, 1, 0), 3, WOOD);
      List<Joint> chains = new ArrayList<>();
      for (double x : new double[] {-.25, .25}) {
        chains.add(new Joint.Distance(-1, 0, new Vec3(x, 3, 0), new Vec3(x, 1, 0), 2, 2));
      }
      int s = w.add(Things.jointed(List.of(seat), chains), Pose.IDENTITY, false);
      w.launch(s, 0, new Vec3(0, 0, 2), Vec3.ZERO);
      for (int k = 0; k < 1440; k++) {
        w.step();
        Pose p = w.pose(s, 0);
        assertThat(p.apply(new Vec3(.25, 0, 0)).distance(new Vec3(.25, 3, 0)))
            .isCloseTo(2, within(.003));
      }
    }
  }

  @Test
  void aWeldHoldsUntilABlowPassesItsLimit() {
    for (double limit : new double[] {.5, 1e9}) {
      try (Simulation w = Things.world(480)) {
        Things.floor(w, .5, 0);
        Link head = Things.link(new Solid.Block(.1, .1, .1), Pose.at(0, .1, 0), 2, WOOD);
        Link tail = Things.link(new Solid.Block(.02, .02, .3), Pose.at(0, .1, .4), 1, WOOD);
        Joint weld = new Joint.Weld(0, 1, new Vec3(0, .1, .1), limit);
        int m =
            w.add(
                Things.jointed(List.of(head, tail), List.of(weld)),
                new Pose(new Vec3(0, 1.5, 0), Quat.about(Vec3.X, 1)),
                false);
        Things.run(w, 2);
        double apart = w.pose(m, 0).apply(new Vec3(0, 0, .4)).distance(w.pose(m, 1).position());
        if (limit < 1) {
          assertThat(apart).isGreaterThan(.02);
          assertThat(Things.act(w).happenings()).isNotEmpty();
        } else {
          assertThat(apart).isLessThan(.003);
          assertThat(Things.act(w).happenings()).isEmpty();
        }
      }
    }
  }

  @Test
  void jointedLinksDoNotCollide() {
    try (Simulation w = Things.world(480)) {
      Link a = Things.link(new Solid.Block(.2, .2, .2), Pose.at(0, 0, 0), 0, WOOD);
      Link b = Things.link(new Solid.Block(.2, .2, .2), Pose.at(.1, 0, 0), 1, WOOD);
      Joint weld = new Joint.Weld(0, 1, Vec3.ZERO, 1e9);
      int m = w.add(Things.jointed(List.of(a, b), List.of(weld)), Pose.IDENTITY, false);
      Things.run(w, .5);
      assertThat(w.pose(m, 1).position().distance(new Vec3(.1, 0, 0))).isLessThan(1e-3);
    }
  }

  @Test
  void aCarriedLinkArrivesOnTimeAndPushes() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, 0);
      int pusher = w.add(Things.block(.1, .1, .1, 1, .5, 0), Pose.at(-.5, .11, 0), false);
      int box = w.add(Things.block(.1, .1, .1, 1, .5, 0), Pose.at(0, .1, 0), false);
      w.kinematic(pusher, 0, true);
      for (int k = 1; k <= 480; k++) {
        Pose next = Pose.at(-.5 + k / 480.0, .11, 0);
        w.carry(pusher, 0, next);
        w.step();
        assertThat(w.pose(pusher, 0).position().distance(next.position())).isLessThan(1e-5);
      }
      assertThat(w.pose(box, 0).position().x()).isCloseTo(.7, within(.02));
      w.step();
      w.step();
      assertThat(w.velocity(pusher, 0)).isEqualTo(Vec3.ZERO);
      w.kinematic(pusher, 0, false);
      Things.run(w, .5);
      assertThat(w.pose(pusher, 0).position().y()).isCloseTo(.1, within(.001));
    }
  }
}
