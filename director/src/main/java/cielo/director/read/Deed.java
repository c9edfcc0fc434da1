package cielo.director.read;

import cielo.director.parse.Word;
import cielo.scene.screenplay.Action.Case;
import cielo.scene.screenplay.Action.Kind;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that happens, while it is being read. */
public final class Deed {
  /** {@code word}: the preposition as written. */
  public record Target(Case as, String word, Thing thing) {}

  public String verb;
  public String particle = "";
  public Primitive primitive = Primitive.MOVE;
  public boolean known;
  public @Nullable Thing agent;
  public @Nullable Thing object;
  public final List<Target> targets = new ArrayList<>();
  public final Set<String> manner = new LinkedHashSet<>();
  public String direction = "";
  public int times;
  public final List<Outcome> outcomes = new ArrayList<>();
  public Kind order = Kind.THEN;
  public @Nullable Deed other;
  public boolean negated;
  public boolean passive;
  public final Span span;

  /** Place in the sentence by which deeds are ordered. */
  double at;

  /** The verb in its clause. */
  final Word word;

  /** Lemma of the object word, also where it is no thing ("head", "yoga"). */
  public String objectWord = "";

  Deed(Word word, Span span) {
    this.word = word;
    this.verb = word.lemma();
    this.at = word.index();
    this.span = span;
  }

  /** Who or what moves: the object of a throw, else the agent, else the object. */
  public @Nullable Thing mover() {
    return switch (primitive) {
      case THROW,
          KICK,
          SHOOT,
          RELEASE,
          PUSH,
          PULL,
          LIFT,
          PLACE,
          GIVE,
          POUR,
          LAUNCH,
          BLOW,
          TAKE,
          STACK ->
          object != null ? object : agent;
      default -> agent != null ? agent : object;
    };
  }

  public @Nullable Thing target(Case... cases) {
    for (Target t : targets) {
      for (Case c : cases) {
        if (t.as == c) {
          return t.thing;
        }
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return agent + " " + verb + " " + object + " " + targets;
  }
}
