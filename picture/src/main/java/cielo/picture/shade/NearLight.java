package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.light.HalfSize;
import cielo.picture.light.MirrorImage;
import cielo.picture.raster.Projection;

/** Reads what earlier passes left on the screen: openness, overhead light, the floor's mirror. */
final class NearLight {
  private NearLight() {}

  /** Openness and overhead light, from the four half-size pixels around, by depth. */
  static void ambient(Batch s, HalfSize half, Projection v, Kernels kernels) {
    kernels.ambient(s, half.packed, half.width, v.width / 2 - 1.01f, v.height / 2 - 1.01f);
  }

  /**
   * The reflection in a glossy floor: shifted by the bump, blurred by roughness and by the distance
   * behind the mirror. Replaces the surroundings' light.
   */
  static void mirror(Batch s, MirrorImage m, Projection v, float exposure, Kernels kernels) {
    kernels.mirror(s, m.levels, v.focal, 1 / exposure);
  }
}
