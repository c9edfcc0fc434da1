package cielo.app.exam;

import cielo.app.exam.film.Films;
import cielo.app.exam.outcome.FalseAccepts;
import cielo.app.exam.outcome.Outcome;
import cielo.app.exam.outcome.Outcomes;
import cielo.app.exam.physics.Colliding;
import cielo.app.exam.physics.Falling;
import cielo.app.exam.physics.Swinging;
import cielo.app.exam.sound.ContactSound;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The exam as it is set: the one place that lists its rows. */
public final class Exams {
  private Exams() {}

  /**
   * @param inputs folder of captions and annotated prompts
   * @param first see {@link Outcomes}
   * @param heard hears of each caption's outcome
   */
  public static Exam all(Path inputs, int first, Consumer<Outcome> heard) {
    return new Exam(
        List.of(
            new Outcomes(inputs.resolve("outcomes.jsonl"), first, heard),
            new FalseAccepts(inputs.resolve("opposites.jsonl")),
            new DirectorItems(inputs),
            new Films(inputs.resolve("gallery.txt")),
            new ContactSound(),
            new Falling(),
            new Swinging(),
            new Colliding(),
            new SameFilm()));
  }
}
