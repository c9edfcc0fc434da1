package cielo.media.codec;

import cielo.media.MediaException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A running child process with pipes; closing it stops it. What it complains about is kept. */
final class Child implements AutoCloseable {
  /** How the C library says so. */
  static final String DISK_FULL = "No space left on device";

  private static final int KEEP = 8192; // bytes of complaints

  private final Process process;
  private final Thread listener;
  private final StringBuilder complaints = new StringBuilder(); // guarded by itself

  private Child(Process process) {
    this.process = process;
    listener = Thread.ofVirtual().name("child-errors").start(this::listen);
  }

  static Child start(ProcessBuilder builder) throws IOException {
    return new Child(builder.start());
  }

  /** What the child reads. */
  OutputStream input() {
    return process.getOutputStream();
  }

  /** What the child writes. */
  InputStream output() {
    return process.getInputStream();
  }

  /**
   * Ends the input and waits; a child that failed becomes an exception that says what it was doing.
   */
  void finish(String doing) {
    try {
      try {
        input().close();
      } catch (IOException e) {
        // the child has ended before it read everything: its exit code tells
      }
      int code = process.waitFor();
      listener.join();
      if (code != 0) {
        throw failure(doing, "exit code " + code);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MediaException(doing + " was interrupted", e);
    }
  }

  /** The exception for a pipe that broke: the child's own words if it said any. */
  MediaException broken(String doing, IOException cause) {
    process.destroy();
    try {
      process.waitFor();
      listener.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return failure(doing, String.valueOf(cause.getMessage()));
  }

  /** What the child has complained about so far. */
  String said() {
    synchronized (complaints) {
      return complaints.toString().strip();
    }
  }

  private MediaException failure(String doing, String otherwise) {
    String said = said();
    if (said.contains(DISK_FULL)) {
      return new MediaException(doing + " failed: the disk is full. Free space and try again");
    }
    String last = said.lines().reduce((a, b) -> b).orElse(otherwise);
    return new MediaException(doing + " failed: " + last);
  }

  private void listen() {
    try (InputStream errors = process.getErrorStream()) {
      byte[] buffer = new byte[1024];
      for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
        synchronized (complaints) {
          complaints.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
          complaints.delete(0, Math.max(0, complaints.length() - KEEP));
        }
      }
    } catch (IOException e) {
      // the child was stopped: nothing more to hear
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
