package cielo.server;

import static org.assertj.core.api.Assertions.assertThat;

import cielo.media.codec.FilmReader;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 at any time: every accepted film ends, once, whole. */
class KillTest {
  private static final long STEP_MS = 25;

  @TempDir private Path data;

  private record Life(Process process, Client client) {
    static Life begin(Path data) throws IOException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(
          List.of(
              "-Xmx256m",
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "--enable-native-access=ALL-UNNAMED"));
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), Doomed.class.getName()));
      command.addAll(List.of(data.toString(), Long.toString(STEP_MS)));
      Process p =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var out =
          new BufferedReader(new InputStreamReader(p.getInputStream(), StandardCharsets.UTF_8));
      String line = out.readLine();
      if (line == null || !line.startsWith("port ")) {
        p.destroyForcibly();
        throw new IOException("the server did not start: " + line);
      }
      return new Life(p, new Client(Integer.parseInt(line.substring(5))));
    }

    void kill() throws InterruptedException {
      process.destroyForcibly(); // SIGKILL
      process.waitFor();
    }
  }

  @Test
  void tenDeathsLoseNothing() throws Exception {
    deaths(10, 1);
  }

  @Test
  @Tag("long")
  void aHundredDeathsLoseNothing() throws Exception {
    deaths(100, 2);
  }

  private void deaths(int n, long seed) throws Exception {
    Random when = new Random(seed);
    List<String> accepted = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Life life = Life.begin(data);
      try {
        accepted.add(life.client().create("film " + i));
        accepted.add(life.client().create("another " + i));
        LockSupport.parkNanos(when.nextInt(900) * 1_000_000L);
      } finally {
        life.kill();
      }
    }
    Life last = Life.begin(data);
    try {
      for (String id : accepted) {
        JsonNode v = last.client().await(id, "completed|failed");
        assertThat(v.get("status").asText()).as("%s", v).isEqualTo("completed");
        Path film = Files.write(data.resolve("film.mp4"), content(last.client(), id));
        assertThat(FilmReader.probe(film).frames()).isEqualTo(8);
      }
      JsonNode list = last.client().get("/v1/videos?limit=100").json().get("data");
      assertThat(list.size()).as("no duplicates").isEqualTo(Math.min(100, accepted.size()));
      try (var left = Files.list(data.resolve("films/.unfinished"))) {
        assertThat(left).isEmpty();
      }
    } finally {
      last.kill();
    }
  }

  private static byte[] content(Client client, String id) {
    return client.get("/v1/videos/" + id + "/content").bytes();
  }
}
