package cielo.director;

import java.nio.file.Path;

/** Where the assets lie, seen from the module's folder. */
public final class Assets {
  public static final Path FOLDER = Path.of("..", "assets");

  private Assets() {}

  public static Path exam(String file) {
    return FOLDER.resolve("exam").resolve(file);
  }
}
