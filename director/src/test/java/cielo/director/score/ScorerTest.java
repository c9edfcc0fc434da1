package cielo.director.score;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.director.Assets;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
  @Test
  void givesTheReferenceOutputItsPublishedScore() throws Exception {
    List<Gold> golds = Gold.load(Assets.exam("director-dev.jsonl"));
    Map<String, Sheet> sheets = new HashMap<>();
    try (var in = ScorerTest.class.getResourceAsStream("reference-output.jsonl")) {
      ObjectMapper json = new ObjectMapper();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        JsonNode n = json.readTree(line);
        sheets.put(n.get("id").asText(), Sheet.of(n.get("out")));
      }
    }

    Score score =
        new Scorer(Assets.exam("verb-families.tsv")).score(golds, g -> sheets.get(g.id()));

    assertThat(score.right()).isEqualTo(742);
    assertThat(score.asked()).isEqualTo(771);
    assertThat(score.perfect()).isEqualTo(45);
    assertThat(score.fields().get("action")).containsExactly(136, 149);
    assertThat(score.fields().get("cast precision")).containsExactly(145, 150);
  }
}
