package cielo.engine;

import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;

/** What a film is made from. */
public sealed interface Source {
  /** Words, up to 32,000 characters. */
  record Prompt(String text) implements Source {}

  /** An edited plan. */
  record Plan(Screenplay screenplay) implements Source {}

  /** A recorded performance, filmed again. */
  record Performance(Take take) implements Source {}
}
