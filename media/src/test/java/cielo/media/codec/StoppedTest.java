package cielo.media.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program is stopped in the middle of a film. */
class StoppedTest {
  @TempDir Path folder;

  @Test
  void stoppingTheProgramLeavesNothing() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Endless.class.getName(),
                folder.resolve("film.mp4").toString())
            .redirectErrorStream(true)
            .start();
    try {
      assertThat(program.inputReader().readLine()).isEqualTo("writing");
      assertThat(entries()).hasSize(1); // the scratch folder
      program.destroy(); // as Ctrl-C does
      assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(entries()).isEmpty();
    } finally {
      program.destroyForcibly();
    }
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }

  /** Writes a film that never ends and says when it is under way. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      FilmSpec spec = Films.spec(Format.MP4, 128, 72, 30, Integer.MAX_VALUE / 60);
      try (FilmWriter writer = FilmWriter.open(spec, Path.of(arguments[0]), 2)) {
        for (int i = 0; i < spec.frames(); i++) {
          writer.frame(Films.frame(spec, i % 1000));
          if (i == 2 * FilmWriter.SEGMENT_FRAMES) {
            System.out.println("writing");
          }
        }
      }
    }
  }
}
