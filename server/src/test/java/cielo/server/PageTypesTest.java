package cielo.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The types of the page's modules, checked by TypeScript; skipped without Node. */
@Tag("long")
class PageTypesTest {
  @TempDir private Path dir;

  @Test
  void modulesOfThePageAreWellTyped() throws Exception {
    Commands commands = new Commands(dir);
    assumeTrue(commands.there("npm", "--version"), "no Node here");
    for (String name : List.of("page.js", "api.js")) {
      try (var in = Server.class.getResourceAsStream("/cielo/server/web/" + name)) {
        Files.write(dir.resolve(name), in.readAllBytes());
      }
    }
    commands.run(List.of("npm", "init", "-y"));
    commands.run(
        List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "typescript@5"));
    commands.run(
        List.of(
            "npx",
            "tsc",
            "--noEmit",
            "--allowJs",
            "--checkJs",
            "--strict",
            "--target",
            "es2022",
            "--module",
            "es2022",
            "--moduleResolution",
            "bundler",
            "--lib",
            "es2022,dom,dom.iterable",
            "page.js"));
  }
}
