package cielo.picture.light;

import cielo.picture.geometry.Instance;
import cielo.picture.raster.Projection;
import cielo.scene.camera.View;
import java.util.List;

/**
 * Where a light's two maps lie: a fine one round the camera's target and a coarse one over all that
 * casts. A pure function of view and scene, in steps, so that still casters can be kept.
 */
final class ShadowFit {
  /*
   * Fine map: a square of side 2 R + R / 4 round the target, R = 0.9 distance + 1 m rounded up to 3
   * m times a power of sqrt 2, its centre snapped to R / 4: as the camera moves, the map jumps by
   * whole texels and rarely, and between jumps nothing is drawn again. If all casters fit in one and
   * a half times that, the map simply covers them.
   */
  private static final float FARTHEST = 90;
  private final float[] right = new float[3];
  private final float[] up = new float[3];

  /** Bounds of casters along right and up. */
  private float x0;

  private float x1;
  private float y0;
  private float y1;

  /** Centre and side of the two maps. */
  float nearX;

  float nearY;
  float nearSide;
  float farX;
  float farY;
  float farSide;

  void fit(List<Instance> instances, float[] to, View view) {
    Projection.lightAxes(to, right, up);
    bounds(instances);
    double distance = view.eye().distance(view.target());
    double r = 3;
    while (r < 0.9 * distance + 1) {
      r *= Math.sqrt(2);
    }
    float reach = (float) r;
    float tx = along(right, view);
    float ty = along(up, view);
    float all = Math.max(x1 - x0, y1 - y0) + 0.5f;
    float side = 2.25f * reach;
    if (all <= side * 1.5f || all <= 8) {
      nearX = farX = (x0 + x1) / 2;
      nearY = farY = (y0 + y1) / 2;
      nearSide = farSide = all * 1.03f;
      return;
    }
    float step = reach / 4;
    nearX = (float) Math.rint(tx / step) * step;
    nearY = (float) Math.rint(ty / step) * step;
    nearSide = side;
    if (all <= 2 * FARTHEST) {
      farX = (x0 + x1) / 2;
      farY = (y0 + y1) / 2;
      farSide = all * 1.03f;
    } else {
      farX = (float) Math.rint(tx / 30) * 30;
      farY = (float) Math.rint(ty / 30) * 30;
      farSide = 2 * FARTHEST + 30;
    }
  }

  boolean single() {
    return nearSide == farSide;
  }

  private static float along(float[] axis, View view) {
    var t = view.target();
    return (float) (axis[0] * t.x() + axis[1] * t.y() + axis[2] * t.z());
  }

  private void bounds(List<Instance> instances) {
    x0 = y0 = Float.MAX_VALUE;
    x1 = y1 = -Float.MAX_VALUE;
    for (Instance in : instances) {
      if (!in.casts || !in.still) {
        continue;
      }
      float a = right[0] * in.worldX() + right[1] * in.worldY() + right[2] * in.worldZ();
      float b = up[0] * in.worldX() + up[1] * in.worldY() + up[2] * in.worldZ();
      x0 = Math.min(x0, a - in.radius);
      x1 = Math.max(x1, a + in.radius);
      y0 = Math.min(y0, b - in.radius);
      y1 = Math.max(y1, b + in.radius);
    }
    if (x0 > x1) {
      x0 = y0 = -4;
      x1 = y1 = 4;
    }
    // room for what moves about the stage
    x0 = Math.min(x0, -4);
    x1 = Math.max(x1, 4);
    y0 = Math.min(y0, -4);
    y1 = Math.max(y1, 4);
  }
}
