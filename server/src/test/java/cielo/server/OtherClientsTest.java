package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OpenAI's clients for Node and Python, fetched from their registries; skipped without the tool.
 */
@Tag("long")
class OtherClientsTest {
  @TempDir private Path dir;

  private Commands commands() {
    return new Commands(dir);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.57.0", "6.49.0"})
  void node(String version) throws Exception {
    assumeTrue(
        commands().there("npm", "--version") && commands().there("node", "--version"),
        "no Node here");
    Path script = copy("node.mjs");
    commands().run(List.of("npm", "init", "-y"));
    commands()
        .run(
            List.of(
                "npm",
                "install",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
                "openai@" + version));
    against(List.of("node", script.toString()));
  }

  @Test
  void python() throws Exception {
    assumeTrue(commands().there("python3", "-m", "venv", "--help"), "no Python here");
    Path script = copy("client.py");
    commands().run(List.of("python3", "-m", "venv", "venv"));
    commands().run(List.of("venv/bin/pip", "-q", "install", "openai"));
    against(List.of("venv/bin/python", script.toString()));
  }

  private void against(List<String> command) throws Exception {
    try (Server server = Running.start(dir.resolve("data"), TinyEngine.quick())) {
      List<String> all = new java.util.ArrayList<>(command);
      all.add("http://127.0.0.1:" + server.port());
      assertThat(commands().run(all)).endsWith("ok\n");
    }
  }

  private Path copy(String name) throws IOException {
    try (var in = OtherClientsTest.class.getResourceAsStream("/clients/" + name)) {
      return Files.write(dir.resolve(name), in.readAllBytes());
    }
  }
}
