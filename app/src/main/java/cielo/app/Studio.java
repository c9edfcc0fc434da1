package cielo.app;

import cielo.director.Director;
import cielo.director.cast.Nouns;
import cielo.director.revise.Revision;
import cielo.engine.Engine;
import cielo.engine.EngineException;
import cielo.people.People;
import cielo.props.library.Library;
import cielo.scene.screenplay.Screenplay;
import cielo.stage.WorldEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The wired product: engines by name, the director, the library. Made once, used by many films. */
public final class Studio {
  private final Library library;
  private final Director director;
  private final List<Engine> engines;

  private Studio(Library library, Director director) {
    this.library = library;
    this.director = director;
    this.engines = List.of(new WorldEngine(library, director));
  }

  /** Opens the assets folder. Throws EngineException if it is missing or broken. */
  public static Studio open(Path assets) {
    if (!Files.isDirectory(assets)) {
      throw new EngineException(
          "the assets folder "
              + assets
              + " is missing; run ./cielo from its own checkout, or set CIELO_ASSETS");
    }
    Library library = People.library(assets);
    return new Studio(library, Director.open(nouns(library), assets));
  }

  private static Nouns nouns(Library library) {
    return new Nouns() {
      @Override
      public Optional<Found> find(String noun) {
        return library.find(noun).map(e -> new Found(e.id(), e.name(), e.kind()));
      }

      @Override
      public Optional<Found> toy(String noun) {
        return library.toy(noun).map(e -> new Found(e.id(), e.name(), e.kind()));
      }
    };
  }

  public Library library() {
    return library;
  }

  /** What the director understands of a prompt. */
  public Screenplay plan(String prompt) {
    return director.read(prompt);
  }

  /**
   * A screenplay changed by words ("at night", "without the dog"). Throws DirectorException if none
   * of them was understood.
   */
  public Screenplay revise(Screenplay plan, String words) {
    return new Revision(director).revise(plan, words);
  }

  /** All engines, the default first. */
  public List<Engine> engines() {
    return engines;
  }

  public Engine engine() {
    return engines.getFirst();
  }
}
