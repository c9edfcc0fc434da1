package cielo.app.exam.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairwiseTest {
  @Test
  void every_pair_of_choices_comes_together() {
    int[] sizes = {6, 5, 4, 3, 3};

    List<int[]> rows = Pairwise.cover(sizes, 32, 1);

    assertThat(rows).hasSize(32);
    assertThat(Pairwise.missing(sizes, rows)).isZero();
  }

  @Test
  void five_hundred_stills_leave_no_pair_out() {
    assertThat(StillPrompts.all(500)).hasSize(500);
    assertThat(StillPrompts.missing(500)).isZero();
  }

  @Test
  void missing_pairs_are_counted() {
    assertThat(Pairwise.missing(new int[] {2, 2}, List.of(new int[] {0, 0}))).isEqualTo(3);
  }

  @Test
  void black_and_burnt_pictures_are_found() {
    int[] grey = new int[10_000];
    Arrays.fill(grey, 0x707070);
    int[] black = new int[10_000];
    int[] white = new int[10_000];
    Arrays.fill(white, 0xffffff);
    int[] night = black.clone();
    Arrays.fill(night, 0, 600, 0xc0b090);

    assertThat(Exposure.of(grey).fault()).isEmpty();
    assertThat(Exposure.of(night).fault()).isEmpty();
    assertThat(Exposure.of(black).fault()).startsWith("black");
    assertThat(Exposure.of(white).fault()).startsWith("blown out");
  }
}
