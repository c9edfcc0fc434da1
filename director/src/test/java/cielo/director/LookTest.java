package cielo.director;

import static cielo.director.DirectorTest.shot;
import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.screenplay.ShotPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a prompt is to be filmed: camera, lens, place, hour, weather, light, style. */
class LookTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Garden, zoom in.|ZOOM_IN",
        "Garden, pan left.|PAN_LEFT",
        "A car, the camera pans right|PAN_RIGHT",
        "Pyramid, tilt up.|TILT_UP",
        "The camera orbits around in a clockwise direction. Garden.|ORBIT",
        "A dog runs, tracking shot|FOLLOW",
        "The camera slowly pushes in on a vase.|DOLLY_IN",
        "a laptop, frozen in time|STATIC",
        "The camera movement is static. Garden, static shot, the camera is fixed.|STATIC",
        "A street, handheld camera|HANDHELD"
      })
  void cameraMovesAreRead(String prompt, Move move) {
    assertThat(shot(prompt).camera().moves()).containsExactly(move);
  }

  @Test
  void aPanIsNoCameraMove() {
    assertThat(shot("A person pours oil into a frying pan.").camera().moves()).isEmpty();
    assertThat(shot("The ball circles the cup.").camera().moves()).isEmpty();
  }

  @Test
  void sizeAngleLensAndTimeAreRead() {
    CameraIntent c =
        shot("Extreme close-up of an egg, low angle, 85mm lens, shallow depth of field, slow motion")
            .camera();

    assertThat(c.size()).isEqualTo(CameraIntent.Size.EXTREME_CLOSE_UP);
    assertThat(c.angle()).isEqualTo(CameraIntent.Angle.LOW);
    assertThat(c.focalMm()).isEqualTo(85);
    assertThat(c.shallow()).isTrue();
    assertThat(c.speed()).isEqualTo(0.25);
    assertThat(c.subjects()).containsExactly("egg1");
  }

  @Test
  void theCameraLooksAtWhatItIsSaidToLookAt() {
    assertThat(shot("A dog runs past a house, close-up of the house.").camera().subjects())
        .startsWith("house1");
  }

  @Test
  void placeHourWeatherLightStyleAndMusicAreRead() {
    ShotPlan s =
        shot(
            "A car drives through a rainy city street at night, neon light, film noir, slow jazz music");

    assertThat(s.set()).isEqualTo("city street");
    assertThat(s.hour()).isEqualTo(23);
    assertThat(s.weather()).isEqualTo("rain");
    assertThat(s.light()).containsExactly("neon light");
    assertThat(s.style()).containsExactly("film noir");
    assertThat(s.music()).isEqualTo("slow jazz");
    assertThat(s.cast()).containsExactly("car1");
  }
}
