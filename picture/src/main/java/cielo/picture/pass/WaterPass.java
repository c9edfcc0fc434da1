package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.shade.TileShader;
import cielo.picture.shade.WaterShader;
import cielo.scene.geometry.Box;
import cielo.scene.place.Water;
import cielo.scene.place.Waves;
import org.jspecify.annotations.Nullable;

/** The water of the set, over the finished opaque picture. */
public final class WaterPass {
  private static final boolean[] ALL = {};
  private final WaterShader[] shaders;
  private final FrameBuffer opaque;
  private @Nullable Scene scene;
  private @Nullable Waves waves;

  public WaterPass(Frame f) {
    shaders = new WaterShader[f.workers.size()];
    for (int i = 0; i < shaders.length; i++) {
      shaders[i] = new WaterShader(f.sun.reader());
    }
    opaque = new FrameBuffer(f.camera.width, f.camera.height);
  }

  /** Tiles in which the water's plane may be seen; the mirror image is needed under them. */
  public static void mask(Frame f, Water water, boolean[] tiles) {
    Projection v = f.camera;
    for (int tile = 0; tile < tiles.length; tile++) {
      boolean any = false;
      for (int k = 0; k < 9; k++) {
        float x = Math.min(v.width, (tile % v.tilesX + (k % 3) / 2f) * v.tile);
        float y = Math.min(v.height, (tile / v.tilesX + (k / 3) / 2f) * v.tile);
        any |= seen(v, water, x, y);
      }
      tiles[tile] = any;
    }
  }

  private static boolean seen(Projection v, Water water, float x, float y) {
    float a = (x - v.width / 2f) / v.focal;
    float b = (v.height / 2f - y) / v.focal;
    float dy = a * v.right[1] + b * v.up[1] + v.forward[1];
    double t = (water.level() - v.ey) / dy;
    if (t <= 0) {
      return false;
    }
    double px = v.ex + t * (a * v.right[0] + b * v.up[0] + v.forward[0]);
    double pz = v.ez + t * (a * v.right[2] + b * v.up[2] + v.forward[2]);
    Box area = water.area().grow(0.5 + t * 0.1);
    return px > area.min().x() && px < area.max().x() && pz > area.min().z() && pz < area.max().z();
  }

  public void run(Frame f, Scene now, TileShader.Inputs inputs, double time) {
    run(f, now, inputs, time, ALL);
  }

  /** Only the tiles of {@code mask}; an empty one = all. */
  void run(Frame f, Scene now, TileShader.Inputs inputs, double time, boolean[] mask) {
    Water water = now.place().water();
    if (water == null) {
      return;
    }
    if (scene != now || waves == null) {
      scene = now;
      waves = Waves.of(water, now.act().scenery().seed());
    }
    Waves ours = waves;
    FrameBuffer p = f.picture;
    // tiles that are not drawn again keep the water-free picture they had: the others look into it
    f.workers.run(
        f.camera.tiles(),
        (tile, thread) -> {
          if (mask.length == 0 || mask[tile]) {
            copy(f, tile);
          }
        });
    f.workers.run(
        f.camera.tiles(),
        (tile, thread) -> {
          if (mask.length == 0 || mask[tile]) {
            tile(f, inputs, ours, time, tile, thread);
          }
        });
  }

  private void tile(
      Frame f, TileShader.Inputs inputs, Waves ours, double time, int tile, int thread) {
    int left = tile % f.camera.tilesX * f.camera.tile;
    int top = tile / f.camera.tilesX * f.camera.tile;
    for (int y = 0; y < f.tileHeight(tile); y++) {
      shaders[thread].row(
          inputs, ours, time, opaque, f.picture, top + y, left, left + f.tileWidth(tile));
    }
  }

  private void copy(Frame f, int tile) {
    FrameBuffer p = f.picture;
    int left = tile % f.camera.tilesX * f.camera.tile;
    int top = tile / f.camera.tilesX * f.camera.tile;
    int w = f.tileWidth(tile);
    for (int y = 0; y < f.tileHeight(tile); y++) {
      int at = (top + y) * p.width + left;
      System.arraycopy(p.red, at, opaque.red, at, w);
      System.arraycopy(p.green, at, opaque.green, at, w);
      System.arraycopy(p.blue, at, opaque.blue, at, w);
      System.arraycopy(p.depth, at, opaque.depth, at, w);
    }
  }
}
