package cielo.engine;

import cielo.scene.screenplay.Screenplay;
import cielo.scene.take.Take;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out.
 *
 * @param filmId hash of request, seed and engine version: the id in the marks
 * @param screenplay null when a take was filmed again
 * @param take null until the performance is complete
 * @param notes sentences for the user
 * @param times wall time by stage, in order
 */
public record Report(
    String filmId,
    @Nullable Screenplay screenplay,
    @Nullable Take take,
    List<String> notes,
    List<StageTime> times) {
  public record StageTime(String stage, double wallMs) {}
}
