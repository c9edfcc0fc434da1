package cielo.director;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.director.score.Gold;
import cielo.director.score.Score;
import cielo.director.score.Scorer;
import cielo.director.score.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamTest {
  private static Score score(String file) {
    List<Gold> golds =
        Gold.load(Assets.exam(file)).stream().filter(g -> g.language().equals("en")).toList();
    return new Scorer(Assets.exam("verb-families.tsv"))
        .score(golds, g -> Sheet.of(Directors.ENGLISH.read(g.prompt())));
  }

  @Test
  void theDevelopmentPromptsAreUnderstood() {
    Score s = score("director-dev.jsonl");

    assertThat(s.prompts()).isEqualTo(54);
    assertThat(s.share()).as(s.table() + s.faults()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void aHundredDrawnPromptsAreUnderstood() {
    Score s = score("vbench100.jsonl");

    assertThat(s.prompts()).isEqualTo(100);
    assertThat(s.share()).as(s.table() + s.faults()).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void heldOutPromptsAreUnderstood() {
    Score s = score("vbench50.jsonl");

    assertThat(s.prompts()).isEqualTo(50);
    assertThat(s.share()).as(s.table() + s.faults()).isGreaterThanOrEqualTo(0.9);
  }
}
