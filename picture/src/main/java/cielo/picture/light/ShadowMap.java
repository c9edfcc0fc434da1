package cielo.picture.light;

import cielo.picture.kernel.ShadowTerms;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.Triangles;
import java.util.Arrays;

/**
 * Height towards a far light of what lies nearest to it, on a square map. Things that never move
 * are kept in a copy; only tiles that moving things touch, or touched a frame ago, are drawn again.
 */
public final class ShadowMap {
  /** Side of a block of texels whose depth range is known. */
  public static final int BLOCK = 16;

  public final int size;

  /** (size, size): greater = nearer to the light. */
  public final float[] depth;

  /** Blocks a side. */
  public final int blocks;

  /** Greatest and least depth in a block and its eight neighbours. */
  public final float[] most;

  public final float[] least;
  public final Projection view;

  private final float[] still;
  private final float[] blockMost;
  private final float[] blockLeast;
  private final boolean[] dirty;

  private ShadowTerms terms;

  public ShadowMap(int size) {
    this.size = size;
    depth = new float[size * size];
    still = new float[size * size];
    blocks = size / BLOCK;
    most = new float[blocks * blocks];
    least = new float[blocks * blocks];
    blockMost = new float[blocks * blocks];
    blockLeast = new float[blocks * blocks];
    view = Projection.light(size);
    dirty = new boolean[view.tiles()];
    terms = describe(0);
  }

  /** Takes over where {@link #view} lies now. {@code bias}: metres towards the light. */
  void aim(float bias) {
    terms = describe(bias);
  }

  private ShadowTerms describe(float bias) {
    return new ShadowTerms(
        size,
        BLOCK,
        blocks,
        most,
        least,
        view.right,
        view.up,
        view.forward,
        view.focal,
        view.offsetX,
        view.offsetY,
        bias);
  }

  ShadowTerms terms() {
    return terms;
  }

  /** Draws a tile of what never moves, into the copy and the map. */
  public void drawStill(int tile, Triangles triangles, TileBuffer buffer) {
    buffer.tile(view, triangles, tile % view.tilesX, tile / view.tilesX, false);
    store(tile, buffer, still);
    store(tile, buffer, depth);
    range(tile, buffer.z);
    dirty[tile] = false;
  }

  /** Draws moving things over the copy; true if the tile changed. */
  public boolean drawMoving(int tile, Triangles triangles, TileBuffer buffer) {
    boolean any = triangles.any(tile);
    if (!any && !dirty[tile]) {
      return false;
    }
    int n = view.tile;
    int at = tile / view.tilesX * n * size + tile % view.tilesX * n;
    for (int y = 0; y < n; y++) {
      System.arraycopy(still, at + y * size, buffer.z, y * n, n);
    }
    buffer.draw(view, triangles, tile % view.tilesX, tile / view.tilesX, false);
    store(tile, buffer, depth);
    range(tile, buffer.z);
    dirty[tile] = any;
    return true;
  }

  private void store(int tile, TileBuffer buffer, float[] to) {
    int n = view.tile;
    int at = tile / view.tilesX * n * size + tile % view.tilesX * n;
    for (int y = 0; y < n; y++) {
      System.arraycopy(buffer.z, y * n, to, at + y * size, n);
    }
  }

  private void range(int tile, float[] z) {
    int n = view.tile / BLOCK;
    int tx = tile % view.tilesX;
    int ty = tile / view.tilesX;
    for (int by = 0; by < n; by++) {
      for (int bx = 0; bx < n; bx++) {
        float hi = Projection.NOTHING;
        float lo = 1e9f;
        for (int y = 0; y < BLOCK; y++) {
          int o = (by * BLOCK + y) * view.tile + bx * BLOCK;
          for (int x = 0; x < BLOCK; x++) {
            hi = Math.max(hi, z[o + x]);
            lo = Math.min(lo, z[o + x]);
          }
        }
        int o = (ty * n + by) * blocks + tx * n + bx;
        blockMost[o] = hi;
        blockLeast[o] = lo;
      }
    }
  }

  /** Widens the ranges of one row of blocks by their neighbours'. */
  public void widen(int row) {
    for (int x = 0; x < blocks; x++) {
      float hi = Projection.NOTHING;
      float lo = 1e9f;
      for (int j = Math.max(0, row - 1); j <= Math.min(blocks - 1, row + 1); j++) {
        for (int i = Math.max(0, x - 1); i <= Math.min(blocks - 1, x + 1); i++) {
          hi = Math.max(hi, blockMost[j * blocks + i]);
          lo = Math.min(lo, blockLeast[j * blocks + i]);
        }
      }
      most[row * blocks + x] = hi;
      least[row * blocks + x] = lo;
    }
  }

  /** Nothing casts here. */
  public void clear() {
    Arrays.fill(depth, Projection.NOTHING);
    Arrays.fill(still, Projection.NOTHING);
    Arrays.fill(most, Projection.NOTHING);
    Arrays.fill(least, Projection.NOTHING);
    Arrays.fill(blockMost, Projection.NOTHING);
    Arrays.fill(blockLeast, Projection.NOTHING);
    Arrays.fill(dirty, false);
  }
}
