package cielo.picture.shade;

import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.TriangleBin;
import cielo.picture.raster.Triangles;
import cielo.picture.surface.Surface;

/** Lays one layer of glass over the picture. */
final class GlassShader {
  /*
   * Light of a layer = gloss + (1 - F) (clarity tint behind + (1 - clarity) own diffuse light). The
   * way through bends at each surface by about 0.33 sin(angle) (index 1.5): towards the axis of the
   * normal where light enters glass, back where it leaves, so a pane shows what is straight behind
   * it and a ball turns it round. The bend is a shift on the screen, by the distance to what lies
   * behind, at most a metre. A shift reads the opaque picture; nearer layers already drawn stay
   * where they are: behind = now + opaque(shifted) - opaque(here).
   */
  private static final float BEND = 0.33f;
  private static final float DEEPEST = 1;

  private GlassShader() {}

  static void lay(
      Batch s,
      Triangles triangles,
      TileShader.Inputs in,
      Surface m,
      FrameBuffer opaque,
      FrameBuffer out,
      int left,
      int top) {
    float e = in.lights().exposure();
    float clear = m.clarity();
    float tr = (float) Math.sqrt(m.red());
    float tg = (float) Math.sqrt(m.green());
    float tb = (float) Math.sqrt(m.blue());
    float[] r = in.view().right;
    float[] u = in.view().up;
    for (int i = 0; i < s.n; i++) {
      int p = s.pixel[i];
      int at = (top + (p >> 6 & 63)) * out.width + left + (p & 63);
      float cover = Integer.bitCount(p >> 12 & 15) * 0.25f;
      float c = Math.max(0, 1 - s.facing[i]);
      float f = m.f0() + (1 - m.f0()) * (c * c) * (c * c) * c;
      int t = s.triangle[i];
      float side = triangles.binOf(t).record[(t & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.SIDE];
      float deep = Math.min(DEEPEST, Math.max(0, out.depth[at] - s.w[i]));
      float shift = -side * BEND * deep / (s.w[i] + deep) * in.view().focal;
      float nx = s.nx[i] * r[0] + s.ny[i] * r[1] + s.nz[i] * r[2];
      float ny = -(s.nx[i] * u[0] + s.ny[i] * u[1] + s.nz[i] * u[2]);
      int x = Math.max(0, Math.min(out.width - 1, Math.round(s.x[i] - 0.5f + nx * shift)));
      int y = Math.max(0, Math.min(out.height - 1, Math.round(s.y[i] - 0.5f + ny * shift)));
      int from = y * out.width + x;
      // never look at what stands in front of the glass
      if (opaque.depth[from] < s.w[i]) {
        from = at;
      }
      float now = out.gain(at);
      float there = opaque.gain(from);
      float here = opaque.gain(at);
      float br = behind(out.red, opaque.red, at, from, now, there, here);
      float bg = behind(out.green, opaque.green, at, from, now, there, here);
      float bb = behind(out.blue, opaque.blue, at, from, now, there, here);
      float pass = (1 - f) * clear;
      float lr = s.lr[i] * e + pass * tr * br;
      float lg = s.lg[i] * e + pass * tg * bg;
      float lb = s.lb[i] * e + pass * tb * bb;
      out.over(at, lr * cover, lg * cover, lb * cover, cover);
    }
  }

  private static float behind(
      float[] out, float[] opaque, int at, int from, float now, float there, float here) {
    return Math.max(0, out[at] * now + opaque[from] * there - opaque[at] * here);
  }
}
