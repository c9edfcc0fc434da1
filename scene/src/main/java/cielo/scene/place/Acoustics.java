package cielo.scene.place;

import java.util.List;

/**
 * How a set sounds.
 *
 * @param roomM size of the room, x y z, metres; outdoors {0, 0, 0}
 * @param t60S reverberation at 1 kHz, seconds (0 = outdoors)
 * @param beds ambience by name with level offset: "room_tone", "wind", "birds", "traffic",
 *     "rain_street"
 */
public record Acoustics(double[] roomM, double t60S, List<Bed> beds) {
  public record Bed(String name, double gainDb) {}
}
