package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import cielo.scene.place.Acoustics;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Sky;
import cielo.scene.place.Standing;
import cielo.scene.place.Water;
import cielo.scene.take.Act;
import cielo.scene.take.Happening;
import cielo.world.WorldException;
import cielo.world.physics.Simulation.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetTest {
  private static Place place(Sky sky, Water water, Standing... standing) {
    return new Place(
        Things.SCENERY,
        List.of(standing),
        List.of(),
        sky,
        null,
        new KeyLight(Vec3.UP, Rgb.WHITE, .5),
        List.of(),
        0,
        Rgb.WHITE,
        1,
        water,
        new Acoustics(new double[3], 0, List.of()),
        Box.of(-9, 0, -9, 9, 9, 9),
        9.81,
        false);
  }

  private static final Sky OUT = new Sky.Open(Vec3.UP, 3, 0, Rgb.WHITE, Rgb.BLACK, 1);
  private static final Sky IN = new Sky.Plain(Rgb.WHITE, Rgb.WHITE);

  private static Standing floor() {
    return new Standing(
        "floor", Things.block(5, .5, 5, 0, .5, .2), Pose.at(0, -.5, 0), true, false);
  }

  @Test
  void fixedPiecesAreTheSetAndLooseOnesAreActors() {
    Standing painted =
        new Standing("poster", Things.block(9, 9, 9, 0, 1, 1), Pose.IDENTITY, false, false);
    Standing cup =
        new Standing("cup", Things.block(.05, .05, .05, .2, .5, .1), Pose.at(1, .3, 0), true, true);
    Standing shelf =
        new Standing("shelf", Things.block(.3, .1, .3, 8, .5, .2), Pose.at(1, .1, 0), true, false);
    Place place = place(IN, null, painted, floor(), cup, shelf);
    try (Simulation w = Simulation.open(Setup.of(place, 480, 5))) {
      assertThat(w.addSet(place)).containsExactly(0);
      int ball = w.add(Things.ball(.1, 1, .5, .3), Pose.at(-1, .5, 0), false);
      assertThat(ball).isEqualTo(1);
      Things.run(w, 1);
      Act act = Things.act(w);
      assertThat(w.pose(0, 0).position().y()).isCloseTo(.25, within(.001));
      assertThat(act.tracks()).hasSize(2);
      assertThat(act.contacts())
          .anySatisfy(c -> {
            assertThat(c.a()).isEqualTo(-1);
            assertThat(c.linkA()).isEqualTo(3); // the shelf
            assertThat(c.b()).isZero();
          });
      assertThat(w.touching(-1, ball)).isTrue();
      assertThat(w.touching(0, ball)).isFalse();
    }
  }

  @Test
  void roomsAreCalmSpaceIsEmptyAndOutdoorsIsNot() {
    assertThat(Setup.of(place(OUT, null), 480, 1).weather().windMs()).isEqualTo(1.5);
    assertThat(Setup.of(place(IN, null), 480, 1).weather().windMs()).isZero();
    Sky space = new Sky.Space(Vec3.UP, true, 1);
    assertThat(Setup.of(place(space, null), 480, 1).airKgM3()).isZero();
  }

  @Test
  void waterHasABed() {
    Water pond = new Water(Box.of(-5, -1, -5, 5, 0, 5), 0, 1, 0, Rgb.WHITE, 1);
    Place place = place(OUT, pond);
    try (Simulation w = Simulation.open(Setup.of(place, 480, 5))) {
      w.addSet(place);
      int stone = w.add(Things.ball(.1, 11, .5, .1), Pose.at(0, .5, 0), false);
      Things.run(w, 3);
      assertThat(w.pose(stone, 0).position().y()).isCloseTo(-.9, within(.002));
      assertThat(Things.act(w).happenings().getFirst().kind()).isEqualTo(Happening.Kind.SPLASH);
    }
  }

  @Test
  void ghostsPassThroughAndMasslessThingsCanBeCarried() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, 0);
      int wall = w.add(Things.block(.1, 1, 1, 0, .5, .2), Pose.at(1, 1, 0), true);
      int ball = w.add(Things.ball(.1, 1, .5, .3), Pose.at(0, .1, 0), false);
      w.collide(wall, false);
      w.launch(ball, 0, new Vec3(4, 0, 0), new Vec3(0, 0, -40));
      Things.run(w, .6);
      assertThat(w.pose(ball, 0).position().x()).isGreaterThan(1.5);
      w.collide(wall, true);
      w.kinematic(wall, 0, true);
      for (int k = 1; k <= 480; k++) {
        w.carry(wall, 0, Pose.at(1 + k / 80.0, 1, 0));
        w.step();
      }
      assertThat(w.pose(wall, 0).position().x()).isCloseTo(7, within(1e-4));
      assertThat(w.pose(ball, 0).position().x()).isGreaterThan(7.1);
      assertThat(Things.act(w).track(wall, 0).poseAt(1.1).position().x()).isCloseTo(4, within(.01));
    }
  }

  @Test
  void whatStandsInsideSomethingIsReported() {
    try (Simulation w = Things.world(480)) {
      int floor = Things.floor(w, .5, 0);
      int box = w.add(Things.block(.1, .1, .1, 1, .5, 0), Pose.at(0, .06, 0), false);
      Things.run(w, .1);
      assertThat(w.worstOverlap().depthM()).isCloseTo(.04, within(.003));
      assertThat(w.worstOverlap().actorA()).isEqualTo(floor);
      assertThat(w.worstOverlap().actorB()).isEqualTo(box);
    }
  }

  @Test
  void mistakesAreNamed() {
    assertThatThrownBy(() -> Things.world(100))
        .isInstanceOf(WorldException.class)
        .hasMessageContaining("multiple of 240");
    try (Simulation w = Things.world(480)) {
      int floor = Things.floor(w, .5, 0);
      assertThatThrownBy(() -> w.launch(floor, 0, Vec3.X, Vec3.ZERO))
          .isInstanceOf(WorldException.class);
      assertThatThrownBy(() -> w.pose(floor, 3)).isInstanceOf(WorldException.class);
      assertThatThrownBy(() -> w.pose(9, 0)).isInstanceOf(WorldException.class);
      assertThatThrownBy(() -> w.carry(floor, 0, Pose.IDENTITY)).hasMessageContaining("kinematic");
      assertThatThrownBy(() -> w.shatter(floor, 0, 1)).hasMessageContaining("fracture");
      try (Simulation other = Things.world(480)) {
        byte[] state = other.save();
        assertThatThrownBy(() -> w.restore(state)).hasMessageContaining("same world");
      }
    }
  }
}
