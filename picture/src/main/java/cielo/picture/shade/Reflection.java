package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.light.Environment;
import cielo.picture.light.Octahedron;
import cielo.picture.surface.Surface;

/** Light from the mirrored direction, by roughness, out of the prefiltered surroundings. */
final class Reflection {
  /** Below this roughness the fine map is read. */
  private static final float SHARP = 0.075f;

  private Reflection() {}

  /** Per batch: {@code c} is scratch of 3. */
  static void surroundings(Batch s, Surface m, Environment env, float[] c, Kernels kernels) {
    kernels.gloss(s, env.gloss, Environment.SIZE, Environment.LEVELS);
    if (m.texture() == null && m.roughness() >= SHARP) {
      return;
    }
    for (int i = 0; i < s.n; i++) {
      if (s.rough[i] < SHARP) {
        Octahedron.read(env.sharp, 0, Environment.FINE, s.rx[i], s.ry[i], s.rz[i], c);
        s.er[i] = c[0];
        s.eg[i] = c[1];
        s.eb[i] = c[2];
      }
    }
  }
}
