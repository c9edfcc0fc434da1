package cielo.picture.geometry;

import cielo.picture.surface.Texture;
import cielo.scene.material.Look;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;

/** What the picture needs of the library of things: names made into geometry. */
public interface Cast {
  Model model(Asset asset);

  Place place(Scenery scenery);

  /** The texture of a look that has a pattern and no image. */
  Texture texture(Look look);
}
