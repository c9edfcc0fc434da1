package cielo.picture.pass;

import cielo.picture.geometry.Instance;
import cielo.picture.geometry.Scene;
import cielo.picture.raster.Fragments;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.Triangles;
import cielo.picture.shade.TileShader;

/** See-through things, over the finished opaque picture. */
public final class GlassPass {
  /*
   * Depth peeling by tile: the nearest layer of each sample, then the nearest behind it, at most
   * four (both walls of a drinking glass). Opaque depth of the samples is drawn again, only in tiles
   * that hold glass.
   */
  private static final int LAYERS = 4;
  private static final boolean[] ALL = {};
  private final Triangles glass = new Triangles();
  private final TileBuffer[][] layers;
  private final Fragments[][] fragments;
  private final FrameBuffer opaque;

  public GlassPass(Frame f) {
    int threads = f.workers.size();
    layers = new TileBuffer[threads][LAYERS];
    fragments = new Fragments[threads][LAYERS];
    for (int t = 0; t < threads; t++) {
      for (int l = 0; l < LAYERS; l++) {
        layers[t][l] = new TileBuffer(f.camera.tile, f.camera.samples);
        fragments[t][l] = new Fragments();
      }
    }
    opaque = new FrameBuffer(f.camera.width, f.camera.height);
  }

  public void run(Frame f, Scene scene, TileShader.Inputs inputs) {
    run(f, scene, inputs, ALL);
  }

  /** Only the tiles of {@code mask}; an empty one = all. */
  void run(Frame f, Scene scene, TileShader.Inputs inputs, boolean[] mask) {
    boolean any = false;
    for (Instance in : scene.instances()) {
      any |= in.shown && in.surface.clear();
    }
    if (!any) {
      return;
    }
    glass.only(mask);
    glass.build(f.workers, scene.instances(), f.camera, false, in -> in.surface.clear());
    if (glass.count() == 0) {
      return;
    }
    f.workers.run(f.camera.height, (y, thread) -> copy(f.picture, y));
    TileShader.Inputs ours = inputs.of(glass);
    f.workers.run(f.camera.tiles(), (tile, thread) -> tile(f, scene, ours, tile, thread));
  }

  private void copy(FrameBuffer from, int y) {
    int w = from.width;
    System.arraycopy(from.red, y * w, opaque.red, y * w, w);
    System.arraycopy(from.green, y * w, opaque.green, y * w, w);
    System.arraycopy(from.blue, y * w, opaque.blue, y * w, w);
    System.arraycopy(from.depth, y * w, opaque.depth, y * w, w);
  }

  private void tile(Frame f, Scene scene, TileShader.Inputs inputs, int tile, int thread) {
    if (!glass.any(tile)) {
      return;
    }
    Projection v = f.camera;
    int tx = tile % v.tilesX;
    int ty = tile / v.tilesX;
    int w = f.tileWidth(tile);
    int h = f.tileHeight(tile);
    int n = v.tile * v.tile * v.samples;
    TileBuffer solid = f.buffers[thread];
    solid.tile(v, f.triangles, tx, ty, false);
    float[] above = null;
    int found = 0;
    for (int l = 0; l < LAYERS; l++) {
      TileBuffer layer = layers[thread][l];
      layer.peel(v, glass, tx, ty, solid.z, above);
      fragments[thread][l].resolve(
          layer, v, glass, w, h, scene.surfaces().size(), f.scratch[thread]);
      if (!seals(layer, n)) {
        break;
      }
      found = l + 1;
      above = layer.z;
    }
    TileShader shader = f.shaders[thread];
    int left = tx * v.tile;
    int top = ty * v.tile;
    shader.beginGlass();
    for (int l = 0; l < found; l++) {
      shader.glass(inputs, fragments[thread][l], left, top);
    }
    shader.finishGlass(inputs, opaque, f.picture, left, top, w, h);
  }

  /** Samples without this layer let no deeper one through; false if there is none at all. */
  private static boolean seals(TileBuffer layer, int n) {
    boolean any = false;
    for (int i = 0; i < n; i++) {
      if (layer.id[i] < 0) {
        layer.z[i] = -1;
      } else {
        any = true;
      }
    }
    return any;
  }
}
