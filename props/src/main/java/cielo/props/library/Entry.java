package cielo.props.library;

import cielo.scene.geometry.Vec3;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Model;
import java.util.List;

/**
 * One thing of the library, before it is made.
 *
 * @param id what an {@code Asset} asks for
 * @param name everyday noun
 * @param family kind of thing ("ball", "furniture", "vehicle")
 * @param sizeM width, height, depth as made without a size word
 * @param massKg mass in life, also of things that never move
 * @param paintable a colour word changes it
 * @param source package and item it came from; "cielo" for parametric things
 */
public record Entry(
    String id,
    String name,
    List<String> synonyms,
    Role.Kind kind,
    String family,
    Vec3 sizeM,
    double massKg,
    Model.Stands stands,
    boolean paintable,
    String source,
    String licence,
    String credit) {
  public Entry {
    synonyms = List.copyOf(synonyms);
  }
}
