package cielo.picture.pass;

import cielo.picture.geometry.Scene;
import cielo.picture.kernel.Kernels;
import cielo.picture.light.FarShadows;
import cielo.picture.light.HalfSize;
import cielo.picture.light.LampLights;
import cielo.picture.light.MirrorImage;
import cielo.picture.light.SoftShadow;
import cielo.picture.raster.Fragments;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Projection;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.Triangles;
import cielo.picture.raster.Workers;
import cielo.picture.shade.Lights;
import cielo.picture.shade.TileShader;
import cielo.scene.camera.View;

/** The memory of a picture under way: all that the passes hand to each other. */
public final class Frame {
  final Workers workers;
  final Projection camera;
  final Triangles triangles = new Triangles();
  final Fragments[] fragments;
  final Fragments.Scratch[] scratch;

  /** One for tiles of 64 x 64 x 4 samples and 128 x 128 shadow texels alike. */
  final TileBuffer[] buffers;

  final FrameBuffer picture;
  final HalfSize half;
  final MirrorImage mirror;
  final Triangles mirrored = new Triangles();
  final FarShadows sun;
  final FarShadows overhead;
  final LampLights lamps;
  final SoftShadow[] overheadReaders;
  Kernels kernels = Kernels.PLAIN;
  final TileShader[] shaders;

  public Frame(int width, int height, int shadowSize, int lampShadows, Workers workers) {
    this.workers = workers;
    int threads = workers.size();
    camera = Projection.camera(width, height);
    picture = new FrameBuffer(width, height);
    half = new HalfSize(width, height);
    mirror = new MirrorImage(width, height);
    sun = new FarShadows(shadowSize, shadowSize, false);
    overhead = new FarShadows(shadowSize / 2, shadowSize / 4, true);
    lamps = new LampLights(lampShadows, shadowSize * 3 / 16);
    fragments = new Fragments[camera.tiles()];
    for (int i = 0; i < fragments.length; i++) {
      fragments[i] = new Fragments();
    }
    scratch = new Fragments.Scratch[threads];
    buffers = new TileBuffer[threads];
    overheadReaders = new SoftShadow[threads];
    shaders = new TileShader[threads];
    for (int i = 0; i < threads; i++) {
      scratch[i] = new Fragments.Scratch();
      buffers[i] = new TileBuffer(128, 1);
      overheadReaders[i] = overhead.reader();
      shaders[i] = new TileShader(sun.reader());
    }
  }

  /** Kernels for the next picture. */
  public void use(Kernels other) {
    kernels = other;
    for (int i = 0; i < buffers.length; i++) {
      buffers[i].use(other);
      overheadReaders[i].use(other);
      shaders[i].use(other);
    }
  }

  public Projection camera() {
    return camera;
  }

  public FrameBuffer picture() {
    return picture;
  }

  /** Brings the shadow maps of sun and overhead light up to date. */
  public void shadows(Scene scene, Lights lights, View view) {
    if (lights.hasSun()) {
      sun.update(scene, lights.sunTo(), view, workers, buffers);
    }
    lamps.update(scene, view, workers, buffers);
    overhead.update(scene, lights.overheadTo(), view, workers, buffers);
  }

  /** What shading reads, with the floor's mirror. */
  public TileShader.Inputs inputs(Scene scene, Lights lights, SoftShadow.Filter sunFilter) {
    return new TileShader.Inputs(camera, triangles, scene, lights, lamps, sunFilter, half, mirror);
  }

  int tileWidth(int tile) {
    return Math.min(camera.tile, camera.width - tile % camera.tilesX * camera.tile);
  }

  int tileHeight(int tile) {
    return Math.min(camera.tile, camera.height - tile / camera.tilesX * camera.tile);
  }
}
