package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.lens.Exposure;
import cielo.picture.lens.Motion;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.shade.TileShader;
import java.util.Arrays;

/**
 * Draws the tiles that moving things cross again at several instants of the exposure and takes the
 * mean. Shadows and ambient light are those of the middle of the exposure.
 */
public final class MotionBlurPass {
  private static final boolean[] ALL = {};
  private final Motion motion;
  private final float[][] sum;

  public MotionBlurPass(Frame f) {
    motion = new Motion(f.camera.tiles());
    sum = new float[4][f.picture.red.length];
  }

  public void run(
      Frame f,
      Scene scene,
      TileShader.Inputs inputs,
      WaterPass water,
      GlassPass glass,
      Exposure exposure) {
    double time = exposure.middle();
    int n = exposure.length() <= 0 ? 0 : motion.find(scene, exposure, f.camera);
    if (n < 2) {
      scene.pose(time);
      return;
    }
    tiles(f, tile -> clear(f, tile));
    f.triangles.only(motion.mask);
    for (int k = 0; k < n; k++) {
      motion.pose(scene, exposure, (k + 0.5) / n);
      VisibilityPass.again(f, scene, motion.mask);
      ShadingPass.run(f, inputs, motion.mask);
      water.run(f, scene, inputs, time, motion.mask);
      glass.run(f, scene, inputs, motion.mask);
      tiles(f, tile -> add(f, tile));
    }
    tiles(f, tile -> mean(f, tile, 1f / n));
    f.triangles.only(ALL);
    scene.pose(time);
  }

  @FunctionalInterface
  private interface TileJob {
    void run(int tile);
  }

  private void tiles(Frame f, TileJob job) {
    f.workers.run(
        motion.mask.length,
        (tile, thread) -> {
          if (motion.mask[tile]) {
            job.run(tile);
          }
        });
  }

  private void clear(Frame f, int tile) {
    rows(
        f,
        tile,
        (at, w) -> {
          for (int c = 0; c < 3; c++) {
            Arrays.fill(sum[c], at, at + w, 0);
          }
          Arrays.fill(sum[3], at, at + w, FrameBuffer.FAR);
        });
  }

  private void add(Frame f, int tile) {
    FrameBuffer p = f.picture;
    rows(
        f,
        tile,
        (at, w) -> {
          for (int i = at; i < at + w; i++) {
            sum[0][i] += p.red[i];
            sum[1][i] += p.green[i];
            sum[2][i] += p.blue[i];
            sum[3][i] = Math.min(sum[3][i], p.depth[i]);
          }
        });
  }

  private void mean(Frame f, int tile, float k) {
    FrameBuffer p = f.picture;
    rows(
        f,
        tile,
        (at, w) -> {
          for (int i = at; i < at + w; i++) {
            p.red[i] = sum[0][i] * k;
            p.green[i] = sum[1][i] * k;
            p.blue[i] = sum[2][i] * k;
            p.depth[i] = sum[3][i];
          }
        });
  }

  @FunctionalInterface
  private interface RowJob {
    void run(int at, int width);
  }

  private static void rows(Frame f, int tile, RowJob job) {
    int left = tile % f.camera.tilesX * f.camera.tile;
    int top = tile / f.camera.tilesX * f.camera.tile;
    int w = f.tileWidth(tile);
    for (int y = 0; y < f.tileHeight(tile); y++) {
      job.run((top + y) * f.camera.width + left, w);
    }
  }
}
