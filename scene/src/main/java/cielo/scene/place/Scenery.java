package cielo.scene.place;

import java.util.Map;
import java.util.TreeMap;

/**
 * A set by name: what to make it from. Equal sceneries make equal places.
 *
 * @param set maker ("street", "gym", "studio")
 * @param variant what the prompt called it ("alley", "bakery"), or the maker's name
 * @param hour 0 .. 24, local time
 * @param parameters colour, style, light words ... (sorted)
 */
public record Scenery(
    String set,
    String variant,
    double hour,
    Weather weather,
    Map<String, String> parameters,
    long seed) {
  public Scenery {
    parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
