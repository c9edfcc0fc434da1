package cielo.stage;

import cielo.director.Director;
import cielo.engine.Engine;
import cielo.engine.Generation;
import cielo.engine.Request;
import cielo.props.library.Library;
import java.nio.file.Path;

/** The engine cielo-1: films a world. */
public final class WorldEngine implements Engine {
  /** Changes whenever the same request would give another film. */
  public static final String NAME = "cielo-1";

  private final Library library;
  private final Director director;

  public WorldEngine(Library library, Director director) {
    this.library = library;
    this.director = director;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Generation begin(Request request, Path target) {
    return new WorldGeneration(library, director, request, target);
  }
}
