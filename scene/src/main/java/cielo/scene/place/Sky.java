package cielo.scene.place;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Rgb;
import java.util.List;

/**
 * What surrounds everything: seen in the background and in reflections, and gives ambient light.
 */
public sealed interface Sky {
  /**
   * Open sky, analytic.
   *
   * @param sun direction to the sun (may be below the horizon: night)
   * @param turbidity 2 clear .. 10 hazy
   * @param cover share of cloud, 0 .. 1
   * @param ground mean albedo below the horizon
   * @param glow light of a town in the night sky, radiance at the horizon
   */
  record Open(Vec3 sun, double turbidity, double cover, Rgb ground, Rgb glow, long seed)
      implements Sky {}

  /**
   * The inside of a room as a box with glowing panels (lamps, windows).
   *
   * @param panels boxes on the walls or ceiling that give light
   */
  record Room(Box walls, Rgb floor, Rgb wall, Rgb ceiling, List<Panel> panels) implements Sky {}

  record Panel(Box box, Rgb radiance) {}

  /** Black with stars; {@code earth} draws the blue disc. */
  record Space(Vec3 sun, boolean earth, long seed) implements Sky {}

  /** One colour above, one below (studio). */
  record Plain(Rgb above, Rgb below) implements Sky {}
}
