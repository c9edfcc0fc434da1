package cielo.server.http;

import cielo.engine.Quality;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names a client may give the engine. */
final class Models {
  /**
   * A name and what it means.
   *
   * @param quality of films ordered by this name unless the order says otherwise
   * @param large whether the strict profile lets it have the large sizes
   */
  record Model(String id, String owner, Quality quality, boolean large) {}

  static final String DEFAULT = "sora-2";

  private static final long CREATED = 1_764_547_200L; // 2025-12-01, a constant of the list
  private static final List<Model> ALL =
      List.of(
          new Model("cielo-1", "cielo", Quality.STANDARD, true),
          new Model("sora-2", "cielo", Quality.STANDARD, false),
          new Model("sora-2-2025-10-06", "cielo", Quality.STANDARD, false),
          new Model("sora-2-2025-12-08", "cielo", Quality.STANDARD, false),
          new Model("sora-2-pro", "cielo", Quality.FINAL, true),
          new Model("sora-2-pro-2025-10-06", "cielo", Quality.FINAL, true));

  private Models() {}

  static @Nullable Model find(String id) {
    return ALL.stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
  }

  static ObjectNode list() {
    ObjectNode out = Json.object().put("object", "list");
    ArrayNode data = out.putArray("data");
    ALL.forEach(m -> data.add(json(m)));
    return out;
  }

  static ObjectNode json(Model m) {
    return Json.object()
        .put("id", m.id())
        .put("object", "model")
        .put("created", CREATED)
        .put("owned_by", m.owner())
        .putNull("shutdown_date");
  }

  static List<String> names() {
    return ALL.stream().map(Model::id).toList();
  }
}
