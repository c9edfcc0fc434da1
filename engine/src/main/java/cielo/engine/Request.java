package cielo.engine;

/**
 * What is asked for. Validated once, immutable.
 *
 * @param seconds 1 .. 60; for a take: ignored, its own length counts
 * @param width even, 128 .. 3840
 * @param height even, 128 .. 3840
 * @param fps frames a second, 1 .. 120
 * @param threads at least 1
 */
public record Request(
    Source source,
    double seconds,
    int width,
    int height,
    int fps,
    long seed,
    Quality quality,
    Container container,
    int threads) {

  public static final int LONGEST_PROMPT = 32_000;

  public Request {
    if (source instanceof Source.Prompt p) {
      if (p.text().isBlank()) {
        throw new EngineException("the prompt is empty; say what the film should show");
      }
      if (p.text().length() > LONGEST_PROMPT) {
        throw new EngineException(
            "the prompt has "
                + p.text().length()
                + " characters; at most "
                + LONGEST_PROMPT
                + " are read: shorten it");
      }
    }
    if (!(seconds >= 1 && seconds <= 60)) {
      throw new EngineException("seconds " + seconds + " is out of range; give 1 to 60");
    }
    side("width", width);
    side("height", height);
    if (fps < 1 || fps > 120) {
      throw new EngineException("fps " + fps + " is out of range; give 1 to 120");
    }
    if (threads < 1 || threads > 256) {
      throw new EngineException("threads " + threads + " is out of range; give 1 to 256");
    }
  }

  private static void side(String name, int n) {
    if (n < 128 || n > 3840 || n % 2 != 0) {
      throw new EngineException(
          name + " " + n + " is not possible; give an even number from 128 to 3840");
    }
  }
}
