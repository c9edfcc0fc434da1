package cielo.app.exam.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionTest {
  private static final Path EXAM =
      Path.of(Files.isDirectory(Path.of("assets")) ? "assets/exam" : "../assets/exam");

  @Test
  void there_are_300_captions_over_at_least_45_primitives() {
    List<Caption> all = Caption.load(EXAM.resolve("outcomes.jsonl"));

    assertThat(all).hasSize(300);
    assertThat(all).extracting(Caption::id).doesNotHaveDuplicates();
    assertThat(all).extracting(Caption::text).doesNotHaveDuplicates();
    assertThat(all.stream().map(Caption::primitive).distinct().count()).isGreaterThanOrEqualTo(45);
  }

  @Test
  void held_out_captions_are_other_ones() {
    List<Caption> held = Caption.load(EXAM.resolve("outcomes-held.jsonl"));

    assertThat(held).hasSize(100);
    assertThat(held)
        .extracting(Caption::text)
        .doesNotContainAnyElementsOf(
            Caption.load(EXAM.resolve("outcomes.jsonl")).stream().map(Caption::text).toList());
  }

  @Test
  void every_verifier_has_five_opposites() {
    List<Opposite> all = Opposite.load(EXAM.resolve("opposites.jsonl"));

    assertThat(all.stream().map(Opposite::verifier).distinct()).hasSize(25);
    for (String v : all.stream().map(Opposite::verifier).distinct().toList()) {
      assertThat(all.stream().filter(o -> o.verifier().equals(v))).as(v).hasSize(5);
    }
  }
}
