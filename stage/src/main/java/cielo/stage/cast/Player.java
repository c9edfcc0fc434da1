package cielo.stage.cast;

import cielo.scene.geometry.Pose;
import cielo.scene.screenplay.Role;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;

/**
 * One physical thing that is filmed: member {@code member} of a role.
 *
 * @param index position in the troupe = entity index of the act
 */
public record Player(
    int index, String role, int member, String name, Role.Kind kind, Asset asset, Model model) {

  /** Width (x), height (y), depth (z) at rest, metres. */
  public cielo.scene.geometry.Vec3 size() {
    return model.bounds().size();
  }

  /** Pose of the whole model when its main link is at {@code link}. */
  public Pose stance(Pose link) {
    return link.times(model.links().getFirst().rest().inverse());
  }

  /** Pose of the main link when the whole model is at {@code stance}. */
  public Pose link(Pose stance) {
    return stance.times(model.links().getFirst().rest());
  }

  public boolean alive() {
    return kind == Role.Kind.PERSON || kind == Role.Kind.ANIMAL;
  }
}
