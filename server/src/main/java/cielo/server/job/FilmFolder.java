package cielo.server.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where finished films lie: one folder each, which appears under its name only when it is whole.
 *
 * @param root the folder "films" of the data folder
 */
public record FilmFolder(Path root) {
  public static final String FILM = "film.mp4";
  public static final String THUMBNAIL = "thumbnail.webp";
  public static final String SPRITES = "spritesheet.jpg";
  public static final String PLAN = "plan.json";
  public static final String TAKE = "performance.take";
  public static final String NOTES = "notes.txt";

  private static final String UNFINISHED = ".unfinished";

  /** A file of a finished film; it need not exist. */
  public Path file(String video, String name) {
    return root.resolve(video).resolve(name);
  }

  public boolean finished(String video) {
    return Files.isDirectory(root.resolve(video));
  }

  /** A fresh, empty folder to work in; what an earlier try left there is gone. */
  Path begin(String video) throws IOException {
    Path work = root.resolve(UNFINISHED).resolve(video);
    remove(work);
    return Files.createDirectories(work);
  }

  /** Moves the work into place, in one step of the file system. */
  void publish(String video) throws IOException {
    Path work = root.resolve(UNFINISHED).resolve(video);
    Files.move(work, root.resolve(video), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes everything of a video, finished or not. */
  public void remove(String video) throws IOException {
    remove(root.resolve(video));
    remove(root.resolve(UNFINISHED).resolve(video));
  }

  /** Removes the root with all that is in it. */
  public void clear() throws IOException {
    remove(root);
  }

  private static void remove(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path p : all) {
      Files.deleteIfExists(p);
    }
  }
}
