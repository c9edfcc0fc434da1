package cielo.picture.light;

import cielo.picture.geometry.Scene;
import cielo.picture.raster.TileBuffer;
import cielo.picture.raster.TriangleSetup;
import cielo.picture.raster.Triangles;
import cielo.picture.raster.Workers;
import cielo.scene.camera.View;
import org.jspecify.annotations.Nullable;

/** The two shadow maps of one far light, kept up to date from frame to frame. */
public final class FarShadows {
  private final ShadowMap near;
  private final ShadowMap far;
  private final boolean overhead;
  private final ShadowFit fit = new ShadowFit();
  private final Triangles triangles = new Triangles();
  private @Nullable Scene last;
  private float lastNearX;
  private float lastNearY;
  private float lastNearSide;
  private float lastFarX;
  private float lastFarY;

  /** {@code overhead}: only what may shade the light from above casts. */
  public FarShadows(int size, int coarse, boolean overhead) {
    near = new ShadowMap(size);
    far = new ShadowMap(coarse);
    this.overhead = overhead;
    near.clear();
    far.clear();
  }

  public SoftShadow reader() {
    return new SoftShadow(near, far);
  }

  /** Draws what has changed since the last call. {@code to}: unit vector to the light. */
  public void update(Scene scene, float[] to, View view, Workers workers, TileBuffer[] buffers) {
    fit.fit(scene.instances(), to, view);
    boolean fresh = scene != last;
    boolean moveNear =
        fresh || fit.nearX != lastNearX || fit.nearY != lastNearY || fit.nearSide != lastNearSide;
    boolean moveFar = fresh || fit.farX != lastFarX || fit.farY != lastFarY;
    near.view.light(to, fit.nearX, fit.nearY, fit.nearSide);
    far.view.light(to, fit.farX, fit.farY, fit.farSide);
    float bias = overhead ? 0.03f : 0.012f;
    near.aim(bias);
    far.aim(bias);
    draw(near, scene, moveNear, workers, buffers);
    if (!fit.single()) {
      draw(far, scene, moveFar, workers, buffers);
    } else if (moveFar) {
      far.clear();
    }
    last = scene;
    lastNearX = fit.nearX;
    lastNearY = fit.nearY;
    lastNearSide = fit.nearSide;
    lastFarX = fit.farX;
    lastFarY = fit.farY;
  }

  private void draw(
      ShadowMap map, Scene scene, boolean again, Workers workers, TileBuffer[] buffers) {
    TriangleSetup.Wanted casts = overhead ? in -> in.castsOverhead : in -> in.casts;
    int tiles = map.view.tiles();
    if (again) {
      triangles.build(workers, scene.instances(), map.view, true, in -> in.still && casts.test(in));
      workers.run(tiles, (tile, thread) -> map.drawStill(tile, triangles, buffers[thread]));
    }
    triangles.build(workers, scene.instances(), map.view, true, in -> !in.still && casts.test(in));
    workers.run(tiles, (tile, thread) -> map.drawMoving(tile, triangles, buffers[thread]));
    workers.run(map.blocks, (row, thread) -> map.widen(row));
  }
}
