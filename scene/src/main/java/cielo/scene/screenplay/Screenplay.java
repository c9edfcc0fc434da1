package cielo.scene.screenplay;

import cielo.scene.SceneException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * What a prompt was understood to say. Shown to the user, editable as JSON, returned with the film.
 *
 * @param notUnderstood pieces of the prompt that no rule covered
 * @param notes sentences for the user ("'gizmo' is filmed as a box")
 * @param sources who understood what: "pipeline", "model", "user"
 */
public record Screenplay(
    int version,
    String prompt,
    String language,
    List<Role> cast,
    List<ShotPlan> shots,
    List<Span> notUnderstood,
    List<String> notes,
    Map<String, String> sources) {

  public static final int VERSION = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The role of that id. Throws SceneException if there is none. */
  public Role role(String id) {
    for (Role r : cast) {
      if (r.id().equals(id)) {
        return r;
      }
    }
    throw new SceneException(
        "the screenplay has no cast member \""
            + id
            + "\"; it has "
            + cast.stream().map(Role::id).toList()
            + ": add it to \"cast\" or correct the name");
  }

  /** Indented JSON, stable order. */
  public String toJson() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new SceneException("this screenplay cannot be written as JSON", e);
    }
  }

  /** Reads {@link #toJson}'s form; unknown keys, missing values and other versions are errors. */
  public static Screenplay fromJson(String json) {
    Screenplay s;
    try {
      s = JSON.readValue(json, Screenplay.class);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new SceneException(
          "the plan cannot be read at line "
              + (at == null ? "?" : at.getLineNr())
              + ": "
              + e.getOriginalMessage(),
          e);
    }
    if (s == null || s.version != VERSION) {
      throw new SceneException(
          "the plan has version "
              + (s == null ? "none" : s.version)
              + "; this program reads version "
              + VERSION);
    }
    return s;
  }
}
