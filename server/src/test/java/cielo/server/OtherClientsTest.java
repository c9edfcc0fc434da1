package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

  @ParameterizedTest
  @ValueSource(strings = {"7.57.0", "6.49.0"})
  void node(String version) throws Exception {
    assumeTrue(there("npm", "--version") && there("node", "--version"), "no Node here");
    Path script = copy("node.mjs");
    run(List.of("npm", "init", "-y"));
    run(
        List.of(
            "npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "openai@" + version));
    against(List.of("node", script.toString()));
  }

  @Test
  void python() throws Exception {
    assumeTrue(there("python3", "-m", "venv", "--help"), "no Python here");
    Path script = copy("client.py");
    run(List.of("python3", "-m", "venv", "venv"));
    run(List.of("venv/bin/pip", "-q", "install", "openai"));
    against(List.of("venv/bin/python", script.toString()));
  }

  private void against(List<String> command) throws Exception {
    try (Server server = Running.start(dir.resolve("data"), TinyEngine.quick())) {
      List<String> all = new java.util.ArrayList<>(command);
      all.add("http://127.0.0.1:" + server.port());
      assertThat(run(all)).endsWith("ok\n");
    }
  }

  private Path copy(String name) throws IOException {
    try (var in = OtherClientsTest.class.getResourceAsStream("/clients/" + name)) {
      return Files.write(dir.resolve(name), in.readAllBytes());
    }
  }

  private String run(List<String> command) throws Exception {
    Path out = Files.createTempFile(dir, "run", ".txt");
    Process p =
        new ProcessBuilder(command)
            .directory(dir.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = p.waitFor(5, TimeUnit.MINUTES);
    p.destroyForcibly();
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(ended && p.exitValue() == 0).as("%s: %s", command, said).isTrue();
    return said;
  }

  private static boolean there(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
