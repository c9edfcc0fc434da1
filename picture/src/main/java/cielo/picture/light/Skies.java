package cielo.picture.light;

import cielo.picture.raster.Workers;
import cielo.scene.material.Rgb;
import cielo.scene.place.Sky;

/** From a set's sky to its light. */
public final class Skies {
  private Skies() {}

  public static Environment environment(Sky sky, Workers workers) {
    return switch (sky) {
      // the overhead light stands for part of the sky: counted once
      case Sky.Open open -> new Environment(new OpenSky(open), 0.62f, 1024, workers);
      case Sky.Room room -> new Environment(new RoomSky(room), 1, 64, workers);
      case Sky.Space space -> new Environment(space(space), 1, 256, workers);
      case Sky.Plain plain -> new Environment(plain(plain.above(), plain.below()), 1, 256, workers);
    };
  }

  /** Black, with a weak fill so that shadows on the moon keep some shape. */
  private static Radiance space(Sky.Space space) {
    return (x, y, z, rgb) -> {
      rgb[0] = 0.002f;
      rgb[1] = 0.002f;
      rgb[2] = 0.003f;
    };
  }

  private static Radiance plain(Rgb above, Rgb below) {
    return (x, y, z, rgb) -> {
      float t = Clouds.smooth(-0.35f, 0.35f, y);
      rgb[0] = (float) (below.r() + (above.r() - below.r()) * t);
      rgb[1] = (float) (below.g() + (above.g() - below.g()) * t);
      rgb[2] = (float) (below.b() + (above.b() - below.b()) * t);
    };
  }
}
