package cielo.media.codec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cielo.media.MediaException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ChildTest {

  @Test
  void aFailureCarriesTheChildsLastWords() {
    assertThatThrownBy(() -> run("echo first >&2; echo 'codec is unhappy' >&2; exit 3"))
        .isInstanceOf(MediaException.class)
        .hasMessage("Testing failed: codec is unhappy");
  }

  @Test
  void aFullDiskIsNamed() {
    assertThatThrownBy(() -> run("echo 'av_write: No space left on device' >&2; exit 1"))
        .isInstanceOf(MediaException.class)
        .hasMessageContaining("the disk is full");
  }

  @Test
  void aSilentFailureStillHasAReason() {
    assertThatThrownBy(() -> run("exit 7")).hasMessage("Testing failed: exit code 7");
  }

  private static void run(String script) throws IOException {
    try (Child child = Child.start(new ProcessBuilder("sh", "-c", script))) {
      child.finish("Testing");
    }
  }
}
