package cielo.scene.shape;

import java.util.Map;
import java.util.TreeMap;

/**
 * A thing by name: what to make it from. The library turns equal assets into equal models.
 *
 * @param id library id ("basketball", "sofa_2")
 * @param parameters what the prompt asked for: color, material, size, text, count ... (sorted)
 * @param seed picks what the prompt left open
 */
public record Asset(String id, Map<String, String> parameters, long seed) {
  public Asset {
    parameters = java.util.Collections.unmodifiableMap(new TreeMap<>(parameters));
  }
}
