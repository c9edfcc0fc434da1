package cielo.picture.shade;

import cielo.picture.kernel.Batch;
import cielo.picture.kernel.Kernels;
import cielo.picture.surface.Surface;
import cielo.picture.surface.Texture;
import java.util.Arrays;

/** Trilinear texture fetch: albedo, roughness, slopes, cavity. */
final class Fetch {
  /*
   * Integer arithmetic on two 8-bit channels at a time (mask 0x00ff00ff), weights in 1/256. Colours
   * are mixed as square roots, then squared.
   */
  private Fetch() {}

  static void texture(Batch s, Surface m, Kernels kernels) {
    Texture t = m.texture();
    if (t == null) {
      Arrays.fill(s.r, 0, s.n, m.red());
      Arrays.fill(s.g, 0, s.n, m.green());
      Arrays.fill(s.b, 0, s.n, m.blue());
      Arrays.fill(s.rough, 0, s.n, m.roughness());
      Arrays.fill(s.cavity, 0, s.n, 1);
      return;
    }
    if (!t.bumpy) {
      Arrays.fill(s.cavity, 0, s.n, 1);
    }
    kernels.fetch(
        s,
        t.colour,
        t.relief,
        t.size,
        t.levels,
        t.bumpy,
        m.red(),
        m.green(),
        m.blue(),
        m.roughness());
  }
}
