package cielo.app.exam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final Figure GOOD = Figure.atLeast(0.95, "outcome_rate", 0.96, 300);
  private static final Figure BAD = Figure.atMost(0.02, "false_accepts", 0.03, 50);
  private static final Figure UNKNOWN =
      Figure.atMost(0.03, "gravity_error", Double.NaN, 0).withNote("no film was tracked");

  @Test
  void json_is_one_flat_object_with_each_figure_and_its_n() throws Exception {
    JsonNode n = new JsonMapper().readTree(new Scorecard(true, List.of(GOOD, BAD, UNKNOWN)).json());

    assertThat(n.get("outcome_rate").asDouble()).isEqualTo(0.96);
    assertThat(n.get("outcome_n").asInt()).isEqualTo(300);
    assertThat(n.get("false_accepts_n").asInt()).isEqualTo(50);
    assertThat(n.get("gravity_error").isNull()).isTrue();
    assertThat(n.get("quick").asBoolean()).isTrue();
    assertThat(n.get("passed").asBoolean()).isFalse();
    assertThat(n.properties()).allMatch(e -> e.getValue().isValueNode());
  }

  @Test
  void a_figure_on_its_limit_has_passed() {
    assertThat(Figure.atLeast(0.95, "a", 0.95, 1).passed()).isTrue();
    assertThat(Figure.atMost(0.02, "b", 0.02, 1).passed()).isTrue();
    assertThat(BAD.passed()).isFalse();
  }

  @Test
  void what_was_not_measured_has_not_passed_and_says_why() {
    assertThat(UNKNOWN.passed()).isFalse();
    assertThat(new Scorecard(false, List.of(UNKNOWN)).table())
        .contains("not measured")
        .contains("no film was tracked");
  }

  @Test
  void a_row_that_breaks_off_fails_and_the_next_one_is_still_measured() {
    Row broken = row("one", null);
    Row good = row("two", GOOD);

    Scorecard card = new Exam(List.of(broken, good)).take(() -> null, false, (r, f) -> {});

    assertThat(card.figures()).extracting(Figure::name).containsExactly("one", "outcome_rate");
    assertThat(card.passed()).isFalse();
  }

  private static Row row(String name, Figure figure) {
    return new Row() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<Figure> measure(cielo.app.Studio studio, boolean quick) {
        return List.of(java.util.Objects.requireNonNull(figure));
      }
    };
  }
}
