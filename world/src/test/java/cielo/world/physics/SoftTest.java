package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.place.Weather;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import cielo.scene.take.SoftTrack;
import cielo.world.physics.Simulation.Setup;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoftTest {
  private static final Material CLOTH = Things.stuff("fabric", 300, .5, 0);
  private static final Material HEMP = Things.stuff("rope", 900, .5, 0);

  private static Model soft(List<Link> links, Soft soft) {
    return new Model(
        "soft",
        links,
        List.of(),
        List.of(soft),
        List.of(),
        List.of(),
        List.of(),
        Box.of(-1, -1, -1, 1, 1, 1),
        Model.Stands.FLOOR,
        0);
  }

  private static Simulation windy(double ms) {
    return Simulation.open(
        new Setup(480, 9.81, new Weather(Weather.Kind.CLEAR, ms, 0), null, 10, 2, 3));
  }

  @ParameterizedTest
  @ValueSource(doubles = {.2, 2, 20})
  void aRopeHoldsLightAndHeavyLoads(double kg) {
    try (Simulation w = Things.world(480)) {
      Link load = Things.link(new Solid.Ball(.05), Pose.at(2, 3, 0), kg, HEMP);
      Soft.Rope rope =
          new Soft.Rope("rope", -1, new Vec3(0, 3, 0), 0, new Vec3(2, 3, 0), 2, .01, 20, HEMP);
      int r = w.add(soft(List.of(load), rope), Pose.IDENTITY, false);
      double most = 0;
      for (int k = 0; k < 4 * 480; k++) {
        w.step();
        most = Math.max(most, w.pose(r, 0).position().distance(new Vec3(0, 3, 0)));
      }
      assertThat(most / 2 - 1).isLessThan(.004);
      SoftTrack t = Things.act(w).softs().getFirst();
      assertThat(t.vertices()).isEqualTo(21);
      float[] p = new float[63];
      t.at(3.9, p);
      double length = 0;
      for (int i = 0; i < 20; i++) {
        length +=
            new Vec3(p[3 * i], p[3 * i + 1], p[3 * i + 2])
                .distance(new Vec3(p[3 * i + 3], p[3 * i + 4], p[3 * i + 5]));
      }
      assertThat(length).isCloseTo(2, within(.06));
      assertThat(new Vec3(p[0], p[1], p[2]).distance(new Vec3(0, 3, 0))).isLessThan(.02);
    }
  }

  @Test
  void aSlackRopeSagsBetweenTwoPoints() {
    try (Simulation w = Things.world(480)) {
      Soft.Rope rope =
          new Soft.Rope(
              "rope", -1, new Vec3(-.5, 2, 0), -1, new Vec3(.5, 2, 0), 1.4, .008, 16, HEMP);
      w.add(soft(List.of(), rope), Pose.IDENTITY, false);
      Things.run(w, 3);
      SoftTrack t = Things.act(w).softs().getFirst();
      float[] p = new float[51];
      t.at(0, p);
      assertThat(p[48]).isCloseTo(.5f, within(.001f));
      t.at(2.9, p);
      // a catenary of length 1.4 over 1 m hangs 0.43 m
      assertThat(2 - p[25]).isCloseTo(.43f, within(.02f));
    }
  }

  @Test
  void aLooseRopeFallsAndLies() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, 0);
      Soft.Rope rope =
          new Soft.Rope("rope", -2, new Vec3(0, 1, 0), -2, new Vec3(1, 1, 0), 1, .01, 12, HEMP);
      w.add(soft(List.of(), rope), Pose.IDENTITY, false);
      Things.run(w, 2);
      float[] p = new float[39];
      Things.act(w).softs().getFirst().at(2, p);
      for (int i = 0; i < 13; i++) {
        assertThat(p[3 * i + 1]).isBetween(.005f, .03f);
      }
    }
  }

  @Test
  void aClothLiesOnABall() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, 0);
      w.add(Things.ball(.3, 5, .5, 0), Pose.at(0, .3, 0), true);
      Soft.Sheet sheet =
          new Soft.Sheet(
              "cloth",
              new Pose(new Vec3(0, .8, -.6), Quat.about(Vec3.X, -Math.PI / 2)),
              1.2,
              1.2,
              21,
              21,
              .2,
              List.of(),
              CLOTH);
      w.add(soft(List.of(), sheet), Pose.IDENTITY, false);
      Things.run(w, 2.5);
      SoftTrack t = Things.act(w).softs().getFirst();
      float[] p = new float[3 * 441];
      t.at(0, p);
      assertThat(p[1]).isCloseTo(.8f, within(.001f));
      t.at(2.5, p);
      double nearest = 9;
      double lowest = 9;
      for (int i = 0; i < 441; i++) {
        nearest = Math.min(nearest, new Vec3(p[3 * i], p[3 * i + 1] - .3, p[3 * i + 2]).length());
        lowest = Math.min(lowest, p[3 * i + 1]);
      }
      assertThat(nearest).isCloseTo(.305, within(.003));
      assertThat(lowest).isBetween(-.001, .3);
    }
  }

  static Soft.Sheet flag(int nx, int ny) {
    return new Soft.Sheet(
        "flag",
        Pose.at(.75, 3, 0),
        1.5,
        1,
        nx,
        ny,
        .13,
        IntStream.range(0, ny).mapToObj(j -> j * nx).toList(),
        CLOTH);
  }

  @ParameterizedTest
  @CsvSource({"0, -.1, .5", "4, .6, 1.5", "10, 1.2, 1.53"})
  void aFlagHangsOutInWind(double wind, double from, double to) {
    try (Simulation w = windy(wind)) {
      w.add(soft(List.of(), flag(19, 13)), Pose.IDENTITY, false);
      Things.run(w, 5);
      SoftTrack t = Things.act(w).softs().getFirst();
      float[] p = new float[3 * 19 * 13];
      double out = 0;
      int n = 0;
      for (double s = 3; s < 5; s += .05) {
        t.at(s, p);
        out += p[3 * (6 * 19 + 18)];
        n++;
        assertThat(p[0]).isCloseTo(0f, within(.001f));
      }
      assertThat(out / n).isBetween(from, to);
    }
  }

  @Test
  void pinsFollowTheLinkThatCarriesThem() {
    try (Simulation w = windy(2)) {
      Link pole = Things.link(new Solid.Capsule(1, .02), Pose.at(0, 2, 0), 2, CLOTH);
      int f = w.add(soft(List.of(pole), flag(10, 7)), Pose.IDENTITY, false);
      w.kinematic(f, 0, true);
      for (int k = 1; k <= 480; k++) {
        w.carry(f, 0, new Pose(new Vec3(0, 2, k / 480.0), Quat.yaw(k / 480.0)));
        w.step();
      }
      float[] p = new float[210];
      Things.act(w).softs().getFirst().at(1, p);
      assertThat(new Vec3(p[0], p[1], p[2]).distance(new Vec3(0, 3, 1))).isLessThan(.005);
    }
  }

  @Test
  void softPiecesAreSavedBitForBit() {
    try (Simulation w = windy(5)) {
      w.add(soft(List.of(), flag(10, 7)), Pose.IDENTITY, false);
      Things.run(w, .5);
      byte[] s = w.save();
      Things.run(w, .5);
      byte[] end = w.save();
      var first = Things.act(w).softs().getFirst().values();
      w.restore(s);
      Things.run(w, .5);
      assertThat(w.save()).isEqualTo(end);
      assertThat(Things.act(w).softs().getFirst().values()).isEqualTo(first);
    }
  }
}
