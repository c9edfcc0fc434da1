package cielo.scene.screenplay;

/** Where something is at the start: {@code a} RELATION {@code b} (ids of roles). */
public record Placement(String a, Relation relation, String b) {
  public enum Relation {
    ON,
    IN,
    UNDER,
    ABOVE,
    BEHIND,
    IN_FRONT,
    NEXT_TO,
    LEFT_OF,
    RIGHT_OF,
    BETWEEN,
    AROUND,
    AGAINST,
    NEAR,
    FACING,
    HANGING_FROM
  }
}
