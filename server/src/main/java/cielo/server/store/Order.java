package cielo.server.store;

import cielo.engine.Quality;
import org.jspecify.annotations.Nullable;

/**
 * What a job films; kept as JSON in its row.
 *
 * @param seconds length of the film
 * @param plan a screenplay as JSON to film instead of the prompt's own, or null
 */
public record Order(
    String prompt,
    double seconds,
    int width,
    int height,
    int fps,
    long seed,
    Quality quality,
    @Nullable String plan) {

  public String size() {
    return width + "x" + height;
  }

  /** As the wire says it: no trailing zeros ("4", "2.5"). */
  public String secondsText() {
    return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
  }
}
