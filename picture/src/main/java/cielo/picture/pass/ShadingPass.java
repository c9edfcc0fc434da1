package cielo.picture.pass;

import cielo.picture.raster.FrameBuffer;
import cielo.picture.shade.TileShader;
import java.util.Arrays;

/** The light of everything opaque, tile by tile. */
public final class ShadingPass {
  private ShadingPass() {}

  public static void run(Frame f, TileShader.Inputs inputs) {
    f.workers.run(f.camera.tiles(), (tile, thread) -> tile(f, inputs, tile, thread));
  }

  /** Only some tiles. */
  static void run(Frame f, TileShader.Inputs inputs, boolean[] mask) {
    f.workers.run(
        f.camera.tiles(),
        (tile, thread) -> {
          if (mask[tile]) {
            tile(f, inputs, tile, thread);
          }
        });
  }

  private static void tile(Frame f, TileShader.Inputs inputs, int tile, int thread) {
    int left = tile % f.camera.tilesX * f.camera.tile;
    int top = tile / f.camera.tilesX * f.camera.tile;
    FrameBuffer out = f.picture;
    int w = f.tileWidth(tile);
    for (int y = 0; y < f.tileHeight(tile); y++) {
      int o = (top + y) * out.width + left;
      Arrays.fill(out.red, o, o + w, 0);
      Arrays.fill(out.green, o, o + w, 0);
      Arrays.fill(out.blue, o, o + w, 0);
    }
    f.shaders[thread].shade(inputs, f.fragments[tile], left, top, out);
  }
}
