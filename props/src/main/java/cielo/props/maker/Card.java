package cielo.props.maker;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Model;
import java.util.List;

/**
 * What a thing is called and how it is in life, before it is made.
 *
 * @param names everyday noun first, then synonyms; lower case, singular
 * @param sizeM width, height, depth as made without a size word
 * @param massKg mass in life, also of things that never move
 */
public record Card(
    List<String> names,
    Role.Kind kind,
    String family,
    Vec3 sizeM,
    double massKg,
    Model.Stands stands,
    boolean paintable) {
  public Card {
    names = List.copyOf(names);
  }

  /** A thing; {@code names} separated by commas. */
  public static Card of(
      String names, String family, double w, double h, double d, double massKg, Model.Stands stands) {
    return new Card(
        List.of(names.split("\\s*,\\s*")),
        Role.Kind.THING,
        family,
        new Vec3(w, h, d),
        massKg,
        stands,
        true);
  }

  public Card vehicle() {
    return new Card(names, Role.Kind.VEHICLE, family, sizeM, massKg, stands, paintable);
  }

  public Card animal() {
    return new Card(names, Role.Kind.ANIMAL, family, sizeM, massKg, stands, paintable);
  }

  /** A colour word does not change it. */
  public Card unpainted() {
    return new Card(names, kind, family, sizeM, massKg, stands, false);
  }

  public String name() {
    return names.getFirst();
  }

  public String id() {
    return name().replace(' ', '-').replace("'", "");
  }
}
