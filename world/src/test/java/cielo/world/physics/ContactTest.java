package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Placed;
import cielo.scene.shape.Solid;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Rub;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactTest {
  @Test
  void bouncesAreListedOnceEachAtTheirTimes() {
    try (Simulation w = Things.world(480)) {
      int floor = Things.floor(w, .5, .7);
      int ball = w.add(Things.ball(.1, 1, .5, .7), Pose.at(0, .3, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, 3);
      List<Contact> c = Things.act(w).contacts();
      double t = Math.sqrt(2 * .2 / 9.81);
      double v = Math.sqrt(2 * .2 * 9.81);
      for (int i = 0; i < 6; i++) {
        assertThat(c.get(i).t()).as("bounce %d", i).isCloseTo(t, within(.006));
        assertThat(c.get(i).impulseNs()).isCloseTo(1.7 * v, within(.05 * v));
        assertThat(c.get(i).a()).isEqualTo(floor);
        assertThat(c.get(i).b()).isEqualTo(ball);
        assertThat(c.get(i).normal().y()).isGreaterThan(.999);
        v *= .7;
        t += 2 * v / 9.81;
      }
      assertThat(c.size()).isLessThan(16);
      assertThat(w.touching(floor, ball)).isTrue();
      assertThat(w.touching(ball, -1)).isFalse();
    }
  }

  @Test
  void theTrackNeverSinksIntoTheFloorAndFollowsTheBounce() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, .8);
      int ball = w.add(Things.ball(.1, 1, .5, .8), Pose.at(0, 2.1, 0), false);
      w.launch(ball, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, 2.2);
      Act act = Things.act(w);
      Track t = act.track(ball, 0);
      double hit = Math.sqrt(4 / 9.81);
      double up = act.contacts().getFirst().closingMs() * .8 * Math.pow(6.264 / 2, -.1);
      for (double s = 0; s < 1.2; s += .0007) {
        double d = s - hit;
        double y = s < hit ? 2.1 - 4.905 * s * s : .1 + up * d - 4.905 * d * d;
        assertThat(t.poseAt(s).position().y()).as("t = %f", s).isCloseTo(y, within(.012));
        assertThat(t.poseAt(s).position().y()).isGreaterThan(.0975);
      }
    }
  }

  @Test
  void aBoxAtRestIsSilent() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, .4);
      w.add(Things.block(.2, .1, .15, 3, .5, .4), Pose.at(0, .1, 0), false);
      Things.run(w, 3);
      assertThat(Things.act(w).contacts()).isEmpty();
      assertThat(Things.act(w).rubs()).isEmpty();
    }
  }

  @Test
  void aThingOfManyHullsWithAnUnevenBaseComesToRest() {
    Material meat = Things.stuff("meat", 1000, .6, .1);
    Dice dice = Dice.of(5, "hulls");
    List<Placed> parts = new ArrayList<>();
    for (int k = 0; k < 6; k++) {
      float[] p = new float[24];
      for (int i = 0; i < 8; i++) {
        double half = dice.between(.015, .03);
        p[3 * i] = (float) ((i & 1) == 0 ? -half : half);
        p[3 * i + 1] = (float) (i < 4 ? dice.between(0, .002) : .03);
        p[3 * i + 2] = (float) ((i & 2) == 0 ? -half : half);
      }
      Pose at = Pose.at(.04 * (k % 3) - .04, 0, .05 * (k / 3) - .025);
      parts.add(new Placed(new Solid.Hull(p), at, meat));
    }
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .6, .1);
      int steak = w.add(Things.model(parts, .4), Pose.at(0, .0005, 0), false);
      Things.run(w, 1);
      double fastest = 0;
      for (int k = 0; k < 480; k++) {
        w.step();
        fastest = Math.max(fastest, w.velocity(steak, 0).length());
      }
      assertThat(fastest).isLessThan(.002);
      assertThat(Things.act(w).contacts().stream().filter(c -> c.t() > 1)).isEmpty();
    }
  }

  @Test
  void slidingAndRollingAreMeasured() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .2, 0);
      int ball = w.add(Things.ball(.11, 6, .2, 0), Pose.at(0, .11, 0), false);
      Things.run(w, .1);
      w.launch(ball, 0, new Vec3(4, 0, 0), Vec3.ZERO);
      Things.run(w, 2);
      List<Rub> rubs = Things.act(w).rubs();
      assertThat(rubs).hasSize(2);
      assertThat(rubs.get(0).kind()).isEqualTo(Rub.Kind.SLIDE);
      assertThat(rubs.get(0).from()).isCloseTo(.1, within(.02));
      assertThat(rubs.get(1).kind()).isEqualTo(Rub.Kind.ROLL);
      assertThat(rubs.get(1).from()).isBetween(.45, .68);
      float[] s = rubs.get(1).samples();
      int mid = s.length / Rub.STRIDE / 2 * Rub.STRIDE;
      assertThat(s[mid]).isCloseTo(2.857f, within(.02f));
      assertThat(s[mid + 1]).isCloseTo(6 * 9.81f, within(.5f));
      assertThat(s[mid + 3]).isCloseTo(0, within(.002f));
    }
  }

  @Test
  void rollingResistanceStopsABall() {
    try (Simulation w = Things.world(480)) {
      Material felt = Things.stuff("felt", 1000, .5, 0, .05);
      w.add(Things.model(new Solid.Block(50, 1, 50), felt, 0), Pose.at(0, -1, 0), true);
      int ball = w.add(Things.ball(.1, 4.19, .5, 0), Pose.at(0, .1, 0), false);
      w.launch(ball, 0, new Vec3(1, 0, 0), new Vec3(0, 0, -10));
      Things.run(w, 5);
      double a = .05 * 9.81 / 1.4;
      assertThat(w.pose(ball, 0).position().x()).isCloseTo(1 / (2 * a), within(.05));
      assertThat(w.velocity(ball, 0).length()).isLessThan(.003);
    }
  }

  @Test
  void eachSolidOfACompoundHasItsOwnMaterial() {
    Material rubber = Things.stuff("rubber", 1100, .9, .1);
    Material ice = Things.stuff("ice", 917, .03, .1);
    Model dumbbell =
        Things.model(
            List.of(
                new Placed(new Solid.Ball(.1), Pose.at(-.4, 0, 0), ice),
                new Placed(new Solid.Capsule(.3, .02), sideways(), ice),
                new Placed(new Solid.Ball(.1), Pose.at(.4, 0, 0), rubber)),
            5);
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .9, .1);
      w.add(dumbbell, new Pose(new Vec3(0, .6, 0), Quat.about(Vec3.Z, .3)), false);
      Things.run(w, 1.5);
      List<Contact> c = Things.act(w).contacts();
      assertThat(c.getFirst().materialB()).isEqualTo("ice");
      assertThat(c.getFirst().at().x()).isNegative();
      assertThat(c.stream().map(Contact::materialB)).contains("rubber");
      assertThat(c.stream().filter(k -> k.materialB().equals("rubber")))
          .allSatisfy(k -> assertThat(k.at().x()).isPositive());
    }
  }

  private static Pose sideways() {
    return new Pose(Vec3.ZERO, Quat.about(Vec3.Z, Math.PI / 2));
  }

  @Test
  void aCompoundTurnsAboutItsCentreOfMass() {
    Material iron = Things.stuff("iron", 7800, .5, 0);
    Material wood = Things.stuff("wood", 700, .5, 0);
    Model hammer =
        Things.model(
            List.of(
                new Placed(new Solid.Block(.05, .04, .1), Pose.at(0, .16, 0), iron),
                new Placed(new Solid.Capsule(.15, .015), Pose.IDENTITY, wood)),
            12.638);
    try (Simulation w = Things.world(480)) {
      int h = w.add(hammer, Pose.at(0, 2, 0), false);
      assertThat(w.centre(h, 0).y() - 2).isCloseTo(.158, within(1e-3));
      w.launch(h, 0, new Vec3(1, 3, 0), new Vec3(0, 0, 6));
      Things.run(w, .5);
      Vec3 theory = new Vec3(.5, 2.158 + 1.5 - 4.905 * .25, 0);
      assertThat(w.centre(h, 0).distance(theory)).isLessThan(2e-4);
      Vec3 arm = w.pose(h, 0).position().minus(w.centre(h, 0));
      Vec3 v = w.centreVelocity(h, 0).plus(w.spin(h, 0).cross(arm));
      assertThat(w.velocity(h, 0).distance(v)).isLessThan(1e-5);
    }
  }

  @Test
  void aBallRollsDownAMeshWithoutRattling() {
    int n = 41;
    float[] x = new float[n * n];
    float[] y = new float[n * n];
    float[] z = new float[n * n];
    int[] index = new int[(n - 1) * (n - 1) * 6];
    int k = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        x[i * n + j] = 4f * j / (n - 1) - 2;
        z[i * n + j] = 4f * i / (n - 1) - 2;
        y[i * n + j] = .1f * x[i * n + j];
        if (i < n - 1 && j < n - 1) {
          int a = i * n + j;
          for (int v : new int[] {a, a + n, a + 1, a + 1, a + n, a + n + 1}) {
            index[k++] = v;
          }
        }
      }
    }
    float[] zero = new float[n * n];
    Mesh mesh = new Mesh(x, y, z, zero, zero, zero, zero, zero, index);
    try (Simulation w = Things.world(480)) {
      w.add(
          Things.model(new Solid.Shell(mesh), Things.stuff("stone", 2000, .6, .2), 0),
          Pose.IDENTITY,
          true);
      int ball = w.add(Things.ball(.1, 2, .6, .2), Pose.at(1.5, .2505, 0), false);
      Things.run(w, 2);
      double g = 9.81 * 5 / 7 * .1 / (1 + .01);
      assertThat(1.5 - w.pose(ball, 0).position().x()).isCloseTo(g * 2, within(.05));
      assertThat(Things.act(w).contacts().size()).isLessThan(4);
    }
  }

  @Test
  void terrainCarriesAtItsHeights() {
    int n = 33;
    float[] h = new float[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        h[i * n + j] = .2f * j / (n - 1) + .5f * i / (n - 1); // rises with x and z
      }
    }
    try (Simulation w = Things.world(480)) {
      w.add(
          Things.model(new Solid.Terrain(n, 8, h), Things.stuff("soil", 1500, .9, 0, .3), 0),
          Pose.at(0, 1, 0),
          true);
      int box = w.add(Things.block(.1, .1, .1, 2, .9, 0), Pose.at(2, 1.7, 1), false);
      Things.run(w, 1.5);
      Vec3 p = w.pose(box, 0).position();
      double ground = 1 + .2 * (p.x() + 4) / 8 + .5 * (p.z() + 4) / 8;
      assertThat(p.y() - ground).isCloseTo(.1, within(.005));
    }
  }
}
