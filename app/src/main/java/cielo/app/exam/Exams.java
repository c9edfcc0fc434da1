package cielo.app.exam;

import cielo.app.exam.film.Films;
import cielo.app.exam.outcome.FalseAccepts;
import cielo.app.exam.outcome.Outcome;
import cielo.app.exam.outcome.Outcomes;
import cielo.app.exam.physics.Colliding;
import cielo.app.exam.physics.Falling;
import cielo.app.exam.physics.Swinging;
import cielo.app.exam.sound.ContactSound;
import cielo.app.exam.still.Stills;
import cielo.app.exam.word.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The exam as it is set: the one place that lists its rows. */
public final class Exams {
  private Exams() {}

  /**
   * @param assets the assets folder; its {@code exam} folder holds captions and annotated prompts
   * @param first see {@link Outcomes}
   * @param heard hears of each caption's outcome
   */
  public static Exam all(Path assets, int first, Consumer<Outcome> heard) {
    Path inputs = assets.resolve("exam");
    return new Exam(
        List.of(
            Outcomes.of(inputs.resolve("outcomes.jsonl"), first, heard),
            Outcomes.heldOut(inputs.resolve("outcomes-held.jsonl")),
            new FalseAccepts(inputs.resolve("opposites.jsonl")),
            new DirectorItems(inputs),
            new Films(assets, assets.resolveSibling("docs").resolve("gallery.md")),
            new ContactSound(assets),
            new Falling(),
            new Swinging(),
            new Colliding(),
            new Stills(assets),
            Words.objects(assets),
            Words.scenes(assets),
            new SameFilm()));
  }
}
