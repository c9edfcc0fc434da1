package cielo.director.score;

import cielo.director.DirectorException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One annotated prompt. Every name is a list of accepted words. */
public record Gold(
    String id,
    String kind,
    String language,
    String prompt,
    List<Member> cast,
    List<List<String>> sets,
    List<List<String>> times,
    List<List<String>> weathers,
    List<Relation> relations,
    List<Action> actions,
    List<Line> lines,
    List<String> camera,
    List<List<String>> absent,
    List<List<String>> sounds,
    List<String> music,
    int shots) {

  /**
   * @param count -1 = many
   */
  public record Member(
      List<String> names, int count, List<List<String>> attributes, boolean optional) {}

  public record Relation(List<String> a, String relation, List<String> b) {}

  /** {@code agent} and {@code object} may be empty: not asked. */
  public record Action(
      List<String> agent,
      List<String> agentAttributes,
      List<String> verbs,
      List<String> object,
      String outcome) {}

  /** {@code attributes}: what the speaker must be, besides the name. */
  public record Line(List<String> who, List<String> attributes, String text) {}

  /** Reads one JSON object a line. */
  public static List<Gold> load(Path file) {
    List<Gold> out = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          out.add(of(json.readTree(line)));
        }
      }
    } catch (IOException e) {
      throw new DirectorException("cannot read the annotated prompts " + file, e);
    }
    return out;
  }

  private static Gold of(JsonNode n) {
    List<Member> cast = new ArrayList<>();
    for (JsonNode c : n.path("cast")) {
      List<List<String>> attributes = new ArrayList<>();
      c.path("attributes").forEach(a -> attributes.add(strings(a)));
      JsonNode count = c.path("count");
      cast.add(
          new Member(
              strings(c.path("names")),
              count.isTextual() ? -1 : count.asInt(1),
              attributes,
              c.path("optional").asBoolean()));
    }
    List<Relation> relations = new ArrayList<>();
    n.path("relations")
        .forEach(r ->
            relations.add(
                new Relation(strings(r.path("a")), r.path("rel").asText(), strings(r.path("b")))));
    List<Action> actions = new ArrayList<>();
    for (JsonNode a : n.path("actions")) {
      actions.add(
          new Action(
              strings(a.path("agent").path("names")),
              strings(a.path("agent").path("attributes")),
              strings(a.path("verb")),
              strings(a.path("object").path("names")),
              a.path("outcome").isTextual() ? a.path("outcome").asText() : ""));
    }
    List<Line> lines = new ArrayList<>();
    for (JsonNode l : n.path("lines")) {
      List<String> who = new ArrayList<>();
      List<String> attributes = new ArrayList<>();
      for (String w : strings(l.path("who"))) {
        if (w.startsWith("+")) {
          attributes.add(w.substring(1));
        } else {
          who.add(w);
        }
      }
      lines.add(new Line(who, attributes, l.path("text").asText()));
    }
    return new Gold(
        n.path("id").asText(),
        n.path("kind").asText(),
        n.path("lang").asText("en"),
        n.path("prompt").asText(),
        cast,
        groups(n.path("sets")),
        groups(n.path("time")),
        groups(n.path("weather")),
        relations,
        actions,
        lines,
        strings(n.path("camera")),
        groups(n.path("absent")),
        groups(n.path("sounds")),
        strings(n.path("music")),
        n.path("shots").asInt(1));
  }

  private static List<String> strings(JsonNode n) {
    List<String> out = new ArrayList<>();
    n.forEach(x -> out.add(x.asText()));
    return out;
  }

  /** A list of alternatives, or of lists of alternatives. */
  private static List<List<String>> groups(JsonNode n) {
    List<List<String>> out = new ArrayList<>();
    n.forEach(x -> out.add(x.isArray() ? strings(x) : List.of(x.asText())));
    return out;
  }
}
