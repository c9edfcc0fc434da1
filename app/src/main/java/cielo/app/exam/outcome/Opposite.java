package cielo.app.exam.outcome;

import cielo.app.exam.ExamException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A caption whose film is the opposite of a goal.
 *
 * @param shotFor what the take must have reached to count; null = nothing acts in it
 * @param judged the goal that must not hold; its things are nouns
 */
record Opposite(String caption, @Nullable Expected shotFor, JsonNode judged) {

  /** Kind of the goal that is put to the test. */
  String verifier() {
    return judged.path("goal").asText();
  }

  /** Reads one JSON object a line: caption, shot_for, judged. */
  static List<Opposite> load(Path file) {
    List<Opposite> out = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode n = json.readTree(line);
        JsonNode shot = n.path("shot_for");
        out.add(
            new Opposite(
                n.path("caption").asText(),
                shot.isObject() ? Expected.of(shot) : null,
                n.path("judged")));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new ExamException(
          "the opposites " + file + " cannot be read (" + e.getMessage() + "); restore the file",
          e);
    }
    return out;
  }
}
