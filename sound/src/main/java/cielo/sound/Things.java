package cielo.sound;

import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;

/** What the sound needs to know of the library: the things, places and materials that a take names. */
public interface Things {
  Model model(Asset asset);

  Place place(Scenery scenery);

  /** The material of that name, as contacts give it. */
  Material material(String name);
}
