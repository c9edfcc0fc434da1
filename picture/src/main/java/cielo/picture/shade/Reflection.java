package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.light.Environment;
import cielo.picture.light.Octahedron;

/** Light from the mirrored direction, by roughness, out of the prefiltered surroundings. */
final class Reflection {
  private Reflection() {}

  /** Per batch: {@code c} is scratch of 3. */
  static void surroundings(Batch s, Environment env, float[] c) {
    for (int i = 0; i < s.n; i++) {
      float lod = Math.min(1, s.rough[i]) * (Environment.LEVELS - 1);
      if (lod < 0.6f) {
        Octahedron.read(env.sharp, 0, 256, s.rx[i], s.ry[i], s.rz[i], c);
      } else {
        int start = (int) (lod + 0.5f) * Environment.SIZE * Environment.SIZE;
        Octahedron.read(env.gloss, start, Environment.SIZE, s.rx[i], s.ry[i], s.rz[i], c);
      }
      s.er[i] = c[0];
      s.eg[i] = c[1];
      s.eb[i] = c[2];
    }
  }
}
