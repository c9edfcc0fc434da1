package cielo.scene.screenplay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of the cast.
 *
 * @param id unique in the screenplay ("ball1")
 * @param name head noun as the prompt says it, singular
 * @param asset id of the library entry it is filmed as; empty = not cast (abstract)
 * @param kind what sort of thing
 * @param color colour word or empty
 * @param size size word ("tiny", "huge") or empty
 * @param material material word or empty
 * @param attributes other words bound to it
 * @param wears garments of a person ("red coat")
 * @param arrangement "stack", "row", "pile", "pair", "circle" or empty
 * @param memberOf id of the group it was taken from, or empty
 * @param text words written on it, or empty
 */
public record Role(
    String id,
    String name,
    String asset,
    Kind kind,
    Count count,
    String color,
    String size,
    String material,
    List<String> attributes,
    List<String> wears,
    String arrangement,
    String memberOf,
    String text,
    @Nullable Span span) {
  public enum Kind {
    THING,
    PERSON,
    ANIMAL,
    VEHICLE,
    PLACE,
    STUFF,
    ABSTRACT
  }
}
