package cielo.director.revise;

import cielo.scene.screenplay.Screenplay;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/** The same screenplay with other ids for its cast, wherever they are used. */
final class Renaming {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Renaming() {}

  /**
   * @param ids old to new; ids that are not in it stay
   */
  static Screenplay of(Screenplay play, Map<String, String> ids) {
    try {
      JsonNode tree = JSON.readTree(play.toJson());
      rename(tree, ids);
      return Screenplay.fromJson(JSON.writeValueAsString(tree));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a screenplay is always JSON", e);
    }
  }

  private static void rename(JsonNode node, Map<String, String> ids) {
    if (node instanceof ObjectNode o) {
      o.properties().forEach(e -> e.setValue(renamed(e.getValue(), ids)));
    } else if (node instanceof ArrayNode a) {
      for (int i = 0; i < a.size(); i++) {
        a.set(i, renamed(Objects.requireNonNull(a.get(i)), ids));
      }
    }
  }

  private static JsonNode renamed(JsonNode value, Map<String, String> ids) {
    if (value.isTextual() && ids.containsKey(value.asText())) {
      return JSON.getNodeFactory().textNode(ids.get(value.asText()));
    }
    rename(value, ids);
    return value;
  }
}
