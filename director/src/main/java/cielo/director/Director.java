package cielo.director;

import cielo.director.cast.Cast;
import cielo.director.cast.Casting;
import cielo.director.cast.LibraryNouns;
import cielo.director.cast.Nouns;
import cielo.director.explain.Review;
import cielo.director.parse.Parser;
import cielo.director.read.Beside;
import cielo.director.read.Deed;
import cielo.director.read.Facts;
import cielo.director.read.Facts.ShotFacts;
import cielo.director.read.Reader;
import cielo.director.read.Script;
import cielo.director.read.Speech;
import cielo.director.read.Thing;
import cielo.director.read.Vocabulary;
import cielo.director.shots.ShotList;
import cielo.props.library.Library;
import cielo.scene.screenplay.Screenplay;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a prompt and writes the screenplay. English only; up to 32,000 characters. The same prompt
 * gives the same screenplay; words that are not understood are listed, never guessed. Thread-safe.
 *
 * <p>{@code Screenplay.cast} holds everything that acts or is acted on. What is filmed is named in
 * each shot's cast; the rest (wind, floor, side) has no asset and the kind PLACE, STUFF or
 * ABSTRACT.
 */
public final class Director {
  private final Nouns nouns;
  private final Vocabulary words;
  private final Reader reader;
  private final Casting casting;

  private Director(Nouns nouns, Path assets) {
    Path language = assets.resolve("language");
    this.nouns = nouns;
    words = Vocabulary.open(language);
    reader = new Reader(words, Parser.open(language.resolve("en.bin.gz")));
    casting = new Casting(words, nouns);
  }

  /**
   * @param assets the assets folder; its {@code language} folder is read
   */
  public static Director open(Library library, Path assets) {
    return new Director(new LibraryNouns(library), assets);
  }

  /** A director who knows other things than the library's. */
  public static Director open(Nouns nouns, Path assets) {
    return new Director(nouns, assets);
  }

  /** Throws DirectorException for an empty or too long prompt, never for what it says. */
  public Screenplay read(String prompt) {
    Script script = Script.of(prompt);
    Facts facts = reader.read(script, nouns);
    Cast cast = casting.cast(facts, used(facts));
    Review review = Review.of(facts, cast);
    return new Screenplay(
        Screenplay.VERSION,
        prompt,
        script.language().code(),
        cast.roles(),
        ShotList.of(facts, cast),
        review.notUnderstood(),
        review.notes(),
        Map.of("all", "pipeline"));
  }

  /** Things that act, are acted on, speak or are stood beside. */
  private static Set<Thing> used(Facts facts) {
    Set<Thing> out = new HashSet<>();
    for (ShotFacts shot : facts.shots) {
      for (Deed d : shot.deeds) {
        use(out, d.agent);
        use(out, d.object);
        d.targets.forEach(t -> use(out, t.thing()));
      }
      for (Speech s : shot.lines) {
        use(out, s.who());
      }
    }
    for (Beside b : facts.placements) {
      use(out, b.a());
      use(out, b.b());
    }
    return out;
  }

  private static void use(Set<Thing> out, @Nullable Thing t) {
    if (t != null) {
      out.addAll(t.each());
    }
  }
}
