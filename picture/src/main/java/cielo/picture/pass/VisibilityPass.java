package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;

/** What the camera sees: triangles, four samples a pixel, fragments, depth. */
public final class VisibilityPass {
  private VisibilityPass() {}

  public static void run(Frame f, Scene scene) {
    f.triangles.build(f.workers, scene.instances(), f.camera, false, in -> !in.surface.clear());
    f.workers.run(f.camera.tiles(), (tile, thread) -> tile(f, scene, tile, thread, true));
  }

  /** Once more for some tiles, without touching the half-size buffers. */
  static void again(Frame f, Scene scene, boolean[] mask) {
    f.triangles.build(f.workers, scene.instances(), f.camera, false, in -> !in.surface.clear());
    f.workers.run(
        f.camera.tiles(),
        (tile, thread) -> {
          if (mask[tile]) {
            tile(f, scene, tile, thread, false);
          }
        });
  }

  private static void tile(Frame f, Scene scene, int tile, int thread, boolean half) {
    Projection v = f.camera;
    int tx = tile % v.tilesX;
    int ty = tile / v.tilesX;
    int w = f.tileWidth(tile);
    int h = f.tileHeight(tile);
    TileBuffer buffer = f.buffers[thread];
    buffer.tile(v, f.triangles, tx, ty, true);
    f.fragments[tile].resolve(
        buffer, v, f.triangles, w, h, scene.surfaces().size(), f.scratch[thread]);
    if (half) {
      f.half.take(buffer, v, f.triangles, tx, ty, w, h);
    }
    depth(f.picture, buffer, v, tx * v.tile, ty * v.tile, w, h);
  }

  private static void depth(
      FrameBuffer out, TileBuffer buffer, Projection v, int left, int top, int w, int h) {
    int plane = v.tile * v.tile;
    float[] z = buffer.z;
    for (int y = 0; y < h; y++) {
      int o = (top + y) * out.width + left;
      int p = y * v.tile;
      for (int x = 0; x < w; x++, p++) {
        float near =
            Math.max(Math.max(z[p], z[p + plane]), Math.max(z[p + 2 * plane], z[p + 3 * plane]));
        out.depth[o + x] = near > 0 ? 1 / near : FrameBuffer.FAR;
      }
    }
  }
}
