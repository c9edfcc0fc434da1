package cielo.scene.place;

import cielo.scene.geometry.Box;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Lamp;
import cielo.scene.shape.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set as made. The stage of the action is around the origin, the camera looks towards -z from +z.
 *
 * @param standing everything that stands there, shell and ground included
 * @param spots named places: REGION "stage" (where action happens, must exist), "road", "by the
 *     window"; SURFACE "table top" ...
 * @param sun key light, null at night or where none reaches
 * @param overhead soft light from above that puts things on the floor; in every set
 * @param lamps lights of the set itself (those of standing things come with their models)
 * @param haze share of light lost over distance: d k / (1 + d k), 1/m, and its colour
 * @param exposure factor before the tone curve
 * @param free box in which a camera may be
 * @param gravityMs2 9.81 on Earth
 */
public record Place(
    Scenery scenery,
    List<Standing> standing,
    List<Spot> spots,
    Sky sky,
    @Nullable KeyLight sun,
    KeyLight overhead,
    List<Lamp> lamps,
    double haze,
    Rgb hazeColour,
    double exposure,
    @Nullable Water water,
    Acoustics acoustics,
    Box free,
    double gravityMs2,
    boolean mirrorFloor) {

  /** The spot of that name, or the stage. */
  public Spot spot(String name) {
    for (Spot s : spots) {
      if (s.name().equals(name)) {
        return s;
      }
    }
    for (Spot s : spots) {
      if (s.name().equals("stage")) {
        return s;
      }
    }
    throw new cielo.scene.SceneException(
        "set " + scenery.set() + " has no spot \"stage\"; every set maker must give one");
  }

  /** The same place with other pieces standing in it. */
  public Place withStanding(List<Standing> other) {
    return new Place(
        scenery,
        other,
        spots,
        sky,
        sun,
        overhead,
        lamps,
        haze,
        hazeColour,
        exposure,
        water,
        acoustics,
        free,
        gravityMs2,
        mirrorFloor);
  }
}
