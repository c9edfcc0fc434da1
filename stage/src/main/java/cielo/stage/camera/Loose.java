package cielo.stage.camera;

import cielo.props.library.Library;
import cielo.scene.place.Place;
import cielo.scene.place.Standing;
import cielo.scene.shape.Model;
import cielo.scene.take.Entity;

/** The model of an entity: a thing of the cast, or a piece that the set lends. */
final class Loose {
  private Loose() {}

  static Model model(Entity e, Place place, Library library) {
    if (e.role().isEmpty()) {
      for (Standing s : place.standing()) {
        if (s.name().equals(e.name())) {
          return s.model();
        }
      }
    }
    return library.model(e.asset());
  }
}
