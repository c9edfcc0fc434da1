package cielo.app.exam.outcome;

import cielo.app.exam.ExamException;
import cielo.scene.screenplay.Primitive;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A caption and what a viewer expects of it, written before any film of it was shot. */
public record Caption(String id, String text, Primitive primitive, Expected goal) {

  /** Reads one JSON object a line: id, caption, primitive, goal. */
  public static List<Caption> load(Path file) {
    List<Caption> out = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          out.add(of(json.readTree(line)));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ExamException(
          "the captions " + file + " cannot be read (" + e.getMessage() + "); restore the file", e);
    }
    return out;
  }

  private static Caption of(JsonNode n) {
    return new Caption(
        n.path("id").asText(),
        n.path("caption").asText(),
        Primitive.valueOf(n.path("primitive").asText()),
        Expected.of(n.path("goal")));
  }
}
