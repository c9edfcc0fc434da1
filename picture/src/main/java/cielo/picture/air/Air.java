package cielo.picture.air;

import cielo.picture.geometry.Scene;
import cielo.picture.raster.Projection;
import org.jspecify.annotations.Nullable;

/** Everything in the air at an instant. */
public final class Air {
  private final Sprites sprites = new Sprites();
  private @Nullable Scene scene;
  private @Nullable Emissions emissions;

  /** {@code shutter}: exposure in seconds, 0 = sharp. */
  public Sprites at(Scene wanted, double t, Projection camera, double shutter) {
    if (scene != wanted || emissions == null) {
      scene = wanted;
      emissions = new Emissions(wanted);
    }
    sprites.clear();
    emissions.at(t, sprites);
    Precipitation.at(wanted.place(), t, camera, shutter, sprites);
    return sprites;
  }
}
