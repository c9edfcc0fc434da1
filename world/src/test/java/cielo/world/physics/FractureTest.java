package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Fracture;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Solid;
import cielo.scene.take.Act;
import cielo.scene.take.Happening;
import cielo.scene.take.Track;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractureTest {
  private static final Material GLASS = Things.stuff("glass", 2500, .3, .3);

  /** A pane of 0.6 x 0.6 x 0.02 m, its middle at the origin, in nine pieces. */
  static Model pane(double kg, double limit) {
    List<Link> pieces = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Pose at = Pose.at(.2 * (i % 3 - 1), .2 * (i / 3 - 1), 0);
      pieces.add(Things.link(new Solid.Block(.0995, .0995, .01), at, 1, GLASS));
    }
    Model m = Things.model(new Solid.Block(.3, .3, .01), GLASS, kg);
    return m.withFractures(List.of(new Fracture(0, limit, pieces)));
  }

  @Test
  void momentumIsKeptWhenAFloatingPaneBreaks() {
    try (Simulation w = Simulation.open(Things.setup(480, 0))) {
      int pane = w.add(pane(9, 1), Pose.IDENTITY, false);
      int ball = w.add(Things.ball(.1, 4, .3, .3), Pose.at(.05, .03, -1), false);
      w.launch(ball, 0, new Vec3(0, 0, 6), Vec3.ZERO);
      Things.run(w, .4);
      Vec3 p = w.centreVelocity(ball, 0).times(4);
      for (int i = 0; i < 9; i++) {
        p = p.plus(w.centreVelocity(pane, 1000 + i));
      }
      assertThat(p.distance(new Vec3(0, 0, 24))).isLessThan(1e-4);
      assertThat(w.centreVelocity(ball, 0).z()).isGreaterThan(3);
      assertThat(w.pose(ball, 0).position().z()).isGreaterThan(.2);
    }
  }

  @Test
  void theTrackChangesFromTheWholeToItsPieces() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, .3);
      int pane = w.add(pane(9, 2), new Pose(new Vec3(0, 2, 0), upright()), false);
      w.launch(pane, 0, Vec3.ZERO, Vec3.ZERO);
      Things.run(w, 1.5);
      Act act = Things.act(w);
      Happening broke =
          act.happenings().stream()
              .filter(h -> h.kind() == Happening.Kind.BREAK)
              .findFirst()
              .orElseThrow();
      double fall = Math.sqrt(2 * (2 - .01) / 9.81);
      assertThat(broke.t()).isCloseTo(fall, within(.003));
      assertThat(broke.name()).isEqualTo("glass");
      Track whole = act.track(pane, 0);
      assertThat(whole.to()).isEqualTo(broke.t());
      assertThat(whole.shownAt(fall - .02)).isTrue();
      assertThat(whole.shownAt(fall + .02)).isFalse();
      for (int i = 0; i < 9; i++) {
        Track piece = act.track(pane, 1000 + i);
        assertThat(piece.from()).isEqualTo(broke.t());
        Vec3 start = piece.poseAt(broke.t() + 1e-4).position();
        Vec3 end = whole.poseAt(broke.t() - 1e-4).position();
        assertThat(start.distance(end)).isLessThan(.32);
        assertThat(piece.poseAt(1.4).position().y()).isBetween(-.002, .6);
      }
    }
  }

  @Test
  void aBallGoesThroughAFixedPaneThatBreaks() {
    try (Simulation w = Things.world(480)) {
      int pane = w.add(pane(9, 1), Pose.at(0, 1, 0), true);
      int ball = w.add(Things.ball(.1, 4, .3, .3), Pose.at(0, 1, -1), false);
      w.launch(ball, 0, new Vec3(0, 0, 8), Vec3.ZERO);
      Things.run(w, .3);
      assertThat(w.pose(ball, 0).position().z()).isGreaterThan(.4);
      double pieces = 0;
      for (int i = 0; i < 9; i++) {
        pieces += w.centreVelocity(pane, 1000 + i).z();
      }
      // what the ball lost, and the limit that the frame took
      assertThat(pieces).isCloseTo(4 * (8 - w.centreVelocity(ball, 0).z()), within(1.1));
    }
  }

  private static cielo.scene.geometry.Quat upright() {
    return cielo.scene.geometry.Quat.about(Vec3.X, Math.PI / 2);
  }

  @Test
  void aSoftLandingBreaksNothing() {
    try (Simulation w = Things.world(480)) {
      Things.floor(w, .5, .1);
      w.add(pane(9, 20), new Pose(new Vec3(0, .05, 0), upright()), false);
      Things.run(w, 1);
      assertThat(Things.act(w).happenings()).isEmpty();
    }
  }

  @Test
  void aBrokenWorldIsSavedAndRestoredAcrossTheBreak() {
    byte[] before;
    byte[] broken;
    byte[] end;
    try (Simulation w = scene()) {
      Things.run(w, .3);
      before = w.save();
      Things.run(w, .7);
      broken = w.save();
      Things.run(w, .5);
      end = w.save();
      long hash = Fingerprint.of(Things.act(w));
      assertThat(Things.act(w).happenings()).isNotEmpty();
      w.restore(before);
      Things.run(w, 1.2);
      assertThat(w.save()).isEqualTo(end);
      assertThat(Fingerprint.of(Things.act(w))).isEqualTo(hash);
    }
    try (Simulation fresh = scene()) {
      fresh.restore(broken);
      Things.run(fresh, .5);
      assertThat(fresh.save()).isEqualTo(end);
    }
  }

  private static Simulation scene() {
    Simulation w = Things.world(480);
    Things.floor(w, .5, .3);
    w.add(
        pane(9, 2),
        new Pose(new Vec3(0, 1.5, 0), cielo.scene.geometry.Quat.about(Vec3.X, 1)),
        false);
    w.add(Things.ball(.1, 1, .3, .3), Pose.at(0, 3, 0), false);
    return w;
  }

  @Test
  void shatterAndExplodeBreakOnDemand() {
    try (Simulation w = Simulation.open(Things.setup(480, 0))) {
      int a = w.add(pane(9, 2), Pose.IDENTITY, false);
      int b = w.add(pane(9, 2), Pose.at(0, 0, 5), false);
      int ball = w.add(Things.ball(.1, 1, .3, .3), Pose.at(0, 0, 4), false);
      w.step();
      w.shatter(a, 0, 4);
      w.explode(new Vec3(0, 0, 3), 1e6, 4);
      Things.run(w, .5);
      assertThat(w.velocity(ball, 0).z()).isGreaterThan(1);
      Act act = Things.act(w);
      assertThat(act.track(a, 0).to()).isLessThan(1);
      assertThat(act.track(b, 0).to()).isLessThan(1);
      assertThat(act.happenings().stream().map(Happening::kind))
          .contains(Happening.Kind.EXPLOSION, Happening.Kind.BREAK);
    }
  }
}
