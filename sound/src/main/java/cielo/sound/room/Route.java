package cielo.sound.room;

import cielo.scene.geometry.Vec3;

/** Where a source is, by audio sample of the film. */
@FunctionalInterface
public interface Route {
  Vec3 at(int sample);

  static Route still(Vec3 at) {
    return sample -> at;
  }
}
