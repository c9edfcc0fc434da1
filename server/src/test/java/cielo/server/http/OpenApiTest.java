package cielo.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the API says what the server has, no more and no less. */
class OpenApiTest {
  private static final Set<String> METHODS =
      Set.of("get", "post", "delete", "head", "put", "patch");

  private static JsonNode spec() throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream("/cielo/server/openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    }
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedRouteIsThere() throws IOException {
    Set<String> described = new TreeSet<>();
    spec()
        .get("paths")
        .properties()
        .forEach(p ->
            p.getValue()
                .fieldNames()
                .forEachRemaining(m -> {
                  if (METHODS.contains(m)) {
                    described.add(m + " " + p.getKey());
                  }
                }));
    Api.Parts nothing =
        new Api.Parts(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Clock.systemUTC(),
            Path.of("."),
            1,
            1,
            false,
            () -> false);
    Set<String> there = new TreeSet<>();
    for (Route r : new Api(nothing, new Guard(List.of())).operations()) {
      there.add(r.method().name().toLowerCase(Locale.ROOT) + " " + r.path());
    }
    assertThat(described).isEqualTo(there);
  }

  @Test
  void everyReferenceLeadsSomewhereAndModelsAreThoseOfTheServer() throws IOException {
    JsonNode spec = spec();
    assertThat(spec.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(spec.at(r.substring(1)).isMissingNode()).as(r).isFalse());
    List<String> models =
        java.util.stream.StreamSupport.stream(
                spec.at("/components/schemas/CreateVideo/properties/model/enum").spliterator(),
                false)
            .map(JsonNode::asText)
            .toList();
    assertThat(models).isEqualTo(Models.names());
  }

  @Test
  void answersHaveTheDescribedKeys() throws IOException {
    JsonNode required = spec().at("/components/schemas/Video/required");
    assertThat(required).hasSize(13);
  }
}
