package cielo.director.cast;

import cielo.scene.screenplay.Role;
import java.util.Optional;

/** The things that can be filmed. */
public interface Nouns {
  /**
   * @param id library id; {@code name}: what the library calls it
   */
  record Found(String id, String name, Role.Kind kind) {}

  /** By name or synonym: singular, lower case. */
  Optional<Found> find(String noun);

  /** For "toy car". */
  Optional<Found> toy(String noun);
}
