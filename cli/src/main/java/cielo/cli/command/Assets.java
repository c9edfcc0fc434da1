package cielo.cli.command;

import java.nio.file.Path;

/** Where the assets are: the launcher says so. */
final class Assets {
  private Assets() {}

  static Path folder() {
    return Path.of(System.getProperty("cielo.assets", "assets"));
  }
}
