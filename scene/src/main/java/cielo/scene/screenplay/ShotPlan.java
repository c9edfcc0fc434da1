package cielo.scene.screenplay;

import cielo.scene.camera.CameraIntent;
import java.util.List;

/**
 * One shot.
 *
 * @param set set word of the prompt ("bowling alley") or empty: the stage chooses
 * @param hour 0 .. 24, or -1: the stage chooses
 * @param weather "clear", "cloudy", "overcast", "rain", "storm", "snow", "fog", "wind" or empty
 * @param light words about light ("golden hour", "neon", "candlelight")
 * @param style words about style ("film noir", "pastel")
 * @param music mood words, or empty
 * @param share share of the film's length, > 0; the shots' shares sum to 1
 */
public record ShotPlan(
    String set,
    double hour,
    String weather,
    List<String> cast,
    List<Placement> relations,
    List<Action> actions,
    List<Line> lines,
    CameraIntent camera,
    List<String> light,
    List<String> style,
    List<Cue> sounds,
    String music,
    List<Absence> absent,
    double share) {}
