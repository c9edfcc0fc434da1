package cielo.sound;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.material.Material;
import cielo.scene.place.Place;
import cielo.scene.place.Scenery;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.util.HashMap;
import java.util.Map;

/**
 * What the sound needs to know of the library: the things, places and materials that a take names.
 */
public interface Things {
  Model model(Asset asset);

  Place place(Scenery scenery);

  /** The material of that name, as contacts give it. */
  Material material(String name);

  /** Kind of thing ("vehicle", "ball"), or empty. */
  String family(Asset asset);

  /** The library as seen from here. */
  static Things of(Library library) {
    Map<String, String> families = new HashMap<>();
    for (Entry e : library.entries()) {
      families.put(e.id(), e.family());
    }
    return new Things() {
      @Override
      public Model model(Asset asset) {
        return library.model(asset);
      }

      @Override
      public Place place(Scenery scenery) {
        return library.place(scenery);
      }

      @Override
      public Material material(String name) {
        return library.material(name);
      }

      @Override
      public String family(Asset asset) {
        return families.getOrDefault(asset.id(), "");
      }
    };
  }
}
