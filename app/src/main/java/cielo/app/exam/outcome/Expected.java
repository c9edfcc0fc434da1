package cielo.app.exam.outcome;

import cielo.scene.screenplay.Goal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal whose things are nouns instead of role ids.
 *
 * @param kind as in the JSON form of {@link Goal}
 * @param thing accepted nouns for what acts (a group's for "all_but"); empty = any
 * @param target accepted nouns for the other thing; empty = any
 * @param details other fields that must be equal (direction, axis, event, n, on)
 */
public record Expected(
    String kind, List<String> thing, List<String> target, Map<String, String> details) {

  /** Nouns that go with either thing of a goal that does not tell them apart. */
  private static final List<String> MUTUAL = List.of("hits", "avoids");

  static Expected of(JsonNode n) {
    Map<String, String> details = new TreeMap<>();
    n.properties().forEach(e -> details.put(e.getKey(), e.getValue().asText()));
    String kind = details.remove("goal");
    if (kind == null) {
      throw new IllegalArgumentException("a goal without its kind: " + n);
    }
    String thing = details.remove("thing");
    String group = details.remove("group");
    return new Expected(
        kind, nouns(thing == null ? group : thing), nouns(details.remove("target")), details);
  }

  private static List<String> nouns(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split("\\|"));
  }

  /**
   * Whether {@code goal} (its JSON form, flat) says this. {@code named} tells whether a role may be
   * called by one of some nouns.
   */
  boolean matches(JsonNode goal, Naming named) {
    if (!goal.path("goal").asText().equals(kind)) {
      return false;
    }
    for (Map.Entry<String, String> d : details.entrySet()) {
      if (!goal.path(d.getKey()).asText().equals(d.getValue())) {
        return false;
      }
    }
    String a = goal.path(goal.has("group") ? "group" : "thing").asText();
    String b = goal.path("target").asText();
    return fits(a, b, named) || (MUTUAL.contains(kind) && fits(b, a, named));
  }

  private boolean fits(String a, String b, Naming named) {
    return (thing.isEmpty() || named.called(a, thing))
        && (target.isEmpty() || named.called(b, target));
  }

  /** All goals inside one, itself first. */
  static Stream<JsonNode> flat(JsonNode goal) {
    List<JsonNode> out = new ArrayList<>(List.of(goal));
    Stream.of("first", "then", "second")
        .map(goal::get)
        .filter(Objects::nonNull)
        .forEach(g -> flat(g).forEach(out::add));
    return out.stream();
  }

  static JsonNode json(Goal goal) {
    return new JsonMapper().valueToTree(goal);
  }

  @Override
  public String toString() {
    String what =
        String.join("/", thing) + (target.isEmpty() ? "" : ", " + String.join("/", target));
    return kind + "(" + what + ")" + (details.isEmpty() ? "" : details);
  }

  /** Whether a role may be called so. */
  interface Naming {
    boolean called(String role, List<String> nouns);
  }
}
