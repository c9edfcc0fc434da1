package cielo.director.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.director.DirectorException;
import cielo.director.Directors;
import cielo.scene.camera.CameraIntent;
import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import cielo.scene.screenplay.ShotPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  private static final Screenplay BALL =
      Directors.ENGLISH.read("A red ball rolls down a ramp past a dog in a park.");

  private static Screenplay revised(Screenplay play, String words) {
    return new Revision(Directors.ENGLISH).revise(play, words);
  }

  private static ShotPlan shot(String words) {
    return revised(BALL, words).shots().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "make the ball blue, blue, '', ''",
    "Please turn the red ball blue!, blue, '', ''",
    "paint the ball green, green, '', ''",
    "change the ball to green, green, '', ''",
    "the ball is made of wood, red, '', wood",
    "make the ball bigger and blue, blue, big, ''"
  })
  void qualitiesOfOneThing(String words, String color, String size, String material) {
    Screenplay now = revised(BALL, words);
    Role ball = now.role("ball1");
    assertThat(ball.color()).isEqualTo(color);
    assertThat(ball.size()).isEqualTo(size);
    assertThat(ball.material()).isEqualTo(material);
    assertThat(now.cast().subList(1, 3)).isEqualTo(BALL.cast().subList(1, 3));
    assertThat(now.shots()).as("nothing else").isEqualTo(BALL.shots());
  }

  @ParameterizedTest
  @ValueSource(strings = {"without the dog", "remove the dog", "get rid of the dog", "no dog"})
  void thingsGoWithAllThatNeedsThem(String words) {
    Screenplay now = revised(BALL, words);
    assertThat(now.cast()).extracting(Role::id).containsExactly("ball1", "ramp1");
    assertThat(now.toJson()).doesNotContain("dog1");
    assertThat(now.shots().getFirst().actions()).extracting(Action::verb).containsExactly("roll");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replace the dog with a cat",
        "a cat instead of the dog",
        "turn the dog into a cat"
      })
  void othersTakeTheirPlace(String words) {
    Screenplay now = revised(BALL, words);
    assertThat(now.role("dog1").asset()).isEqualTo("cat");
    assertThat(now.shots()).isEqualTo(BALL.shots());
  }

  @ParameterizedTest
  @ValueSource(strings = {"at night", "make it night", "night", "Set the scene at night."})
  void theHour(String words) {
    assertThat(shot(words).hour()).isEqualTo(23);
    assertThat(shot(words).set()).isEqualTo("park");
    assertThat(revised(BALL, words).cast()).isEqualTo(BALL.cast());
  }

  @Test
  void placeWeatherAndCamera() {
    assertThat(shot("in a kitchen").set()).isEqualTo("kitchen");
    assertThat(shot("make it rainy").weather()).isEqualTo("rain");
    assertThat(shot("from above").camera().angle()).isEqualTo(CameraIntent.Angle.OVERHEAD);
    assertThat(shot("move the camera closer").camera().size())
        .isEqualTo(CameraIntent.Size.CLOSE_UP);
    assertThat(shot("zoom in on the dog").camera().subjects()).containsExactly("dog1");
    assertThat(shot("in slow motion").camera().speed()).isEqualTo(0.25);
  }

  @Test
  void actionsOfTheSameDoerAreReplacedOthersStay() {
    Screenplay two = Directors.ENGLISH.read("A man kicks a football, then a girl waves.");
    List<Action> now = revised(two, "the girl jumps").shots().getFirst().actions();
    assertThat(now).extracting(Action::verb).containsExactly("kick", "jump");
    assertThat(now.getFirst()).isEqualTo(two.shots().getFirst().actions().getFirst());
    assertThat(shot("then the ball hits the dog").actions())
        .extracting(Action::verb)
        .containsExactly("roll", "hit");
    assertThat(shot("make the dog sleep").actions()).extracting(Action::verb).contains("sleep");
  }

  @Test
  void newThingsGetIdsOfTheirOwn() {
    Screenplay now = revised(BALL, "add a small ball next to the ramp");
    assertThat(now.cast()).extracting(Role::id).doesNotHaveDuplicates();
    Screenplay cat = revised(BALL, "add a cat next to the ramp");
    assertThat(cat.role("cat1").asset()).isEqualTo("cat");
    assertThat(cat.shots().getFirst().relations()).extracting("a").contains("cat1");
  }

  @Test
  void severalChangesAtOnce() {
    Screenplay now = revised(BALL, "make the ball blue, at sunset, and remove the dog");
    assertThat(now.role("ball1").color()).isEqualTo("blue");
    assertThat(now.shots().getFirst().hour()).isBetween(17.0, 20.0);
    assertThat(now.cast()).hasSize(2);
  }

  @Test
  void clothes() {
    Screenplay man = Directors.ENGLISH.read("A man in a red coat waves.");
    assertThat(revised(man, "make his coat green").cast().getFirst().wears())
        .containsExactly("green coat");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwerty zxcv", "", "make", "!!!", "only"})
  void whatSaysNothingIsAnError(String words) {
    assertThatThrownBy(() -> revised(BALL, words)).isInstanceOf(DirectorException.class);
  }

  @Test
  void whatIsLostOfSeveralIsNoted() {
    Screenplay now = revised(BALL, "make the ball blue. Qwerty zxcv.");
    assertThat(now.notes()).anyMatch(n -> n.contains("Qwerty zxcv"));
  }
}
