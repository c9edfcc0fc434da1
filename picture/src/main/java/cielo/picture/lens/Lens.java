package cielo.picture.lens;

import cielo.picture.raster.Projection;
import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;

/** From a view to a projection. */
public final class Lens {
  private Lens() {}

  /** Sets the camera of {@code to}; the vertical field of view fills its height. */
  public static void aim(View view, Projection to) {
    Vec3 f = view.target().minus(view.eye()).unit();
    Vec3 r = right(view, f);
    Vec3 u = r.cross(f);
    float focal = (float) (to.height / 2.0 / StrictMath.tan(view.fovYRad() / 2));
    to.look(floats(view.eye()), floats(r), floats(u), floats(f), focal);
  }

  /** Unit vector to the right of a camera that looks along {@code forward}. */
  static Vec3 right(View view, Vec3 forward) {
    Vec3 r = forward.cross(view.up());
    if (r.length() < 1e-6) {
      r = forward.cross(Math.abs(forward.y()) < 0.9 ? Vec3.UP : new Vec3(0, 0, -1));
    }
    return r.unit();
  }

  private static float[] floats(Vec3 v) {
    return new float[] {(float) v.x(), (float) v.y(), (float) v.z()};
  }
}
