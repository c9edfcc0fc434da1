package cielo.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The server's folder, held by one process at a time. */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes the folder if need be and takes it. Throws ServerException if another process has it. */
  static DataFolder take(Path root) {
    try {
      Files.createDirectories(root.resolve("films"));
      Path scratch = Files.createDirectories(root.resolve("scratch"));
      FileChannel lock =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!held(lock)) {
        lock.close();
        throw new ServerException(
            "another server runs on " + root + "; stop it or give another --data folder");
      }
      try (Stream<Path> old = Files.list(scratch)) {
        for (Path p : old.toList()) {
          Files.deleteIfExists(p);
        }
      }
      return new DataFolder(root, lock);
    } catch (IOException e) {
      throw new ServerException(
          "the data folder " + root + " cannot be used (" + e + "); give another with --data", e);
    }
  }

  private static boolean held(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }

  Path store() {
    return root.resolve("cielo.db");
  }

  Path films() {
    return root.resolve("films");
  }

  Path scratch() {
    return root.resolve("scratch");
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new ServerException("the lock of " + root + " cannot be given back", e);
    }
  }
}
