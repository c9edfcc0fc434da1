package cielo.scene.screenplay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens.
 *
 * @param id unique in the screenplay ("a1")
 * @param verb lemma the prompt used
 * @param agents ids of who or what does it (several = together)
 * @param patient id of what it is done to, or empty
 * @param targets where to, from, against ...
 * @param manner adverbs ("slowly", "gently", "hard")
 * @param direction "left", "right", "up", "down", "forward", "back", "away", "towards" or empty
 * @param times how often ("three times"); 0 = not said
 * @param outcomes goals that this action must bring about
 */
public record Action(
    String id,
    Primitive primitive,
    String verb,
    List<String> agents,
    String patient,
    List<Target> targets,
    List<String> manner,
    String direction,
    int times,
    List<Goal> outcomes,
    Order order,
    boolean negated,
    @Nullable Span span) {

  /** A prepositional target. */
  public record Target(Case as, String role) {}

  public enum Case {
    TO,
    INTO,
    ONTO,
    FROM,
    OFF,
    OVER,
    UNDER,
    THROUGH,
    ALONG,
    ACROSS,
    AROUND,
    AGAINST,
    PAST,
    WITH,
    IN,
    ON,
    LEFT_OF,
    RIGHT_OF,
    IN_FRONT,
    BEHIND,
    BETWEEN,
    DOWN,
    UP
  }

  /** When: THEN follows the action before it. {@code other} names another action or is empty. */
  public record Order(Kind kind, String other) {
    public static final Order THEN = new Order(Kind.THEN, "");
  }

  public enum Kind {
    THEN,
    WHILE,
    AFTER,
    BEFORE,
    UNTIL
  }
}
