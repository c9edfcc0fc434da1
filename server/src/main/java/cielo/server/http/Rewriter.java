package cielo.server.http;

import cielo.scene.screenplay.Screenplay;

/** Changes a screenplay by words. */
@FunctionalInterface
public interface Rewriter {
  /**
   * Throws an exception of the director's, with a sentence for users, if nothing was understood.
   */
  Screenplay rewrite(Screenplay plan, String words);
}
