package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.raster.Fragments;
import cielo.picture.raster.TriangleBin;
import java.util.Arrays;

/** Whose each pixel is: the entity that covers most of its samples, by the camera's visibility. */
public final class IdentityPass {
  private IdentityPass() {}

  /** Fills {@code out} with entity index + 1, 0 = set or sky. Glass counts as solid. */
  public static void run(Frame f, Scene scene, int[] out) {
    f.triangles.build(f.workers, scene.instances(), f.camera, false, in -> true);
    f.workers.run(f.camera.tiles(), (tile, thread) -> tile(f, scene, tile, thread, out));
  }

  private static void tile(Frame f, Scene scene, int tile, int thread, int[] out) {
    int tx = tile % f.camera.tilesX;
    int ty = tile / f.camera.tilesX;
    int w = f.tileWidth(tile);
    int h = f.tileHeight(tile);
    f.buffers[thread].tile(f.camera, f.triangles, tx, ty, true);
    Fragments list = f.fragments[tile];
    list.resolve(
        f.buffers[thread], f.camera, f.triangles, w, h, scene.surfaces().size(), f.scratch[thread]);
    int[] most = new int[f.camera.tile * f.camera.tile];
    int left = tx * f.camera.tile;
    int top = ty * f.camera.tile;
    for (int y = 0; y < h; y++) {
      int o = (top + y) * f.camera.width + left;
      Arrays.fill(out, o, o + w, 0);
    }
    for (int i = 0; i < list.count; i++) {
      int p = list.pixel[i] & 4095;
      int covered = Integer.bitCount(list.pixel[i] >> 12 & 15);
      int t = list.triangle[i];
      int owner = t < 0 ? 0 : f.triangles.binOf(t).instance[t & TriangleBin.MASK].owner;
      // ties go to the greater owner, so that the order of the list does not matter
      int rank = covered << 20 | owner;
      if (rank > most[p]) {
        most[p] = rank;
        out[(top + (p >> 6)) * f.camera.width + left + (p & 63)] = owner;
      }
    }
  }
}
