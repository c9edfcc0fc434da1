package cielo.engine;

import java.nio.file.Path;

/** Something that makes films. */
public interface Engine {
  /** Model name as users write it. */
  String name();

  /**
   * Begins a film; nothing is done before the first step. Throws EngineException for a bad request.
   */
  Generation begin(Request request, Path target);
}
