package cielo.media.codec;

import cielo.media.MediaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A hidden folder for unfinished work beside the place where the result goes, on the same disk. It
 * vanishes on close and when the program is stopped.
 */
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Thread hook;

  private Scratch(Path folder) {
    this.folder = folder;
    hook = new Thread(() -> delete(folder), "scratch");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A folder beside the target; the target's own folder must exist and be writable. */
  static Scratch beside(Path target) {
    Path parent = Objects.requireNonNull(target.toAbsolutePath().getParent());
    try {
      return new Scratch(Files.createTempDirectory(parent, ".cielo-"));
    } catch (IOException e) {
      String reason =
          !Files.isDirectory(parent)
              ? "the folder does not exist"
              : Files.isWritable(parent)
                  ? String.valueOf(e.getMessage())
                  : "the folder is read-only";
      throw new MediaException(
          "Cannot write " + target + ": " + reason + ". Choose a folder that can be written", e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() {
    delete(folder);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // the hook is running, it deletes what we deleted
    }
  }

  /** Deletes a file or a folder with all in it; nothing happens when there is none. */
  static void delete(Path root) {
    for (int i = 0; i < 3 && Files.exists(root); i++) { // a child may still be writing
      try (Stream<Path> all = Files.walk(root)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException | UncheckedIOException e) {
        // something went while we looked: look again
      }
    }
  }
}
