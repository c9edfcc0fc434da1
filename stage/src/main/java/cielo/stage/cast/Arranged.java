package cielo.stage.cast;

import cielo.scene.screenplay.Action;
import cielo.scene.screenplay.Primitive;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.Screenplay;
import java.util.List;

/**
 * "Four stones are stacked on a beach": nobody stacks them, they stand so from the start. A chain
 * of dominoes is a row.
 */
public final class Arranged {
  private Arranged() {}

  /** The screenplay with the arrangement of what is said to be stacked. */
  public static Screenplay of(Screenplay s) {
    List<Role> cast = s.cast().stream().map(r -> r.count().n() > 1 ? arranged(s, r) : r).toList();
    return new Screenplay(
        s.version(),
        s.prompt(),
        s.language(),
        cast,
        s.shots(),
        s.notUnderstood(),
        s.notes(),
        s.sources());
  }

  private static Role arranged(Screenplay s, Role r) {
    return switch (r.arrangement()) {
      case "" -> stacked(s, r) ? as(r, "stack") : r;
      case "chain", "line", "series", "queue", "string" -> as(r, "row");
      default -> r;
    };
  }

  private static boolean stacked(Screenplay s, Role r) {
    return s.shots().stream()
        .flatMap(shot -> shot.actions().stream())
        .anyMatch(a -> stacks(a) && a.agents().isEmpty() && a.patient().equals(r.id()));
  }

  private static boolean stacks(Action a) {
    return a.primitive() == Primitive.STACK && !a.negated();
  }

  private static Role as(Role r, String arrangement) {
    return new Role(
        r.id(),
        r.name(),
        r.asset(),
        r.kind(),
        r.count(),
        r.color(),
        r.size(),
        r.material(),
        r.attributes(),
        r.wears(),
        arrangement,
        r.memberOf(),
        r.text(),
        r.span());
  }
}
