package cielo.picture.light;

import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.TriangleBin;
import cielo.picture.raster.Triangles;
import java.util.Arrays;

/**
 * Depth and face normals at half size, laid out for ambient occlusion, and its blurred result.
 *
 * <p>Sixteen layers, one for each place in a 4 x 4 block of half-size pixels: neighbours at the
 * same place of the next blocks are neighbours in memory, so every tap of a row is a contiguous
 * read.
 */
public final class HalfSize {
  /** Widest reach of a tap, as a share of the height. */
  public static final float REACH = 0.16f;

  /** Depth of the sky. */
  public static final float FAR = 1e5f;

  public final int width;
  public final int height;
  public final int layerWidth;
  public final int layerHeight;
  public final int pitch;

  /** Empty pixels round each layer, for taps beyond the picture's edge. */
  public final int pad;

  /** (depth, normal x, y, z) by (layer, padded y, padded x). */
  public final float[][][] layers;

  /** Depth (height, width); raw occlusion and raw share of the overhead light. */
  public final float[] depth;

  public final float[] open;
  public final float[] overhead;

  /** Depth in the upper 16 bits (of the float), openness 8, overhead light 8. */
  public final int[] packed;

  public HalfSize(int fullWidth, int fullHeight) {
    width = (fullWidth / 2 + 15) / 16 * 16;
    height = (fullHeight / 2 + 3) / 4 * 4;
    layerWidth = width / 4;
    layerHeight = height / 4;
    pad = (int) (REACH * height / 4) + 2;
    pitch = layerWidth + 2 * pad;
    layers = new float[4][16][pitch * (layerHeight + 2 * pad) + 32];
    depth = new float[width * height + 64];
    open = new float[width * height + 16];
    overhead = new float[width * height + 16];
    packed = new int[width * height + width + 16];
    for (float[] layer : layers[0]) {
      Arrays.fill(layer, FAR);
    }
    Arrays.fill(depth, FAR);
    Arrays.fill(open, 1);
    Arrays.fill(overhead, 1);
  }

  /** Takes over the first sample of every second pixel of a finished tile. */
  public void take(
      TileBuffer buffer, Projection v, Triangles triangles, int tx, int ty, int w, int h) {
    for (int y = 0; y < h; y += 2) {
      int hy = (ty * v.tile + y) / 2;
      for (int x = 0; x < w; x += 2) {
        int o = y * v.tile + x;
        int hx = (tx * v.tile + x) / 2;
        int t = buffer.id[o];
        float z = t < 0 ? FAR : 1 / buffer.z[o];
        depth[hy * width + hx] = z;
        int layer = (hy & 3) * 4 + (hx & 3);
        int at = ((hy >> 2) + pad) * pitch + (hx >> 2) + pad;
        layers[0][layer][at] = z;
        if (t >= 0) {
          float[] q = triangles.binOf(t).record;
          int e = (t & TriangleBin.MASK) * TriangleBin.RECORD + TriangleBin.FACE;
          layers[1][layer][at] = q[e];
          layers[2][layer][at] = q[e + 1];
          layers[3][layer][at] = q[e + 2];
        }
      }
    }
  }
}
