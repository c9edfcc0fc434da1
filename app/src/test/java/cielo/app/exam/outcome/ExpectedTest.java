package cielo.app.exam.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.scene.screenplay.Goal;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedTest {
  /** Roles "ball1" and "cup1" are called by their letters. */
  private static final Expected.Naming NAMED =
      (role, nouns) -> nouns.contains(role.replaceAll("[0-9]", ""));

  private static Expected expected(String json) throws Exception {
    return Expected.of(new JsonMapper().readTree(json));
  }

  private static boolean says(Expected e, Goal goal) {
    return Expected.flat(Expected.json(goal)).anyMatch(g -> e.matches(g, NAMED));
  }

  @Test
  void kind_and_both_things_must_fit() throws Exception {
    Expected e = expected("{\"goal\":\"enters\",\"thing\":\"coin|ball\",\"target\":\"cup\"}");

    assertThat(says(e, new Goal.Enters("ball1", "cup1"))).isTrue();
    assertThat(says(e, new Goal.Misses("ball1", "cup1"))).isFalse();
    assertThat(says(e, new Goal.Enters("cup1", "ball1"))).isFalse();
    assertThat(says(e, new Goal.Enters("ball1", "box1"))).isFalse();
  }

  @Test
  void hitting_is_mutual() throws Exception {
    Expected e = expected("{\"goal\":\"hits\",\"thing\":\"ball\",\"target\":\"cup\"}");

    assertThat(says(e, new Goal.Hits("cup1", "ball1"))).isTrue();
  }

  @Test
  void numbers_and_directions_that_are_asked_for_must_be_equal() throws Exception {
    Expected three =
        expected("{\"goal\":\"repeats\",\"thing\":\"ball\",\"event\":\"bounce\",\"n\":3}");
    Expected left = expected("{\"goal\":\"moves\",\"thing\":\"ball\",\"direction\":\"left\"}");
    Expected any = expected("{\"goal\":\"moves\",\"thing\":\"ball\"}");
    Expected lit = expected("{\"goal\":\"lights\",\"thing\":\"ball\",\"on\":true}");

    assertThat(says(three, new Goal.Repeats("ball1", "bounce", 3))).isTrue();
    assertThat(says(three, new Goal.Repeats("ball1", "bounce", 2))).isFalse();
    assertThat(says(left, new Goal.Moves("ball1", "right"))).isFalse();
    assertThat(says(any, new Goal.Moves("ball1", "right"))).isTrue();
    assertThat(says(lit, new Goal.Lights("ball1", false))).isFalse();
  }

  @Test
  void a_group_is_the_thing_of_all_but() throws Exception {
    Expected e = expected("{\"goal\":\"all_but\",\"group\":\"domino\",\"event\":\"fall\",\"n\":1}");

    assertThat(says(e, new Goal.AllBut("domino1", "fall", 1))).isTrue();
    assertThat(says(e, new Goal.AllBut("cup1", "fall", 1))).isFalse();
  }

  @Test
  void a_goal_inside_another_counts() throws Exception {
    Expected e = expected("{\"goal\":\"breaks\",\"thing\":\"cup\"}");
    Goal both = new Goal.Before(new Goal.Hits("ball1", "cup1"), new Goal.Breaks("cup1"));

    assertThat(says(e, both)).isTrue();
  }

  @Test
  void an_empty_thing_asks_for_nothing() throws Exception {
    Expected e = new Expected("rests", List.of(), List.of(), java.util.Map.of());

    assertThat(says(e, new Goal.Rests("whatever"))).isTrue();
  }
}
