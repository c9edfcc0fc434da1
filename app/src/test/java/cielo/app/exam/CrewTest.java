package cielo.app.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {
  @Test
  void results_stand_in_the_order_of_the_things() {
    List<Integer> things = IntStream.range(0, 100).boxed().toList();

    assertThat(Crew.each(things, i -> i * i)).isEqualTo(things.stream().map(i -> i * i).toList());
  }

  @Test
  void a_fault_in_one_is_thrown() {
    assertThatThrownBy(() ->
            Crew.each(
                List.of(1, 2, 3),
                i -> {
                  throw new IllegalArgumentException("number " + i);
                }))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_sample_is_spread_over_the_whole_list() {
    List<Integer> things = IntStream.range(0, 300).boxed().toList();

    assertThat(Crew.sample(things, 3)).containsExactly(0, 100, 200);
    assertThat(Crew.sample(things, 60)).hasSize(60).doesNotHaveDuplicates();
    assertThat(Crew.sample(things, 500)).isEqualTo(things);
  }
}
