package cielo.director.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.director.DirectorException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t "})
  void anEmptyPromptIsRefused(String prompt) {
    assertThatThrownBy(() -> Script.of(prompt))
        .isInstanceOf(DirectorException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void aTooLongPromptIsRefusedWithItsLength() {
    assertThatThrownBy(() -> Script.of("a".repeat(32_001)))
        .isInstanceOf(DirectorException.class)
        .hasMessageContaining("32001")
        .hasMessageContaining("32000");
    assertThat(Script.of("a".repeat(32_000)).shots()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shot 1: a ball. Shot 2: a cup.|2",
        "Scene 1: INT. KITCHEN - DAY. An egg. Scene 2: EXT. GARDEN - NIGHT. The moon.|2",
        "[0-3s] A rocket stands. [3-6s] It rises. [6-8s] It is gone.|3",
        "A boy looks at a kite. Cut to: the boy runs.|2",
        "A forest. The scene shifts to a field.|2",
        "A ball rolls. It stops.|1",
        "The ball shifts to the left.|1"
      })
  void shotsAreCut(String prompt, int shots) {
    assertThat(Script.of(prompt).shots()).hasSize(shots);
  }

  @Test
  void askedSecondsAreKept() {
    assertThat(Script.of("[0-3s] A ball. [3-8s] A cup.").shots())
        .extracting(Script.ShotText::seconds)
        .containsExactly(3.0, 5.0);
    assertThat(Script.of("Shot 1 (4 seconds): a ball. Shot 2 (2s): a cup.").shots())
        .extracting(Script.ShotText::seconds)
        .containsExactly(4.0, 2.0);
  }

  @Test
  void quotesAreTakenOutWithTheirPlaces() {
    String prompt = "He says “Stop!” and she says «No».";

    Script s = Script.of(prompt);

    assertThat(s.quotes()).extracting(Script.Quote::text).containsExactly("Stop!", "No");
    Script.Quote first = s.quotes().getFirst();
    assertThat(prompt.substring(first.span().from(), first.span().to())).isEqualTo("“Stop!”");
    assertThat(s.shots().getFirst().passage().text()).contains("§0").contains("§1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A red ball rolls off the table.|en",
        "Una palla rossa rotola giù dalla rampa e urta tre scatole di legno.|it",
        "Un chat noir dort sur le canapé dans la cuisine.|fr",
        "Ein roter Ball rollt von dem Tisch und fällt auf den Boden.|de",
        "Una pelota roja rueda por el suelo y choca con la pared.|es",
        "红色的球从桌子上滚下来|zh",
        "赤いボールがテーブルから転がる|ja",
        "Красный мяч катится со стола|ru",
        "ball|en"
      })
  void theLanguageIsNamed(String prompt, String code) {
    assertThat(Script.of(prompt).language().code()).isEqualTo(code);
  }

  @Test
  void aPassageKnowsWhereItsCharactersCameFrom() {
    String prompt = "a cat next to the dog";
    Passage p = Passage.of(prompt).replace(Pattern.compile("next to"), "beside");

    int at = p.text().indexOf("beside");

    assertThat(p.text()).isEqualTo("a cat beside the dog");
    assertThat(p.span(prompt, at, at + 6).text()).isEqualTo("next to");
    int dog = p.text().indexOf("dog");
    assertThat(p.span(prompt, dog, dog + 3).text()).isEqualTo("dog");
    assertThat(p.without(0, 2).span(prompt, 1, 4).text()).isEqualTo("cat");
    assertThat(p.insert(2, "is ").text()).isEqualTo("a is cat beside the dog");
  }
}
