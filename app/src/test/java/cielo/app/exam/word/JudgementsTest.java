package cielo.app.exam.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.app.exam.ExamException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementsTest {
  @TempDir Path dir;

  private static WordStill still(int colour) {
    int[] rgb = new int[WordStill.WIDTH * WordStill.HEIGHT];
    Arrays.fill(rgb, colour);
    return new WordStill("a cat", rgb);
  }

  private Path table(String... lines) throws IOException {
    return Files.writeString(
        dir.resolve("judged.tsv"),
        "still\tguess1\tguess2\tguess3\tnamed\n" + String.join("\n", lines) + "\n");
  }

  @Test
  void aJudgementHoldsForExactlyThePictureThatWasJudged() throws IOException {
    Judgements all =
        Judgements.read(
            table(
                still(1).hash() + "\tcat\tfox\tdog\tyes", still(2).hash() + "\tdog\tfox\tcow\tno"));
    assertThat(all.named(still(1))).isTrue();
    assertThat(all.named(still(2))).isFalse();
    assertThat(all.judged(still(2))).isTrue();
    assertThat(all.judged(still(3))).isFalse();
    assertThat(all.named(still(3))).isFalse();
  }

  @Test
  void aLineThatIsNoJudgementIsRefused() {
    assertThatThrownBy(() -> Judgements.read(table("abc\tcat\tyes")))
        .isInstanceOf(ExamException.class)
        .hasMessageContaining("abc");
  }
}
