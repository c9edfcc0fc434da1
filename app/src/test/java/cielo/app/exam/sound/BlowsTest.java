package cielo.app.exam.sound;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.camera.CameraIntent;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.Scenery;
import cielo.scene.place.Weather;
import cielo.scene.take.Act;
import cielo.scene.take.Contact;
import cielo.scene.take.Shot;
import cielo.scene.take.Take;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlowsTest {
  private static Contact blow(double t, double impulse, double speed) {
    return new Contact(
        t, -1, 0, 0, 0, Vec3.ZERO, Vec3.UP, impulse, speed, 0, "wood_hard", "rubber");
  }

  private static Take take(double speed, Contact... contacts) {
    Scenery s = new Scenery("studio", "studio", 12, Weather.FAIR, Map.of(), 1);
    Act act =
        new Act(
            s,
            4,
            480,
            List.of(),
            List.of(),
            List.of(),
            List.of(contacts),
            List.of(),
            List.of(),
            new byte[0]);
    CameraIntent c =
        new CameraIntent(
            CameraIntent.Size.AUTO, CameraIntent.Angle.AUTO, List.of(), List.of(), speed, 0, false);
    return new Take(1, "t", List.of(act), List.of(new Shot(0, 4, 0, 0, c)), List.of());
  }

  @Test
  void weak_blows_and_those_hidden_by_a_stronger_one_are_not_asked_for() {
    Take t = take(1, blow(1, 1, 2), blow(1.03, 0.5, 1), blow(2, 0.001, 0.3), blow(3, 1, 1));

    assertThat(Blows.of(t).clear()).containsExactly(1.0, 3.0);
    assertThat(Blows.of(t).any()).contains(1.0, 1.03, 2.0, 3.0);
  }

  @Test
  void slow_motion_moves_them_to_film_time() {
    assertThat(Blows.of(take(0.5, blow(1, 1, 2))).clear()).containsExactly(2.0);
  }
}
