package cielo.picture.pass;

import cielo.picture.light.Bodies;
import cielo.picture.light.Octahedron;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.shade.Lights;
import cielo.scene.geometry.Vec3;

/** Draws sun, moon, earth and stars where nothing stands before the sky. */
public final class BodiesPass {
  /** Apparent radii, radians: a third larger than real ones, as a long lens shows them. */
  private static final double SUN = 0.0062;

  private static final double MOON = 0.0085;
  private static final double EARTH = 0.085;
  private final float[] rgb = new float[3];

  /** Colour of a point of a disc: (x, y) from its middle, unit radius. */
  @FunctionalInterface
  private interface Face {
    void at(float x, float y, float[] rgb);
  }

  public void run(Frame f, Lights lights) {
    Bodies b = lights.bodies();
    FrameBuffer out = f.picture;
    float e = lights.exposure();
    stars(b, f.camera, lights, out, e);
    Vec3 sun = b.sun();
    if (sun != null) {
      float[] c = b.sunColour();
      disc(f.camera, out, sun, SUN, e, (x, y, o) -> System.arraycopy(c, 0, o, 0, 3));
    }
    Vec3 moon = b.moon();
    if (moon != null) {
      disc(f.camera, out, moon, MOON, e, BodiesPass::moon);
    }
    Vec3 earth = b.earth();
    if (earth != null) {
      float[] to = lights.sunTo();
      disc(f.camera, out, earth, EARTH, e, (x, y, o) -> earth(x, y, to, o));
    }
  }

  private void stars(Bodies b, Projection v, Lights lights, FrameBuffer out, float e) {
    float size = Math.max(0.6f, v.height / 1100f);
    var env = lights.environment();
    for (int i = 0; i < b.starX().length; i++) {
      float x = b.starX()[i];
      float y = b.starY()[i];
      float z = b.starZ()[i];
      float w = x * v.forward[0] + y * v.forward[1] + z * v.forward[2];
      if (w < 0.1f) {
        continue;
      }
      float sx = v.width / 2f + (x * v.right[0] + y * v.right[1] + z * v.right[2]) / w * v.focal;
      float sy = v.height / 2f - (x * v.up[0] + y * v.up[1] + z * v.up[2]) / w * v.focal;
      if (sx < 2 || sy < 2 || sx > v.width - 3 || sy > v.height - 3) {
        continue;
      }
      // bright sky (cloud, town glow) drowns stars
      Octahedron.read(env.backdrop, 0, env.backdropSize, x, y, z, rgb);
      float drowned = Math.max(0, 1 - rgb[1] * 14);
      float light = b.starLight()[i] * drowned * e;
      if (light < 0.004f) {
        continue;
      }
      float warm = b.starTint()[i] * 0.25f;
      dot(out, sx, sy, size, light * (1 - warm), light, light * (1 + warm));
    }
  }

  private static void dot(
      FrameBuffer out, float sx, float sy, float size, float r, float g, float b) {
    for (int y = (int) sy - 1; y <= (int) sy + 1; y++) {
      for (int x = (int) sx - 1; x <= (int) sx + 1; x++) {
        float dx = (x + 0.5f - sx) / size;
        float dy = (y + 0.5f - sy) / size;
        float k = Math.max(0, 1 - (dx * dx + dy * dy) * 0.45f);
        int at = y * out.width + x;
        if (k > 0 && out.depth[at] == FrameBuffer.FAR) {
          out.over(at, r * k * k, g * k * k, b * k * k, 0);
        }
      }
    }
  }

  private void disc(Projection v, FrameBuffer out, Vec3 to, double radius, float e, Face face) {
    double w = to.x() * v.forward[0] + to.y() * v.forward[1] + to.z() * v.forward[2];
    if (w < 0.1) {
      return;
    }
    double k = v.focal / w;
    double sx =
        v.width / 2.0 + (to.x() * v.right[0] + to.y() * v.right[1] + to.z() * v.right[2]) * k;
    double sy = v.height / 2.0 - (to.x() * v.up[0] + to.y() * v.up[1] + to.z() * v.up[2]) * k;
    double r = radius * k;
    int x0 = Math.max(0, (int) (sx - r - 2));
    int x1 = Math.min(v.width - 1, (int) (sx + r + 2));
    int y0 = Math.max(0, (int) (sy - r - 2));
    int y1 = Math.min(v.height - 1, (int) (sy + r + 2));
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        int at = y * v.width + x;
        if (out.depth[at] != FrameBuffer.FAR) {
          continue;
        }
        double dx = x + 0.5 - sx;
        double dy = y + 0.5 - sy;
        float cover = (float) Math.clamp(r + 0.5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
        if (cover > 0) {
          face.at((float) (dx / r), (float) (dy / r), rgb);
          out.over(at, rgb[0] * e * cover, rgb[1] * e * cover, rgb[2] * e * cover, cover);
        }
      }
    }
  }

  /** Bright with dark seas. */
  private static void moon(float x, float y, float[] o) {
    float sea = wave(x * 2.1f + 0.4f, y * 1.9f) * 0.6f + wave(x * 5 + 1, y * 5.3f + 2) * 0.3f;
    float edge = 1 - 0.25f * (x * x + y * y);
    float k = (1.25f - 0.55f * Math.max(0, sea)) * edge;
    o[0] = k;
    o[1] = k * 0.97f;
    o[2] = k * 0.90f;
  }

  /** A blue ball with white cloud, lit by the sun. */
  private static void earth(float x, float y, float[] sun, float[] o) {
    float z = (float) Math.sqrt(Math.max(0, 1 - x * x - y * y));
    float lit = Math.max(0, x * sun[0] * 0.8f - y * sun[1] + z * 0.45f);
    float land = wave(x * 2.3f + 1.3f, y * 2.7f + 0.2f);
    float cloud =
        Math.max(0, wave(x * 3.1f + y * 2 + 0.7f, y * 6 + x) * 0.8f + wave(x * 9, y * 12) * 0.5f);
    float l = Math.max(0, Math.min(1, land * 3 - 0.6f));
    float c = Math.min(0.9f, cloud * 1.3f);
    float rim = (1 - z) * (1 - z) * 0.35f;
    o[0] = lit * (mix(mix(0.03f, 0.22f, l), 0.9f, c) + rim * 0.5f) * 1.5f;
    o[1] = lit * (mix(mix(0.10f, 0.24f, l), 0.92f, c) + rim * 0.8f) * 1.5f;
    o[2] = lit * (mix(mix(0.32f, 0.12f, l), 0.95f, c) + rim * 1.4f) * 1.5f;
  }

  private static float wave(float x, float y) {
    return (float)
        (0.5 * StrictMath.sin(x * 1.7 + StrictMath.sin(y * 2.1))
            + 0.5 * StrictMath.cos(y * 1.9 + x * 0.8));
  }

  private static float mix(float a, float b, float t) {
    return a + (b - a) * t;
  }
}
