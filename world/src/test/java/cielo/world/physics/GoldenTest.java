package cielo.world.physics;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.place.Water;
import cielo.scene.place.Weather;
import cielo.scene.shape.Joint;
import cielo.scene.shape.Link;
import cielo.scene.shape.Model;
import cielo.scene.shape.Soft;
import cielo.scene.shape.Solid;
import cielo.scene.take.Act;
import cielo.scene.take.Happening;
import cielo.world.physics.Simulation.Setup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One world with a bit of everything; its bits are the program's promise. */
class GoldenTest {
  /*
   * Changes only when the physics of the world is changed on purpose. Then say so in the log and put
   * the new number here.
   */
  private static final long GOLDEN = -1069519139624116424L;

  private static final Material WOOD = Things.stuff("wood", 600, .4, .3, .01);

  private static Simulation everything() {
    Water pond = new Water(Box.of(3, -2, -4, 12, 0, 4), .2, 3, .5, Rgb.WHITE, 2);
    Simulation w =
        Simulation.open(
            new Setup(480, 9.81, new Weather(Weather.Kind.CLEAR, 4, .3), pond, 10, 2, 11));
    w.add(Things.block(3, 1, 4, 0, .5, .3), Pose.at(0, -1, 0), true);
    w.add(FractureTest.pane(9, 2), Pose.at(1, .301, 0), false);
    int ball = w.add(Things.ball(.12, 1, .5, .6).withDragArea(.02), Pose.at(-1, .4, 0), false);
    w.launch(ball, 0, new Vec3(5, 1, .1), new Vec3(0, 3, -20));
    w.add(Things.block(.3, .2, .3, 40, .5, .2), Pose.at(6, 1, 0), false);
    w.add(Things.model(new Solid.Cylinder(.1, .2), WOOD, 5), lying(), false);
    Link arm = Things.link(new Solid.Capsule(.4, .03), Pose.at(-2, 1.5, 1), 2, WOOD);
    Joint hinge = new Joint.Hinge(-1, 0, new Vec3(-2, 2, 1), Vec3.X, -3, 3, .1);
    int swing = w.add(Things.jointed(List.of(arm), List.of(hinge)), Pose.IDENTITY, false);
    w.motor(swing, 0, new Motor.Angle(1, 2, .3, 30));
    Link weight = Things.link(new Solid.Block(.1, .1, .1), Pose.at(0, 2, -2), 3, WOOD);
    Soft rope =
        new Soft.Rope("rope", -1, new Vec3(-1, 3, -2), 0, new Vec3(0, 2.1, -2), 1.5, .01, 10, WOOD);
    w.add(model(List.of(weight), List.of(rope, SoftTest.flag(10, 7))), Pose.IDENTITY, false);
    w.listen((s, t) -> s.force(ball, 0, new Vec3(0, 0, Math.floor(t * 10)), s.centre(ball, 0)));
    return w;
  }

  private static Pose lying() {
    return new Pose(new Vec3(-2, .2, -1), Quat.about(Vec3.X, Math.PI / 2));
  }

  private static Model model(List<Link> links, List<Soft> softs) {
    return new Model(
        "soft",
        links,
        List.of(),
        softs,
        List.of(),
        List.of(),
        List.of(),
        Box.of(-1, -1, -1, 1, 1, 1),
        Model.Stands.FLOOR,
        0);
  }

  private static Act film(Simulation w) {
    Things.run(w, 1);
    w.explode(new Vec3(-2, .1, -1.5), 2e4, 3);
    Things.run(w, 1.5);
    return Things.act(w);
  }

  @Test
  void theBitsAreTheSameTwiceAndAsCommitted() {
    try (Simulation a = everything();
        Simulation b = everything()) {
      Act act = film(a);
      assertThat(act.happenings().stream().map(Happening::kind))
          .contains(Happening.Kind.SPLASH, Happening.Kind.BREAK, Happening.Kind.EXPLOSION);
      assertThat(act.rubs()).isNotEmpty();
      assertThat(act.softs()).hasSize(2);
      long hash = Fingerprint.of(act);
      assertThat(Fingerprint.of(film(b))).isEqualTo(hash);
      assertThat(hash).isEqualTo(GOLDEN);
    }
  }

  @Test
  void everythingGoesOnFromASavedState() {
    try (Simulation a = everything();
        Simulation b = everything()) {
      Things.run(a, .7);
      byte[] state = a.save();
      Things.run(a, 1);
      byte[] end = a.save();
      b.restore(state);
      Things.run(b, 1);
      assertThat(b.save()).isEqualTo(end);
    }
  }
}
