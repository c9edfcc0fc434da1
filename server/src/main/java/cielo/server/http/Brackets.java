package cielo.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Form field names with brackets as the trees they stand for: {@code video[id]} is a key of an
 * object, {@code characters[][id]} a key of the next object of a list.
 */
final class Brackets {
  private static final int DEEPEST = 8;
  private static final Pattern STEP = Pattern.compile("\\[([^\\[\\]]*)\\]");

  private Brackets() {}

  /** Puts a value in its place; a name that clashes with an earlier one is an ApiException. */
  static void put(ObjectNode root, String name, JsonNode value) {
    List<String> path = path(name);
    if (path.size() > DEEPEST) {
      throw clash(name, "is nested too deeply");
    }
    JsonNode at = root;
    for (int i = 0; i < path.size(); i++) {
      String key = path.get(i);
      JsonNode next =
          i == path.size() - 1 ? value : path.get(i + 1).isEmpty() ? array() : Json.object();
      at =
          switch (at) {
            case ObjectNode o -> inObject(o, key, next, i == path.size() - 1);
            case ArrayNode a when key.isEmpty() -> inArray(a, path, i, next);
            default -> throw clash(name, "clashes with an earlier field");
          };
    }
  }

  private static JsonNode inObject(ObjectNode o, String key, JsonNode next, boolean last) {
    JsonNode there = o.get(key);
    if (there != null && !last && there.isContainerNode()) {
      return there;
    }
    o.set(key, next);
    return next;
  }

  /** Keys of one item follow each other; a key that the last item has already begins a new one. */
  private static JsonNode inArray(ArrayNode a, List<String> path, int i, JsonNode next) {
    JsonNode last = a.isEmpty() ? null : a.get(a.size() - 1);
    if (i < path.size() - 1 && last instanceof ObjectNode o && !o.has(path.get(i + 1))) {
      return o;
    }
    a.add(next);
    return next;
  }

  private static List<String> path(String name) {
    int open = name.indexOf('[');
    List<String> out = new ArrayList<>();
    if (open <= 0) {
      out.add(name);
      return out;
    }
    out.add(name.substring(0, open));
    Matcher m = STEP.matcher(name);
    int at = open;
    while (m.find(at) && m.start() == at) {
      out.add(m.group(1));
      at = m.end();
      if (at == name.length()) {
        return out;
      }
    }
    throw clash(name, "has brackets that do not close");
  }

  private static ArrayNode array() {
    return Json.MAPPER.createArrayNode();
  }

  private static ApiException clash(String name, String why) {
    return ApiException.field(
        ApiException.clip(name),
        "bad_body",
        "The field '" + ApiException.clip(name) + "' " + why + ".");
  }
}
