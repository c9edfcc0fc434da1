package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.light.MirrorImage;
import cielo.picture.raster.Fragments;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.shade.TileShader;
import cielo.picture.surface.Surface;
import cielo.scene.place.Water;
import java.util.Arrays;

/** The scene as seen in the glossy floor, at half size, only where floor is in the picture. */
public final class MirrorPass {
  private static final int BAND = 16;
  private final boolean[] mask;

  /** Tiles of the picture that show the mirror. */
  private final boolean[] under;

  private final Fragments[] fragments;

  /** Colour target that shares the mirror's arrays. */
  private final FrameBuffer target;

  public MirrorPass(Frame f) {
    Projection v = f.mirror.view;
    mask = new boolean[v.tiles()];
    under = new boolean[f.camera.tiles()];
    fragments = new Fragments[v.tiles()];
    for (int i = 0; i < fragments.length; i++) {
      fragments[i] = new Fragments();
    }
    target = new FrameBuffer(v.width, v.height);
    f.mirrored.only(mask);
  }

  /** True if any floor or water is in the picture, so that there is something to read. */
  public boolean run(Frame f, Scene scene, TileShader.Inputs inputs) {
    Water water = scene.place().water();
    if (water == null && !scene.place().mirrorFloor()) {
      return false;
    }
    // one mirror a picture: the water's, where there is water
    float level = water == null ? 0 : (float) water.level();
    if (water == null) {
      for (int tile = 0; tile < under.length; tile++) {
        under[tile] = floor(f.fragments[tile], scene);
      }
    } else {
      WaterPass.mask(f, water, under);
    }
    if (!mask(f)) {
      return false;
    }
    MirrorImage m = f.mirror;
    Projection v = m.view;
    v.mirror(f.camera, level);
    TileShader.Inputs cheap = inputs.reflected(v, f.mirrored);
    f.mirrored.build(
        f.workers,
        scene.instances(),
        v,
        false,
        in -> !in.surface.clear() && !in.surface.mirror() && in.worldY() + in.radius > level);
    f.workers.run(v.tiles(), (tile, thread) -> tile(f, scene, cheap, tile, thread));
    f.workers.run(
        (v.height + BAND - 1) / BAND,
        (i, thread) -> pack(m, i * BAND, Math.min(v.height, i * BAND + BAND)));
    for (int l = 1; l < MirrorImage.LEVELS; l++) {
      int level1 = l;
      f.workers.run(
          (m.height(l) + BAND - 1) / BAND,
          (i, thread) -> m.blur(level1, i * BAND, Math.min(m.height(level1), i * BAND + BAND)));
    }
    return true;
  }

  private void pack(MirrorImage m, int y0, int y1) {
    int w = target.width;
    System.arraycopy(target.red, y0 * w, m.red, y0 * w, (y1 - y0) * w);
    System.arraycopy(target.green, y0 * w, m.green, y0 * w, (y1 - y0) * w);
    System.arraycopy(target.blue, y0 * w, m.blue, y0 * w, (y1 - y0) * w);
    System.arraycopy(target.depth, y0 * w, m.distance, y0 * w, (y1 - y0) * w);
    m.pack(y0, y1);
  }

  /** Marks the mirror's tiles under floor pixels, and their neighbours for the blur. */
  private boolean mask(Frame f) {
    Arrays.fill(mask, false);
    boolean any = false;
    Projection v = f.mirror.view;
    for (int tile = 0; tile < f.fragments.length; tile++) {
      if (!under[tile]) {
        continue;
      }
      any = true;
      int x = tile % f.camera.tilesX * 32 + 16;
      int y = tile / f.camera.tilesX * 32 + 16;
      for (int k = 0; k < 9; k++) {
        int tx = (x + (k % 3 - 1) * 40) >> 6;
        int ty = (y + (k / 3 - 1) * 40) >> 6;
        if (tx >= 0 && ty >= 0 && tx < v.tilesX && ty < v.tilesY) {
          mask[ty * v.tilesX + tx] = true;
        }
      }
    }
    return any;
  }

  private static boolean floor(Fragments f, Scene scene) {
    for (int g = 0; g < f.groups; g++) {
      if (f.surface[g] >= 0) {
        Surface s = scene.surfaces().get(f.surface[g]);
        if (s.mirror()) {
          return true;
        }
      }
    }
    return false;
  }

  private void tile(Frame f, Scene scene, TileShader.Inputs inputs, int tile, int thread) {
    if (!mask[tile]) {
      return;
    }
    Projection v = f.mirror.view;
    int left = tile % v.tilesX * v.tile;
    int top = tile / v.tilesX * v.tile;
    int w = Math.min(v.tile, v.width - left);
    int h = Math.min(v.tile, v.height - top);
    TileBuffer buffer = f.buffers[thread];
    buffer.tile(v, f.mirrored, tile % v.tilesX, tile / v.tilesX, true);
    fragments[tile].resolve(
        buffer, v, f.mirrored, w, h, scene.surfaces().size(), f.scratch[thread]);
    for (int y = 0; y < h; y++) {
      int o = (top + y) * target.width + left;
      Arrays.fill(target.red, o, o + w, 0);
      Arrays.fill(target.green, o, o + w, 0);
      Arrays.fill(target.blue, o, o + w, 0);
      for (int x = 0; x < w; x++) {
        float z = buffer.z[y * v.tile + x];
        target.depth[o + x] = z > 0 ? 1 / z : FrameBuffer.FAR;
      }
    }
    f.shaders[thread].shade(inputs, fragments[tile], left, top, target);
  }
}
