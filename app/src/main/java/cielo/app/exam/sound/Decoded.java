package cielo.app.exam.sound;

import cielo.engine.Container;
import cielo.engine.Quality;
import cielo.engine.Request;
import cielo.engine.Source;
import cielo.engine.finish.Finisher;
import cielo.media.clip.Stem;
import cielo.media.codec.FilmReader;
import cielo.sound.Mix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mix as a viewer gets it: written to a film with black pictures and read back. */
final class Decoded {
  private static final int SIDE = 128;
  private static final int FPS = 10;

  private Decoded() {}

  static Stem of(Mix mix, double seconds) {
    try {
      Path folder = Files.createTempDirectory("cielo-exam");
      Path file = folder.resolve("film.mp4");
      try {
        write(mix, seconds, file);
        return FilmReader.open(file).sound();
      } finally {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Mix mix, double seconds, Path file) {
    Request request =
        new Request(
            new Source.Prompt("sound"),
            seconds,
            SIDE,
            SIDE,
            FPS,
            1,
            Quality.DRAFT,
            Container.MP4,
            1);
    try (Finisher film = new Finisher(request, seconds, "000000000000", "sound", file)) {
      for (int i = 0; i < film.frames(); i++) {
        film.frame(new int[SIDE * SIDE]);
      }
      film.sound(mix.left(), mix.right());
      film.finish();
    }
  }
}
