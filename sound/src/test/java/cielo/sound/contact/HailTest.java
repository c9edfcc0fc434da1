package cielo.sound.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.geometry.Vec3;
import cielo.scene.take.Contact;
import cielo.scene.take.Rub;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HailTest {
  private static Contact c(double t, int a, double impulse, double v) {
    return new Contact(t, -1, 0, a, 0, Vec3.ZERO, Vec3.UP, impulse, v, 0, "wood_hard", "wood_hard");
  }

  @Test
  void resting_chatter_is_not_heard() {
    List<Contact> chatter = new ArrayList<>();
    for (int k = 0; k < 480; k++) {
      chatter.add(c(k / 480.0, 0, 1e-4, 0.02));
    }
    assertThat(Hail.heard(chatter, List.of())).isEmpty();
  }

  @Test
  void a_blow_in_several_steps_is_one() {
    List<Hail.Blow> heard =
        Hail.heard(
            List.of(c(1, 0, 0.2, 1), c(1.002, 0, 0.1, 0.8), c(1.004, 0, 0.05, 0.5)), List.of());
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().contact().impulseNs())
        .isCloseTo(0.35, org.assertj.core.api.Assertions.within(1e-12));
    assertThat(heard.getFirst().contact().t()).isEqualTo(1);
  }

  @Test
  void bounces_and_other_pairs_stay_apart() {
    List<Hail.Blow> heard =
        Hail.heard(List.of(c(1, 0, 0.2, 1), c(1.001, 1, 0.2, 1), c(1.1, 0, 0.1, 0.6)), List.of());
    assertThat(heard).hasSize(3);
    assertThat(heard.get(2).ordinal()).isEqualTo(2);
  }

  @Test
  void a_hail_gets_fewer_modes() {
    List<Contact> hail = new ArrayList<>();
    for (int k = 0; k < 300; k++) {
      hail.add(c(k / 200.0, k, 0.2, 1));
    }
    assertThat(Hail.heard(hail, List.of())).anyMatch(b -> b.modes() < 44);
    assertThat(Hail.heard(hail.subList(0, 20), List.of())).allMatch(b -> b.modes() == 44);
  }

  @Test
  void gentle_blows_of_a_pair_that_rubs_belong_to_the_rub() {
    Rub roll = new Rub(Rub.Kind.ROLL, -1, 0, 0, 0, 0.5, 60, new float[60 * Rub.STRIDE], "a", "b");
    List<Contact> blows = List.of(c(0.2, 0, 1, 0.1), c(0.9, 0, 1, 0.1), c(1.2, 0, 2, 2));
    assertThat(Hail.heard(blows, List.of(roll))).hasSize(2);
  }

  @Test
  void a_solver_that_rattles_is_not_heard_but_a_ball_that_comes_to_rest_is() {
    List<Contact> rattle = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      rattle.add(c(k * 0.05, 0, 0.15, 0.09));
    }
    assertThat(Hail.heard(rattle, List.of())).hasSizeLessThan(5);
    List<Contact> ball = new ArrayList<>();
    double t = 0;
    for (double v = 2; v > 0.05; v *= 0.75) {
      ball.add(c(t, 0, 0.6 * v, v));
      t += 2 * v * 0.75 / 9.81;
    }
    assertThat(Hail.heard(ball, List.of())).hasSize(ball.size());
  }
}
